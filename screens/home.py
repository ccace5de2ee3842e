"""The first screen and what leads back to it: greeting, main menu, unfinished talk, joining an office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.kinds import KINDS
from domain.office import Office
from domain.people import Role
from domain.questions import Kind
from domain.screen import Option, Screen, Tone, rows_of
from domain.times import local, show_date, show_time
from domain.words import N_
from locales import Say
from screens import navigation, work_days, work_days_coming
from screens.navigation import noted
from screens.understood import kept_for_later

ROLES = {
    Role.MODERATOR: N_("cán bộ Mặt trận duyệt phản ánh"),
    Role.STAFF: N_("cán bộ xã xử lý việc"),
    Role.VILLAGE_HEAD: N_("trưởng bản"),
    Role.PUBLICITY: N_("cán bộ tuyên truyền"),
    Role.ADMIN: N_("quản trị"),
}

_CALLERS = frozenset({Role.VILLAGE_HEAD, Role.MODERATOR})
_OFFICERS = frozenset({Role.MODERATOR, Role.STAFF, Role.PUBLICITY, Role.ADMIN})


def choice_of(kind: Kind) -> str:
    """The choice that begins a report of the kind."""
    return "contribute" if kind.name == "contribution" else kind.name


def greeting(say: Say, office: Office, roles: Sequence[Role] = (), unfinished: bool = False) -> Screen:
    """Who runs this, and what can be done here."""
    text = "\n\n".join(
        (
            say("Chào bác! Đây là trợ lý tự động của {office}.", office=office.name),
            say(
                "Bác nhắn ở đây để góp sức làm đường, làm nhà văn hóa, báo chỗ lãng phí hoặc hiến kế. "
                "Cán bộ Mặt trận xem từng việc và trả lời bác ngay tại đây."
            ),
            say("Bác cần gì ạ?"),
        )
    )
    return Screen(text, rows=_menu(say, roles, unfinished))


def menu(say: Say, roles: Sequence[Role] = (), unfinished: bool = False) -> Screen:
    """The main menu, short, for whoever was greeted before."""
    return Screen(say("Bác cần gì ạ?"), rows=_menu(say, roles, unfinished))


def brought(say: Say, roles: Sequence[Role] = (), photos: int = 0, place: bool = False) -> Screen:
    """Something was sent without saying what for."""
    got = say("Đã nhận {count} ảnh.", count=photos) if photos else say("Đã nghe bác.")
    if place:
        got = say("Đã nhận vị trí.")
    asks = say("Bác muốn gửi việc này là gì ạ? Bác chọn một mục, những gì vừa gửi được giữ lại.")
    return Screen(f"{got} {asks}", rows=_menu(say, roles, unfinished=False))


def unfinished(say: Say, kind: Kind, since: datetime, now: datetime, words: str = "") -> Screen:
    """A half-finished talk: go on, or begin anew? `words`: a new message that is kept meanwhile."""
    hour = show_time(since)
    when = hour if local(since).date() == local(now).date() else f"{hour} {show_date(since)}"
    text = say("Bác đang gửi dở “{kind}” lúc {when}. Tiếp tục ạ?", kind=say(kind.label), when=when)
    anew = Option(say("Bỏ phần dở, gửi việc vừa nhắn") if words else say("Bắt đầu lại"), "restart")
    rows = rows_of((navigation.resume(say), anew, navigation.home(say)))
    return noted(Screen(text, rows=rows), (kept_for_later(say, words),) if words else ())


def joined(say: Say, role: Role, unit: str) -> Screen:
    """An invitation was used."""
    text = say("Bác đã nhận vai {role}, {unit}.", role=say(ROLES[role]), unit=unit)
    return Screen(text, rows=rows_of((*_begins(say, role), navigation.home(say))))


def _begins(say: Say, role: Role) -> tuple[Option, ...]:
    """What somebody with the role came for."""
    if role in _OFFICERS:
        return (Option(say("Vào việc của cán bộ"), "office", Tone.MAIN),)
    return (_behalf(say), work_days.offered(say)) if role is Role.VILLAGE_HEAD else ()


def _behalf(say: Say) -> Option:
    return Option(say("Ghi hộ bà con"), "behalf")


def _menu(say: Say, roles: Sequence[Role], unfinished: bool) -> tuple[tuple[Option, ...], ...]:
    first = [navigation.resume(say)] if unfinished else []
    kinds = [Option(say(kind.label), choice_of(kind), Tone.MAIN) for kind in KINDS]
    behalf = [_behalf(say)] if Role.VILLAGE_HEAD in roles else []
    calls = [work_days.offered(say)] if _CALLERS & set(roles) else []
    office = [Option(say("Việc của cán bộ"), "office")] if _OFFICERS & set(roles) else []
    rest = (navigation.mine(say), Option(say("Trợ giúp"), "help"))
    last = (Option(say("English / Tiếng Việt"), "language"), work_days_coming.offered(say))
    return (*rows_of((*first, *kinds, *behalf, *calls, *office)), rest, last)


def forgotten(say: Say) -> str:
    """A half-finished talk can no longer be read."""
    return say("Phần gửi dở trước đây không mở lại được, bác gửi lại giúp.")


def cancelled(say: Say, something: bool) -> str:
    """What was begun is dropped."""
    return say("Đã bỏ phần đang gửi dở, chưa có gì được gửi đi.") if something else say("Không có gì đang gửi dở.")


def regret(say: Say, screen: Screen) -> Screen:
    """The screen after a draft was dropped, with the way back to it."""
    return replace(screen, rows=((Option(say("Lấy lại phần vừa bỏ"), "take_back"),), *screen.rows))


def thanks(say: Say) -> str:
    """A few kind words were said."""
    return say("Dạ, cảm ơn bác.")


def no_work(say: Say, number: int) -> str:
    """A public work was named that there is not."""
    return say("Không thấy công trình số {number}. Bác xem lại số giúp.", number=number)


def held(say: Say) -> str:
    """Words, photos or a place came before a choice; they are kept for it."""
    return say("Những gì bác vừa gửi được giữ lại, bác chọn một mục bên dưới để gửi tiếp.")


def left(say: Say) -> str:
    """An answer or more photos were not sent after all."""
    return say("Vâng, bác để sau cũng được.")
