"""A case that the level above handles does not exist for the commune, whatever button somebody there forges."""

from __future__ import annotations

import pytest

from domain.codes import make
from domain.people import Role
from domain.reports import Family, Involved
from domain.suggestions import Suggestion
from tests.bench import PROVINCE
from tests.handlers.filed import current, filed
from tests.world.world import World

PRESSES = (
    *(f"case:{act}:{{code}}:1" for act in ("open", "who", "claim", "over", "let_go", "undo", "amounts", "duplicate")),
    *(f"case:{act}:{{code}}:1" for act in ("take", "ask", "reject", "route", "release", "close", "start", "resolve")),
    *(f"case:{act}:{{code}}:1" for act in ("classify", "domain")),
    "case:to:{code}:1:2",
    "case:domain:{code}:1:2",
    *(f"{act}:{{code}}" for act in ("mine", "answer", "photos", "withdraw", "withdraw_yes", "rate:good", "reopen")),
)


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF, Role.VILLAGE_HEAD])
async def test_a_case_above_and_one_that_never_was_are_the_same_answer(world: World, role: Role) -> None:
    officer = await world.officer("Hoa", role)
    code = await filed(world, world.resident("Lan"), involved=Involved.UNKNOWN, desk=PROVINCE)
    before = await current(world, code)
    for press in PRESSES:
        told = []
        for one in (code, make(Family.WASTE, 2026, 99_999)):
            await officer.says("/start")
            await officer.presses(f"*:{press.format(code=one)}")
            told.append([screen.whole.replace(one, "") for screen in officer.fresh])
        assert told[0] == told[1], press
        assert told[0], press
    officer.does_not_see(before.text)
    assert await current(world, code) == before


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF])
async def test_an_accusation_is_in_no_list_and_no_count_of_the_commune(world: World, role: Role) -> None:
    officer = await world.officer("Hoa", role)
    tinh = await world.moderator("Tỉnh", PROVINCE)
    accused = Suggestion("accusation", 0.9, "COMMUNITY_FUND", ("COMMUNITY_FUND",), (), ("accusation.takes: lấy",))
    code = await filed(
        world, world.resident("Lan"), involved=Involved.YES, desk=PROVINCE, text="Chủ tịch xã lấy", suggestion=accused
    )
    tinh.sees(code)
    for press in ("office", "office:waiting", "office:answer", "office:mine"):
        await officer.says("/viec")
        await officer.presses(f"*:{press}")
        officer.does_not_see(code)
        officer.does_not_see("Chủ tịch xã")
        assert not any(")" in option.label for option in officer.screen.options), press
    await tinh.presses("*:office:waiting")
    tinh.sees(code)
