"""Which places a message names: units of today and of before, however they are typed, and what only looks like them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.understand.place.places import find
from domain.understand.place.traps import TRAPS, Trap
from domain.understand.text.reading import read
from domain.words import fold
from storage.known_places import units

KNOWN = units()

TODAY = {
    "Bình Lư": ("new_binh_lu", "new_binh_lu"),
    "Tả Lèng": ("new_ta_leng", "new_ta_leng"),
    "Bản Bo": ("new_ban_bo", "new_ban_bo"),
    "Khun Há": ("new_khun_ha", "new_khun_ha"),
    "Tân Phong": ("new_tan_phong", "new_tan_phong"),
    "Sin Suối Hồ": ("new_sin_suoi_ho", "new_sin_suoi_ho"),
    "thị trấn Tam Đường": ("old_thi_tran_tam_duong", "new_binh_lu"),
    "Sơn Bình": ("old_son_binh", "new_binh_lu"),
    "Giang Ma": ("old_giang_ma", "new_ta_leng"),
    "Hồ Thầu": ("old_ho_thau", "new_ta_leng"),
    "Nà Tăm": ("old_na_tam", "new_ban_bo"),
    "Bản Hon": ("old_ban_hon", "new_khun_ha"),
    "Nùng Nàng": ("old_nung_nang", "new_tan_phong"),
    "Bản Giang": ("old_ban_giang", "new_tan_phong"),
    "Thèn Sin": ("old_then_sin", "new_sin_suoi_ho"),
}
"""Every name with the unit it means and the one of today."""

SENTENCES = (
    "đèn đường ở {} bật cả ban ngày",
    "{} mất nước 3 ngày rồi",
    "em ở xã {} xin hiến 20m2 đất",
    "đường vào {} sạt lở",
    "bà con {} góp 10 bao xi măng",
    "UBND xã {} để máy tính trong kho",
    "Trạm y tế {} bỏ không",
    "em là người {}",
    "điểm trường {} bỏ không 2 năm",
    "tôi ở {}.",
    "từ {} lên xã xa quá",
    "máy xúc của xã {} để không",
)

AS_SAID = (
    ("x. binh lu mat nuoc", "x. binh lu", "new_binh_lu"),
    ("p. tan phong", "p. tan phong", "new_tan_phong"),
    ("den duong tt tam duong sang", "tt tam duong", "old_thi_tran_tam_duong"),
    ("TT. Tam Đường", "TT. Tam Đường", "old_thi_tran_tam_duong"),
    ("xa binh lu cu", "xa binh lu cu", "old_binh_lu"),
    ("xã cũ Bình Lư", "xã cũ Bình Lư", "old_binh_lu"),
    ("xã Bình Lư (cũ)", "xã Bình Lư", "old_binh_lu"),
    ("ở Bình Lư cũ", "Bình Lư cũ", "old_binh_lu"),
    ("Bình Lư trước khi sáp nhập", "Bình Lư", "old_binh_lu"),
    ("Bình Lư (trước đây) có chợ", "Bình Lư", "old_binh_lu"),
    ("Bình Lư trước kia có chợ", "Bình Lư", "new_binh_lu"),
    ("Bình Lư (trong chợ)", "Bình Lư", "new_binh_lu"),
    ("chợ Bình Lư cũ nát", "Bình Lư", "new_binh_lu"),
    ("binh lu cu mat nuoc", "binh lu", "new_binh_lu"),
    ("Sơn Bình cũ", "Sơn Bình cũ", "old_son_binh"),
    ("trụ sở cũ xã Bình Lư", "xã Bình Lư", "new_binh_lu"),
    ("lúc 7h Bình Lư mất điện", "Bình Lư", "new_binh_lu"),
    ("em ở xã. Bình Lư mất điện", "Bình Lư", "new_binh_lu"),
    ("huyện Tam Đường", "huyện Tam Đường", "district:tam_duong"),
    ("h. Tam Đường", "h. Tam Đường", "district:tam_duong"),
    ("thôn Bản Bo", "thôn Bản Bo", "new_ban_bo"),
    ("ở bản Giang Ma", "bản Giang Ma", "old_giang_ma"),
    ("ban giang ma mat nuoc", "ban giang ma", "old_giang_ma"),
    ("bà con Sơn Bình góp", "Sơn Bình", "old_son_binh"),
    ("các bác Sơn Bình góp 5 công", "Sơn Bình", "old_son_binh"),
    ("thầy cô Sơn Bình góp sách", "Sơn Bình", "old_son_binh"),
    ("ban bo khong co nuoc", "ban bo", "new_ban_bo"),
    ("ban bo, duong hong", "ban bo", "new_ban_bo"),
    ("cho Ban Bo hom nay", "Ban Bo", "new_ban_bo"),
    ("mất điện binhlu", "binhlu", "new_binh_lu"),
    ("mất điện BìnhLư", "BìnhLư", "new_binh_lu"),
    ("Đường ở Son Binh hỏng nặng", "Son Binh", "old_son_binh"),
    ("Tiếc quá, nước ở son binh chảy mãi", "son binh", "old_son_binh"),
    ("Đường hỏng, son binh, nhờ xã sửa", "son binh", "old_son_binh"),
    ("Nước chảy mãi, nhà khun ha ngập", "khun ha", "new_khun_ha"),
    ("Nước chảy mãi, mái lợp Son Binh hỏng", "Son Binh", "old_son_binh"),
)
"""A message, the place in its own words, and which it is."""

SLIPS = (
    ("Bin Lư mất nước", "new_binh_lu"),
    ("bình lu mất nước", "new_binh_lu"),
    ("ở Khum Há", "new_khun_ha"),
    ("Thèn Xin mất điện", "old_then_sin"),
    ("đường nà tâm hỏng", "old_na_tam"),
    ("Ta Lèng mất điện", "new_ta_leng"),
    ("Hồ Thàu góp 2 công", "old_ho_thau"),
    ("Hồ Thấu mất nước", "old_ho_thau"),
    ("đường ở hồ thấu hỏng", "old_ho_thau"),
    ("xã hồ thấu", "old_ho_thau"),
    ("sín suối hồ", "new_sin_suoi_ho"),
    ("si suoi ho", "new_sin_suoi_ho"),
    ("bihn lư", "new_binh_lu"),
    ("xơn bình mất điện, ở Xơn Bình ấy", "old_son_binh"),
    ("xã Sơm Bình mất điện", "old_son_binh"),
    ("thèn sing mất điện", "old_then_sin"),
    ("nha em o ta lenh gop 5 bao", "new_ta_leng"),
    ("Ở Bản Hơn nước máy rò", "old_ban_hon"),
    ("Bãn Giang mất nước", "old_ban_giang"),
    ("xã Bán Giang mất nước", "old_ban_giang"),
)
"""One slip of typing, and what is meant."""

NOWHERE = (
    "Bán bò được 20 triệu",
    "ban bo duoc 20 trieu",
    "nha em vua ban bo",
    "nguoi ban bo",
    "ban bo mua xe",
    "nhà văn hóa bản bỏ không",
    "nha van hoa ban bo khong",
    "cả bản hơn 50 hộ góp",
    "ca ban hon 50 ho",
    "ban hon hai muoi ho",
    "bạn Giang góp 2 công",
    "Bạn Giang góp 2 công",
    "anh Sơn Bình góp 2 công",
    "ong son binh gop",
    "Nguyễn Tân Phong",
    "Sơn Tinh góp 2 công",
    "bản Nà Tân mất nước",
    "đường Nà Tan hỏng",
    "ban na tan mat nuoc",
    "ở bản Nà Tâm",
    "Sơm Bình mất điện",
    "o ta len xa",
    "dao nay ban hon truoc",
    "ho thau hieu cho minh",
    "Tuấn Phong góp 500k",
    "họ thầu công trình rồi bỏ",
    "do ho thau lai",
    "lam tam duong di",
    "đường tạm đường chính gì cũng hỏng",
    "nũng nịu, nặng nề, tả lại, ta lên xã",
    "ta len xa hoi",
    "thành phố Lai Châu",
    "TP. Lai Châu",
    "tỉnh Lai Châu",
    "Sơn bình thường không góp",
    "ban giang vien hong",
    "xã mình, xã em, xã ta",
    "Sơn",
    "sin suoi",
    "bínhlư",
    "gửi vào binhlu@gmail.com",
    "trang binhlu.gov.vn không vào được",
    "phải đến tan phong hoc",
    "khung hạ tầng, khu hạ lưu",
    "bà con đoàn kết thống nhất góp",
    "Nhà có nang nung gi dau",
)


def found(text: str, home: str | None = None) -> list[tuple[str, str, str]]:
    return [(spot.as_said, spot.unit, spot.current) for spot in find(read(text), KNOWN, home)]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("name", TODAY)
def test_a_name_is_found_with_and_without_marks(name: str, sentence: str) -> None:
    said = sentence.format(name)
    for text in (said, fold(said), said.lower(), said.upper()):
        assert [place[1:] for place in found(text)] == [TODAY[name]], text


@pytest.mark.parametrize(("text", "said", "unit"), AS_SAID)
def test_a_place_is_kept_as_it_was_said(text: str, said: str, unit: str) -> None:
    assert [place[:2] for place in found(text)] == [(said, unit)]


@pytest.mark.parametrize(("text", "unit"), SLIPS)
def test_a_slip_of_typing_is_forgiven(text: str, unit: str) -> None:
    assert {place[1] for place in found(text)} == {unit}


@pytest.mark.parametrize("text", NOWHERE)
def test_what_only_looks_like_a_name_is_no_place(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_a_name_is_a_trap_without_its_marks_only(trap: Trap) -> None:
    assert trap.name in map(str.lower, [*TODAY, "Tam Đường"])


def test_several_places_come_in_their_order() -> None:
    assert [place[0] for place in found("Giang Ma, Hồ Thầu và xã Tả Lèng")] == ["Giang Ma", "Hồ Thầu", "xã Tả Lèng"]
    assert [place[1] for place in found("Sơn Bình nay là xã Bình Lư")] == ["old_son_binh", "new_binh_lu"]


@pytest.mark.parametrize("text", ["Tam Đường mất điện", "tam duong mat dien", "xã Tam Đường", "Tam Đường, Lai Châu"])
def test_tam_duong_alone_is_the_township_or_the_district(text: str) -> None:
    spot = find(read(text), KNOWN)[0]
    assert (spot.unit, spot.current) == ("old_thi_tran_tam_duong", "new_binh_lu")
    assert spot.doubt
    assert [way.label for way in spot.doubt.ways] == [
        "Thị trấn Tam Đường (nay thuộc xã Bình Lư)",
        "xã Sin Suối Hồ",
        "xã Tả Lèng",
        "phường Tân Phong",
        "xã Khun Há",
        "xã Bản Bo",
    ]
    assert all(KNOWN.current(str(way.value)) == (way.value,) for way in spot.doubt.ways)


@pytest.mark.parametrize("text", ["Bình Lư, Tam Đường", "xã Bản Bo - Tam Đường", "Sơn Bình (Tam Đường)"])
def test_behind_a_commune_it_is_the_district(text: str) -> None:
    (_, district) = find(read(text), KNOWN)
    assert (district.unit, district.current, district.doubt) == ("district:tam_duong", "", None)


def test_who_lives_in_the_former_township_means_it() -> None:
    assert [spot.doubt for spot in find(read("Tam Đường mất điện"), KNOWN, "new_binh_lu")] == [None]
    assert find(read("Tam Đường mất điện"), KNOWN, "new_ban_bo")[0].doubt


@given(st.text(st.sampled_from("banbohiglưươđêTX 0126.,(\n") | st.characters(), max_size=60))
def test_any_text_can_be_looked_through(text: str) -> None:
    reading = read(text)
    end = 0
    for spot in find(reading, KNOWN):
        assert end <= spot.first < spot.last <= len(reading.words)
        assert spot.as_said == reading.said(spot.first, spot.last)
        end = spot.last


@given(st.lists(st.sampled_from(sorted(TODAY)), min_size=1, max_size=6), st.sampled_from([" và ", ", ", "\n", " - "]))
def test_as_many_are_found_as_were_named(names: list[str], between: str) -> None:
    places = [place[1:] for place in found(between.join(f"xã {name}" if " " in name else name for name in names))]
    assert places == [TODAY[name] for name in names]


@pytest.mark.parametrize("text", ["ban bo ", "xã bình lư, ", "tam đường, ", "nà khui ", "x. . : ", "tân phóng (trước "])
def test_time_grows_with_the_length_only(text: str) -> None:
    reading = read(text * (100_000 // len(text)))
    before = time.process_time()
    find(reading, KNOWN)
    assert time.process_time() - before < 6


def test_however_many_words_are_looked_up_no_name_is_forgotten() -> None:
    syllables = (
        a + b + c
        for a in "bcdghlmnprst"
        for b in ("a", "ac", "ai", "am", "an", "ao", "e", "en")
        for c in "bcdghlmnprst"
    )
    others = " ".join(f"{one}{end} ha" for one in syllables for end in ("p", "l", "b", "d"))
    places = found(f"khum há {others} khum há")
    assert (places[0], places[-1]) == (("khum há", "new_khun_ha", "new_khun_ha"),) * 2
