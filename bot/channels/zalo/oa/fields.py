"""Reading the JSON of an event leniently: whatever is not what it should be is empty, and nothing raises."""

from __future__ import annotations

from bot.channels.payloads import Payload, is_text

LONGEST_TEXT = 20_000
"""Characters that are kept; Zalo's own messages are far shorter."""

LONGEST_WORD = 60


def text_of(holder: Payload, key: str, most: int = LONGEST_TEXT) -> str:
    """The text under `key`, without what no database keeps; empty when it is none."""
    value = holder.get(key)
    return value[:most].replace("\0", "") if is_text(value) else ""


def word(value: object) -> str:
    """An id of Zalo's: a decimal string [A]; taken as any short word."""
    text = str(value) if type(value) is int else value
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST_WORD:
        return ""
    return text if text.isascii() and text.isprintable() and " " not in text else ""


def digits(value: object) -> str:
    """A number as Zalo writes it [A], in decimal digits; empty when it is none."""
    text = str(value) if type(value) is int else value
    return text if isinstance(text, str) and 0 < len(text) <= 20 and text.isascii() and text.isdigit() else ""
