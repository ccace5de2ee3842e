"""Rounds: an update is a transaction; order within a chat; one failure is alone; nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiogram.fsm.context import FSMContext
from sqlalchemy import event as listening
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.channel import Retryable
from domain.errors import NotUnderstood, TooMuch
from domain.said import Said
from domain.screen import Option, Screen
from storage.queries import counters
from storage.tables import counters as counters_table
from storage.tables import inbox, outbox
from tests.desk.bench import Bench, bench
from tests.images.make import photo
from tests.world.pocket import Pocket


async def echo(event: Any, said: Said, state: FSMContext, db: AsyncConnection) -> Screen:
    """Count in the talk and in a table, and say what was heard."""
    seen = (await state.get_data()).get("seen", 0) + 1
    await state.update_data(seen=seen)
    await counters.step(db, "echo")
    if said.text == "boom":
        raise RuntimeError("a defect")
    if said.text == "refuse":
        raise NotUnderstood("text_wanted")
    if said.text == "flood":
        raise TooMuch("too_many_photos", cap=10)
    photos = f" +{len(said.photos)} -{[r.reason for r in said.refused]}" if said.photos or said.refused else ""
    return Screen(f"{seen}: {said.text}{said.choice}{photos}", rows=((Option("Tiếp", "go"), Option("Thôi", "stop")),))


async def count(made: Bench, table: Any, *where: Any) -> int:
    async with made.database.read() as db:
        return await db.scalar(select(func.count()).select_from(table).where(*where)) or 0


async def test_each_message_is_answered_once_and_in_order(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        for text in ("một", "hai", "ba"):
            await made.comes("lan", text)
        await made.comes("minh", "bốn")
        await made.settle()
        assert made.told("lan") == ["1: một", "2: hai", "3: ba"]
        assert made.told("minh") == ["1: bốn"]


async def test_an_event_that_comes_again_is_dropped(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một", event="same")
        await made.settle()
        await made.comes("lan", "một", event="same")
        await made.settle()
        assert made.told("lan") == ["1: một"]


async def test_a_handler_that_fails_is_undone_alone_and_apologises(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "boom")
        await made.comes("minh", "hai")
        await made.settle()
        assert made.told("minh") == ["1: hai"]
        assert len(made.told("lan")) == 1
        assert "Xin lỗi" in made.told("lan")[0]
        async with made.database.read() as db:
            assert await counters.value(db, "echo") == 1
            incidents = (await db.scalars(select(inbox.c.incident).where(inbox.c.incident.is_not(None)))).all()
        assert len(incidents) == 1
        assert incidents[0] in made.told("lan")[0]
        await made.comes("lan", "sau")
        await made.settle()
        assert made.told("lan")[-1] == "1: sau"


async def test_a_refusal_is_one_sentence_over_the_screen_that_stays_valid(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một")
        await made.comes("lan", "refuse")
        await made.settle()
        assert made.told("lan")[1].endswith("\n\n1: một")
        await made.comes("lan", press=f"{made.pocket.chats['lan'][1].turn}:go")
        await made.settle()
        assert made.told("lan")[-1] == "2: go"


async def test_a_flood_of_the_same_mistake_gets_one_answer(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        for _ in range(30):
            await made.comes("lan", "flood")
        await made.settle()
        assert len(made.told("lan")) == 1
        assert await count(made, inbox, inbox.c.done.is_(None)) == 0


async def test_two_taps_at_once_do_it_once(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một")
        await made.settle()
        press = f"{made.pocket.chats['lan'][0].turn}:go"
        await made.comes("lan", press=press)
        await made.comes("lan", press=press)
        await made.settle()
        assert made.told("lan")[1] == "2: go"
        assert "Nút này đã cũ" in made.told("lan")[2]
        assert made.told("lan")[2].endswith("2: go")


async def test_a_forged_button_changes_nothing(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một")
        await made.settle()
        for data in ("1:delete-all", "999:go", "x" * 64, "", "1:", ":go", "-1:go"):
            await made.comes("lan", press=data)
        await made.settle()
        assert all("Nút này đã cũ" in text for text in made.told("lan")[1:])
        async with made.database.read() as db:
            assert await counters.value(db, "echo") == 1


async def test_a_typed_number_or_label_is_the_choice_it_stands_for(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        for text in ("một", "2", "tiep", "THÔI", "3"):
            await made.comes("lan", text)
        await made.settle()
        assert made.told("lan") == ["1: một", "2: stop", "3: go", "4: stop", "5: 3"]


async def test_a_talk_goes_on_after_a_restart(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một")
        await made.settle()
        await made.database.close()
        made.open()
        await made.comes("lan", "hai")
        await made.settle()
        assert made.told("lan") == ["1: một", "2: hai"]


async def test_photos_are_kept_before_the_handler_hears_of_them(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        made.pocket.files_held |= {"a": photo(seed=1), "b": b"%PDF-1.7", "c": photo(seed=2)}
        await made.comes("lan", "ảnh", photos=["a", "b", "c"])
        await made.settle()
        assert made.told("lan") == ["1: ảnh +2 -['photo_not_an_image']"]


@dataclass
class Mirroring(Pocket):
    """A messenger that shows people what they sent, too."""

    mirrored: list[tuple[str, int]] = field(default_factory=list)

    async def mirror(self, db: AsyncConnection, address: int, event: str, photos: Sequence[str]) -> None:
        self.mirrored.append((event, len(photos)))


async def test_a_channel_that_mirrors_what_people_send_is_told_of_the_photos_that_were_kept(tmp_path: Path) -> None:
    pocket = Mirroring()
    async with bench(tmp_path, echo, pocket=pocket) as made:
        pocket.files_held |= {"a": photo(seed=1), "b": b"%PDF-1.7", "c": photo(seed=2)}
        await made.comes("lan", "chỉ có chữ")
        await made.settle()
        await made.comes("lan", "ảnh", event="album", photos=["a", "b", "c"])
        await made.settle()
        assert pocket.mirrored == [("album", 2)]


async def test_a_photo_that_cannot_be_fetched_yet_waits_and_is_not_lost(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        made.pocket.files_held["a"] = photo(seed=1)
        made.pocket.fetch_troubles = [Retryable("timeout"), Retryable("timeout")]
        await made.comes("lan", "ảnh", photos=["a"])
        await made.comes("lan", "sau đó")
        await made.settle()
        assert made.told("lan") == []
        made.clock.advance(seconds=10)
        await made.settle()
        made.clock.advance(seconds=10)
        await made.settle()
        assert made.told("lan") == ["1: ảnh +1 -[]", "2: sau đó"]


async def test_a_photo_that_never_comes_is_given_up_with_a_reason(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        made.pocket.fetch_troubles = [Retryable("timeout")] * 20
        await made.comes("lan", "ảnh", photos=["a"])
        for _ in range(10):
            await made.settle()
            made.clock.advance(minutes=6)
        assert made.told("lan") == ["1: ảnh +0 -['photo_gone']"]


async def test_a_round_that_cannot_be_written_keeps_every_event(tmp_path: Path) -> None:
    async with bench(tmp_path, echo) as made:
        await made.comes("lan", "một")
        full = True

        def fail(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
            if full and statement.startswith("INSERT INTO outbox"):
                raise OperationalError(statement, {}, Exception("database or disk is full"))

        listening.listen(made.database.engine.sync_engine, "before_cursor_execute", fail)
        try:
            await made.settle()
            raise AssertionError("the round was written on a full disk")
        except OperationalError:
            pass
        assert await count(made, inbox, inbox.c.done.is_(None)) == 1
        assert await count(made, counters_table) == 0
        full = False
        await made.settle()
        assert made.told("lan") == ["1: một"]


async def test_handlers_cannot_reach_the_network(tmp_path: Path) -> None:
    async def sends(event: Any, bot: Any) -> None:
        await bot.send_message(1, "x")

    async with bench(tmp_path, sends) as made:
        await made.comes("lan", "một")
        await made.settle()
        assert "Xin lỗi" in made.told("lan")[0]
        assert await count(made, outbox, outbox.c.sent.is_not(None)) == 1
