"""What waste can be about: the thirteen domains a resident chooses from, and what an office may decide instead."""

from __future__ import annotations

from dataclasses import dataclass

from domain.words import N_


@dataclass(frozen=True, slots=True)
class WasteDomain:
    """One domain of waste, with an example in plain words."""

    code: str
    label: str
    example: str


WASTES = (
    WasteDomain("BUDGET", N_("Tiền ngân sách nhà nước"), N_("Chi tiếp khách, hội họp quá mức")),
    WasteDomain("NORMS_PROC", N_("Định mức, chế độ, thủ tục"), N_("Bắt nộp một giấy tờ nhiều lần")),
    WasteDomain("ASSET", N_("Mua sắm, dùng tài sản công"), N_("Máy mua về đắp chiếu, xe công đi việc riêng")),
    WasteDomain("WORKS", N_("Xây dựng, trụ sở, công trình"), N_("Nhà văn hóa xây xong bỏ không")),
    WasteDomain("LAND", N_("Đất đai"), N_("Đất công bỏ hoang nhiều năm")),
    WasteDomain("WATER", N_("Nước sạch, tài nguyên nước"), N_("Ống nước vỡ chảy cả ngày")),
    WasteDomain("ENERGY", N_("Điện, xăng dầu"), N_("Đèn đường sáng suốt ngày")),
    WasteDomain("FOREST_MINERAL", N_("Rừng, khoáng sản, tài nguyên"), N_("Khai thác cát, đá rồi đổ bỏ")),
    WasteDomain("LABOR_TIME", N_("Giờ làm việc, nhân công"), N_("Trong giờ làm không có người trực")),
    WasteDomain("SOE", N_("Vốn nhà nước ở doanh nghiệp"), N_("Công ty nhà nước để máy hỏng ngoài trời")),
    WasteDomain("COMMUNITY_FUND", N_("Tiền dân đóng góp, lễ hội"), N_("Quỹ thu rồi không rõ chi vào đâu")),
    WasteDomain("CONSUMPTION", N_("Sản xuất, tiêu dùng của bà con"), N_("Cỗ cưới, cỗ tang bỏ đi nhiều")),
    WasteDomain("OTHER", N_("Việc khác, chưa rõ"), N_("Bác thấy lãng phí mà chưa biết xếp vào đâu")),
)

NOT_WASTE = WasteDomain("NOT_WASTE", N_("Không phải phản ánh lãng phí"), N_("Việc khác, chuyển nơi giải quyết"))
"""An office decides this; of what is filed only a danger, which is told at once, has it from the beginning."""

BY_CODE = {domain.code: domain for domain in (*WASTES, NOT_WASTE)}
