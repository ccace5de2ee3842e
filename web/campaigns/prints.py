"""What somebody had before their eyes, in short: so that a page that came too late can say what has changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from domain.campaigns import Campaign
from domain.words import N_
from locales import Say

PARTS: tuple[tuple[str, Callable[[Campaign], object]], ...] = (
    (N_("tình trạng"), lambda one: one.state.value),
    (N_("tiêu đề"), lambda one: one.title),
    (N_("nội dung"), lambda one: sorted(one.texts.items())),
    (N_("người nhận"), lambda one: one.audience),
    (N_("giờ gửi"), lambda one: one.begins),
    (N_("ảnh"), lambda one: one.photo),
    (N_("tệp thoại"), lambda one: one.voice),
)


def prints(one: Campaign) -> str:
    """Eight characters for each part, for a hidden field."""
    return ".".join(hashlib.sha256(repr(value(one)).encode()).hexdigest()[:8] for _, value in PARTS)


def changed(say: Say, seen: str, one: Campaign) -> list[str]:
    """The parts that are not as they were; none if it cannot be told."""
    before, now = seen.split("."), prints(one).split(".")
    if len(before) != len(now):
        return []
    return [say(label) for (label, _), old, new in zip(PARTS, before, now, strict=True) if old != new]
