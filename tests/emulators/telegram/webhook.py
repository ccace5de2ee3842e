"""Bringing updates to the bot's webhook: in order within a chat and kind, each again with growing pauses until it is
taken or too old."""

from __future__ import annotations

from contextlib import suppress

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.queue import Update
from tests.emulators.telegram.trial import Trial

HEADER = "X-Telegram-Bot-Api-Secret-Token"


async def deliver(account: Account, attempts: int = 1) -> list[int]:
    """Bring what waits, letting the clock pass where all that waits is due later. Stops after `attempts` failures;
    returns every HTTP status met, 0 for no connection."""
    met: list[int] = []
    async with ClientSession(timeout=ClientTimeout(total=10)) as session:
        while attempts and account.queue.hooked and (update := _next(account)):
            trial = account.trials.setdefault(update["update_id"], Trial())
            if trial.due > account.clock():
                await account.clock.until(trial.due)
                continue
            status, asked = await _post(session, account, update)
            met.append(status)
            if 200 <= status <= 299:
                _done(account, update)
                continue
            attempts -= 1
            trial.fails(account.clock(), asked)
            _note(account, status)
            if trial.due > account.queue.expires(update):
                _done(account, update)
    return met


async def deliver_forever(account: Account) -> None:
    """Bring updates as they come until cancelled; for a task group beside the bot."""
    while True:
        with suppress(TimeoutError):
            await account.changed.until(lambda: account.queue.pending and account.queue.hooked, within=3_600)
        await deliver(account)


def _next(account: Account) -> Update | None:
    """Of the first update of each chat and kind, the one that is due first."""
    account.queue.forget_old()
    heads: dict[object, Update] = {}
    for update in account.queue.pending:
        heads.setdefault(_lane(update), update)
    trials = account.trials
    return min(heads.values(), key=lambda update: trials.get(update["update_id"], Trial()).due, default=None)


def _lane(update: Update) -> object:
    kind, content = next(((key, value) for key, value in update.items() if key != "update_id"), ("", {}))
    sender = content.get("from" if kind == "callback_query" else "chat") if isinstance(content, dict) else None
    return (kind, sender.get("id")) if isinstance(sender, dict) else update["update_id"]


def _done(account: Account, update: Update) -> None:
    account.queue.drop(update)
    account.trials.pop(update["update_id"], None)


def _note(account: Account, status: int) -> None:
    said = f"Wrong response from the webhook: {status}" if status else "Connection refused"
    account.webhook |= {"last_error_message": said, "last_error_date": account.date}


async def _post(session: ClientSession, account: Account, update: Update) -> tuple[int, float]:
    """The status, and the seconds after which the bot asked for another try."""
    headers = {HEADER: account.secret} if account.secret else {}
    try:
        async with session.post(account.webhook["url"], json=update, headers=headers) as answer:
            asked = answer.headers.get("Retry-After", "")
            return answer.status, float(asked) if asked.isdecimal() else 0.0
    except (ClientError, TimeoutError):
        return 0, 0.0
