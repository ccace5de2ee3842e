"""Photos through an Official Account: one picture for a screen, uploaded once, and never at the cost of its text."""

from __future__ import annotations

import os
from io import BytesIO

import pytest
from PIL import Image
from structlog.testing import capture_logs

from bot.channels.channel import Retryable
from bot.channels.zalo.oa.pictures import MOST_BYTES, fitted
from domain.screen import Option, Screen
from tests.channels.zalo_oa_stub import known, later, official, to
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import Photos
from tests.emulators.zalo_oa.account import Account

YES = Option("Gửi", "send")


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
