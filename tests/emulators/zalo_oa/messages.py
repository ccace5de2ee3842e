"""Reading a message to send, as strictly as the sheet says: section 2.3, each limit with its mark there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.emulators.zalo_oa.errors import Refused
from tests.emulators.zalo_oa.seen import Button

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account

TEXT, BUTTONS, TITLE, PAYLOAD = 2_000, 5, 100, 1_000
MEDIA = ("image", "gif", "sticker")
INFO = "request_user_info"
MESSAGE = {"text", "attachment", "quote_message_id"}


@dataclass(frozen=True, slots=True)
class Content:
    """What a message shows. `event`: the echo that it makes."""

    text: str = ""
    buttons: tuple[Button, ...] = ()
    photo: bytes | None = None
    url: str = ""
    event: str = "oa_send_text"


def units(text: str) -> int:
    """UTF-16 units after NFC: Zalo says "characters" [?]."""
    return len(unicodedata.normalize("NFC", text).encode("utf-16-le")) // 2


def read(account: Account, message: Any) -> Content:
    """The content of a message of `/v3.0/oa/message/cs`. Raises Refused."""
    if not isinstance(message, dict) or not message:
        raise Refused(-201, "message")
    account.note_strange("message", message, MESSAGE)
    text = _text(message.get("text", ""), "text", TEXT)
    if "attachment" not in message:
        if not text.strip():
            raise Refused(-201, "text")
        return Content(text)
    attachment = message["attachment"]
    if not isinstance(attachment, dict) or attachment.get("type") != "template":
        raise Refused(-201, "attachment.type")
    payload = attachment.get("payload")
    if not isinstance(payload, dict):
        raise Refused(-201, "attachment.payload")
    if "buttons" in payload:
        return _buttons(account, text, payload)
    if payload.get("template_type") == "media":
        return _media(account, text, payload)
    if payload.get("template_type") == INFO:
        return _info(account, payload)
    raise Refused(-233)


def _buttons(account: Account, text: str, payload: dict[str, Any]) -> Content:
    if account.faults.refused_buttons:
        raise Refused(-201, "attachment.payload.template_type")
    account.note_strange("buttons", payload, {"buttons", "template_type"})
    if payload.get("template_type", "button") != "button":
        raise Refused(-201, "template_type")
    if not text.strip():
        raise Refused(-201, "text")
    listed = payload["buttons"]
    if not isinstance(listed, list) or not listed:
        raise Refused(-201, "buttons")
    if len(listed) > BUTTONS:
        raise Refused(-210, "buttons")
    return Content(text, buttons=tuple(_button(account, one) for one in listed))


def _button(account: Account, one: Any) -> Button:
    if not isinstance(one, dict):
        raise Refused(-201, "button")
    account.note_strange("button", one, {"title", "type", "payload", "image_icon"})
    title = _text(one.get("title", ""), "title", TITLE)
    if not title.strip():
        raise Refused(-201, "title")
    check = PAYLOADS.get(str(one.get("type")))
    if check is None:
        raise Refused(-201, "type")
    check(one.get("payload"))
    return Button(title, str(one["type"]), one["payload"])


def _query(payload: Any) -> None:
    if not _text(payload, "payload", PAYLOAD):
        raise Refused(-201, "payload")


def _object(*names: str) -> Callable[[Any], None]:
    def check(payload: Any) -> None:
        if not isinstance(payload, dict) or set(payload) != set(names):
            raise Refused(-201, "payload")
        for name in names:
            _text(payload[name], name, PAYLOAD)

    return check


PAYLOADS: dict[str, Callable[[Any], None]] = {
    "oa.query.show": _query,
    "oa.query.hide": _query,
    "oa.open.url": _object("url"),
    "oa.open.sms": _object("content", "phone_code"),
    "oa.open.phone": _object("phone_code"),
}


def _media(account: Account, text: str, payload: dict[str, Any]) -> Content:
    account.note_strange("media", payload, {"template_type", "elements"})
    element = _only(payload.get("elements"))
    account.note_strange("element", element, {"media_type", "url", "attachment_id", "width", "height"})
    kind = element.get("media_type")
    if kind not in MEDIA:
        raise Refused(-201, "media_type")
    if kind == "gif" and not {"width", "height"} <= set(element):
        raise Refused(-201, "width, height")
    if ("url" in element) == ("attachment_id" in element):
        raise Refused(-201, "either url or attachment_id")
    event = f"oa_send_{kind}"
    if "url" in element:
        url = _text(element["url"], "url", PAYLOAD)
        if not url.startswith(("https://", "http://")):
            raise Refused(-201, "url")
        return Content(text, url=url, event=event)
    return Content(text, photo=account.files.attached(_text(element["attachment_id"], "attachment_id", 1_000)),
                   event=event)  # fmt: skip


def _info(account: Account, payload: dict[str, Any]) -> Content:
    account.note_strange("info", payload, {"template_type", "elements"})
    element = _only(payload.get("elements"))
    title, subtitle = _text(element.get("title"), "title", 100), _text(element.get("subtitle"), "subtitle", 500)
    url = _text(element.get("image_url"), "image_url", PAYLOAD)
    return Content(f"{title}\n{subtitle}", url=url, event="oa_send_list")


def _only(elements: Any) -> dict[str, Any]:
    if not isinstance(elements, list) or len(elements) != 1 or not isinstance(elements[0], dict):
        raise Refused(-201, "elements")
    element: dict[str, Any] = elements[0]
    return element


def _text(value: Any, name: str, most: int) -> str:
    if not isinstance(value, str):
        raise Refused(-201, name)
    if units(value) > most:
        raise Refused(-210, name)
    return value


def strange(what: str, given: Iterable[str], known: set[str]) -> list[str]:
    """The fields that no page documents, each with where it stood."""
    return [f"{what}.{name}" for name in given if name not in known]
