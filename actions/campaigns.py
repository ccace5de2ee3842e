"""Campaigns: composed by one, handed in for a second person's yes, looked at before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from actions.composing import checked
from actions.known_campaigns import facts_of, held, moved, noted, seen
from domain.campaigns import A_DAY, EDITABLE, MOST_OPEN, Audience, Campaign, State
from domain.errors import NotAllowed, TooMuch
from domain.notices import Notice, NoticeKind
from domain.people import Citizen, Role
from domain.permissions import may_compose
from domain.times import local
from storage.database import Connection
from storage.queries import campaigns, notices, people

_APPROVERS = (Role.PUBLICITY, Role.MODERATOR)


async def compose(
    db: Connection,
    *,
    unit: str,
    title: str,
    texts: Mapping[str, str],
    audience: Audience,
    photo: str = "",
    voice: str = "",
    begins: datetime | None = None,
    by: Citizen,
    now: datetime,
) -> Campaign:
    """Keep a draft; `texts` by language. Raises NotAllowed, TooMuch("campaigns_open"), and what
    `actions.composing.checked` raises."""
    if not may_compose(by, unit):
        raise NotAllowed("not_allowed")
    if await campaigns.still_open(db, unit) >= MOST_OPEN:
        raise TooMuch("campaigns_open", cap=MOST_OPEN)
    made = Campaign(
        id=0,
        code="",
        version=1,
        state=State.DRAFT,
        unit=unit,
        author=by.id,
        title=title.strip(),
        texts=_kept(texts),
        audience=audience,
        photo=photo,
        voice=voice,
        begins=begins,
    )
    await checked(db, made, now=now)
    made = await campaigns.add(db, made, now=now)
    await noted(db, made, "compose", by=by.id, now=now)
    return made


async def revise(db: Connection, *, code: str, expected: int, by: Citizen, now: datetime, **changed: Any) -> Campaign:
    """Change any of title, texts, audience, photo, voice, begins of a draft, or of what was refused: that is a draft
    again then. Only its author may: a second person who could change it would approve their own words."""
    one = await held(db, code=code, expected=expected, states=EDITABLE, by=by)
    _check_author(one, by)
    if "texts" in changed:
        changed["texts"] = _kept(changed["texts"])
    await checked(db, replace(one, **changed), now=now)
    return await moved(db, one, State.DRAFT, "revise", by=by.id, now=now, **changed)


async def submit(db: Connection, *, code: str, expected: int, by: Citizen, now: datetime) -> Campaign:
    """Hand it in: everybody who may approve it hears. Raises TooMuch("campaigns_a_day")."""
    one = await held(db, code=code, expected=expected, states=EDITABLE, by=by)
    _check_author(one, by)
    await checked(db, one, now=now)
    today = datetime.combine(local(now).date(), time(), local(now).tzinfo)
    if await campaigns.handed_in(db, one.unit, since=today, but=one.id) >= A_DAY:
        raise TooMuch("campaigns_a_day", cap=A_DAY)
    one = await moved(db, one, State.WAITING, "submit", by=by.id, now=now, submitted=now, reason="")
    for officer in await _approvers(db, one):
        notice = Notice(NoticeKind.CAMPAIGN_WAITING, officer, await facts_of(db, one), one.photos)
        await notices.tell(db, notice, dedupe=f"{waiting(one)}{one.version}:{officer}", now=now)
    return one


async def preview(db: Connection, *, code: str, site: str = "", by: Citizen, now: datetime) -> bool:
    """Send it to oneself as it will look, at any hour; `site` is the address of our pages. False if this person has no
    chat that takes messages."""
    one = await seen(db, code=code, by=by)
    facts = await facts_of(db, one, by.language) | {"preview": True, "site": site}
    notice = Notice(NoticeKind.CAMPAIGN, by.id, facts, one.photos)
    return await notices.tell(db, notice, dedupe=f"preview:{one.code}:{by.id}:{now.timestamp()}", now=now)


def waiting(one: Campaign) -> str:
    """How the messages begin that ask for a second person's yes."""
    return f"waiting:{one.code}:"


def _check_author(one: Campaign, by: Citizen) -> None:
    if one.author != by.id or not may_compose(by, one.unit):
        raise NotAllowed("not_allowed")


async def _approvers(db: Connection, one: Campaign) -> list[int]:
    units = await campaigns.above(db, one.unit)
    found = [who for unit in units for role in _APPROVERS for who in await people.holders(db, role, unit)]
    return [who for who in dict.fromkeys(found) if who != one.author]


def _kept(texts: Mapping[str, str]) -> dict[str, str]:
    return {language: text.strip() for language, text in texts.items() if text.strip()}
