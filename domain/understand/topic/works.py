"""The kind of public work that a message speaks of."""

from __future__ import annotations

from domain.understand.text.reading import Reading
from domain.understand.topic.clues import Clue, Lexicon, each_of, opening

_LEXICON = Lexicon(
    """
-: hội trường, tìm đường, chỉ đường, hỏi đường, cháy rừng, đi học cái trường, lớp 5a trường, trên đường, dọc đường,
  giữa đường, ngoài đường, ra đường, xuống đường, lên đường, đi đường, đường dây nóng, đường ăn, nhu cầu, yêu cầu,
  cầu mong, cầu thang, cầu lông, thị trường, môi trường, trường hợp, lập trường, điện thoại, điện tử, công tơ điện tử,
  ra cái đường, nhà nước, đường sữa, cầu dao, cầu chì, chợ búa, đi chợ, trường ca, đèn pin, tiền điện, đường kính,
  đường trắng, nông trường, lâm trường, công trường, trường quốc doanh, trưởng bản, trưởng thôn, hiệu trưởng, quả bản,
  cung rung, mật ong rừng, bảo vệ rừng, ở chợ, rừng nguyên chất, bán hàng ở chợ, lấy thuốc, trạm xá bao nhiêu,
  gương cầu, trong công viên
ROAD_VILLAGE: đường bản, ngõ bản, đường thôn, đường ngõ, ngõ xóm, đường xóm, đường làng, cái đường bản, đường vào bản,
  đường trong bản, đường lên bản, đường đến bản, đường của bản, đường ngõ xóm, đường ở bản, đường đi vào bản,
  đường vào thôn, đường tổ, đường vào xóm, đường ngõ bản, con đường bản, đường qua bản, đường bê tông bản,
  đường bê tông vào bản, đường về bản, đường ra bản, đường khu, đường tổ dân phố, đường xuống bản, đường cho bản,
  đường đầu bản, đường cuối bản, đường dân sinh, đường nhánh, đường quanh bản, đường bê tông thôn, đường bê tông ngõ,
  đường nội thôn, đường nội bản, đường hoa
ROAD_INTERVILLAGE: đường liên bản, liên bản, đường liên thôn, trục bản, đường trục bản, đường trục thôn,
  đường nối hai bản, đường nối, đường trục chính, đường giữa hai bản, đường sang bản, đường từ bản, đường trục,
  liên thôn, đường nối bản
ROAD_FIELD: đường nội đồng, nội đồng, đường ra ruộng, đường ra đồng, khu sản xuất, đường sản xuất, đường lên nương,
  đường ra nương, đường ra khu sản xuất, đường vào khu sản xuất, đường đi nương, đường đi ruộng, đường ra đồi chè,
  đường lên đồi chè, đường vào ruộng, đường ruộng, đường lên rẫy, đường đi làm nương, đường ra cánh đồng,
  đường lên nương chè, đường nương, đường lâm nghiệp, đường lâm sinh, đường cánh đồng, đường vào nương, đường đồng,
  đường ra bãi
ROAD_COMMUNE: đường xã, liên xã, đường liên xã, đường trục xã, đường lên xã, đường ra xã, đường về xã,
  đường trung tâm xã, đường vào xã, đường đến xã, đường ra trung tâm, đường vào trung tâm xã, đường huyện, đường tỉnh
BRIDGE: =cầu, cầu treo, cái cầu, cây cầu, cầu dân sinh, cầu qua suối, ngầm tràn, cầu tạm, cầu tre, cầu bê tông,
  cầu cứng, cầu sắt, cầu gỗ, cầu tràn, bắc cầu, làm cầu, xây cầu, sửa cầu, cầu khỉ, mặt cầu, đường tràn, ngầm,
  chiếc cầu, cầu bản, cầu cống, cầu nhỏ, cầu sang, làm ngầm, cầu treo dân sinh, trụ cầu, mố cầu, cầu suối
DRAIN: =cống, rãnh, rãnh thoát nước, cống thoát nước, =cái cống, cống rãnh, rãnh nước, thoát nước, mương thoát nước,
  cống hộp, cống tròn, =đặt cống, =làm cống, hố ga, rãnh thoát, cái rãnh, làm rãnh, cống ngang, cống qua đường,
  rãnh dọc, nắp cống
CANAL: kênh, mương, kênh mương, thủy lợi, mương nước, mương thủy lợi, kênh thủy lợi, mương dẫn nước, cái mương,
  kênh nội đồng, mương nội đồng, mương tưới, kênh tưới, con mương, kiên cố hóa kênh mương, mương bản, mương phai,
  làm mương, nạo vét mương, mương ruộng, dẫn nước vào ruộng, mương đất, mương bê tông
WEIR: =đập, hồ chứa, đập nước, hồ chứa nước, đập tràn nhỏ, phai đập, =cái phai, cái đập, =làm phai, phai tạm,
  đập dâng, đập thủy lợi, phai nước, đập đầu mối, hồ thủy lợi, =phai
EMBANKMENT: =kè, kè suối, bờ kè, kè đá, làm kè, kè chống sạt, kè bờ suối, kè taluy, xây kè, kè bờ, kè đường, =cái kè,
  tường kè, kè chắn đất, rọ kè
WATER_SUPPLY: đường ống, nước sinh hoạt, nước sạch, nước tự chảy, bể nước, đường ống nước, ống nước, nước máy,
  nước ăn, bể nước sạch, giếng nước, công trình nước, đường ống nước sạch, vòi nước, giếng khoan, trạm nước, cấp nước,
  bể chứa nước, bể nước sinh hoạt, bể lọc nước, dẫn nước về bản, nước hợp vệ sinh, vòi nước công cộng, téc nước,
  mó nước, bể chứa, nhà máy nước, hệ thống nước, đường nước, máy lọc nước, ống dẫn nước, đường ống dẫn nước,
  kéo nước về bản, đồng hồ nước, tràn bể, bể tràn, nước tràn bể, =bể
POWER: có điện ở, bao giờ có điện, kéo cột điện, dựng cột điện, trồng cột điện, kéo dây điện, điện lưới, trạm biến áp,
  đường điện, kéo điện, điện về bản, đường dây điện, lưới điện, biến áp, điện hạ thế, dây điện hạ thế, điện sinh hoạt,
  điện quốc gia, điện ba pha, điện 3 pha, trạm điện, cột điện, mất điện, cái điện, điện nó mất
STREETLIGHT: đèn đường, chiếu sáng, điện đường, đèn chiếu sáng, điện chiếu sáng, đèn năng lượng mặt trời,
  đèn năng lượng, thắp sáng đường, điện sáng, bóng đèn đường, đèn cao áp, đèn ngõ, thắp sáng, đèn bản, đèn ở đường,
  đèn đường bản, đèn công cộng, điện sáng công cộng, bóng đường, ánh sáng đường quê, đường điện thắp sáng, đường đèn,
  cột đèn, điện ngõ, cái đèn đường, điện thắp sáng, đèn ngoài đường, đèn chiếu sáng công cộng, thắp sáng đường quê,
  đèn led đường, điện đường bản, cái đèn, cái đèn nó
SCHOOL: trường học, điểm trường, trường mầm non, trường tiểu học, lớp học, phòng học, mầm non, mẫu giáo, nhà trẻ,
  trường cấp 2, nhà bán trú, bán trú, trường cấp hai, trường cấp 1, sân trường, cổng trường, tiểu học, trung học,
  trường thcs, thcs, lớp mầm non, cái trường, nhà lưu trú học sinh, bếp ăn bán trú, rào trường, lớp mẫu giáo,
  trường nội trú, nhà trường, =trường, làm trường, xây trường, sửa trường, tặng trường, cho trường,
  nhà vệ sinh trường, cái nhà vệ sinh trường, nhà vệ sinh của trường
HEALTH: trạm y tế, trạm xá, y tế, phòng khám, trạm y tế xã, bệnh viện, nhà thuốc bản, cái trạm xá
CULTURE_HOUSE: nhà văn hóa, nhà sinh hoạt cộng đồng, nhà cộng đồng, nhà họp bản, nhà sinh hoạt, nhà họp,
  nhà văn hóa bản, nvh, nhà văn hóa thôn, hội trường bản, cái nhà văn hóa, nhà họp thôn, nhà sinh hoạt bản,
  nhà văn hóa xã, hội trường thôn, nhà hội họp, nhà chung của bản
SPORTS: sân bóng, sân thể thao, sân vận động, sân bóng chuyền, sân bóng đá, nhà thi đấu, sân chơi, khu thể thao,
  sân tập, sân cầu lông, bãi bóng, sân vận động bản, khu vui chơi, sân đá bóng
MARKET: =chợ, =cái chợ, chợ phiên, chợ xã, khu chợ, nhà chợ, chợ trung tâm, chợ mới, =sửa chợ, =làm chợ, =xây chợ,
  sạp chợ, quầy chợ, =chợ bản
TELECOM: wifi, internet, sóng điện thoại, sóng di động, cột sóng, trạm phát sóng, trạm bts, hạ tầng số, sóng 4g,
  mạng internet, cáp quang, =sóng, wi fi, mạng wifi, cột phát sóng, camera an ninh, kéo dây mạng, dây mạng
LOUDSPEAKER: loa truyền thanh, loa phát thanh, cụm loa, loa bản, loa phường, truyền thanh, phát thanh,
  đài truyền thanh, loa công cộng, loa thông minh, loa thôn, loa xã, loa của bản, hệ thống loa
SANITATION: bãi rác, gom rác, đổ rác, thu gom rác, vệ sinh môi trường, lò đốt rác, thùng rác, rác,
  nhà vệ sinh công cộng, xe rác, điểm tập kết rác, hố rác, rác thải, dọn vệ sinh, dọn rác, chỗ đổ rác, bể rác,
  nhà vệ sinh, vệ sinh đường bản, xe chở rác, lò rác, hố đốt rác
OFFICE: trụ sở, trụ sở xã, trụ sở ủy ban, ủy ban cũ, nhà làm việc, nhà ủy ban, trụ sở cũ, trụ sở công an,
  trụ sở làm việc, ủy ban xã cũ, trụ sở thôn, nhà một cửa, phòng họp, phòng họp ủy ban, phòng họp xã
HOUSING: nhà tạm, xóa nhà tạm, nhà dột nát, nhà tình nghĩa, nhà đại đoàn kết, làm nhà cho hộ nghèo, nhà tình thương,
  sửa nhà cho, nhà cho hộ nghèo, làm nhà cho, dựng nhà cho, nhà ở cho, xây nhà cho, nhà bị cháy, nhà hộ nghèo,
  nhà cho bà, nhà cho ông, nhà mới cho, làm nhà giúp, giúp làm nhà, lợp nhà cho, nhà công vụ giáo viên
TOURISM: homestay, du lịch, khu du lịch, điểm du lịch, du lịch cộng đồng, bản du lịch, nhà đón khách,
  cổng chào du lịch, điểm check in, chòi ngắm cảnh, hồ du lịch, làng du lịch
CEMETERY: nghĩa trang, nghĩa địa, khu mộ, bãi tha ma, nghĩa trang liệt sĩ, nghĩa trang bản, khu nghĩa trang, rừng ma,
  mộ liệt sĩ
FOREST: trồng rừng, rừng, bảo vệ rừng, rừng phòng hộ, trồng cây gây rừng, tuần tra rừng, cây rừng, trong rừng,
  khoanh nuôi, phòng cháy rừng, rừng cộng đồng, rừng đầu nguồn, đường băng cản lửa, đồi trọc, rừng quế, ha quế,
  trồng lại đồi
OTHER: cổng chào, công trình khác, tường rào nhà văn hóa cũ, đài tưởng niệm, miếu bản, nhà bia, công viên,
  trạm biên phòng, chốt dân quân, đình bản
ROAD: làm đường, con đường, đường bê tông, cái đường, mở đường, sửa đường, đường, đổ đường, mở rộng đường, vá đường,
  đường nhựa, đường nông thôn, mặt đường, đường giao thông
"""
)

_VILLAGE = frozenset({"ban", "thon", "xom"})
_PURPOSE = each_of("lam xay sua de do mo lap lat dung bac ke tu nang cap cho dao san keo")
_ROAD, _NO_WORK = "ROAD", "-"


def find(reading: Reading) -> str | None:
    """The work's code in `domain.works`: what is built or mended before what is only named; a road without more is the
    village's where a village is named."""
    reading = opening(reading)
    found = [clue for clue in _LEXICON.find(reading) if clue.tags[0] != _NO_WORK]
    known = [clue for clue in found if clue.tags[0] != _ROAD]
    for clue in known:
        if _is_purpose(clue, reading):
            return clue.tags[0]
    if known:
        return known[0].tags[0]
    return "ROAD_VILLAGE" if found and any(word.bare in _VILLAGE for word in reading.words) else None


def _is_purpose(clue: Clue, reading: Reading) -> bool:
    before = reading.words[max(clue.first - 2, 0) : clue.first + 1]
    return any(word.bare in _PURPOSE for word in before)
