"""A bot of Zalo's Bot Platform: the seam's four verbs, put together from the modules beside this one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Literal

import structlog
from aiogram.types import Update
from pydantic import SecretStr
from starlette.routing import BaseRoute, Route

from bot.channels.channel import FileRef, Outgoing, Photo, Receipt, Store
from bot.channels.zalo import media
from bot.channels.zalo.bot import updates, webhook
from bot.channels.zalo.bot.calls import API_BASE, Calls
from bot.channels.zalo.bot.events import Reader, files_of
from bot.channels.zalo.bot.links import ROUTE, Links
from bot.channels.zalo.bot.patience import Patience
from bot.channels.zalo.bot.photos import Pictures
from bot.channels.zalo.bot.polling import poll
from bot.channels.zalo.bot.sending import show
from bot.channels.zalo.bot.setup import SECRET_LENGTHS, use_webhook
from bot.channels.zalo.progress import Progress
from domain.channels import ZALO_BOT, Limits
from domain.times import Clock

_log = structlog.get_logger(__name__)


class ZaloBot:
    """One bot. `secret` signs the links to photos below `public_url`, `media_hosts` are where residents' photos may
    come from. Raises ValueError for a token that is none, or a webhook without URL and secret. `calls`: the Bot API to
    use instead of the one at `api_base`."""

    name: str = ZALO_BOT.name
    limits: Limits = ZALO_BOT.limits

    def __init__(
        self,
        token: SecretStr | str,
        *,
        photo: Photo,
        clock: Clock,
        secret: str,
        public_url: str = "",
        api_base: str = API_BASE,
        mode: Literal["polling", "webhook"] = "polling",
        webhook_url: str = "",
        webhook_secret: str = "",
        media_hosts: Sequence[str] = media.HOSTS,
        patience: Patience | None = None,
        calls: Calls | None = None,
    ) -> None:
        if mode == "webhook" and not (webhook_url and len(webhook_secret) in SECRET_LENGTHS):
            raise ValueError("a webhook needs its public URL and a secret of 8 to 256 characters")
        plain = token.get_secret_value() if isinstance(token, SecretStr) else token
        self._calls = calls or Calls(plain, api_base)
        self._pictures = Pictures(photo, clock, Links(secret, public_url))
        self._mode, self._url, self._secret = mode, webhook_url, webhook_secret
        self._hosts = tuple(media_hosts)
        self._patience = patience or Patience()
        self._reader = Reader()
        self._progress = Progress()
        self._store: Store | None = None

    @property
    def account(self) -> str:
        """The bot's own id, the public half of its token."""
        return self._calls.account

    def routes(self) -> Sequence[BaseRoute]:
        """The photos that Zalo fetches; and the webhook, unless we poll."""
        shown = Route(ROUTE, self._pictures.serve)
        if self._mode == "polling":
            return (shown,)
        return (Route(webhook.PATH, webhook.endpoint(self._secret, self.keep), methods=["POST"]), shown)

    async def receive(self, store: Store) -> None:
        """Bring messages to `store`. Returns early only when Zalo refuses the token: then this channel is silent and
        the others go on."""
        self._store = store
        try:
            if self._mode == "polling":
                await poll(self._calls, self.keep, self._patience)
            elif await use_webhook(self._calls, self._url, self._secret, self._patience):
                await asyncio.Event().wait()
        finally:
            self._store = None
        _log.error(
            "zalo_bot_token_refused", hint="Zalo does not accept CHUNGTAY_ZALO_BOT__TOKEN; see Zalo Bot Creator."
        )

    async def keep(self, bodies: Sequence[object]) -> None:
        """Store what is a message among these events, as they came. Raises when they were not stored."""
        if self._store is None:
            raise RuntimeError("the channel is not receiving")
        if kept := [event for body in bodies if (event := self._reader.read(body))]:
            await self._store(kept)

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        """See `updates.to_update`."""
        return updates.to_update(payload, address)

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        """The photo or the voice note, by its URL."""
        return files_of(payload)

    async def fetch(self, file: FileRef) -> bytes:
        """The bytes of a file. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
        return await media.fetch(self._calls.get, file.id, self._hosts, self.limits.file_bytes)

    async def send(self, out: Outgoing) -> Receipt:
        """Show the screen in new messages. Raises Retryable, Permanent or QuotaSpent."""
        picture = await self._pictures.link(out.screen.photos)
        return await show(self._calls, out, picture, self._progress)

    async def close(self) -> None:
        """Let go of connections."""
        await self._calls.close()
