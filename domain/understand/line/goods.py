"""Names of machines, vehicles and equipment."""

TABLE = """
HEAVY: máy xúc, máy ủi, máy lu, xe lu, máy đào, máy trộn, máy trộn bê tông, máy múc, máy cẩu, cẩu, máy đầm, máy khoan,
  máy cắt, máy hàn, máy nổ, máy san, máy bơm bê tông, máy cày, máy kéo, đầm dùi, đầm cóc, máy cưa, giàn giáo, giáo,
  ván khuôn thép, máy đầm dùi, máy xúc lật, máy xới, máy phay, máy tời, máy tời cái máy, máy, máy móc, máy cắt sắt,
  máy uốn sắt, máy đục, máy đo, máy cắt cỏ, máy cưa xăng, máy thủy bình, máy phun vữa, cuốc xẻng, máy cắt bê tông, máy
  khoan bê tông, máy phát cỏ, trâu kéo, máy xúc đào, máy gạt, máy rùa, máy hàn điện, máy mài, máy bào, máy xoa nền,
  máy xoa, máy trộn vữa, palăng, ba lăng, =tời, ròng rọc, xe nâng, xe cẩu, cẩu tự hành, máy ép cọc, búa phá, giàn giáo
  thép, dàn giáo, cốp pha sắt, cốp pha thép, cốp pha tôn, khuôn cống, máy làm đất, máy đào mini, máy xúc mini, máy xúc
  nhỏ, máy cuốc, máy san gạt, máy san ủi, máy đầm bàn, đầm bàn, đầm rung, máy lu rung, máy bơm nước thải, máy phun
  sơn, máy nén khí, máy ép gạch, máy đóng gạch, máy cưa máy, cưa máy, cưa xích, máy đào hố, máy khoan đất, máy tuốt,
  máy rải, trạm trộn, máy trộn 350 lít, máy cắt cành, máy xẻ, máy toàn đạc, máy kinh vĩ, flycam, máy quay, máy trộn tự
  hành, =bừa, =cày, máy bừa, cái máy trộn, cái máy xúc, con máy xúc, con máy, máy hút bùn, bộ giàn giáo
TRUCK: xe, xe tải, xe ben, công nông, xe công nông, xe kéo, xe ba gác, xe bán tải, ô tô, ô tô tải, xe chở, xe bò, xe
  máy, xe cải tiến, vật liệu, chở vật liệu, chở cát, chở đá, chở xi măng, chở gạch, chở sỏi, vận chuyển, xe trâu, xe
  thồ, chở đất, xe đầu kéo, con xe, xe ô tô, xe tải nhỏ, xe ben chở đất, xe cút kít, xe con, ngựa thồ, con ngựa,
  =ngựa, =thồ, xe ngựa, máy cày kéo, xe công nông chở, xe ba bánh, xe tải chở, xe bốn bánh, xe chở đất, xe chở cát,
  chở nước, chở cây, chở sắt, chở thép, chở gỗ, chở vật tư, chở hàng, chở ống, chở tôn, chở người, chở bà con, chở
  rác, chở thợ, xe lam, xe tec, xe téc, chở vật liệu xây dựng, xe khách, xe 16 chỗ, =thuyền, =bè, chở bàn ghế, chở
  máy, kéo vật liệu, gùi vật liệu, gánh vật liệu, xe 7 chỗ
THING: bàn ghế, cái bàn, chiếc bàn, cái tủ, cái đài, bộ bàn ghế, ghế, =bàn, loa, bộ loa, quạt, ti vi, tivi, tủ, tủ
  sách, máy tính, máy in, máy chiếu, máy lọc nước, âm ly, micro, mic, ấm chén, trống, chiêng, bảng, chăn, màn, chăn
  màn, áo, áo ấm, quần áo, sách, vở, bút, sách vở, đồng hồ, điều hòa, tủ lạnh, camera, bình chữa cháy, thùng rác, xe
  rác, giường, kệ, giá sách, cặp sách, cặp, dép, ủng, =mũ, khăn, =bát, đũa, =nồi, xoong, phông bạt, phông, rèm, bóng
  đá, bóng chuyền, quả bóng, lưới bóng chuyền, vợt, cờ, cột cờ, loa kéo, đầu đĩa, tăng âm, bếp, bếp ga, máy bơm, máy
  bơm nước, máy phát điện, máy phát, máy khâu, máy vi tính, laptop, máy ảnh, điện thoại bàn, dàn âm thanh, thiết bị,
  xe lăn, tủ thuốc, thuốc, khẩu trang, quyển vở, đồ chơi, cầu trượt, xích đu, chảo, bục, bục phát biểu, tượng bác, ảnh
  bác, biển, bảng tin, bảng tên, ghế đá, ghế nhựa, bàn học, bàn làm việc, phích, ấm, =cốc, nhạc cụ, kèn, khèn, màn
  hình, gương cầu, gương, máy giặt, nồi cơm điện, =đài, loa phát thanh, đèn pin, thùng loa, máy đo huyết áp, xe đạp,
  bạt che, chiếu, cái bảng, quạt trần, quạt cây, quạt treo tường, quạt điện, quạt công nghiệp, bảng từ, bảng đen,
  =phấn, ba lô, balo, áo phao, =phao, =nạng, =nệm, =đệm, =gối, =mành, khung ảnh, cờ tổ quốc, băng rôn, khẩu hiệu,
  amply, mixer, dàn karaoke, đầu thu, máy scan, máy photo, modem, bộ phát wifi, cục phát wifi, router, điện thoại cũ,
  máy tính bảng, máy lọc, cây nước nóng lạnh, cây nước, tủ đông, tủ mát, ấm siêu tốc, bình siêu tốc, phích nước, bát
  đĩa, xoong nồi, nồi niêu, =mâm, =ly, =khay, bàn uống nước, bàn ghế đá, ghế băng, hòm thư, =két, vợt cầu lông, bàn
  bóng bàn, cột bóng chuyền, khung thành, =còi, đồng hồ treo tường, quạt hơi nước, =đàn, =sáo, trang phục, váy áo,
  =mõ, máy đo đường huyết, nhiệt kế, cân sức khỏe, =cáng, bông băng, loa tay, loa nén, loa thùng, loa bluetooth, loa
  đài, loa máy, micro không dây, bộ âm thanh, âm thanh, dàn loa, cục đẩy, đài cát sét, tủ tài liệu, tủ sắt, tủ hồ sơ,
  tủ kính, tủ gỗ, bàn gỗ, bàn nhựa, bàn inox, bàn họp, ghế tựa, ghế gấp, ghế con, ghế gỗ, ghế dài, ghế sofa, =phản,
  =sạp, giường tầng, giường bệnh, =cũi, xe đẩy, xe đẩy rác, thùng phuy, thùng đựng rác, sọt rác, bình lọc nước, bình
  lọc, máy lạnh, máy điều hòa, máy sưởi, lò sưởi, bếp từ, bếp củi, nồi áp suất, nồi to, =chậu, máy xay, máy hút ẩm, đồ
  dùng học tập, đồ dùng, bộ sách, sách giáo khoa, =truyện, cuốn sách, quyển sách, đầu sách, bút bi, hộp bút, cặp da,
  áo khoác, áo len, áo đồng phục, đồng phục, =giày, đôi giày, giày dép, mũ bảo hiểm, mũ cối, găng tay, khăn quàng,
  khăn len, quần áo cũ, chăn ấm, chăn bông, chăn bông cũ, màn tuyn, =võng, =thảm, thảm xốp, bập bênh, bóng rổ, xà đơn,
  máy tập, dụng cụ thể thao, dụng cụ tập, lưới bóng, lưới cầu lông, quả còn, áo đấu, quần áo bóng đá, đồng hồ cát, máy
  trợ giảng, màn chiếu, bảng tương tác, bảng điện tử, bảng chữ, kính lúp, bộ đồ chơi, gấu bông, máy hút bụi, máy rửa
  tay, đèn bàn, bàn là, tivi cũ, ti vi cũ, đầu karaoke, camera giám sát, camera an ninh, bộ camera, mắt camera, bộ bàn
  ghế đá, bàn thờ, =tượng, lư hương, bình hoa, =chuông, =cồng, =kẻng, cái kẻng, bộ kẻng, bộ trống, trống đội, cờ đuôi
  nheo, cờ nước, dàn đèn, bình cứu hỏa, bình chữa cháy mini, vòi chữa cháy, thiết bị y tế, máy thở, máy siêu âm, máy
  châm cứu, đèn hồng ngoại, tủ vắc xin, bình oxy, máy nghe tim, ống nghe
TOOL: cuốc, xẻng, xe rùa, búa, xà beng, cưa, thước, máng trộn, =xô, thùng trộn, dụng cụ, đồ nghề, dây chão, dây thừng,
  =thang, cái thang, =chổi, cái chổi, ki hót rác, =liềm, dao phát, dao quắm, dao rựa, =kìm, cờ lê, máy khoan tay, xẻng
  cuốc, cuốc chim, =thuổng, =cào, cái cào, bồ cào, bàn xoa, dây thừng kéo, dây rọ, quang gánh, đòn gánh, =thúng, =sọt,
  =gùi, bạt lót, cây thang, cái xẻng, cái cuốc, búa tạ, =choòng, bình phun, bình phun thuốc
"""
