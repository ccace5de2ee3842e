"""The commune asked for, typed: as it is called today or was before, with slips; what may be several is told so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from domain.errors import NotUnderstood
from domain.questions import Answer
from handlers.offering import communes_called
from handlers.visit import Visit
from locales import translator
from storage.queries import places
from tests.world.world import World

TYPED = (
    ("Bình Lư", "Bình Lư"),
    ("bin lu", "Bình Lư"),
    ("em ở xã binh lu ạ", "Bình Lư"),
    ("x. Sơn Bình", "Sơn Bình (nay thuộc xã Bình Lư)"),
    ("son bin", "Sơn Bình (nay thuộc xã Bình Lư)"),
    ("xã Bình Lư cũ", "Bình Lư (nay thuộc xã Bình Lư)"),
    ("ban giang", "Bản Giang (nay thuộc phường Tân Phong)"),
    ("tt tam duong", "Thị trấn Tam Đường (nay thuộc xã Bình Lư)"),
    ("Sơn Bình, xã Bình Lư", "Sơn Bình (nay thuộc xã Bình Lư)"),
    ("bản Nà Khuy", "Bình Lư"),
)

SIX = {"Bình Lư", "Tả Lèng", "Bản Bo", "Khun Há", "Tân Phong", "Sin Suối Hồ"}
SPLIT = (("Tam Đường", SIX), ("huyện Tam Đường", SIX), ("Bình Lư hay Tả Lèng", {"Bình Lư", "Tả Lèng"}))
UNKNOWN = ("Hà Nội", "tỉnh Lai Châu", "ở đây", "xã mình", "xã", "", "Bình Lư " + "rất xa nhà em " * 5)


async def called(world: World, typed: str) -> tuple[Answer, ...]:
    async with world.database.read() as db:
        visit = SimpleNamespace(db=db, now=world.clock(), say=translator("vi"))
        return await communes_called(cast(Visit, visit), typed)


@pytest.mark.parametrize(("typed", "label"), TYPED)
async def test_a_commune_is_known_however_it_is_typed(world: World, typed: str, label: str) -> None:
    assert [answer.label for answer in await called(world, typed)] == [label]


@pytest.mark.parametrize(("typed", "units"), SPLIT)
async def test_a_name_of_several_communes_is_told_so(world: World, typed: str, units: set[str]) -> None:
    with pytest.raises(NotUnderstood, match="unit_split") as refused:
        await called(world, typed)
    assert set(cast(tuple[str, ...], refused.value.facts["units"])) == units


@pytest.mark.parametrize("typed", UNKNOWN)
async def test_what_names_no_commune_is_unknown(world: World, typed: str) -> None:
    with pytest.raises(NotUnderstood, match="unit_unknown"):
        await called(world, typed)


async def test_two_villages_of_one_name_are_told_so(world: World) -> None:
    async with world.database.write() as db:
        for unit in ("new_ta_leng", "new_binh_lu"):
            await places.add_village(db, unit=unit, name="Sin Chải")
    with pytest.raises(NotUnderstood, match="unit_split"):
        await called(world, "bản Sin Chải")
