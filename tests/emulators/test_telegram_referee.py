"""python-telegram-bot as the referee: an independent Bot API library must agree with the emulator and our payloads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram as ptb
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from domain.screen import Expects, Option, Screen
from tests.channels.test_telegram_sending import to
from tests.channels.test_telegram_updates import everything_from
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.account import Call
from tests.emulators.telegram.api import Api
from tests.emulators.telegram.errors import OTHER_POLL, Declined, moved
from tests.emulators.telegram.form import Form
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.referee import judge, read, read_message, unknown
from tests.emulators.telegram.rig import Photos
from tests.emulators.telegram.rig import telegram as our_channel


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    """A Bot API to talk to."""
    async with Emulator() as emulator:
        yield emulator


@pytest.fixture
async def bot(emulator: Emulator) -> AsyncIterator[ptb.Bot]:
    """python-telegram-bot's own bot, pointed at the emulator."""
    async with ptb.Bot(emulator.token, f"{emulator.url}/bot", f"{emulator.url}/file/bot") as bot:
        yield bot


async def test_the_bot_introduces_itself(emulator: Emulator, bot: ptb.Bot) -> None:
    assert (bot.id, bot.username) == (emulator.me["id"], "chungtay_bot")


async def test_an_independent_echo_bot_works(emulator: Emulator, bot: ptb.Bot) -> None:
    an = emulator.person("An")

    async def echo(until: int) -> None:
        offset = 0
        while offset < until:
            for update in await bot.get_updates(offset=offset or None, timeout=5):
                assert update.message
                await update.message.reply_text(f"Bác nói: {update.message.text}")
                offset = update.update_id + 1

    async with asyncio.TaskGroup() as group:
        group.create_task(echo(100_002))
        an.says("một")
        await an.hears(1)
        an.says("hai")
        await an.hears(2)
    assert [shown.text for shown in an.messages] == ["Bác nói: một", "Bác nói: hai"]


async def test_it_sends_edits_and_deletes(emulator: Emulator, bot: ptb.Bot) -> None:
    an = emulator.person("An")
    an.says("/start")
    keys = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Gửi", callback_data="1:send")]])
    sent = await bot.send_message(an.id, "<b>Chào</b> bác", parse_mode="HTML", reply_markup=keys)
    assert sent.entities[0].type == "bold"
    assert an.messages[0].bold == ("Chào",)
    await sent.edit_text("Chào lại")
    assert (an.messages[0].text, an.messages[0].labels) == ("Chào lại", ())
    with pytest.raises(BadRequest, match="not modified"):
        await sent.edit_text("Chào lại")
    await sent.delete()
    assert an.messages == []


async def test_it_sends_photos_and_albums(emulator: Emulator, bot: ptb.Bot) -> None:
    an = emulator.person("An")
    an.says("/start")
    photo = await bot.send_photo(an.id, picture(800, 600), caption="Rác")
    assert (photo.photo[-1].width, photo.caption) == (800, "Rác")
    await photo.edit_caption("Rác ở suối")
    album = await bot.send_media_group(an.id, [ptb.InputMediaPhoto(picture()), ptb.InputMediaPhoto(picture())])
    assert album[0].media_group_id == album[1].media_group_id
    assert await bot.send_photo(an.id, photo.photo[-1].file_id)
    assert [shown.text for shown in an.messages] == ["Rác ở suối", "", "", ""]


async def test_it_answers_a_press(emulator: Emulator, bot: ptb.Bot) -> None:
    an = emulator.person("An")
    an.says("/start")
    keys = ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Gửi", callback_data="1:send")]])
    await bot.send_message(an.id, "Gửi chứ ạ?", reply_markup=keys)
    an.taps("Gửi")
    [_, update] = await bot.get_updates()
    assert update.callback_query
    assert update.callback_query.data == "1:send"
    assert await update.callback_query.answer("Đã nhận")
    assert not emulator.presses
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await update.callback_query.answer()


async def test_it_downloads_a_photo(emulator: Emulator, bot: ptb.Bot) -> None:
    size = emulator.person("An").sends_photo(picture(500, 400))["message"]["photo"][-1]
    file = await bot.get_file(size["file_id"])
    assert size_of(bytes(await file.download_as_bytearray())) == (500, 400)


async def test_it_sets_webhook_commands_and_menu(emulator: Emulator, bot: ptb.Bot) -> None:
    assert await bot.set_webhook("https://chungtay.example", secret_token="s", allowed_updates=["message"])
    assert (await bot.get_webhook_info()).url == "https://chungtay.example"
    assert await bot.delete_webhook()
    assert await bot.set_my_commands([("start", "Bắt đầu")], language_code="vi")
    assert [c.description for c in await bot.get_my_commands(language_code="vi")] == ["Bắt đầu"]
    assert await bot.set_chat_menu_button(menu_button=ptb.MenuButtonCommands())
    an = emulator.person("An")
    an.says("/start")
    assert await bot.send_chat_action(an.id, "typing")


REFUSALS = (
    (Declined(409, OTHER_POLL), Conflict),
    (Declined(403, "Forbidden: bot was blocked by the user"), Forbidden),
    (Declined(400, "Bad Request: chat not found"), BadRequest),
    (Declined(401, "Unauthorized"), InvalidToken),
    (Declined(429, "Too Many Requests: retry after 3", {"retry_after": 3}), RetryAfter),
    (moved(-1_001), ChatMigrated),
    (Declined(500, "Internal Server Error"), NetworkError),
)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(("refusal", "error"), REFUSALS)
async def test_it_understands_every_refusal(
    emulator: Emulator, bot: ptb.Bot, refusal: Declined, error: type[Exception]
) -> None:
    emulator.faults.next_refusal("sendMessage", refusal)
    with pytest.raises(error):
        await bot.send_message(1, "a")


def everything(emulator: Emulator) -> list[dict[str, Any]]:
    """One update of every kind that the emulator makes."""
    an = emulator.person("An")
    group = emulator.group("Tổ dân phố 5")
    updates = [*everything_from(emulator, an), *group.takes_bot_in(an), group.says(an, "/start@chungtay_bot")]
    waiting = len(emulator.queue.pending)
    after = group.becomes_super(an)
    return [*updates, *emulator.queue.pending[waiting:], after.puts_bot_out(an)]


def test_the_referee_knows_every_update_of_the_emulator_field_by_field() -> None:
    emulator = Emulator()
    found = everything(emulator)
    assert len(found) == 18
    for payload in found:
        read(payload)


@pytest.mark.parametrize("where", ["chat", "from"])
def test_the_referee_notices_a_field_that_does_not_exist(where: str) -> None:
    payload = Emulator().person("An").says("a")
    payload["message"][where]["colour"] = "teal"
    with pytest.raises(AssertionError, match="teal"):
        read(payload)


async def test_the_referee_knows_every_answer_of_the_emulator(api: Api) -> None:
    keys = {"inline_keyboard": [[{"text": "Gửi", "callback_data": "1:send"}]]}
    sent = (await api.call("sendMessage", text="<b>a</b>", parse_mode="HTML", reply_markup=keys))["result"]
    edited = (await api.call("editMessageText", message_id=sent["message_id"], text="b"))["result"]
    photo = (await api.call("sendPhoto", files={"photo": picture()}, caption="Rác"))["result"]
    for message in (sent, edited, photo):
        read_message(message)
    assert ptb.User.de_json((await api.call("getMe"))["result"]).username == "chungtay_bot"
    file = ptb.File.de_json((await api.call("getFile", file_id=photo["photo"][0]["file_id"]))["result"])
    hook = ptb.WebhookInfo.de_json((await api.call("getWebhookInfo"))["result"])
    assert unknown([file, hook]) == {}


WRONG: tuple[tuple[str, dict[str, str]], ...] = (
    ("sendMessage", {"chat": "1"}),
    ("sendMessage", {"chat_id": "an"}),
    ("sendMessage", {"parse_mode": "html5"}),
    ("sendMessage", {"reply_markup": "null"}),
    ("sendMessage", {"reply_markup": '{"inline_keyboard": [[{"text": "a", "callback": "b"}]]}'}),
    ("sendMessage", {"entities": '[{"type": "bold", "offset": 0, "length": 1, "weight": 3}]'}),
    ("sendPhoto", {"link_preview_options": '{"is_disabled": true}'}),
    ("getUpdates", {"allowed_updates": '["messages"]'}),
)


@pytest.mark.parametrize(("method", "values"), WRONG)
def test_the_referee_notices_a_wrong_call(method: str, values: dict[str, str]) -> None:
    with pytest.raises((AssertionError, ValueError, TypeError)):
        judge([Call(method.lower(), Form(values))])


async def test_the_referee_knows_every_payload_of_our_channel(emulator: Emulator) -> None:
    an = emulator.person("An")
    an.says("/start")
    options = ((Option("Gửi", "send"), Option("Thôi", "drop")), (Option("Xem", "case:1", lasting=True),))
    screens = (
        Screen("Chữ", options, title="Đề"),
        Screen("Ở đâu?", options, expects=Expects.PLACE),
        Screen("Số nào?", expects=Expects.CONTACT),
        Screen("Hết"),
        Screen("Ảnh", options, title="Đề", photos=("a", "b")),
    )
    async with our_channel(emulator, Photos(a=picture(), b=picture())) as channel:
        for screen in screens:
            await channel.send(to(an, screen))
        await channel.send(to(an, Screen("Mới", options), edit=str(an.messages[0].id)))
    assert {call.method for call in emulator.calls} == {"sendmessage", "sendphoto", "editmessagetext"}
    assert len(emulator.calls) == 6
    judge(emulator.calls)
