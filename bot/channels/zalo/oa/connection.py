"""The access to one Official Account put together: its tokens, the consent behind them, and how they reach Zalo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.http import Http
from bot.channels.zalo.oa.calls import ACCOUNT, CallFailed, Calls
from bot.channels.zalo.oa.consent import Consent
from bot.channels.zalo.oa.oauth import OAuth
from bot.channels.zalo.oa.tokens import NotConnected, Tokens
from domain.times import Clock
from storage.database import Database
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Connection:
    """What `ZaloOA` takes its tokens from, and the pages that connect it."""

    tokens: Tokens
    consent: Consent
    http: Http

    async def close(self) -> None:
        """Keep what could not be kept before, and let go of connections."""
        await self.tokens.close()
        await self.http.close()


@dataclass(frozen=True, slots=True)
class Given:
    """An access token that is not ours yet; there is no other."""

    access: str

    async def current(self) -> str:
        """The token."""
        return self.access

    async def renewed(self, stale: str) -> str:
        """Raises NotConnected."""
        raise NotConnected("the token is refused")


def connection(
    database: Database,
    vault: Vault,
    clock: Clock,
    *,
    oa_id: str,
    app_id: str,
    app_secret: str,
    oauth_base: str,
    api_base: str,
    public_url: str,
    secret: str,
    connected: Callable[[], None] = lambda: None,
) -> Connection:
    """Opens nothing yet. `public_url` is ours, without a last slash; `secret` signs our links; see `Consent` for
    `connected`."""
    http = Http(secure=oauth_base.startswith("https:"))
    oauth = OAuth(http, oauth_base, app_id=app_id, app_secret=app_secret)
    tokens = Tokens(database, vault, clock, oa_id=oa_id, oauth=oauth)

    async def whose(access: str) -> str:
        calls = Calls(api_base, Given(access))
        try:
            return str((await calls.call(ACCOUNT)).get("oaid") or "")
        except (CallFailed, NotConnected):
            return ""
        finally:
            await calls.close()

    consent = Consent(
        tokens, oauth, public_url=public_url, secret=secret, clock=clock, whose=whose, connected=connected
    )
    return Connection(tokens, consent, http)
