"""Showing screens through an Official Account: few messages, lines always, buttons where Zalo takes them, photos."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import Permanent, QuotaSpent, Retryable, WindowClosed
from domain.reach import Way
from domain.screen import Expects, Option, Screen
from tests.channels.zalo_oa_stub import Consent, InProcess, known, later, official, to
from tests.emulators.zalo_oa.account import Account

YES, NO = Option("Gửi", "send"), Option("Thôi", "drop")
ASKED = Screen("Gửi chứ ạ?", ((YES, NO),), title="🌾 Làm đường")


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
