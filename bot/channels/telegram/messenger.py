"""The Telegram account: the seam's four verbs, put together from the modules beside this one."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Literal

import structlog
from aiogram.types import Update
from pydantic import SecretStr
from starlette.routing import BaseRoute, Route

from bot.channels.channel import FileRef, Incoming, Outgoing, Photo, Receipt, Store
from bot.channels.telegram import events, updates
from bot.channels.telegram.calls import Calls
from bot.channels.telegram.download import download
from bot.channels.telegram.keyboards import Label, label
from bot.channels.telegram.patience import Patience
from bot.channels.telegram.polling import poll
from bot.channels.telegram.presses import WORKERS, Presses
from bot.channels.telegram.sending import show
from bot.channels.telegram.setup import Commands, show_menu, use_polling, use_webhook
from bot.channels.telegram.webhook import PATH, endpoint
from domain.channels import TELEGRAM, Limits

API_BASE = "https://api.telegram.org"

_log = structlog.get_logger(__name__)


class Telegram:
    """One bot of Telegram. Raises ValueError for a token that is none, or a webhook without URL and secret. `calls`:
    the Bot API to use instead of the one at `api_base`."""

    name: str = TELEGRAM.name
    limits: Limits = TELEGRAM.limits

    def __init__(
        self,
        token: SecretStr | str,
        *,
        photo: Photo,
        commands: Commands | None = None,
        api_base: str = API_BASE,
        mode: Literal["polling", "webhook"] = "polling",
        webhook_url: str = "",
        webhook_secret: str = "",
        patience: Patience | None = None,
        words: Label = label,
        calls: Calls | None = None,
    ) -> None:
        if mode == "webhook" and not (webhook_url and webhook_secret):
            raise ValueError("a webhook needs its public URL and a secret")
        plain = token.get_secret_value() if isinstance(token, SecretStr) else token
        self._calls = calls or Calls(plain, api_base)
        self._photo, self._words, self._commands = photo, words, commands or {}
        self._mode, self._url, self._secret = mode, webhook_url, webhook_secret
        self._patience = patience or Patience()
        self._presses = Presses()
        self._store: Store | None = None

    @property
    def account(self) -> str:
        """The bot's own id, the public half of its token."""
        return self._calls.account

    def routes(self) -> Sequence[BaseRoute]:
        """The webhook; nothing when we poll."""
        if self._mode == "polling":
            return ()
        return (Route(PATH, endpoint(self._secret, self._keep), methods=["POST"]),)

    async def receive(self, store: Store) -> None:
        """Bring private chats' updates to `store`; acknowledge after it returned. Returns early only when Telegram
        refuses the token: then this channel is silent and the others go on."""
        self._store = store
        try:
            async with asyncio.TaskGroup() as group:
                beside = [group.create_task(self._presses.answer(self._calls)) for _ in range(WORKERS)]
                beside.append(group.create_task(show_menu(self._calls, self._commands, self._patience)))
                await self._listen()
                for task in beside:
                    task.cancel()
        finally:
            self._store = None
        _log.error("telegram_token_refused", hint="Telegram does not accept CHUNGTAY_TELEGRAM__TOKEN; ask @BotFather.")

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        """See `updates.to_update`."""
        return updates.to_update(payload, address)

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        """The largest size of a photo, or an image sent as a file; a voice note or an audio file."""
        return events.files_of(payload)

    async def fetch(self, file: FileRef) -> bytes:
        """The bytes of a file. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
        return await download(self._calls, file, self.limits.file_bytes)

    async def send(self, out: Outgoing) -> Receipt:
        """Show the screen. Raises Retryable or Permanent."""
        return Receipt(await show(self._calls, out, self._photo, self._words))

    async def close(self) -> None:
        """Let go of connections."""
        await self._calls.close()

    async def _listen(self) -> None:
        if self._mode == "polling":
            if await use_polling(self._calls, self._patience):
                await poll(self._calls, self._keep, self._patience)
        elif await use_webhook(self._calls, self._url, self._secret, self._patience):
            await asyncio.Event().wait()

    async def _keep(self, payloads: Sequence[dict[str, Any]]) -> None:
        if self._store is None:
            raise RuntimeError("the channel is not receiving")
        kept: list[Incoming] = [event for payload in payloads if (event := events.read(payload))]
        if kept:
            await self._store(kept)
        for event in kept:
            if query := events.callback_of(event.payload):
                self._presses.add(query)
