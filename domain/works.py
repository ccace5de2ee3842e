"""The kinds of public works that residents contribute to."""

from __future__ import annotations

from dataclasses import dataclass

from domain.words import N_


@dataclass(frozen=True, slots=True)
class WorkKind:
    """One kind of public work."""

    code: str
    label: str


WORKS = (
    WorkKind("ROAD_VILLAGE", N_("Đường bản, ngõ bản, thôn")),
    WorkKind("ROAD_INTERVILLAGE", N_("Đường liên bản, trục bản")),
    WorkKind("ROAD_FIELD", N_("Đường nội đồng, đường ra khu sản xuất")),
    WorkKind("ROAD_COMMUNE", N_("Đường xã, liên xã")),
    WorkKind("BRIDGE", N_("Cầu, cầu treo dân sinh, ngầm tràn")),
    WorkKind("DRAIN", N_("Cống, rãnh thoát nước")),
    WorkKind("CANAL", N_("Kênh mương thủy lợi")),
    WorkKind("WEIR", N_("Phai, đập, hồ chứa nhỏ")),
    WorkKind("EMBANKMENT", N_("Kè")),
    WorkKind("WATER_SUPPLY", N_("Nước sinh hoạt, nước sạch")),
    WorkKind("POWER", N_("Điện lưới, trạm biến áp")),
    WorkKind("STREETLIGHT", N_("Điện chiếu sáng công cộng")),
    WorkKind("SCHOOL", N_("Trường học, điểm trường")),
    WorkKind("HEALTH", N_("Trạm y tế")),
    WorkKind("CULTURE_HOUSE", N_("Nhà văn hóa, nhà sinh hoạt cộng đồng")),
    WorkKind("SPORTS", N_("Sân thể thao")),
    WorkKind("MARKET", N_("Chợ")),
    WorkKind("TELECOM", N_("Sóng di động, internet, hạ tầng số")),
    WorkKind("LOUDSPEAKER", N_("Loa truyền thanh")),
    WorkKind("SANITATION", N_("Bãi rác, thu gom, vệ sinh môi trường")),
    WorkKind("OFFICE", N_("Trụ sở làm việc")),
    WorkKind("HOUSING", N_("Nhà ở (xóa nhà tạm)")),
    WorkKind("TOURISM", N_("Hạ tầng du lịch, homestay")),
    WorkKind("CEMETERY", N_("Nghĩa trang")),
    WorkKind("FOREST", N_("Trồng, bảo vệ rừng")),
    WorkKind("OTHER", N_("Công trình khác")),
)

BY_CODE = {kind.code: kind for kind in WORKS}
