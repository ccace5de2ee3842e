"""Posting a message: kept once, before it is acknowledged."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette
from starlette.types import Message

from bot.channels.channel import FileRef
from bot.channels.web.posting import REMEMBERED, mend
from domain.errors import PhotoRefused
from storage.durable import StorageFull
from storage.queries import people
from storage.tables import inbox as inbox_table
from tests.channels.web_stub import ASK, browser, open_world, receiving, world

LOCKED = OperationalError("INSERT", {}, sqlite3.OperationalError("database is locked"))


async def test_a_text_reaches_the_desk_and_stays_on_the_page(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        answer = await bac.post(text="Nhà em góp 2 công\r\nlàm đường")
        assert answer.history[0].status_code == 303
        assert answer.history[0].headers["location"] == "/chat#last"
        assert bac.said == ["Nhà em góp 2 công\r\nlàm đường"]
        update = here.chat.to_update(here.heard[0].payload, 7)
    assert update.message is not None
    assert (update.message.text, update.message.chat.id) == ("Nhà em góp 2 công\r\nlàm đường", 7)
    assert update.message.from_user is not None
    assert update.message.from_user.id == 7


async def test_a_press_carries_its_choice_and_shows_its_label(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="/start")
        shown = await here.tell(here.heard[0].native, ASK, turn=3)
        await bac.visit()
        await bac.press("Phản ánh lãng phí")
        update = here.chat.to_update(here.heard[1].payload, 7)
        assert bac.said[-1] == "Phản ánh lãng phí"
    assert update.callback_query is not None
    assert update.callback_query.data == "3:waste"
    assert update.callback_query.from_user.id == 7
    assert update.callback_query.message is not None
    assert update.callback_query.message.message_id == int(shown)


async def test_a_press_on_somebody_elses_message_shows_nothing_of_it(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac, browser(here) as other:
        await bac.post(text="/start")
        shown = await here.tell(here.heard[0].native, ASK)
        await other.post(press="1:waste", message=shown)
        assert "Phản ánh lãng phí" not in other.page


async def test_photos_are_kept_as_they_came_and_fetched_by_the_desk(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="ngõ 5", photos=[b"one", b"two"])
        payload = here.heard[0].payload
        assert [await here.chat.fetch(ref) for ref in here.chat.files(payload)] == [b"one", b"two"]
        assert "Đã gửi 2 ảnh" in bac.page
        message = here.chat.to_update(payload, 7).message
        with pytest.raises(PhotoRefused):
            await here.chat.fetch(FileRef("../chat.db"))
    assert message is not None
    assert message.text is None
    assert (message.caption, len(message.photo or [])) == ("ngõ 5", 2)


@pytest.mark.parametrize(
    ("lat", "lon", "point"),
    [("22.39", "103.45", (22.39, 103.45)), ("nan", "1", None), ("91", "0", None), ("1", "", None), ("1", "inf", None)],
)
async def test_a_place_is_a_point_on_earth_or_nothing(
    tmp_path: Path, lat: str, lon: str, point: tuple[float, float] | None
) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text="đây", lat=lat, lon=lon)
        message = here.chat.to_update(here.heard[0].payload, 7).message
    assert message is not None
    place = message.location
    assert (place and (place.latitude, place.longitude)) == point


async def test_the_same_form_twice_is_one_message_even_with_photos(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        event = bac.hidden("event")
        for _ in range(2):
            await bac.post(event=event, text="một lần thôi", photos=[b"one"])
        assert (await here.kept(), await here.bubbles(), len(here.uploads())) == (1, 1, 1)
        assert here.heard[0].payload == here.heard[1].payload


async def test_a_page_brought_back_may_say_something_else(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        event = bac.hidden("event")
        await bac.post(event=event, text="2 công")
        await bac.post(event=event, text="3 công")
        await bac.post(event=event, text="3 công", photos=[b"one"])
        assert await here.kept() == 3


async def test_nothing_in_it_is_nothing_to_keep(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        await bac.post(text=" \r\n ")
        assert (await bac.post(text="", json=True)).status_code == 204
        assert await here.bubbles() == 0


async def test_the_page_gets_its_bubble_as_json(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        answer = await bac.post(text="chào", json=True)
        assert answer.json()["id"] == 1
        assert f'data-event="{here.heard[0].event}"' in answer.json()["html"]


@pytest.mark.parametrize("problem", [LOCKED, StorageFull(28, "No space left on device")])
async def test_what_the_desk_cannot_keep_is_not_acknowledged_and_not_lost(tmp_path: Path, problem: Exception) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        event, here.failing = bac.hidden("event"), problem
        answer = await bac.post(event=event, text="đừng mất nhé", photos=[b"one"])
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert "Máy chủ đang bận" in answer.text
        assert ">đừng mất nhé</textarea>" in answer.text
        assert f'value="{event}"' in answer.text
        here.failing = None
        await bac.post(event=event, text="đừng mất nhé", photos=[b"one"])
        assert (await here.kept(), await here.bubbles(), len(here.uploads())) == (1, 1, 1)


async def test_a_page_hears_that_sending_again_may_help(tmp_path: Path) -> None:
    async with world(tmp_path) as here, browser(here) as bac:
        answer = await bac.post(text="chào", json=True)
        assert answer.status_code == 503
        assert answer.json()["again"] is True
        async with receiving(here.chat, here.store):
            assert (await bac.post(text="chào", json=True)).status_code == 200


async def test_a_bubble_that_a_crash_kept_from_the_inbox_is_brought_there_once(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        here.failing = LOCKED
        await bac.post(text="nửa chừng")
        here.failing = None
        room = here.chat._room
        assert [await mend(room, here.store), await mend(room, here.store)] == [1, 0]
        assert here.heard[0].payload["text"] == "nửa chừng"
        assert here.heard[0].payload["id"] == 1


async def test_what_the_inbox_may_have_forgotten_is_not_taken_a_second_time(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        event = bac.hidden("event")
        await bac.post(event=event, text="đèn sáng ban ngày")
        here.watch.pass_by(REMEMBERED)
        assert (await bac.post(event=event, text="đèn sáng ban ngày", json=True)).status_code == 200
        here.watch.pass_by(timedelta(seconds=1))
        async with here.database.write() as db:
            await db.execute(inbox_table.delete())
        assert (await bac.post(event=event, text="đèn sáng ban ngày", json=True)).status_code == 403
        assert (await here.kept(), await here.bubbles()) == (0, 1)


async def test_no_upload_stays_behind_when_its_bubble_was_not_kept(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        async with here.database.write() as db:
            await people.resolve(db, channel="web", account="chat", natives=["x"], now=here.watch())
        async with here.database.engine.begin() as db:
            await db.exec_driver_sql("DROP TABLE web_messages")
        assert (await bac.post(photos=[b"one"], json=True)).status_code == 503
        assert here.uploads() == []


async def test_letters_that_nobody_types_do_no_harm(tmp_path: Path) -> None:
    body = (
        '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n{}\r\n'
        '--x\r\nContent-Disposition: form-data; name="event"\r\n\r\n{}\r\n'
        '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\na\\ud800b\0c\r\n--x--\r\n'
    )
    async with open_world(tmp_path) as here, browser(here) as bac:
        content = body.format(bac.hidden("token"), bac.hidden("event")).encode()
        headers = {"Content-Type": "multipart/form-data; boundary=x; charset=unicode_escape"}
        assert (await bac.http.post("/chat", content=content, headers=headers)).status_code == 200
        assert here.heard[0].payload["text"] == "a?bc"


async def test_a_restart_brings_to_the_desk_what_a_crash_kept_from_it(tmp_path: Path) -> None:
    async with world(tmp_path) as here, browser(here) as bac:
        async with receiving(here.chat, here.store):
            here.failing = LOCKED
            await bac.post(text="nửa chừng")
        async with receiving(here.chat, here.store):
            # The desk is still shut: the chat goes on all the same.
            assert (await bac.post(text="vẫn đóng", json=True)).status_code == 503
        here.failing = None
        async with receiving(here.chat, here.store):
            texts = {(await here.come.get()).payload["text"] for _ in range(2)}
        assert texts == {"nửa chừng", "vẫn đóng"}


async def test_somebody_who_leaves_in_the_middle_of_an_upload_leaves_nothing(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as bac:
        cookie = f"chungtay_chat={bac.http.cookies['chungtay_chat']}".encode()
        headers = [(b"cookie", cookie), (b"content-type", b"multipart/form-data; boundary=x")]
        come: list[Message] = [
            {"type": "http.request", "body": b"--x\r\nContent-Disposition: form-data; name=", "more_body": True},
            {"type": "http.disconnect"},
        ]
        answers: list[Message] = []

        async def receive() -> Message:
            return come.pop(0)

        async def send(message: Message) -> None:
            answers.append(message)

        scope = {
            "type": "http", "method": "POST", "path": "/chat", "raw_path": b"/chat", "root_path": "", "scheme": "http",
            "query_string": b"", "headers": headers, "server": ("chungtay.test", 80), "http_version": "1.1",
        }  # fmt: skip
        await Starlette(routes=list(here.chat.routes()))(scope, receive, send)
        assert answers[0]["status"] == 400
        assert await here.bubbles() == 0
