"""Villages and works of the register in messages, names that two communes have, and units through the years."""

from __future__ import annotations

from datetime import date

import pytest

from domain.understand.place.gazetteer import Gazetteer, Unit, Village, Work
from domain.understand.place.places import find
from domain.understand.text.reading import read
from domain.understand.understood import Spot
from storage.known_places import entries, units

BINH_LU, TA_LENG, KHUN_HA, BAN_BO, TAN_PHONG = (
    "new_binh_lu",
    "new_ta_leng",
    "new_khun_ha",
    "new_ban_bo",
    "new_tan_phong",
)

VILLAGES = (
    Village(1, BINH_LU, "Nà Khuy"),
    Village(6, BINH_LU, "Chu Va 6"),
    Village(8, BINH_LU, "Chu Va 8"),
    Village(12, BINH_LU, "Bản Chu Va 12"),
    Village(20, TA_LENG, "Sin Chải"),
    Village(21, KHUN_HA, "Sin Chải"),
    Village(22, KHUN_HA, "Sàn Phàng Thấp"),
    Village(30, BAN_BO, "Đoàn Kết"),
    Village(31, BAN_BO, "Bản Mới"),
    Village(32, BAN_BO, "Phiêng Hoi"),
    Village(33, BAN_BO, "Nà Tăm"),
    Village(40, BINH_LU, "Tổ dân phố số 5"),
    Village(41, TAN_PHONG, "Tổ dân phố số 5"),
    Village(42, TAN_PHONG, "Bản Thẳm"),
    Village(43, TAN_PHONG, "Lở Thàng 2"),
    Village(44, TAN_PHONG, "Nà Khuỷ"),
    Village(45, TAN_PHONG, "Giang Ma 99"),
)
WORKS = (
    Work(1, BINH_LU, "Đường bản Nà Khuy"),
    Work(2, BINH_LU, "Nhà văn hóa bản Chu Va 6"),
    Work(3, BAN_BO, "Đường bê tông"),
    Work(4, BAN_BO, "Kè"),
    Work(5, TA_LENG, "Cầu Sin Chải"),
)


def gazetteer(**changed: object) -> Gazetteer:
    parts = {"villages": VILLAGES, "works": WORKS} | changed
    known = units()
    return Gazetteer(known.units.values(), aliases=[("old_thi_tran_tam_duong", "Tam Đường")], **parts)  # type: ignore[arg-type]


KNOWN = gazetteer()


def spots(text: str, home: str | None = None) -> list[Spot]:
    return find(read(text), KNOWN, home)


NAMED = (
    ("làm đường bản Nà Khuy", "đường bản Nà Khuy", BINH_LU, 1, 1),
    ("lam duong ban Na Khuy", "duong ban Na Khuy", BINH_LU, 1, 1),
    ("lam duong nà khuy", "duong nà khuy", BINH_LU, 1, 1),
    ("đường ở Nà Khuy hỏng", "Nà Khuy", BINH_LU, 1, None),
    ("đường ở bản Nà Khuỷ hỏng", "bản Nà Khuỷ", TAN_PHONG, 44, None),
    ("bản Chu Va 6 mất nước", "bản Chu Va 6", BINH_LU, 6, None),
    ("chu va6", "chu va6", BINH_LU, 6, None),
    ("Chu Va mười hai", "Chu Va mười hai", BINH_LU, 12, None),
    ("o chu va 12 mat dien", "chu va 12", BINH_LU, 12, None),
    ("lở thàng 2", "lở thàng 2", TAN_PHONG, 43, None),
    ("nhà văn hoá Chu Va 6 bỏ không", "nhà văn hoá Chu Va 6", BINH_LU, 6, 2),
    ("san phang thap mat nuoc", "san phang thap", KHUN_HA, 22, None),
    ("phiêng hoy mất nước", "phiêng hoy", BAN_BO, 32, None),
    ("bản Đoàn Kết góp", "bản Đoàn Kết", BAN_BO, 30, None),
    ("bản đoàn kết góp", "bản đoàn kết", BAN_BO, 30, None),
    ("ở ban doan ket", "ban doan ket", BAN_BO, 30, None),
    ("nhà Đoàn Kết góp", "Đoàn Kết", BAN_BO, 30, None),
    ("bản Mới mất nước", "bản Mới", BAN_BO, 31, None),
    ("bản thẳm mất nước", "bản thẳm", TAN_PHONG, 42, None),
    ("bản Nà Tăm", "bản Nà Tăm", BAN_BO, 33, None),
    ("nước ở Nà Tăm", "Nà Tăm", "old_na_tam", None, None),
)


@pytest.mark.parametrize(("text", "said", "unit", "village", "work"), NAMED)
def test_villages_and_works_have_their_numbers(
    text: str, said: str, unit: str, village: int | None, work: int | None
) -> None:
    (spot,) = spots(text)
    assert (spot.as_said, spot.unit, spot.village, spot.work, spot.doubt) == (said, unit, village, work, None)


@pytest.mark.parametrize(
    "text",
    [
        "Chu Va 10 mất nước",
        "bà con đoàn kết góp",
        "cả bản đoàn kết góp",
        "ban doan ket gop",
        "phiên bản mới",
        "bản mới làm đường",
        "ban tham gia gop",
        "bản thẩm mất nước",
        "Kè suối",
        "tổ 5 mất nước",
        "đường bê tông hỏng",
        "bản Sin Chải, xã Bản Bo mất nước",
    ],
)
def test_nothing_of_the_register_is_meant(text: str) -> None:
    assert all(spot.village is None and spot.work is None for spot in spots(text))


SETTLED = (
    ("bản Sin Chải mất nước", KHUN_HA, KHUN_HA, 21),
    ("bản Sin Chải xã Tả Lèng", KHUN_HA, TA_LENG, 20),
    ("bản Sin Chải xã Tả Lèng", None, TA_LENG, 20),
    ("Khun Há mất nước, nhất là bản Sin Chải", None, KHUN_HA, 21),
    ("tổ 5 mất nước", BINH_LU, BINH_LU, 40),
    ("tdp số 5 phường Tân Phong", None, TAN_PHONG, 41),
    ("bản na khuy", BINH_LU, BINH_LU, 1),
)


@pytest.mark.parametrize(("text", "home", "unit", "village"), SETTLED)
def test_a_commune_in_the_message_or_the_home_settles_it(text: str, home: str | None, unit: str, village: int) -> None:
    assert [(spot.current, spot.village, spot.doubt) for spot in spots(text, home) if spot.village] == [
        (unit, village, None)
    ]


def test_a_vague_work_counts_in_its_own_commune() -> None:
    assert spots("làm đường bê tông", BAN_BO)[0].work == 3
    assert spots("làm đường bê tông ở Bản Bo")[0].work == 3
    assert [spot.work for spot in spots("làm đường bê tông ở Bình Lư")] == [None]


OPEN = (
    ("bản Sin Chải mất nước", ["Sin Chải (xã Tả Lèng)", "Sin Chải (xã Khun Há)"]),
    ("na khuy mat nuoc", ["Nà Khuy (xã Bình Lư)", "Nà Khuỷ (phường Tân Phong)"]),
)


@pytest.mark.parametrize(("text", "labels"), OPEN)
def test_two_plausible_places_are_asked(text: str, labels: list[str]) -> None:
    (spot,) = spots(text)
    assert spot.doubt
    assert (spot.doubt.reason, [way.label for way in spot.doubt.ways]) == ("place", labels)
    assert (spot.village, spot.work) == (None, None)


def test_which_of_the_villages_of_one_commune_is_not_asked() -> None:
    assert spots("bản Chu Va mất nước") == [Spot(BINH_LU, BINH_LU, "bản Chu Va", 0, 3)]


def test_two_works_of_one_name_are_asked() -> None:
    known = gazetteer(works=[Work(1, BAN_BO, "Cầu Nà Khuy"), Work(2, BINH_LU, "Cầu Nà Khuy")])
    (spot,) = find(read("cầu Nà Khuy gãy"), known)
    assert spot.doubt
    assert [way.label for way in spot.doubt.ways] == ["Cầu Nà Khuy (xã Bản Bo)", "Cầu Nà Khuy (xã Bình Lư)"]


def test_an_old_unit_that_was_divided_is_asked() -> None:
    both = [Unit("old", "Nậm Xe", "commune", None, date(2025, 6, 30), None, (BINH_LU, "gone", TA_LENG))]
    known = Gazetteer([*units().units.values(), *both])
    (spot,) = find(read("xã Nậm Xe mất nước"), known)
    assert spot.doubt
    assert [(way.label, way.value) for way in spot.doubt.ways] == [
        ("Nậm Xe (nay thuộc xã Bình Lư)", BINH_LU),
        ("Nậm Xe (nay thuộc xã Tả Lèng)", TA_LENG),
    ]


def test_the_day_decides_which_units_are_of_today() -> None:
    before = units(date(2025, 6, 30))
    (binh_lu, son_binh) = find(read("Bình Lư và Sơn Bình"), before)
    assert (binh_lu.unit, binh_lu.current) == ("old_binh_lu", "old_binh_lu")
    assert (son_binh.unit, son_binh.current) == ("old_son_binh", "old_son_binh")
    assert find(read("phường Tân Phong"), before) == []
    assert units(date(2025, 7, 1)).current("old_son_binh") == (BINH_LU,)


def test_units_that_follow_each_other_in_a_ring_have_no_heir() -> None:
    ended = date(2025, 6, 30)
    ring = [Unit(one, one, "commune", None, ended, "above", (other,)) for one, other in (("a", "b"), ("b", "a"))]
    known = Gazetteer(ring)
    assert (known.current("a"), known.within("above"), known.within("a")) == ((), (), ())


def test_a_district_spreads_over_the_communes_of_today() -> None:
    assert set(units().within("district:tam_duong")) == {entry["id"] for entry in entries() if entry["id"][:3] == "new"}
    assert units().within("old_son_binh") == (BINH_LU,)
