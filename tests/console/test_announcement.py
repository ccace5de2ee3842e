"""The public page of an announcement: for everybody, of what has begun to leave, and without any person or number."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from domain.campaigns import Audience, Campaign, State
from domain.people import Role
from storage.demo_photos import draw
from storage.images import process
from storage.tables import campaigns
from tests.console.announcing import TEXT, TITLE, half_sent, waiting
from tests.console.office import BINH_LU, TestOffice
from web.headers import HEADERS

VOICE = b"OggS" + bytes(60)
ENGLISH = "Village meeting on Saturday at 19:30."


async def leaving(office: TestOffice, **changed: object) -> Campaign:
    """One with a photo, a voice clip and an English text, half sent."""
    photo = await process(draw("road", 3))
    await office.parts.files.keep(photo)
    voice = await office.parts.files.keep_voice(VOICE)
    author, second = await office.officer("Mai", Role.PUBLICITY), await office.officer("Hoa", Role.MODERATOR)
    told = {"photo": photo.sha256, "voice": voice, "texts": {"vi": TEXT, "en": ENGLISH}} | changed
    return await half_sent(office, author, second, **told)


async def test_whoever_has_the_address_reads_and_hears_it(office: TestOffice) -> None:
    one = await leaving(office)
    guest = office.browser()
    answer = await guest.opens(f"/tin/{one.code}")
    assert answer.status_code == 200
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS, "strict policy, and no robots"
    for shown in (TITLE, "Mời bà con họp", "Bình Lư", "22/11/2026", "0213 388 8888"):
        assert shown in guest.words
    assert "Mai" not in guest.words
    assert "trên 6 người" not in guest.words
    photo = await guest.client.get(f"/tin/{one.code}/photo")
    assert (photo.status_code, photo.headers["content-type"]) == (200, "image/jpeg")
    part = await guest.client.get(f"/tin/{one.code}/voice", headers={"Range": "bytes=1-3"})
    assert (part.status_code, part.content, part.headers["content-type"]) == (206, b"ggS", "audio/ogg")
    assert part.headers["x-content-type-options"] == "nosniff"


async def test_it_is_read_in_english_too_and_by_a_code_as_people_type_it(office: TestOffice) -> None:
    one = await leaving(office)
    guest = office.browser()
    await guest.opens(f"/tin/{one.code.lower()}?lang=en")
    assert ENGLISH in guest.words
    assert '<html lang="en">' in guest.page.text
    await guest.opens(f"/tin/{one.code}?lang=%00")
    assert "Mời bà con" in guest.words


@pytest.mark.parametrize("changed", [{"audience": Audience(units=(BINH_LU,), roles=(Role.STAFF,))}])
async def test_what_is_for_officers_alone_is_not_public(office: TestOffice, changed: dict[str, Audience]) -> None:
    one = await leaving(office, **changed)
    for ending in ("", "/photo", "/voice"):
        assert (await office.browser().opens(f"/tin/{one.code}{ending}")).status_code == 404


async def test_what_has_not_begun_and_what_is_not_there_are_alike(office: TestOffice) -> None:
    one = await waiting(office, await office.officer("Mai", Role.PUBLICITY))
    guest = office.browser()
    pages = [await guest.opens(f"/tin/{code}") for code in (one.code, "TB-26-00099-K", "x", "%00")]
    assert {answer.status_code for answer in pages} == {404}
    assert len({answer.text for answer in pages}) == 1


async def test_what_was_stopped_may_be_wrong_and_is_not_shown_any_more(office: TestOffice) -> None:
    one = await leaving(office)
    async with office.database.write() as db:
        await db.execute(update(campaigns).values(state=State.STOPPED.value))
    guest = office.browser()
    assert (await guest.opens(f"/tin/{one.code}")).status_code == 410
    assert TITLE not in guest.page.text
    assert (await guest.opens(f"/tin/{one.code}/voice")).status_code == 404
