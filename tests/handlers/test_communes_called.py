"""The commune asked for, typed: its name of today or of before, with slips; what may be several is asked back."""

from __future__ import annotations

import pytest

from storage.queries import places
from tests.world.people import Person
from tests.world.world import World

BINH_LU, TA_LENG = "Bình Lư", "Tả Lèng"

TYPED = (
    ("gửi xã Bình Lư", "Nơi gửi: Bình Lư."),
    ("bin lu", "Nơi gửi: Bình Lư."),
    ("em ở xã binh lu ạ", "Nơi gửi: Bình Lư."),
    ("x. Sơn Bình", "Nơi gửi: Sơn Bình (nay thuộc xã Bình Lư)."),
    ("son bin", "Nơi gửi: Sơn Bình (nay thuộc xã Bình Lư)."),
    ("xã Bình Lư cũ", "Nơi gửi: Bình Lư (nay thuộc xã Bình Lư)."),
    ("ban giang", "Nơi gửi: Bản Giang (nay thuộc phường Tân Phong)."),
    ("tt tam duong", "Nơi gửi: Thị trấn Tam Đường (nay thuộc xã Bình Lư)."),
    ("Sơn Bình, xã Bình Lư", "Nơi gửi: Sơn Bình (nay thuộc xã Bình Lư)."),
    ("bản Nà Khuy", "Nơi gửi: Bình Lư."),
)

OPEN = ("Tam Đường", "huyện Tam Đường", "Bình Lư hay Tả Lèng")
UNKNOWN = ("Hà Nội", "tỉnh Lai Châu", "ở đây", "xã mình", "xã", "Bình Lư " + "rất xa nhà em " * 5)


async def asked(world: World) -> Person:
    lan = world.resident("Lan")
    await lan.says("/contribute")
    await lan.taps("Đồng ý")
    return lan


@pytest.mark.parametrize(("typed", "shown"), TYPED)
async def test_a_commune_is_known_however_it_is_typed(world: World, typed: str, shown: str) -> None:
    lan = await asked(world)
    await lan.says(typed)
    lan.sees(shown)


@pytest.mark.parametrize("typed", OPEN)
async def test_a_name_of_several_communes_is_asked_back(world: World, typed: str) -> None:
    lan = await asked(world)
    await lan.says(typed)
    lan.sees("nay chia về:", BINH_LU, TA_LENG)


@pytest.mark.parametrize("typed", UNKNOWN)
async def test_what_names_no_commune_is_asked_again(world: World, typed: str) -> None:
    lan = await asked(world)
    await lan.says(typed)
    lan.sees("Chưa biết xã, phường này")


async def test_two_villages_of_one_name_are_asked_back(world: World) -> None:
    async with world.database.write() as db:
        for unit in ("new_ta_leng", "new_binh_lu"):
            await places.add_village(db, unit=unit, name="Sin Chải")
    lan = await asked(world)
    await lan.says("bản Sin Chải")
    lan.sees("nay chia về:", BINH_LU, TA_LENG)
