"""Calls of the Bot Platform: `ok` counts and not the status, and no failure tells the token."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.channels.channel import Permanent, QuotaSpent, Retryable
from bot.channels.zalo.bot.calls import CallFailed, Calls, result
from bot.channels.zalo.bot.faults import TOKEN_PAUSE, describe, fault
from bot.channels.zalo.bot.patience import Patience
from tests.emulators.zalo_bot.server import Emulator


def refused(code: object, **more: Any) -> bytes:
    return json.dumps({"ok": False, "error_code": code, "description": "Bad request", **more}).encode()


def test_a_result_is_taken_whatever_the_status_and_may_be_missing() -> None:
    assert result(200, b'{"ok":true,"result":{"id":"1"}}') == {"id": "1"}
    assert result(200, b'{"ok":true}') is None
    assert result(500, b'{"ok":true,"result":5}') == 5


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (200, refused(408), 408),
        (200, refused(429), 429),
        (403, refused(403), 403),
        (200, b'{"ok":false,"errorCode":426}', 426),
        (401, b'{"ok":false}', 401),
        (200, b'{"ok":false}', 0),
        (404, refused("400"), 404),
        (404, refused(None), 404),
        (502, b"<html><head><title>502 Bad Gateway</title></head></html>", 0),
        (401, b"Unauthorized", 0),
        (200, b"", 0),
        (200, b"[]", 0),
        (200, b'{"ok":"true"}', 0),
        (200, b'{"result":{}}', 0),
        (200, b"\xff\xfe", 0),
        (200, b"[" * 100_000, 0),
    ],
)
def test_a_failure_has_zalos_code_and_what_is_not_zalos_has_none(status: int, body: bytes, code: int) -> None:
    with pytest.raises(CallFailed) as found:
        result(status, body)
    assert found.value.code == code


@pytest.mark.parametrize("told", ["to 0912345678", "bot14:abc", "xin chào bác", "a" * 101, {"a": 1}, None, 5, ""])
def test_a_sentence_that_may_hold_a_number_or_a_text_is_not_quoted(told: object) -> None:
    with pytest.raises(CallFailed) as found:
        result(200, refused(400, description=told))
    assert found.value.description == ""
    assert describe(found.value) == "CallFailed 400"


def test_a_plain_sentence_is_quoted_and_other_errors_only_named() -> None:
    assert describe(CallFailed(429, "Quota exceeded")) == "CallFailed 429: Quota exceeded"
    assert describe(ValueError("Chuyện riêng của bác")) == "ValueError"


@pytest.mark.parametrize(
    ("code", "kind", "after"),
    [
        (400, Permanent, None),
        (404, Permanent, None),
        (401, Retryable, TOKEN_PAUSE),
        (403, Retryable, None),
        (408, Retryable, None),
        (426, Retryable, None),
        (429, QuotaSpent, None),
        (500, Retryable, None),
        (0, Retryable, None),
        (-1, Retryable, None),
    ],
)
def test_only_what_can_never_succeed_is_given_up_and_nobody_counts_as_gone(
    code: int, kind: type[Exception], after: float | None
) -> None:
    found = fault(CallFailed(code))
    assert type(found) is kind
    assert getattr(found, "after", None) == after
    assert not getattr(found, "blocked", False)


@pytest.mark.parametrize("failures", [1, 2, 5, 50, 10_000])
def test_a_pause_grows_with_each_failure_up_to_the_cap(failures: int) -> None:
    longest = min(60.0, 2.0 ** min(failures - 1, 10))
    pauses = [Patience().after(failures) for _ in range(50)]
    assert all(longest / 2 <= pause <= longest for pause in pauses)
    assert len(set(pauses)) > 1


@pytest.mark.parametrize(
    "token", ["", "abc", "123", ":x", "12:", "12:a/b", "12:a b", "12:a?b", "x12:abc", "1" * 21 + ":a"]
)
def test_what_is_no_token_is_refused_at_once_and_not_repeated(token: str) -> None:
    with pytest.raises(ValueError, match="no token") as found:
        Calls(token)
    assert not token or token not in str(found.value)


async def test_calls_are_post_and_json_and_the_account_is_the_bots_number() -> None:
    async with Emulator() as emulator:
        calls = Calls(emulator.token, emulator.url + "/")
        assert calls.account == emulator.token.split(":")[0]
        assert (await calls.call("getMe", {}))["id"] == calls.account
        await calls.close()


async def test_every_way_to_fail_over_http_has_its_code_and_tells_no_token() -> None:
    async with Emulator() as emulator:
        calls = Calls(emulator.token, emulator.url)
        emulator.faults.next_bad_gateway("getMe")
        emulator.faults.next_lost_answer("getMe")
        emulator.faults.next_slow_answer("getMe", 5)
        emulator.faults.next_transient("getMe")
        met = [await failure(calls, "getMe") for _ in range(4)]
        met.append(await failure(calls, "getme"))
        emulator.faults.revoked = True
        met.append(await failure(calls, "getMe"))
        await calls.close()
        met.append(await failure(calls, "getMe"))
    nobody = Calls(emulator.token, "http://127.0.0.1:1")
    met.append(await failure(nobody, "getMe"))
    await nobody.close()
    assert sorted(error.code for error in met) == [0, 0, 0, 0, 0, 401, 403, 404]
    for error in met:
        assert emulator.token.split(":")[1] not in f"{error!r} {error} {error.__cause__} {describe(error)}"


async def failure(calls: Calls, method: str) -> CallFailed:
    with pytest.raises(CallFailed) as found:
        await calls.call(method, {}, seconds=0.2)
    return found.value
