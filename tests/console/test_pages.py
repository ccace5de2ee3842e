"""Every page of the registry by itself: who may open it, in which language, and that its forms are checked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy.exc import OperationalError
from starlette.requests import Request
from starlette.responses import Response

from domain.lifecycle import Act
from domain.people import Role
from domain.reports import Family, Involved, State
from locales import languages, translator
from storage.demo_photos import draw
from storage.durable import StorageFull
from storage.images import process
from storage.queries import people
from tests.console.announcing import draft
from tests.console.html import read
from tests.console.office import PROVINCE, Browser, TestOffice
from web import words
from web.arrival import arrive, guarded
from web.console import MOST_BYTES
from web.headers import HEADERS
from web.pages import PAGES
from web.reach import GROUPS
from web.visit import Guest
from web.ways import Page, Way

WAYS = [(page, way) for page in PAGES for way in page.routes]
SHOWN = [(page, way) for page, way in WAYS if not way.post]
POSTED = [(page, way) for page, way in WAYS if way.post]
ROLES = (Role.MODERATOR, Role.STAFF, Role.ADMIN, Role.VILLAGE_HEAD, None)
CLOSED = [(way, role) for page, way in POSTED for role in ROLES if role not in page.roles]


def named(pair: object) -> str:
    return pair.path if isinstance(pair, Way) else ""


async def browser_of(office: TestOffice, role: Role | None) -> Browser:
    who = await office.officer("Hoa", role) if role else await office.resident("Lan")
    return await office.at_work(who)


async def filled(office: TestOffice, way: Way) -> str:
    """The path with a real report, photo, voice note, campaign and number in it, as far as it names one."""
    if "{campaign}" in way.path:
        return f"/console{way.path.format(campaign=await announced(office, way), act='approve')}"
    pictures = int("{code}" in way.path or "{sha}" in way.path)
    report = await office.files(await office.resident("Páo"), Family.WASTE, text="Đèn đường", pictures=pictures)
    await office.hears_from(await office.resident("Seo"))
    values = {"code": report.code, "sha": "".join(report.photos), "number": "1", "act": "ask", "how": "claim"}
    return f"/console{way.path.format(**values)}?code={report.code}"


async def announced(office: TestOffice, way: Way) -> str:
    """The code of a colleague's draft, with the photo or voice clip that the path is for."""
    files = office.parts.files
    photo = await process(draw("road", 1)) if way.path.endswith("/photo") else None
    if photo:
        await files.keep(photo)
    voice = await files.keep_voice(b"OggS") if way.path.endswith("/voice") else ""
    mai = await office.officer("Mai", Role.PUBLICITY)
    return (await draft(office, mai, photo=photo.sha256 if photo else "", voice=voice)).code


@pytest.mark.parametrize(("page", "way"), SHOWN, ids=named)
@pytest.mark.parametrize("role", ROLES)
async def test_a_page_opens_for_its_roles_and_for_nobody_else(
    office: TestOffice, page: Page, way: Way, role: Role | None
) -> None:
    browser = await browser_of(office, role)
    answer = await browser.opens(await filled(office, way))
    elsewhere = way.path.startswith("/voice/") or (role is Role.STAFF and "{" in way.path)
    if way.path.endswith("/edit"):
        assert answer.status_code == 403, "a campaign is changed by whoever wrote it and by nobody else"
    elif role in page.roles and elsewhere:
        assert answer.status_code == 404, "neither a case routed to nobody nor what the level above hears is theirs"
    else:
        assert answer.status_code == (200 if role in page.roles else 403)


@pytest.mark.parametrize(("way", "role"), CLOSED, ids=named)
async def test_a_form_is_taken_from_its_roles_only(office: TestOffice, way: Way, role: Role | None) -> None:
    browser = await browser_of(office, role)
    path = await filled(office, way)
    await browser.opens("/console/home")
    token = browser.form("/signout")["token"] if browser.has("/signout") else ""
    assert (await browser.client.post(path, data={"token": token})).status_code == 403


@pytest.mark.parametrize(("page", "way"), WAYS, ids=named)
async def test_nobody_gets_in_without_a_session(office: TestOffice, page: Page, way: Way) -> None:
    browser = office.browser()
    path = await filled(office, way)
    answer = await (browser.client.post(path) if way.post else browser.client.get(path))
    assert answer.status_code == 401
    assert "Đèn đường" not in answer.text


@pytest.mark.parametrize(("page", "way"), POSTED, ids=named)
async def test_a_form_of_another_site_or_of_another_browser_is_refused(
    office: TestOffice, page: Page, way: Way
) -> None:
    hoa, other = await office.moderator("Hoa"), await office.moderator("Minh")
    path = await filled(office, way)
    await hoa.opens("/console/home")
    await other.opens("/console/home")
    token, foreign = hoa.form("/signout")["token"], other.form("/signout")["token"]
    for data, headers in (
        ({}, {}),
        ({"token": ""}, {}),
        ({"token": "é" * 64}, {}),
        ({"token": foreign}, {}),
        ({"token": token}, {"Sec-Fetch-Site": "cross-site"}),
    ):
        assert (await hoa.client.post(path, data=data, headers=headers)).status_code == 403


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("page", "way"), SHOWN, ids=named)
async def test_a_page_speaks_the_officers_language_and_reads_in_order(
    office: TestOffice, page: Page, way: Way, language: str
) -> None:
    hoa = await office.officer("Hoa", Role.MODERATOR)
    async with office.database.write() as db:
        await people.set_language(db, hoa.id, language)
    browser = await office.at_work(hoa)
    answer = await browser.opens(await filled(office, way))
    if answer.headers["content-type"].startswith("text/html"):
        headings = read(answer.text).headings
        assert f'<html lang="{language}">' in answer.text
        assert headings[0] == 1
        assert headings.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(headings))


@pytest.mark.parametrize(
    "path", ["", "/home", "/static/console.css", "/nothing", "/enter/abc", "/report/x", "/photo/x"]
)
async def test_every_answer_carries_the_headers(office: TestOffice, path: str) -> None:
    hoa = await office.moderator()
    answer = await hoa.opens(f"/console{path}")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert answer.headers["cache-control"] == (
        "public, max-age=31536000, immutable" if "static" in path else "no-store"
    )


async def test_no_page_has_a_script_or_a_style_that_the_policy_forbids(office: TestOffice) -> None:
    hoa = await office.moderator()
    for _, way in SHOWN:
        answer = await hoa.opens(await filled(office, way))
        if answer.headers["content-type"].startswith("text/html"):
            assert " style=" not in answer.text
            assert " onclick" not in answer.text
            assert "<script>" not in answer.text
            assert "<style" not in answer.text


@pytest.mark.parametrize("name", ["../console.py", "..%2fconsole.py", "%2e%2e/parts.py", "nothing.css", ""])
async def test_nothing_but_the_static_files_is_given_out(office: TestOffice, name: str) -> None:
    answer = await office.browser().client.get(f"/console/static/{name}")
    assert answer.status_code == 404


async def test_a_form_that_is_too_large_is_not_read_to_its_end(office: TestOffice) -> None:
    hoa = await office.moderator()
    answer = await hoa.client.post(
        "/console/places/village",
        content=b"x" * (MOST_BYTES + 1),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert answer.status_code == 413


@pytest.mark.parametrize("body", [b"", b"%ff%fe", b"--x", b"token=%00&token=1", b"a" * 5_000])
@pytest.mark.parametrize("kind", ["multipart/form-data; boundary=x", "multipart/form-data", "text/plain", ""])
async def test_a_broken_form_is_a_refusal_and_no_fault(office: TestOffice, body: bytes, kind: str) -> None:
    hoa = await office.moderator()
    answer = await hoa.client.post("/console/places/village", content=body, headers={"Content-Type": kind})
    assert answer.status_code in {400, 403}


def test_every_state_has_its_words_and_is_in_one_part_of_the_queue() -> None:
    assert set(words.LOOKS) == set(State)
    assert sorted(state for group in GROUPS for state in group.states) == sorted(State)


def test_every_act_has_its_words() -> None:
    assert {act.value for act in Act} <= set(words.HISTORY)
    assert set(words.ROLES) == set(Role)


async def test_the_menu_shows_what_a_role_opens(office: TestOffice) -> None:
    admin = await office.at_work(await office.officer("Quản", Role.ADMIN))
    await admin.opens("/console/home")
    links = read(admin.page.text).links
    assert "/console/places" in links
    assert "/console/templates" in links
    assert "/console/queue" not in [link for link in links if "?" not in link]


async def test_home_counts_what_is_within_reach(office: TestOffice) -> None:
    lan = await office.resident()
    await office.files(lan)
    await office.files(lan, Family.WASTE, text="Xe công", involved=Involved.YES)
    here, above = await office.moderator("Hoa"), await office.moderator("Tỉnh", PROVINCE)
    await here.opens("/console/home")
    assert "1 Chờ duyệt" in here.words
    await above.opens("/console/home")
    assert "1 Chờ duyệt" in above.words
    assert "Không có tin nào gửi hỏng" in above.words


def visitor(office: TestOffice) -> Guest:
    request = Request(
        {
            "type": "http",
            "method": "GET",
            "path": "/console/home",
            "headers": [],
            "query_string": b"",
            "server": ("console.test", 80),
            "scheme": "http",
        }
    )
    return arrive(office.parts, request)


@pytest.mark.parametrize(
    "trouble",
    [
        OperationalError("insert", {}, Exception("database is locked")),
        OperationalError("insert", {}, Exception("database or disk is full")),
        StorageFull("no room"),
    ],
)
async def test_a_busy_or_full_machine_says_so_and_loses_nothing(office: TestOffice, trouble: Exception) -> None:
    async def answer() -> Response:
        raise trouble

    shown = await guarded(visitor(office), answer)
    assert shown.status_code == 503
    assert "Chưa ghi gì cả" in bytes(shown.body).decode()


async def test_a_fault_of_ours_is_not_hidden(office: TestOffice) -> None:
    async def answer() -> Response:
        raise OperationalError("insert", {}, Exception("no such table"))

    with pytest.raises(OperationalError):
        await guarded(visitor(office), answer)


@pytest.mark.parametrize(
    ("gone", "said"),
    [(timedelta(seconds=-5), "0 phút"), (timedelta(minutes=59), "59 phút"), (timedelta(hours=23), "23 giờ"),
     (timedelta(days=3, hours=5), "3 ngày")],
)  # fmt: skip
def test_an_age_is_said_roughly(gone: timedelta, said: str) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert words.age(translator("vi"), now - gone, now) == said
