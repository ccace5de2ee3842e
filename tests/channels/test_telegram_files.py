"""Photos from Telegram: which files an event speaks of, and fetching them within the cap."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.channel import FileRef, Retryable
from bot.channels.telegram.events import files_of
from domain.channels import TELEGRAM
from domain.errors import PhotoRefused
from tests.emulators.telegram import Emulator
from tests.emulators.telegram.errors import Declined
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import telegram

CAP = TELEGRAM.limits.file_bytes


async def test_of_a_photo_the_largest_size_is_fetched() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        update = emulator.person("An").sends_photo(picture(2_000, 1_500))
        [file] = channel.files(update)
        data = await channel.fetch(file)
    assert size_of(data) == (1_280, 960)
    assert file.size == len(data)


async def test_a_whole_album_is_fetched() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        updates = emulator.person("An").sends_album([picture(300 + n, 300) for n in range(3)])
        found = [await channel.fetch(file) for update in updates for file in channel.files(update)]
    assert [size_of(data) for data in found] == [(300, 300), (301, 300), (302, 300)]


@pytest.mark.parametrize(
    ("name", "mime"), [("anh.jpg", "image/jpeg"), ("ANH.HEIC", "application/octet-stream"), ("x", "image/png")]
)
async def test_an_image_sent_as_a_file_is_a_photo_byte_for_byte(name: str, mime: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        data = picture()
        [file] = channel.files(emulator.person("An").sends_file(data, name, mime))
        assert await channel.fetch(file) == data


async def test_a_voice_note_is_fetched_as_it_was_spoken() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_voice(b"OggS and more"))
        assert (file.kind, file.size) == ("voice", 13)
        assert await channel.fetch(file) == b"OggS and more"


def test_an_audio_file_is_a_voice_note_too() -> None:
    assert files_of({"message": {"audio": {"file_id": "a", "file_size": 9}}}) == (FileRef("a", 9, "voice"),)


async def test_other_files_and_texts_are_no_photos() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        an = emulator.person("An")
        pdf = an.sends_file(b"%PDF", "don.pdf", "application/pdf")
        updates = [pdf, an.sends_sticker(), an.says("ảnh.jpg"), an.blocks()]
        assert [channel.files(update) for update in updates] == [()] * 4


@pytest.mark.parametrize(
    "message",
    [
        {"photo": []},
        {"photo": "x"},
        {"photo": [1, None]},
        {"photo": [{"file_id": 5}]},
        {"document": []},
        {"voice": [5]},
        7,
    ],
)
def test_odd_shapes_speak_of_no_photo(message: Any) -> None:
    assert files_of({"message": message}) == ()


def test_a_photo_without_declared_size_can_still_be_fetched() -> None:
    assert files_of({"message": {"photo": [{"file_id": "a"}]}}) == (FileRef("a", None),)


async def test_a_file_declared_over_the_cap_is_refused_without_a_call() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_file(picture(), size=CAP + 1))
        with pytest.raises(PhotoRefused, match="photo_too_big"):
            await channel.fetch(file)
    assert emulator.calls == []


async def test_a_file_that_telegram_calls_too_big_is_refused() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_file(picture(), size=CAP + 1))
        with pytest.raises(PhotoRefused, match="photo_too_big"):
            await channel.fetch(FileRef(file.id))


async def test_a_file_that_is_bigger_than_it_was_said_is_cut_off() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_file(bytes(CAP + 1), size=1_000))
        with pytest.raises(PhotoRefused, match="photo_too_big"):
            await channel.fetch(file)


async def test_a_file_exactly_at_the_cap_is_taken() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_file(bytes(CAP)))
        assert len(await channel.fetch(file)) == CAP


@pytest.mark.parametrize("gone", ["unknown", "between"])
async def test_a_file_that_telegram_no_longer_has_is_gone(gone: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_photo(picture()))
        if gone == "unknown":
            emulator.files.forget()
        else:
            emulator.files.lose_bytes()
        with pytest.raises(PhotoRefused, match="photo_gone"):
            await channel.fetch(file)


@pytest.mark.parametrize("where", ["getFile", "file"])
async def test_trouble_on_the_way_is_tried_again_and_never_shows_the_token(where: str) -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_photo(picture()))
        emulator.faults.next_bad_gateway(where)
        with pytest.raises(Retryable) as caught:
            await channel.fetch(file)
        assert await channel.fetch(file)
    assert emulator.token not in str(caught.value)


async def test_too_many_fetches_wait_as_long_as_telegram_says() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_photo(picture()))
        emulator.faults.next_too_many("getFile", retry_after=9)
        with pytest.raises(Retryable) as caught:
            await channel.fetch(file)
    assert caught.value.after == 9


async def test_a_revoked_token_leaves_the_photo_for_later() -> None:
    async with Emulator() as emulator, telegram(emulator) as channel:
        [file] = channel.files(emulator.person("An").sends_photo(picture()))
        emulator.faults.next_refusal("getFile", Declined(401, "Unauthorized"))
        with pytest.raises(Retryable):
            await channel.fetch(file)
