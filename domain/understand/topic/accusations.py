"""Is a certain person spoken of: by name, or by an office that only one person holds?"""

from __future__ import annotations

from itertools import pairwise

from domain.understand.text.reading import Reading, Sort
from domain.understand.topic.clues import Clue, Lexicon, each_of

_LEXICON = Lexicon(
    """
-: chủ tịch hồ chí minh, kế toán trưởng giỏi
OFFICE: chủ tịch, chủ tịch xã, phó chủ tịch, bí thư, phó bí thư, trưởng bản, trưởng thôn, phó bản, phó thôn,
  tổ trưởng, kế toán, hiệu trưởng, hiệu phó, trưởng phòng, phó phòng, giám đốc, phó giám đốc, thủ quỹ, trưởng ban,
  trạm trưởng, trưởng trạm, hội trưởng, chủ tịch hội, đội trưởng, trưởng công an, xã đội trưởng, trưởng khu,
  khu trưởng, cán bộ địa chính, địa chính xã, địa chính, cán bộ tư pháp, cán bộ chính sách, cán bộ thu quỹ,
  người thu quỹ, công an viên, chi hội trưởng, cán bộ văn hóa, cán bộ lâm nghiệp, cán bộ nông nghiệp, kiểm lâm,
  ông trưởng, văn thư, cán bộ một cửa, nhân viên một cửa, cán bộ thu tiền, thằng trưởng, ông chủ tịch, cô hiệu trưởng,
  cô kế toán, cán bộ kế toán, chủ nhiệm, trưởng tiểu ban
STAFF: cán bộ, cán bộ xã, cán bộ thôn, cán bộ bản, công chức, lãnh đạo, lãnh đạo xã, công an, công an xã, nhân viên,
  ban quản lý, ủy ban, chính quyền, ban chỉ huy, mấy ông, các ông, nhà thầu, xã, bên thi công, chủ thầu, thầu
"""
)
_TITLES = each_of("ông ong bà anh chị thằng thang lão cô chú bác mụ con mụ thầy")
_NOT_NAMES = each_of(
    "ay ta ba noi ngoai con em chi anh oi a nay kia nao cho xem co la nhe va thi o da dang se di lam gop "
    "cung dong do khong can bo bi moi noi giup hai ban toi minh cac chu bac thay dan lai biet giao nha "
    "hoi duoc"
)
_LETTERS = 2


def who(reading: Reading) -> list[Clue]:
    """Whom a message speaks of: `NAMED` and `OFFICE` say a certain person, `STAFF` only the people of an office."""
    return [*(clue for clue in _LEXICON.find(reading) if clue.tags != ("-",)), *_named(reading)]


def _named(reading: Reading) -> list[Clue]:
    """The titles that a name follows: ông Nam."""
    return [
        Clue(title.marked, ("NAMED",), place, place + 1, True)
        for place, (title, name) in enumerate(pairwise(reading.words))
        if title.marked in _TITLES and name.sort is Sort.WORD and _is_name(name.said, name.bare, reading.plain)
    ]


def _is_name(said: str, bare: str, plain: bool) -> bool:
    return len(bare) >= _LETTERS and bare not in _NOT_NAMES and (plain or said[0].isupper())
