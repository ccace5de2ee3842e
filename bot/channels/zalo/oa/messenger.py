"""The Official Account: the seam's verbs, put together from the modules beside this one."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import Update
from pydantic import SecretStr
from starlette.routing import BaseRoute, Route

from bot.channels.channel import FileRef, Incoming, Outgoing, Photo, Receipt, Store
from bot.channels.payloads import Payload
from bot.channels.zalo import media
from bot.channels.zalo.oa import updates
from bot.channels.zalo.oa.attachments import files_of
from bot.channels.zalo.oa.calls import Access, Calls
from bot.channels.zalo.oa.events import Reader
from bot.channels.zalo.oa.pictures import Pictures
from bot.channels.zalo.oa.presses import Presses
from bot.channels.zalo.oa.sending import Sender
from bot.channels.zalo.oa.webhook import PATH, Webhook
from domain.channels import ZALO_OA, Limits
from domain.errors import PhotoRefused
from domain.times import Clock

API_BASE = "https://openapi.zalo.me"


class ZaloOA:
    """One Official Account. `secrets`: what may sign events, the likeliest first. `signing`: a secret of ours, for
    buttons. `templates`: the approved one for a kind of notice. `extra_routes`: what else the account serves, such as
    the way back from the page of consent. `calls`: the OpenAPI to use instead of the one at `api_base`. Raises
    ValueError without ids or secrets."""

    name: str = ZALO_OA.name
    limits: Limits = ZALO_OA.limits

    def __init__(
        self,
        *,
        oa_id: str,
        app_id: str,
        secrets: Sequence[SecretStr | str],
        access: Access,
        photo: Photo,
        clock: Clock,
        signing: str,
        api_base: str = API_BASE,
        media_hosts: Sequence[str] = media.HOSTS,
        buttons: bool = True,
        templates: Mapping[str, str] | None = None,
        calls: Calls | None = None,
        extra_routes: Sequence[BaseRoute] = (),
    ) -> None:
        plain = [one.get_secret_value() if isinstance(one, SecretStr) else one for one in secrets]
        if not (oa_id and app_id and signing and any(plain)):
            raise ValueError("an Official Account needs its id, its app's id, a secret of theirs and one of ours")
        self.account = oa_id
        self._calls = calls or Calls(api_base, access)
        self._hosts, self._routes = media_hosts, extra_routes
        presses = Presses(signing)
        pictures = Pictures(self._calls, photo, clock)
        self._sender = Sender(self._calls, pictures, presses, approved=templates or {}, buttons=buttons)
        self._reader = Reader(oa_id, presses)
        self._webhook = Webhook(app_id=app_id, oa_id=oa_id, secrets=plain, clock=clock, keep=self.keep)
        self._store: Store | None = None

    def routes(self) -> Sequence[BaseRoute]:
        """The webhook, and what was handed over beside it."""
        return (Route(PATH, self._webhook.receive, methods=["POST"]), *self._routes)

    async def receive(self, store: Store) -> None:
        """Take what the webhook brings, until cancelled."""
        self._store = store
        try:
            await asyncio.Event().wait()
        finally:
            self._store = None

    def read(self, payload: Payload) -> Incoming | None:
        """See `events.Reader.read`."""
        return self._reader.read(payload)

    async def keep(self, payload: Payload) -> None:
        """Store one event of the webhook, as Zalo wrote it; nothing for one that is not for us. Raises when it could
        not be stored."""
        if self._store is None:
            raise RuntimeError("the channel is not receiving")
        if event := self._reader.read(payload):
            await self._store([event])

    def to_update(self, payload: dict[str, Any], address: int) -> Update:
        """See `updates.to_update`."""
        return updates.to_update(payload, address)

    def files(self, payload: dict[str, Any]) -> Sequence[FileRef]:
        """The photos, images sent as files among them; a voice note."""
        return files_of(payload)

    async def fetch(self, file: FileRef) -> bytes:
        """The bytes of a file. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
        if (file.size or 0) > self.limits.file_bytes:
            raise PhotoRefused("photo_too_big")
        return await media.fetch(self._calls.read, file.id, self._hosts, self.limits.file_bytes)

    async def send(self, out: Outgoing) -> Receipt:
        """Show the screen. Raises Retryable, Permanent, WindowClosed or QuotaSpent."""
        return await self._sender.show(out)

    async def close(self) -> None:
        """Let go of connections."""
        await self._calls.close()
