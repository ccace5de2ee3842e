"""Names of places that read like ordinary words when their marks are missing: "ban bo" is Bản Bo or selling cows."""

from __future__ import annotations

from dataclasses import dataclass


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Trap:
    """A name that reads like ordinary words when its marks are missing. It is none when it stands behind the words
    `before` or in front of the words `after`, or of a number (`counts`); `placed`: only where a place is looked for;
    `marked`: with its marks neither."""

    name: str
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    counts: bool = False
    placed: bool = False
    marked: bool = False


TRAPS = (
    Trap(
        "bản bo",
        before=word_set(
            "di nha tien muon vua da moi chua dinh phai se dang can nguoi viec nghe lai duoc em minh lo chuyen"
        ),
        after=word_set(
            "khong ko k hoang phi di do dang trong mac cong tien suc cua ra them von phieu het duoc dc roi lay con cho "
            "mua voi duoi thi xa quen lo be vao de nen gia"
        ),
        placed=True,
    ),
    Trap(
        "bản hon",
        after=word_set(
            "mot hai ba bon nam sau bay tam chin muoi chuc tram nghin trieu ty nua vai may kem han ca cho gap truoc "
            "nhieu it"
        ),
        counts=True,
    ),
    Trap("bản giang", before=word_set("nguoi may cac cung"), after=word_set("ho day bai giai hoa vien")),
    Trap("tam đường", before=word_set("lam sua va mo do thong rai lap dung lat di"), after=word_set("di de cho")),
    Trap(
        "hồ thầu", before=word_set("bao nen do vi neu"), after=word_set("cong lai lam xay het duong duoc roi phu hieu")
    ),
    Trap("tân phong", after=word_set("khach hoc hop ngu kham mot an ve tuc")),
    Trap("sơn bình", before=word_set("mua hop lo thung"), after=word_set("thuong tinh nuoc luan xang ga"), marked=True),
    Trap("nà tăm", after=word_set("cai trieu nghin tram chuc")),
)
"""Written with marks for the name, without for the words around it."""

BY_NAME = {tuple(trap.name.split()): trap for trap in TRAPS}
