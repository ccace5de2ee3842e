"""The vault: what is sealed opens with its own key and context, and with nothing else."""

from __future__ import annotations

import base64
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.vault import CannotOpen, Vault, new_vault

VAULT = new_vault()
PHONE = "+84912345678"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_opens_again(text: str, context: str) -> None:
    assert VAULT.open(VAULT.seal(text, context), context) == text


def test_nothing_of_the_text_is_seen_and_no_two_are_alike() -> None:
    one, other = VAULT.seal(PHONE, "phone"), VAULT.seal(PHONE, "phone")
    assert one.startswith("k1.")
    assert one != other
    assert PHONE.encode() not in base64.urlsafe_b64decode(one.removeprefix("k1."))


def test_a_sealed_text_moved_to_another_person_does_not_open() -> None:
    sealed = VAULT.seal(PHONE, "citizen:1:phone")
    with pytest.raises(CannotOpen):
        VAULT.open(sealed, "citizen:2:phone")


@pytest.mark.parametrize("place", range(3, 3 + 16 * 3, 5))
def test_a_changed_letter_does_not_open(place: int) -> None:
    sealed = VAULT.seal(PHONE, "phone")
    other = "A" if sealed[place] != "A" else "B"
    with pytest.raises(CannotOpen):
        VAULT.open(sealed[:place] + other + sealed[place + 1 :], "phone")


@pytest.mark.parametrize("sealed", ["", "k1", "k1.", "k1.!!!!", "k1.AAAA", "k9.AAAA", PHONE, "k1.é"])
def test_what_was_never_sealed_does_not_open(sealed: str) -> None:
    with pytest.raises(CannotOpen):
        VAULT.open(sealed, "phone")


def test_another_vault_does_not_open_it() -> None:
    with pytest.raises(CannotOpen):
        new_vault().open(VAULT.seal(PHONE, "phone"), "phone")


def test_the_name_of_the_key_cannot_be_exchanged() -> None:
    same = Vault("k1", {"k1": VAULT.keys["k1"], "k2": VAULT.keys["k1"]}, VAULT.pepper)
    with pytest.raises(CannotOpen):
        same.open(same.seal(PHONE, "phone").replace("k1.", "k2."), "phone")


def test_after_a_rotation_the_old_opens_and_the_new_seals() -> None:
    old = VAULT.seal(PHONE, "phone")
    turned = VAULT.rotate()
    assert turned.current == "k2"
    assert turned.open(old, "phone") == PHONE
    assert not turned.is_current(old)
    assert turned.is_current(turned.seal(PHONE, "phone"))
    with pytest.raises(CannotOpen, match="k2"):
        VAULT.open(turned.seal(PHONE, "phone"), "phone")


def test_a_fingerprint_finds_the_same_phone_also_after_a_rotation() -> None:
    fingerprint = VAULT.fingerprint(PHONE)
    assert VAULT.rotate().fingerprint(PHONE) == fingerprint
    assert VAULT.is_fingerprint_of(fingerprint, PHONE)
    assert not VAULT.is_fingerprint_of(fingerprint, PHONE[:-1] + "9")


def test_a_fingerprint_tells_nothing_without_the_pepper() -> None:
    assert PHONE[-6:] not in VAULT.fingerprint(PHONE)
    assert new_vault().fingerprint(PHONE) != VAULT.fingerprint(PHONE)


def test_a_vault_shows_no_key() -> None:
    assert repr(VAULT) == "Vault(current='k1')"


@pytest.mark.parametrize(
    ("current", "key", "pepper"), [("k2", 32, 32), ("k1", 16, 32), ("k1", 32, 8)], ids=["current", "key", "pepper"]
)
def test_a_vault_with_a_wrong_ring_is_not_made(current: str, key: int, pepper: int) -> None:
    with pytest.raises(ValueError, match="key"):
        Vault(current, {"k1": secrets.token_bytes(key)}, secrets.token_bytes(pepper))
