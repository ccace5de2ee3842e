"""What somebody wants to hear of: stopped in one tap, taken back in one, chosen by topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from domain.campaigns import Topic
from domain.screen import Option, Screen, Tone, rows_of
from locales import Say
from screens import navigation
from screens.campaign_words import TOPICS
from screens.linking import name_of
from screens.notices.parts import option


def offered(say: Say) -> Option:
    """The way to the topics."""
    return Option(say("Chọn tin muốn nhận"), "news")


def stopped(say: Say, chats: Sequence[str]) -> Screen:
    """No announcement comes any more, on any of these messengers of one person."""
    text = "\n\n".join(
        (
            say("Đã ngừng. Từ giờ bác không nhận tin chung nữa, {where}.", where=_where(say, chats)),
            _answers(say),
            say("Bấm nhầm thì bác bấm Nhận tin lại, hoặc nhắn “nhận tin”."),
        )
    )
    again = option(say("Nhận tin lại"), "news:again", Tone.MAIN)
    return Screen(text, rows_of((again, option(say("Chỉ nhận vài loại"), "news"), navigation.home(say))))


def topics(say: Say, wanted: Mapping[Topic, bool], chats: Sequence[str], note: str = "") -> Screen:
    """What comes now, and a tap for each topic."""
    lines = [
        say("• {topic}: có nhận", topic=say(TOPICS[topic]))
        if wants
        else say("• {topic}: không nhận", topic=say(TOPICS[topic]))
        for topic, wants in wanted.items()
    ]
    everywhere = say("Chọn ở đây có hiệu lực {where}.", where=_where(say, chats)) if len(chats) > 1 else ""
    parts = (note, "\n".join(lines), everywhere, _answers(say))
    switches = [_switch(say, topic, wants=wants) for topic, wants in wanted.items()]
    some = any(wanted.values())
    whole = option(say("Ngừng nhận tin"), "news:stop") if some else option(say("Nhận tin lại"), "news:again", Tone.MAIN)
    return Screen(
        "\n\n".join(part for part in parts if part),
        rows_of((*switches, whole, navigation.home(say))),
        say("Tin bác muốn nhận"),
    )


def resumed(say: Say) -> str:
    """Announcements come again."""
    return say("Vâng, bác lại nhận tin như trước.")


def switched(say: Say, topic: Topic, *, wants: bool) -> str:
    """One topic comes, or does not."""
    name = say(TOPICS[topic])
    return say("Từ giờ bác nhận: {topic}.", topic=name) if wants else say("Từ giờ bác không nhận: {topic}.", topic=name)


def trial(say: Say) -> Screen:
    """The option to stop, pressed on a trial copy."""
    text = say("Đây là bản xem thử. Với bà con, bấm nút này là ngừng nhận tin ngay, có thể bấm lại để nhận tiếp.")
    return Screen(text, rows_of((option(say("Bản tin"), "tin"), navigation.home(say))))


def _switch(say: Say, topic: Topic, *, wants: bool) -> Option:
    name = say(TOPICS[topic])
    label = say("Tắt: {topic}", topic=name) if wants else say("Bật: {topic}", topic=name)
    return option(label, f"news:{'off' if wants else 'on'}:{topic.value}")


def _answers(say: Say) -> str:
    return say("Việc bác gửi (đóng góp, phản ánh, hiến kế) vẫn được trả lời như thường.")


def _where(say: Say, chats: Sequence[str]) -> str:
    names = ", ".join(dict.fromkeys(name_of(say, channel) for channel in chats))
    if len(chats) < 2:
        return say("ở đây")
    return say("ở mọi kênh của bác ({names})", names=names)
