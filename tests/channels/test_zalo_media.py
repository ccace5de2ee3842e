"""Fetching from Zalo: only from hosts that are allowed, never more than the cap, and never by a detour."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from structlog.testing import capture_logs

from bot.channels.channel import Retryable
from bot.channels.http import Unreached
from bot.channels.zalo.media import allowed, fetch
from domain.errors import PhotoRefused

HOSTS = ("zdn.vn",)
URL = "https://photo-stal-1.zdn.vn/a/b.jpg?x=1"


class Host:
    """Answers every GET alike, and remembers it."""

    def __init__(self, status: int = 200, data: bytes = b"photo", broken: bool = False) -> None:
        self.asked: list[str] = []
        self._answer, self._broken = (status, data), broken

    async def get(self, url: str, most: int) -> tuple[int, bytes]:
        self.asked.append(url)
        if self._broken:
            raise Unreached("TimeoutError")
        status, data = self._answer
        return status, data[: most + 1]


async def test_what_is_there_is_fetched() -> None:
    assert await fetch(Host().get, URL, HOSTS, 10) == b"photo"


@pytest.mark.parametrize("status", [403, 404, 410])
async def test_an_expired_url_says_that_the_photo_is_gone(status: int) -> None:
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await fetch(Host(status).get, URL, HOSTS, 10)


async def test_more_than_the_cap_is_too_big() -> None:
    assert await fetch(Host(data=b"x" * 10).get, URL, HOSTS, 10) == b"x" * 10
    with pytest.raises(PhotoRefused, match="photo_too_big"):
        await fetch(Host(data=b"x" * 11).get, URL, HOSTS, 10)


@pytest.mark.parametrize("host", [Host(500), Host(502), Host(301), Host(302), Host(204), Host(broken=True)])
async def test_anything_else_is_tried_again_and_no_redirect_is_followed(host: Host) -> None:
    with pytest.raises(Retryable) as told:
        await fetch(host.get, URL, HOSTS, 10)
    assert "zdn.vn" not in str(told.value)
    assert len(host.asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        "",
        "zdn.vn/a.jpg",
        "ftp://zdn.vn/a.jpg",
        "file:///etc/passwd",
        "https://zdn.vn@evil.example/a.jpg",
        "https://user:pass@zdn.vn/a.jpg",
        "https://evil.example/zdn.vn",
        "https://evilzdn.vn/a.jpg",
        "https://zdn.vn.evil.example/a.jpg",
        "https://evil.example\\.zdn.vn/a.jpg",
        "https://evil.example\\@zdn.vn/a.jpg",
        "https://evil.example#.zdn.vn/",
        "https://evil.example?.zdn.vn/",
        "https://zdn.vn:80@evil.example/",
        "https://[::1]/a.jpg",
        "https://127.0.0.1/a.jpg",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/a.jpg",
        "https://zdn.vn/a b.jpg",
        "https://zdn.vn/a.jpg\r\nHost: evil.example",
        "https://zdn.vn\n",
        "https://zdn․vn/a.jpg",
        "https://ｚdn.vn/a.jpg",
        "https://zdn.vn/" + "a" * 2_048,
    ],
)
async def test_no_other_host_is_ever_asked(url: str) -> None:
    host = Host()
    with pytest.raises(PhotoRefused, match="photo_gone"):
        await fetch(host.get, url, HOSTS, 10)
    assert host.asked == []


@pytest.mark.parametrize(
    ("url", "hosts"),
    [
        ("http://zdn.vn/a", ("zdn.vn",)),
        ("https://F2-Voice-AAC-dl.ZDN.vn/a.aac", ("zdn.vn",)),
        ("https://zdn.vn", (" ZDN.vn ",)),
        ("https://a.zdn.vn:8443/x", (".zdn.vn",)),
        ("http://127.0.0.1:4000/media/1.jpg", ("zdn.vn", "127.0.0.1")),
    ],
)
def test_a_host_stands_for_itself_and_all_below_it(url: str, hosts: Sequence[str]) -> None:
    assert allowed(url, hosts)


def test_an_empty_name_allows_nothing() -> None:
    assert not allowed(URL, ("", " ", "."))


def test_a_host_that_is_missing_from_the_list_is_named_in_the_log_and_its_path_is_not() -> None:
    with capture_logs() as logs:
        assert not allowed("https://photo.new-zalo.example/secret-path.jpg", HOSTS)
    assert logs[0]["host"] == "photo.new-zalo.example"
    assert "secret-path" not in str(logs)
