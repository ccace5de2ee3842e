"""Lan on two chats, and how she joins them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from actions import identity, linking
from actions.identity import CONTACT
from domain.people import Citizen
from storage.queries import identities
from storage.queries.passes import print_of
from tests.bench import Bench


@dataclass(frozen=True)
class Both:
    """Lan on two chats: `first` gives the code, `second` types it."""

    first: Citizen
    second: Citizen


@pytest.fixture
async def lan(bench: Bench) -> Both:
    """Lan with two chats."""
    return Both(await bench.person("lan on the web"), await bench.person("lan on zalo"))


async def coded(bench: Bench, by: Citizen) -> str:
    return await bench.does(linking.give_code, by=by)


async def joins(bench: Bench, code: str, by: Citizen) -> Citizen:
    known, _ = await bench.does(linking.join, by=by, token=print_of(code), vault=bench.vault)
    return known


async def joined(bench: Bench, both: Both) -> Citizen:
    return await joins(bench, await coded(bench, both.first), both.second)


async def agrees(bench: Bench, who: Citizen, *purposes: str) -> None:
    for purpose in purposes:
        await bench.does(identity.agree, by=who, purpose=purpose)


async def named(bench: Bench, who: Citizen, name: str = "", phone: str = "") -> None:
    await agrees(bench, who, CONTACT)
    if name:
        await bench.does(identity.set_name, by=who, name=name, vault=bench.vault)
    if phone:
        await bench.does(identity.set_phone, by=who, phone=phone, vault=bench.vault)


async def known_as(bench: Bench, who: Citizen) -> tuple[str, str]:
    async with bench.checking() as db:
        found = await identities.of(db, bench.vault, who.id)
    return found.name, found.phone
