"""Sealing of what must not be readable in a copy of the database: names, phones. Keys are given, not kept."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12


class CannotOpen(Exception):
    """A sealed text was changed, belongs to another context, or its key is not in the ring."""


@dataclass(frozen=True, slots=True)
class Vault:
    """A ring of AES-256-GCM keys: seals with the current one, opens with any. `pepper` never rotates."""

    current: str
    keys: Mapping[str, bytes] = field(repr=False)
    pepper: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.current not in self.keys:
            raise ValueError(f"the current key {self.current} is not in the ring")
        if any(len(key) != KEY_BYTES for key in self.keys.values()) or len(self.pepper) < KEY_BYTES:
            raise ValueError(f"each key and the pepper take {KEY_BYTES} bytes")

    def seal(self, text: str, context: str) -> str:
        """`text` as `k1.<base64>`; only opens with the same `context` (say `citizen:17:phone`)."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = AESGCM(self.keys[self.current]).encrypt(nonce, text.encode(), _bind(self.current, context))
        return f"{self.current}.{base64.urlsafe_b64encode(nonce + sealed).decode()}"

    def open(self, sealed: str, context: str) -> str:
        """What was sealed. Raises CannotOpen when it was changed, moved to another context, or its key is gone."""
        name, _, body = sealed.partition(".")
        key = self.keys.get(name)
        if key is None:
            raise CannotOpen(f"no key {name[:8]!r} in the ring")
        try:
            raw = base64.b64decode(body, altchars=b"-_", validate=True)
            return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _bind(name, context)).decode()
        except (InvalidTag, binascii.Error, ValueError) as why:
            raise CannotOpen(f"sealed with {name}, but changed or of another context") from why

    def is_current(self, sealed: str) -> bool:
        """Whether `sealed` was made with the current key; if not, open and seal it anew."""
        return sealed.partition(".")[0] == self.current

    def rotate(self) -> Self:
        """The same ring with a new current key; what the old keys sealed still opens."""
        name = f"k{1 + max(int(known[1:]) for known in self.keys)}"
        return type(self)(name, {**self.keys, name: secrets.token_bytes(KEY_BYTES)}, self.pepper)

    def fingerprint(self, text: str) -> str:
        """A keyed digest to look an exact text up by (a phone in E.164). Equal texts give equal digests."""
        return hmac.new(self.pepper, text.encode(), hashlib.sha256).hexdigest()

    def is_fingerprint_of(self, fingerprint: str, text: str) -> bool:
        """Whether `fingerprint` is of `text`, in constant time."""
        return hmac.compare_digest(fingerprint, self.fingerprint(text))


def new_vault() -> Vault:
    """A vault with fresh keys."""
    return Vault("k1", {"k1": secrets.token_bytes(KEY_BYTES)}, secrets.token_bytes(KEY_BYTES))


def _bind(key: str, context: str) -> bytes:
    return f"{key}\0{context}".encode()
