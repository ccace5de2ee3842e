"""Time limits as the console lists them."""

from __future__ import annotations

from dataclasses import dataclass

from domain.deadlines import Stage
from domain.limits import DEFAULTS, Limit, Limits
from domain.reports import Family
from domain.wastes import BY_CODE
from locales import Say
from screens.case import family_words
from screens.deadlines import STAGES as STEPS


@dataclass(frozen=True, slots=True)
class Row:
    """One limit as it is shown. `key` names it in forms; `own`: it was changed, and can be taken back."""

    key: str
    label: str
    step: str
    limit: Limit
    own: bool


def rows(say: Say, within: Limits) -> list[Row]:
    """The limits of families, each followed by those that a domain has of its own."""
    families, stages = list(Family), list(Stage)
    keys = sorted({*DEFAULTS, *within.changed}, key=lambda key: (families.index(key[0]), key[1], stages.index(key[2])))
    return [
        Row(
            ":".join((key[0].value, key[1], key[2].value)),
            say(BY_CODE[key[1]].label) if key[1] in BY_CODE else family_words(say, key[0]),
            say(STEPS[key[2]]),
            within.of(*key),
            key in within.changed,
        )
        for key in keys
    ]


def steps(say: Say) -> list[tuple[str, str]]:
    """What a limit can be set for: its value in a form, and its label."""
    return [
        (f"{family.value}:{stage.value}", f"{family_words(say, family)}: {say(STEPS[stage])}")
        for family, _, stage in DEFAULTS
    ]
