"""The lives of reports, drawn state by state: a second, independent picture of the tables in `domain.lifecycle`."""

from __future__ import annotations

from domain.lifecycle import Act, Need
from domain.reports import Family, State

Picture = dict[Family, dict[State, dict[Act, State]]]


def _lives(text: str) -> dict[State, dict[Act, State]]:
    """One state a line: `state: act>state act>state …`, with `act` alone where the state stays."""
    lives: dict[State, dict[Act, State]] = {}
    for line in text.strip().splitlines():
        name, _, acts = line.strip().partition(":")
        state = State(name)
        pairs = [act.partition(">") for act in acts.split()]
        lives[state] = {Act(act): State(target) if target else state for act, _, target in pairs}
    return lives


PICTURE: Picture = {
    Family.CONTRIBUTION: _lives("""
        pledged: ask answer add_photos confirm>confirmed reject>rejected withdraw>withdrawn
        confirmed: add_photos deliver>delivered withdraw>withdrawn
        delivered: add_photos accept>accepted
        accepted:
        rejected:
        withdrawn:
    """),
    Family.WASTE: _lives("""
        submitted: take>screening classify add_photos withdraw>withdrawn
        screening: ask>needs_info route>routed release add_photos reject>rejected duplicate>duplicate hand_over>handed_over classify withdraw>withdrawn
        needs_info: answer>screening classify add_photos withdraw>withdrawn
        routed: start>in_progress classify add_photos
        in_progress: resolve>resolved classify add_photos
        resolved: close>closed classify reopen>reopened
        closed: rate reopen>reopened
        reopened: start>in_progress route>routed classify add_photos
        rejected:
        duplicate:
        handed_over:
        withdrawn:
    """),  # noqa: E501 - one state a line
    Family.IDEA: _lives("""
        submitted: ask answer add_photos review>reviewed withdraw>withdrawn
        reviewed: ask answer add_photos recognise>recognised reply>answered withdraw>withdrawn
        recognised:
        answered:
        withdrawn:
    """),
}

NEEDS = {
    Act.ASK: Need.QUESTION,
    Act.REJECT: Need.REASON,
    Act.ROUTE: Need.HANDLER,
    Act.RESOLVE: Need.EVIDENCE,
    Act.DUPLICATE: Need.ORIGINAL,
    Act.HAND_OVER: Need.REASON,
    Act.RECOGNISE: Need.DECISION,
    Act.REPLY: Need.REASON,
}
