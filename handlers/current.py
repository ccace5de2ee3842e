"""What the talk is at, shown again: after a look at something else, or under a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from domain.screen import Screen
from handlers.asking import present, review
from handlers.owning import own
from handlers.visit import Talking, Visit
from screens import home, mine, naming
from screens.navigation import noted

_MIDWAY = {state.state for state in (Talking.asking, Talking.reviewing, Talking.naming, Talking.phoning)}


async def menu(visit: Visit, notes: Sequence[str] = ()) -> Screen:
    """The main menu, with a greeting for whoever is new. A draft is kept."""
    await visit.state.set_state(Talking.choosing)
    await visit.forget("dropped")
    unfinished = await visit.unfinished()
    if (await visit.data()).get("met"):
        return noted(home.menu(visit.say, visit.roles, unfinished), notes)
    await visit.state.update_data(met=True)
    return noted(home.greeting(visit.say, visit.office, visit.roles, unfinished), notes)


async def current(visit: Visit, notes: Sequence[str] = ()) -> Screen:
    """The question, the card or the menu that the talk stands at."""
    state = await visit.state.get_state()
    draft = await visit.draft()
    if draft and state == Talking.asking.state:
        return await present(visit, draft, notes)
    if draft and state == Talking.reviewing.state:
        return await review(visit, draft, notes)
    if draft and state == Talking.naming.state:
        return await present(visit, draft, notes)
    if state == Talking.phoning.state:
        return noted(naming.phone(visit.say), notes)
    if state in {Talking.answering.state, Talking.adding.state}:
        report = await own(visit, (await visit.data()).get("code", ""))
        show = mine.answering if state == Talking.answering.state else mine.adding
        return noted(show(visit.say, report), notes)
    return await menu(visit, notes)


async def lost(visit: Visit, notes: Sequence[str] | None = None) -> Screen:
    """The main menu; unless `notes` say otherwise, because a draft can no longer be read."""
    said = (home.forgotten(visit.say),) if notes is None else notes
    await visit.forget("draft", "rest", "whole", "given")
    return await menu(visit, said)


async def beside(visit: Visit, screen: Screen) -> tuple[Screen, ...]:
    """The screen; and below it what the talk stands at, if somebody is in the middle of something."""
    if await visit.state.get_state() in _MIDWAY and await visit.draft():
        return screen, await current(visit)
    return (screen,)
