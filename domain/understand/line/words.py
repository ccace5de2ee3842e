"""What is given and how, by the words people use: nouns with the kind of contribution they name, and verbs."""

from __future__ import annotations

from domain.understand.topic.clues import Lexicon, each_of

NOUNS = Lexicon(
    """
-: công trình, công an, công ty, cổng chào, đường đá, cầu tre, đường đất, đất nước, bà con, mặt trận, trường học,
  nước mắt, điện thoại, đội thi công, người dân, xe máy xúc, vật chất, tinh thần, hàng rào trường, rào trường, nhà gỗ,
  nhà tôn, công việc, thi công, gạch bông, xe cộ, cửa công, bàn giao, bàn bạc, đường ống, công khai, đá bóng
LABOR: công, ngày công, công lao động, công sức, sức, lao động, buổi công, công làm, sức lao động, công cán,
  nhân công, người làm, sức người
SKILL: thợ, thợ xây, thợ nề, thợ điện, thợ mộc, thợ hàn, thợ sơn, công thợ, kỹ thuật, công kỹ thuật, thiết kế,
  giám sát, bản vẽ, vẽ thiết kế, công thiết kế, công giám sát, kỹ sư, công thợ xây, tay nghề, đo đạc, lái máy,
  thợ lái, công kt, thợ chính, thợ cả, thợ nước, thợ máy, hàn xì, công kĩ thuật, kĩ thuật, =hàn, thợ sắt, thợ lợp,
  trắc địa
LAND: đất, ruộng, vườn, mảnh đất, đất vườn, đất ruộng, đất ở, đất thổ cư, đất nương, nương, đất rừng, đất ao,
  đất nông nghiệp, đất trồng, đất nhà, ruộng lúa, bãi đất, thửa ruộng, thửa đất, nương ngô, đất mặt đường, đất đai,
  đất nền, đất canh tác, đất trồng lúa, đất trồng cây, mét đất, đất đồi, đất vườn nhà, đất lúa, ruộng nước
CLEARANCE: mặt bằng, giải phóng mặt bằng, bàn giao mặt bằng, gpmb, giải tỏa
STRUCT_REMOVAL: tường rào, hàng rào, tường, cái rào, bờ rào, hoa màu, cây cối, cổng nhà, bờ tường, tường bao, chuồng,
  chuồng trâu, chuồng lợn, chuồng gà, cổng sắt, mái hiên, bếp cũ, sân bê tông, cây ăn quả, rào, lúa non, vườn cây,
  chuồng trại, cái chuồng, bức tường, tường gạch, hàng cây, bụi tre, nhà bếp, công trình phụ, mái che, lều
CASH: tiền, tiền mặt, tiền nong, hiện kim, tiền mua vật liệu, tiền của, kinh phí, tiền công
MAT_CEMENT: xi măng, xm, xi, xi mang, ximang, ximăng, xi măng hoàng thạch, xi măng trắng
MAT_SAND: cát, cát xây, cát vàng, cát đen, cát suối, cát trát, cát bê tông, cát sạch
MAT_STONE: đá, đá hộc, đá dăm, đá hộc xây, đá 1x2, đá 2x4, đá 4x6, đá xây, đá suối, đá mạt, đá xanh, đá ba, đá base,
  đá cuội, đá chẻ
MAT_GRAVEL: sỏi, cấp phối, đất đắp, đất san lấp, đất san nền, đất đổ nền, sạn, đất đá thải, đá thải, đất cấp phối,
  đất đồi san, cuội sỏi, đất tôn nền, đất màu, đất san, cát sỏi, sỏi suối, đất đổ, đất lấp
MAT_BRICK: gạch, gạch đỏ, gạch xây, gạch chỉ, gạch bê tông, gạch không nung, gạch ba banh, gạch lát, gạch men,
  gạch vồ, gạch block, gạch ống, gạch đặc, gạch lỗ, gạch hoa
MAT_STEEL: sắt, thép, sắt thép, sắt phi, thép phi, sắt hộp, thép hộp, thép ống, sắt 6, sắt 8, thép gai, thép buộc,
  sắt cây, dây thép, sắt vụn, thép tấm, thép hình, cây sắt, cây thép, thép xây dựng, sắt xây dựng, lưới thép,
  dây thép gai
MAT_TIMBER: =gỗ, tre, vầu, luồng, =nứa, cây gỗ, cây tre, cây vầu, cây luồng, =ván, tấm ván, gỗ ván, cột gỗ, cọc tre,
  cọc gỗ, gỗ xoan, gỗ lát, gỗ thông, gỗ keo, cột tre, xà gồ, gỗ cốp pha, cốp pha, ván khuôn, tre nứa, gỗ tạp, cây nứa,
  đòn tay, khối gỗ, cây chống, gỗ
MAT_ROOF: tôn, ngói, tấm lợp, tấm tôn, fibro xi măng, pro xi măng, fibro, proximăng, ngói đỏ, viên ngói, mái tôn,
  tôn lạnh, tấm pro, ngói đất, tôn xốp, lá cọ, cỏ tranh, ngói máng, ngói xi măng, brô xi măng, tấm bro
MAT_PIPE: ống nước, ống cống, ống nhựa, ống hdpe, ống pvc, ống thép, ống kẽm, ống bi, =cống, cống bi, cống tròn,
  ống dẫn nước, ống, ống bê tông, ống buy, ống phi, ống nhựa phi, ống tiền phong, ống tưới, cống hộp, ống mềm,
  dây ống nước, đường ống
MAT_ELECTRIC: dây điện, bóng đèn, bóng điện, cột điện, đèn, bóng, dây cáp, cáp điện, dây cáp điện, đèn led, đèn đường,
  công tơ, cầu dao, ổ cắm, công tắc, bóng led, đèn cao áp, đèn năng lượng, đèn năng lượng mặt trời, aptomat, tủ điện,
  dây đồng, dây nhôm, cột đèn, bóng compact, bóng tuýp, bóng sợi đốt, máng đèn, dây dẫn điện, cột bê tông điện
MAT_FUEL: xăng, dầu, xăng dầu, dầu diesel, dầu máy, dầu nhớt, nhớt, dầu do, dầu điêzen, mỡ máy
FOOD: thùng nước, chai nước, bình nước, cơm, gạo, gạo nếp, gạo tẻ, suất ăn, suất cơm, cơm nước, thức ăn, rau, thịt,
  thịt lợn, lợn, gà, cá, trứng, muối, mắm, nước mắm, mì tôm, mỳ tôm, mì, nước uống, nước lọc, nước khoáng, chè,
  nước chè, rượu, bia, bánh, bánh chưng, bánh mì, sữa, ngô, sắn, khoai, đậu, lạc, bí, măng, hoa quả, dầu ăn, mì chính,
  bữa ăn, bữa cơm, cơm trưa, lương thực, thực phẩm, mâm cơm, nước ngọt, xôi, cháo, vịt, dê, bò, trâu, lợn hơi,
  rau xanh, bắp cải, su hào, quả, chuối, đường ăn, đường trắng, đường kính, bánh kẹo, thịt gà, thịt bò, thịt trâu,
  con lợn, con gà, con dê, con vịt, con bò, con trâu, quà bánh, suất quà, suất bánh, hạt nêm, thóc, thóc gạo, lúa nếp,
  nước suối đóng chai, =kẹo
TREE: cây giống, cây xanh, cây con, giống, cây hoa, cây ban, cây đào, cây mận, cây quế, cây lát, cây xoan, cây keo,
  cây thông, cây mắc ca, cây ăn quả giống, cây bóng mát, cây cảnh, cây lê, cây sấu, cây phượng, cây bàng, cây chè,
  hạt giống, cây hồi, quế, mắc ca, cây hoa ban, cây hoa giấy, cây hoa đào, cây anh đào, cây cau, cây sa mộc, sa mộc,
  xoan, cây sơn tra, cây lim, cây trồng, chè giống, cây bưởi, cây cam, cây xoài, cây mít, cây nhãn, =lát, bầu cây,
  cây bằng lăng, cây thảo quả, giống cây, hoa hồng, mận, =đào
HEAVY: máy xúc, máy ủi, máy lu, xe lu, máy đào, máy trộn, máy trộn bê tông, máy múc, máy cẩu, cẩu, máy đầm, máy khoan,
  máy cắt, máy hàn, máy nổ, máy san, máy bơm bê tông, máy cày, máy kéo, đầm dùi, đầm cóc, máy cưa, giàn giáo, giáo,
  ván khuôn thép, máy đầm dùi, máy xúc lật, máy xới, máy phay, máy tời, máy tời vật liệu, cái máy, máy, máy móc,
  máy cắt sắt, máy uốn sắt, máy đục, máy đo, máy cắt cỏ, máy cưa xăng, máy thủy bình, máy phun vữa, cuốc xẻng,
  máy cắt bê tông, máy khoan bê tông, máy phát cỏ
TRUCK: xe, xe tải, xe ben, công nông, xe công nông, xe kéo, xe ba gác, xe bán tải, ô tô, ô tô tải, xe chở, xe bò,
  xe máy, xe cải tiến, vật liệu, chở vật liệu, chở cát, chở đá, chở xi măng, chở gạch, chở sỏi, vận chuyển, xe trâu,
  xe thồ, chở đất, xe đầu kéo, con xe
THING: bàn ghế, cái bàn, chiếc bàn, cái tủ, cái đài, bộ bàn ghế, ghế, =bàn, loa, bộ loa, quạt, ti vi, tivi, tủ,
  tủ sách, máy tính, máy in, máy chiếu, máy lọc nước, âm ly, micro, mic, ấm chén, trống, chiêng, bảng, chăn, màn,
  chăn màn, áo, áo ấm, quần áo, sách, vở, bút, sách vở, đồng hồ, điều hòa, tủ lạnh, camera, bình chữa cháy, thùng rác,
  xe rác, giường, kệ, giá sách, cặp sách, cặp, dép, ủng, =mũ, khăn, =bát, đũa, =nồi, xoong, phông bạt, phông, rèm,
  bóng đá, bóng chuyền, quả bóng, lưới bóng chuyền, vợt, cờ, cột cờ, loa kéo, đầu đĩa, tăng âm, bếp, bếp ga, máy bơm,
  máy bơm nước, máy phát điện, máy phát, máy khâu, máy vi tính, laptop, máy ảnh, điện thoại bàn, dàn âm thanh,
  thiết bị, xe lăn, tủ thuốc, thuốc, khẩu trang, quyển vở, đồ chơi, cầu trượt, xích đu, chảo, bục, bục phát biểu,
  tượng bác, ảnh bác, biển, bảng tin, bảng tên, ghế đá, ghế nhựa, bàn học, bàn làm việc, phích, ấm, =cốc, nhạc cụ,
  kèn, khèn, màn hình, gương cầu, gương, máy giặt, nồi cơm điện, =đài, loa phát thanh, đèn pin, thùng loa,
  máy đo huyết áp, xe đạp, bạt che, chiếu, bình nước, cái bảng
TOOL: cuốc, xẻng, xe rùa, búa, xà beng, cưa, thước, máng trộn, =xô, thùng trộn, dụng cụ, đồ nghề, dây chão, dây thừng
MAT_OTHER: con dao rựa, sơn, =đinh, bạt, lưới, lưới b40, =vôi, bể nước, téc nước, téc, bồn nước, cửa, khung cửa,
  =kính, keo dán, nhựa đường, phụ gia, que hàn, rọ đá, rọ thép, rọ, vật tư, vật liệu khác, cửa sổ, cửa sắt, bồn, bể,
  =vòi, vòi nước, vật liệu, dây, đất sét, bê tông, cót, rơm rạ, phên, bulong, ốc vít, biển báo, phân bón, bao tải,
  thép mạ, nilon, ni lông, bột màu, giấy dầu, vữa, mối nối, =cút, đồng hồ nước, khóa nước, van nước, bể nhựa, téc nhựa
ADVOCACY: tuyên truyền, vận động, đi vận động, buổi vận động, buổi tuyên truyền, họp dân, đi tuyên truyền
IDEA: ý kiến, sáng kiến, hiến kế, =kế
"""
)
"""Nouns, with the kind of contribution each names, or with a group that the verb decides on."""

VERBS = Lexicon(
    """
-: góp ý, góp mặt, góp phần, đóng góp ý kiến, nhờ cho, cho biết, cho hỏi, cho em hỏi, cho tôi hỏi, cho đỡ, cho là,
  cho nên, bàn giao ca, đi làm thuê, cống hiến, hiến pháp, mỗi loại, các loại, nhiều loại
GIVE: góp, đóng góp, ủng hộ, tặng, quyên góp, cam kết góp, đăng ký góp, biếu, tài trợ, cúng tiến, xin góp, trao tặng,
  mua tặng, gửi tặng, trồng tặng, góp thêm, ủng hộ thêm, nấu, đối ứng, đăng ký, xin ủng hộ, xin tặng, gửi ủng hộ,
  góp cho, góp vào, biếu bản
LET: tặng, hỗ trợ, =cúng, tự nguyện, gửi, trao, =đóng, nộp, giúp, cho, nhận, để lại, mang, đem, đưa, ra, trồng, cấp,
  ghi, hứa, gom, mua, đi, chung, thêm, =phát, cam kết
DONATE: hiến, cắt, lùi, hiến tặng, nhường, hiến thêm, xin hiến, dành
SEND: cử, cử đi, điều người, huy động
LEND: cho mượn, mượn, cho thuê không lấy tiền, cho dùng, cho dùng nhờ, cho máy, cho xe, điều, cho nhờ, đưa máy,
  mang máy, cho mượn không, cho bản mượn, cho thôn mượn, cho xã mượn, cho dùng không, cho bản dùng
HAUL: chở, chở giúp, vận chuyển, chở hộ, chở cho, chuyên chở
REMOVE: tháo dỡ, tự tháo dỡ, phá dỡ, tự phá, tự chặt, chặt bỏ, tự dỡ, =dời, di dời, phá bỏ, =tháo, đập bỏ, chặt hạ,
  lùi rào, lùi tường, =gỡ, đập đi, =dỡ, =phá, =đập, =nhổ, dỡ bỏ, chặt
CLEAR: bàn giao, giải phóng, bàn giao mặt bằng, giao mặt bằng, giải phóng mặt bằng, =giao
ADVOCATE: vận động, tuyên truyền, đi vận động, =rủ, thuyết phục, nhận vận động, động viên
SKILLED: thiết kế, giám sát, =vẽ, đo đạc, lái
PROPOSE: hiến kế, góp sáng kiến
BUILD: làm, xây, =đổ, sửa, mở rộng, lắp, =lát, nâng cấp, =bắc, =đào, để làm, rải, lợp, kéo điện, trải, xây dựng,
  tu sửa, phục vụ, =san, bê tông hóa, cứng hóa, xây mới, làm mới, lắp đặt, =dựng, sửa chữa
SIZE: dài, rộng, cao, =sâu, =dày, diện tích, chiều dài, chiều rộng, cách, cách nhà, khoảng cách, bề rộng, bề ngang,
  mặt đường, đoạn, tuyến, lòng đường, chiều cao, đường kính, ngang, tổng chiều dài, tổng diện tích, loại
WANT: xin xã, xin cấp, xã cấp cho, xã cấp, cấp cho, mong xã, đề nghị xã, xin xã cấp, xin xã cho, mong xã cho,
  nhà nước cấp, được cấp, xin nhà nước
COST: hết, tốn, trị giá, =giá, kinh phí, dự toán, vốn, thiếu, lương, =nợ, đầu tư, tổng vốn, =bán, mức đầu tư, =phí,
  =phạt, =vay, còn thiếu, giá trị, =mất, tổng mức, mua hết, tiền lương, tổng kinh phí, =ước, hết khoảng,
  kinh phí khoảng, bán được, thu được, =trúng
"""
)
"""Verbs of giving, lending, clearing away, and words before what merely is so big or costs so much."""

HEAD_COUNTS = each_of(
    "ho nguoi nhan_khau khau nha ban xa thon xom to nhom doi chau hoc_sinh em dua tre cu can_bo giao_vien "
    "dan khach cong_trinh du_an hang_muc phong lop gian truong tram diem_truong diem ngoi can vu don lan "
    "luot dem ho_dan gia_dinh ho_gia_dinh hoi_vien dang_vien tuyen doan tuyen_duong con_duong cau cai_cau "
    "ngoi_nha nha_dan em_hoc_sinh em_nho chau_nho chau_hoc_sinh cu_gia vo_chong cap_vo_chong thay_co "
    "cong_nhan dua_tre thanh_vien tay_may bac khoa dot nhiem_ky tang cap hang o_ga ho_nuoc"
)
"""Counted people, places and times: how many there are, and nothing that is given."""
