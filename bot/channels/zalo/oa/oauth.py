"""OAuth of an Official Account: the page of consent, PKCE, and the two ways to a pair of tokens."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import string
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlencode

from bot.channels.http import Http, Unreached

SECONDS = 30.0
"""Before an exchange without an answer counts as failed."""
ACCESS_LASTS = timedelta(hours=25)
"""[A]; taken where the answer does not say it."""
REFRESH_LASTS = timedelta(days=90)
"""Three months [A]."""
VERIFIER = 43
"""Exactly so many letters and digits [A]."""

_ALPHABET = string.ascii_letters + string.digits
_TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")
"""What can stand in a header."""
_BUSY = -32
"""Too many calls [A]: says nothing about the token."""


class OAuthRefused(Exception):
    """Zalo says no. `code` is its error (-14002 app inactive, -14003 redirect address [A]; others [?])."""

    def __init__(self, code: int) -> None:
        super().__init__(f"Zalo refused with error {code}")
        self.code = code


class OAuthUnclear(Exception):
    """There was no answer, or none that can be read: Zalo may or may not have used the code or token up."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An access token, good for `lasts`, and the refresh token that gets the next pair, once."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    lasts: timedelta


def new_verifier() -> str:
    """A fresh secret for PKCE."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(VERIFIER))


def challenge(verifier: str) -> str:
    """What the console is told of it: base64url of SHA-256, unpadded [A]."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


class OAuth:
    """Consent and exchange for one app. No error and no repr has a secret in it."""

    def __init__(self, http: Http, base: str, *, app_id: str, app_secret: str) -> None:
        self._http = http
        self._base = base.rstrip("/")
        self._app_id = app_id
        self._headers = {"Content-Type": "application/x-www-form-urlencoded", "secret_key": app_secret}

    def permission_url(self, *, redirect: str, challenge: str, state: str) -> str:
        """The page on which an administrator of the account agrees; `redirect` and `challenge` must be those saved in
        the console [A]."""
        fields = {"app_id": self._app_id, "redirect_uri": redirect, "code_challenge": challenge, "state": state}
        return f"{self._base}/v4/oa/permission?{urlencode(fields)}"

    async def exchange(self, code: str, verifier: str) -> Pair:
        """The first pair, for a code of the page of consent: 10 minutes, once [A]. Raises as `refresh`."""
        return await self._pair(grant_type="authorization_code", code=code, code_verifier=verifier)

    async def refresh(self, token: str) -> Pair:
        """The next pair; Zalo then ends the old one, both halves [A]. Raises OAuthRefused, OAuthUnclear."""
        return await self._pair(grant_type="refresh_token", refresh_token=token)

    async def _pair(self, **fields: str) -> Pair:
        form = urlencode({**fields, "app_id": self._app_id}).encode()
        try:
            status, body = await self._http.post(
                f"{self._base}/v4/oa/access_token", form, headers=self._headers, seconds=SECONDS
            )
        except Unreached as error:
            raise OAuthUnclear(str(error)) from None
        return _read(status, body)


def _read(status: int, body: bytes) -> Pair:
    """Every answer is HTTP 200; what has an error has no tokens [A]. A page of a proxy is neither."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        raise OAuthUnclear(f"HTTP {status}, unreadable")
    access, refresh = _token(answer.get("access_token")), _token(answer.get("refresh_token"))
    if access and refresh:
        return Pair(access, refresh, _lasts(answer.get("expires_in")))
    code = _whole(answer.get("error"))
    if status < 500 and code and code != _BUSY and not access:
        raise OAuthRefused(code)
    raise OAuthUnclear(f"HTTP {status}, error {code}")


def _token(value: object) -> str:
    return value if isinstance(value, str) and _TOKEN.fullmatch(value) else ""


def _lasts(told: object) -> timedelta:
    """Seconds, as a text [A]; no longer than we know of."""
    seconds = _whole(told)
    return min(timedelta(seconds=seconds), ACCESS_LASTS) if 0 < seconds < 10**9 else ACCESS_LASTS


def _whole(value: object) -> int:
    found = re.fullmatch(r"-?[0-9]{1,12}", str(value))
    return int(found[0]) if found else 0
