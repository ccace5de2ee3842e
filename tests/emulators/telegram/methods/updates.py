"""Who the bot is, and how it gets its updates."""

from __future__ import annotations

import re
from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form

LONGEST_POLL = 50
LOCAL = ("http://127.0.0.1", "http://localhost")


async def get_me(account: Account, form: Form) -> dict[str, Any]:
    """The bot itself."""
    return account.me | {
        "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False,
    }  # fmt: skip


async def get_updates(account: Account, form: Form) -> list[dict[str, Any]]:
    """What waits from `offset` on, or what comes within `timeout` seconds."""
    account.queue.allow(form.data("allowed_updates", "allowed_updates"))
    limit = min(max(form.number("limit", 100), 1), 100)
    timeout = min(max(form.number("timeout"), 0), LONGEST_POLL)
    return await account.queue.poll(form.number("offset"), limit, timeout)


async def set_webhook(account: Account, form: Form) -> bool:
    """Point at a URL: HTTPS, or plain HTTP on this machine, as a local Bot API server allows."""
    url, secret = form.text("url"), form.text("secret_token")
    if not url:
        return await delete_webhook(account, form)
    if not url.startswith(("https://", *LOCAL)):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad("secret token contains unallowed characters")
    account.queue.allow(form.data("allowed_updates", "allowed_updates"))
    if form.flag("drop_pending_updates"):
        account.queue.pending.clear()
    account.webhook["url"], account.secret = url, secret
    account.queue.hook(True)
    return True


async def delete_webhook(account: Account, form: Form) -> bool:
    """Back to polling; what waits is kept unless asked otherwise."""
    if form.flag("drop_pending_updates"):
        account.queue.pending.clear()
    account.webhook["url"], account.secret = "", ""
    account.queue.hook(False)
    return True


async def get_webhook_info(account: Account, form: Form) -> dict[str, Any]:
    """Where updates go, how many wait, and the last failure."""
    return account.webhook | {"pending_update_count": len(account.queue.pending)}
