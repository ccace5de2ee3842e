"""The emulator refuses what Telegram refuses, in Telegram's words."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiogram.methods
import httpx
import pytest
import telegram

from tests.emulators.telegram.api import Api, Params
from tests.emulators.telegram.errors import NOT_MODIFIED, OLD_QUERY
from tests.emulators.telegram.methods import METHODS
from tests.emulators.telegram.pictures import picture, size_of


def keyboard(**button: Any) -> Params:
    """A keyboard of one button in the message."""
    return {"inline_keyboard": [[button]]}


BOLD = {"type": "bold", "offset": 0}
REFUSED: tuple[tuple[str, Params, str], ...] = (
    ("sendMessage", {"text": ""}, "message text is empty"),
    ("sendMessage", {"text": " \n "}, "message text is empty"),
    ("sendMessage", {"text": "đ" * 4_097}, "message is too long"),
    ("sendMessage", {"text": "😀" * 2_049}, "message is too long"),
    ("sendMessage", {"text": "a", "chat_id": 1}, "chat not found"),
    ("sendMessage", {"text": "a", "chat_id": ""}, "chat_id is empty"),
    ("sendMessage", {"text": "a", "entities": [BOLD | {"length": 2}]}, "ENTITY_BOUNDS_INVALID"),
    ("sendMessage", {"text": "a", "entities": [BOLD | {"length": 0}]}, "ENTITY_BOUNDS_INVALID"),
    ("sendMessage", {"text": "😀", "entities": [BOLD | {"length": 1}]}, "ENTITY_BOUNDS_INVALID"),
    ("sendMessage", {"text": "a", "parse_mode": "BBCode"}, "unsupported parse_mode"),
    (
        "sendMessage",
        {"text": "ạ <x>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "x" at byte offset 4',
    ),
    ("sendMessage", {"text": "</b>", "parse_mode": "HTML"}, "can't parse entities: Unmatched end tag at byte offset 0"),
    (
        "sendMessage",
        {"text": "<b>a", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ("sendMessage", {"text": "a", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
    ("sendMessage", {"text": "a", "reply_markup": keyboard(text="b", callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
    ("sendMessage", {"text": "a", "reply_markup": keyboard(text="b", callback_data="đ" * 33)}, "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        {"text": "a", "reply_markup": keyboard(text="b")},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "sendMessage",
        {"text": "a", "reply_markup": {"inline_keyboard": [{"text": "b"}]}},
        'Field "inline_keyboard" must be an Array of Arrays',
    ),
    ("sendPhoto", {"caption": "a"}, "there is no photo in the request"),
    ("sendPhoto", {"photo": "attach://none"}, "file attachment not found"),
    ("sendPhoto", {"photo": "AgACnone"}, "wrong file_id or the file is temporarily unavailable"),
    ("sendPhoto", {"photo": "x", "caption": "đ" * 1_025}, "message caption is too long"),
    ("sendMediaGroup", {"media": [{"type": "photo", "media": "x"}]}, "there must be from 2 to 10 messages in an album"),
    ("editMessageText", {"text": "a"}, "message identifier is not specified"),
    ("editMessageText", {"text": "a", "message_id": 99}, "message to edit not found"),
    ("editMessageText", {"text": "a", "message_id": 1}, "message can't be edited"),
    ("deleteMessage", {"message_id": 99}, "message to delete not found"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, OLD_QUERY),
    ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "none"}, "wrong file_id or the file is temporarily unavailable"),
    ("setWebhook", {"url": "http://chungtay.example"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ("setWebhook", {"url": "https://x.example", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ("setWebhook", {"url": "https://x.example", "secret_token": "a" * 257}, "secret token is too long"),
    ("setMyCommands", {"commands": [{"command": "Góp", "description": "a"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "gop", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setChatMenuButton", {"menu_button": {"type": "sun"}}, "MenuButton has unsupported type"),
)


@pytest.mark.parametrize(("method", "params", "words"), REFUSED)
async def test_a_wrong_call_is_refused_in_telegrams_words(api: Api, method: str, params: Params, words: str) -> None:
    answer = await api.call(method, **params)
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {words}"}
    assert api.person.messages == []


@pytest.mark.parametrize("name", [name for name, _ in METHODS])
def test_every_method_is_one_of_the_bot_api(name: str) -> None:
    assert hasattr(aiogram.methods, name[0].upper() + name[1:])
    assert hasattr(telegram.Bot, name)


async def test_what_stands_exactly_at_the_limit_is_taken(api: Api) -> None:
    keys = keyboard(text="b", callback_data="x" * 64)
    assert (await api.call("sendMessage", text="😀" * 2_048, reply_markup=keys))["ok"]
    assert (await api.call("sendPhoto", files={"photo": picture()}, caption="đ" * 1_024))["ok"]


async def test_html_becomes_entities(api: Api) -> None:
    await api.call("sendMessage", text="😀 <b>đậm <i>cả</i></b> &lt;hết&gt;", parse_mode="HTML")
    [shown] = api.person.messages
    assert (shown.text, shown.bold) == ("😀 đậm cả <hết>", ("đậm cả",))


async def test_spaces_around_a_text_are_cut_and_entities_follow(api: Api) -> None:
    await api.call("sendMessage", text="  Chào bác ", entities=[BOLD | {"length": 6}])
    assert (api.person.messages[0].text, api.person.messages[0].bold) == ("Chào bác", ("Chào",))


async def test_an_edit_must_change_something(api: Api) -> None:
    keys = keyboard(text="b", callback_data="x")
    sent = (await api.call("sendMessage", text="a", reply_markup=keys))["result"]["message_id"]
    same = await api.call("editMessageText", message_id=sent, text="a", reply_markup=keys)
    other = await api.call("editMessageText", message_id=sent, text="a")
    again = await api.call("editMessageReplyMarkup", message_id=sent)
    assert same["description"] == again["description"] == f"Bad Request: {NOT_MODIFIED}"
    assert "reply_markup" not in other["result"]
    assert api.person.messages[0].labels == ()


async def test_a_photo_has_a_caption_to_edit_and_no_text(api: Api) -> None:
    sent = (await api.call("sendPhoto", files={"photo": picture()}, caption="a"))["result"]["message_id"]
    text = await api.call("editMessageText", message_id=sent, text="b")
    caption = await api.call("editMessageCaption", message_id=sent, caption="b")
    assert text["description"] == "Bad Request: there is no text in the message to edit"
    assert caption["result"]["caption"] == api.person.messages[0].text == "b"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(api: Api) -> None:
    sent = (await api.call("sendMessage", text="a", reply_markup={"keyboard": [["b"]]}))["result"]["message_id"]
    answer = await api.call("editMessageText", message_id=sent, text="b")
    assert answer["description"] == "Bad Request: message can't be edited"


async def test_a_press_can_be_answered_once(api: Api) -> None:
    await api.call("sendMessage", text="a", reply_markup=keyboard(text="b", callback_data="x"))
    query = api.person.taps("b")["callback_query"]["id"]
    assert (await api.call("answerCallbackQuery", callback_query_id=query))["ok"]
    assert (await api.call("answerCallbackQuery", callback_query_id=query))["description"].endswith(OLD_QUERY)


async def test_a_person_can_only_tap_a_button_that_is_there(api: Api) -> None:
    with pytest.raises(AssertionError, match="no button"):
        api.person.taps("Gửi")


async def test_who_blocked_us_cannot_be_written_to_until_they_come_back(api: Api) -> None:
    api.person.blocks()
    refused = await api.call("sendMessage", text="a")
    api.person.unblocks()
    assert refused == {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
    assert (await api.call("sendMessage", text="a"))["ok"]


async def test_a_wrong_token_and_an_unknown_method_are_refused(api: Api) -> None:
    assert (await api.call("getMe", token="1:" + "B" * 35))["error_code"] == 401
    assert (await api.call("getMe", token="nonsense"))["error_code"] == 404
    assert (await api.call("getMoon"))["error_code"] == 404


async def test_method_names_take_any_case_and_parameters_come_as_json_too(api: Api) -> None:
    async with httpx.AsyncClient() as http:
        url = f"{api.emulator.url}/bot{api.emulator.token}/SENDMESSAGE"
        body = {"chat_id": api.person.id, "text": "a", "entities": [BOLD | {"length": 1}]}
        assert (await http.post(url, json=body)).json()["ok"]
    assert api.person.messages[0].bold == ("a",)


async def test_a_photo_comes_in_telegrams_sizes_and_can_be_downloaded(api: Api) -> None:
    sizes = api.person.sends_photo(picture(2_000, 1_000))["message"]["photo"]
    file = (await api.call("getFile", file_id=sizes[-1]["file_id"]))["result"]
    async with httpx.AsyncClient() as http:
        data = (await http.get(f"{api.emulator.url}/file/bot{api.emulator.token}/{file['file_path']}")).content
    assert [(size["width"], size["height"]) for size in sizes] == [(90, 45), (320, 160), (800, 400), (1_280, 640)]
    assert size_of(data) == (1_280, 640)


async def test_what_is_no_image_cannot_be_sent_as_a_photo(api: Api) -> None:
    text = await api.call("sendPhoto", files={"photo": b"%PDF"})
    narrow = await api.call("sendPhoto", files={"photo": picture(2_100, 100)})
    assert text["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    assert narrow["description"] == "Bad Request: PHOTO_INVALID_DIMENSIONS"


async def test_an_album_arrives_whole_or_not_at_all(api: Api) -> None:
    media = [{"type": "photo", "media": f"attach://p{n}", "caption": f"ảnh {n}"} for n in range(2)]
    files = {f"p{n}": picture() for n in range(2)}
    broken = await api.call("sendMediaGroup", media=media, files={"p0": picture()})
    assert not broken["ok"]
    assert api.person.messages == []
    sent = (await api.call("sendMediaGroup", media=media, files=files))["result"]
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]
    assert [shown.text for shown in api.person.messages] == ["ảnh 0", "ảnh 1"]


async def test_a_lost_answer_has_done_its_work(api: Api) -> None:
    api.emulator.faults.next_lost_answer("sendMessage")
    with pytest.raises(httpx.RemoteProtocolError):
        await api.call("sendMessage", text="a")
    assert [shown.text for shown in api.person.messages] == ["a"]


async def test_a_bad_gateway_has_done_nothing_and_is_no_json(api: Api) -> None:
    api.emulator.faults.next_bad_gateway("sendMessage")
    with pytest.raises(json.JSONDecodeError):
        await api.call("sendMessage", text="a")
    assert api.person.messages == []


async def test_latency_holds_every_answer_back(api: Api) -> None:
    api.emulator.faults.latency = 0.05
    before = asyncio.get_running_loop().time()
    await api.call("getMe")
    assert asyncio.get_running_loop().time() - before >= 0.05


async def test_too_many_says_how_long_to_wait(api: Api) -> None:
    api.emulator.faults.next_too_many("sendMessage", 3)
    assert await api.call("sendMessage", text="a") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
