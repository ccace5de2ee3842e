"""The token that every form carries: it shows that our own page was filled in, in the same browser."""

from __future__ import annotations

import hashlib
import hmac


def token_for(secret: str, seed: str) -> str:
    """The token of a browser; `seed` is a cookie that only this browser holds."""
    return hmac.new(secret.encode(), b"form\0" + seed.encode(), hashlib.sha256).hexdigest()


def is_token_for(secret: str, seed: str, given: str) -> bool:
    """Is this the token of that browser? In constant time; without a seed nothing fits."""
    return bool(seed) and hmac.compare_digest(token_for(secret, seed).encode(), given.encode(errors="replace"))
