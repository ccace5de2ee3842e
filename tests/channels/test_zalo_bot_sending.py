"""Showing screens on the Bot Platform: plain texts, as few messages as hold them, none twice."""

from __future__ import annotations

import pytest

from bot.channels.channel import Permanent, QuotaSpent, Retryable, SendError
from bot.channels.zalo.parts import units
from domain.screen import Expects, Option, Screen
from tests.channels.zalo_bot_rig import PUBLIC, channel_at, connected, to
from tests.emulators.telegram.pictures import picture
from tests.emulators.telegram.rig import Photos
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.server import Emulator

ROWS = ((Option("Gửi", "send"), Option("Thôi", "drop")),)
LONG = "\n\n".join(f"Đoạn {number}: " + "chữ " * 90 for number in range(14))
NAME = "a" * 64


async def test_a_screen_is_one_message_with_its_choices_as_lines_over_http() -> None:
    async with Emulator() as emulator, connected(emulator) as channel:
        an = emulator.person("An")
        receipt = await channel.send(to(an, Screen("Gửi chứ ạ?", ROWS, title="Phản ánh"), edit="5"))
    [shown] = an.messages
    assert shown.text == "Phản ánh\nGửi chứ ạ?\n\n1. Gửi\n2. Thôi\n\n(Nhắn số để chọn, 0 để về đầu.)"
    assert (receipt.mark, receipt.messages) == (shown.id, 1)
    assert [set(fields) for fields in emulator.called("sendMessage")] == [{"chat_id", "text"}]


async def test_a_question_and_a_notice_have_keys_that_are_no_answers() -> None:
    account = Account()
    an, channel = account.person("An"), channel_at(account)
    await channel.send(to(an, Screen("Mấy ngày ạ?", ROWS, expects=Expects.TEXT)))
    await channel.send(to(an, Screen("Đã tiếp nhận.", ROWS), number=32, notice="accepted"))
    asked, told = [one.text for one in an.messages]
    assert "(Cũng nhắn được: GỬI · THÔI.)" in asked
    assert "X42. Gửi\nZ42. Thôi" in told


async def test_what_a_person_typed_is_never_markup() -> None:
    text = "<b>Chủ tịch</b> *đã* _duyệt_ {red}x{/red} [@1] & <script>"
    account = Account()
    an = account.person("An")
    await channel_at(account).send(to(an, Screen(text)))
    assert an.messages[0].text == text
    assert account.strange_fields == []


async def test_a_long_text_comes_in_parts_with_the_choices_in_the_last() -> None:
    account = Account()
    an = account.person("An")
    receipt = await channel_at(account).send(to(an, Screen(LONG, ROWS)))
    texts = [one.text for one in an.messages]
    assert receipt.messages == len(texts) == 3
    assert receipt.mark == an.messages[-1].id
    assert all(units(text) <= 2_000 for text in texts)
    assert ["1. Gửi" in text for text in texts] == [False, False, True]


async def test_another_try_goes_on_where_the_last_one_broke_off() -> None:
    account = Account(outside=Fetching(picture()))
    an = account.person("An")
    photos, settings = showing(account)
    channel = channel_at(account, photos, **settings)
    account.faults.next_transient("sendMessage")
    with pytest.raises(Retryable):
        await channel.send(to(an, Screen(LONG, ROWS, photos=(NAME,)), number=2))
    assert len(an.messages) == 1
    receipt = await channel.send(to(an, Screen(LONG, ROWS, photos=(NAME,)), number=2))
    assert [bool(one.photo) for one in an.messages] == [True, False, False, False]
    assert receipt.messages == 4
    await channel.send(to(an, Screen(LONG, ROWS, photos=(NAME,)), number=2))
    assert len(an.messages) == 8


async def test_a_screen_that_had_to_wait_for_another_month_begins_anew() -> None:
    account = Account()
    an, channel = account.person("An"), channel_at(account)
    account.quota.monthly = 2
    with pytest.raises(QuotaSpent):
        await channel.send(to(an, Screen(LONG, ROWS)))
    account.quota.monthly = 0
    receipt = await channel.send(to(an, Screen(LONG, ROWS)))
    texts = [one.text for one in an.messages]
    assert texts[:2] == texts[2:4]
    assert (len(texts), receipt.messages) == (5, 3)


@pytest.mark.parametrize(
    ("code", "kind"),
    [(400, Permanent), (404, Permanent), (401, Retryable), (403, Retryable), (408, Retryable), (429, QuotaSpent)],
)
async def test_a_refusal_means_what_it_should(code: int, kind: type[SendError]) -> None:
    account = Account()
    account.faults.next_refusal("sendMessage", code)
    with pytest.raises(kind) as found:
        await channel_at(account).send(to(account.person("An"), Screen("Chuyện riêng")))
    assert "Chuyện" not in str(found.value)


async def test_a_page_of_a_proxy_and_no_answer_are_tried_again() -> None:
    async with Emulator() as emulator, connected(emulator) as channel:
        an = emulator.person("An")
        emulator.faults.next_bad_gateway("sendMessage")
        emulator.faults.next_lost_answer("sendMessage")
        for _ in range(2):
            with pytest.raises(Retryable):
                await channel.send(to(an, Screen("một")))
        await channel.send(to(an, Screen("một")))


async def test_an_unknown_chat_is_given_up_and_does_not_count_as_gone() -> None:
    account = Account()
    an = account.person("An")
    an.leaves()
    with pytest.raises(Permanent) as found:
        await channel_at(account).send(to(an, Screen("một")))
    assert not found.value.blocked


async def test_a_message_without_a_number_is_sent_all_the_same() -> None:
    account = Account()
    account.faults.next_empty_answer("sendMessage")
    receipt = await channel_at(account).send(to(account.person("An"), Screen("một")))
    assert (receipt.mark, receipt.messages) == ("", 1)


class Fetching:
    """Zalo's servers; nobody's host answers, or ours does."""

    def __init__(self, jpeg: bytes = b"") -> None:
        self.jpeg = jpeg

    async def get(self, url: str) -> tuple[int, bytes]:
        return (200, self.jpeg) if self.jpeg else (404, b"")

    async def post(self, url: str, body: bytes, headers: object) -> int:
        return 0


def showing(account: Account, **settings: str) -> tuple[Photos, dict[str, str]]:
    """One kept photo, and a public address."""
    return Photos({NAME: picture()}), {"public_url": PUBLIC, **settings}


async def test_a_photo_carries_the_text_and_the_choices_in_one_message() -> None:
    account = Account(outside=Fetching(picture()))
    an = account.person("An")
    photos, settings = showing(account)
    receipt = await channel_at(account, photos, **settings).send(to(an, Screen("Đúng không ạ?", ROWS, photos=(NAME,))))
    [shown] = an.messages
    assert shown.photo
    assert not shown.photo.black
    assert shown.text.startswith("Đúng không ạ?\n\n1. Gửi")
    assert (receipt.mark, receipt.messages) == (shown.id, 1)


async def test_a_photo_whose_text_is_too_long_stands_before_it() -> None:
    account = Account(outside=Fetching(picture()))
    an = account.person("An")
    photos, settings = showing(account)
    receipt = await channel_at(account, photos, **settings).send(to(an, Screen(LONG, ROWS, photos=(NAME,))))
    assert [bool(one.photo) for one in an.messages] == [True, False, False, False]
    assert "caption" not in account.called("sendPhoto")[0]
    assert (receipt.mark, receipt.messages) == (an.messages[-1].id, 4)


@pytest.mark.parametrize("text", ["Đúng không ạ?", LONG])
async def test_a_photo_that_zalo_refuses_holds_no_text_back(text: str) -> None:
    account = Account(outside=Fetching())
    an = account.person("An")
    account.faults.next_refusal("sendPhoto", 400)
    photos, settings = showing(account)
    receipt = await channel_at(account, photos, **settings).send(to(an, Screen(text, ROWS, photos=(NAME,))))
    assert receipt.messages == len(an.messages)
    assert all(one.photo is None for one in an.messages)
    assert "1. Gửi" in an.messages[-1].text


async def test_a_photo_that_fails_for_now_is_tried_again_with_its_text() -> None:
    account = Account(outside=Fetching(picture()))
    an = account.person("An")
    account.faults.next_transient("sendPhoto")
    photos, settings = showing(account)
    channel = channel_at(account, photos, **settings)
    with pytest.raises(Retryable):
        await channel.send(to(an, Screen("Đúng không ạ?", photos=(NAME,))))
    assert an.messages == []
    await channel.send(to(an, Screen("Đúng không ạ?", photos=(NAME,))))
    assert len(an.messages) == 1


async def test_between_two_tries_a_photo_may_vanish_and_every_text_still_comes_once() -> None:
    account = Account(outside=Fetching(picture()))
    an = account.person("An")
    photos, settings = showing(account)
    channel = channel_at(account, photos, **settings)
    account.faults.next_transient("sendMessage")
    with pytest.raises(Retryable):
        await channel.send(to(an, Screen(LONG, photos=(NAME,))))
    photos.clear()
    await channel.send(to(an, Screen(LONG, photos=(NAME,))))
    assert [bool(one.photo) for one in an.messages] == [True, False, False, False]


@pytest.mark.parametrize(("names", "settings"), [((NAME,), {}), (("b" * 64,), {"public_url": PUBLIC})])
async def test_without_a_public_address_or_when_no_photo_is_left_the_text_goes_alone(
    names: tuple[str, ...], settings: dict[str, str]
) -> None:
    account = Account()
    an = account.person("An")
    photos, _ = showing(account)
    await channel_at(account, photos, **settings).send(to(an, Screen("Đúng không ạ?", photos=names)))
    assert [one.text for one in an.messages] == ["Đúng không ạ?"]
    assert not account.counts["sendPhoto"]
