"""Buttons that are old, forged, pressed twice, or somebody else's: every choice a handler reads is checked here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from aiogram.filters import Filter

from domain.lifecycle import Act
from domain.people import Grant, Role
from domain.reports import Family, Involved
from domain.screen import press
from handlers import router
from handlers.filters import Chose, ChosePrefix
from storage import tables
from tests.handlers.filed import citizen, current
from tests.handlers.filed import filed as hands_in
from tests.handlers.forged import CAMPAIGN_STEPS, CAMPAIGNS, WORK_DAYS
from tests.handlers.steps import begins, draft, filed, flags
from tests.handlers.unchanged import CASES, PEOPLE, nothing_waits, over, rows, told
from tests.world.people import Person
from tests.world.world import World

STALE = "Nút này đã cũ. Mời bác dùng câu mới nhất bên dưới."
OF_OLD = (STALE, "Danh sách đã đổi từ lúc bác nhắn số. Bác xem lại và chọn giúp.")
"""What is said of a choice that came too late: of a button, of a typed number."""
UNKNOWN = "Không thấy hồ sơ này. Bác xem lại mã giúp."
OWN = "Đây là hồ sơ của chính bác, phải để người khác duyệt."
NOT_YOURS = "Việc này không thuộc phần của bác."
TOO_LATE = "Quá hạn hoàn tác, người gửi đã được báo."
WORDS = "Bác gõ giúp vài chữ."

NO_CAMPAIGN = "Không thấy bản tin này."

CODED = {
    "mine:": UNKNOWN,
    "withdraw:": UNKNOWN,
    "withdraw_yes:": UNKNOWN,
    "answer:": UNKNOWN,
    "photos:": UNKNOWN,
    "rate:good:": UNKNOWN,
    "reopen:": UNKNOWN,
    "case:open:": UNKNOWN,
    "case:who:": UNKNOWN,
    "case:claim:": UNKNOWN,
    "case:over:": UNKNOWN,
    "case:let_go:": UNKNOWN,
    "case:undo:": UNKNOWN,
    "case:amounts:": UNKNOWN,
    "case:duplicate:": UNKNOWN,
    "case:route:": UNKNOWN,
    "case:to:": UNKNOWN,
    "case:resolve:": UNKNOWN,
    "case:classify:": UNKNOWN,
    "case:domain:": UNKNOWN,
    "case:extend:": UNKNOWN,
    "case:": STALE,
    "older:": STALE,
    "language:": STALE,
    "office:": NOT_YOURS,
    "words:": STALE,
    "unlink:": STALE,
    "unlink_yes:": STALE,
    "edit:": STALE,
    "kind:": STALE,
    "a:way:": STALE,
    "a:": WORDS,
    **dict.fromkeys(WORK_DAYS, STALE),
    **dict.fromkeys((f"tin:{act}:" for act in CAMPAIGNS), NO_CAMPAIGN),
    **dict.fromkeys(CAMPAIGN_STEPS, STALE),
    "tin:unit:": NOT_YOURS,
}
"""Every beginning of a choice that a handler reads, and what a stranger hears who forges it with somebody's code."""


def filters() -> Iterator[Filter]:
    """Every filter on a button."""
    for handler in router().callback_query.handlers:
        yield from (one.callback for one in handler.filters or () if isinstance(one.callback, Filter))


def test_every_beginning_of_a_choice_stands_in_the_table() -> None:
    assert CODED.keys() == {one.prefix for one in filters() if isinstance(one, ChosePrefix)}


async def lans_report(world: World, **values: object) -> str:
    """The code of a waste report by Lan."""
    return await hands_in(world, world.resident("Lan"), Family.WASTE, **values)


async def test_a_stranger_with_somebodys_code_reaches_nothing_by_any_button(world: World) -> None:
    code = await lans_report(world)
    hung = await begins(world, "Hiến kế", "Hùng")
    question, before = hung.screen, await rows(world)
    for prefix, sentence in CODED.items():
        await hung.presses(f"*:{prefix}{code}")
        assert told(hung) == over(sentence, question), prefix
    assert await rows(world) == before
    assert (await draft(world, hung))["answers"].keys() == {"unit"}
    assert await nothing_waits(world)


async def test_no_choice_without_a_code_touches_anybody_elses_things(world: World) -> None:
    await lans_report(world)
    hung = world.resident("Hùng")
    await hung.says("/start")
    before = await rows(world, CASES)
    choices = {choice for one in filters() if isinstance(one, Chose) for choice in one.choices}
    assert {"send", "agree", "unconsent:yes", "resolve", "as_declared"} <= choices
    for choice in sorted(choices):
        await hung.presses(f"*:{choice}")
        assert "Xin lỗi" not in told(hung)[0], choice
    assert await rows(world, CASES) == before


ACTS = tuple(f"case:{act}:{{code}}:{{version}}" for act in (*Act, "amounts", "duplicate", "to"))
LOOKS = tuple(f"case:{way}:{{code}}" for way in ("open", "who", "claim", "over", "let_go", "undo"))
HANDLERS_OWN = (Act.START, Act.RESOLVE)
AUTHORS_OWN = (Act.WITHDRAW, Act.ANSWER, Act.ADD_PHOTOS, Act.RATE, Act.REOPEN)


async def presses_all(world: World, who: Person, code: str) -> dict[str, str]:
    """Press every button a case can have; the first line of each answer."""
    version = (await current(world, code)).version
    heard = {}
    for choice in (*LOOKS, *ACTS):
        await who.presses(f"*:{choice.format(code=code, version=version)}")
        heard[choice.split(":")[1]] = told(who)[0].split("\n")[0]
    return heard


async def outsider(world: World, kind: str) -> Person:
    """Somebody with an office who still has nothing to do with the case."""
    made = {
        "a moderator of another commune": ("Nga", Role.MODERATOR, "new_ta_leng"),
        "a staff member it was not routed to": ("Minh", Role.STAFF, "new_binh_lu"),
        "a village head": ("Páo", Role.VILLAGE_HEAD, "new_binh_lu"),
        "an administrator": ("Sơn", Role.ADMIN, "new_binh_lu"),
    }
    return await world.officer(*made[kind])


@pytest.mark.parametrize(
    "kind",
    ["a moderator of another commune", "a staff member it was not routed to", "a village head", "an administrator"],
)
async def test_an_officer_who_has_nothing_to_do_with_a_case_does_not_find_it(world: World, kind: str) -> None:
    code = await lans_report(world)
    who = await outsider(world, kind)
    before = await rows(world)
    assert set((await presses_all(world, who, code)).values()) == {UNKNOWN}
    assert await rows(world) == before


@pytest.mark.parametrize("involved", [Involved.YES, Involved.UNKNOWN])
async def test_the_communes_own_moderator_does_not_find_a_case_it_may_be_involved_in(
    world: World, involved: Involved
) -> None:
    hoa = await world.moderator("Hoa")
    lan = await flags(world, involved={Involved.YES: "Có", Involved.UNKNOWN: "Tôi không rõ"}[involved])
    hoa.looks()
    await lan.taps("Gửi")
    hoa.sees_nothing()
    (report,) = await filed(world, lan)
    code = report.code
    assert report.desk == "province:lai_chau"
    before = await rows(world)
    assert set((await presses_all(world, hoa, code)).values()) == {UNKNOWN}
    await hoa.says(code)
    assert told(hoa)[0].startswith(UNKNOWN)
    await hoa.says("/viec")
    for view in [option.choice for option in hoa.screen.options if option.choice.startswith("office:")]:
        await hoa.presses(f"*:{view}")
        hoa.does_not_see(code)
    assert await rows(world) == before


@pytest.mark.parametrize("family", Family)
async def test_a_moderator_does_not_judge_their_own_report(world: World, family: Family) -> None:
    hoa = await world.moderator("Hoa")
    code = await hands_in(world, hoa, family)
    before = await rows(world)
    heard = await presses_all(world, hoa, code)
    assert {heard.pop(act) for act in HANDLERS_OWN} == {NOT_YOURS}
    assert {heard.pop(act) for act in AUTHORS_OWN} <= {STALE, "Hồ sơ này giờ không làm được việc đó nữa. "
                                                      "Bác mở lại hồ sơ để xem tình trạng."}  # fmt: skip
    assert heard.pop("undo") == TOO_LATE
    assert set(heard.values()) == {OWN}
    assert await rows(world) == before


async def test_two_moderators_at_once_decide_once(world: World) -> None:
    hoa, nga = await world.moderator("Hoa"), await world.moderator("Nga")
    code = await hands_in(world, world.resident("Lan"), Family.CONTRIBUTION)
    data = f"*:case:confirm:{code}:{(await current(world, code)).version}"
    await at_once(world, (hoa, data), (nga, data), (hoa, data))
    confirms = [row for row in (await rows(world))["journal"] if "confirm" in row]
    assert len(confirms) == 1
    assert sum("Hồ sơ vừa thay đổi" in text for text in (*told(hoa), *told(nga))) == 2
    world.clock.advance(seconds=21)
    await world.settle()
    assert await nothing_waits(world)


async def at_once(world: World, *taps: tuple[Person, str]) -> None:
    """Taps that the messenger hands over together, before the desk has a turn."""
    for person, _ in taps:
        person.looks()
    await world.store(*[event for who, data in taps for event in await who.would_press(data)])
    world.clock.advance(seconds=1)
    await world.settle()


async def test_two_taps_at_once_answer_one_question(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    data = pressed(lan, "Ngày công")
    await at_once(world, (lan, data), (lan, data))
    first, second = told(lan)
    assert first == "Cụ thể là gì ạ?"
    assert second in [f"{sentence}\n\n{first}" for sentence in OF_OLD]
    assert (await draft(world, lan))["answers"].keys() == {"unit", "group"}


FORGED = ("", "0:", ":", "*:", "*", "9999:a:LABOR", "-1:a:LABOR", "a:LABOR", "*:send", "*:edit:lines", "*:nothing",
          "*:" + "x" * 60, "x" * 64, "*:older:abc", "*:older:-1", "*:older:" + "9" * 30, "*:language:xx", "*:words:1",
          "*:case:", "*:case:open", "*:case:open:X:Y", "*:case:nothing:DG-26-00001:1", "*:case:confirm:X:1:2:3:4",
          "*:\x00", "*:a\nb", "1:\u202ea:LABOR", "２:a:LABOR")  # fmt: skip


@pytest.mark.parametrize("data", FORGED, ids=range(len(FORGED)))
async def test_forged_data_changes_nothing(world: World, data: str) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    question, before = lan.screen, await rows(world)
    await lan.presses(data)
    assert told(lan) == over(STALE, question)
    assert (await draft(world, lan))["lines"] == []
    assert await rows(world) == before


async def test_an_old_button_shows_the_question_that_stands_now(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    old = pressed(lan, "Tiền")
    await lan.taps("Ngày công")
    await lan.presses(old)
    assert told(lan) == [f"{STALE}\n\nCụ thể là gì ạ?"]


async def test_a_tap_that_comes_after_a_later_one_is_old(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    early, late = await lan.would_press(pressed(lan, "Tiền")), await lan.would_press(pressed(lan, "Ngày công"))
    lan.looks()
    await world.store(*late, *early)
    world.clock.advance(seconds=1)
    await world.settle()
    first, second = told(lan)
    assert first == "Cụ thể là gì ạ?"
    assert second in [f"{sentence}\n\n{first}" for sentence in OF_OLD]
    assert (await draft(world, lan))["answers"]["group"] == "labour"


def pressed(person: Person, label: str) -> str:
    """What the newest button with this label carries."""
    message, option = person.button(label)
    return press(option, message.turn)


async def test_a_repeated_event_is_heard_once_even_after_a_restart_and_later_ones(world: World) -> None:
    lan = await begins(world, "Đóng góp xây dựng")
    await lan.taps("Tiền")
    await lan.says("500k")
    again = lan.last_event
    assert again is not None
    await lan.repeats()
    lan.sees_nothing()
    await lan.taps("Đủ rồi")
    await world.restart()
    lan.looks()
    await world.store(again)
    await world.settle()
    lan.sees_nothing()
    assert len((await draft(world, lan))["lines"]) == 1
    assert await nothing_waits(world)


async def test_an_officer_who_left_the_office_finds_nothing_any_more(world: World) -> None:
    hoa = await world.moderator("Hoa")
    code = await lans_report(world)
    who = await citizen(world, hoa)
    assert who.grants == (Grant(Role.MODERATOR, "new_binh_lu"),)
    async with world.database.write() as db:
        await db.execute(tables.grants.update().where(tables.grants.c.citizen == who.id).values(until=world.clock()))
    before = await rows(world, (*CASES, *PEOPLE))
    assert set((await presses_all(world, hoa, code)).values()) == {UNKNOWN}
    assert await rows(world, (*CASES, *PEOPLE)) == before
