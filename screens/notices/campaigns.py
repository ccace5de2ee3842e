"""Campaigns in notices: an announcement as residents get it, and what its officers are told of it."""

from __future__ import annotations

from collections.abc import Mapping

from domain.campaigns import Outcome
from domain.screen import Option, Screen, Tone
from locales import Say
from screens.campaign_words import count, reasons
from screens.case import Facts
from screens.notices.parts import ANSWER, LETTER, MOST, cut, notice, option

_TITLE = 240


def campaign(say: Say, facts: Facts) -> Screen:
    """An announcement. Its last line says who speaks; where it can be listened to, or where the photo is that does not
    fit under so long a text, stands above it (`site` is our own address)."""
    trial = say("(Xem thử: chỉ anh/chị thấy tin này.)") if facts.get("preview") else ""
    text = cut(str(facts.get("text") or ""), ANSWER)
    sender = " · ".join(filter(None, (str(facts.get("unit") or ""), str(facts["code"]))))
    return notice(
        cut(str(facts.get("title") or ""), _TITLE),
        trial,
        text,
        _page(say, facts, len(text)),
        sender,
        options=(stop(say, trial=bool(trial)),),
        most=LETTER,
    )


def stop(say: Say, *, trial: bool = False) -> Option:
    """No more announcements, in one tap; on a trial copy it only says what it would do."""
    return option(say("Ngừng nhận tin"), "news:trial" if trial else "news:stop")


def waiting(say: Say, facts: Facts) -> Screen:
    """A campaign waits for this officer's yes or no."""
    tail = f"{facts['code']}:{facts.get('version', 0)}"
    return notice(
        say("{code}: bản tin chờ anh/chị duyệt", code=facts["code"]),
        say("{unit} xin gửi bản tin này cho bà con:", unit=facts.get("unit", "")),
        cut(str(facts.get("title") or ""), _TITLE),
        say("“{words}”", words=cut(str(facts.get("text") or ""), ANSWER)),
        options=(
            option(say("Xem và duyệt"), f"tin:approve:{tail}", Tone.MAIN),
            option(say("Từ chối"), f"tin:refuse:{tail}"),
            opened(say, facts),
        ),
        most=LETTER,
    )


def decided(say: Say, facts: Facts) -> Screen:
    """The second person said yes or no."""
    about = say("“{words}”", words=cut(str(facts.get("title") or ""), _TITLE))
    if facts.get("approved"):
        told = say("Tin sẽ đi đúng giờ đã hẹn, không gửi từ 21 giờ đến 6 giờ. Gửi xong, anh/chị sẽ được báo.")
        return notice(
            say("{code}: bản tin đã được duyệt", code=facts["code"]), about, told, options=(opened(say, facts),)
        )
    return notice(
        say("{code}: bản tin chưa được duyệt", code=facts["code"]),
        about,
        say("Lý do: {reason}", reason=cut(str(facts.get("reason") or ""), MOST - 3 * _TITLE)),
        say("Anh/chị mở bản tin, sửa rồi gửi duyệt lại. Nội dung đã soạn vẫn còn."),
        options=(option(say("Mở và sửa"), f"tin:open:{facts['code']}", Tone.MAIN),),
    )


def done(say: Say, facts: Facts) -> Screen:
    """It has left, to how many, and why not to the others. `outcomes` and `why` are counts of people."""
    outcomes = _counts(facts.get("outcomes"))
    planned = sum(outcomes.values())
    return notice(
        say("{code}: bản tin đã gửi xong", code=facts["code"]),
        say("“{words}”", words=cut(str(facts.get("title") or ""), _TITLE)),
        say(
            "Đã tới {sent} trên {planned} người.",
            sent=count(outcomes.get(Outcome.SENT.value, 0)),
            planned=count(planned),
        ),
        reasons(say, _counts(facts.get("why"))),
        options=(opened(say, facts),),
    )


def opened(say: Say, facts: Facts) -> Option:
    """To the campaign as it is now."""
    return option(say("Mở bản tin"), f"tin:open:{facts['code']}")


def _page(say: Say, facts: Facts, length: int) -> str:
    """Where it can be heard, or its photo be seen; nothing where we have no pages."""
    if not facts.get("site"):
        return ""
    address = f"{facts['site']}/tin/{facts['code']}"
    if facts.get("voice"):
        return say("Nghe đọc tin này: {url}", url=address)
    return say("Xem ảnh: {url}", url=address) if facts.get("photo") and length > MOST else ""


def _counts(given: object) -> Mapping[str, int]:
    return given if isinstance(given, Mapping) else {}
