"""A posted message as an aiogram Update."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from aiogram.types import CallbackQuery, Chat, Location, Message, PhotoSize, Update, User


def to_update(payload: dict[str, Any], address: int) -> Update:
    """A pressed button as a CallbackQuery of the message it stood on; anything else as a Message."""
    if payload["press"]:
        return Update(update_id=payload["id"], callback_query=_pressed(payload, address))
    return Update(update_id=payload["id"], message=_said(payload, address))


def _said(payload: dict[str, Any], address: int) -> Message:
    photos = [PhotoSize(file_id=name, file_unique_id=name, width=1, height=1) for name in payload["photos"]]
    text = payload["text"] or None
    return Message(
        **_frame(payload, payload["id"], address),
        from_user=_sender(address),
        text=None if photos else text,
        caption=text if photos else None,
        photo=photos or None,
        location=None if payload["lat"] is None else Location(latitude=payload["lat"], longitude=payload["lon"]),
    )


def _pressed(payload: dict[str, Any], address: int) -> CallbackQuery:
    return CallbackQuery(
        id=str(payload["id"]),
        from_user=_sender(address),
        chat_instance=str(address),
        data=payload["press"],
        message=Message(**_frame(payload, payload["message"] or 0, address)),
    )


def _frame(payload: dict[str, Any], number: int, address: int) -> dict[str, Any]:
    return {
        "message_id": number,
        "date": datetime.fromtimestamp(payload["at"], UTC),
        "chat": Chat(id=address, type="private"),
    }


def _sender(address: int) -> User:
    return User(id=address, is_bot=False, first_name="")
