"""Who may do what with whose campaign, as a table: role x own unit, another one, the one above x way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import product

from sqlalchemy import update

from domain.campaigns import Campaign
from domain.people import Role
from storage.tables import campaigns
from tests.console.announcing import TEXT, TITLE, draft, half_sent, now_of, waiting
from tests.console.office import BINH_LU, PROVINCE, TA_LENG, Browser, TestOffice
from web.tokens import token_for
from web.visit import SESSION

WRITERS = {Role.PUBLICITY, Role.MODERATOR}
OPENS = {*WRITERS, Role.ADMIN}
ROLES = (*Role, None)
PLACES = (BINH_LU, TA_LENG, PROVINCE)


async def everybody(office: TestOffice) -> AsyncIterator[tuple[Role | None, str, Browser]]:
    """A browser of each role at each place."""
    for role, unit in product(ROLES, PLACES):
        who = await (office.officer(f"{role}{unit}", role, unit) if role else office.resident(f"Lan{unit}"))
        yield role, unit, await office.at_work(who)


async def posts(office: TestOffice, browser: Browser, one: Campaign, act: str) -> int:
    """The status of a button's form, also of one that was not shown."""
    token = token_for(office.parts.secret, browser.client.cookies[SESSION])
    data = {"token": token, "version": str(one.version), "reason": "Chưa rõ ngày"}
    return (await browser.client.post(f"/console/campaign/{one.code}/act/{act}", data=data)).status_code


async def again(office: TestOffice, one: Campaign) -> None:
    """As it was when it had just been handed in."""
    async with office.database.write() as db:
        fresh = {"state": one.state.value, "version": one.version, "approver": None}
        await db.execute(update(campaigns).where(campaigns.c.id == one.id).values(**fresh))


async def test_a_campaign_is_seen_by_its_unit_and_from_above(office: TestOffice) -> None:
    one = await draft(office, await office.officer("Mai", Role.PUBLICITY))
    async for role, unit, browser in everybody(office):
        opens, sees = role in OPENS, unit != TA_LENG
        for ending in ("", "/report.csv"):
            answer = await browser.client.get(f"/console/campaign/{one.code}{ending}")
            assert answer.status_code == (403 if not opens else 200 if sees else 404), (role, unit, ending)
        assert (await browser.client.get(f"/console/campaign/{one.code}/edit")).status_code in {403, 404}
        listed = await browser.client.get("/console/campaigns")
        assert (TITLE in listed.text) == (opens and sees), (role, unit)


async def test_a_campaign_is_judged_and_stopped_by_a_second_writer_of_its_unit_or_above(office: TestOffice) -> None:
    one = await waiting(office, await office.officer("Mai", Role.PUBLICITY))
    async for role, unit, browser in everybody(office):
        for act in ("refuse", "approve", "stop"):
            theirs = role in WRITERS and unit != TA_LENG
            status = await posts(office, browser, one, act)
            assert (status < 400) == theirs, (role, unit, act)
            assert ((await now_of(office, one)).version > one.version) == theirs, (role, unit, act)
            await again(office, one)


async def test_what_is_not_ones_turn_changes_nothing(office: TestOffice) -> None:
    one = await draft(office, await office.officer("Mai", Role.PUBLICITY))
    browser = await office.moderator()
    for act in ("submit", "approve", "pause", "nonsense"):
        assert await posts(office, browser, one, act) in {403, 404, 409}
    assert (await now_of(office, one)).version == one.version


async def test_composing_is_for_writers_and_only_for_their_own_unit(office: TestOffice) -> None:
    async for role, unit, browser in everybody(office):
        answer = await browser.opens("/console/campaigns/new")
        assert answer.status_code == (200 if role in WRITERS else 403), role
        if role in WRITERS and unit == BINH_LU:
            await browser.sends(
                "/campaigns/add", **{"unit": PROVINCE, "title": TITLE, "text-vi": TEXT, "place": BINH_LU}
            )
            assert "· Bình Lư" in browser.words, "another unit never speaks by my hand"


async def test_what_is_not_there_and_what_is_not_theirs_are_answered_alike(office: TestOffice) -> None:
    browser = await office.moderator()
    theirs = await draft(office, await office.officer("Mai", Role.PUBLICITY, TA_LENG), TA_LENG)
    answers = set()
    for code in (theirs.code, "TB-26-99999-K", "DG-26-00001-K", "x", "%00", "TB-26-00001-"):
        for ending in ("", "/edit", "/photo", "/voice", "/report", "/report.csv"):
            answer = await browser.client.get(f"/console/campaign/{code}{ending}")
            answers.add((answer.status_code, answer.text))
    assert len(answers) == 1
    assert answers.pop()[0] == 404


async def test_a_campaign_without_photo_or_clip_has_none_to_show(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    one = await half_sent(office, author, await office.officer("Hoa", Role.MODERATOR))
    browser = await office.at_work(author)
    for ending in ("/photo", "/voice"):
        assert (await browser.client.get(f"/console/campaign/{one.code}{ending}")).status_code == 404
