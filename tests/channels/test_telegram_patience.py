"""How long the Telegram channel waits, and what its refusals mean, without a network."""

from __future__ import annotations

import pytest

from bot.channels.channel import Permanent, Retryable
from bot.channels.telegram.answers import CallFailed
from bot.channels.telegram.faults import TOKEN_PAUSE, describe, fault
from bot.channels.telegram.keyboards import LABELS, label
from bot.channels.telegram.patience import Patience
from bot.channels.telegram.presses import WAITING, Presses
from domain.channels import TELEGRAM
from domain.screen import Expects


@pytest.mark.parametrize("failures", [1, 2, 5, 50, 10_000])
def test_a_pause_grows_with_each_failure_up_to_the_cap(failures: int) -> None:
    longest = min(60.0, 2.0 ** min(failures - 1, 10))
    pauses = [Patience().after(OSError(), failures) for _ in range(50)]
    assert all(longest / 2 <= pause <= longest for pause in pauses)
    assert len(set(pauses)) > 1


def test_telegrams_own_word_and_a_conflict_go_before_the_growing_pause() -> None:
    assert Patience().after(CallFailed(429, "Too Many Requests", retry_after=37), 1) == 37
    assert Patience().after(CallFailed(409, "Conflict"), 1) == Patience().conflict


def test_a_queue_full_of_presses_never_holds_up_the_receiving() -> None:
    presses = Presses()
    for number in range(WAITING + 5):
        presses.add(str(number))


@pytest.mark.parametrize(
    "error",
    [
        CallFailed(500, "Internal Server Error: bot123:SECRET"),
        CallFailed(429, "Too Many Requests in 912345678", retry_after=3),
        CallFailed(400, "912345678 was upgraded", migrated=True),
        ValueError("Chuyện riêng của bác"),
    ],
)
def test_a_log_shows_neither_token_nor_chat_nor_text(error: Exception) -> None:
    text = describe(error)
    assert not any(secret in text for secret in ("SECRET", "912345678", "Chuyện"))
    assert type(error).__name__ in text


@pytest.mark.parametrize(
    ("error", "kind", "after"),
    [
        (CallFailed(413, "Request Entity Too Large"), Permanent, None),
        (CallFailed(400, "migrated", migrated=True), Permanent, None),
        (CallFailed(400, "Bad Request: BUTTON_DATA_INVALID"), Permanent, None),
        (CallFailed(403, "Forbidden: bot was blocked by the user"), Permanent, None),
        (CallFailed(0, "TimeoutError"), Retryable, None),
        (CallFailed(409, "Conflict"), Retryable, None),
        (CallFailed(502, "Bad Gateway"), Retryable, None),
        (CallFailed(200, "ok is false"), Retryable, None),
        (CallFailed(429, "Too Many Requests", retry_after=9), Retryable, 9),
        (CallFailed(401, "Unauthorized"), Retryable, TOKEN_PAUSE),
        (CallFailed(404, "Not Found"), Retryable, TOKEN_PAUSE),
    ],
)
def test_only_what_can_never_succeed_is_given_up(error: CallFailed, kind: type[Exception], after: float | None) -> None:
    found = fault(error)
    assert isinstance(found, kind)
    assert getattr(found, "after", None) == after


@pytest.mark.parametrize("reason", ["chat not found", "PEER_ID_INVALID", "user not found"])
def test_a_chat_that_is_no_more_counts_as_left(reason: str) -> None:
    no = fault(CallFailed(400, f"Bad Request: {reason}"))
    assert isinstance(no, Permanent)
    assert no.blocked


@pytest.mark.parametrize("expects", list(LABELS))
@pytest.mark.parametrize("language", ["vi", "en", "km"])
def test_every_request_button_has_words_that_fit(expects: Expects, language: str) -> None:
    assert 0 < len(label(expects, language)) <= TELEGRAM.limits.label
