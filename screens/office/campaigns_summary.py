"""Before a campaign is handed in or approved: exactly how many people, through what, how long, and who will not get
it; and what an officer sees after a move."""

from __future__ import annotations

from datetime import datetime

from domain.campaigns import LANGUAGES, MOST_TEXT, Campaign, Estimate
from domain.quiet_hours import quiet
from domain.screen import Screen, Tone, rows_of
from domain.words import N_
from locales import Say
from screens.campaign_words import count, takes, when
from screens.full import name as channel_name
from screens.notices.parts import cut, option
from screens.office.campaigns import Shown, attached, back_to_list, keep

_ENGLISH = 1_000

DONE = {
    "submit": N_("Đã gửi duyệt. Có người duyệt hoặc trả lại, anh/chị sẽ được báo."),
    "approve": N_("Đã duyệt. Tin đi đúng giờ đã hẹn; người soạn được báo."),
    "refuse": N_("Đã trả lại kèm lý do. Người soạn được báo."),
    "pause": N_("Đã tạm dừng. Vài tin đang trên đường vẫn tới nơi."),
    "resume": N_("Vâng, gửi tiếp từ chỗ đã dừng."),
    "stop": N_("Đã thôi gửi hẳn."),
}
"""One sentence for each move of a campaign."""


def before_handing_in(say: Say, shown: Shown, estimate: Estimate, now: datetime) -> Screen:
    """The author has got a trial copy; these are the numbers."""
    one = shown.campaign
    note = say("Bản xem thử vừa gửi cho anh/chị, đúng như bà con sẽ thấy.")
    ask = say("Gửi cho người thứ hai duyệt ạ? Chưa duyệt thì chưa gửi cho ai.")
    text = "\n\n".join((note, _numbers(say, shown, estimate, now), ask if estimate.people else _nobody(say)))
    submit = (option(say("Gửi duyệt"), f"tin:submit:{one.code}:{one.version}", Tone.MAIN),) if estimate.people else ()
    return Screen(text, rows_of((*submit, option(say("Sửa tiếp"), f"tin:open:{one.code}"))), one.code)


def before_approving(say: Say, shown: Shown, estimate: Estimate, now: datetime) -> Screen:
    """The second person reads all of it, with the numbers, and says yes or no."""
    one = shown.campaign
    other = say("Bản tiếng Anh: “{words}”", words=cut(one.texts["en"], _ENGLISH)) if "en" in one.texts else ""
    words = say("“{words}”", words=one.title)
    text = cut(one.texts[LANGUAGES[0]], MOST_TEXT)
    parts = (words, text, other, attached(say, one), _numbers(say, shown, estimate, now))
    tail = f"{one.code}:{one.version}"
    options = (
        option(say("Duyệt, cho gửi"), f"tin:yes:{tail}", Tone.MAIN),
        option(say("Gửi tôi xem thử"), f"tin:preview:{tail}"),
        option(say("Từ chối"), f"tin:refuse:{tail}"),
        keep(say, one.code),
    )
    title = say("{code}: anh/chị duyệt chứ ạ?", code=one.code)
    return Screen("\n\n".join(part for part in parts if part), rows_of(options, 2), title)


def previewed(say: Say, code: str) -> Screen:
    """A trial copy has left for whoever asked."""
    text = say("Bản xem thử vừa gửi cho anh/chị, đúng như bà con sẽ thấy.")
    return Screen(text, rows_of((option(say("Mở bản tin"), f"tin:open:{code}"), back_to_list(say)), 2), code)


def moved(say: Say, act: str, code: str) -> Screen:
    """A move was made."""
    options = (option(say("Mở bản tin"), f"tin:open:{code}"), back_to_list(say))
    return Screen(say(DONE[act]), rows_of(options, 2), code)


def _numbers(say: Say, shown: Shown, estimate: Estimate, now: datetime) -> str:
    one = shown.campaign
    lines = [
        say("Gửi cho: {audience}", audience=shown.audience),
        say("Giờ gửi: {when}", when=when(one.begins, say)),
        say("Sẽ tới: {people} người", people=count(estimate.people)),
    ]
    lines += [
        say("• qua {channel}: {count}", channel=channel_name(say, channel), count=count(number))
        for (channel, _), number in estimate.accounts.items()
    ]
    if estimate.unreachable:
        lines.append(
            say(
                "Chưa tới được ngay: {count} người (lâu chưa nhắn trên Zalo, hoặc gói tin đã hết lượt). Họ nhắn lại "
                "trong 7 ngày thì vẫn nhận.",
                count=count(estimate.unreachable),
            )
        )
    if estimate.people:
        lines.append(say("Gửi hết {time}.", time=takes(say, estimate.takes)))
    return "\n".join((*lines, _night(say, one, now)))


def _night(say: Say, one: Campaign, now: datetime) -> str:
    """Quiet hours, and what they mean where its hour falls into them."""
    begins = one.begins or now
    if quiet(begins):
        return say("Từ 21 giờ đến 6 giờ không gửi: giờ hẹn đang là ban đêm nên tin chờ đến 6 giờ sáng.")
    return say("Từ 21 giờ đến 6 giờ không gửi; chưa xong thì sáng hôm sau gửi tiếp.")


def _nobody(say: Say) -> str:
    return say("Chưa có ai nhận được tin này, nên chưa gửi duyệt được. Anh/chị chọn lại nơi gửi.")
