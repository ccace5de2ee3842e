"""Photos that Zalo fetches from us: by signed links that can be used again, end, and cannot be made by others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import httpx
from starlette.applications import Starlette
from starlette.routing import Route
from structlog.testing import capture_logs

from bot.channels.zalo.bot.links import LASTS, ROUTE, Links
from bot.channels.zalo.bot.photos import KEPT, MOST, Pictures
from domain.screen import Screen
from tests.channels.zalo_bot_rig import NOW, PUBLIC, SIGNING, connected, to
from tests.emulators.telegram.pictures import picture, size_of
from tests.emulators.telegram.rig import Photos, served
from tests.emulators.zalo_bot.server import Emulator

NAMES = tuple(f"{number:064x}" for number in range(12))


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Counting(Photos):
    """Kept photos, and how often they were read."""

    reads = 0

    async def thumbnail(self, name: str) -> bytes:
        self.reads += 1
        return await super().thumbnail(name)


def kept(count: int) -> Counting:
    return Counting({name: picture(320, 240) for name in NAMES[:count]})


@asynccontextmanager
async def fetching(pictures: Pictures) -> AsyncIterator[httpx.AsyncClient]:
    web = httpx.ASGITransport(Starlette(routes=[Route(ROUTE, pictures.serve)]))
    async with httpx.AsyncClient(transport=web, base_url=PUBLIC) as client:
        yield client


def of(photos: Photos, clock: Hands | None = None, secret: str = SIGNING) -> Pictures:
    return Pictures(photos.thumbnail, clock or Hands(), Links(secret, PUBLIC + "/"))


async def test_a_link_works_several_times_for_seven_days_and_then_no_more() -> None:
    clock = Hands()
    pictures = of(kept(1), clock)
    link = await pictures.link(NAMES[:1])
    assert link
    assert link.startswith(f"{PUBLIC}/zalo/photos/")
    assert link.endswith(".jpg")
    async with fetching(pictures) as client:
        answers = [await client.get(link), await client.head(link), await client.get(link)]
        clock.now += LASTS - timedelta(seconds=1)
        answers.append(await client.get(link))
        clock.now += timedelta(seconds=1)
        late = await client.get(link)
    assert [answer.status_code for answer in answers] == [200] * 4
    assert answers[0].headers["content-type"] == "image/jpeg"
    assert answers[0].headers["cache-control"].startswith("private")
    assert size_of(answers[0].content) == (320, 240)
    assert (late.status_code, late.content) == (404, b"")


async def test_a_link_survives_a_restart() -> None:
    photos = kept(2)
    link = await of(photos).link(NAMES[:2])
    async with fetching(of(photos)) as client:
        assert link
        assert (await client.get(link)).status_code == 200


async def test_several_photos_are_one_picture_made_once() -> None:
    photos = kept(3)
    pictures = of(photos)
    link = await pictures.link(NAMES[:3])
    assert link
    async with fetching(pictures) as client:
        sizes = {size_of((await client.get(link)).content) for _ in range(3)}
    assert sizes == {(968, 968)}
    assert photos.reads == 3


async def test_no_more_than_ten_photos_are_shown() -> None:
    first = await of(kept(12)).link(NAMES)
    assert first
    assert first == await of(kept(12)).link(NAMES[:MOST])
    assert len(first) < 600


async def test_a_photo_that_is_gone_is_left_out_and_without_any_there_is_no_link() -> None:
    photos = kept(2)
    pictures = of(photos)
    assert await pictures.link((NAMES[0], NAMES[5]))
    assert await pictures.link((NAMES[5],)) == ""
    assert await pictures.link(()) == ""
    link = await pictures.link((NAMES[1],))
    photos.clear()
    async with fetching(of(photos)) as client:
        assert link
        assert (await client.get(link)).status_code == 404


async def test_a_store_that_does_not_answer_is_a_photo_that_is_missing() -> None:
    async def broken(name: str) -> bytes:
        raise OSError("bucket")

    assert await Pictures(broken, Hands(), Links(SIGNING, PUBLIC)).link(NAMES[:1]) == ""


async def test_pictures_kept_in_memory_stay_few() -> None:
    photos = Counting({f"{number:064x}": b"jpeg" for number in range(KEPT + 1)})
    pictures = of(photos)
    for name in photos:
        await pictures.link((name,))
    await pictures.link((f"{KEPT:064x}",))
    assert photos.reads == KEPT + 1
    await pictures.link((NAMES[0],))
    assert photos.reads == KEPT + 2


async def test_a_link_cannot_be_made_lengthened_or_bent() -> None:
    pictures = of(kept(3))
    link = await pictures.link(NAMES[:1])
    other = await pictures.link(NAMES[1:2])
    foreign = await of(kept(3), secret="another").link(NAMES[:1])
    assert link
    assert other
    assert foreign
    *front, until, signature, name = link.split("/")
    forged = [
        foreign,
        "/".join([*front, str(int(until) + 1), signature, name]),
        "/".join([*front, until, signature, other.split("/")[-1]]),
        "/".join([*front, until, other.split("/")[-2], name]),
        "/".join([*front, until, signature[:-1], name]),
        "/".join([*front, until, "x", name]),
        "/".join([*front, until, "%C3%A9", name]),
        "/".join([*front, "9" * 4_000, signature, name]),
        "/".join([*front, "-5", signature, name]),
        "/".join([*front, until, signature, NAMES[0] + ".jpg"]),
        "/".join([*front, until, signature, "..%2Fkeys.json.jpg"]),
    ]
    async with fetching(pictures) as client:
        assert [(await client.get(one)).status_code for one in forged] == [404] * len(forged)
        assert (await client.get(link)).status_code == 200


async def test_that_photos_are_left_out_is_said_once() -> None:
    pictures = Pictures(kept(1).thumbnail, Hands(), Links(SIGNING, ""))
    with capture_logs() as logs:
        assert [await pictures.link(NAMES[:1]) for _ in range(3)] == [""] * 3
    assert [log["event"] for log in logs] == ["zalo_bot_photos_left_out"]


async def test_over_http_zalo_fetches_it_at_once_and_later_and_it_is_never_black() -> None:
    async with Emulator() as emulator, connected(emulator, kept(2), public_url=PUBLIC) as channel:
        an = emulator.person("An")
        async with served(channel.routes()) as url:
            emulator.hosts[PUBLIC] = url
            await channel.send(to(an, Screen("Đúng không ạ?", photos=NAMES[:2])))
            await emulator.refetch()
        [shown] = an.messages
    assert shown.photo
    assert shown.photo.statuses == [200, 200]
    assert shown.photo.data
    assert size_of(shown.photo.data) == (968, 480)
