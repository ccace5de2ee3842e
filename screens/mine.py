"""A resident's own reports: the list, one card, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from domain.amounts import echo
from domain.contributions import BY_CODE
from domain.lifecycle import Act
from domain.permissions import Person, may
from domain.reports import Line, Report, Where
from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.times import local, show_time
from domain.wastes import BY_CODE as DOMAINS
from domain.words import shorten
from locales import Say
from screens import labels, navigation
from screens.case import family_words
from screens.forms import photos_received
from screens.navigation import noted, pictured

PAGE = 5
_TEXT = 700
_QUESTION = 3_000
_MOVES = 6


def shelf(say: Say, reports: Sequence[Report]) -> Screen:
    """The reports of one page, newest first; one more than `PAGE` means that there are older ones."""
    if not reports:
        return Screen(say("Bác chưa gửi việc nào."), rows=((navigation.home(say),),))
    shown = reports[:PAGE]
    text = "\n\n".join(f"{one.code} · {_about(say, one)}\n{labels.state(say, one.state)}" for one in shown)
    options = [Option(one.code, f"mine:{one.code}", lasting=True) for one in shown]
    more = (Option(say("Cũ hơn"), f"older:{shown[-1].id}"),) if len(reports) > PAGE else ()
    return Screen(text, title=say("Việc của tôi"), rows=(*rows_of(tuple(options)), (*more, navigation.home(say))))


def card(
    say: Say,
    report: Report,
    where: Where,
    history: Sequence[tuple[datetime, str]],
    notes: Sequence[str] = (),
    promised: str = "",
) -> Screen:
    """One report as its author sees it. `history` are (moment, act) as the journal has them; `promised` says by when
    they hear."""
    parts = [
        "\n".join(
            part for part in (say("Tình trạng: {state}.", state=labels.state(say, report.state)), promised) if part
        ),
        "\n".join(_line(say, line) for line in report.lines),
        *([shorten(report.text, _TEXT)] if report.text else []),
        " · ".join(part for part in (where.work, report.place, where.village, where.unit) if part),
        *([say("Ảnh: {count}", count=len(report.photos))] if report.photos else []),
        *([say("Mặt trận hỏi: {question}", question=shorten(report.question, _TEXT))] if report.question else []),
        *([say("Kết quả: {outcome}", outcome=shorten(report.outcome, _TEXT))] if report.outcome else []),
        "\n".join(_history(say, history)),
    ]
    title = f"{report.code} · {_about(say, report)}"
    screen = Screen("\n\n".join(part for part in parts if part), title=title, rows=rows_of(_can(say, report), 2))
    return pictured(noted(screen, notes), (*report.photos, *report.result_photos))


def sure(say: Say, report: Report) -> Screen:
    """Asked once more before a report is withdrawn."""
    text = say("Bác rút lại {code} chứ ạ? Rút rồi thì không mở lại được, muốn gửi phải gửi việc mới.", code=report.code)
    return Screen(
        text,
        rows=rows_of(
            (
                Option(say("Rút lại"), f"withdraw_yes:{report.code}", Tone.DANGER),
                Option(say("Thôi, giữ lại"), f"mine:{report.code}", lasting=True),
            )
        ),
    )


def answering(say: Say, report: Report, notes: Sequence[str] = ()) -> Screen:
    """The office's question, to be answered."""
    text = "\n\n".join(
        (
            say("{code}: Mặt trận hỏi", code=report.code) + f"\n{shorten(report.question, _QUESTION)}",
            say("Bác gõ câu trả lời, hoặc gửi ảnh."),
        )
    )
    return noted(Screen(text, rows=(_leave(say, report),), expects=Expects.TEXT), notes)


def adding(say: Say, report: Report, added: int = 0, notes: Sequence[str] = ()) -> Screen:
    """More photos for a report that was sent."""
    got = (photos_received(say, added), *notes) if added else tuple(notes)
    text = say("Bác gửi thêm ảnh cho {code}. Xong thì bấm Xong.", code=report.code)
    return noted(Screen(text, rows=(_leave(say, report),), expects=Expects.PHOTO), got)


def _leave(say: Say, report: Report) -> tuple[Option, ...]:
    return (Option(say("Xong"), f"mine:{report.code}", lasting=True), navigation.home(say))


def _about(say: Say, report: Report) -> str:
    if report.lines:
        first = report.lines[0]
        return shorten(", ".join((say(BY_CODE[first.kind].label), *(["…"] if len(report.lines) > 1 else []))), 60)
    if report.domain in DOMAINS:
        return say(DOMAINS[report.domain].label)
    return family_words(say, report.family)


def _line(say: Say, line: Line) -> str:
    kind = BY_CODE[line.kind]
    declared = f"• {say(kind.label)}: {echo(line.declared, kind)}"
    if line.confirmed is None:
        return declared
    confirmed = say("xác nhận {amount}", amount=echo(line.confirmed, kind))
    return f"{declared} → {confirmed}"


def _history(say: Say, history: Sequence[tuple[datetime, str]]) -> list[str]:
    known = [(at, labels.MOVES[act]) for at, act in history if act in labels.MOVES]
    return [f"{local(at):%d/%m} {show_time(at)} · {say(words)}" for at, words in known[-_MOVES:]]


def _can(say: Say, report: Report) -> tuple[Option, ...]:
    ways = (
        (Act.ANSWER, say("Trả lời"), f"answer:{report.code}", Tone.MAIN, bool(report.question)),
        (Act.RATE, say("Đã tốt"), f"rate:good:{report.code}", Tone.MAIN, True),
        (Act.REOPEN, say("Chưa được, mở lại"), f"reopen:{report.code}", Tone.PLAIN, True),
        (Act.ADD_PHOTOS, say("Thêm ảnh"), f"photos:{report.code}", Tone.PLAIN, True),
        (Act.WITHDRAW, say("Rút lại"), f"withdraw:{report.code}", Tone.DANGER, True),
    )
    author = Person(report.author)
    acts = tuple(
        Option(label, choice, tone, lasting=True)
        for act, label, choice, tone, sense in ways
        if sense and may(author, act, report)
    )
    return (*acts, navigation.mine(say), navigation.home(say))


def withdrawn(say: Say, code: str) -> str:
    """A report was withdrawn."""
    return say("Đã rút lại {code}.", code=code)


def answered(say: Say) -> str:
    """The answer went to the office."""
    return say("Đã chuyển câu trả lời cho Mặt trận, cảm ơn bác.")


def words_wanted(say: Say) -> str:
    """Neither words nor a photo came."""
    return say("Bác gõ câu trả lời, hoặc gửi ảnh giúp.")


def photos_wanted(say: Say) -> str:
    """No photo came."""
    return say("Bác gửi ảnh giúp, hoặc bấm Xong.")


def rated(say: Say) -> str:
    """Thanks for a rating."""
    return say("Cảm ơn bác đã cho biết.")


def reopened(say: Say) -> str:
    """The case is open again."""
    return say("Đã mở lại, Mặt trận và người xử lý đã được báo. Bác gửi thêm ảnh nếu có.")
