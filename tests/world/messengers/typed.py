"""Choosing where there are no buttons: what the text says to type for a label, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from tests.world.line import Message
from tests.world.messengers.able import leave_out

OLD = "the keys of an older question are not its own any more; a notice's stay"

_LISTED = re.compile(r"(\d{1,2}|[A-Z]|[A-Z]\d\d)\. (.+)")


def typed(chat: Sequence[Message], message: Message, label: str) -> str:
    """What to type for the option with this label of a message in this chat. Skips the test when that message is an
    older question: nothing can be typed for it."""
    newest = next((one for one in reversed(chat) if not one.notice), None)
    if message is not newest and not message.notice:
        leave_out(OLD)
    found = key(message.texts, label)
    assert found, f"nothing says what to type for {label!r} in:\n" + "\n---\n".join(message.texts)
    return found


def key(texts: Sequence[str], label: str) -> str:
    """The key before the label in the list, or the label in capitals among the words that can be typed; empty when the
    texts offer neither."""
    wanted = unicodedata.normalize("NFC", label)
    lines = "\n".join(texts).split("\n")
    for line in lines:
        listed = _LISTED.fullmatch(line)
        if listed and listed[2] == wanted:
            return listed[1]
    word = wanted.upper()
    offered = [one.strip(" ().:") for line in lines if line.startswith("(") for one in re.split(r"[·:]", line)]
    return word if word in offered else ""
