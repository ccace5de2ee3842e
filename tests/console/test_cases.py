"""Cases that pass through several hands: routed, resolved with evidence, duplicates, ideas, released to the commune."""

from __future__ import annotations

from domain.people import Role
from domain.reports import Family, Involved, State
from tests.console.office import BINH_LU, PROVINCE, TestOffice
from tests.images.make import photo


async def test_a_waste_report_goes_all_the_way(office: TestOffice) -> None:
    lan = await office.resident()
    report = await office.files(lan, Family.WASTE, text="Ống nước vỡ chảy cả ngày")
    hoa = await office.moderator()
    minh_himself = await office.officer("Minh", Role.STAFF)
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/route", handler=str(minh_himself.id), text="Anh xem giúp trong tuần.")
    minh = await office.at_work(minh_himself)
    await minh.opens(f"/console/report/{report.code}")
    assert "Anh xem giúp trong tuần." in minh.words
    await minh.sends("/act/start")
    refused = await minh.sends("/act/resolve", text="Đã thay ống.")
    assert refused.status_code == 422
    done = await minh.sends("/act/resolve", [("ong.jpg", photo(seed=7))], text="Đã thay ống.")
    assert done.status_code == 200
    resolved = await office.report(report.code)
    assert (resolved.state, resolved.outcome, len(resolved.result_photos)) == (State.RESOLVED, "Đã thay ống.", 1)
    await hoa.opens(f"/console/report/{report.code}")
    assert "Ảnh kết quả" in hoa.words
    await hoa.sends("/act/close")
    assert (await office.report(report.code)).state is State.CLOSED


async def test_a_file_that_is_no_photo_is_refused_and_nothing_moves(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Ống nước vỡ")
    staff = await office.officer("Minh", Role.STAFF)
    hoa, minh = await office.moderator(), await office.at_work(staff)
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/route", handler=str(staff.id))
    await minh.opens(f"/console/report/{report.code}")
    await minh.sends("/act/start")
    refused = await minh.sends("/act/resolve", [("bien-ban.pdf", b"%PDF-1.7 ")], text="Xong")
    assert refused.status_code == 422
    assert minh.form("/act/resolve")["text"] == "Xong"
    assert (await office.report(report.code)).state is State.IN_PROGRESS


async def test_eleven_photos_are_too_many(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Ống nước vỡ")
    staff = await office.officer("Minh", Role.STAFF)
    hoa, minh = await office.moderator(), await office.at_work(staff)
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/route", handler=str(staff.id))
    await minh.opens(f"/console/report/{report.code}")
    await minh.sends("/act/start")
    refused = await minh.sends("/act/resolve", [(f"{n}.jpg", photo(64, 48, n)) for n in range(11)])
    assert refused.status_code == 422


async def test_nothing_is_routed_to_somebody_who_is_no_staff_here(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Ống nước vỡ")
    stranger = await office.officer("Xa", Role.STAFF, "new_ta_leng")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    for forged in (str(stranger.id), "", "abc", "9" * 30):
        answer = await hoa.sends("/act/route", handler=forged)
        assert answer.status_code == 404
        assert hoa.has("/act/route"), "the report is still shown"


async def test_a_duplicate_names_its_original_however_it_is_typed(office: TestOffice) -> None:
    lan = await office.resident()
    first = await office.files(lan, Family.WASTE, text="Đèn đường")
    second = await office.files(lan, Family.WASTE, text="Đèn đường vẫn sáng")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{second.code}")
    assert (await hoa.sends("/act/duplicate", text="LP-26-99999-A")).status_code in {404, 422}
    assert (await hoa.sends("/act/duplicate", text=second.code)).status_code == 409
    await hoa.sends("/act/duplicate", text=first.code.lower().replace("-", " "))
    assert (await office.report(second.code)).duplicate_of == first.code


async def test_an_idea_is_recognised_by_a_numbered_decision(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.IDEA, text="Lấy ống cũ làm máng nước")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/review")
    assert (await hoa.sends("/act/recognise", text=" ")).status_code == 422
    await hoa.sends("/act/recognise", text="12/QĐ-UBND")
    after = await office.report(report.code)
    assert (after.state, after.decision) == (State.RECOGNISED, "12/QĐ-UBND")


async def test_a_case_released_to_the_commune_leaves_the_desk_above(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Nhà văn hóa", involved=Involved.UNKNOWN)
    above, below = await office.moderator("Tỉnh", PROVINCE), await office.moderator("Xã", BINH_LU)
    assert (await below.opens(f"/console/report/{report.code}")).status_code == 404
    await above.opens(f"/console/report/{report.code}")
    await above.sends("/act/release")
    assert above.path == "/console/queue"
    assert (await below.opens(f"/console/report/{report.code}")).status_code == 200
