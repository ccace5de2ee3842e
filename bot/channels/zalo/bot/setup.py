"""Zalo is told where events go. It tries the address at once, and keeps it even when that fails [A]."""

from __future__ import annotations

from typing import Any

import structlog

from bot.channels.zalo.bot.calls import Calls
from bot.channels.zalo.bot.patience import Patience, persist

SECRET_LENGTHS = range(8, 257)
"""What Zalo takes as the secret of a webhook [A]."""

_log = structlog.get_logger(__name__)


async def use_webhook(calls: Calls, url: str, secret: str, patience: Patience) -> bool:
    """Point Zalo at `url`. False: the token was refused."""

    async def step() -> None:
        _explain(await calls.call("setWebhook", {"url": url, "secret_token": secret}))

    return await persist(step, patience, "set_webhook")


def _explain(found: Any) -> None:
    """What the try of the address came to; its fields vary by reader [C]."""
    tried = found.get("verification") if isinstance(found, dict) else None
    if isinstance(tried, dict) and tried.get("ok") is False:
        _log.warning(
            "zalo_bot_webhook_not_reached",
            outcome=str(tried.get("outcome", ""))[:60],
            hint="Zalo keeps the address all the same. The path must be reachable from outside, and Cloudflare's "
            "Browser Integrity Check off for it.",
        )
