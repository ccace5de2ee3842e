"""Photos that come a moment apart were sent together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.zalo.albums import Albums

AT = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "together"), [(0.0, True), (1.5, True), (-1.5, True), (3.0, False)])
def test_photos_of_one_chat_are_one_album_within_two_seconds(seconds: float, together: bool) -> None:
    albums = Albums()
    first = albums.group("lan", "e1", AT)
    second = albums.group("lan", "e2", AT + timedelta(seconds=seconds))
    assert (first == second) is together
    assert albums.group("nga", "e3", AT) == "e3"
