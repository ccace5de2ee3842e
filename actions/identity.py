"""What a person says of themselves: consent first, then name, phone and language."""

from __future__ import annotations

from datetime import datetime

import phonenumbers

from domain.errors import NotAllowed, NotUnderstood
from domain.people import Citizen
from domain.words import one_line
from storage.database import Connection
from storage.queries import consents, identities, journal, people
from storage.vault import Vault

HANDLE = "handle"
"""The purpose every report needs: to keep and handle what is sent."""
CONTACT = "contact"
"""The purpose that name and phone need."""
VERSION = "2026-11"
"""The version of the privacy text that people agree to."""


async def agrees(db: Connection, *, purpose: str, by: Citizen) -> bool:
    """Has this person agreed to the purpose, in today's version?"""
    return await consents.given(db, citizen=by.id, purpose=purpose, version=VERSION)


async def agree(db: Connection, *, purpose: str, by: Citizen, now: datetime) -> None:
    """Record an explicit consent."""
    await consents.give(db, citizen=by.id, address=by.address, purpose=purpose, version=VERSION, now=now)
    await journal.append(
        db, report=None, at=now, by=by.id, act="consent", data={"purpose": purpose, "version": VERSION}
    )


async def withdraw_consent(db: Connection, *, purpose: str, by: Citizen, now: datetime) -> None:
    """Take a consent back. Name and phone, which stood on the consent to contact, are erased with it."""
    await consents.withdraw(db, citizen=by.id, purpose=purpose, now=now)
    erased = purpose == CONTACT and await identities.forget(db, by.id, now=now)
    facts = {"purpose": purpose} | ({"erased": "name, phone"} if erased else {})
    await journal.append(db, report=None, at=now, by=by.id, act="unconsent", data=facts)


async def set_name(db: Connection, *, name: str, vault: Vault, by: Citizen, now: datetime) -> None:
    """Keep a name, sealed. Raises NotAllowed without consent, NotUnderstood for an empty name."""
    await _needs_consent(db, by)
    line = one_line(name, 80)
    if not line:
        raise NotUnderstood("name_wanted")
    await identities.set_name(db, vault, by.id, line, now=now)


async def set_phone(db: Connection, *, phone: str, vault: Vault, by: Citizen, now: datetime) -> str:
    """Keep a phone number, sealed; returns it as E.164. Raises NotUnderstood for what is no number."""
    await _needs_consent(db, by)
    try:
        number = phonenumbers.parse(phone, "VN")
    except phonenumbers.NumberParseException as error:
        raise NotUnderstood("phone_wanted") from error
    if not phonenumbers.is_valid_number(number):
        raise NotUnderstood("phone_wanted")
    whole = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    await identities.set_phone(db, vault, by.id, whole, now=now)
    return whole


async def set_language(db: Connection, *, language: str, by: Citizen) -> None:
    """The language to be spoken to in."""
    await people.set_language(db, by.id, language)


async def _needs_consent(db: Connection, by: Citizen) -> None:
    if not await agrees(db, purpose=CONTACT, by=by):
        raise NotAllowed("no_consent")
