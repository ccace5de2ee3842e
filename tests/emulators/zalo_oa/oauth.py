"""Consent and tokens of an Official Account: PKCE, codes for ten minutes, pairs that rotate [A]."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_oa.errors import Refused

CODE_SECONDS = 600
ACCESS_SECONDS = 90_000
REFRESH_SECONDS = 90 * 86_400
"""Three months [A]; here of 30 days each."""

VERIFIER = re.compile(r"[A-Za-z0-9]{43}")


@dataclass(frozen=True, slots=True)
class Pair:
    """An access token and the refresh token that came with it; `at` is when, in seconds."""

    access: str
    refresh: str
    at: float

    @property
    def answer(self) -> dict[str, str]:
        """As the token endpoint says it; the time is text [A]."""
        return {"access_token": self.access, "refresh_token": self.refresh, "expires_in": str(ACCESS_SECONDS)}


@dataclass
class Console:
    """What an admin saved on the app's pages. `active`: the app. `permissions` stands for the permission set."""

    redirect_uri: str = ""
    challenge: str = ""
    active: bool = True
    permissions: str = "messages"
    webhook: str = ""
    enabled: bool = True
    """False once the webhook failed for so long that Zalo switched it off [A]."""


@dataclass(frozen=True, slots=True)
class Code:
    """A consent: whose challenge has to be met, until when."""

    challenge: str
    until: float


@dataclass
class OAuth:
    """The consent of one account for one app. `expired` is the number for an access token whose time is over: -216,
    or -220 [?]."""

    clock: Clock
    app_id: str
    app_secret: str
    oa_id: str
    console: Console = field(default_factory=Console)
    current: Pair | None = None
    refreshes: int = 0
    exchanges: int = 0
    expired: int = -216
    _codes: dict[str, Code] = field(default_factory=dict)
    _issued: int = 0

    def saves(self, redirect_uri: str, challenge: str, permissions: str = "messages") -> None:
        """The admin saves the console's settings; another callback or permission set revokes the consent [B]."""
        before = (self.console.redirect_uri, self.console.permissions)
        if before != (redirect_uri, permissions):
            self.current = None
        self.console.redirect_uri, self.console.permissions = redirect_uri, permissions
        self.console.challenge = challenge

    def grants(self) -> Pair:
        """A new pair, as the console's API Explorer hands it out [B]; the old one dies."""
        self._issued += 1
        seed = f"{self.oa_id}:{self._issued}"
        self.current = Pair(_token("access", seed), _token("refresh", seed), self.clock())
        return self.current

    def revokes(self) -> None:
        """The admin takes the consent back: every token dies."""
        self.current = None

    def asked(self, query: Mapping[str, str]) -> None:
        """Whether a consent may be asked for like this. Raises Refused."""
        if query.get("app_id") != self.app_id or not self.console.active:
            raise Refused(-14002)
        if query.get("redirect_uri") != self.console.redirect_uri or not self.console.redirect_uri:
            raise Refused(-14003)
        if query.get("code_challenge") != self.console.challenge or not self.console.challenge:
            raise Refused(-14003, "code_challenge")

    def consents(self, query: Mapping[str, str]) -> str:
        """The admin agrees: the address that their browser is sent to. Raises Refused."""
        self.asked(query)
        self._issued += 1
        code = _token("code", f"{self.oa_id}:{self._issued}")
        self._codes[code] = Code(query["code_challenge"], self.clock() + CODE_SECONDS)
        told = {"oa_id": self.oa_id, "code": code} | ({"state": query["state"]} if "state" in query else {})
        uri = query["redirect_uri"]
        return f"{uri}{'&' if '?' in uri else '?'}{urlencode(told)}"

    def answers(self, secret_key: str, form: Mapping[str, str]) -> Pair:
        """`POST /v4/oa/access_token`. Raises Refused."""
        if form.get("app_id") != self.app_id or not self.console.active:
            raise Refused(-14002)
        if not hmac.compare_digest(secret_key, self.app_secret):
            raise Refused(-14004)
        grant = form.get("grant_type")
        if grant == "authorization_code":
            return self._exchanged(form)
        if grant == "refresh_token":
            return self._refreshed(form)
        raise Refused(-201, "grant_type")

    def check(self, access: str) -> None:
        """Whether a call with this token may go on. Raises Refused."""
        if self.current is None or access != self.current.access:
            raise Refused(-216)
        if self.clock() >= self.current.at + ACCESS_SECONDS:
            raise Refused(self.expired)

    def ages(self, seconds: float) -> None:
        """Let the tokens be older."""
        if self.current is not None:
            self.current = replace(self.current, at=self.current.at - seconds)

    def _exchanged(self, form: Mapping[str, str]) -> Pair:
        code = self._codes.pop(form.get("code", ""), None)
        if code is None or self.clock() > code.until:
            raise Refused(-14012)
        verifier = form.get("code_verifier", "")
        if not VERIFIER.fullmatch(verifier) or challenge_of(verifier) != code.challenge:
            raise Refused(-14013)
        self.exchanges += 1
        return self.grants()

    def _refreshed(self, form: Mapping[str, str]) -> Pair:
        current = self.current
        if current is None or form.get("refresh_token") != current.refresh:
            raise Refused(-14014)
        if self.clock() >= current.at + REFRESH_SECONDS:
            raise Refused(-14014)
        self.refreshes += 1
        return self.grants()


def challenge_of(verifier: str) -> str:
    """PKCE: base64url of the SHA-256, without padding [A]."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _token(kind: str, seed: str) -> str:
    return urlsafe_b64encode(hashlib.sha384(f"{kind}:{seed}".encode()).digest()).decode().rstrip("=") + kind
