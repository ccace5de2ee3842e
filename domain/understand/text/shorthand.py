"""Shorthand of phones: "ko" is không, "xm" xi măng, "nvh" nhà văn hóa. The words around decide what it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from domain.understand.text.syllables import listed
from domain.words import fold

_ANY: frozenset[str] = frozenset()
_PERSON = listed("nha cua cho voi thua chao bao hoi moi nho em anh chi bon ben vs ma gio nay vay roi hay")
_LABELLED = listed("khu lo to loai nhom doi diem lop cot tru so day toa block vitamin hang bac muc")
_APPLYING = listed("em xin toi minh muon chau nha de")
_WEIGHED = listed("nhieu moi theo bang / x - la")
_ROAD = listed("lam sua tren ra con ngoai mo be den duoi doan tuyen ven canh dau cuoi hong")

_COUNTED = listed(
    "một mốt hai ba bốn tư năm nhăm sáu bảy bẩy tám chín mười mươi chục trăm nghìn ngàn triệu tỷ tỉ rưỡi rưởi vài "
    "mấy nửa"
)
_COUNTED_BARE = frozenset(fold(word) for word in _COUNTED)
_FIVE = listed("lăm lam")


@dataclass(frozen=True, slots=True)
class Short:
    """One shorthand and what it stands for.

    `after_number`: also behind a number, where others are units (2 k, 3 m); `capitals`: also in capitals, where others
    are somebody's abbreviation; `after`, `unless_after`: only, or not, behind one of these bare words.
    """

    form: str
    full: str
    after_number: bool = False
    capitals: bool = False
    after: frozenset[str] = _ANY
    unless_after: frozenset[str] = _ANY

    def holds(self, previous: str, *, number: bool, capitals: bool) -> bool:
        """Does it stand for this behind the bare word `previous`, "" at the beginning? Never in khu A, lớp 5 e."""
        if len(self.form) == 1 and previous in _LABELLED:
            return False
        if (number and not self.after_number) or (capitals and not self.capitals):
            return False
        return (not self.after or previous in self.after) and previous not in self.unless_after


def _forms(forms: str, full: str, *, after_number: bool = False, capitals: bool = False) -> tuple[Short, ...]:
    return tuple(Short(form, full, after_number, capitals) for form in forms.split())


SHORTHAND = (
    *_forms("ko kô hok hk hông khg hog hơm", "không", after_number=True, capitals=True),
    *(Short(form, "không", unless_after=_WEIGHED) for form in ("k", "kg", "kh")),
    *(Short(form, "đăng ký", after_number=True, after=_APPLYING) for form in ("dk", "đk")),
    *_forms("dc đc dk đk đuoc đx", "được"),
    *_forms("r rùi oy zồi", "rồi"),
    *_forms("cx cg cug cũg cũn cgx", "cũng", after_number=True),
    Short("vs", "vệ sinh", after=frozenset({"nha", "ve"})),
    *_forms("vs vơi zới", "với", after_number=True),
    *_forms("j ji gj", "gì"),
    *_forms("bn", "bao nhiêu"),
    Short("mn", "mầm non", after=frozenset({"truong", "diem", "lop", "co"})),
    *_forms("mn mng mg mngười", "mọi người"),
    *_forms("ntn", "như thế nào", after_number=True),
    *_forms("trc trk", "trước", after_number=True),
    *_forms("ng ngừi ngta ngừ", "người", after_number=True),
    *_forms("lm", "làm", after_number=True),
    Short("bt", "bình thường", after=frozenset({"van", "dong", "chay"})),
    *_forms("bt bik bít biêt", "biết"),
    *_forms("cb", "cán bộ", after_number=True, capitals=True),
    *_forms("cbcc", "cán bộ công chức", after_number=True, capitals=True),
    *_forms("ub", "ủy ban", after_number=True, capitals=True),
    *_forms("ubnd", "ủy ban nhân dân", after_number=True, capitals=True),
    *_forms("ubx", "ủy ban xã", after_number=True, capitals=True),
    Short("tt", "thị trấn", capitals=True, unless_after=_WEIGHED),
    *_forms("nvh", "nhà văn hóa", after_number=True, capitals=True),
    *_forms("nshcđ nshcd", "nhà sinh hoạt cộng đồng", after_number=True, capitals=True),
    *_forms("xm ximang ximăng", "xi măng", after_number=True, capitals=True),
    *_forms("gpmb", "giải phóng mặt bằng", after_number=True, capitals=True),
    *_forms("hđnd hdnd", "hội đồng nhân dân", after_number=True, capitals=True),
    Short("bh", "bây giờ", after=frozenset({"den", "toi", "tu", "luc", "gio"})),
    *_forms("bh bgiờ bjờ", "bao giờ"),
    *_forms("bjo bgio bgjo", "bây giờ"),
    *_forms("hqa hqua hwa hwua hômqua", "hôm qua", after_number=True),
    *_forms("hnay hny hômnay", "hôm nay", after_number=True),
    *_forms("nc", "nước", after_number=True),
    *_forms("nhg nhưg nhug nhưn", "nhưng", after_number=True),
    *_forms("nhìu nhiu nhìo", "nhiều"),
    *_forms("mik mk mìk mìh mih mjh mjnh", "mình"),
    Short("đg", "đường", after=_ROAD),
    Short("đg", "đường", after_number=True),
    *_forms("dg đừơg đườg đuờng", "đường", after_number=True),
    *_forms("dag đag đangg", "đang"),
    *_forms("e", "em"),
    Short("a", "anh", after=_PERSON),
    Short("c", "chị", after=_PERSON),
    *_forms("z zậy zị zay", "vậy"),
    *_forms("thui thoy thôy", "thôi", after_number=True),
    *_forms("wa wá qá", "quá"),
    *_forms("iu", "yêu"),
    *_forms("s", "sao"),
    Short("k0", "không", after_number=True, capitals=True),
    Short("h", "giờ", after_number=True, after=frozenset({"may"})),
    Short("h", "giờ", unless_after=_WEIGHED),
    *_forms("lun", "luôn", after_number=True),
    *_forms("fai", "phải"),
    *_forms("gđ", "gia đình", after_number=True),
    *_forms("sđt sdt", "số điện thoại"),
    *_forms("stk", "số tài khoản"),
    *_forms("cty", "công ty", after_number=True),
    *_forms("xd", "xây dựng", after_number=True),
    *_forms("ae", "anh em", after_number=True),
    *_forms("vk", "vợ", after_number=True),
    Short("ck", "chồng", after_number=True, after=frozenset({"vk", "vo"})),
    *_forms("ck", "chuyển khoản"),
    *_forms("triêu triêụ", "triệu", after_number=True),
    *_forms("nghàn", "ngàn", after_number=True),
    *_forms("nghìng ngìn", "nghìn", after_number=True),
    *_forms("dất", "đất", after_number=True),
    *_forms("dèn", "đèn", after_number=True),
    *_forms("dồng", "đồng", after_number=True),
    Short("dường", "đường", after_number=True, after=_ROAD),
    *_forms("uh ukm ừk", "ừ"),
    *_forms("nhah", "nhanh"),
    *_forms("lsao", "làm sao"),
    *_forms("tsao", "tại sao"),
    *_forms("vd", "ví dụ"),
    *_forms("bgđ", "ban giám đốc"),
)
"""Every shorthand; of several rows for one form the first that holds counts."""

_BY_FORM: dict[str, tuple[Short, ...]] = {}
for _row in SHORTHAND:
    _BY_FORM[_row.form] = (*_BY_FORM.get(_row.form, ()), _row)


def is_counted(marked: str, before: str) -> bool:
    """Is it a number word, behind which a letter is a unit? Hai mươi k is 20.000; làm k not, but mươi lăm k."""
    if marked in _FIVE:
        return before in _COUNTED_BARE
    return marked in _COUNTED or marked in _COUNTED_BARE


def rows(form: str) -> tuple[Short, ...]:
    """What a lower-case form may stand for; empty for most words."""
    return _BY_FORM.get(form, ())
