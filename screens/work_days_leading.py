"""A work day as whoever called it sees it: the list, ticking it off, moving it, calling it off, booking it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.shown_numbers import counted
from domain.words import N_, shorten
from domain.work_days import MOST_HEADS, Comer, Coming, State, Tally, WorkDay
from locales import Say
from screens import navigation
from screens.navigation import noted
from screens.work_days import moment
from screens.work_days_coming import when

PAGE = 8
_LABEL = 56

STATES = {
    State.DRAFT: N_("đang soạn"),
    State.CALLED: N_("đã gọi"),
    State.CANCELLED: N_("đã huỷ"),
    State.BOOKED: N_("đã ghi công, cả ngày"),
    State.BOOKED_HALF: N_("đã ghi công, nửa ngày"),
}

MARKS = {Coming.CAME: "✓", Coming.MISSED: "✕", Coming.YES: "•", Coming.NO: "–"}


def home(say: Say, days: Sequence[WorkDay], notes: Sequence[str] = ()) -> Screen:
    """The days somebody leads, and the way to a new call."""
    text = say("Gọi bà con: bác bấm nút dưới, hoặc nhắn luôn một câu.") + "\n"
    text += say("Ví dụ: huy động ngày công Chủ nhật 29/11, 7h, cần 20 người")
    options = [Option(shorten(f"{moment(say, day.at)} · {day.place}", _LABEL), f"led:{day.id}:0") for day in days]
    call = Option(say("Gọi ngày công mới"), "callday", Tone.MAIN)
    screen = Screen(text, rows_of((call, *options, navigation.home(say))), say("Huy động ngày công"))
    return noted(screen, notes)


def name_of(say: Say, line: Comer) -> str:
    """How a line of the list is called."""
    return line.name or say("Bà con số {number}", number=line.id)


def lines(say: Say, people: Sequence[Comer]) -> str:
    """A page of the list."""
    return "\n".join(f"{MARKS[one.coming]} {_line(say, one)}" for one in people)


def _line(say: Say, one: Comer) -> str:
    return say("{name}, {count} người", name=name_of(say, one), count=one.heads) if one.heads > 1 else name_of(say, one)


def show(
    say: Say,
    facts: Mapping[str, Any],
    state: State,
    counts: Tally,
    people: Sequence[Comer],
    *,
    page: int = 0,
    more: bool = False,
    begun: bool = False,
    notes: Sequence[str] = (),
) -> Screen:
    """The list: `people` is one page of it, `more` says that there is another."""
    number, wanted = int(facts["work_day"]), int(facts["wanted"])
    head = [
        f"{when(say, facts)} · {say(STATES[state])}",
        shorten(str(facts.get("place") or ""), 200),
        say("Đi: {coming}/{wanted} người. Không đi được: {cannot}.", coming=counts.coming, wanted=wanted,
            cannot=counts.cannot),
    ]  # fmt: skip
    spare = counts.coming - wanted
    head += [say("Thừa {count} người, ghi làm dự phòng.", count=spare)] if spare > 0 else []
    head += [say("Đã đến: {count} người.", count=counts.came)] if begun else []
    text = "\n\n".join(part for part in ("\n".join(head), lines(say, people)) if part)
    options = (*_acts(say, number, state, begun), *_pages(say, f"led:{number}", page, more))
    rows = rows_of((*options, Option(say("Các buổi khác"), "lead"), navigation.home(say)))
    return noted(Screen(text, rows, say("Danh sách ngày công")), notes)


def _acts(say: Say, number: int, state: State, begun: bool) -> tuple[Option, ...]:
    if state is not State.CALLED:
        return ()
    if begun:
        return (Option(say("Điểm danh"), f"led_tick:{number}:0", Tone.MAIN),)
    return (
        Option(say("Thêm người không có điện thoại"), f"led_add:{number}"),
        Option(say("Đổi ngày giờ"), f"led_move:{number}"),
        Option(say("Huỷ buổi này"), f"led_cancel:{number}", Tone.DANGER),
    )


def ticking(
    say: Say, number: int, counts: Tally, people: Sequence[Comer], *, page: int, more: bool, notes: Sequence[str] = ()
) -> Screen:
    """The list to be ticked off, page by page: a press turns who came into who did not, and back."""
    rows: list[tuple[Option, ...]] = []
    for one in people:
        turned = "missed" if one.coming is Coming.CAME else "came"
        label = shorten(f"{MARKS[one.coming]} {_line(say, one)}", _LABEL)
        rows.append((Option(label, f"led_{turned}:{number}:{one.id}:{page}"),))
    text = say("Bấm vào tên để đánh dấu: ✓ có đến, ✕ không đến. Đã đến: {count} người.", count=counts.came)
    if counts.open:
        text += "\n" + say("Còn {count} dòng chưa đánh dấu; lúc ghi công, chưa đánh dấu là không đến.",
                           count=counts.open)  # fmt: skip
    options = (
        Option(say("Tất cả đã đến"), f"led_all:{number}:{page}"),
        Option(say("Sửa số người của một nhà"), f"led_heads:{number}:{page}"),
        Option(say("Thêm người không có điện thoại"), f"led_add:{number}"),
        Option(say("Ghi ngày công"), f"led_book:{number}", Tone.MAIN),
        *_pages(say, f"led_tick:{number}", page, more),
        Option(say("Về danh sách"), f"led:{number}:0"),
    )
    return noted(Screen(text, (*rows, *rows_of(options)), say("Điểm danh"), edits=True), notes)


def _pages(say: Say, choice: str, page: int, more: bool) -> tuple[Option, ...]:
    before = (Option(say("Trang trước"), f"{choice}:{page - 1}"),) if page else ()
    return (*before, *((Option(say("Trang sau"), f"{choice}:{page + 1}"),) if more else ()))


def which(say: Say, number: int, people: Sequence[Comer], page: int) -> Screen:
    """Of whom the heads are changed."""
    options = [Option(shorten(_line(say, one), _LABEL), f"led_of:{number}:{one.id}:{page}") for one in people]
    back = Option(say("Về danh sách"), f"led_tick:{number}:{page}")
    return Screen(say("Sửa số người của ai ạ?"), rows_of((*options, back)))


def ask_heads(say: Say, number: int, name: str, page: int) -> Screen:
    """How many came with one person?"""
    text = say("{name}: có mấy người đến, tính cả người ấy? Gõ số, nhiều nhất {most}.", name=name, most=MOST_HEADS)
    return Screen(text, rows_of((Option(say("Thôi"), f"led_tick:{number}:{page}"),)), expects=Expects.TEXT)


def ask_person(say: Say, number: int) -> Screen:
    """The name of somebody without a phone."""
    text = say("Bác gõ họ tên, và số người nếu nhiều hơn một. Nhớ hỏi ý người đó trước.\nVí dụ: Lò Văn Páo, 2 người")
    return Screen(text, rows_of((Option(say("Thôi"), f"led:{number}:0"),)), expects=Expects.TEXT)


def ask_moment(say: Say, number: int) -> Screen:
    """The other day."""
    text = say("Dời sang ngày nào, mấy giờ ạ?\nVí dụ: Chủ nhật 6/12, 7h")
    return Screen(text, rows_of((Option(say("Thôi, giữ nguyên"), f"led:{number}:0"),)), expects=Expects.TEXT)


def ask_reason(say: Say, number: int) -> Screen:
    """Why is it called off?"""
    text = say("Vì sao huỷ ạ? Bà con đã báo đi sẽ đọc lý do này.\nVí dụ: mưa to, đường trơn")
    return Screen(text, rows_of((Option(say("Thôi, giữ nguyên"), f"led:{number}:0"),)), expects=Expects.TEXT)


def whole_or_half(say: Say, number: int, counts: Tally) -> Screen:
    """Asked once for everybody."""
    text = say("Ghi công cho {count} người đã đến: cả ngày hay nửa ngày ạ?", count=counts.came)
    text += "\n" + say("Ghi rồi thì không sửa được nữa; Mặt trận xác nhận từng người.")
    options = (
        Option(say("Cả ngày"), f"led_whole:{number}", Tone.MAIN),
        Option(say("Nửa ngày"), f"led_half:{number}"),
        Option(say("Về danh sách"), f"led_tick:{number}:0"),
    )
    return Screen(text, rows_of(options), say("Ghi ngày công"))


def called(say: Say) -> str:
    """People are being called."""
    return say("Đã gọi. Bà con nhận tin dần; ai báo đi sẽ hiện ở danh sách này.")


def added(say: Say, name: str, fresh: bool) -> str:
    """Somebody was written down, or had been before."""
    if not fresh:
        return say("Trong danh sách đã có {name}.", name=name)
    return say("Đã ghi {name}.", name=name)


def moved(say: Say) -> str:
    """It is another day now."""
    return say("Đã đổi. Ai đã báo đi sẽ được báo ngày giờ mới (ban đêm thì sáng ra mới báo).")


def cancelled(say: Say) -> str:
    """It was called off."""
    return say("Đã huỷ. Ai đã báo đi sẽ được báo lý do (ban đêm thì sáng ra mới báo).")


def booked(say: Say, heads: int) -> str:
    """The labour is being booked."""
    return say(
        "Đã ghi công cho {count} người. Mỗi người nhận biên nhận, rồi Mặt trận xác nhận. Công của bác thì bác gửi ở "
        "mục Đóng góp xây dựng, như mọi người.",
        count=counted(heads),
    )
