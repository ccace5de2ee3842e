"""parse_mode HTML as far as bots use it: nested simple tags, refused with Telegram's sentences when broken."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from tests.emulators.telegram.errors import bad

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre", "a": "text_link",
    "tg-spoiler": "spoiler", "blockquote": "blockquote",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-z-]*)([^>]*)(>?)")
HREF = re.compile(r"""\s*href\s*=\s*["']?([^"'>\s]+)""")


def parsed(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities. Raises Declined for a tag that is unknown, unclosed or misplaced."""
    text, at = "", 0
    opened: list[tuple[str, int, str]] = []
    entities: list[dict[str, Any]] = []
    for tag in TAG.finditer(source):
        text += unescape(source[at : tag.start()])
        at = tag.end()
        where = len(source[: tag.start()].encode())
        name = tag[2]
        if name not in TAGS or not tag[4]:
            raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {where}')
        here = len(text.encode("utf-16-le")) // 2
        if not tag[1]:
            opened.append((name, here, tag[3]))
            continue
        if not opened or opened[-1][0] != name:
            raise bad(f"can't parse entities: Unmatched end tag at byte offset {where}")
        entities += _entity(*opened.pop(), here)
    if opened:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\"")
    return text + unescape(source[at:]), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _entity(name: str, start: int, attributes: str, end: int) -> list[dict[str, Any]]:
    if start == end:
        return []
    entity: dict[str, Any] = {"offset": start, "length": end - start, "type": TAGS[name]}
    if name == "a":
        if not (link := HREF.match(attributes)):
            return []
        entity["url"] = link[1]
    return [entity]
