"""What messages about waste speak of, by the tag that the rules of `wastes` name it with."""

from __future__ import annotations

from domain.understand.topic.clues import Lexicon

LEXICON = Lexicon(
    """
-: nhà nước, đất nước, điện thoại, điện tử, điện lực, đường dây nóng, đường sữa, xe ôm, nước ngoài, công nghệ,
  tổ quốc, cầu thang, cầu mong, nhu cầu, yêu cầu, cầu lông, quỹ đạo, quỹ tín dụng, cây xăng, cây số, điện biên,
  bàn bạc, bàn giao, thuốc lá, thuốc lào, sách nhiễu, mặt trận, đất đá, đá bóng, đường về, trên đường, dọc đường,
  lên đường, giữa đường, ra đường, xuống đường, ngoài đường, ven đường, lề đường, đường xá, nước chè, nước ngọt,
  nước mắm, đường đi, họp chợ, mương máng nhà, đi họp, nông sản sạch, máy bay, trường hợp, thị trường, môi trường,
  lập trường, cho không, đi đường, vào họp, ai họp, không họp, người họp, qua loa, bảo vệ rừng, ra đâu, cái gì,
  làm ma em, làm mà em, làm mà
LIGHT: đèn đường, bóng đèn, bóng điện, điện đường, đèn chiếu sáng, đèn cao áp, đèn led, cột đèn, đèn điện, đèn pha,
  đèn trang trí, đèn nháy, đèn sân, điện chiếu sáng, điện sáng, đèn năng lượng, hệ thống chiếu sáng, cái đèn,
  cái bóng, bóng cao áp, đèn hành lang, điện hành lang, điện ngõ, đèn ngõ, đèn bản, điện ngoài đường, đèn ngoài đường,
  đèn ở đường, biển quảng cáo, đèn đóm, =đèn, bật đèn, tắt đèn, đèn sáng, đèn bật, đèn vẫn, đèn cứ, đèn nhà, đèn lớp,
  ngọn đèn, đèn phòng, đèn không, đèn trường, đèn chợ, đèn cầu, đèn quên, đèn cả, đèn suốt, đèn ban ngày, để đèn,
  đèn nó, đèn của, đèn thôn, đèn xã, bóng điện sáng, đèn trong, đèn ở, đèn hội trường, đèn văn phòng,
  đèn led trang trí, đèn điện tử, đèn tết, sáng đèn, đèn nhấp nháy
APPLIANCE: điều hòa, quạt, máy lạnh, quạt trần, máy bơm, bình nóng lạnh, tủ lạnh, quạt điện, ấm điện, lò sưởi,
  máy sưởi, bếp điện, đèn quạt, thiết bị điện, điện quạt, màn hình led, bảng điện tử, máy nổ, ti vi, tivi, máy tính,
  máy vi tính, màn hình, máy bơm nước, ấm siêu tốc, bếp từ, lò vi sóng, cây nước nóng, tủ đông, máy sấy tay,
  máy hút ẩm, trạm bơm, quạt thông gió, văn phòng lạnh
POWER: điện, tiền điện, hóa đơn điện, dòng điện, điện năng, nguồn điện, công tơ, tốn điện, phí điện, hao điện,
  lãng phí điện, phí tiền điện, tốn tiền điện, năng lượng
FUEL: xăng, =dầu, xăng dầu, nhiên liệu, tiền xăng, dầu diesel, xăng xe, dầu máy, tốn xăng, tốn dầu
WATER: nước, nước sạch, nước máy, nước sinh hoạt, nước tự chảy, nguồn nước, nước suối, nước mó, nước bể, nước ngầm,
  nước giếng, nước tưới, nước thủy lợi, nước ăn, nước mương, ống tưới, bơm nước
PIPE: đường ống, ống nước, vòi nước, cái vòi, ống dẫn nước, van nước, khóa nước, đường ống nước, vòi công cộng,
  ống dẫn, cái ống, đồng hồ nước, ống chính, ống nhựa, đường nước, mối nối, ống kẽm, ống thép, vòi rửa, cái van, =vòi
TANK: bể nước, bể chứa, téc nước, bồn nước, cái bể, =bể, máng nước, =téc, bể tập trung, bể lọc, bể chung
DITCH: kênh, kênh mương, cái mương, mương nước, bờ mương, mương bản, mương dẫn, con mương, =đập, =phai, tuyến mương,
  kênh dẫn, mương thủy lợi, mương bê tông, kênh bê tông, cái phai, cái đập, =mương, mương máng, mương bị, mương vỡ,
  nước mương, mó nước
BUILT: nhà văn hóa, trụ sở, trụ sở cũ, trụ sở xã, ủy ban cũ, trường cũ, điểm trường, =chợ, trạm y tế, trạm xá, =cầu,
  cái chợ, sân bóng, sân thể thao, nhà vệ sinh, công trình, nhà công vụ, =kè, =cống, nhà sinh hoạt, nhà máy nước,
  nhà cộng đồng, công trình nước, công trình nước sạch, lò đốt rác, bãi rác, bến xe, nhà trưng bày, cổng chào,
  tượng đài, hội trường, phòng học, nhà bán trú, nhà đa năng, trạm bơm, trạm biến áp, nhà lớp học, nhà làm việc,
  nhà xe, cái cầu, cầu treo, cầu bê tông, cầu cứng, đài phun nước, bể bơi, sân vận động, nhà kho, công trình vệ sinh,
  kè suối, =rãnh, rãnh thoát nước, cống thoát nước, nhà máy, nhà ủy ban, trường học, phân hiệu, nhà chợ, khu chợ,
  chợ mới, chợ xã, chợ trung tâm, quầy chợ, ki ốt, =trạm, trạm thú y, trạm khuyến nông, dự án,
  trung tâm học tập cộng đồng, nhà hợp tác xã, trại giống, nhà tang lễ, khu vui chơi, công viên, sân chơi, nhà trẻ,
  trường mầm non, lớp mầm non, trụ sở công an, nhà để xe, bức tường, =cổng, hàng rào, tường rào, công trình thủy lợi,
  thủy lợi, đài truyền thanh, nhà khách, nhà nghỉ, điểm du lịch, homestay, nhà đón tiếp, nhà vệ sinh công cộng,
  cái nhà, nhà hai tầng, tòa nhà, khu nhà, hạ tầng, bờ kè, lò giết mổ, lò gạch, trạm trộn, cột điện, đường điện,
  cột mốc, bồn hoa, vỉa hè, lát gạch, gạch vỉa hè, hồ chứa, hồ thủy lợi, trạm nước, trụ sở ủy ban, ủy ban xã cũ,
  huyện ủy cũ, trụ sở huyện cũ, nhà ở giáo viên, khu ký túc, nhà thi đấu, bảng tin, biển báo, chốt gác, lan can,
  ngầm tràn, =đập, đập tràn, =phai, cầu tràn, nhà văn hóa bản, cái trường, cái trạm, huyện cũ, ủy ban huyện cũ,
  nhà tập luyện, lớp học, đập nước, =trường, cửa kính, mái tôn, cửa sổ, mái nhà, nhà bếp, dãy nhà, nhà bếp tập thể,
  bếp ăn, kéo dây, kéo dây điện, trồng cột, đường dây, cột đèn không, cột phát sóng, cột sóng, trạm phát sóng,
  nhà chờ, nhà bia, tường bao, nhà rông, sân khấu, đài tưởng niệm, chuồng trại, nhà lưới, nhà màng, nhà sơ chế,
  nhà sấy, kho lạnh, nhà xưởng, hợp tác xã, bến xe cũ, sân kho cũ, trạm thu phát, hồ chứa nước, nhà bia tưởng niệm,
  công trình cấp nước, sân khấu ngoài trời, đường điện kéo, =xưởng, =đài, =chốt, nhà họp thôn, bãi đỗ xe,
  cầu dân sinh, khu vệ sinh, mố cầu, mó nước, bến nước, dầm cầu, nhà họp, nhà vòm, cột thu sóng, cái sân bóng, cái sân
ROAD: đường, đường bê tông, con đường, đường nhựa, mặt đường, đường bản, đường liên bản, đường nội đồng, cái đường,
  đường mới, tuyến đường, đoạn đường, đường xã, đường giao thông, đường trục, đường ngõ, lòng đường
MOVABLE: máy tính, máy vi tính, máy photo, máy photocopy, máy in, máy chiếu, ti vi, tivi, bàn ghế, loa, thiết bị,
  máy phát điện, máy siêu âm, máy xúc, máy cày, xe ép rác, xe rác, =tủ, camera, thùng rác, =sách, =thuốc, vắc xin,
  máy móc, dụng cụ, máy tính bảng, laptop, máy lọc nước, âm ly, máy nổ, máy bơm, máy xét nghiệm, máy thở, tủ thuốc,
  giường bệnh, trang thiết bị, bàn học, máy trộn, máy gặt, máy sấy, loa phát thanh, loa truyền thanh, dàn âm thanh,
  máy ảnh, máy quay, điều hòa, máy đo, máy scan, máy hủy, bảng tương tác, xe đẩy rác, đồ chơi, nhạc cụ, sách vở,
  tủ sách, thiết bị y tế, thiết bị dạy học, đồ dùng, kính hiển vi, máy fax, máy chủ, =ghế, cái ghế, xe cứu thương,
  xe tải, xe chuyên dùng, máy tuốt, máy xay, máy băm, máy phun, máy chụp, máy nội soi, hệ thống camera, bộ bàn ghế,
  =giường, chăn màn, tài sản công, tài sản, máy hút, máy ép, quạt, cái loa, cái máy, =máy, dàn máy, lò đốt y tế,
  máy tập, xe lu, máy bơm nước, xe cứu hỏa, tủ lạnh bảo quản, tủ lạnh, máy in màu, máy điều hòa, loa kéo,
  ghế hội trường, bàn ghế hội trường, phân bón nhà nước, xe đạp, xe máy, bếp ga, bếp ga công nghiệp, drone, flycam,
  máy đo huyết áp, máy quay phim, máy bay không người lái, dàn máy tính, máy hút bụi, xe nâng, nồi cơm, máy giặt,
  máy rửa bát, máy khâu, máy may, loa đài, bộ loa, bộ loa đài, loa đài bản
CAR: xe công, ô tô công, xe cơ quan, xe ủy ban, xe nhà nước, xe biển xanh, biển xanh, xe xã, xe của xã, ô tô cơ quan,
  xe của ủy ban, xe của cơ quan, ô tô ủy ban, xe công vụ, xe ô tô của xã, xe ô tô công, ô tô của xã, xe của nhà nước
BUY: mua sắm, mua về, mới mua, mua thiết bị, đấu thầu, mua đắt, mua máy, sắm, trang bị, cấp về, được cấp, mua,
  cấp cho, nhà nước cấp, trên cấp, dự án cấp, phát về, mua nhiều, mua cả đống, mua xong, tỉnh cấp, huyện cấp,
  được trang bị
LAND: đất công, khu đất, lô đất, mảnh đất, đất, đất nông trường, khu tái định cư, tái định cư, đất quy hoạch,
  đất trống, đất vàng, đất dự án, quy hoạch, bãi đất, đất ruộng, đất trồng, đất rừng, ruộng, nương, thửa đất,
  đất ủy ban, đất nhà nước, đất thu hồi, thu hồi đất, dự án treo, quy hoạch treo, quỹ đất, cái đất, đám đất, sân kho,
  đất 5%, đất năm phần trăm, đất 5 phần trăm, mặt bằng, đất hợp tác xã, đất bãi, bãi đất trống, nền đất, đất nền,
  khu đấu giá, đất đấu giá, vườn ươm, đất bãi bồi, ruộng lúa, khu quy hoạch, héc ta đất, bãi đất bến xe,
  đất công viên, đất thu hồi làm, sân kho hợp tác xã, ao công, cái ao, ao của xã
FOREST: rừng, cây rừng, rừng trồng, rừng phòng hộ, =gỗ, lâm sản, rừng đầu nguồn, rừng cộng đồng, cây con, cây giống,
  rừng quế, rừng thông, cái rừng, rừng già, trồng rừng, cây trồng rừng, cây mắc ca, =quế, gỗ lậu, gỗ quý, cây gỗ,
  cái gỗ, lâm sản tịch thu, cây thông, rừng thảo quả, cây trong dự án, thảo quả, rừng tái sinh, cây lấy gỗ, cây dự án,
  rừng khoanh nuôi, rừng nghiến, pơ mu, cây cổ thụ
MINERAL: cát sỏi, mỏ đá, khoáng sản, quặng, =mỏ, đá quý, đất hiếm, mỏ cát, bãi cát, khai thác cát, khai thác đá,
  hút cát, đào cát, xúc cát, múc đá, nổ mìn, mỏ vàng, đào vàng, tài nguyên, cát suối, mỏ đất, đãi vàng, bãi vàng,
  lấy cát, múc cát, sạn suối, khai thác, =cát, =sỏi, =đá, đá suối, sỏi suối, đá cảnh, xe chở quặng, đá cuội, đất sét,
  than, vàng cám
GIVEN: tiền bà con góp, bà con góp, dân góp, nhân dân góp, người dân góp, tiền dân đóng, dân đóng, bà con đóng góp,
  nhân dân đóng góp, tiền đóng góp, tiền ủng hộ, tiền quyên góp, tiền từ thiện, bà con ủng hộ, dân ủng hộ, tiền góp,
  dân hiến, bà con hiến, mọi người góp, dân bản góp, cả bản góp, bản góp, các hộ góp, các nhà góp, mỗi nhà góp,
  mỗi hộ góp, mỗi hộ đóng, mỗi nhà đóng, nhà nào cũng góp, nhà nào cũng đóng, các hộ đóng, thu của dân,
  thu tiền của dân, thu của bà con, thu mỗi nhà, thu mỗi hộ, bà con đóng, người dân đóng, dân đóng góp, chúng tôi góp,
  chúng em góp, dân mình góp, dân bản đóng, bản đóng, hàng ủng hộ, hàng cứu trợ, đồ cứu trợ, quà từ thiện,
  mạnh thường quân, nhà hảo tâm, hảo tâm, từ thiện, cứu trợ, được ủng hộ, ủng hộ về, ủng hộ bão lũ, dân làng góp,
  bà con bỏ công, dân bỏ công, dân làm công, bà con góp công, người ta góp, tiền phụ huynh, phụ huynh đóng,
  bà con mình góp, phụ huynh góp, tiền dân, tiền của dân, tiền bà con, tiền của bà con, công đức, tiền công đức,
  dân nộp, bà con nộp, đã đóng tiền, tiền đã đóng, xi măng ủng hộ, gạo ủng hộ, quần áo ủng hộ, xi măng bà con,
  tiền các hộ, công sức bà con, công sức của bà con, người dân đóng góp, xã hội hóa, nhà em đã góp, dân cùng góp,
  cả làng góp, ta góp, mình góp, cát bà con, đá bà con, gạch ủng hộ, đoàn từ thiện, dân mua, bà con mua, dân góp tiền,
  dân quyên góp, bà con quyên góp, gạch dân góp, bà con đã góp, dân đã góp, nhà mạnh thường quân, dân ta góp,
  thôn góp, cả thôn góp, phụ huynh đóng tiền, phụ huynh góp tiền, quần áo từ thiện, tiền bản góp, góp mỗi nhà,
  góp tiền rồi, đóng tiền rồi, đóng rồi, góp rồi, nộp tiền rồi, nộp rồi, bảo góp tiền, bắt góp tiền, thu tiền,
  ta góp tiền, mình góp tiền, gạch bà con, gạo bà con, công bà con, tiền dân góp, dân đóng hàng tháng, đường dân đóng,
  thu quỹ, tiền ủng hộ người nghèo, cát sỏi dân, gỗ dân, ngày công bà con, công bà con bỏ, tiền điện dân đóng,
  mỗi nhà nộp, mỗi hộ nộp, các đoàn thiện nguyện, đoàn thiện nguyện, thiện nguyện, áo ấm các đoàn, công đức ở,
  nhà nào cũng nộp, thu mỗi cháu, phụ huynh nộp, các nhà nộp, nhà nào cũng phải nộp, tiền đóng làm, tiền đóng,
  tiền nộp, tiền góp làm, tiền thu của dân, tiền bà con đóng
FUND: quỹ bản, tiền quỹ, quỹ thôn, quỹ lớp, quỹ khuyến học, quỹ vì người nghèo, quỹ phụ huynh, quỹ hội, tiền quỹ bản,
  quỹ đóng góp, các khoản thu, khoản thu, thu quỹ, quỹ hội phụ nữ, quỹ phòng chống thiên tai, quỹ tổ, quỹ chữ thập đỏ,
  quỹ hội nông dân, quỹ dân phố, quỹ làm đường, quỹ thiên tai, tiền vệ sinh, tiền rác, phí rác, quỹ đền ơn đáp nghĩa,
  các loại quỹ, quỹ chung, =quỹ, quỹ thu, nộp quỹ, đóng quỹ, các quỹ, quỹ lớp thu
FESTIVAL: lễ hội, hội làng, hội xuân, hội bản, tổ chức hội, lễ cúng bản, cúng bản, hội đua thuyền, hội gầu tào,
  gầu tào, lễ hội bản, hội lồng tồng
FEAST: cỗ cưới, đám cưới, đám ma, đám hiếu, đám tang, mâm cỗ, ăn cỗ, đám giỗ, nhậu nhẹt, rượu chè, cỗ tang, cưới xin,
  ma chay, cưới hỏi, ăn cưới, mừng nhà mới, =cỗ, đám hỏi, =giỗ, tiệc cưới, tang ma, rượu thịt, mổ trâu, mổ lợn,
  giết trâu, giết lợn, thầy cúng, làm lý, mời thầy cúng, thách cưới, phúng viếng, cúng ma, cúng bái, sinh nhật,
  đầy tháng, lễ vật, hủ tục, vàng mã, cái đám ma, cái đám cưới, làm cỗ, cúng ma to, mừng thọ, cỗ mừng thọ, ăn hỏi,
  đám, =cỗ bàn, =nhậu, =làm ma, thuê rạp, sau đám, đồ cúng, cơm canh
HOUSEHOLD: rơm rạ, rơm, =rạ, đốt rơm, đốt rạ, thức ăn thừa, cơm thừa, túi ni lông, ni lông, phân bón, thuốc sâu,
  mua sắm tết, đốt pháo, hát karaoke, bà con hay, người dân hay, nhà hàng xóm, hàng xóm, thuốc trừ sâu, mọi người hay,
  nông sản, rau củ, chè tươi, =ngô, =lúa, quần áo cũ, chè búp, hoa quả, bà con bỏ, bà con vứt, thân ngô, vỏ trấu,
  phân chuồng, quần áo, thức ăn, bà con mình, người ta hay, thách cưới, hộ dân, nhà bên cạnh, karaoke, cúng bái,
  nhà dân dùng, dân dùng, bà con dùng, thanh niên nhậu, thanh niên bản, nhiều nhà, nhà nào cũng, thanh niên đua,
  đua nhau mua, thu hoạch, đám trẻ, sau gặt, ngân hàng, =mía, =chuối, =cam, =bưởi, =mận, quả cam, quả bưởi, cây mía,
  cơm canh thừa, bón phân, phun thuốc, tưới vườn nhà, đốt rơm sau, =đốt đồng, đốt rẫy, nhà ông bên cạnh,
  nhà bà bên cạnh, nhà anh bên cạnh, nhà bên, nhà kế bên, nhà đối diện
BUDGET: ngân sách, tiền ngân sách, ngân sách nhà nước, tiền nhà nước, kinh phí nhà nước, ngân sách xã, tiền thuế,
  công quỹ, tiền công, vốn ngân sách, tiền của nhà nước, kinh phí, tiền chương trình, tiền dự án, giải ngân,
  quyết toán, dự toán, tiền trên cho, kinh phí xã, tiền nhà nước cho, công tác phí, tiền hỗ trợ, tiền xã, tiền của xã,
  tiền chi, tiền phòng chống dịch, tiền công tác, tiền nông thôn mới, tiền mục tiêu, vốn
MEETING: họp hành, hội nghị, tiếp khách, liên hoan, tham quan, học tập kinh nghiệm, hội thảo, sơ kết, tổng kết,
  khánh thành, kỷ niệm, họp liên miên, họp nhiều, in ấn, băng rôn, khẩu hiệu, pa nô, pano, lễ khởi công, lễ động thổ,
  tập huấn, đi nghỉ mát, quà biếu, hoa chúc mừng, lẵng hoa, hội họp, =họp, đi du lịch, đi học tập, in tài liệu,
  in lịch, phong bì, chiêu đãi, bắn pháo hoa, văn nghệ, đại hội, tờ rơi, cờ phướn, ăn uống, cuối năm chi, chi cho hết,
  tiêu cho hết, cuộc họp, cái họp, liên hoan tổng kết, lễ kỷ niệm, nghỉ mát, đi tham quan, ăn nhậu, họp suốt,
  họp cả ngày, họp mãi, pháo hoa, giao lưu, tổng kết thi đua, khách sạn, đón bằng, lễ đón bằng, kỷ yếu, sách kỷ yếu,
  in sách, km công tác, công tác, họp tổng kết, nông thôn mới ăn, thi đua, hội diễn, đi giao lưu, học tập,
  đoàn đi tham quan, danh nghĩa học tập, tiền nước
PROCEDURE: thủ tục, giấy tờ, hồ sơ, báo cáo, công chứng, một cửa, xác nhận, định mức, tiêu chuẩn, sổ sách, biểu mẫu,
  giấy khai sinh, sổ đỏ, sổ hộ khẩu, căn cước, làm giấy, mẫu đơn, tờ khai, photo, phô tô, bản sao, giấy xác nhận,
  sổ hộ nghèo, đăng ký khai sinh, đăng ký kết hôn, làm sổ, cái giấy, dịch vụ công, con dấu, xin dấu, chứng thực,
  thẻ bảo hiểm, biên lai, tờ trình, giấy, khai sinh, kết hôn, hộ khẩu, cái dấu, xin giấy, chế độ, rà soát, kê khai,
  đổi tên, bảo hiểm, rà soát hộ nghèo, báo cáo tuần, báo cáo tháng, báo cáo quý, =mẫu
STAFF: cán bộ, công chức, nhân viên, giờ hành chính, giờ làm việc, trong giờ, bộ phận một cửa, người trực, phòng trực,
  lãnh đạo, chủ tịch, phó chủ tịch, nhân viên một cửa, cán bộ một cửa, cán bộ xã, công an xã, giáo viên, bác sĩ, y tá,
  cái cán bộ, biên chế, người làm, giờ làm, bộ máy, ca trực, ban quản lý, bảo vệ, cán bộ bản, y sĩ, cơ quan,
  lên ủy ban, tổ công tác, tiếp dân, phòng tiếp dân, đi làm, ủy ban, kế toán, văn phòng, trạm trưởng, trưởng trạm,
  ra xã, lên xã, ra ủy ban, đến ủy ban, đến xã, lên trạm, ra trạm, cán bộ nó, mấy ông cán bộ, người ở xã,
  phòng một cửa, bộ phận tiếp dân, mấy anh cán bộ, dân ngồi chờ, dân chờ, dân đợi, bảo vệ rừng, gọi điện lên xã,
  giáo viên vào lớp, anh cán bộ
SOE: công ty nhà nước, doanh nghiệp nhà nước, công ty điện lực, công ty thủy lợi, nông trường, lâm trường,
  công ty cấp nước, xí nghiệp, tập đoàn, tổng công ty, công ty chè nhà nước, công ty thủy nông, vốn nhà nước,
  công ty cổ phần nhà nước, công ty thủy điện, lâm nghiệp nhà nước, công ty cao su, doanh nghiệp của nhà nước,
  công ty của nhà nước, công ty lâm nghiệp, công ty môi trường, viễn thông, bưu điện, công ty quốc doanh, quốc doanh,
  ngành điện, điện lực, nhà máy thủy điện, công ty nước, công ty nước sạch, công ty xây dựng nhà nước,
  công ty khoáng sản nhà nước, cty nhà nước, công ty đường bộ, công ty chè, nhà máy chè, công ty khoáng sản,
  công ty điện, doanh nghiệp thủy điện, doanh nghiệp vốn nhà nước, công ty cao su nhà nước, tài sản nhà nước giao
HOUSE: nhà ông, nhà bà, nhà anh, nhà nọ
POST: trạm y tế, ủy ban, một cửa, phòng tiếp dân, trạm xá, phòng một cửa, trường, bộ phận tiếp dân, công an xã,
  bưu điện
MAYBE_LIGHT: đèn
"""
)
"""Nouns, with the words that only look like one."""
