"""Names of what is built with."""

TABLE = """
MAT_CEMENT: xi măng, xm, xi, xi mang, ximang, ximăng, xi măng hoàng thạch, xi măng trắng, xi măng pcb40, xi măng
  pcb30, xi măng bỉm sơn, xi măng vicem, xi hoàng thạch, xi bút sơn, xi măng rời, bột xi măng, xi măng yên bình, xi
  măng hải phòng, xi đen, xi trắng
MAT_SAND: cát, cát xây, cát vàng, cát đen, cát suối, cát trát, cát bê tông, cát sạch, cát mịn, cát thô, cát bãi, cát
  nghiền, cát sông, cát xây trát, cát đổ bê tông, cát san nền
MAT_STONE: đá, đá hộc, đá dăm, đá hộc xây, đá 1x2, đá 2x4, đá 4x6, đá xây, đá suối, đá mạt, đá xanh, đá ba, đá base,
  đá cuội, đá chẻ, đá tảng, đá hòn, đá kè, đá bây, đá xây móng, đá làm kè, đá rải đường, đá hộc to, đá lát, đá 4 6, đá
  1 2, đá 2 4, đá xô bồ, đá ong, đá học, đá núi, đá khối, đá trải đường, đá đổ bê tông, đá sỏi, đá đổ nền, đá nhỏ
MAT_GRAVEL: sỏi, cấp phối, đất đắp, đất san lấp, đất san nền, đất đổ nền, sạn, đất đá thải, đá thải, đất cấp phối, đất
  đồi san, cuội sỏi, đất tôn nền, đất màu, đất san, cát sỏi, sỏi suối, đất đổ, đất lấp, base, đất đỏ, đất núi, đất
  thịt, đất rải đường, đất lấp ổ gà, sạn sỏi, sỏi đỏ, đất sỏi, đất san mặt bằng, đất làm nền, xỉ than, xỉ lò, sỏi đá,
  cát cấp phối, đất đá, đất nền đường, đất đắp nền, đất đắp đường, đất tôn sân, đất đồi đắp, đá cấp phối
MAT_BRICK: gạch, gạch đỏ, gạch xây, gạch chỉ, gạch bê tông, gạch không nung, gạch ba banh, gạch lát, gạch men, gạch
  vồ, gạch block, gạch ống, gạch đặc, gạch lỗ, gạch hoa, gạch cũ, gạch vỡ, gạch nung, gạch tuynel, gạch sáu lỗ, gạch
  hai lỗ, gạch 2 lỗ, gạch 6 lỗ, gạch terrazzo, gạch vỉa hè, gạch lát sân, gạch lát nền, gạch bi, gạch xi măng, gạch tự
  đóng, gạch men lát nền, gạch con sâu, gạch đất, viên gạch, gạch xỉ, gạch papanh, gạch ceramic
MAT_STEEL: sắt, thép, sắt thép, sắt phi, thép phi, sắt hộp, thép hộp, thép ống, sắt 6, sắt 8, thép gai, thép buộc, sắt
  cây, dây thép, sắt vụn, thép tấm, thép hình, cây sắt, cây thép, thép xây dựng, sắt xây dựng, lưới thép, dây thép
  gai, sắt tròn, thép tròn, thép cuộn, sắt cuộn, thép v, sắt v, thép u, sắt u, thép i, inox, dây kẽm, kẽm gai, dây kẽm
  gai, dây thép buộc, thép 10, sắt 10, thép 8, thép 6, sắt 12, thép 12, sắt hình, ống sắt, sắt cũ, cốt thép, sắt d10,
  thép d10, sắt la, tôn sắt, thép không gỉ, sắt buộc, lưới sắt, thép lá, cọc sắt, cọc thép, cột sắt, thanh sắt, thanh
  thép
MAT_TIMBER: cốc pha, cóp pha, =gỗ, tre, vầu, luồng, =nứa, cây gỗ, cây tre, cây vầu, cây luồng, =ván, tấm ván, gỗ ván,
  cột gỗ, cọc tre, cọc gỗ, gỗ xoan, gỗ lát, gỗ thông, gỗ keo, cột tre, xà gồ, gỗ cốp pha, cốp pha, ván khuôn, tre nứa,
  gỗ tạp, cây nứa, đòn tay, khối gỗ, cây chống, thanh gỗ, gỗ xẻ, gỗ thanh, gỗ tròn, cột nhà, =kèo, cột kèo, cây mai,
  cây bương, =bương, gỗ pơ mu, gỗ mỡ, gỗ bạch đàn, gỗ quế, phên nứa, phên tre, cót tre, bó nứa, bó tre, ván sàn, ván
  thưng, gỗ dổi, gỗ rừng trồng, cọc rào, =cọc, cọc vầu, gỗ làm cột, cây cọc, =rui, rui mè, đòn dông, ván cốp pha, gỗ
  ván khuôn, gỗ nghiến, cây chống gỗ, cốt pha, côp pha
MAT_ROOF: tôn, ngói, tấm lợp, tấm tôn, fibro xi măng, pro xi măng, fibro, proximăng, ngói đỏ, viên ngói, mái tôn, tôn
  lạnh, tấm pro, ngói đất, tôn xốp, lá cọ, cỏ tranh, ngói máng, ngói xi măng, brô xi măng, tấm bro, tôn múi, tôn sóng,
  tôn cũ, mái ngói, ngói âm dương, tấm nhựa, tấm poly, tấm lợp xi măng, tấm fibro, lá lợp, tranh lợp, tấm xi măng, tôn
  mát, tôn đỏ, tôn hoa sen, tôn phẳng, ngói màu, ngói cũ, ngói vảy, tấm lợp tôn, bro, =gianh, ngói mũi, tấm lợp nhựa,
  tôn lợp, ngói lợp, lá gồi, cỏ gianh, tôn vuông, tôn úp nóc
MAT_PIPE: ống nước, ống cống, ống nhựa, ống hdpe, ống pvc, ống thép, ống kẽm, ống bi, =cống, cống bi, cống tròn, ống
  dẫn nước, ống, ống bê tông, ống buy, ống phi, ống nhựa phi, ống tiền phong, ống tưới, cống hộp, ống mềm, dây ống
  nước, ống sắt tráng kẽm, ống dẫn, ống tròn, ống thoát nước, măng sông, ống mạ kẽm, ống ppr, vòi dẫn nước, dây dẫn
  nước, ống cống bi, bi cống, cống ly tâm, ống xi măng, ống gang, ống tưới nhỏ giọt, dây tưới, ống mềm dẫn nước, ống
  pe, ống thép mạ, ống luồn, ống xả, ống nhựa đen, ống hút, ống bơm, ống hàn nhiệt, ống lồng, cống phi, cống d, ống
  đen, ống 21, ống 27, ống 34, ống 60, ống 90, ống 110, ống phi 27, đốt cống
MAT_ELECTRIC: dây điện, bóng đèn, bóng điện, cột điện, đèn, bóng, dây cáp, cáp điện, dây cáp điện, đèn led, đèn đường,
  công tơ, cầu dao, ổ cắm, công tắc, bóng led, đèn cao áp, đèn năng lượng, đèn năng lượng mặt trời, aptomat, tủ điện,
  dây đồng, dây nhôm, cột đèn, bóng compact, bóng tuýp, bóng sợi đốt, máng đèn, dây dẫn điện, cột bê tông điện, đèn
  pha, dây điện đôi, dây cadivi, cầu chì, cáp nhôm, cột ly tâm, cột li tâm, trụ điện, trụ đèn, tấm pin, pin năng
  lượng, tấm pin mặt trời, bảng điện, ổ điện, phích cắm, cột bê tông, dây súp, cáp vặn xoắn, cáp vặn, bóng đèn đường,
  đèn tuýp, đèn compact, đèn chiếu sáng, đèn đường năng lượng mặt trời, cột thép mạ kẽm, chấn lưu, đui đèn, đèn đường
  led, dây trần, dây bọc, sứ cách điện, xà đỡ, hòm công tơ, dây 2x4, dây 2x6, át tô mát, =attomat, đèn sạc, đèn trang
  trí, đèn nháy, cột điện bê tông, cột điện cũ, đèn năng lượng tấm
MAT_FUEL: xăng, dầu, xăng dầu, dầu diesel, dầu máy, dầu nhớt, nhớt, dầu do, dầu điêzen, mỡ máy, =ga, gas, bình ga,
  bình gas, dầu điezen, dầu hỏa, dầu đốt, xăng a95, xăng e5, xăng 95, dầu cho máy, xăng chạy máy, dầu chạy máy, nhiên
  liệu, dầu thủy lực, dầu cặn, mỡ bò, dầu ăn máy, =than, than đá, =củi
MAT_OTHER: =van,
  vật liệu, con dao rựa, sơn, =đinh, bạt, lưới, lưới b40, =vôi, bể nước, téc nước, téc, bồn nước, cửa, khung
  cửa, =kính, keo dán, nhựa đường, phụ gia, que hàn, rọ đá, rọ thép, rọ, vật tư, vật liệu khác, cửa sổ, cửa sắt, bồn,
  bể, =vòi, vòi nước, dây, đất sét, bê tông, cót, rơm rạ, phên, bulong, ốc vít, biển báo, phân bón, bao tải, thép mạ,
  nilon, ni lông, bột màu, giấy dầu, vữa, mối nối, =cút, đồng hồ nước, khóa nước, van nước, bể nhựa, téc nhựa, =sơn
  tường, cuộn băng keo, băng keo, băng dính, =keo, silicon, dây buộc, vải bạt, bạt dứa, chổi quét sơn, chổi sơn, con
  lăn sơn, giấy nhám, bản lề, cửa cuốn, lan can, biển chỉ đường, tấm biển, biển tên, biển tên đường, biển tên bản, cọc
  tiêu, cọc mốc, téc inox, bình inox, bồn inox, bể composite, bể inox, trần nhựa, tấm trần, thạch cao, vôi bột, bao
  vôi, tạ vôi, cân vôi, tấn vôi, yến vôi, xe vôi, bột bả, vữa khô, chống thấm, sơn dầu, sơn nước, thùng sơn, hộp sơn,
  phân chuồng, phân lân, phân đạm, phân hữu cơ, phân vi sinh, =đạm, npk, =xốp, tấm xốp, cửa gỗ, cửa nhôm, cửa kính,
  cánh cửa, bộ cửa, khuôn cửa, khóa cửa, ổ khóa, lan can sắt, song cửa, bu lông, đinh vít, =ốc, =vít, =xích, xích sắt,
  cáp thép, cáp cầu, dây cáp thép, dây cáp cầu, dây chằng, rọ kè, vải địa, vải địa kỹ thuật, vải lọc, bao tải dứa, bao
  dứa, cân đinh, kg đinh, hộp đinh, yến đinh, tạ đinh, đinh 5, đinh 7, đinh 10, đinh sắt, đinh tôn, lưới b 40, lưới
  rào, lưới chắn, lưới đánh cá, lưới che, bạt che nắng, mái bạt, tấm bạt, cuộn bạt, cuộn lưới, cuộn bat, decal, mực
  in, giấy a4, chậu hoa, chậu cây, bệ xí, bồn cầu, bồn rửa, lavabo, bộ vệ sinh, vòi sen, thiết bị vệ sinh, bể phốt,
  bơm va, vật liệu xây dựng, nguyên vật liệu, gạch đá, vật liệu cũ, phế liệu
"""
