"""The signature of an event: who calls is proved over the bytes as they came."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

import structlog

_log = structlog.get_logger(__name__)


class Signatures:
    """Proves that an event is Zalo's: `mac = sha256(appId + rawBody + timestamp + secret)`, no HMAC [A]. Which secret
    of the console it is was not settled [?]: each is tried, and the first match is logged."""

    def __init__(self, app_id: str, secrets: Sequence[str]) -> None:
        self._app_id = app_id.encode()
        self._secrets = [secret.encode() for secret in secrets if secret]
        self._matched: int | None = None

    def genuine(self, body: bytes, timestamp: str, given: str) -> bool:
        """Is `given`, in hex, the mac of these bytes? Takes the same time whatever is wrong with it."""
        found = None
        for place, secret in enumerate(self._secrets):
            mac = hashlib.sha256(self._app_id + body + timestamp.encode() + secret).hexdigest()
            if hmac.compare_digest(mac, given.lower()):
                found = place
        self._note(found)
        return found is not None

    def _note(self, found: int | None) -> None:
        if found is not None and found != self._matched:
            self._matched = found
            _log.info("zalo_oa_webhook_secret_matched", place=found + 1, of=len(self._secrets))
