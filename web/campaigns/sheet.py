"""One campaign with everything needed to decide on it; its page and every refused form show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from actions.known_campaigns import facts_of
from domain.campaigns import EDITABLE, Campaign, Estimate, Progress, State
from domain.quiet_hours import ends
from screens.campaign_words import TOPICS, takes
from screens.full import figure
from screens.full import name as channel_name
from screens.notices.campaigns import campaign as announced
from storage.database import Connection
from storage.queries import campaigns, places
from storage.queries.estimates import estimate
from storage.queries.progress import progress
from web import officers
from web.campaigns.acts import DONE, Standing, idle, offered, standing
from web.campaigns.found import find
from web.campaigns.looks import LOOKS, OUTCOMES, outcome_words, state_words, why_words
from web.campaigns.prints import changed, prints
from web.render import page
from web.sheet import Refused
from web.visit import Visit

BEFORE = EDITABLE | {State.WAITING, State.APPROVED}
"""In these nobody was written down yet: it is said how many there would be."""
GOING = frozenset({State.PLANNING, State.RUNNING})


@dataclass(frozen=True, slots=True)
class Bubble:
    """How it looks in a chat, in one language."""

    language: str
    title: str
    text: str
    answers: tuple[str, ...]


async def show_campaign(visit: Visit, refused: Refused | None = None) -> Response:
    """The page, as the campaign stands now."""
    refused = refused or Refused()
    async with visit.parts.database.read() as db:
        one = await find(db, visit.request.path_params["campaign"], visit.citizen)
        mine = standing(visit.citizen, one, await campaigns.above(db, one.unit))
        facts = await _facts(db, visit, one)
    return page(
        visit,
        "campaign.html",
        status=refused.status,
        one=one,
        refused=refused,
        done=visit.say(DONE[done]) if (done := visit.asked("done")) in DONE else "",
        news=changed(visit.say, refused.typed.get("seen", ""), one),
        looks=LOOKS,
        state_words=state_words,
        topics=TOPICS,
        figure=figure,
        seen=prints(one),
        going=one.state in GOING,
        public=one.started is not None and one.state is not State.STOPPED and not one.audience.roles,
        **_choices(visit, mine),
        **facts,
    )


def _choices(visit: Visit, mine: Standing) -> dict[str, Any]:
    return {"editable": mine.editable, "acts": offered(mine), "idle": visit.say(said) if (said := idle(mine)) else ""}


async def _facts(db: Connection, visit: Visit, one: Campaign) -> dict[str, Any]:
    unit = await places.unit(db, one.unit)
    named = await officers.names(db, visit.parts.vault, visit.say, [who for who in (one.author, one.approver) if who])
    counted = await (_expected if one.state in BEFORE else numbers)(db, visit, one)
    return {
        "unit": unit.name if unit else one.unit,
        "author": named[one.author],
        "approver": named.get(one.approver or 0, ""),
        "audience": await audience_words(db, one),
        "only": [channel_name(visit.say, channel) for channel in one.audience.channels],
        "bubbles": [await _bubble(db, visit, one, language) for language in one.texts],
        "estimate": None,
        "progress": None,
        **counted,
    }


async def _expected(db: Connection, visit: Visit, one: Campaign) -> dict[str, Any]:
    """How many would get it, by account, and when it would be through."""
    found: Estimate = await estimate(db, one, paces=visit.parts.paces, now=visit.now)
    begins = max(one.begins or visit.now, visit.now)
    return {
        "estimate": found,
        "accounts": [(channel_name(visit.say, channel), number) for (channel, _), number in found.accounts.items()],
        "takes": takes(visit.say, found.takes),
        "ends": ends(begins, found.takes) if found.people else None,
    }


async def numbers(db: Connection, visit: Visit, one: Campaign) -> dict[str, Any]:
    """How far it is, and why some were not reached."""
    found: Progress = await progress(db, one.id, paces=visit.parts.paces, now=visit.now)
    reasons = sorted(found.why.items(), key=lambda why: -why[1])
    return {
        "progress": found,
        "left": takes(visit.say, found.left),
        "outcomes": [
            (OUTCOMES[outcome][0], outcome_words(visit.say, outcome), number)
            for outcome in OUTCOMES
            if (number := found.outcomes.get(outcome, 0))
        ],
        "reasons": [(why_words(visit.say, why), number) for why, number in reasons],
    }


async def _bubble(db: Connection, visit: Visit, one: Campaign, language: str) -> Bubble:
    facts = await facts_of(db, one, language) | {"site": visit.parts.office.public_url, "photo": bool(one.photo)}
    shown = announced(visit.parts.say_in(language), facts)
    return Bubble(language, shown.title, shown.text, tuple(option.label for option in shown.options))


async def audience_words(db: Connection, one: Campaign) -> list[str]:
    """The names of the places it is for."""
    units = [await places.unit(db, number) for number in one.audience.units]
    villages = [await places.village(db, number) for number in one.audience.villages]
    return [place.name for place in (*units, *villages) if place]
