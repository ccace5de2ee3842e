"""Signed links to kept photos, which end: whoever has one sees these photos until then, and no others."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta

PATH = "/zalo/photos"
ROUTE = f"{PATH}/{{until:int}}/{{signature}}/{{told}}.jpg"
LASTS = timedelta(days=7)
"""So long a link works. For how long Zalo comes again is not said [?]; deleted after its first visit, a photo was black
[B]."""

_BYTES = 32


class Links:
    """The links below one public address, signed with one secret."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._secret = secret.encode()
        self._url = public_url.rstrip("/")

    @property
    def lead_here(self) -> bool:
        """Whether there is a public address."""
        return bool(self._url)

    def make(self, names: Sequence[str], now: datetime) -> str:
        """A link to these photos (SHA-256 names), in order."""
        until = int((now + LASTS).timestamp())
        told = base64.urlsafe_b64encode(bytes.fromhex("".join(names))).decode().rstrip("=")
        return f"{self._url}{PATH}/{until}/{self._signature(until, told)}/{told}.jpg"

    def read(self, until: int, signature: str, told: str, now: datetime) -> tuple[str, ...]:
        """The names in a link; none if it is not ours or has ended."""
        genuine = hmac.compare_digest(signature.encode(), self._signature(until, told).encode())
        if not genuine or now.timestamp() >= until:
            return ()
        data = base64.urlsafe_b64decode(told + "=" * (-len(told) % 4))
        return tuple(data[at : at + _BYTES].hex() for at in range(0, len(data), _BYTES))

    def _signature(self, until: int, told: str) -> str:
        return hmac.digest(self._secret, f"{PATH}/{until}/{told}".encode(), "sha256").hex()
