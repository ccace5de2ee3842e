"""Why messages were given up, in words: for the digest, and for the page of channels."""

from __future__ import annotations

import re

from domain.words import N_
from locales import Say

REASONS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"block|chat not found|deactivated|user not found|\b403\b", re.IGNORECASE),
     N_("người nhận đã chặn hoặc xoá trò chuyện")),
    (re.compile(r"could not be made"), N_("máy chưa soạn được tin này, cần người làm phần mềm xem")),
    (re.compile(r"token|unauthorized|\b401\b", re.IGNORECASE), N_("kênh không nhận khoá truy cập của mình")),
    (re.compile(r"timeout|connect|network|\b5\d\d\b", re.IGNORECASE), N_("mất mạng, hoặc kênh không trả lời")),
)  # fmt: skip
"""What a messenger's own words mean, the first that fits."""
ELSE = N_("kênh báo lỗi")


def why(say: Say, reason: str) -> str:
    """A messenger's reason in our words."""
    return say(next((words for pattern, words in REASONS if pattern.search(reason)), ELSE))
