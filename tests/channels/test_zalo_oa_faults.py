"""What each error of the OpenAPI means for a message; tokens that Zalo refuses; answers that are none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bot.channels.channel import Permanent, QuotaSpent, Retryable, SendError, WindowClosed
from bot.channels.zalo.oa.calls import ACCOUNT, Calls
from bot.channels.zalo.oa.faults import LEFT, NEVER, OURS, SPENT, describe, fault
from bot.channels.zalo.oa.wire import NOT_ZALOS, CallFailed
from domain.screen import Screen
from tests.channels.zalo_oa_stub import Consent, InProcess, known, official, to
from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.server import Emulator

HELLO = Screen("Chào bác")

MEANS: dict[int, tuple[type[SendError], float | None]] = {
    -32: (Retryable, 60),
    -100: (Retryable, None),
    -200: (Retryable, None),
    -230: (WindowClosed, None),
    -232: (WindowClosed, None),
    -216: (Retryable, 60),
    -220: (Retryable, 60),
    -99999: (Retryable, None),
    **dict.fromkeys((-213, -217, -227, -244), (Permanent, None)),
    **dict.fromkeys((-201, -210, -248, -233, -249, -131, -132, -237, -403), (Permanent, None)),
    **dict.fromkeys((-211, -218, -223, -224, -115, -133, -144, -147, -234, -320, -321), (QuotaSpent, None)),
    **dict.fromkeys((-204, -205, -209, -212, -219, -221, -235, -242), (Retryable, 60)),
}


@pytest.mark.parametrize("code", MEANS)
async def test_each_refusal_of_a_message_means_what_it_should(code: int) -> None:
    account = Account()
    an, channel = known(account), official(account)
    account.faults.next_refusal("message/cs", code, times=2)
    kind, after = MEANS[code]
    with pytest.raises(kind) as caught:
        await channel.send(to(an, HELLO))
    assert getattr(caught.value, "after", None) == after
    assert getattr(caught.value, "blocked", False) is (code in LEFT)
    assert str(code) in str(caught.value)


def test_every_number_that_we_name_is_in_the_table() -> None:
    assert {*LEFT, *NEVER, *OURS, *SPENT} <= MEANS.keys()


async def test_a_refused_token_is_renewed_once_and_the_message_leaves() -> None:
    account = Account()
    an, access = known(account), Consent(account)
    channel = official(account, access=access)
    access.stale = "cũ"
    await channel.send(to(an, HELLO))
    assert (access.renewals, len(an.messages)) == (1, 1)


async def test_without_a_token_messages_wait() -> None:
    account = Account()
    an = known(account)
    channel = official(account, unconnected=True)
    with pytest.raises(Retryable, match="not connected") as caught:
        await channel.send(to(an, HELLO))
    assert caught.value.after == 60


async def test_an_error_inside_a_taken_answer_and_a_lost_answer_are_tried_again() -> None:
    account = Account()
    an, channel = known(account), official(account)
    for make in (account.faults.next_bad_gateway, account.faults.next_half_answer, account.faults.next_lost_answer):
        make("message/cs")
        with pytest.raises(Retryable):
            await channel.send(to(an, HELLO))


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b""),
        (200, b"<html>"),
        (200, b"[]"),
        (200, b"null"),
        (200, b"{}"),
        (200, b'{"error":true}'),
        (200, b'{"error":"many"}'),
        (200, b"[" * 90_000),
        (502, b"<html>502 Bad Gateway</html>"),
        (500, b'{"error":0}'),
        (200, b'{"ok":false}'),
    ],
)
async def test_what_is_no_answer_of_zalos_says_nothing_about_anybody(status: int, body: bytes) -> None:
    with pytest.raises(CallFailed) as caught:
        await _answering(status, body).call(ACCOUNT)
    assert caught.value.code == NOT_ZALOS
    assert type(fault(caught.value)) is Retryable


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b'{"error":0,"message":"Success","data":{"a":1}}', {"a": 1}),
        (b'{"error":"0","data":{"a":1}}', {"a": 1}),
        (b'{"error":0}', {}),
        (b'{"error":0,"data":[]}', {}),
    ],
)
async def test_answers_are_read_leniently(body: bytes, data: dict[str, Any]) -> None:
    assert await _answering(200, body).call(ACCOUNT) == data


async def test_a_code_written_as_text_is_a_code() -> None:
    with pytest.raises(CallFailed) as caught:
        await _answering(200, b'{"error":"-230"}').call(ACCOUNT)
    assert describe(caught.value) == "Zalo OA -230: no interaction in 7 days"


async def test_over_http_texts_photos_and_reads_arrive_whole() -> None:
    async with Emulator() as emulator:
        emulator.connects()
        calls = Calls(emulator.url, Consent(emulator))
        an = known(emulator)
        text = "Rác ở suối Nậm Na 🚯 “đây”"
        await official(emulator, calls=calls).send(to(an, Screen(text)))
        attachment = (await calls.call("/v2.0/oa/upload/image", file=picture(64, 48)))["attachment_id"]
        assert emulator.files.attached(attachment) == picture(64, 48)
        assert (await calls.call(ACCOUNT))["oaid"] == emulator.oa_id
        await calls.close()
        with pytest.raises(CallFailed):
            await calls.call(ACCOUNT)
    assert an.messages[0].text == text


async def test_an_answer_that_is_lost_over_http_is_a_failed_call_and_is_not_repeated_by_the_session() -> None:
    async with Emulator() as emulator:
        emulator.connects()
        channel = official(emulator, calls=Calls(emulator.url, Consent(emulator)))
        an = known(emulator)
        emulator.faults.next_lost_answer("message/cs")
        with pytest.raises(Retryable, match="Zalo OA 0") as caught:
            await channel.send(to(an, HELLO))
        await channel.close()
    assert (len(an.messages), caught.value.__cause__) == (1, None)


def _answering(status: int, body: bytes) -> Calls:
    account = Account()
    account.connects()

    class Scripted(InProcess):
        """Always says the same."""

        async def exchange(
            self, method: str, path: str, headers: Mapping[str, str], body_: bytes, seconds: float
        ) -> tuple[int, bytes]:
            """That."""
            return status, body

    return Scripted(account, Consent(account))
