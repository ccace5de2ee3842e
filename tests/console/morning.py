"""What lies on a commune's desk one morning, to look at in a browser."""

from __future__ import annotations

from domain.people import Role
from domain.reports import Family, Involved, Report
from domain.suggestions import Suggestion
from tests.console.office import THREE_DAYS, TWO_BAGS, TestOffice


async def a_busy_morning(office: TestOffice) -> list[Report]:
    """Reports of every kind, some with photos, two with the same one; one held by a colleague, one urgent."""
    lan = await office.resident("Lò Thị Lan", "+84912345678")
    urgent = await office.files(
        await office.resident("Giàng A Páo"),
        Family.WASTE,
        text="Cột điện sau nhà văn hóa nghiêng, dây sắp đứt, trẻ con hay chơi ở đó.",
        village="Chu Va 6",
        pictures=1,
        seed=3,
        subject="lamp",
        domain="OTHER",
        suggestion=Suggestion("hazard", 0.91, None, (), (), ("live_wire: dây sắp đứt", "children: trẻ con")),
    )
    filed = [
        await office.files(
            lan,
            Family.WASTE,
            text="Đèn đường trước nhà văn hóa sáng suốt ngày, cả tuần chưa ai tắt.",
            village="Chu Va 6",
            place="cột đèn trước cổng",
            pictures=3,
            seed=3,
            subject="lamp",
            domain="ENERGY",
            suggestion=Suggestion(
                "waste",
                0.82,
                "ENERGY",
                ("ENERGY", "WORKS", "WATER"),
                (),
                ("lights_on: đèn đường", "by_day: sáng suốt ngày", "nobody_minds: chưa ai tắt"),
            ),
        ),
        await office.files(
            lan,
            lines=(TWO_BAGS, THREE_DAYS),
            village="Nà Khuy",
            pictures=1,
            seed=11,
            subject="sand",
            text="Thứ bảy tuần này nhà tôi đi được.",
        ),
        await office.files(lan, Family.IDEA, text="Lấy ống nước cũ làm máng dẫn nước ra ruộng, đỡ phải mua mới."),
        await office.files(
            lan,
            Family.WASTE,
            text="Ống nước vỡ chảy cả ngày",
            involved=Involved.NO,
            anonymous=True,
            village="Thèn Thầu",
        ),
    ]
    office.clock.advance(hours=3)
    minh = await office.moderator("Nguyễn Văn Minh")
    await minh.opens(f"/console/report/{filed[3].code}")
    await minh.sends("/hold/claim")
    await office.officer("Lê Thu", Role.STAFF)
    return [*filed, urgent]
