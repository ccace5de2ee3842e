"""Names of public works, and words that are none of what they look like."""

TABLE = """
-: hội trường, tìm đường, chỉ đường, hỏi đường, cháy rừng, đi học cái trường, lớp 5a trường, trên đường, dọc đường,
  giữa đường, ngoài đường, ra đường, xuống đường, lên đường, đi đường, đường dây nóng, đường ăn, nhu cầu, yêu cầu, cầu
  mong, cầu thang, cầu lông, thị trường, môi trường, trường hợp, lập trường, điện thoại, điện tử, công tơ điện tử, ra
  cái đường, nhà nước, đường sữa, cầu dao, cầu chì, chợ búa, đi chợ, trường ca, đèn pin, tiền điện, đường kính, đường
  trắng, nông trường, lâm trường, =công trường, trường quốc doanh, trưởng bản, trưởng thôn, hiệu trưởng, quả bản, cung
  rung, mật ong rừng, bảo vệ rừng, ở chợ, rừng nguyên chất, bán hàng ở chợ, lấy thuốc, trạm xá bao nhiêu, gương cầu,
  trong công viên, đoàn trường, đoàn trường học, đường phèn, đường mía, đường huyết, trường kỳ, trưởng thành, chủ
  trương
ROAD_VILLAGE: đường bản, ngõ bản, đường thôn, đường ngõ, ngõ xóm, đường xóm, đường làng, cái đường bản, đường vào bản,
  đường trong bản, đường lên bản, đường đến bản, đường của bản, đường ngõ xóm, đường ở bản, đường đi vào bản, đường
  vào thôn, đường tổ, đường vào xóm, đường ngõ bản, con đường bản, đường qua bản, đường bê tông bản, đường bê tông vào
  bản, đường về bản, đường ra bản, đường khu, đường tổ dân phố, đường xuống bản, đường cho bản, đường đầu bản, đường
  cuối bản, đường dân sinh, đường nhánh, đường quanh bản, đường bê tông thôn, đường bê tông ngõ, đường nội thôn, đường
  nội bản, đường hoa, ngõ nhà, lối vào bản, đường dốc bản, đường mòn vào bản, đường xi măng bản, con ngõ, đường lát
  bản, đường trong thôn, đường dốc vào bản, đường lên thôn, đường bản em, đường vào nhà văn hóa, đoạn đường bản, đường
  vào tổ, đường trong tổ, lối vào xóm
ROAD_INTERVILLAGE: đường liên bản, liên bản, đường liên thôn, trục bản, đường trục bản, đường trục thôn, đường nối hai
  bản, đường nối, đường trục chính, đường giữa hai bản, đường sang bản, đường từ bản, đường trục, liên thôn, đường nối
  bản
ROAD_FIELD: đường nội đồng, nội đồng, đường ra ruộng, đường ra đồng, khu sản xuất, đường sản xuất, đường lên nương,
  đường ra nương, đường ra khu sản xuất, đường vào khu sản xuất, đường đi nương, đường đi ruộng, đường ra đồi chè,
  đường lên đồi chè, đường vào ruộng, đường ruộng, đường lên rẫy, đường đi làm nương, đường ra cánh đồng, đường lên
  nương chè, đường nương, đường lâm nghiệp, đường lâm sinh, đường cánh đồng, đường vào nương, đường đồng, đường ra
  bãi, đường vào đồi chè, đường vào khu chè, đường lên đồi, đường ra vườn, đường vào rừng quế, đường ra nương chè,
  đường đi nương chè, đường ra khu ruộng, đường vào nương chè, đường vận chuyển chè, đường khu chè, đường lên ruộng
ROAD_COMMUNE: đường xã, liên xã, đường liên xã, đường trục xã, đường lên xã, đường ra xã, đường về xã, đường trung tâm
  xã, đường vào xã, đường đến xã, đường ra trung tâm, đường vào trung tâm xã, đường huyện, đường tỉnh
BRIDGE: làm xong cầu, xong cầu, xong cái cầu, =cầu, cầu treo, cái cầu, cây cầu, cầu dân sinh, cầu qua suối, ngầm tràn,
  cầu tạm, cầu tre, cầu bê tông, cầu cứng, cầu sắt, cầu gỗ, cầu tràn, bắc cầu, làm cầu, xây cầu, sửa cầu, cầu khỉ, mặt
  cầu, đường tràn, ngầm, chiếc cầu, cầu bản, cầu cống, cầu nhỏ, cầu sang, làm ngầm, cầu treo dân sinh, trụ cầu, mố
  cầu, cầu suối, lan can cầu, ván cầu, cầu phao, cầu ván, đường ngầm, cầu qua, cầu bắc qua, công trình cầu, gầm cầu,
  dầm cầu, cáp cầu, sàn cầu, dây cầu treo
DRAIN: =cống, rãnh, rãnh thoát nước, cống thoát nước, =cái cống, cống rãnh, rãnh nước, thoát nước, mương thoát nước,
  cống hộp, cống tròn, =đặt cống, =làm cống, hố ga, rãnh thoát, cái rãnh, làm rãnh, cống ngang, cống qua đường, rãnh
  dọc, nắp cống, cống nước, cái cống nước, cống tràn, rãnh hai bên, rãnh bên đường, nắp rãnh, rãnh bê tông, cống bản,
  cống đường, mương thoát lũ, nạo vét rãnh, thông cống, nạo vét cống, tắc cống
CANAL: kênh, mương, kênh mương, thủy lợi, mương nước, mương thủy lợi, kênh thủy lợi, mương dẫn nước, cái mương, kênh
  nội đồng, mương nội đồng, mương tưới, kênh tưới, con mương, kiên cố hóa kênh mương, mương bản, mương phai, làm
  mương, nạo vét mương, mương ruộng, dẫn nước vào ruộng, mương đất, mương bê tông, con kênh, kênh bê tông, mương dẫn,
  mương chính, nước về ruộng, nước tưới, nước ruộng, tuyến mương, tuyến kênh, bờ mương, máng dẫn nước
WEIR: =đập, hồ chứa, đập nước, hồ chứa nước, đập tràn nhỏ, phai đập, =cái phai, cái đập, =làm phai, phai tạm, đập
  dâng, đập thủy lợi, phai nước, đập đầu mối, hồ thủy lợi, =phai, phai gỗ, đập chắn, đập đất, đập ngăn, hồ trữ nước,
  ao trữ nước, thân đập, cửa đập, đập thủy lợi nhỏ
EMBANKMENT: =kè, kè suối, bờ kè, kè đá, làm kè, kè chống sạt, kè bờ suối, kè taluy, xây kè, kè bờ, kè đường, =cái kè,
  tường kè, kè chắn đất, rọ kè, kè bê tông, kè sông, kè sạt lở, kè chống lũ, kè chắn, rọ đá, tường chắn, tường chắn
  đất, kè mái taluy, bờ kè suối
WATER_SUPPLY: đội làm nước, làm nước sạch, kéo nước, dẫn nước về, đường ống, nước sinh hoạt, nước sạch, nước tự chảy,
  bể nước, đường ống nước, ống nước, nước máy, nước ăn, bể nước sạch, giếng nước, công trình nước, đường ống nước
  sạch, vòi nước, giếng khoan, trạm nước, cấp nước, bể chứa nước, bể nước sinh hoạt, bể lọc nước, dẫn nước về bản,
  nước hợp vệ sinh, vòi nước công cộng, téc nước, mó nước, bể chứa, nhà máy nước, hệ thống nước, đường nước, máy lọc
  nước, ống dẫn nước, đường ống dẫn nước, kéo nước về bản, đồng hồ nước, tràn bể, bể tràn, nước tràn bể, =bể, dẫn nước
  về bể, nước về bể, bể nước chung, máng nước, vòi công cộng, trụ vòi, bể lắng, đầu nguồn nước, nước giếng, bể công
  cộng, mạch nước, téc inox, đường nước về bản, nước về bản, nước về tận bản, nước sạch nông thôn, bể nước công cộng,
  bể nước bản, van nước, đường ống bản, ống dẫn nước về bản, nguồn nước
POWER: có điện ở, bao giờ có điện, kéo cột điện, dựng cột điện, trồng cột điện, kéo dây điện, điện lưới, trạm biến áp,
  đường điện, kéo điện, điện về bản, đường dây điện, lưới điện, biến áp, điện hạ thế, dây điện hạ thế, điện sinh hoạt,
  điện quốc gia, điện ba pha, điện 3 pha, trạm điện, cột điện, cái điện, điện nó mất, điện về, kéo dây điện về, dây
  điện lưới, trạm điện bản, trụ điện, cột điện bê tông, đóng điện, điện vào bản, công tơ điện, đường dây hạ thế, điện
  cho bản, kéo dây điện vào
STREETLIGHT: đèn đường, chiếu sáng, điện đường, đèn chiếu sáng, điện chiếu sáng, đèn năng lượng mặt trời, đèn năng
  lượng, thắp sáng đường, điện sáng, bóng đèn đường, đèn cao áp, đèn ngõ, thắp sáng, đèn bản, đèn ở đường, đèn đường
  bản, đèn công cộng, điện sáng công cộng, bóng đường, ánh sáng đường quê, đường điện thắp sáng, đường đèn, cột đèn,
  điện ngõ, cái đèn đường, điện thắp sáng, đèn ngoài đường, đèn chiếu sáng công cộng, thắp sáng đường quê, đèn led
  đường, điện đường bản, cái đèn, cái đèn nó, đèn đầu bản, đèn cuối bản, đèn ngã ba, đèn trong bản, thắp ngõ, thắp
  sáng ngõ, bóng điện đường, bóng đèn ngoài đường, đèn dọc đường, cụm đèn, cột đèn đường, đèn chiếu sáng bản, đèn cho
  ngõ, đèn ở ngõ, bóng đèn ngõ, đèn thắp sáng, đèn led ngõ, tuyến đường thắp sáng, đèn ngoài ngõ, đèn hai bên đường,
  đèn nhà dân ra đường, thắp sáng đường bản, thắp sáng đường thôn, đèn công lộ, đèn cầu treo
SCHOOL: ủng hộ trường, giúp trường, góp cho trường, biếu trường, trường học, điểm trường, trường mầm non, trường tiểu
  học, lớp học, phòng học, mầm non, mẫu giáo, nhà trẻ, trường cấp 2, nhà bán trú, bán trú, trường cấp hai, trường cấp
  1, sân trường, cổng trường, tiểu học, trung học, trường thcs, thcs, lớp mầm non, cái trường, nhà lưu trú học sinh,
  bếp ăn bán trú, rào trường, lớp mẫu giáo, trường nội trú, nhà trường, =trường, làm trường, xây trường, sửa trường,
  tặng trường, cho trường, nhà vệ sinh trường, cái nhà vệ sinh trường, nhà vệ sinh của trường, nhà nội trú, bếp
  trường, lớp ghép, phòng ở giáo viên, lớp cắm bản, trường dân tộc, sân điểm trường, điểm trường bản, trường ptdt, bếp
  bán trú, bếp ăn điểm trường, thư viện trường, phòng máy trường, lớp học xóa mù, trường cấp ba, trường cấp 3, trường
  mẫu giáo, học sinh bán trú, lớp mầm, lớp lá, trường bán trú, tường rào trường, tường rào điểm trường
HEALTH: trạm y tế, trạm xá, y tế, phòng khám, trạm y tế xã, bệnh viện, nhà thuốc bản, cái trạm xá, phòng khám đa khoa,
  y tế bản, nhà trạm y tế, trạm y tế cũ, trạm y tế bản, giường bệnh, phòng khám khu vực
CULTURE_HOUSE: nhà văn hóa, nhà sinh hoạt cộng đồng, nhà cộng đồng, nhà họp bản, nhà sinh hoạt, nhà họp, nhà văn hóa
  bản, nvh, nhà văn hóa thôn, hội trường bản, cái nhà văn hóa, nhà họp thôn, nhà sinh hoạt bản, nhà văn hóa xã, hội
  trường thôn, nhà hội họp, nhà chung của bản, nhà văn hoá, nhà rông, nhà cộng đồng bản, nhà sinh hoạt chung, nhà họp
  tổ, nhà văn hóa tổ, nhà văn hóa khu, hội trường nhà văn hóa, sân nhà văn hóa, nhà hội quán, nhà sàn văn hóa, nhà hop
  dân
SPORTS: sân bóng, sân thể thao, sân vận động, sân bóng chuyền, sân bóng đá, nhà thi đấu, sân chơi, khu thể thao, sân
  tập, sân cầu lông, bãi bóng, sân vận động bản, khu vui chơi, sân đá bóng, sân cỏ, sân bãi, sân bóng bản, nhà thể
  thao, sân tập thể dục, máy tập công cộng, sân vui chơi, lưới bóng chuyền, sân đẩy gậy, sân chơi trẻ em
MARKET: =chợ, =cái chợ, chợ phiên, =chợ xã, =khu chợ, =nhà chợ, =chợ trung tâm, =chợ mới, =sửa chợ, =làm chợ, =xây
  chợ, sạp chợ, quầy chợ, =chợ bản, trong chợ, cạnh chợ, gần chợ, =sau chợ, =trước chợ, =dọn chợ, =quét chợ, =cổng
  chợ, =mái chợ, =sân chợ, =lán chợ, =nhà lồng chợ, =đình chợ, =ngoài chợ, =khu vực chợ, =dựng chợ, phiên chợ, ki ốt,
  kiốt, =dựng lán chợ, =gian hàng chợ, chợ mới xây, chợ mới làm, họp chợ, đi chợ phiên
TELECOM: wifi, internet, sóng điện thoại, sóng di động, cột sóng, trạm phát sóng, trạm bts, hạ tầng số, sóng 4g, mạng
  internet, cáp quang, =sóng, wi fi, mạng wifi, cột phát sóng, camera an ninh, kéo dây mạng, dây mạng, mắt camera,
  =camera, lắp camera, lắp mạng, sóng yếu, mất sóng, cột viễn thông, cáp mạng, mạng cho bản, trạm viễn thông, điểm
  truy cập internet, wifi miễn phí, cột ăng ten, trạm thu phát sóng
LOUDSPEAKER: loa truyền thanh, loa phát thanh, cụm loa, loa bản, loa phường, truyền thanh, phát thanh, đài truyền
  thanh, loa công cộng, loa thông minh, loa thôn, loa xã, loa của bản, hệ thống loa, loa đầu bản, đài phát thanh, loa
  không dây, hệ thống truyền thanh, loa nén, bộ loa truyền thanh, để phát thanh, đường dây loa, cái loa bản, loa trên
  cột, loa ở cột, cụm loa bản, phát loa, loa phát, loa bản em, loa kêu
SANITATION: bãi rác, gom rác, đổ rác, thu gom rác, vệ sinh môi trường, lò đốt rác, thùng rác, rác, nhà vệ sinh công
  cộng, xe rác, điểm tập kết rác, hố rác, rác thải, dọn vệ sinh, dọn rác, chỗ đổ rác, bể rác, nhà vệ sinh, vệ sinh
  đường bản, xe chở rác, lò rác, hố đốt rác, thùng rác công cộng, phân loại rác, xử lý rác, hố xử lý rác, nhà tắm công
  cộng, điểm rác, nhặt rác, thùng đựng rác, rác sinh hoạt, bể chứa rác, hố chôn rác, vỏ thuốc sâu, bể chứa vỏ thuốc,
  nhà vệ sinh bản, rãnh nước thải, lò đốt
OFFICE: trụ sở, trụ sở xã, trụ sở ủy ban, ủy ban cũ, nhà làm việc, nhà ủy ban, trụ sở cũ, trụ sở công an, trụ sở làm
  việc, ủy ban xã cũ, trụ sở thôn, nhà một cửa, phòng họp, phòng họp ủy ban, phòng họp xã, công sở, trụ sở hợp tác xã,
  nhà làm việc xã, trụ sở xã cũ, nhà công vụ xã, trụ sở huyện, trụ sở huyện cũ, hội trường ủy ban, trụ sở hợp tác, trụ
  sở mới, phòng tiếp dân, nhà làm việc ủy ban, trụ sở mặt trận
HOUSING: nhà tạm, xóa nhà tạm, nhà dột nát, nhà tình nghĩa, nhà đại đoàn kết, làm nhà cho hộ nghèo, nhà tình thương,
  sửa nhà cho, nhà cho hộ nghèo, làm nhà cho, dựng nhà cho, nhà ở cho, xây nhà cho, nhà bị cháy, nhà hộ nghèo, nhà cho
  bà, nhà cho ông, nhà mới cho, làm nhà giúp, giúp làm nhà, lợp nhà cho, nhà công vụ giáo viên, lợp lại mái nhà, mái
  ấm, nhà mái ấm, nhà dột, nhà 167, nhà cho hộ, nhà tạm bợ, lợp lại mái, xây nhà tình nghĩa, nhà sập, nhà bị sập, nhà
  bị lũ, nhà cho cụ, nhà cho vợ chồng, làm nhà cho anh, làm nhà cho bà, làm nhà cho ông, sửa lại nhà cho, dựng lại nhà
  cho
TOURISM: homestay, du lịch, khu du lịch, điểm du lịch, du lịch cộng đồng, bản du lịch, nhà đón khách, cổng chào du
  lịch, điểm check in, chòi ngắm cảnh, hồ du lịch, làng du lịch, khách du lịch, check in, cọn nước, điểm dừng chân,
  đường hoa du lịch, săn mây, chòi nghỉ, bãi đỗ xe du lịch, biển du lịch, bản văn hóa du lịch, khách tây, lưu trú cộng
  đồng, du lich cộng đồng
CEMETERY: nghĩa trang, nghĩa địa, khu mộ, bãi tha ma, nghĩa trang liệt sĩ, nghĩa trang bản, khu nghĩa trang, rừng ma,
  mộ liệt sĩ, mồ mả, khu chôn cất, nhà tang lễ, bia mộ, mộ chí, đường vào nghĩa trang, đường ra nghĩa trang, cổng
  nghĩa trang, hàng rào nghĩa trang, tượng đài liệt sĩ, nhà quản trang
FOREST: trồng rừng, rừng, bảo vệ rừng, rừng phòng hộ, trồng cây gây rừng, tuần tra rừng, cây rừng, trong rừng, khoanh
  nuôi, phòng cháy rừng, rừng cộng đồng, rừng đầu nguồn, đường băng cản lửa, đồi trọc, rừng quế, ha quế, trồng lại
  đồi, phủ xanh, phủ xanh đồi trọc, trồng cây phân tán, giữ rừng, khu rừng, cánh rừng, rừng trồng, rừng thông, rừng
  đặc dụng, rừng tái sinh, trạm bảo vệ rừng, chốt bảo vệ rừng, đất rừng, rừng mới trồng
OTHER: =miếu,
  cổng chào, công trình khác, tường rào nhà văn hóa cũ, đài tưởng niệm, miếu bản, nhà bia, công viên, trạm biên
  phòng, chốt dân quân, =đình bản, nhà trạm, cổng bản, cổng vào bản, sửa miếu, cái miếu, đền thờ, =chùa, nhà thờ,
  tượng đài, trạm cân, nhà chờ xe, chòi canh, cột cờ bản, biển tên bản, cây nước, cổng văn hóa bản, cổng văn hóa, công
  văn hóa bản, bến thuyền, =bến đò
ROAD: làm đường, con đường, đường bê tông, cái đường, mở đường, sửa đường, đường, đổ đường, mở rộng đường, vá đường,
  đường nhựa, đường nông thôn, mặt đường, đường giao thông, đoạn đường, tuyến đường, mở con đường, trải nhựa, rải
  nhựa, bê tông hóa đường, đường dốc, đường đất, đường cấp phối, san đường, ổ gà, con dốc, làm lối đi
"""

COMMUNES = (
    "sơn bình", "bình lư", "khun há", "tả lèng", "giang ma", "hồ thầu", "nà tăm", "bản bo", "bản hon", "bản giang",
    "nùng nàng", "thèn sin", "tam đường", "sin suối hồ", "tân phong",
)  # fmt: skip
"""A road to one of these is the commune's."""

WAYS = ("đường", "đường lên", "đường đi", "đường vào", "đường về", "đường ra", "đường đến", "đường sang", "đường xuống")
