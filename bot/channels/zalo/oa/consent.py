"""Consent of an administrator of the Official Account: the links that lead to it, and the page it comes back to."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import structlog
from itsdangerous import BadSignature, Signer
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.zalo.oa import explaining
from bot.channels.zalo.oa.explaining import Sentence
from bot.channels.zalo.oa.oauth import OAuth, OAuthRefused, OAuthUnclear, Pair, challenge
from bot.channels.zalo.oa.tokens import Tokens
from domain.times import Clock
from storage.database import OperationalError
from storage.vault import CannotOpen

CALLBACK, AGAIN = "/zalo/oa/callback", "/zalo/oa/connect"
STATE_LASTS = timedelta(hours=1)
LINK_LASTS = timedelta(days=7)
"""Of a link in a notice, which leads to a fresh page of consent."""
MOST = 4_096
"""Characters of a code or a state that are looked at."""

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}

_log = structlog.get_logger(__name__)


class ConsentRefused(Exception):
    """The account was not connected, and nothing was changed. `sentence` says what to do."""

    def __init__(self, sentence: Sentence, status: int = 400) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence
        self.status = status


class Consent:
    """Connects the account. `whose` says which account an access token is for, or nothing when Zalo does not answer;
    it is asked where nobody told us. `connected` is called after a new pair was kept."""

    def __init__(
        self,
        tokens: Tokens,
        oauth: OAuth,
        *,
        public_url: str,
        secret: str,
        clock: Clock,
        whose: Callable[[str], Awaitable[str]],
        connected: Callable[[], None] = lambda: None,
    ) -> None:
        self.tokens = tokens
        self.redirect = f"{public_url}{CALLBACK}"
        self._oauth = oauth
        self._again = f"{public_url}{AGAIN}"
        self._clock = clock
        self._whose = whose
        self._connected = connected
        account = tokens.at.account
        self._states = Signer(secret, salt=f"zalo-oa-state/{account}")
        self._links = Signer(secret, salt=f"zalo-oa-link/{account}")

    async def challenge(self) -> str:
        """What the console has to be told."""
        return challenge(await self.tokens.verifier())

    async def consent_url(self) -> str:
        """Zalo's page of consent, for the next hour."""
        state = self._signed(self._states, STATE_LASTS)
        return self._oauth.permission_url(redirect=self.redirect, challenge=await self.challenge(), state=state)

    def link(self) -> str:
        """A link on our server that leads to the page of consent, for a week: for notices."""
        return f"{self._again}?pass={self._signed(self._links, LINK_LASTS)}"

    def routes(self) -> list[BaseRoute]:
        """For our server."""
        return [
            Route(CALLBACK, self._page(self._returned), methods=["GET"]),
            Route(AGAIN, self._page(self._sent), methods=["GET"]),
        ]

    async def typed(self, text: str) -> None:
        """Connect by what somebody copied: the address that their browser came to, or the code in it. Raises
        ConsentRefused."""
        query = parse_qs(urlsplit(text.strip()).query)
        code = query["code"][0] if "code" in query else text.strip()
        await self.accept(code[:MOST], query.get("oa_id", [""])[0])

    async def accept(self, code: str, oa_id: str = "") -> None:
        """Connect by a code. Without `oa_id` the tokens are shown to Zalo before they are kept. Raises
        ConsentRefused."""
        if oa_id and oa_id != self.tokens.at.account:
            raise ConsentRefused(explaining.OTHER_ACCOUNT, 403)
        if not code:
            raise ConsentRefused(explaining.NO_CODE)
        verifier = await self.tokens.verifier()
        await self._adopt(await _answered(self._oauth.exchange(code, verifier)), known=bool(oa_id))

    async def by_hand(self, refresh_token: str) -> None:
        """Connect by a refresh token of the console's API Explorer; Zalo ends it with this. Raises ConsentRefused."""
        await self._adopt(await _answered(self._oauth.refresh(refresh_token.strip())), known=False)

    async def _adopt(self, pair: Pair, *, known: bool) -> None:
        if not known and await self._whose(pair.access) not in {"", self.tokens.at.account}:
            raise ConsentRefused(explaining.OTHER_ACCOUNT, 403)
        await self.tokens.adopt(pair)
        self._connected()

    async def _returned(self, request: Request) -> Response:
        """Whether Zalo brings `state` back is [C]. Without it anybody may have sent the browser here; what was pasted
        into a terminal, nobody has."""
        query = request.query_params
        if "state" not in query:
            raise ConsentRefused(explaining.NO_STATE, 403)
        if not self._is_ours(self._states, query["state"]):
            raise ConsentRefused(explaining.OLD_LINK, 403)
        if not query.get("oa_id"):
            raise ConsentRefused(explaining.NO_CODE)
        await self.accept(query.get("code", "")[:MOST], query["oa_id"])
        return _page(explaining.CONNECTED, 200)

    async def _sent(self, request: Request) -> Response:
        if not self._is_ours(self._links, request.query_params.get("pass", "")):
            raise ConsentRefused(explaining.OLD_LINK, 403)
        return RedirectResponse(await self.consent_url(), status_code=303, headers=HEADERS)

    def _page(self, answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint; whatever is wrong is a page. A look ahead (HEAD) uses no code up."""

        async def endpoint(request: Request) -> Response:
            if request.method != "GET":
                return Response(status_code=200, headers=HEADERS)
            try:
                return await answer(request)
            except ConsentRefused as no:
                _log.warning("zalo_oa_consent_refused", account=self.tokens.at.account, status=no.status)
                return _page(no.sentence, no.status)
            except (OperationalError, CannotOpen):
                return _page(explaining.NOT_NOW, 503)

        return endpoint

    def _signed(self, signer: Signer, lasts: timedelta) -> str:
        until = int((self._clock() + lasts).timestamp())
        return signer.sign(f"{secrets.token_hex(8)}-{until}").decode()

    def _is_ours(self, signer: Signer, signed: str) -> bool:
        try:
            until = signer.unsign(signed[:MOST]).decode().rpartition("-")[2]
        except (BadSignature, UnicodeError):
            return False
        return self._clock().timestamp() < int(until)


async def _answered(exchange: Awaitable[Pair]) -> Pair:
    try:
        return await exchange
    except OAuthRefused as no:
        raise ConsentRefused(explaining.refused(no.code)) from None
    except OAuthUnclear:
        raise ConsentRefused(explaining.UNCLEAR, 503) from None


def _page(sentence: Sentence, status: int) -> HTMLResponse:
    return HTMLResponse(
        _HTML.format(mark="✓" if status == 200 else "!", vi=sentence.vi, en=sentence.en), status, HEADERS
    )


_HTML = """<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chung Tay · Zalo</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font:18px/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#16232e}}
b{{font-size:2.5rem}}p[lang=en]{{color:#46555f}}</style>
<b aria-hidden="true">{mark}</b><p>{vi}</p><p lang="en">{en}</p></html>"""
