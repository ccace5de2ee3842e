"""What no log line may carry: tokens, phones, and what people wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping

GONE = "[…]"

PERSONAL = frozenset(
    {"text", "caption", "name", "first_name", "last_name", "username", "phone", "phone_number", "payload", "token"}
    | {"password", "secret", "cookie", "authorization", "params"}
)
"""Keys whose value is dropped whatever it is."""

TRACES = (
    re.compile(r"\d{5,}:[\w-]{30,}"),  # a Telegram bot token, alone or in a URL
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),  # user and password in a URL
    re.compile(r"(?<=\[parameters: )[^\n]*", re.IGNORECASE),  # SQLAlchemy's values of a failed statement
    re.compile(r"(?i)(?<![\w])(?:token|secret|password|signature|key)=[^&\s\"']+"),
    re.compile(r"(?<![\w+])(?:\+|00)?84[ .-]?(?:\(0\))?[235789](?:[ .-]?\d){7,9}(?!\d)"),
    re.compile(r"(?<!\w)(?<!\d\.)0[235789](?:[ .-]?\d){8,9}(?!\d)"),
    re.compile(r"(?<!\w)\+\d(?:[ .-]?\d){7,14}(?!\d)"),
)


def redact(key: str, value: object) -> object:
    """`value` as it may be logged under `key`: numbers stay, texts lose their traces, other objects become texts."""
    if key.lower() in PERSONAL:
        return GONE
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Mapping):
        return {scrub(str(inner)): redact(str(inner), kept) for inner, kept in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [redact(key, kept) for kept in value]
    return scrub(value if isinstance(value, str) else repr(value))


def scrub(text: str) -> str:
    """`text` without tokens, passwords, statement values and phone numbers."""
    for trace in TRACES:
        text = trace.sub(GONE, text)
    return text
