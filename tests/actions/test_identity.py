"""What people say of themselves: nothing personal is kept without a consent that stands."""

from __future__ import annotations

import pytest

from actions import identity
from actions.disclosure import see_identity
from domain.errors import NotAllowed, NotUnderstood, TooMuch
from storage.queries import identities, people
from tests.actions.conftest import Cast
from tests.bench import Bench


async def agreed(bench: Bench, cast: Cast) -> None:
    await bench.does(identity.agree, by=cast.lan, purpose=identity.CONTACT)


async def test_a_name_needs_a_consent(bench: Bench, cast: Cast) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await bench.does(identity.set_name, by=cast.lan, name="Lan", vault=bench.vault)
    assert refusal.value.reason == "no_consent"
    with pytest.raises(NotAllowed):
        await bench.does(identity.set_phone, by=cast.lan, phone="0912345678", vault=bench.vault)
    await agreed(bench, cast)
    await bench.does(identity.set_name, by=cast.lan, name="  Lò  Thị\nLan ", vault=bench.vault)
    async with bench.checking() as db:
        assert (await identities.of(db, bench.vault, cast.lan.id)).name == "Lò Thị Lan"


async def test_a_consent_to_one_purpose_is_none_to_another(bench: Bench, cast: Cast) -> None:
    await bench.does(identity.agree, by=cast.lan, purpose=identity.HANDLE)
    async with bench.checking() as db:
        assert await identity.agrees(db, purpose=identity.HANDLE, by=cast.lan)
        assert not await identity.agrees(db, purpose=identity.CONTACT, by=cast.lan)
        assert not await identity.agrees(db, purpose=identity.HANDLE, by=cast.hoa)


async def test_a_consent_taken_back_stands_no_more_and_can_be_given_again(bench: Bench, cast: Cast) -> None:
    await agreed(bench, cast)
    await bench.does(identity.withdraw_consent, by=cast.lan, purpose=identity.CONTACT)
    with pytest.raises(NotAllowed):
        await bench.does(identity.set_name, by=cast.lan, name="Lan", vault=bench.vault)
    await agreed(bench, cast)
    async with bench.checking() as db:
        assert await identity.agrees(db, purpose=identity.CONTACT, by=cast.lan)


@pytest.mark.parametrize("said", ["0912345678", "0912 345 678", "+84 912.345.678", "84912345678"])
async def test_a_phone_is_kept_in_its_one_form(bench: Bench, cast: Cast, said: str) -> None:
    await agreed(bench, cast)
    assert await bench.does(identity.set_phone, by=cast.lan, phone=said, vault=bench.vault) == "+84912345678"


@pytest.mark.parametrize("said", ["", "abc", "123", "09123456789012", "0912"])
async def test_what_is_no_phone_is_not_kept(bench: Bench, cast: Cast, said: str) -> None:
    await agreed(bench, cast)
    with pytest.raises(NotUnderstood) as refusal:
        await bench.does(identity.set_phone, by=cast.lan, phone=said, vault=bench.vault)
    assert refusal.value.reason == "phone_wanted"


async def test_a_name_is_some_letters_and_not_a_letter_to_us(bench: Bench, cast: Cast) -> None:
    await agreed(bench, cast)
    with pytest.raises(NotUnderstood):
        await bench.does(identity.set_name, by=cast.lan, name=" \u200b ", vault=bench.vault)
    with pytest.raises(TooMuch):
        await bench.does(identity.set_name, by=cast.lan, name="x" * 81, vault=bench.vault)


async def test_a_language_is_remembered(bench: Bench, cast: Cast) -> None:
    async with bench.database.write() as db:
        await identity.set_language(db, language="en", by=cast.lan)
    async with bench.checking() as db:
        found = await people.citizen(db, cast.lan.id)
    assert found is not None
    assert found.language == "en"


async def test_only_the_desk_sees_a_name_and_never_of_the_anonymous(bench: Bench, cast: Cast) -> None:
    await agreed(bench, cast)
    await bench.does(identity.set_name, by=cast.lan, name="Lan", vault=bench.vault)
    named, hidden = await bench.file(cast.lan, anonymous=False), await bench.file(cast.lan)
    seen = await bench.does(see_identity, by=cast.hoa, code=named.code, vault=bench.vault)
    assert (seen.name, seen.phone, seen.stand_in) == ("Lan", "", "")
    with pytest.raises(NotAllowed):
        await bench.does(see_identity, by=cast.hoa, code=hidden.code, vault=bench.vault)
