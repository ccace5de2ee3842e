"""What is said back of a message that was read: what it was taken for, what has to be chosen, the formal ways."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.office import Office
from domain.questions import Kind
from domain.screen import Option, Screen, rows_of
from domain.understand.understood import Intent
from domain.words import N_, shorten
from locales import Say
from screens.help import phone

OFFERS = {
    Intent.CONTRIBUTION: ("contribute", N_("Đóng góp xây dựng")),
    Intent.WASTE: ("waste", N_("Phản ánh lãng phí")),
    Intent.IDEA: ("idea", N_("Hiến kế")),
    Intent.QUESTION: ("person", N_("Hỏi cán bộ")),
    Intent.HAZARD: ("urgent", N_("Việc nguy hiểm, cần gấp")),
    Intent.ACCUSATION: ("accuse", N_("Cán bộ làm sai, lấy của chung")),
}
"""What can be chosen when a message may mean several things: the choice and its label."""

_USUAL = (Intent.CONTRIBUTION, Intent.WASTE, Intent.IDEA)
_BEST = 3


def which(say: Say, best: Sequence[str], photos: int = 0) -> Screen:
    """A message that may mean several things: which? `best` are intents, the likeliest first."""
    got = say("Đã nhận {count} ảnh.", count=photos) if photos else say("Đã nghe bác.")
    asks = say("Bác muốn gửi việc này là gì ạ? Bác chọn một mục, những gì vừa gửi được giữ lại.")
    return Screen(f"{got} {asks}", rows=rows_of((*_offers(say, best, _BEST), _else(say))))


def question(say: Say, office: Office, best: Sequence[str]) -> Screen:
    """Somebody asks something: whom to ask, and what it can be sent as instead."""
    text = "\n".join(
        (
            say("Việc bác hỏi, cán bộ trả lời đúng nhất ạ. Bác gọi, hoặc bấm Hỏi cán bộ."),
            phone(say, office),
            say("Nếu bác muốn gửi việc này thì chọn một mục, lời bác được giữ lại."),
        )
    )
    asking = (Intent.QUESTION, *best)
    return Screen(text, rows=rows_of((*_offers(say, asking, _BEST + 1), _else(say))))


def taken_for(say: Say, kind: Kind) -> str:
    """What a message is taken for, before the first question about it."""
    return say("Đã nghe bác, việc này là: {kind}.", kind=say(kind.label))


def about(say: Say, said: str) -> str:
    """The words of the message that the next question is about."""
    return say("Bác nhắn: “{words}”", words=shorten(said, 200))


def accusation(say: Say) -> str:
    """A report that accuses somebody: what this is not, and where the formal way is."""
    return say(
        "Ở đây nhận phản ánh, chưa phải đơn tố cáo. Muốn tố cáo, bác gửi đơn hoặc đến trình bày với cơ quan có thẩm "
        "quyền; luật giữ bí mật cho người tố cáo (Luật Tố cáo 25/2018/QH14)."
    )


def sent_before(say: Say, code: str) -> str:
    """The same words were sent a while ago."""
    return say("Lời này bác đã gửi rồi, mã {code}. Bấm Gửi là gửi thêm một lần nữa.", code=code)


def several_places(say: Say) -> str:
    """More than one commune was named."""
    return say("Bác nhắc đến mấy nơi, việc này gửi về nơi nào ạ?")


def kept_for_later(say: Say, words: str) -> str:
    """A new report came while another is unfinished."""
    return say("Lời bác vừa nhắn được giữ lại: “{words}”", words=shorten(words, 200))


def followed(say: Say, screen: Screen) -> Screen:
    """The screen with the way to what was written meanwhile."""
    return replace(screen, rows=((Option(say("Gửi việc vừa nhắn"), "later"),), *screen.rows))


def _offers(say: Say, best: Sequence[str], most: int) -> tuple[Option, ...]:
    likely = [Intent(one) for one in best if one in OFFERS]
    offered = list(dict.fromkeys((*likely, *_USUAL)))[:most]
    return tuple(Option(say(OFFERS[one][1]), OFFERS[one][0]) for one in offered)


def _else(say: Say) -> Option:
    return Option(say("Việc khác"), "else")
