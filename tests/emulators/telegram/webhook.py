"""Bringing updates to the bot's webhook, one after another, each again until it is taken."""

from __future__ import annotations

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.emulators.telegram.account import Account

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def deliver(account: Account, attempts: int = 1) -> list[int]:
    """Bring what waits. Stops after `attempts` failures; returns every HTTP status met, 0 for no connection."""
    met: list[int] = []
    async with ClientSession(timeout=ClientTimeout(total=10)) as session:
        while account.queue.pending and account.queue.hooked and attempts:
            update = account.queue.pending[0]
            met.append(await _post(session, account, update))
            if 200 <= met[-1] <= 299:
                account.queue.pending.pop(0)
                continue
            account.webhook["last_error_message"] = f"Wrong response from the webhook: {met[-1]}"
            account.webhook["last_error_date"] = update["update_id"]
            attempts -= 1
    return met


async def deliver_forever(account: Account) -> None:
    """Bring updates as they come until cancelled; for a task group beside the bot."""
    while True:
        await account.changed.until(lambda: account.queue.pending and account.queue.hooked, within=3_600)
        await deliver(account)


async def _post(session: ClientSession, account: Account, update: dict[str, object]) -> int:
    headers = {HEADER: account.secret} if account.secret else {}
    try:
        async with session.post(account.webhook["url"], json=update, headers=headers) as answer:
            return answer.status
    except ClientError:
        return 0
