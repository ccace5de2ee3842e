"""Does a message speak of officials, offices or others who hold power?"""

from __future__ import annotations

from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Lexicon

LEXICON = Lexicon(
    """
-: nhà văn hóa xã, trường xã, bác sĩ thú y tư nhân, xã hội, bí thuật, chủ tịch hồ chí minh, cảm ơn cán bộ,
  cám ơn cán bộ, chào cán bộ, cán bộ ơi, cán bộ ạ, cán bộ nhé, cán bộ nha, nhờ cán bộ, báo cán bộ, thưa cán bộ,
  kính gửi cán bộ xã, kính gửi cán bộ, mong cán bộ, gửi cán bộ, các cán bộ ơi, dạ cán bộ, cán bộ cho, kính gửi ủy ban,
  kính gửi ủy ban nhân dân xã, đề nghị xã, ủy ban cũ, trụ sở ủy ban cũ, mặt trận ơi, kính gửi ủy ban nhân dân,
  nhà kế toán cũ
OFFICIAL: cán bộ, cán bộ xã, cán bộ thôn, cán bộ bản, chủ tịch, chủ tịch xã, phó chủ tịch, bí thư, phó bí thư,
  trưởng bản, trưởng thôn, phó bản, phó thôn, tổ trưởng, ủy ban, ủy ban xã, ủy ban nhân dân, xe công, xe ủy ban,
  xe biển xanh, xe cơ quan, xe của xã, kế toán, công chức, viên chức, hiệu trưởng, hiệu phó, trưởng phòng, phó phòng,
  giám đốc, phó giám đốc, lãnh đạo, công an, công an xã, công an viên, địa chính, thủ quỹ, văn phòng xã, ban quản lý,
  trưởng ban, hội đồng nhân dân, đảng ủy, mặt trận xã, chủ tịch mặt trận, hội trưởng, chủ tịch hội, trạm trưởng,
  trưởng trạm, kiểm lâm, thanh tra, chi bộ, bí thư chi bộ, trưởng bộ phận, ban giám hiệu, đội trưởng, quan chức,
  quan xã, sếp, quân sự xã, xã đội, trưởng công an, văn thư, tư pháp, hộ tịch, bộ phận một cửa, một cửa, cơ quan,
  phòng kinh tế, phòng văn hóa, nhân viên xã, cán bộ địa chính, đoàn xã, ban quản trị, giờ hành chính, ban chỉ đạo,
  chủ đầu tư, ban quản lý dự án, trưởng khu, khu trưởng, đại biểu, lãnh đạo xã, các ông trên xã, mấy ông xã,
  ông xã trưởng, người nhà nước, biên phòng, công xa, ô tô công, xe nhà nước, ông chủ tịch, cô hiệu trưởng,
  ông trưởng bản, bà kế toán, nhân viên một cửa, chánh văn phòng, người của xã, tổ trưởng tổ dân phố, hội phó,
  chi hội trưởng
"""
)


def mentions_official(reading: Reading) -> bool:
    """Is an official, an office or something of theirs named, other than to greet or to ask them for help?"""
    return any(clue.tags[0] == "OFFICIAL" for clue in LEXICON.find(reading))
