"""What the Bot API answers: a result, or a refusal with what Telegram said."""

from __future__ import annotations

import json
from typing import Any


class CallFailed(Exception):
    """A call without a result. `code` is Telegram's own, and 0 when the answer was not Telegram's or there was none;
    `description` is Telegram's sentence, or ours, which has neither token nor text in it."""

    def __init__(
        self, code: int, description: str, *, retry_after: float | None = None, migrated: bool = False
    ) -> None:
        super().__init__(code, description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrated = migrated

    @property
    def token_refused(self) -> bool:
        """Telegram answers 401 to a revoked token and 404 to one that it cannot read."""
        return self.code in (401, 404)


def result_of(status: int, body: bytes) -> Any:
    """The `result` of an answer. Raises CallFailed; what is no answer of Telegram's, a proxy's page for one, has no
    code: it says nothing about chat or token."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or type(answer.get("ok")) is not bool:
        raise CallFailed(0, f"HTTP {status}, unreadable")
    if answer["ok"] and status < 300:
        return answer.get("result")
    raise _refusal(status, answer)


def _refusal(status: int, answer: dict[str, Any]) -> CallFailed:
    told = answer.get("parameters")
    parameters = told if isinstance(told, dict) else {}
    after = parameters.get("retry_after")
    return CallFailed(
        status,
        str(answer.get("description", "")),
        retry_after=float(after) if type(after) is int and after > 0 else None,
        migrated=bool(parameters.get("migrate_to_chat_id")),
    )
