"""Fetching what people send to an Official Account: from Zalo's hosts only, without our token, never too much."""

from __future__ import annotations

import pytest

from bot.channels.channel import FileRef, Retryable
from bot.channels.zalo.oa.calls import Calls
from domain.errors import PhotoRefused
from tests.channels.zalo_oa_stub import Consent, kept, known, official
from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.server import Emulator


async def test_a_photo_is_fetched_over_http_as_often_as_needed_until_it_expires() -> None:
    async with Emulator() as emulator:
        emulator.connects()
        calls = Calls(emulator.url, Consent(emulator))
        channel = official(emulator, calls=calls, media_hosts=("127.0.0.1",))
        [ref] = channel.files(kept(channel, known(emulator).sends_photo(picture(64, 48))).payload)
        assert [await channel.fetch(ref) for _ in range(2)] == [picture(64, 48)] * 2
        emulator.faults.next_bad_gateway("media")
        with pytest.raises(Retryable):
            await channel.fetch(ref)
        emulator.files.expire()
        with pytest.raises(PhotoRefused, match="photo_gone"):
            await channel.fetch(ref)
        assert "access_token" not in emulator.called("media")
        await channel.close()


@pytest.mark.parametrize(
    "url", ["https://evil.example/a.jpg", "https://zdn.vn.evil.example/a", "file:///etc/passwd", "http://a@zdn.vn/x"]
)
async def test_nothing_is_fetched_from_elsewhere(url: str) -> None:
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await official(Account()).fetch(FileRef(url))


async def test_a_file_over_the_cap_is_refused_by_its_size_and_by_its_bytes() -> None:
    account = Account()
    channel = official(account)
    cap = channel.limits.file_bytes
    with pytest.raises(PhotoRefused, match="photo_too_big"):
        await channel.fetch(FileRef("https://f.zdn.vn/1", cap + 1))
    [ref] = channel.files(kept(channel, account.person("An").sends_photo(b"x" * (cap + 1))).payload)
    with pytest.raises(PhotoRefused, match="photo_too_big"):
        await channel.fetch(ref)
