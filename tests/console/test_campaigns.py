"""Campaigns in the console: written down, counted, approved by a second person, steered."""

from __future__ import annotations

import pytest

from domain.campaigns import MOST_TEXT, Audience, State
from domain.people import Role
from storage.demo_photos import draw
from storage.queries import places
from tests.console.announcing import TEXT, TITLE, draft, half_sent, neighbours, now_of, only, waiting
from tests.console.html import read
from tests.console.office import BINH_LU, TA_LENG, Browser, TestOffice

VOICE = b"OggS" + bytes(60)


async def publicity(office: TestOffice, name: str = "Mai", role: Role = Role.PUBLICITY) -> Browser:
    return await office.at_work(await office.officer(name, role))


async def composing(office: TestOffice) -> Browser:
    browser = await publicity(office)
    await browser.opens("/console/campaigns/new")
    return browser


async def test_a_campaign_is_composed_and_shown_with_who_will_get_it(office: TestOffice) -> None:
    await neighbours(office, 3)
    mai = await composing(office)
    await mai.sends(
        "/campaigns/add", **{"title": TITLE, "text-vi": TEXT, "place": BINH_LU, "begins": "2026-11-29T07:00"}
    )
    one = await only(office)
    assert mai.path == f"/console/campaign/{one.code}"
    assert (one.state, one.title, one.texts, one.audience) == (
        State.DRAFT, TITLE, {"vi": TEXT}, Audience(units=(BINH_LU,)),
    )  # fmt: skip
    assert "3 người" in mai.words
    assert "Trang trò chuyện 3" in mai.words
    assert "Từ 21:00 đến 6:00 không gửi" in mai.words
    assert "Ngừng nhận tin" in mai.words, "the preview has the option that residents get"
    assert "7:00 29/11/2026" in mai.words
    await mai.opens("/console/campaigns")
    assert f"{TITLE} Bình Lư" in mai.words


async def test_every_fault_is_said_beside_its_field_and_nothing_typed_is_lost(office: TestOffice) -> None:
    mai = await composing(office)
    fields = {"title": " ", "text-vi": "a" * (MOST_TEXT + 7), "text-en": "Meeting", "begins": "hôm qua"}
    answer = await mai.sends("/campaigns/add", [("a.jpg", draw("road", 3))], topic="thrift", **fields)
    assert answer.status_code == 422
    for field, words in (("title", "ghi tiêu đề"), ("text-vi", "Dài quá 7"), ("begins", "Chưa đọc được giờ"),
                         ("places", "ít nhất một nơi nhận")):  # fmt: skip
        assert words in answer.text.split(f'id="fault-{field}"')[1].split("</p>")[0]
        assert f'"fault-{field} ' in answer.text, "the field is described by it"
    again = mai.form("/campaigns/add")
    assert {name: again[name] for name in fields if name != "title"} == {
        name: text for name, text in fields.items() if name != "title"
    }
    assert again["topic"] == "thrift"
    assert "Đã có ảnh" in mai.words
    await mai.sends(
        "/campaigns/add", **{"title": TITLE, "text-vi": TEXT, "begins": "29/11/2026 7:00", "place": BINH_LU}
    )
    one = await only(office)
    assert one.photo, "the photo of the first try is still there"
    assert (await mai.opens(f"/console/campaign/{one.code}/photo")).headers["content-type"] == "image/jpeg"


@pytest.mark.parametrize("begins", ["2026-11-21T07:00", "99/99/2026 7:00", "0000-00-00T00:00", "29/11/2026"])
async def test_an_hour_that_has_passed_or_is_none_is_not_taken(office: TestOffice, begins: str) -> None:
    mai = await composing(office)
    sent = {"title": TITLE, "text-vi": TEXT, "place": BINH_LU, "begins": begins}
    assert (await mai.sends("/campaigns/add", **sent)).status_code == 422
    assert mai.form("/campaigns/add")["begins"] == begins


async def test_a_voice_clip_is_known_by_its_own_bytes(office: TestOffice) -> None:
    mai = await composing(office)
    typed = mai.form("/campaigns/add") | {"title": TITLE, "text-vi": TEXT, "place": BINH_LU}
    refused = await mai.client.post(
        "/console/campaigns/add", data=typed, files={"voice": ("a.mp3", b"no sound", "audio/mpeg")}
    )
    assert refused.status_code == 422
    assert "Tin thoại này bị hỏng" in refused.text.split('id="fault-voice"')[1]
    await mai.client.post("/console/campaigns/add", data=typed, files={"voice": ("a.txt", VOICE, "text/plain")})
    one = await only(office)
    heard = await mai.client.get(f"/console/campaign/{one.code}/voice", headers={"Range": "bytes=0-3"})
    assert (heard.status_code, heard.content, heard.headers["content-type"]) == (206, b"OggS", "audio/ogg")
    await mai.opens(f"/console/campaign/{one.code}/edit")
    await mai.sends("/change", **{"drop-voice": "1"})
    assert not (await now_of(office, one)).voice


async def test_nobody_puts_a_photo_into_a_form_that_we_did_not_give_them(office: TestOffice) -> None:
    report = await office.files(await office.resident(), pictures=1)
    mai = await composing(office)
    forged = {"kept-photo": report.photos[0], "seal-photo": "0" * 64}
    await mai.sends("/campaigns/add", **{"title": TITLE, "text-vi": TEXT, "place": BINH_LU} | forged)
    assert (await only(office)).photo == ""


async def test_places_are_found_by_name_without_javascript_and_ticks_stay(office: TestOffice) -> None:
    mai = await composing(office)
    await mai.sends("/campaigns/add", do="find", find="na khuy", place=BINH_LU, title="Chưa xong")
    assert mai.page.status_code == 200
    assert "Nà Khuy" in mai.words
    assert "Chu Va 6" not in mai.words
    again = mai.form("/campaigns/add")
    assert (again["place"], again["title"]) == (BINH_LU, "Chưa xong")
    async with office.database.read() as db:
        assert {one.name for one in await places.villages_of(db, BINH_LU)} > {"Nà Khuy", "Chu Va 6"}


async def test_people_of_others_are_not_offered_and_not_taken(office: TestOffice) -> None:
    mai = await composing(office)
    assert TA_LENG not in mai.page.text
    answer = await mai.sends("/campaigns/add", **{"title": TITLE, "text-vi": TEXT, "place": TA_LENG})
    assert answer.status_code == 403
    assert 'id="fault-places"' in answer.text
    assert mai.form("/campaigns/add")["title"] == TITLE


async def test_a_second_person_approves_and_the_author_cannot(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    one = await draft(office, author)
    mai, hoa = await office.at_work(author), await office.moderator("Hoa")
    await mai.opens(f"/console/campaign/{one.code}")
    await mai.sends("/act/submit")
    for browser, told in ((mai, False), (hoa, True)):
        await browser.opens("/console/home")
        assert ("1 Bản tin chờ anh/chị duyệt" in browser.words) == told
    await mai.opens(f"/console/campaign/{one.code}?done=submit")
    assert "Đã gửi duyệt" in mai.words
    assert "không tự duyệt" in mai.words
    assert not mai.has("/act/approve")
    await hoa.opens(f"/console/campaign/{one.code}")
    assert "Ai sẽ nhận" in hoa.words, "the second person sees the numbers, too"
    own = await mai.client.post(
        f"/console/campaign/{one.code}/act/approve",
        data=hoa.form("/act/approve") | {"token": mai.form("/preview")["token"]},
    )
    assert own.status_code == 403
    assert "người khác duyệt" in own.text
    await hoa.sends("/act/approve")
    assert "Đã duyệt" in hoa.words
    assert (await now_of(office, one)).state is State.APPROVED


async def test_a_refusal_needs_a_reason_and_leads_back_to_the_author(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    one = await waiting(office, author)
    mai, hoa = await office.at_work(author), await office.moderator("Hoa")
    await hoa.opens(f"/console/campaign/{one.code}")
    assert (await hoa.sends("/act/refuse", reason="  ")).status_code == 422
    assert "Bác ghi giúp lý do" in hoa.words
    await hoa.sends("/act/refuse", reason="Ghi nhầm ngày: thứ bảy là 28/11")
    assert "Lý do: Ghi nhầm ngày" in hoa.words
    await mai.opens(f"/console/campaign/{one.code}/edit")
    await mai.sends("/change", title="Họp bản ngày 28/11")
    await mai.sends("/act/submit")
    assert (await now_of(office, one)).state is State.WAITING


async def test_a_page_that_came_too_late_changes_nothing_and_says_what_changed(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    one = await waiting(office, author)
    hoa, minh, mai = await office.moderator("Hoa"), await office.moderator("Minh"), await office.at_work(author)
    for browser in (hoa, minh):
        await browser.opens(f"/console/campaign/{one.code}")
    await minh.sends("/act/refuse", reason="Ngắn quá")
    await mai.opens(f"/console/campaign/{one.code}/edit")
    late = await office.at_work(author)
    await late.opens(f"/console/campaign/{one.code}/edit")
    await mai.sends("/change", title="Họp bản, có sửa")
    stale = await late.sends("/change", title="Họp bản, bản của tôi")
    assert stale.status_code == 409
    assert "Đã đổi: tình trạng, tiêu đề" in late.words
    assert late.form("/change")["title"] == "Họp bản, bản của tôi"
    await mai.sends("/act/submit")
    answer = await hoa.sends("/act/approve")
    assert answer.status_code == 409
    assert "Đã đổi: tiêu đề. Trang này là bản mới nhất." in hoa.words
    assert (await now_of(office, one)).state is State.WAITING


async def test_a_campaign_on_its_way_is_counted_paused_resumed_and_stopped(office: TestOffice) -> None:
    author, second = await office.officer("Mai", Role.PUBLICITY), await office.officer("Hoa", Role.MODERATOR)
    one = await half_sent(office, author, second)
    hoa = await office.at_work(second)
    page = (await hoa.opens(f"/console/campaign/{one.code}")).text
    assert "5 trên 6 người" in hoa.words
    assert 'value="5" max="6"' in page
    assert "đã ngừng nhận tin 1" in hoa.words
    await hoa.sends("/act/pause")
    assert (await now_of(office, one)).state is State.PAUSED
    await hoa.sends("/act/resume")
    assert "Đang gửi tiếp" in hoa.words
    assert (await hoa.sends("/act/stop", reason="")).status_code == 422
    await hoa.sends("/act/stop", reason="Trời mưa to, hoãn họp")
    assert "Lý do: Trời mưa to" in hoa.words
    assert not any(hoa.has(f"/act/{name}") for name in ("pause", "resume", "stop"))


async def test_a_copy_to_oneself_goes_to_ones_own_chat_alone(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    await neighbours(office, 2)
    one = await draft(office, author)
    mai = await office.at_work(author)
    await mai.opens(f"/console/campaign/{one.code}")
    woken = len(office.woken)
    await mai.sends("/preview")
    assert "Đã gửi xem thử" in mai.words
    assert len(office.woken) > woken


async def test_every_way_of_the_menu_leads_somewhere(office: TestOffice) -> None:
    author, second = await office.officer("Mai", Role.PUBLICITY), await office.officer("Hoa", Role.MODERATOR)
    one = await half_sent(office, author, second)
    mai = await office.at_work(author)
    for path in ("/campaigns", "/campaigns?before=0", f"/campaign/{one.code}", f"/campaign/{one.code}/report"):
        await mai.opens(f"/console{path}")
        for link in read(mai.page.text).links:
            if link.startswith("/console/campaign"):
                assert (await mai.client.get(link)).status_code == 200, link


async def test_what_is_typed_is_shown_as_it_is_and_never_as_a_page(office: TestOffice) -> None:
    mai = await composing(office)
    odd = "<script>alert(1)</script> {{ 7 * 7 }} &amp; \u202eđảo"
    await mai.sends("/campaigns/add", **{"title": odd, "text-vi": f"{odd}\n\0", "place": BINH_LU})
    one = await only(office)
    for path in (f"/console/campaign/{one.code}", "/console/campaigns", f"/console/campaign/{one.code}/edit"):
        page = (await mai.opens(path)).text
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7 * 7 }} &amp;amp; đảo" in page
