"""Help, the way to a person, and answers to what a machine cannot read."""

from __future__ import annotations

from domain.office import Office
from domain.said import Medium
from domain.screen import Option, Screen
from domain.words import N_
from locales import Say
from screens import linking, navigation, subscribing

MEDIA = {
    Medium.VOICE: N_("Đã lưu tin thoại, sẽ có người nghe. Nếu được, bác gõ giúp vài chữ cho nhanh."),
    Medium.VIDEO: N_("Ở đây chưa xem được video. Bác chụp giúp vài ảnh rồi gửi lại."),
    Medium.DOCUMENT: N_("Ở đây chưa đọc được tệp này. Bác chụp ảnh gửi, hoặc gõ nội dung giúp."),
    Medium.STICKER: N_("Cảm ơn bác. Hình dán thì ở đây chưa hiểu, bác gõ chữ giúp."),
    Medium.OTHER: N_("Ở đây chưa đọc được loại tin này. Bác gõ chữ hoặc gửi ảnh giúp."),
}


def show(say: Say, office: Office, unfinished: bool = False) -> Screen:
    """What can be done here, what this is not, and whom to call."""
    text = "\n\n".join(
        (
            say("Đây là trợ lý tự động của {office}. Bác nhắn ở đây để:", office=office.name)
            + "\n"
            + say(
                "• đóng góp công, đất, tiền, vật liệu\n• phản ánh lãng phí, có ảnh thì tốt\n• hiến kế cho bản, "
                "cho xã\n• xem việc mình đã gửi, gửi thêm ảnh, rút lại"
            ),
            say(
                "Đây là phản ánh, kiến nghị, không phải đơn tố cáo. Muốn tố cáo, bác đến gặp hoặc gửi đơn cho cơ "
                "quan có thẩm quyền."
            ),
            say("Trợ lý không bao giờ thu tiền, không hỏi mật khẩu, không hỏi số thẻ."),
            say(
                "Nhắn 0 hoặc “menu” để về đầu, phần đang làm vẫn còn. Nhắn “nối” để xem chung hồ sơ trên Zalo, "
                "Telegram, trang web."
            ),
            say(
                "Lệnh: /mine việc của tôi, /cancel huỷ, /privacy quyền riêng tư, /language ngôn ngữ. Gõ mã hồ sơ để mở "
                "hồ sơ đó."
            ),
            phone(say, office),
        )
    )
    return Screen(text, title=say("Trợ giúp"), rows=_ways(say, unfinished))


def phone(say: Say, office: Office) -> str:
    """Whom to call, or where to go, and when."""
    if not office.phone:
        return say("Bác gặp cán bộ tại trụ sở {office} ({hours}).", office=office.name, hours=office.hours)
    return say("Gọi cán bộ: {phone} ({hours}).", phone=office.phone, hours=office.hours)


def person(say: Say, office: Office, told: bool, unfinished: bool = False) -> Screen:
    """The way to a person; `told` says that moderators were asked to help."""
    call = say("Bác gọi số này là nhanh nhất.") if office.phone else say("Bác đến gặp trực tiếp là nhanh nhất.")
    note = say("Mặt trận xã đã được báo là bác cần gặp người.") if told else call
    on = navigation.resume(say) if unfinished else navigation.home(say)
    return Screen(f"{phone(say, office)}\n{note}", rows=((on,),))


def medium(say: Say, what: Medium) -> str:
    """One sentence for what is neither text, photo nor place."""
    return say(MEDIA[what])


def unsupported(say: Say, office: Office) -> str:
    """Nothing of what was sent has reached us, as it is with protected people on Zalo [A]: whom to call, and where else
    to write."""
    web = say("Hoặc nhắn trên trang web: {url}", url=f"{office.public_url}/chat") if office.public_url else ""
    return "\n".join(filter(None, (medium(say, Medium.OTHER), phone(say, office), web)))


def unknown_command(say: Say) -> str:
    """A command that does not exist."""
    return say("Chưa có lệnh này. Bác gõ /help để xem làm được những gì.")


def _ways(say: Say, unfinished: bool) -> tuple[tuple[Option, ...], ...]:
    on = navigation.resume(say) if unfinished else navigation.home(say)
    privacy = Option(say("Quyền riêng tư"), "privacy")
    return (on, navigation.person(say)), (privacy, linking.offered(say)), (subscribing.offered(say),)
