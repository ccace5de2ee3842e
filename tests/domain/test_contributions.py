"""The catalogue of contributions, waste domains and works: complete, unique, and small enough for a phone."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import pytest

from domain import wastes, works
from domain.amounts import explain, read_amount
from domain.channels import CHANNELS
from domain.contributions import BY_CODE, CONTRIBUTIONS, GROUPS, ContributionKind, in_group
from domain.errors import NotUnderstood
from domain.words import fold

EVERY_KIND = pytest.mark.parametrize("kind", CONTRIBUTIONS, ids=lambda kind: kind.code)
ON_A_PHONE = 8

OFFICIAL = """
LAND LABOR CASH MAT_CEMENT MAT_SAND MAT_STONE MAT_GRAVEL MAT_BRICK MAT_STEEL MAT_TIMBER MAT_ROOF MAT_PIPE MAT_ELECTRIC
MAT_FUEL MAT_OTHER EQUIP_LEND EQUIP_GIVE TRANSPORT FOOD TREE STRUCT_REMOVAL CLEARANCE IDEA SKILL ADVOCACY
"""
WORTH: dict[str, dict[str, str | None]] = {
    "LAND": {"m2": "1", "sao_bac_bo": "360", "mau_bac_bo": "3600", "ha": "10000", "thuoc_bac_bo": "24"},
    "LABOR": {"ngay_cong": "1", "buoi": "0.5", "nguoi_x_ngay": "1"},
    "MAT_CEMENT": {"kg": "1", "bao": "50", "ta": "100", "tan": "1000"},
    "MAT_SAND": {"m3": "1", "xe": None},
    "MAT_BRICK": {"vien": "1", "nghin_vien": "1000", "van_vien": "10000"},
    "MAT_STEEL": {"kg": "1", "ta": "100", "tan": "1000", "cay": None},
    "EQUIP_LEND": {"ca_may": "1", "gio": "0.125", "ngay": "1"},
    "CLEARANCE": {"m2": "1", "ha": "10000", "ho": None},
}


def test_there_are_the_25_kinds_of_the_plan() -> None:
    assert Counter(kind.code for kind in CONTRIBUTIONS) == Counter(OFFICIAL.split())
    assert list(BY_CODE) == [kind.code for kind in CONTRIBUTIONS]


@pytest.mark.parametrize("code", WORTH)
def test_units_are_worth_what_the_office_counts_with(code: str) -> None:
    expected = {unit: None if worth is None else Decimal(worth) for unit, worth in WORTH[code].items()}
    assert {unit.code: unit.factor for unit in BY_CODE[code].units} == expected


def test_every_choice_fits_a_phone() -> None:
    assert len(GROUPS) <= ON_A_PHONE
    for group in GROUPS:
        assert 1 <= len(in_group(group.code)) <= ON_A_PHONE


def test_every_kind_is_in_one_of_the_groups() -> None:
    assert sum(len(in_group(group.code)) for group in GROUPS) == len(CONTRIBUTIONS)


@EVERY_KIND
def test_the_first_unit_is_the_standard_one(kind: ContributionKind) -> None:
    assert kind.units[0].factor in {Decimal(1), None}
    assert len({unit.code for unit in kind.units}) == len(kind.units)


@EVERY_KIND
def test_every_way_of_typing_a_unit_is_folded_and_means_one_unit(kind: ContributionKind) -> None:
    names = [name for unit in kind.units for name in {fold(unit.label), *unit.words}]
    assert all(fold(name) == name for name in (*names, *kind.words))
    assert len(names) == len(set(names))


@EVERY_KIND
def test_the_example_of_a_kind_can_be_typed(kind: ContributionKind) -> None:
    assert read_amount(kind.example, kind).quantity > 0


@EVERY_KIND
def test_every_unit_can_be_typed_as_its_label_with_and_without_marks(kind: ContributionKind) -> None:
    for unit in kind.units:
        for label in (unit.label, fold(unit.label), unit.label.upper()):
            assert read_amount(f"5000 {label}", kind).unit == unit.code


def test_a_unit_of_another_kind_is_refused_with_the_units_there_are() -> None:
    with pytest.raises(NotUnderstood) as refused:
        BY_CODE["LAND"].measure("bao")
    assert refused.value.reason == "amount_wrong_unit"
    assert refused.value.facts == {"units": ("m²", "sào", "mẫu", "ha", "thước")}


def test_units_are_offered_with_what_they_are_worth() -> None:
    assert [explain(unit, BY_CODE["LAND"]) for unit in BY_CODE["LAND"].units][:2] == ["m²", "sào (360 m²)"]
    assert [explain(unit, BY_CODE["MAT_SAND"]) for unit in BY_CODE["MAT_SAND"].units] == ["m³", "xe"]
    assert explain(BY_CODE["LABOR"].measure("buoi"), BY_CODE["LABOR"]) == "buổi (0,5 ngày công)"


def test_there_are_thirteen_domains_of_waste_and_not_waste_apart() -> None:
    assert len(wastes.WASTES) == 13
    assert wastes.NOT_WASTE not in wastes.WASTES
    assert len(wastes.BY_CODE) == 14
    assert all(domain.label and domain.example for domain in wastes.BY_CODE.values())


def test_there_are_26_kinds_of_works() -> None:
    assert len(works.WORKS) == len(works.BY_CODE) == 26


def test_every_label_fits_a_button_of_every_messenger() -> None:
    labels = [entry.label for entry in (*GROUPS, *CONTRIBUTIONS)]
    labels += [entry.label for entry in wastes.BY_CODE.values()] + [entry.label for entry in works.WORKS]
    shortest = min(channel.limits.label for channel in CHANNELS)
    assert max(map(len, labels)) <= shortest
    assert max(len(wastes.WASTES), len(works.WORKS)) <= min(channel.limits.buttons for channel in CHANNELS)
