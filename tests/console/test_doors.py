"""Getting in and out: one-time links, invitations, wrong tries, sessions."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.people import Grant, Role
from storage.queries import access, passes, people
from tests.console.office import BINH_LU, TestOffice
from web.tries import MOST
from web.visit import SESSION


async def link(office: TestOffice, who: int) -> str:
    async with office.database.write() as db:
        secret = await passes.issue(
            db,
            opens="console",
            citizen=who,
            address=None,
            ttl=timedelta(minutes=10),
            now=office.clock(),
            length=passes.LINK,
        )
    return f"/console/enter/{secret}"


async def invitation(office: TestOffice, role: Role = Role.MODERATOR) -> str:
    async with office.database.write() as db:
        code = await access.invite(db, Grant(role, BINH_LU), now=office.clock())
    return f"/console/join/{code}"


async def test_somebody_outside_is_told_how_to_get_in(office: TestOffice) -> None:
    browser = office.browser()
    answer = await browser.opens("/console")
    assert answer.status_code == 200
    assert "/console" in browser.words


async def test_a_one_time_link_opens_the_console_once(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    path = await link(office, hoa.id)
    browser = office.browser()
    await browser.opens(path)
    await browser.opens(path)
    await browser.sends("")
    assert browser.path == "/console/home"

    again = office.browser("10.0.0.2")
    await again.opens(path)
    assert (await again.sends("")).status_code == 404
    assert SESSION not in again.client.cookies


async def test_a_link_preview_does_not_use_the_link_up(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    path = await link(office, hoa.id)
    preview = office.browser("203.0.113.9")
    assert (await preview.client.head(path)).status_code == 200
    assert (await preview.opens(path)).status_code == 200
    browser = office.browser()
    await browser.opens(path)
    await browser.sends("")
    assert browser.path == "/console/home"


async def test_a_link_is_too_old_after_ten_minutes(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    browser = office.browser()
    await browser.opens(await link(office, hoa.id))
    office.clock.advance(minutes=11)
    assert (await browser.sends("")).status_code == 404


async def test_a_pass_for_the_chat_does_not_open_the_console(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    async with office.database.write() as db:
        code = await passes.issue(
            db, opens="chat", citizen=hoa.id, address=hoa.address, ttl=timedelta(minutes=10), now=office.clock()
        )
    browser = office.browser()
    await browser.opens(f"/console/enter/{code}")
    assert (await browser.sends("")).status_code == 404


async def test_after_ten_wrong_tries_one_has_to_wait(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    browser = office.browser()
    for _ in range(MOST):
        await browser.opens("/console/enter/WRONG")
        assert (await browser.sends("")).status_code == 404
    await browser.opens(await link(office, hoa.id))
    blocked = await browser.sends("")
    assert blocked.status_code == 429
    assert int(blocked.headers["retry-after"]) > 0

    elsewhere = office.browser("10.0.0.2")
    await elsewhere.opens(await link(office, hoa.id))
    await elsewhere.sends("")
    assert elsewhere.path == "/console/home"

    office.clock.advance(minutes=10)
    await browser.opens(await link(office, hoa.id))
    await browser.sends("")
    assert browser.path == "/console/home"


@pytest.mark.parametrize("door", ["enter", "join"])
async def test_a_door_only_takes_its_own_form(office: TestOffice, door: str) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    path = await link(office, hoa.id) if door == "enter" else await invitation(office)
    browser = office.browser()
    assert (await browser.client.post(path)).status_code == 403
    await browser.opens(path)
    assert (await browser.sends("", token="forged")).status_code == 403
    await browser.opens(path)
    foreign = office.browser()
    assert (await foreign.client.post(path, data=browser.form(""))).status_code == 403
    await browser.sends("")
    assert SESSION in browser.client.cookies


async def test_the_cookie_cannot_be_read_by_scripts_and_stays_on_our_site(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    browser = office.browser()
    await browser.opens(await link(office, hoa.id))
    answer = await browser.sends("")
    cookie = next(text for text in answer.history[0].headers.get_list("set-cookie") if text.startswith(SESSION))
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/console" in cookie
    assert "Secure" not in cookie


async def test_over_https_the_cookie_is_secure(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    browser = office.browser()
    browser.client.base_url = browser.client.base_url.copy_with(scheme="https")
    await browser.opens(await link(office, hoa.id))
    answer = await browser.sends("")
    cookies = answer.history[0].headers.get_list("set-cookie")
    assert ["Secure" in text for text in cookies if text.startswith(SESSION)] == [True]


async def test_an_invitation_makes_an_officer_without_any_messenger(office: TestOffice) -> None:
    path = await invitation(office)
    browser = office.browser()
    await browser.opens(path)
    await browser.sends("")
    assert browser.path == "/console/link"
    await browser.sends("/link/code")
    code = next(word for word in browser.page.text.split('class="code"')[1].split("</p>")[0].split("</span>")[1:])
    async with office.database.write() as db:
        opened = await passes.redeem(db, secret=code, opens="chat", now=office.clock())
        assert opened
        who = await people.citizen(db, opened.citizen)
    assert who
    assert who.grants == (Grant(Role.MODERATOR, BINH_LU),)
    assert opened.address == who.address
    await browser.opens("/console/queue")
    assert browser.page.status_code == 200


async def test_an_invitation_is_used_once_and_a_wrong_one_makes_nobody(office: TestOffice) -> None:
    path = await invitation(office)
    first, second = office.browser(), office.browser()
    await first.opens(path)
    await second.opens(path)
    await first.sends("")
    assert (await second.sends("")).status_code == 404
    async with office.database.read() as db:
        assert await people.citizen(db, 1) is not None
        assert await people.citizen(db, 2) is None


async def test_whoever_is_signed_in_gets_the_further_role_themselves(office: TestOffice) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    browser = await office.at_work(hoa)
    await browser.opens(await invitation(office, Role.ADMIN))
    await browser.sends("")
    async with office.database.read() as db:
        after = await people.citizen(db, hoa.id)
    assert after
    assert {grant.role for grant in after.grants} == {Role.MODERATOR, Role.ADMIN}


async def test_signing_out_ends_the_session_on_the_server(office: TestOffice) -> None:
    browser = await office.moderator()
    await browser.opens("/console/home")
    kept = browser.client.cookies[SESSION]
    await browser.sends("/signout")
    assert browser.path == "/console"
    thief = office.browser()
    thief.client.cookies.set(SESSION, kept, domain="console.test", path="/console")
    assert (await thief.opens("/console/home")).status_code == 401


async def test_the_console_leads_somebody_inside_to_today(office: TestOffice) -> None:
    browser = await office.moderator()
    await browser.opens("/console")
    assert browser.path == "/console/home"


async def test_an_officer_of_another_messenger_needs_no_code(office: TestOffice) -> None:
    async with office.database.write() as db:
        at = (await people.resolve(db, channel="telegram", account="bot", natives=["7"], now=office.clock()))["7"]
        who = (await people.citizens_at(db, [at]))[at]
        await people.grant(db, who=who.id, given=Grant(Role.STAFF, BINH_LU), now=office.clock())
    browser = await office.at_work(who)
    await browser.opens("/console/link")
    token = browser.form("/signout")
    assert not browser.has("/link/code")
    assert (await browser.client.post("/console/link/code", data=token)).status_code == 200
    async with office.database.read() as db:
        assert await people.address(db, at) is not None
