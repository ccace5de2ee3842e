"""Bodies of forms, as browsers write them and as they never do."""

from __future__ import annotations

from urllib.parse import quote_plus

from tests.hostile.odd import Odd, encoded

Fields = list[tuple[str, str | bytes]]
"""Texts, and files as bytes."""

CODINGS = (
    "undefined",
    "punycode",
    "idna",
    "utf-7",
    "utf-16",
    "unicode_escape",
    "hex",
    "latin-1",
    "",
    "x" * 200,
    "../x",
)
BOUNDARY = b"----x"
WRONG_KINDS = (
    b"multipart/form-data", b"multipart/form-data; boundary=", b"multipart/form-data; boundary=y",
    b"application/json", b"multipart/mixed; boundary=----x", b"", b"\xff\xfe", b"a;b;c=;=",
)  # fmt: skip


def multipart(odd: Odd, fields: Fields) -> tuple[bytes, bytes]:
    """The content type and the body; now and then something is wrong with them."""
    body = b"".join(_part(odd, name, value) for name, value in fields) + b"--" + BOUNDARY + b"--\r\n"
    kind = b"multipart/form-data; boundary=" + BOUNDARY
    pick = odd.dice.randrange(24)
    if pick == 0:
        body = body[: odd.dice.randrange(len(body))]
    elif pick == 1:
        body = odd.bytes(2_000)
    elif pick == 2:
        kind += b"; charset=" + encoded(odd.dice.choice(CODINGS))
    elif pick == 3:
        kind = odd.dice.choice(WRONG_KINDS)
    elif pick == 4:
        body = body.replace(b"\r\n", odd.one(b"\n", b"\r", b"\0"))
    elif pick == 5:
        body = b"".join(_part(odd, name, value) for name, value in fields * odd.one(8, 40)) + body
    return kind, body


def urlencoded(odd: Odd, fields: Fields) -> tuple[bytes, bytes]:
    """The same as a plain form."""
    pairs = [f"{_quoted(name)}={_quoted(value)}" for name, value in fields]
    body = "&".join(pairs).encode()
    pick = odd.dice.randrange(12)
    if pick == 0:
        body = odd.bytes(2_000)
    elif pick == 1:
        body = odd.one(b"&=&%zz&%ud800=" * 20, b"a=1&" * 3_000, b"a=" + b"b" * 300_000, body + b"&" + body)
    kind = b"application/x-www-form-urlencoded"
    return kind + (b"; charset=" + encoded(odd.dice.choice(CODINGS)) if pick == 2 else b""), body


def _part(odd: Odd, name: str, value: str | bytes) -> bytes:
    told = f'form-data; name="{name}"'.encode("utf-8", "surrogatepass")
    if isinstance(value, bytes):
        file = encoded(odd.text())[:200].replace(b"\r", b"").replace(b"\n", b"").replace(b'"', b"")
        told += b'; filename="' + (file if odd.chance(0.5) else b"a.jpg") + b'"'
    data = encoded(value) if isinstance(value, str) else value
    return b"--" + BOUNDARY + b"\r\nContent-Disposition: " + told + b"\r\n\r\n" + data + b"\r\n"


def _quoted(value: str | bytes) -> str:
    return quote_plus(value if isinstance(value, bytes) else encoded(value))
