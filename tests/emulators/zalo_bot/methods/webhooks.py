"""Where events are brought to."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tests.emulators.zalo_bot.errors import Declined, bad
from tests.emulators.zalo_bot.fields import Fields
from tests.emulators.zalo_bot.state import State
from tests.emulators.zalo_bot.webhook import probe

LOCAL = ("127.", "10.", "192.168.", "[::1]")
OWN = ("zalo.me", "zaloapp.com", "zaloplatforms.com", "zapps.me", "zdn.vn")
"""Domains of Zalo's. That they are refused is documented [A], which they are is not [?]."""


async def set_webhook(state: State, fields: Fields) -> dict[str, Any]:
    """Store the URL and call it at once; it stays stored even if nobody answers [A]."""
    url, secret = fields.link("url"), fields.text("secret_token", least=8, most=256)
    _check_public(url)
    hook = state.webhook
    hook.url, hook.secret, hook.updated, hook.ever = url, secret, state.date, True
    state.queue.hooked = True
    state.changed.touch()
    return {"url": url, "updated_at": hook.updated, "verification": await probe(state)}


async def test_webhook(state: State, fields: Fields) -> dict[str, Any]:
    """Call the stored URL: so many times a day [B], how many is not known [?]."""
    if not state.webhook.tests_left:
        raise Declined(426, "Daily limit reached", code_field="errorCode")
    if not state.webhook.url:
        raise bad("no webhook is set")
    state.webhook.tests_left -= 1
    return await probe(state)


async def get_webhook_info(state: State, fields: Fields) -> dict[str, Any]:
    """The URL, empty for none; neither what waits nor the last failure [A]."""
    return {"url": state.webhook.url, "updated_at": state.webhook.updated}


async def delete_webhook(state: State, fields: Fields) -> dict[str, Any]:
    """Back to polling. 400 when no webhook was ever set [C]."""
    hook = state.webhook
    if not hook.ever:
        raise bad("no webhook was set")
    hook.url, hook.secret, hook.updated = "", "", state.date
    state.queue.hooked = False
    state.changed.touch()
    return {"url": "", "updated_at": hook.updated}


def _check_public(url: str) -> None:
    host = (urlsplit(url).hostname or "").lower()
    if not url.startswith("https://"):
        raise bad("the webhook must be https")
    if host in ("", "localhost", "::1") or host.startswith(LOCAL):
        raise bad("the webhook must be public")
    if any(host == own or host.endswith(f".{own}") for own in OWN):
        raise bad("the webhook must not be Zalo's")
