"""What a button makes its person send: the choice, signed for this person, so that nobody can write it by hand."""

from __future__ import annotations

import base64
import hmac

PREFIX = "ct1:"
"""Nobody begins a message so by chance."""

_MAC_BYTES = 16
_MAC_LENGTH = 22


class Presses:
    """Writes and reads the payloads of buttons. Zalo brings them as ordinary texts [C]."""

    def __init__(self, signing: str) -> None:
        self._key = hmac.digest(signing.encode(), b"button of a Zalo Official Account", "sha256")

    def write(self, user: str, press: str) -> str:
        """The payload of a button for this user: about 90 characters at most, of 1,000 allowed [C]."""
        return f"{PREFIX}{self._mac(user, press)}:{press}"

    def read(self, user: str, text: str) -> str | None:
        """The press that `write` wrote for this very user; None for any other text."""
        given, colon, press = text.strip().removeprefix(PREFIX).partition(":")
        if not text.lstrip().startswith(PREFIX) or not colon or len(given) != _MAC_LENGTH:
            return None
        genuine = hmac.compare_digest(given.encode("utf-8", "replace"), self._mac(user, press).encode())
        return press if genuine else None

    def _mac(self, user: str, press: str) -> str:
        said = f"{user}\n{press}".encode("utf-8", "replace")
        return base64.urlsafe_b64encode(hmac.digest(self._key, said, "sha256")[:_MAC_BYTES]).decode().rstrip("=")
