"""A turn with a voice note waits for the photo store like one with a photo, and a caption never swallows it."""

from __future__ import annotations

from pathlib import Path

from bot.channels.channel import FileRef
from bot.desk.hearing import hear
from bot.desk.photos import Darkroom, Gathered, NotYet
from domain.errors import PhotoRefused
from domain.said import Medium
from storage.durable import StorageFull
from storage.files import Files
from storage.queries.inbox import Event
from tests.desk.test_hearing import MENU, message
from tests.world.clock import MORNING
from tests.world.people import OGG
from tests.world.pocket import Pocket

VOICE = {"file_id": "v", "file_unique_id": "v", "duration": 1}


class Full(Files):
    """A disk without room."""

    async def keep_voice(self, data: bytes) -> str:
        raise StorageFull(28, "No space left on device")


def test_the_pocket_messenger_speaks_of_voice_notes() -> None:
    assert Pocket().files({"voices": ["a"]}) == [FileRef("a", kind="voice")]


async def gathered(files: Files, payload: dict[str, list[str]]) -> Gathered | None:
    """What the darkroom makes of one event; None if it waits."""
    pocket = Pocket(files_held={"a": OGG})
    event = Event(id=1, channel="telegram", account="pocket", address=1, event="e", album=None, received=MORNING,
                  payload=payload, attempts=0)  # fmt: skip
    try:
        return await Darkroom(files).gather(pocket, event)
    except NotYet:
        return None


async def test_a_voice_note_waits_until_there_is_room(tmp_path: Path) -> None:
    assert await gathered(Full.open(tmp_path), {"voices": ["a"]}) is None
    found = await gathered(Files.open(tmp_path), {"voices": ["a"]})
    assert found is not None
    assert len(found.voices) == 1
    assert await Files.open(tmp_path).voice(found.voices[0]) == OGG


async def test_a_voice_note_that_is_gone_has_a_reason_of_its_own(tmp_path: Path) -> None:
    found = await gathered(Files.open(tmp_path), {"voices": ["lost"], "photos": ["lost"]})
    assert found is not None
    assert sorted(one.reason for one in found.refused) == ["photo_gone", "voice_gone"]


def test_a_voice_note_with_a_caption_that_reads_like_a_label_is_still_a_voice_note() -> None:
    said = hear([message(voice=VOICE, caption="1")], [], [], MENU, 1, ["a" * 64])
    assert (said.choice, said.voices, said.medium) == ("", ("a" * 64,), Medium.VOICE)


def test_a_refused_voice_note_is_heard_as_one() -> None:
    assert hear([message(voice=VOICE)], [], [PhotoRefused("voice_gone")], MENU, 1).medium is Medium.VOICE
