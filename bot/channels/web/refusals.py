"""Why a post was not kept, as one sentence each. What the desk refuses later is worded in `screens/`."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import Refusal
from domain.words import N_


@dataclass(frozen=True, slots=True)
class Answer:
    """The HTTP status, the sentence, and whether sending the same again may help."""

    status: int
    sentence: str
    again: bool = False


BAD_FORM = "bad_form"
OLD_PAGE = "old_page"
NOT_NOW = "not_now"

ANSWERS = {
    BAD_FORM: Answer(400, N_("Trang chưa gửi được tin này. Bác tải lại trang rồi gửi lại giúp ạ.")),
    OLD_PAGE: Answer(403, N_("Trang này đã cũ, hoặc trình duyệt đang chặn cookie. Bác tải lại trang rồi gửi lại ạ.")),
    "photo_too_big": Answer(413, N_("Có ảnh lớn hơn {megabytes} MB nên chưa gửi được. Bác chọn ảnh nhỏ hơn giúp ạ.")),
    "too_many_photos": Answer(413, N_("Mỗi lần bác gửi nhiều nhất {cap} ảnh. Còn ảnh nữa, bác gửi tiếp tin sau ạ.")),
    "message_too_big": Answer(413, N_("Các ảnh cộng lại lớn hơn {megabytes} MB. Bác gửi từng ít ảnh một giúp ạ.")),
    "text_too_long": Answer(413, N_("Tin nhắn dài quá. Bác chia thành vài tin ngắn hơn giúp ạ.")),
    NOT_NOW: Answer(
        503,
        N_("Máy chủ đang bận nên chưa nhận được tin. Tin của bác vẫn còn đây, bác thử gửi lại sau ít phút ạ."),
        True,
    ),
}


def answer_to(refusal: Refusal) -> Answer:
    """What to answer to a refused post."""
    return ANSWERS.get(refusal.reason, ANSWERS[BAD_FORM])
