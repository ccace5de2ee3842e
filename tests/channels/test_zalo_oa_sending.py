"""Showing screens through an Official Account: few messages, lines always, buttons where Zalo takes them, photos."""

from __future__ import annotations

import os
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from structlog.testing import capture_logs

from bot.channels.channel import Permanent, QuotaSpent, Retryable, WindowClosed
from bot.channels.zalo.oa.pictures import MOST_BYTES, fitted
from domain.reach import Way
from domain.screen import Expects, Option, Screen
from tests.channels.zalo_oa_stub import Consent, InProcess, known, official, to
from tests.emulators.telegram.clock import Hands
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import Photos
from tests.emulators.zalo_oa.account import Account

YES, NO = Option("Gửi", "send"), Option("Thôi", "drop")
ASKED = Screen("Gửi chứ ạ?", ((YES, NO),), title="🌾 Làm đường")
HOUR = 3_600.0


def later(account: Account, hours: float) -> None:
    """Let time pass, with a fresh pair of tokens."""
    assert isinstance(account.clock, Hands)
    account.clock.at += hours * HOUR
    account.connects()


async def test_options_are_lines_and_buttons_beside_them_in_one_message() -> None:
    account = Account()
    an = known(account)
    receipt = await official(account).send(to(an, ASKED))
    [shown] = an.messages
    assert shown.text.startswith("🌾 Làm đường\nGửi chứ ạ?\n\n1. Gửi\n2. Thôi")
    assert shown.labels == ("Gửi", "Thôi")
    assert {button.type for button in shown.buttons} == {"oa.query.hide"}
    assert (receipt.mark, receipt.messages, receipt.way) == (shown.id, 1, Way.FREE)
    assert account.strange_fields == []


@pytest.mark.parametrize(("options", "labels"), [(0, 0), (1, 1), (5, 5), (6, 0), (30, 0)], ids=lambda count: str(count))
async def test_buttons_stand_only_where_all_options_fit(options: int, labels: int) -> None:
    account = Account()
    an = known(account)
    rows = tuple((Option(f"Việc số {n}", f"pick:{n}"),) for n in range(options))
    await official(account).send(to(an, Screen("Chọn việc ạ", rows)))
    [shown] = an.messages
    assert len(shown.labels) == labels
    assert shown.text.count("Việc số") == options


async def test_a_label_too_long_for_a_button_and_a_channel_without_buttons_leave_the_lines() -> None:
    account = Account()
    an = known(account)
    await official(account).send(to(an, Screen("?", ((Option("x" * 101, "a"),),))))
    await official(account, buttons=False).send(to(an, ASKED, id=2))
    assert [shown.labels for shown in an.messages] == [(), ()]
    assert "2. Thôi" in an.messages[1].text


async def test_a_question_whose_answer_may_be_a_number_shows_words_and_has_buttons() -> None:
    account = Account()
    an = known(account)
    await official(account).send(to(an, Screen("Mấy công ạ?", ((Option("Bỏ qua", "skip"),),), expects=Expects.TEXT)))
    assert "BỎ QUA" in an.messages[0].text
    assert "1." not in an.messages[0].text
    assert an.messages[0].labels == ("Bỏ qua",)


async def test_a_notice_has_its_own_keys() -> None:
    account = Account()
    an = known(account)
    await official(account).send(to(an, Screen("Đúng chưa ạ?", ((YES,),)), id=32, notice="resolved"))
    assert "X42. Gửi" in an.messages[0].text


async def test_buttons_that_zalo_refuses_go_out_as_lines_at_once_and_stay_away() -> None:
    account = Account()
    account.faults.refused_buttons = True
    an, channel = known(account), official(account)
    with capture_logs() as logs:
        for number in (1, 2):
            await channel.send(to(an, ASKED, id=number))
    assert [shown.labels for shown in an.messages] == [(), ()]
    assert len(account.called("message/cs")) == 3
    assert [log["event"] for log in logs] == ["zalo_oa_buttons_refused"]


async def test_another_refusal_of_the_same_number_does_not_take_the_buttons_away() -> None:
    account = Account()
    an, channel = known(account), official(account)
    account.faults.next_refusal("message/cs", -201, times=2)
    with pytest.raises(Permanent):
        await channel.send(to(an, ASKED))
    await channel.send(to(an, ASKED, id=2))
    assert an.messages[0].labels == ("Gửi", "Thôi")


async def test_a_long_text_comes_in_parts_with_options_and_buttons_in_the_last() -> None:
    account = Account()
    an = known(account)
    screen = Screen("\n\n".join("Đoạn văn dài. " * 60 for _ in range(5)), ((YES, NO),))
    receipt = await official(account).send(to(an, screen))
    assert len(an.messages) == receipt.messages > 1
    assert receipt.mark == an.messages[-1].id
    assert [bool(shown.buttons) for shown in an.messages[:-1]] == [False] * (receipt.messages - 1)
    assert an.messages[-1].labels == ("Gửi", "Thôi")
    assert "2. Thôi" in an.messages[-1].text


async def test_parts_that_have_left_do_not_come_again() -> None:
    account = Account()

    class Stumbling(InProcess):
        """After each message that was taken, one is refused."""

        async def exchange(self, *asked: Any) -> tuple[int, bytes]:
            """As ever, and then trouble."""
            answer = await super().exchange(*asked)
            if b"Success" in answer[1]:
                account.faults.next_refusal("message/cs", -200)
            return answer

    an, channel = known(account), official(account, calls=Stumbling(account, Consent(account)))
    out = to(an, Screen("\n\n".join(f"Đoạn văn {n}. " * 60 for n in range(5)), ((YES, NO),)))
    for left in (1, 2):
        with pytest.raises(Retryable):
            await channel.send(out)
        assert len(an.messages) == left
    receipt = await channel.send(out)
    texts = [shown.text for shown in an.messages]
    assert len(texts) == len(set(texts)) == receipt.messages == 3


async def test_a_screen_that_broke_off_at_a_closed_window_begins_anew() -> None:
    account = Account()

    class Closing(InProcess):
        """After the first message the window closes."""

        async def exchange(self, *asked: Any) -> tuple[int, bytes]:
            """As ever, and then no more."""
            answer = await super().exchange(*asked)
            if account.counts["message/cs"] == 1:
                account.faults.next_refusal("message/cs", -230)
            return answer

    an, channel = known(account), official(account, calls=Closing(account, Consent(account)))
    out = to(an, Screen("\n\n".join(f"Đoạn văn {n}. " * 60 for n in range(5))))
    with pytest.raises(WindowClosed):
        await channel.send(out)
    assert (await channel.send(out)).messages == 3
    assert an.messages[0].text == an.messages[1].text


async def test_one_photo_carries_text_and_lines_and_is_uploaded_once() -> None:
    account = Account()
    an, channel = known(account), official(account, Photos(a=picture(480, 360)))
    for number in (1, 2):
        receipt = await channel.send(to(an, Screen("Rác ở suối", ((YES,),), photos=("a",)), id=number))
    assert [shown.text.startswith("Rác ở suối\n\n1. Gửi") for shown in an.messages] == [True, True]
    assert an.messages[0].photo
    assert size_of(an.messages[0].photo) == (480, 360)
    assert (account.files.uploads, receipt.messages) == (1, 1)
    assert account.strange_fields == []


async def test_several_photos_are_one_sheet_and_a_long_text_follows_them() -> None:
    account = Account()
    photos = Photos({str(n): picture(480, 300 + n) for n in range(10)})
    an, channel = known(account), official(account, photos)
    receipt = await channel.send(to(an, Screen("dài " * 600, ((YES,),), photos=tuple(photos))))
    assert an.messages[0].photo
    assert size_of(an.messages[0].photo) == (1456, 1944)
    assert [bool(shown.text) for shown in an.messages] == [False, True, True]
    assert (receipt.messages, an.messages[-1].labels) == (3, ("Gửi",))


async def test_without_its_photo_a_screen_has_its_text_and_buttons() -> None:
    account = Account()
    an, channel = known(account), official(account)
    with capture_logs() as logs:
        short = await channel.send(to(an, Screen("Ảnh đâu", ((YES,),), photos=("gone",))))
        long = await channel.send(to(an, Screen("dài " * 600, photos=("gone",)), id=2))
    assert (short.messages, long.messages, len(an.messages)) == (1, 2, 3)
    assert (an.messages[0].photo, an.messages[0].labels) == (None, ("Gửi",))
    assert {log["event"] for log in logs} == {"zalo_oa_photo_missing"}


@pytest.mark.parametrize("code", [-201, -210, -211])
async def test_an_upload_that_zalo_does_not_take_leaves_the_text(code: int) -> None:
    account = Account()
    an, channel = known(account), official(account, Photos(a=picture()))
    account.faults.next_refusal("upload/image", code)
    await channel.send(to(an, Screen("Chỉ còn chữ", photos=("a",))))
    assert (an.messages[0].text, an.messages[0].photo) == ("Chỉ còn chữ", None)


async def test_a_photo_that_zalo_does_not_take_in_a_message_leaves_the_text() -> None:
    account = Account()
    an, channel = known(account), official(account, Photos(a=picture()))
    account.faults.next_refusal("message/cs", -233, times=2)
    await channel.send(to(an, Screen("Chỉ còn chữ", photos=("a",))))
    assert (an.messages[0].text, an.messages[0].photo) == ("Chỉ còn chữ", None)


async def test_an_upload_that_hangs_is_tried_again_and_one_that_expired_is_made_anew() -> None:
    account = Account()
    an, channel = known(account), official(account, Photos(a=picture()))
    out = to(an, Screen("Ảnh", photos=("a",)))
    account.faults.next_bad_gateway("upload/image")
    with pytest.raises(Retryable):
        await channel.send(out)
    await channel.send(out)
    account.faults.next_refusal("message/cs", -100)
    await channel.send(to(an, out.screen, id=2))
    later(account, 24 * 6.5)
    an.says("vẫn đây")
    await channel.send(to(an, out.screen, id=3))
    assert [bool(shown.photo) for shown in an.messages] == [True, True, True]
    assert account.files.uploads == 3


def test_a_photo_of_many_colours_is_made_small_enough() -> None:
    noise = BytesIO()
    Image.frombytes("RGB", (1_500, 1_500), os.urandom(1_500 * 1_500 * 3)).save(noise, "JPEG", quality=95)
    assert len(noise.getvalue()) > MOST_BYTES
    assert len(fitted([noise.getvalue()])) <= MOST_BYTES


@pytest.mark.parametrize(("hours", "way"), [(1, Way.FREE), (47, Way.FREE), (49, Way.PAID), (167, Way.PAID)])
async def test_the_receipt_says_what_it_cost(hours: float, way: Way) -> None:
    account = Account()
    an = known(account)
    later(account, hours)
    assert (await official(account).send(to(an, ASKED))).way is way


async def test_after_seven_days_the_window_is_closed_and_without_quota_nothing_is_left() -> None:
    account = Account()
    an, channel = known(account), official(account)
    later(account, 49)
    account.plan.package = 0
    with pytest.raises(QuotaSpent):
        await channel.send(to(an, ASKED))
    later(account, 24 * 6)
    with pytest.raises(WindowClosed):
        await channel.send(to(an, ASKED))


async def test_an_approved_template_goes_out_at_any_time_with_code_and_text() -> None:
    account = Account()
    account.templates["4321"] = {"ma_ho_so", "noi_dung"}
    an, channel = known(account), official(account, templates={"confirmed": "4321"})
    later(account, 24 * 30)
    out = to(
        an,
        Screen("Việc của bác đã được nhận. " * 9, title="Tin mới"),
        notice="confirmed",
        way=Way.TEMPLATE,
        facts={"code": "GP-26-00417-K"},
    )
    receipt = await channel.send(out)
    [shown] = an.messages
    assert shown.template_data["ma_ho_so"] == "GP-26-00417-K"
    assert shown.template_data["noi_dung"].startswith("Tin mới Việc của bác")
    assert len(shown.template_data["noi_dung"]) <= 100
    assert (receipt.way, receipt.messages, receipt.mark) == (Way.TEMPLATE, 1, shown.id)


@pytest.mark.parametrize("notice", ["", "resolved"])
async def test_a_notice_without_a_template_waits(notice: str) -> None:
    account = Account()
    an = known(account)
    with pytest.raises(WindowClosed):
        await official(account, templates={"confirmed": "1"}).send(to(an, ASKED, notice=notice, way=Way.TEMPLATE))
    assert account.called("message/template") == []


async def test_an_answer_that_says_no_id_is_never_sent_twice() -> None:
    account = Account()

    class Mute(InProcess):
        """Zalo takes what comes, and says nothing of it."""

        async def exchange(self, *_: Any) -> tuple[int, bytes]:
            """Success."""
            return 200, b'{"error":0,"message":"Success"}'

    channel = official(account, calls=Mute(account, Consent(account)))
    with pytest.raises(Permanent, match="did not say its id"):
        await channel.send(to(known(account), ASKED))


async def test_to_somebody_who_never_wrote_nothing_can_be_sent_yet() -> None:
    account = Account()
    with pytest.raises(WindowClosed):
        await official(account).send(to(account.person("An"), ASKED))
