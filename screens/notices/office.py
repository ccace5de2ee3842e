"""What the office is told. Nothing here says who sent a report."""

from __future__ import annotations

from domain.reports import Family
from domain.screen import Option, Screen, Tone
from locales import Say
from screens.case import Facts
from screens.notices.parts import LETTER, cut, head, lines, notice, option, where, words


def waiting(say: Say, facts: Facts) -> Screen:
    """A report waits for a decision, which can be made here."""
    return notice(
        say("Chờ duyệt: {code}", code=facts["code"]),
        head(say, facts),
        lines(say, facts),
        _quoted(say, words(facts, "text")),
        _involved(say, facts),
        options=(*_decisions(say, facts), open_case(say, facts)),
        columns=2,
    )


def urgent(say: Say, facts: Facts) -> Screen:
    """Somebody tells of a danger: it does not wait for its turn."""
    return notice(
        say("KHẨN, có nguy hiểm: {code}", code=facts["code"]),
        where(facts),
        _quoted(say, words(facts, "text")),
        say("Người gửi đã được nhắc gọi 113, 114, 115. Anh/chị kiểm tra và báo lực lượng tại chỗ ngay."),
        options=(*_decisions(say, facts), open_case(say, facts)),
        columns=2,
    )


def answered(say: Say, facts: Facts) -> Screen:
    """The author answered the office's question."""
    said = words(facts, "answer") or say("(trả lời bằng ảnh)")
    return notice(
        say("{code}: người gửi đã trả lời", code=facts["code"]),
        say("“{words}”", words=said),
        head(say, facts),
        options=(open_case(say, facts, Tone.MAIN),),
    )


def photos(say: Say, facts: Facts) -> Screen:
    """The author added photos."""
    return notice(
        say("{code}: người gửi thêm {count} ảnh", code=facts["code"], count=facts.get("added", 1)),
        head(say, facts),
        options=(open_case(say, facts, Tone.MAIN),),
    )


def reopened(say: Say, facts: Facts) -> Screen:
    """The author says that it is not in order."""
    return notice(
        say("{code}: người gửi thấy chưa được, mở lại", code=facts["code"]),
        head(say, facts),
        _quoted(say, words(facts, "text")),
        options=(open_case(say, facts, Tone.MAIN),),
    )


def withdrawn(say: Say, facts: Facts) -> Screen:
    """The author took the report back: nothing to do any more."""
    return notice(
        say("{code}: người gửi đã rút lại", code=facts["code"]),
        head(say, facts),
        say("Anh/chị không phải xử lý hồ sơ này nữa."),
    )


def routed(say: Say, facts: Facts) -> Screen:
    """A staff member is given a case to handle."""
    note = words(facts, "note")
    return notice(
        say("Giao anh/chị xử lý: {code}", code=facts["code"]),
        head(say, facts),
        _quoted(say, cut(words(facts, "text"), 300)),
        say("Lời dặn: {note}", note=cut(note, 200)) if note else "",
        options=(
            option(say("Bắt đầu xử lý"), f"case:start:{facts['code']}:{facts.get('version', 0)}", Tone.MAIN),
            open_case(say, facts),
        ),
    )


def resolved(say: Say, facts: Facts) -> Screen:
    """The handler says that it is resolved: the desk looks and closes it."""
    return notice(
        say("{code}: cán bộ báo đã xử lý xong", code=facts["code"]),
        head(say, facts),
        words(facts, "outcome"),
        options=(
            option(say("Kiểm tra xong, khép lại"), f"case:close:{facts['code']}:{facts.get('version', 0)}", Tone.MAIN),
            open_case(say, facts),
        ),
    )


def help_wanted(say: Say, facts: Facts) -> Screen:
    """A resident wants to speak to a person, or left a voice note."""
    if facts.get("voice"):
        return _voice(say, facts)
    code = str(facts.get("code") or "")
    return notice(
        say("Có người cần gặp cán bộ"),
        " · ".join(part for part in (code, str(facts.get("village") or ""), str(facts.get("unit") or "")) if part),
        _quoted(say, words(facts, "text")),
        say("Người gửi đã được báo số điện thoại và giờ làm việc của Mặt trận."),
        options=(open_case(say, facts),) if code else (),
    )


def _voice(say: Say, facts: Facts) -> Screen:
    return notice(
        say("Có tin thoại chờ nghe"),
        str(facts.get("unit") or ""),
        say("Bà con vừa gửi tin thoại. Anh/chị mở bàn làm việc, vào mục Tin thoại để nghe."),
        options=(option(say("Mở bàn làm việc"), "console", Tone.MAIN),),
    )


def access_lost(say: Say, facts: Facts) -> Screen:
    """The Official Account was silenced: an administrator of it has to agree again."""
    return notice(
        say("Zalo OA mất kết nối"),
        say(
            "Từ {since}, Zalo không cho gửi và trả lời tin nữa. Tin của bà con vẫn được giữ.",
            since=facts.get("since", ""),
        ),
        say("Anh/chị quản trị OA mở đường dẫn dưới đây (trong 7 ngày) rồi bấm Đồng ý là xong:"),
        str(facts.get("link") or ""),
        most=LETTER,
    )


def open_case(say: Say, facts: Facts, tone: Tone = Tone.PLAIN) -> Option:
    """The way to the whole case."""
    return option(say("Mở hồ sơ"), f"case:open:{facts['code']}", tone)


def _decisions(say: Say, facts: Facts) -> tuple[Option, ...]:
    tail = f"{facts['code']}:{facts.get('version', 0)}"
    ask = option(say("Hỏi lại"), f"case:ask:{tail}")
    if facts["family"] == Family.CONTRIBUTION:
        return (
            option(say("Xác nhận"), f"case:confirm:{tail}", Tone.MAIN),
            ask,
            option(say("Không ghi nhận"), f"case:reject:{tail}", Tone.DANGER),
        )
    if facts["family"] == Family.WASTE:
        return (
            option(say("Giao xử lý"), f"case:route:{tail}", Tone.MAIN),
            ask,
            option(say("Không ghi nhận"), f"case:reject:{tail}", Tone.DANGER),
        )
    return option(say("Nhận cân nhắc"), f"case:review:{tail}", Tone.MAIN), ask


def _quoted(say: Say, text: str) -> str:
    return say("“{words}”", words=text) if text else ""


def _involved(say: Say, facts: Facts) -> str:
    if facts.get("involved", "no") == "no":
        return ""
    return say("Việc có thể liên quan cán bộ xã, bản: xã không thấy hồ sơ này.")
