"""Privacy: what is kept, why, who sees it, and how to take an agreement back."""

from __future__ import annotations

from domain.office import Office
from domain.screen import Option, Screen, Tone, rows_of
from locales import Say
from screens import linking, navigation
from screens.help import phone


def show(say: Say, office: Office, deciding: bool, agreed: bool) -> Screen:
    """The whole text. `deciding`: consent was just asked for; `agreed`: it stands and can be taken back."""
    text = "\n\n".join(
        (
            say(
                "Giữ gì: lời, ảnh, vị trí bác gửi; họ tên, số điện thoại chỉ khi bác đồng ý cho. Vị trí và thông tin "
                "máy trong ảnh được xóa khỏi ảnh trước khi lưu."
            ),
            say(
                "Để làm gì: xem xét, trả lời việc bác gửi và ghi sổ đóng góp. "
                "Không dùng vào việc khác, không bán cho ai."
            ),
            say(
                "Ai xem: cán bộ Mặt trận của xã, cán bộ được giao xử lý. Họ tên, số điện thoại được mã hóa, để "
                "riêng; nếu bác giấu tên thì cán bộ không xem được. Việc liên quan cán bộ xã thì chỉ cấp trên xem."
            ),
            say(
                "Ngày công: người gọi thấy bác đi mấy người; chỉ thấy tên khi bác bấm cho thấy, giấu lại lúc nào cũng "
                "được."
            ),
            say(
                "Giấu tên đến đâu: Mặt trận không thấy tên bác, nhưng tin nhắn vẫn đi qua ứng dụng bác dùng (Zalo, "
                "Telegram), và lời kể có thể làm người quen đoán ra bác."
            ),
            say("Ảnh hiện trên Zalo do máy chủ Zalo tải về qua một liên kết riêng, hết hạn sau 7 ngày."),
            say(
                "Giữ bao lâu: theo quy định lưu hồ sơ; sổ đóng góp giữ lâu hơn vì là chứng từ. Bác muốn xem, sửa, "
                "xóa thì báo cán bộ, chậm nhất 2 ngày làm việc có người nhận việc."
            ),
            phone(say, office),
        )
    )
    return Screen(text, title=say("Quyền riêng tư"), rows=choices(say, deciding, agreed))


def sure(say: Say) -> Screen:
    """Asked once more before a consent is taken back."""
    text = say(
        "Rút lại đồng ý thì họ tên, số điện thoại bác đã cho được xóa ngay, phần đang gửi dở bị bỏ, và lần sau "
        "gửi việc mới sẽ hỏi lại bác. Việc đã gửi vẫn được xử lý; muốn xóa, bác rút từng việc hoặc gọi cán bộ. "
        "Bác rút lại chứ ạ?"
    )
    return Screen(
        text,
        rows=rows_of(
            (
                Option(say("Rút lại đồng ý"), "unconsent:yes", Tone.DANGER),
                navigation.home(say),
            )
        ),
    )


def choices(say: Say, deciding: bool, agreed: bool, read: bool = False) -> tuple[tuple[Option, ...], ...]:
    """What can be chosen beside the text; `read`: the whole of it was not shown yet."""
    if deciding:
        more = (Option(say("Đọc kỹ"), "privacy"),) if read else ()
        return rows_of((Option(say("Đồng ý"), "agree", Tone.MAIN), *more, Option(say("Không đồng ý"), "decline")))
    undo = (Option(say("Rút lại đồng ý"), "unconsent", Tone.DANGER),) if agreed else ()
    return rows_of((navigation.home(say), linking.offered(say), *undo))
