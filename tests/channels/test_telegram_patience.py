"""How long the Telegram channel waits, and what its refusals mean, without a network."""

from __future__ import annotations

import pytest
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.methods import SendMessage

from bot.channels.channel import Permanent, Retryable
from bot.channels.telegram.faults import describe, fault
from bot.channels.telegram.keyboards import LABELS, label
from bot.channels.telegram.patience import Patience
from bot.channels.telegram.presses import WAITING, Presses
from domain.channels import TELEGRAM
from domain.screen import Expects

CALL = SendMessage(chat_id=912345678, text="Chuyện riêng của bác")


@pytest.mark.parametrize("failures", [1, 2, 5, 50, 10_000])
def test_a_pause_grows_with_each_failure_up_to_the_cap(failures: int) -> None:
    longest = min(60.0, 2.0 ** min(failures - 1, 10))
    pauses = [Patience().after(OSError(), failures) for _ in range(50)]
    assert all(longest / 2 <= pause <= longest for pause in pauses)
    assert len(set(pauses)) > 1


def test_telegrams_own_word_and_a_conflict_go_before_the_growing_pause() -> None:
    assert Patience().after(TelegramRetryAfter(CALL, "Too Many Requests", 37), 1) == 37
    assert Patience().after(TelegramConflictError(CALL, "Conflict"), 1) == Patience().conflict


def test_a_queue_full_of_presses_never_holds_up_the_receiving() -> None:
    presses = Presses()
    for number in range(WAITING + 5):
        presses.add(str(number))


@pytest.mark.parametrize(
    "error",
    [
        TelegramNetworkError(CALL, "ClientConnectorError: bot123:SECRET"),
        TelegramRetryAfter(CALL, "Too Many Requests", 3),
        TelegramMigrateToChat(CALL, "migrated", 4),
        ValueError("Chuyện riêng của bác"),
    ],
)
def test_a_log_shows_neither_token_nor_chat_nor_text(error: Exception) -> None:
    text = describe(error)
    assert not any(secret in text for secret in ("SECRET", "912345678", "Chuyện"))
    assert type(error).__name__ in text


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (TelegramEntityTooLarge(CALL, "Request Entity Too Large"), Permanent),
        (TelegramMigrateToChat(CALL, "migrated", 4), Permanent),
        (TelegramBadRequest(CALL, "Bad Request: BUTTON_DATA_INVALID"), Permanent),
        (TelegramNetworkError(CALL, "Request timeout error"), Retryable),
        (AiogramError(), Retryable),
    ],
)
def test_only_what_can_never_succeed_is_given_up(error: AiogramError, kind: type[Exception]) -> None:
    assert isinstance(fault(error), kind)


@pytest.mark.parametrize("reason", ["chat not found", "PEER_ID_INVALID", "user not found"])
def test_a_chat_that_is_no_more_counts_as_left(reason: str) -> None:
    no = fault(TelegramBadRequest(CALL, f"Bad Request: {reason}"))
    assert isinstance(no, Permanent)
    assert no.blocked


@pytest.mark.parametrize("expects", list(LABELS))
@pytest.mark.parametrize("language", ["vi", "en", "km"])
def test_every_request_button_has_words_that_fit(expects: Expects, language: str) -> None:
    assert 0 < len(label(expects, language)) <= TELEGRAM.limits.label
