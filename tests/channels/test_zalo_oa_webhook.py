"""The webhook of an Official Account: the signature over raw bytes, 200 only for what was stored."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.channels.zalo.oa.signatures import Signatures
from bot.channels.zalo.oa.webhook import BODY_BYTES, HEADER, PATH
from tests.channels.zalo_oa_stub import brought, hooked, official, receiving
from tests.emulators.telegram.clock import Hands
from tests.emulators.telegram.rig import Inbox
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.errors import packed
from tests.emulators.zalo_oa.queue import Event, mac

RETRIES_END = 30 + 300 + 900 + 1_800 + 3_600
"""Seconds after the first try at which Zalo tries for the last time [A]."""


def signed(account: Account, body: bytes, timestamp: str, secret: str = "") -> dict[str, str]:
    """The header as Zalo makes it."""
    return {HEADER: mac(account.app_id, body, timestamp, secret or account.webhook_secret)}


def said(account: Account, **more: Any) -> tuple[bytes, str]:
    """The bytes of a text with something else about it, and its timestamp."""
    event = account.person("An").says("Cầu treo bản Nậm Loỏng hỏng 🌉")
    data = event.data | more
    return packed(data), str(data["timestamp"])


async def test_an_event_with_vietnamese_letters_is_stored_once_however_often_it_comes() -> None:
    async with hooked() as (account, client, inbox):
        event = account.person("An").says("Bản Nậm Loỏng có rác thải 🚯")
        assert [await brought(client, account, event) for _ in range(2)] == [200, 200]
    [first, again] = inbox.events
    assert first == again
    assert first.payload["message"]["text"] == "Bản Nậm Loỏng có rác thải 🚯"
    assert first.event.endswith(event.data["message"]["msg_id"])


def test_the_formula_is_plain_sha256_of_the_four_in_this_order() -> None:
    body = '{"text":"Đường"}'.encode()
    by_hand = hashlib.sha256(b"360" + body + b"1543908534740" + b"khoa").hexdigest()
    assert Signatures("360", ["khoa"]).genuine(body, "1543908534740", by_hand)
    assert Signatures("360", ["khoa"]).genuine(body, "1543908534740", by_hand.upper())
    assert not Signatures("361", ["khoa"]).genuine(body, "1543908534740", by_hand)
    assert not Signatures("360", ["khoa"]).genuine(body + b" ", "1543908534740", by_hand)
    assert not Signatures("360", ["khoa"]).genuine(body, "1543908534741", by_hand)
    assert not Signatures("360", ["", "khac"]).genuine(body, "1543908534740", by_hand)


async def test_the_bytes_count_and_not_what_they_mean() -> None:
    async with hooked() as (account, client, inbox):
        body, timestamp = said(account)
        escaped = json.dumps(json.loads(body)).encode()
        headers = signed(account, body, timestamp)
        assert (await client.post(PATH, content=escaped, headers=headers)).status_code == 403
        assert (await client.post(PATH, content=body, headers=headers)).status_code == 200
        assert (
            await client.post(PATH, content=escaped, headers=signed(account, escaped, timestamp))
        ).status_code == 200
    assert len({event.event for event in inbox.events}) == 1


async def test_either_secret_signs_and_the_log_says_once_which_did() -> None:
    with capture_logs() as logs:
        async with hooked() as (account, client, inbox):
            for secret in (account.webhook_secret, account.webhook_secret, account.app_secret):
                body, timestamp = said(account)
                answer = await client.post(PATH, content=body, headers=signed(account, body, timestamp, secret))
                assert answer.status_code == 200
    assert len(inbox.events) == 3
    assert [log["place"] for log in logs if log["event"] == "zalo_oa_webhook_secret_matched"] == [1, 2]


@pytest.mark.parametrize(
    "header",
    ["", "mac=", "mac=xyz", "mac=" + "0" * 63, "mac=" + "g" * 64, "sha256=" + "0" * 64, "mac=" + "0" * 65, "é"],
)
async def test_without_a_signature_nothing_is_read(header: str) -> None:
    async with hooked() as (account, client, inbox):
        body, _ = said(account)
        answer = await client.post(PATH, content=body, headers={HEADER: header.encode()} if header else {})  # type: ignore[arg-type]
    assert (answer.status_code, inbox.events) == (401, [])


@pytest.mark.parametrize("secret", ["đoán mò", "khoa-oa-webhook-9Kd", "khoa-oa-webhook-9Kd1 "])
async def test_a_wrong_secret_is_refused(secret: str) -> None:
    async with hooked() as (account, client, inbox):
        body, timestamp = said(account)
        answer = await client.post(PATH, content=body, headers=signed(account, body, timestamp, secret))
    assert (answer.status_code, inbox.events) == (403, [])


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"null", b"5", b'"x"', b"{}", b"[" * 60_000, b"\xff\xfe", b'{"timestamp": {"a": 1}}', b"1" * 9_999],
)
async def test_what_is_no_event_is_refused_even_when_signed(body: bytes) -> None:
    async with hooked() as (account, client, inbox):
        answer = await client.post(PATH, content=body, headers=signed(account, body, ""))
    assert (answer.status_code, inbox.events) == (403, [])


async def test_the_probe_of_the_console_is_answered_and_changes_nothing() -> None:
    async with hooked() as (_, client, inbox):
        assert (await client.post(PATH)).status_code == 200
        assert (await client.post(PATH, content=b"")).status_code == 200
    assert inbox.events == []


async def test_a_body_over_the_cap_is_refused() -> None:
    async with hooked() as (account, client, inbox):
        body = b"x" * (BODY_BYTES + 1)
        assert (await client.post(PATH, content=body, headers=signed(account, body, ""))).status_code == 413
        assert (await client.post(PATH, content=body)).status_code == 401
    assert inbox.events == []


@pytest.mark.parametrize(("late", "status"), [(RETRIES_END, 200), (7_200, 200), (7_201, 403), (-3_600, 200)])
async def test_the_last_repetition_still_counts_and_an_older_one_is_a_replay(late: float, status: int) -> None:
    with capture_logs() as logs:
        async with hooked() as (account, client, inbox):
            event = account.person("An").says("chào")
            assert isinstance(account.clock, Hands)
            account.clock.at += late
            assert await brought(client, account, event) == status
    assert len(inbox.events) == (status == 200)
    assert [log["event"] for log in logs if "old" in log["event"]] == ["zalo_oa_event_too_old"] * (status == 403)


@pytest.mark.parametrize("timestamp", ["", "hôm nay", "-5", None, [], 1.5, "9" * 40])
async def test_a_time_that_is_none_is_refused(timestamp: Any) -> None:
    async with hooked() as (account, client, inbox):
        body, _ = said(account, timestamp=timestamp)
        answer = await client.post(PATH, content=body, headers=signed(account, body, str(timestamp)))
    assert (answer.status_code, inbox.events) == (403, [])


async def test_another_app_is_refused_though_the_signature_fits() -> None:
    async with hooked() as (account, client, inbox):
        body, timestamp = said(account, app_id="5")
        answer = await client.post(PATH, content=body, headers=signed(account, body, timestamp))
    assert (answer.status_code, inbox.events) == (403, [])


async def test_events_of_another_account_of_the_app_are_acknowledged_and_left() -> None:
    with capture_logs() as logs:
        async with hooked() as (account, client, inbox):
            for _ in range(2):
                body, timestamp = said(account, recipient={"id": "999"})
                answer = await client.post(PATH, content=body, headers=signed(account, body, timestamp))
                assert answer.status_code == 200
    assert inbox.events == []
    assert [log["event"] for log in logs] == ["zalo_oa_webhook_secret_matched", "zalo_oa_event_of_another_account"]


async def test_what_could_not_be_stored_is_not_acknowledged() -> None:
    async with hooked(Inbox(failures=1)) as (account, client, inbox):
        event = account.person("An").says("chào")
        assert [await brought(client, account, event) for _ in range(2)] == [503, 200]
    assert len(inbox.events) == 1


async def test_before_the_channel_receives_zalo_is_asked_to_come_again() -> None:
    account, inbox = Account(), Inbox()
    channel = official(account)
    event = account.person("An").says("chào")
    async with receiving(channel, inbox) as client:
        assert await brought(client, account, event) == 200
    with pytest.raises(RuntimeError, match="not receiving"):
        await channel.keep(event.data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.sampled_from(["message", "info", "sender", "recipient", "follower", "event_name"]), JSON)


@given(FIELDS)
def test_no_shape_of_a_signed_event_breaks_the_reader(fields: dict[str, Any]) -> None:
    account = Account()
    channel = official(account)
    event: Event = account.person("An").says("chào")
    found = channel.read(event.data | fields)
    if found is not None:
        channel.files(found.payload)
        assert channel.to_update(found.payload, 41).message or channel.to_update(found.payload, 41).my_chat_member
        json.dumps(found.payload, allow_nan=False)
