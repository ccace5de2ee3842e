"""A bot that is not ours, written with python-telegram-bot as its documentation says, lives on the emulator."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import RetryAfter
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from tests.emulators.telegram import Emulator
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import served

Context = ContextTypes.DEFAULT_TYPE
NAME, PLACE, PHOTO = range(3)


async def begin(update: Update, context: Context) -> int:
    """Ask for a name."""
    assert update.message
    await update.message.reply_html("<b>Chào bác!</b> Tên bác là gì?")
    return NAME


async def named(update: Update, context: Context) -> int:
    """Ask for a place with a keyboard."""
    assert update.message
    assert context.user_data is not None
    context.user_data["name"] = update.message.text
    keys = ReplyKeyboardMarkup([[KeyboardButton("Gửi vị trí", request_location=True)]], one_time_keyboard=True)
    await update.message.reply_text("Ở đâu ạ?", reply_markup=keys)
    return PLACE


async def placed(update: Update, context: Context) -> int:
    """Ask for a photo."""
    assert update.message
    assert update.message.location
    said = f"{update.message.location.latitude:.1f} bắc. Ảnh đâu ạ?"
    await update.message.reply_text(said, reply_markup=ReplyKeyboardRemove())
    return PHOTO


async def pictured(update: Update, context: Context) -> int:
    """Fetch the photo, send it back with a button."""
    assert update.message
    assert context.user_data is not None
    file = await update.message.photo[-1].get_file()
    data = bytes(await file.download_as_bytearray())
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Đúng", callback_data="yes")]])
    await update.message.reply_photo(data, caption=f"Của {context.user_data['name']}", reply_markup=keys)
    return ConversationHandler.END


async def pressed(update: Update, context: Context) -> None:
    """Stop the button and say so in the caption."""
    assert update.callback_query
    await update.callback_query.answer("Cảm ơn")
    await update.callback_query.edit_message_caption("Xong")


async def taken_in(update: Update, context: Context) -> None:
    """Greet a group."""
    assert update.effective_chat
    await context.bot.send_message(update.effective_chat.id, f"Chào {update.effective_chat.title}")


def application(emulator: Emulator) -> Application[Any, Any, Any, Any, Any, Any]:
    """The bot."""
    base = f"{emulator.url}/bot"
    app = Application.builder().token(emulator.token).base_url(base).base_file_url(f"{emulator.url}/file/bot").build()
    app.add_handler(
        ConversationHandler(
            [CommandHandler("start", begin)],
            {
                NAME: [MessageHandler(filters.TEXT, named)],
                PLACE: [MessageHandler(filters.LOCATION, placed)],
                PHOTO: [MessageHandler(filters.PHOTO, pictured)],
            },
            [],
        )
    )
    app.add_handler(CallbackQueryHandler(pressed))
    app.add_handler(ChatMemberHandler(taken_in, ChatMemberHandler.MY_CHAT_MEMBER))
    return app


@asynccontextmanager
async def polling(emulator: Emulator) -> AsyncIterator[None]:
    """The bot, fetching its updates."""
    app = application(emulator)
    async with app:
        assert app.updater
        await app.updater.start_polling(timeout=1)
        await app.start()
        yield
        await app.updater.stop()
        await app.stop()


@asynccontextmanager
async def hooked(emulator: Emulator) -> AsyncIterator[None]:
    """The bot behind a webhook."""
    app = application(emulator)

    async def takes(request: Request) -> Response:
        await app.update_queue.put(Update.de_json(await request.json(), app.bot))
        return Response()

    async with app, served([Route("/hook", takes, methods=["POST"])]) as url:
        await app.bot.set_webhook(f"{url}/hook", secret_token="s")
        await app.start()
        yield
        await app.stop()


async def test_a_conversation_by_polling() -> None:
    async with Emulator() as emulator:
        an = emulator.person("An")
        async with polling(emulator):
            an.says("/start")
            assert (await an.hears(1)).bold == ("Chào bác!",)
            an.says("Lò Thị Ánh")
            assert (await an.hears(2)).keyboard == (("Gửi vị trí",),)
            an.shares_location(22.4, 103.4)
            assert (await an.hears(3)).text == "22.4 bắc. Ảnh đâu ạ?"
            assert an.keyboard == []
            an.sends_photo(picture(500, 400))
            shown = await an.hears(4)
            assert (shown.text, size_of(shown.photo or b"")) == ("Của Lò Thị Ánh", (500, 400))
            an.taps("Đúng")
            await emulator.until(lambda: an.messages[-1].text == "Xong")
            assert emulator.unanswered == []


async def test_a_conversation_by_webhook_and_a_group() -> None:
    async with Emulator() as emulator:
        an, group = emulator.person("An"), emulator.group("Tổ dân phố 5")
        async with hooked(emulator):
            an.says("/start")
            an.says("Ánh")
            group.takes_bot_in(an)
            assert set(await emulator.deliver()) == {200}
            await emulator.until(lambda: emulator.sent == 3)
    assert [message.text for message in an.messages] == ["Chào bác! Tên bác là gì?", "Ở đâu ạ?"]
    assert group.chat.history[-1]["text"] == "Chào Tổ dân phố 5"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_it_understands_the_emulators_429() -> None:
    async with Emulator() as emulator, application(emulator).bot as bot:
        an = emulator.person("An")
        an.says("/start")
        emulator.limits.on = True
        for _ in range(5):
            await bot.send_message(an.id, "a")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(an.id, "a")
    assert caught.value.retry_after == 5
