"""What goes wrong when an Official Account is connected: a sentence each, in Vietnamese and English, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

CONSOLE = "developers.zalo.me"


@dataclass(frozen=True, slots=True)
class Sentence:
    """The same in two languages, for people who look after an installation."""

    vi: str
    en: str

    def __str__(self) -> str:
        return f"{self.vi} / {self.en}"


REFUSALS = {
    -14002: Sentence(
        f"Ứng dụng chưa kích hoạt: vào {CONSOLE}, mở ứng dụng, bật “Đang hoạt động” và đăng ký Official Account API.",
        f"The app is not active: on {CONSOLE}, open the app, switch it on and register the Official Account API.",
    ),
    -14003: Sentence(
        f"Địa chỉ Callback hoặc Code Challenge khác với trang {CONSOLE} (ứng dụng, mục Official Account): "
        "lưu lại đúng như lệnh `python -m bot zalo connect` in ra.",
        f"Callback URL or Code Challenge differ from what {CONSOLE} has (the app, Official Account): "
        "save there exactly what `python -m bot zalo connect` prints.",
    ),
}
"""By the error that Zalo gave [A]; where its console shows them is [?]."""

REFUSED = Sentence(
    "Zalo không nhận (lỗi {code}). Mã chỉ dùng một lần, trong 10 phút: mở lại đường dẫn và bấm Đồng ý lần nữa; "
    "vẫn lỗi thì so CHUNGTAY_ZALO_OA__APP_ID và APP_SECRET với trang ứng dụng.",
    "Zalo refused (error {code}). A code is good once, for 10 minutes: open the link and agree again; "
    "if it stays, compare CHUNGTAY_ZALO_OA__APP_ID and APP_SECRET with the app's page.",
)
UNCLEAR = Sentence(
    "Zalo chưa trả lời rõ. Chưa có gì thay đổi: đợi một phút, mở lại đường dẫn và bấm Đồng ý lần nữa.",
    "Zalo gave no clear answer. Nothing was changed: wait a minute, open the link and agree again.",
)
OLD_LINK = Sentence(
    "Đường dẫn này đã cũ hoặc không phải của máy này. Chưa có gì thay đổi: chạy lại `python -m bot zalo connect`.",
    "This link is old, or not from this server. Nothing was changed: run `python -m bot zalo connect` again.",
)
NO_STATE = Sentence(
    "Zalo không trả lại dấu của máy chủ này nên chưa nối. Chép địa chỉ của trang này, trong 10 phút chạy "
    "`python -m bot zalo connect` và dán vào đó.",
    "Zalo did not bring this server's mark back, so nothing was changed. Copy the address of this page, run "
    "`python -m bot zalo connect` within 10 minutes and paste it there.",
)
OTHER_ACCOUNT = Sentence(
    "Đây là Official Account khác với CHUNGTAY_ZALO_OA__OA_ID. Chưa có gì thay đổi: chọn đúng tài khoản rồi làm lại.",
    "This is another Official Account than CHUNGTAY_ZALO_OA__OA_ID. Nothing was changed: choose the right one.",
)
NO_CODE = Sentence(
    "Zalo không đưa mã: có thể người quản trị đã bấm Từ chối. Chưa có gì thay đổi: mở lại đường dẫn khi sẵn sàng.",
    "Zalo gave no code: consent may have been declined. Nothing was changed: open the link again when ready.",
)
NOT_NOW = Sentence(
    "Máy chủ chưa ghi được lúc này. Đợi một phút rồi mở lại đường dẫn và bấm Đồng ý lần nữa.",
    "The server cannot write now. Wait a minute, open the link and agree again.",
)
CONNECTED = Sentence(
    "Đã nối Official Account. Tin đang chờ sẽ được gửi đi; bác có thể đóng trang này.",
    "The Official Account is connected. Waiting messages will be sent; you can close this page.",
)


def refused(code: int) -> Sentence:
    """What to do about an error of OAuth."""
    return REFUSALS.get(code) or Sentence(REFUSED.vi.format(code=code), REFUSED.en.format(code=code))
