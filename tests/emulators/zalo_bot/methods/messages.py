"""What a bot says. Nothing can be changed or taken back, and nothing has buttons [A]."""

from __future__ import annotations

import re
from typing import Any

from tests.emulators.zalo_bot.errors import bad
from tests.emulators.zalo_bot.fields import Fields, units
from tests.emulators.zalo_bot.state import State

STYLE = re.compile(r"[bius]|f_(13|15|18|20)|c_(050a19|15a85f|f7b503|f27806|db342e)|lst_[12]|ind_[1-5]")


async def send_message(state: State, fields: Fields) -> dict[str, Any]:
    """A text of 1 to 2,000 units."""
    chat, text = state.chat(fields), fields.text("text")
    if fields.has("parse_mode") and fields.text("parse_mode") not in ("markdown", "html"):
        raise bad("parse_mode must be markdown or html")
    if fields.has("text_styles"):
        _check_styles(text, fields.values["text_styles"])
    return state.post(chat, {"text": text})


async def send_photo(state: State, fields: Fields) -> dict[str, Any]:
    """A photo by its URL, which is fetched before this is answered; a caption of 1 to 2,000 units or none."""
    chat, url = state.chat(fields), fields.link("photo")
    caption = {"caption": fields.text("caption")} if fields.has("caption") else {}
    return state.post(chat, {"photo": await state.photos.fetch(url), **caption})


async def send_sticker(state: State, fields: Fields) -> dict[str, Any]:
    """A sticker by its id."""
    return state.post(state.chat(fields), {"sticker": fields.text("sticker", most=64)})


async def send_voice(state: State, fields: Fields) -> dict[str, Any]:
    """A voice message by its URL, which ends in .aac. In a group the answer is the same, but nobody hears it [A]."""
    chat, url = state.chat(fields), fields.link("voice_url")
    if not url.endswith(".aac"):
        raise bad("voice_url must end in .aac")
    return state.post(chat, {"voice_url": url}, told=chat.kind != "GROUP")


async def send_chat_action(state: State, fields: Fields) -> None:
    """Typing, the only action there is; answered without a result [A]."""
    state.chat(fields)
    if fields.text("action") != "typing":
        raise bad("action must be typing")


def _check_styles(text: str, styles: Any) -> None:
    if not isinstance(styles, list):
        raise bad("text_styles must be a list")
    for style in styles:
        if not isinstance(style, dict) or set(style) != {"start", "len", "st"} or not isinstance(style["st"], list):
            raise bad("a style has start, len and st")
        start, length = style["start"], style["len"]
        if type(start) is not int or type(length) is not int or start < 0 or length < 1 or start + length > units(text):
            raise bad("a style reaches outside its text")
        if not all(isinstance(code, str) and STYLE.fullmatch(code) for code in style["st"]):
            raise bad("unknown style")
