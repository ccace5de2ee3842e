"""Texts and captions: trimmed, measured in UTF-16 units, with entities that must lie within them."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.html import parsed

TEXT_UNITS = 4_096
CAPTION_UNITS = 1_024

Entities = list[dict[str, Any]]


def units(text: str) -> int:
    """The length in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def span(text: str, entity: dict[str, Any]) -> str:
    """The part of a text that an entity covers."""
    raw = text.encode("utf-16-le")
    return raw[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le")


def message_text(form: Form) -> tuple[str, Entities]:
    """The text of a message. Raises Declined when it is empty or too long."""
    text, entities = _formatted(form, "text", "entities")
    if not text:
        raise bad("message text is empty")
    if units(text) > TEXT_UNITS:
        raise bad("message is too long")
    return text, entities


def caption(form: Form) -> tuple[str, Entities]:
    """The caption of a photo. Raises Declined when it is too long."""
    text, entities = _formatted(form, "caption", "caption_entities")
    if units(text) > CAPTION_UNITS:
        raise bad("message caption is too long")
    return text, entities


def _formatted(form: Form, name: str, entities_name: str) -> tuple[str, Entities]:
    text, mode = form.text(name), form.text("parse_mode").lower()
    if mode and mode != "html":
        raise bad("unsupported parse_mode")
    if mode:
        text, entities = parsed(text)
    else:
        entities = _checked(text, form.data(entities_name, "entities") or [])
    return _trimmed(text, entities)


def _checked(text: str, entities: Any) -> Entities:
    if not isinstance(entities, list):
        raise bad("can't parse entities JSON object")
    for entity in entities:
        offset, length = entity.get("offset"), entity.get("length")
        if type(offset) is not int or type(length) is not int:
            raise bad('can\'t parse MessageEntity: Field "offset" must be of type Number')
        if offset < 0 or length <= 0 or offset + length > units(text):
            raise bad("ENTITY_BOUNDS_INVALID")
        try:
            span(text, entity)
        except UnicodeDecodeError:
            raise bad("ENTITY_BOUNDS_INVALID") from None
    return entities


def _trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    left = units(text) - units(text.lstrip())
    short = text.strip()
    size = units(short)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - left, 0)
        end = min(entity["offset"] + entity["length"] - left, size)
        if start < end:
            kept.append(entity | {"offset": start, "length": end - start})
    return short, kept
