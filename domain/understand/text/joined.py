"""Words behind a number that were typed without a space: the baoxm of 10baoxm is bao and xm."""

from __future__ import annotations

from functools import lru_cache

from domain.understand.text.syllables import is_syllable, listed

_UNITS = listed(
    "bao khoi khối xe cong công vien viên tan tấn ta tạ kg can cân lit lít chuyen chuyến cay cây bo bộ cai cái tam tấm "
    "trieu triệu nghin nghìn ngan ngàn ngay ngày nguoi người buoi buổi con ong ống thanh cuon cuộn suat suất"
)
_THINGS = listed(
    "xm xi ximang ximăng cat cát da đá soi sỏi gach gạch thep thép gao gạo dat đất cong công dau dầu xang xăng dong "
    "đồng tien tiền may máy lao laodong tre go gỗ com cơm nuoc nước sat sắt ngoi ngói"
)
_SHORTEST, _LONGEST = 5, 16


@lru_cache(1_024)
def parted(letters: str) -> tuple[str, ...]:
    """The unit and what it measures, of lower-case letters behind digits; empty where they are one word."""
    if not _SHORTEST <= len(letters) <= _LONGEST or is_syllable(letters):
        return ()
    ends = [end for end in range(len(letters) - 2, 1, -1) if letters[:end] in _UNITS]
    named = next((end for end in ends if letters[end:] in _THINGS), 0)
    return (letters[:named], letters[named:]) if named else ()
