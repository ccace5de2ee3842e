"""Consent to keeping a name and a phone: what is asked, what a no and taking it back mean."""

from __future__ import annotations

from domain.office import Office
from domain.screen import Option, Screen, Tone, rows_of
from locales import Say
from screens import navigation
from screens.help import phone
from screens.privacy import choices


def consent(say: Say, office: Office) -> Screen:
    """The question before the first report."""
    text = "\n\n".join(
        (
            say(
                "Trước khi bắt đầu: {office} xin phép giữ và xem những gì bác gửi (lời, ảnh, vị trí) để xem xét và "
                "trả lời bác.",
                office=office.name,
            ),
            say("Bác có thể giấu tên, xem lại, rút lại bất cứ lúc nào. Bác đồng ý không ạ?"),
        )
    )
    return Screen(text, rows=choices(say, deciding=True, agreed=False, read=True))


def declined(say: Say, office: Office) -> Screen:
    """No consent: nothing is kept."""
    text = say("Vâng ạ. Lời và ảnh vừa rồi không được gửi đi đâu. Khi nào cần bác cứ nhắn, hoặc gọi cán bộ.")
    return Screen(f"{text}\n{phone(say, office)}", rows=((navigation.home(say),),))


def contact(say: Say) -> Screen:
    """The question before a name is kept."""
    text = "\n\n".join(
        (
            say(
                "Để hiện tên như bác vừa chọn, xin phép giữ họ tên, và số điện thoại nếu bác muốn cho. Tên và số "
                "được mã hóa; số điện thoại chỉ cán bộ Mặt trận đang xử lý việc này xem được."
            ),
            say("Bác đồng ý không ạ?"),
        )
    )
    return Screen(
        text,
        rows=rows_of(
            (
                Option(say("Đồng ý"), "contact:yes", Tone.MAIN),
                Option(say("Thôi, giấu tên tôi"), "contact:no"),
                navigation.cancel(say),
            )
        ),
    )


def withdrawn(say: Say, office: Office) -> Screen:
    """The consent was taken back."""
    text = say("Đã rút lại đồng ý. Họ tên, số điện thoại bác đã cho (nếu có) đã được xóa.")
    return Screen(f"{text}\n{phone(say, office)}", rows=((navigation.home(say),),))
