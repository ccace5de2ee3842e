"""Does a message speak of officials, offices or others who hold power?"""

from __future__ import annotations

from collections.abc import Sequence

from domain.understand.text.phrases import Phrases
from domain.understand.text.reading import Reading, Word
from domain.understand.topic.clues import Clue, Lexicon, each_of

LEXICON = Lexicon(
    """
-: nhà văn hóa xã, trường xã, bác sĩ thú y tư nhân, xã hội, bí thuật, chủ tịch hồ chí minh, ủy ban cũ,
  trụ sở ủy ban cũ, nhà kế toán cũ, xe công nông, xe công ten nơ, xe cồng kềnh, một cửa hàng, một cửa sổ, một cửa hiệu,
  hội trường, đài công an, cơ quan chức năng, cơ quan có thẩm quyền, cấp có thẩm quyền, chính quyền vào cuộc, ông xã,
  bà xã, cán bộ hưu, cán bộ về hưu, công an bắt trộm, chủ tịch tỉnh hỏi thăm, nhờ công an bắt
OFFICIAL: cán bộ, cán bộ xã, cán bộ thôn, cán bộ bản, chủ tịch, chủ tịch xã, phó chủ tịch, bí thư, phó bí thư,
  trưởng bản, trưởng thôn, phó bản, phó thôn, tổ trưởng, ủy ban, ủy ban xã, ủy ban nhân dân, xe công, xe ủy ban,
  xe biển xanh, xe cơ quan, xe của xã, kế toán, công chức, viên chức, hiệu trưởng, hiệu phó, trưởng phòng, phó phòng,
  giám đốc, phó giám đốc, lãnh đạo, công an, công an xã, công an viên, địa chính, thủ quỹ, văn phòng xã, ban quản lý,
  trưởng ban, hội đồng nhân dân, đảng ủy, mặt trận xã, chủ tịch mặt trận, =hội trưởng, chủ tịch hội, trạm trưởng,
  trưởng trạm, kiểm lâm, thanh tra, =chi bộ, bí thư chi bộ, trưởng bộ phận, ban giám hiệu, đội trưởng, quan chức,
  =quan xã, sếp, quân sự xã, xã đội, trưởng công an, văn thư, tư pháp, hộ tịch, bộ phận một cửa, một cửa, cơ quan,
  phòng kinh tế, phòng văn hóa, nhân viên xã, cán bộ địa chính, đoàn xã, ban quản trị, giờ hành chính, ban chỉ đạo,
  chủ đầu tư, ban quản lý dự án, trưởng khu, khu trưởng, đại biểu, lãnh đạo xã, các ông trên xã, mấy ông xã,
  ông xã trưởng, người nhà nước, biên phòng, =công xa, ô tô công, xe nhà nước, ông chủ tịch, cô hiệu trưởng,
  ông trưởng bản, bà kế toán, nhân viên một cửa, chánh văn phòng, người của xã, tổ trưởng tổ dân phố, hội phó,
  chi hội trưởng, ông hội trưởng, bà hội trưởng, phụ trách, người phụ trách, ông phụ trách, giờ làm việc,
  trong giờ làm, bảo vệ rừng, chủ nhiệm, chủ nhiệm hợp tác xã, cán sự, dân quân, thôn đội trưởng, bản đội,
  công an bản, ban mặt trận, ban giám sát, ban phát triển bản, ban tự quản, tổ thủy nông, tổ quản lý nước,
  chính quyền, chính quyền xã, chính quyền địa phương, cấp trên, các bác trên xã, mấy ông trên xã, mấy bà trên xã,
  mấy anh trên xã, người trên xã, mấy ông cán, ông cán bộ, bà cán bộ, cb xã, hội phụ nữ xã, hội nông dân xã,
  hội cựu chiến binh xã, đoàn thanh niên xã, trưởng họ thu, ban đại diện, kho bạc, ngân hàng chính sách, trưởng đoàn,
  quan tham, tham nhũng, ông trưởng, bà trưởng, anh trưởng, ông bí thư, ông công an, mặt trận bản, bí thư đoàn,
  trưởng đài, văn phòng ủy ban, trưởng trại, bảo vệ xã, lái xe cơ quan, lái xe ủy ban, nhà chức trách, thường trực xã,
  xã mua, xã chi, xã bán, xã cho thuê, xã lấy, xã thu, xã ăn, xã chia, xã giữ tiền, xã khai, xã kê, xã tổ chức ăn,
  xã liên hoan, xã đi tham quan, bản thu tiền, thôn thu tiền, quỹ xã, tiền của xã, xã họp
"""
)

_GREETED = each_of("gui thua chao kinh")
"""Words before whom a message is for, at its beginning."""
_BEGINNING = 8
_ASKED_OF = frozenset(
    {("", "nho"), ("", "mong"), ("", "xin"), ("de", "nghi"), ("kien", "nghi"), ("cam", "on"), ("bao", "cao")}
)
"""Words before who is asked or thanked, with the word before them."""
_BETWEEN = each_of("cac quy anh chi bac dong co chu ong ba den toi cho voi len kinh chi dang")
_SELF = frozenset((one, "la") for one in ("toi", "em", "chau", "minh", "con", "tao", "tui", "e", "t"))
_CALLED = Phrases(
    (phrase, True)
    for phrase in (
        "ơi", "ạ", "nhé", "nha", "xem giúp", "xem xét", "xem lại giúp", "kiểm tra giúp", "kiểm tra lại giúp",
        "xử lý giúp", "xử lý sớm", "sớm xử lý", "sớm sửa", "quan tâm", "vào cuộc", "giúp em", "giúp bà con", "giúp dân",
        "giúp tôi",
        "cho hỏi", "cho em", "cho tôi", "cho mình", "cho cháu", "cho người về", "cho người xuống", "cử người", "sớm có",
        "về xem", "xuống xem", "về kiểm tra", "xuống kiểm tra", "giải quyết giúp", "trả lời giúp", "có hướng",
    )
)  # fmt: skip
"""What follows who is called or asked for help."""
_BACK = 5


def mentions_official(reading: Reading) -> bool:
    """Is an official, an office or something of theirs named, but to greet, to ask for help, or as who writes?"""
    words = reading.words
    return any(clue.tags[0] == "OFFICIAL" and not _is_addressed(words, clue) for clue in LEXICON.find(reading))


def _is_addressed(words: Sequence[Word], clue: Clue) -> bool:
    """Is the message for them, or from them? "Kính gửi ủy ban", "cán bộ ơi", "nhờ trưởng bản xem giúp", "tôi là trưởng
    bản"."""
    if clue.last < len(words) and _CALLED.at(words, clue.last):
        return True
    for place in range(clue.first - 1, max(-1, clue.first - 1 - _BACK), -1):
        said, earlier = words[place].bare, words[place - 1].bare if place else ""
        greeted = said in _GREETED and place < _BEGINNING
        if greeted or (earlier, said) in _SELF or not _ASKED_OF.isdisjoint({("", said), (earlier, said)}):
            return True
        if said not in _BETWEEN:
            return False
    return False
