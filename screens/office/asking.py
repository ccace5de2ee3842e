"""What an officer is asked for before a decision: words, amounts, an original, a handler, evidence."""

from __future__ import annotations

from collections.abc import Sequence

from domain.contributions import BY_CODE
from domain.lifecycle import Act
from domain.reports import Line
from domain.screen import Expects, Option, Screen, Tone, rows_of
from domain.words import N_, shorten
from locales import Say
from screens.case import amount_words, kind_words
from screens.notices.parts import option

LABEL = 56
"""Characters of a button."""

WANTED = {
    Act.ASK: N_("Anh/chị muốn hỏi người gửi điều gì? Chọn câu có sẵn hoặc gõ câu của mình."),
    Act.REJECT: N_("Vì sao không ghi nhận? Người gửi sẽ đọc lý do này. Chọn câu có sẵn hoặc gõ."),
    Act.HAND_OVER: N_("Nơi nào giải quyết việc này, bà con đến đâu? Người gửi sẽ đọc. Chọn câu có sẵn hoặc gõ."),
    Act.RECOGNISE: N_("Gõ số quyết định công nhận, ví dụ 15/QĐ-UBND."),
    Act.REPLY: N_("Trả lời ý kiến này thế nào? Người gửi sẽ đọc. Chọn câu có sẵn hoặc gõ."),
}
"""The question that each worded act begins with."""


def words(say: Say, code: str, act: Act, prepared: Sequence[tuple[int, str]]) -> Screen:
    """A sentence for an act: a prepared one, or typed. The prepared ones are shown whole, then offered by number."""
    numbered = [f"{number}. {text}" for number, (_, text) in enumerate(prepared, start=1)]
    options = [
        Option(shorten(f"{number}. {text}", LABEL), f"words:{key}")
        for number, (key, text) in enumerate(prepared, start=1)
    ]
    return Screen(
        "\n".join((say(WANTED[act]), *numbered)),
        rows_of((*options, back(say, code))),
        code,
        expects=Expects.CHOICE if prepared else Expects.TEXT,
    )


def amount(say: Say, code: str, line: Line, number: int, count: int) -> Screen:
    """How much of one line is confirmed."""
    kind = BY_CODE.get(line.kind)
    text = say(
        "Khoản {number}/{count}. {kind}: khai {declared}.\nXác nhận bao nhiêu? Gõ số, ví dụ: {example}",
        number=number,
        count=count,
        kind=kind_words(say, line.kind),
        declared=amount_words(say, line.kind, line.declared),
        example=kind.example if kind else "1",
    )
    options = (Option(say("Đúng như khai"), "as_declared", Tone.MAIN), Option(say("Để sau khoản này"), "later"))
    return Screen(text, rows_of((*options, back(say, code)), 2), code, expects=Expects.TEXT)


def evidence(say: Say, code: str, photos: int, text: str) -> Screen:
    """Photos of the result and a sentence; when both are there, one tap hands them in."""
    wanted = []
    if not photos:
        wanted.append(say("Gửi ít nhất một ảnh sau khi làm xong."))
    if not text:
        wanted.append(say("Nhắn một câu: đã làm gì."))
    have = [say("Đã nhận {count} ảnh.", count=photos)] if photos else []
    have += [say("“{words}”", words=shorten(text, 800))] if text else []
    ready = () if wanted else (Option(say("Báo đã xong"), "resolve", Tone.MAIN),)
    closing = say("Bấm Báo đã xong để gửi cho người phản ánh. Gửi thêm ảnh, nhắn lại câu khác cũng được.")
    return Screen(
        "\n".join((*have, *(wanted or [closing]))),
        rows_of((*ready, back(say, code))),
        code,
        expects=Expects.CHOICE if ready else Expects.PHOTO,
    )


def back(say: Say, code: str) -> Option:
    """Leave what is asked and see the case again."""
    return option(say("Thôi, xem lại hồ sơ"), f"case:open:{code}")
