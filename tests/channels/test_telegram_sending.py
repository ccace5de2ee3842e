"""Showing screens on Telegram: one call each, nothing typed becomes markup, each refusal means what it should."""

from __future__ import annotations

import pytest

from bot.channels.channel import Outgoing, Permanent, Retryable
from domain.screen import Expects, Option, Screen, Tone, press
from tests.emulators.telegram import Emulator, Person
from tests.emulators.telegram.errors import Declined
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import Photos, telegram

YES, NO = Option("Gửi", "send", Tone.MAIN), Option("Thôi", "drop", Tone.DANGER)
OPEN = Option("Xem", "case:GP-26-00417-K", lasting=True)


def to(person: Person, screen: Screen, edit: str | None = None, language: str = "vi") -> Outgoing:
    """The screen on its way to a person."""
    return Outgoing(id=1, native=str(person.id), screen=screen, turn=7, edit=edit, language=language)


def known(emulator: Emulator, name: str = "An") -> Person:
    """Somebody who has written to the bot."""
    person = emulator.person(name)
    person.says("/start")
    return person


async def test_the_title_stands_bold_above_the_text() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        sent = (await channel.send(to(an, Screen("Bác góp gì ạ?", title="🌾 Làm đường 🚜 bản Nà Khuy")))).mark
    [shown] = an.messages
    assert (shown.text, shown.bold) == ("🌾 Làm đường 🚜 bản Nà Khuy\nBác góp gì ạ?", ("🌾 Làm đường 🚜 bản Nà Khuy",))
    assert sent == str(shown.id)


async def test_what_a_person_typed_is_never_markup() -> None:
    text = "<b>Chủ tịch</b> *đã* _duyệt_ [đây](http://vi.du) & <script>"
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen(text, title="Đã ghi")))
    assert an.messages[0].text == f"Đã ghi\n{text}"
    assert an.messages[0].bold == ("Đã ghi",)
    assert all(not form.text("parse_mode") for form in emulator.called("sendMessage"))


async def test_options_are_buttons_in_their_rows_tied_to_the_turn() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen("Gửi chứ ạ?", ((YES, NO), (OPEN,)))))
        pressed = [an.taps(label)["callback_query"]["data"] for label in ("Gửi", "Xem")]
    assert an.messages[0].buttons == (("Gửi", "Thôi"), ("Xem",))
    assert pressed == [press(YES, 7), press(OPEN, 7)]


async def test_the_longest_choice_at_a_very_late_turn_still_fits_a_button() -> None:
    longest = Option("Chọn", "x" * 48)
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        out = Outgoing(id=1, native=str(an.id), screen=Screen("?", ((longest,),)), turn=99_999_999_999)
        await channel.send(out)
    assert an.messages[0].labels == ("Chọn",)


@pytest.mark.parametrize(("language", "words"), [("vi", "vị trí"), ("en", "location"), ("km", "vị trí")])
async def test_a_place_is_asked_for_with_a_button_under_the_keyboard(language: str, words: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        screen = Screen("Ở chỗ nào ạ?", ((Option("Bỏ qua", "skip"),),), expects=Expects.PLACE)
        await channel.send(to(an, screen, language=language))
    [[ask], [skip]] = an.keyboard
    assert words in ask["text"]
    assert ask["request_location"] is True
    assert skip == {"text": "Bỏ qua"}
    assert an.messages[0].buttons == ()
    assert an.taps("Bỏ qua")["message"]["text"] == "Bỏ qua"


async def test_a_contact_is_asked_for_and_a_screen_without_options_puts_the_button_away() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen("Số điện thoại của bác?", expects=Expects.CONTACT)))
        assert an.keyboard[0][0]["request_contact"] is True
        await channel.send(to(an, Screen("Cảm ơn bác.")))
    assert an.keyboard == []


async def test_one_photo_carries_title_text_and_buttons() -> None:
    photos = Photos(a=picture(480, 360))
    async with Emulator() as emulator, telegram(emulator, photos) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen("Rác ở suối", ((YES,),), title="GP-26-00417-K", photos=("a",))))
    [shown] = an.messages
    assert (shown.text, shown.bold, shown.labels) == ("GP-26-00417-K\nRác ở suối", ("GP-26-00417-K",), ("Gửi",))
    assert shown.photo
    assert size_of(shown.photo) == (480, 360)


@pytest.mark.parametrize(("count", "size"), [(2, (968, 480)), (4, (968, 968)), (10, (1456, 1944))])
async def test_several_photos_are_one_message_with_one_sheet(count: int, size: tuple[int, int]) -> None:
    photos = Photos({str(n): picture(480, 300 + n) for n in range(count)})
    async with Emulator() as emulator, telegram(emulator, photos) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen("Ảnh của bác", photos=tuple(photos))))
        [upload] = [data for form in emulator.called("sendPhoto") for data in form.files.values()]
    assert len(an.messages) == 1
    assert size_of(upload) == size


async def test_a_photo_that_is_lost_or_a_text_too_long_for_a_caption_leaves_the_text() -> None:
    photos = Photos(a=picture())
    async with Emulator() as emulator, telegram(emulator, photos) as channel:
        an = known(emulator)
        await channel.send(to(an, Screen("Chỉ còn chữ", photos=("gone",))))
        await channel.send(to(an, Screen("đ" * 1_025, photos=("a",))))
        await channel.send(to(an, Screen("đ" * 1_024, photos=("a",))))
    assert [bool(shown.photo) for shown in an.messages] == [False, False, True]


async def test_a_screen_is_edited_in_place_even_when_nothing_changed() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        first = (await channel.send(to(an, Screen("Đã nhận 1 ảnh", ((YES,),), title="Ảnh")))).mark
        second = (await channel.send(to(an, Screen("Đã nhận 2 ảnh", ((YES, NO),), title="Ảnh"), edit=first))).mark
        third = (await channel.send(to(an, Screen("Đã nhận 2 ảnh", ((YES, NO),), title="Ảnh"), edit=second))).mark
        bare = (await channel.send(to(an, Screen("Xong"), edit=third))).mark
    assert first == second == third == bare
    [shown] = an.messages
    assert (shown.text, shown.edited, shown.buttons) == ("Xong", True, ())


@pytest.mark.parametrize("before", ["deleted", "photo", "keyboard", "never was"])
async def test_what_cannot_be_edited_is_sent_anew(before: str) -> None:
    async with Emulator() as emulator, telegram(emulator, Photos(a=picture())) as channel:
        an = known(emulator)
        screens = {"photo": Screen("Ảnh", photos=("a",)), "keyboard": Screen("Ở đâu?", expects=Expects.PLACE)}
        first = (await channel.send(to(an, screens.get(before, Screen("Cũ", ((YES,),)))))).mark
        if before == "deleted":
            an.deletes(first)
        second = (
            await channel.send(to(an, Screen("Mới", ((YES,),)), edit="999999" if before == "never was" else first))
        ).mark
    assert second != first
    assert an.messages[-1].text == "Mới"


async def test_a_place_or_a_photo_is_never_squeezed_into_an_edit() -> None:
    async with Emulator() as emulator, telegram(emulator, Photos(a=picture())) as channel:
        an = known(emulator)
        first = (await channel.send(to(an, Screen("Cũ", ((YES,),))))).mark
        await channel.send(to(an, Screen("Ở đâu?", expects=Expects.PLACE), edit=first))
        await channel.send(to(an, Screen("Ảnh", photos=("a",)), edit=first))
    assert [shown.text for shown in an.messages] == ["Cũ", "Ở đâu?", "Ảnh"]
    assert not emulator.called("editMessageText")


async def test_too_many_messages_waits_as_long_as_telegram_says() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        emulator.faults.next_too_many("sendMessage", retry_after=17)
        with pytest.raises(Retryable) as caught:
            await channel.send(to(an, Screen("Chào bác")))
        await channel.send(to(an, Screen("Chào bác")))
    assert caught.value.after == 17
    assert len(an.messages) == 1


@pytest.mark.parametrize("trouble", ["bad gateway", "lost answer", "internal", "revoked"])
async def test_trouble_on_the_way_is_tried_again(trouble: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        emulator.faults.revoked = trouble == "revoked"
        if trouble == "bad gateway":
            emulator.faults.next_bad_gateway("sendMessage")
        elif trouble == "lost answer":
            emulator.faults.next_lost_answer("sendMessage")
        elif trouble == "internal":
            emulator.faults.next_refusal("sendMessage", Declined(500, "Internal Server Error"))
        with pytest.raises(Retryable) as caught:
            await channel.send(to(an, Screen("Chuyện riêng")))
    assert not {"Chuyện riêng", str(an.id), emulator.token} & set(str(caught.value).split())
    assert emulator.token not in str(caught.value)


async def test_a_message_that_arrived_counts_even_if_telegrams_answer_is_of_tomorrow() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        emulator.faults.next_bare_answer("sendMessage")
        assert (await channel.send(to(an, Screen("Chào bác")))).mark == str(an.messages[0].id)


async def test_no_server_at_all_is_tried_again() -> None:
    async with Emulator() as emulator:
        an = known(emulator)
        async with telegram(emulator, api_base="http://127.0.0.1:1") as channel:
            with pytest.raises(Retryable) as caught:
                await channel.send(to(an, Screen("Chào bác")))
    assert emulator.token not in str(caught.value)


@pytest.mark.parametrize("left", ["blocked", "deleted", "stranger"])
async def test_who_left_is_marked_and_never_tried_again(left: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = emulator.person("An") if left == "stranger" else known(emulator)
        if left == "blocked":
            an.blocks()
        if left == "deleted":
            an.deletes_account()
        with pytest.raises(Permanent) as caught:
            await channel.send(to(an, Screen("Chào bác")))
        with pytest.raises(Permanent):
            await channel.send(to(an, Screen("Chào bác"), edit="1"))
    assert caught.value.blocked


@pytest.mark.parametrize("text", ["", "đ" * 4_097, "😀" * 2_049])
async def test_a_text_that_telegram_refuses_is_not_tried_again_and_not_quoted(text: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = known(emulator)
        with pytest.raises(Permanent) as caught:
            await channel.send(to(an, Screen(text)))
    assert not caught.value.blocked
    assert "đđ" not in str(caught.value)
