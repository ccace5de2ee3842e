"""Who stands behind a request: a signed cookie with a random id, and proof that a form is from our own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from itsdangerous import BadSignature, Signer
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.hosts import host_of

COOKIE = "chungtay_chat"
LASTS = timedelta(days=400)
"""The longest that browsers allow; renewed with each visit."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """A browser: the native id of its chat, and the token its forms carry."""

    native: str
    token: str


class Visitors:
    """Recognises browsers. The cookie holds a random id and nothing about the person."""

    def __init__(self, secret: str, *, secure: bool = False) -> None:
        self._cookie = Signer(secret, salt="web-chat-cookie")
        self._form = Signer(secret, salt="web-chat-form")
        self._secure = secure

    def known(self, request: Request) -> Visitor | None:
        """The browser of this request; None without a cookie that we signed."""
        try:
            native = self._cookie.unsign(request.cookies.get(COOKIE, "")).decode()
        except (BadSignature, UnicodeDecodeError):
            return None
        return self.of(native)

    def new(self) -> Visitor:
        """A browser that was never here."""
        return self.of(uuid4().hex)

    def of(self, native: str) -> Visitor:
        """The browser of a chat."""
        return Visitor(native, self._form.get_signature(native).decode())

    def remember(self, visitor: Visitor, request: Request, response: Response) -> None:
        """Give the browser its cookie, or renew it."""
        response.set_cookie(
            COOKIE,
            self._cookie.sign(visitor.native).decode(),
            max_age=int(LASTS.total_seconds()),
            path="/chat",
            secure=self._secure or request.url.scheme == "https",
            httponly=True,
            samesite="lax",
        )

    def sent_from_our_page(self, visitor: Visitor, token: str) -> bool:
        """Does the form's token belong to this browser?"""
        return self._form.verify_signature(visitor.native, token)


def same_site(request: Request) -> bool:
    """False if the browser says that another site sent this request. Browsers that say nothing are let through."""
    fetched = request.headers.get("sec-fetch-site")
    if fetched is not None:
        return fetched in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or host_of(origin) == request.headers.get("host")
