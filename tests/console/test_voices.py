"""Voice notes in the console: who hears which, that they play, and who listened."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from domain.people import Role
from storage.queries import voices
from storage.tables import journal
from tests.console.office import BINH_LU, PROVINCE, TA_LENG, TestOffice

SOUND = b"OggS" + bytes(range(96))


async def heard_by(office: TestOffice) -> list[int | None]:
    """Who noted that they listened, as the journal tells it."""
    async with office.database.read() as db:
        return list(await db.scalars(select(journal.c.by).where(journal.c.act == "heard")))


async def test_the_newest_voice_note_is_first_and_its_sender_is_a_number(office: TestOffice) -> None:
    lan = await office.resident("Lò Thị Lan", phone="0912345678")
    first, second = await office.hears_from(lan), await office.hears_from(lan, data=SOUND)
    hoa = await office.moderator("Hoa", PROVINCE)
    page = (await hoa.opens("/console/voices")).text
    assert re.findall(r'src="/console/voice/(\d+)"', page) == [str(second), str(first)]
    assert 'preload="none"' in page
    assert "2 tin chờ nghe" in hoa.words
    assert f"người gửi số {lan.id}" in hoa.words
    assert "Lan" not in page
    assert "912" not in page


async def test_only_the_level_above_hears_what_may_be_about_the_commune(office: TestOffice) -> None:
    seo = await office.resident("Seo")
    notes = [await office.hears_from(seo, unit) for unit in (BINH_LU, TA_LENG, None)]
    above = await office.moderator("Hoa", PROVINCE)
    page = (await above.opens("/console/voices")).text
    assert re.findall(r'src="/console/voice/(\d+)"', page) == [str(number) for number in reversed(notes)]
    assert [(await above.opens(f"/console/voice/{number}")).status_code for number in notes] == [200, 200, 200]
    own = await office.moderator("Minh", BINH_LU)
    assert [(await own.opens(f"/console/voice/{number}")).status_code for number in notes] == [404, 404, 404]
    assert "/console/voice/" not in (await own.opens("/console/voices")).text


@pytest.mark.parametrize("role", [Role.STAFF, Role.ADMIN])
async def test_nobody_but_moderators_hears_a_voice_note(office: TestOffice, role: Role) -> None:
    number = await office.hears_from(await office.resident("Seo"))
    browser = await office.at_work(await office.officer("Minh", role))
    assert (await browser.opens(f"/console/voice/{number}")).status_code == 403
    await browser.opens("/console/home")
    assert "Tin thoại" not in browser.words


async def test_a_voice_note_plays_whole_and_in_parts_and_is_stored_nowhere(office: TestOffice) -> None:
    number = await office.hears_from(await office.resident("Seo"), data=SOUND)
    hoa = await office.moderator("Hoa", PROVINCE)
    whole = await hoa.opens(f"/console/voice/{number}")
    assert whole.content == SOUND
    assert whole.headers["content-type"] == "audio/ogg"
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert whole.headers["cache-control"] == "no-store"
    assert "media-src 'self'" in whole.headers["content-security-policy"]
    for asked, status, content, told in (
        ("bytes=0-1", 206, SOUND[:2], "bytes 0-1/100"),
        ("bytes=90-", 206, SOUND[90:], "bytes 90-99/100"),
        ("bytes=90-5000", 206, SOUND[90:], "bytes 90-99/100"),
        ("bytes=100-", 416, b"", "bytes */100"),
        ("bytes=5-2", 416, b"", "bytes */100"),
        ("bytes=0-1,4-5", 200, SOUND, None),
        ("nothing", 200, SOUND, None),
    ):
        part = await hoa.client.get(f"/console/voice/{number}", headers={"Range": asked})
        assert (part.status_code, part.content, part.headers.get("content-range")) == (status, content, told), asked


@pytest.mark.parametrize("number", ["999", "0", "x", "-1", "9" * 30, "%00"])
async def test_a_voice_note_that_is_not_there_is_not_found(office: TestOffice, number: str) -> None:
    hoa = await office.moderator("Hoa", PROVINCE)
    assert (await hoa.opens(f"/console/voice/{number}")).status_code == 404
    await hoa.opens("/console/home")
    token = hoa.form("/signout")["token"]
    answer = await hoa.client.post(f"/console/voices/{number}/heard", data={"token": token})
    assert answer.status_code == 404
    assert await heard_by(office) == []


async def test_whoever_listened_first_is_in_the_journal_and_the_note_no_longer_waits(office: TestOffice) -> None:
    number = await office.hears_from(await office.resident("Seo"))
    first = await office.officer("Hoa", Role.MODERATOR, PROVINCE)
    second = await office.officer("Minh", Role.MODERATOR, PROVINCE)
    hoa, minh = await office.at_work(first), await office.at_work(second)
    await hoa.opens("/console/home")
    assert "1 Tin thoại chờ nghe" in hoa.words
    await hoa.opens("/console/voices")
    await minh.opens("/console/voices")
    await hoa.sends(f"/voices/{number}/heard")
    assert hoa.path == "/console/voices"
    assert "0 tin chờ nghe" in hoa.words
    assert not hoa.has(f"/voices/{number}/heard")
    await minh.sends(f"/voices/{number}/heard")
    assert await heard_by(office) == [first.id]
    async with office.database.read() as db:
        note = await voices.get(db, number)
    assert note is not None
    assert note.heard == office.clock()
    await hoa.opens("/console/home")
    assert "Tin thoại chờ nghe" not in hoa.words


async def test_a_moderator_of_another_commune_cannot_note_that_they_listened(office: TestOffice) -> None:
    number = await office.hears_from(await office.resident("Seo"))
    minh = await office.moderator("Minh", TA_LENG)
    await minh.opens("/console/home")
    token = minh.form("/signout")["token"]
    answer = await minh.client.post(f"/console/voices/{number}/heard", data={"token": token})
    assert answer.status_code == 404
    assert await heard_by(office) == []


async def test_older_voice_notes_are_on_the_next_page(office: TestOffice) -> None:
    seo = await office.resident("Seo")
    numbers = [await office.hears_from(seo) for _ in range(21)]
    hoa = await office.moderator("Hoa", PROVINCE)
    page = (await hoa.opens("/console/voices")).text
    assert re.findall(r'src="/console/voice/(\d+)"', page) == [str(number) for number in reversed(numbers[1:])]
    older = (await hoa.opens(f"/console/voices?before={numbers[1]}")).text
    assert re.findall(r'src="/console/voice/(\d+)"', older) == [str(numbers[0])]
