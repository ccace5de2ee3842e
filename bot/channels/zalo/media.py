"""Fetching photos and voice notes: plain public GETs of URLs that expire [B], and only from hosts that are allowed."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.channels.channel import Retryable
from bot.channels.http import Unreached
from domain.errors import PhotoRefused

HOSTS = ("zdn.vn",)
"""Where Zalo's media were seen [B]: these and all hosts below them."""

LONGEST_URL = 2_048
SECONDS = 60.0

GONE = (403, 404, 410)
"""What is answered for a URL that has expired [?]."""

_URL = re.compile(r"https?://([A-Za-z0-9.-]{1,253})(?::[0-9]{1,5})?(?:/[!-~]*)?")
"""Printable ASCII with neither user nor password: nothing in it can be read as another host."""

_log = structlog.get_logger(__name__)

Get = Callable[[str, int], Awaitable[tuple[int, bytes]]]
"""The status and the body behind a URL, read no further than it takes to see that it has more than so many bytes.
Raises Unreached. Follows no redirect."""


async def fetch(get: Get, url: str, hosts: Sequence[str], cap: int) -> bytes:
    """The bytes, at most `cap`. Raises Retryable, or PhotoRefused("photo_gone" | "photo_too_big")."""
    if not allowed(url, hosts):
        raise PhotoRefused("photo_gone")
    try:
        status, data = await get(url, cap)
    except Unreached as error:
        raise Retryable(f"Zalo media: {error}") from None
    if status in GONE:
        raise PhotoRefused("photo_gone")
    if status != 200:
        raise Retryable(f"Zalo media: HTTP {status}")
    if len(data) > cap:
        raise PhotoRefused("photo_too_big")
    return data


def allowed(url: str, hosts: Sequence[str]) -> bool:
    """Whether the URL leads to one of `hosts` or below it. Another host is named in the log, for whoever sets them."""
    found = _URL.fullmatch(url) if len(url) <= LONGEST_URL else None
    host = found[1].lower() if found else ""
    if any(host == one or host.endswith(f".{one}") for one in _named(hosts)):
        return True
    _log.warning("zalo_media_host_not_allowed", host=host)
    return False


def _named(hosts: Sequence[str]) -> list[str]:
    return [bare for host in hosts if (bare := host.strip().strip(".").lower())]
