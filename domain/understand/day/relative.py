"""Days counted from today: hôm qua, sáng mai, 3 hôm trước, thứ năm tuần trước."""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.day.parts import Day, Form, Now, bare, digits, fits, spread
from domain.understand.day.resolving import shift
from domain.understand.day.written import counted
from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Sort, Word

_NEVER = 1_000
"""In the place of a number of days: words that sound like a day and are none."""
_TIMES = ("sáng", "trưa", "chiều", "tối", "đêm")
_NAMED = (
    *((f"{word} nay", 0) for word in ("hôm", "ngày hôm", "bữa", "hum", *_TIMES)),
    *((f"{word} qua", -1) for word in ("hôm", "ngày hôm", "bữa", "hum", *_TIMES)),
    *((f"{word} mai", 1) for word in ("ngày", "sớm", *_TIMES)),
    *(("hnay", 0), ("hqua", -1), ("hôm quá", -1), ("hqa", -1), ("hôm kia", -2), ("bữa kia", -2), ("hôm kìa", -3)),
    *(("bữa kìa", -3), ("ngày kia", 2), ("ngày mốt", 2), ("ngày kìa", 3), ("mai", 1)),
    *((phrase, _NEVER) for phrase in ("mai kia", "mai sau", "mai mốt", "nay mai", "mai này", "mai mối", "tối mắt")),
)
_NAMED_DAYS = Phrases((phrase, (offset, tuple(phrase.split()))) for phrase, offset in _NAMED)
_PLACES = spread("nha do day ben xa ban cau duong cho ubnd uy thay xem hoi met so cho suoi dau ho cac may thon")
_GOES_ON = spread(
    "em e toi tui minh mik chau chung bon nha co di hop se thi bat lam gop len xa ban la moi xin ba anh chi ca con "
    "nhe nha a t ms gui mang nop duoc bon nguoi thon cho lai"
)
_PEOPLE = spread("chi co ba em chau anh ong ban ten ho hoa cay banh lo lo giang thi thanh tuyet phuong hoang quynh")
_SELVES = spread("em e toi tui minh mik nha con chau")
_ACTS = spread("di se lam gop len hop xin dem mang gui nop co")
_WAITED = spread("khoang con sau tam chung hen den doi")
_TO = frozenset(("den", "-", "–", "toi"))
_LINKS = spread("de tu den hen sang vao luc den truoc")

_SPANS = {"hom": 1, "ngay": 1, "bua": 1, "tuan": 7}
_NUMBERS = Phrases((word, i) for i, word in enumerate(("một", "hai", "ba", "bốn", "năm", "sáu", "bảy"), start=1))
_ANOTHER_DAY = spread("khi tet le ngay do day ram han luc thang nam vu mua")

_WEEKDAY_NAMES = (
    *((f"thứ {word}", day) for day, word in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy"))),
    *((f"thứ {figure}", figure - 2) for figure in range(2, 8)),
    *(("thứ bẩy", 5), ("chủ nhật", 6), ("chúa nhật", 6), ("cn", 6)),
    *((f"t {figure}", figure - 2) for figure in range(2, 8)),
)
_WEEKDAYS = Phrases((phrase, (day, tuple(phrase.split()))) for phrase, day in _WEEKDAY_NAMES)
_ORDINALS = spread(
    "lan nam tuan thang con nguoi dung hang cai vi dot ket y diem viec do tang cau vong khoa buoi chuyen cay ngoi"
)
_EVERY = spread("moi cac nhung hang tung")
_TIME_BEFORE = spread("sang trua chieu toi dem hom ngay tu den vao")
_WEEKS = Phrases(
    (
        *(("tuần này", 0), ("tuần nay", 0), ("trong tuần", 0), ("tuần trước", -1), ("tuần rồi", -1), ("tuần qua", -1)),
        *(("tuần vừa rồi", -1), ("tuần vừa qua", -1), ("tuần trước nữa", -2), ("tuần sau", 1), ("tuần tới", 1)),
        *(("tuần sau nữa", 2), ("của tuần trước", -1), ("của tuần này", 0), ("của tuần sau", 1)),
    )
)
_WEEKS_BEFORE = {"tuan nay": 0, "tuan truoc": -1, "tuan roi": -1, "tuan sau": 1, "tuan toi": 1}


def named(words: Sequence[Word], i: int, now: Now) -> Day | None:
    """ "hôm qua", "ngày mai", "tối nay": the words themselves say which day."""
    match = _NAMED_DAYS.at(words, i)
    if match is None:
        return None
    offset, phrase = match.value
    if offset == _NEVER or any(not fits(words, i + k, one) for k, one in enumerate(phrase)):
        return None
    if not _meant(words, i, match.last):
        return None
    when = shift(now.today, offset)
    return Day(i, match.last, when, Form.RELATIVE) if when else None


def _meant(words: Sequence[Word], first: int, last: int) -> bool:
    """Are the words not something else that is written alike?"""
    if last == first + 1:
        return bare(words, first) != "mai" or _tomorrow(words, first)
    if words[first].bare in ("hom", "bua") and words[last - 1].bare == "nay" and _how_many(words, first - 1):
        return False
    if all(word.unmarked for word in words[first:last]) and words[first + 1].bare == "qua":
        after, before = bare(words, last), bare(words, first - 1)
        return words[first].bare in ("hom", "hum", "bua", "ngay", "trua", "chieu") or (
            words[first].bare != "sang" and after not in _PLACES and before not in _SELVES
        )
    return True


def _how_many(words: Sequence[Word], i: int) -> bool:
    """Does a number or "mấy" stand here? Then "hôm nay" is how long something lasts."""
    return bare(words, i) in ("may", "vai") or _few(words, i)[0] > 0


def _tomorrow(words: Sequence[Word], i: int) -> bool:
    """Is "mai" tomorrow, and neither a name nor a flower?"""
    before, after = bare(words, i - 1), bare(words, i + 1)
    if words[i].said[0].isupper() and i:
        return False
    if digits(words, i + 1, 2) and bare(words, i + 2) in ("h", "gio", "g"):
        return True
    begins = i == 0 or words[i - 1].sort is Sort.MARK
    ends = i + 1 == len(words) or words[i + 1].sort is Sort.MARK
    if before in _LINKS:
        return ends or after in _GOES_ON or (before == "tu" and after in _TO)
    if before in _SELVES:
        return after in _ACTS
    return begins and (after in _GOES_ON or (ends and i > 0))


def ago(words: Sequence[Word], i: int, now: Now) -> Day | None:
    """ "3 hôm trước", "cách đây hai tuần", "2 ngày nữa"."""
    since = bare(words, i) == "cach" and bare(words, i + 1) in ("day", "nay")
    at = i + 2 * since
    value, after = _few(words, at)
    length = _SPANS.get(bare(words, after), 0)
    if not value or not length or bare(words, i - 1) in ("-", "–", "/", "tu", "may"):
        return None
    if since:
        return _shifted(i, after + 1, now, -value * length)
    if fits(words, after + 1, "trước") and bare(words, after + 2) not in _ANOTHER_DAY:
        return _shifted(i, after + 2, now, -value * length)
    if fits(words, after + 1, "nữa") and _still_to_come(words, i, after + 2):
        return _shifted(i, after + 2, now, value * length)
    return None


def _few(words: Sequence[Word], i: int) -> tuple[int, int]:
    value = digits(words, i, 2)
    if value:
        return value, i + 1
    match = _NUMBERS.at(words, i) if i < len(words) else None
    return (match.value, match.last) if match else (0, i)


def _shifted(first: int, last: int, now: Now, days: int) -> Day | None:
    when = shift(now.today, days)
    return Day(first, last, when, Form.RELATIVE) if when else None


def _still_to_come(words: Sequence[Word], first: int, last: int) -> bool:
    """In "2 ngày nữa em đi" a day is meant, in "làm thêm 2 ngày nữa" two days of work."""
    begins = first == 0 or words[first - 1].sort is Sort.MARK
    return begins or bare(words, first - 1) in _WAITED or bare(words, last) in _GOES_ON - {"bon"}


def weekday(words: Sequence[Word], i: int, now: Now) -> Day | None:
    """ "thứ năm tuần trước", "chủ nhật", "T7 này"."""
    match = _WEEKDAYS.at(words, i)
    if match is None:
        return None
    day, phrase = match.value
    if any(not fits(words, i + k, one) for k, one in enumerate(phrase)):
        return None
    week = _WEEKS.at(words, match.last) if match.last < len(words) else None
    if week:
        return _of_week(i, week.last, now, day, week.value)
    shared = _shared_week(words, match.last)
    if shared is not None:
        return _of_week(i, match.last, now, day, shared)
    earlier = _WEEKS_BEFORE.get(f"{bare(words, i - 2)} {bare(words, i - 1)}")
    if earlier is not None:
        return _of_week(i - 2, match.last, now, day, earlier)
    if not _is_weekday(words, i, match.last):
        return None
    return _nearest(words, i, match.last, now, day)


def _shared_week(words: Sequence[Word], i: int) -> int | None:
    """The week of "thứ 7, chủ nhật tuần này" for the first of the two."""
    i += bare(words, i) in (",", "va", "-")
    other = _WEEKDAYS.at(words, i) if i < len(words) else None
    week = _WEEKS.at(words, other.last) if other and other.last < len(words) else None
    return week.value if week else None


def _of_week(first: int, last: int, now: Now, day: int, week: int) -> Day | None:
    when = shift(now.today, day - now.today.weekday() + 7 * week)
    return Day(first, last, when, Form.WEEKDAY) if when else None


def _nearest(words: Sequence[Word], first: int, last: int, now: Now, day: int) -> Day | None:
    """The last one or the next one. Today itself is called today, unless it is "this" one."""
    ahead, after = now.ahead, bare(words, last)
    to_come = (day - now.today.weekday()) % 7
    if words[last].marked in ("này", "tới", "nay") if last < len(words) else False:
        ahead, last = True, last + 1
        to_come = to_come if after == "nay" else to_come or 7
    elif after in ("vua", "truoc", "roi"):
        ahead = False
        last += 2 if after == "vua" and bare(words, last + 1) in ("roi", "qua") else 1
    else:
        to_come = to_come or 7
    when = shift(now.today, to_come if ahead else to_come % 7 - 7)
    return Day(first, last, when, Form.WEEKDAY) if when else None


def _is_weekday(words: Sequence[Word], first: int, last: int) -> bool:
    """Is it a certain day of the week, no ordinal and no day of every week?"""
    before, after = bare(words, first - 1), bare(words, last)
    if _recurs(words, first, last) or after in ("la", ":") or _in_range(words, first, last):
        return False
    if words[first].bare in ("chu", "chua"):
        return True
    hinted = before in _TIME_BEFORE
    if words[first].bare == "cn":
        return (
            hinted
            or after in ("nay", "vua")
            or (words[first].said == "CN" and bare(words, first - 1) in (",", "va", "-"))
        )
    if words[first].bare == "t":
        return words[first + 1].glued and (hinted or after in ("nay", "vua", "toi")) and before not in ("tu", "den")
    if (
        before in _ORDINALS
        or f"{after} {bare(words, last + 1)}" == "dau tien"
        or (counted(words, last) and after not in ("ngay", "nha", "xa", "ban", "thon"))
    ):
        return False
    if after in (",", ".") and first and words[first - 1].sort is Sort.MARK:
        return False
    if words[first].unmarked and not hinted:
        return (
            after in _GOES_ON or after in ("nay", "vua", "toi", "tuan", "truoc") or (last == len(words) and first > 0)
        )
    return not (before == "ngay" and bare(words, first - 2) in ("la", "sang", "den", "day"))


def _recurs(words: Sequence[Word], first: int, last: int) -> bool:
    """Is it a day of every week, alone or in "các ngày thứ 7, chủ nhật"?"""
    last += 1 if bare(words, last) in (",", "va") else 0
    last += {"chu": 2, "cn": 1}.get(bare(words, last), 0)
    first -= 1 if bare(words, first - 1) in (",", "va") else 0
    first -= 2 if bare(words, first - 2) == "thu" else 0
    first -= 1 if bare(words, first - 1) == "ngay" else 0
    return bare(words, first - 1) in _EVERY or bare(words, last) in ("hang", "nao", "van", "cung")


def _in_range(words: Sequence[Word], first: int, last: int) -> bool:
    """ "thứ 2 đến thứ 6" are the hours of an office."""
    to_next = bare(words, last) in _TO and bare(words, last + 1) in ("thu", "t", "chu", "cn")
    from_last = bare(words, first - 1) in _TO and bare(words, first - 3) in ("thu", "t")
    return to_next or from_last
