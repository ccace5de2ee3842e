"""Names of work, land, money and ideas, and words that are none of what they look like."""

TABLE = """
-: sân vận động, ủng hộ, công trình, công an, công ty, cổng chào, đường đá, cầu tre, đường đất, đất nước, bà con, mặt
  trận, trường học, nước mắt, điện thoại, đội thi công, người dân, xe máy xúc, vật chất, tinh thần, hàng rào trường,
  rào trường, nhà gỗ, nhà tôn, công việc, thi công, gạch bông, xe cộ, cửa công, bàn giao, bàn bạc, đường ống, công
  khai, đá bóng, tổng cộng, cộng lại, cộng đồng, vị chi, giao thông, bạn bè, tường trình, đinh ninh, cháo chan, sân bê
  tông trường, thùng rỗng, quạt gió, sức khỏe, sức ép, sử dụng, trường cũ, hoa mắt, dây dưa, công nhận, công bố, công
  bằng, thành công, công tác, công lập, thuốc lào, đất nhà nước, ban công, công cộng, công nghệ, công đoàn, công dân,
  tiền phong, tiền đền bù, đền tiền, đòi tiền, không lấy công, không lấy tiền, không lấy tiền công, không tính công,
  không tính tiền, không có tiền, không tiền, chưa có tiền, chẳng có tiền, hết tiền, không cần tiền, không đòi tiền,
  khỏi tiền, khỏi lo tiền, đường cái, máy bay, cơ quan, thiết kế nhà, khó khăn, đá banh, đá cầu, tự lo cơm, cơm tự lo,
  cơm nhà, không phải nấu, khỏi nấu cơm, ăn riêng, xăng tự lo, lo xăng, tự lo xăng, tự đổ dầu, tự lo dầu, dầu nhà lo,
  dầu tự lo, người lái, không phải cơm, khỏi cơm
LABOR: công, ngày công, công lao động, công sức, sức, lao động, buổi công, công làm, sức lao động, công cán, nhân
  công, người làm, sức người, công sức lao động, ngày lao động, công xây, công đào, công san, công phát cỏ, công dọn,
  công gánh, công vác, chân tay, công ích, công dọn dẹp, công trộn vữa, công đổ bê tông, tay chân, công trồng, công
  nấu, công phụ hồ, công bốc vác, công khuân vác
SKILL: thợ, thợ xây, thợ nề, thợ điện, thợ mộc, thợ hàn, thợ sơn, công thợ, kỹ thuật, công kỹ thuật, thiết kế, giám
  sát, bản vẽ, vẽ thiết kế, công thiết kế, công giám sát, kỹ sư, công thợ xây, tay nghề, đo đạc, lái máy, thợ lái,
  công kt, thợ chính, thợ cả, thợ nước, thợ máy, hàn xì, công kĩ thuật, kĩ thuật, =hàn, thợ sắt, thợ lợp, trắc địa,
  thợ hồ, thợ ống nước, thợ gò hàn, thợ cơ khí, thợ đá, thợ ốp lát, thợ lát, phó cả, công nghệ thông tin, tay thợ,
  công lái máy, công hàn, công mộc, công lắp điện, công vẽ, khảo sát, dự toán giúp, bản thiết kế, thợ điện nước, thợ
  nhôm kính, công kỹ sư, thợ máy xúc, thợ lái máy, giám sát thi công
LAND: đất, ruộng, vườn, mảnh đất, đất vườn, đất ruộng, đất ở, đất thổ cư, đất nương, nương, đất rừng, đất ao, đất nông
  nghiệp, đất trồng, đất nhà, ruộng lúa, bãi đất, thửa ruộng, thửa đất, nương ngô, đất mặt đường, đất đai, đất nền,
  đất canh tác, đất trồng lúa, đất trồng cây, mét đất, đất đồi, đất vườn nhà, đất lúa, ruộng nước, dải đất, khoảnh
  đất, miếng đất, vạt đất, vạt nương, đám ruộng, đám nương, góc vườn, góc ruộng, bờ ruộng, vạt ruộng, khoảnh ruộng,
  khoảnh vườn, rẻo đất, mét vuông đất, lô đất, khu đất, đất bãi, đất giáp đường, đất ven đường, đất cạnh đường, đất bờ
  suối, nương sắn, nương chè, đất chè, vườn chè, đất sổ đỏ, đất hai lúa, phần đất, diện tích đất, thửa vườn, thửa
  nương, m đất, mét vườn, vuông đất, đất nhà em, đất nhà tôi, chân ruộng, mảnh vườn, mảnh ruộng, mảnh nương, ao cá
CLEARANCE: mặt bằng, giải phóng mặt bằng, bàn giao mặt bằng, gpmb, giải tỏa, mặt bằng sạch, mặt bằng thi công, bàn
  giao đất, giao đất, giao mặt bằng
STRUCT_REMOVAL: tường rào, hàng rào, tường, cái rào, bờ rào, hoa màu, cây cối, cổng nhà, bờ tường, tường bao, chuồng,
  chuồng trâu, chuồng lợn, chuồng gà, cổng sắt, mái hiên, bếp cũ, sân bê tông, cây ăn quả, rào, lúa non, vườn cây,
  chuồng trại, cái chuồng, bức tường, tường gạch, hàng cây, bụi tre, nhà bếp, công trình phụ, mái che, lều, cổng ngõ,
  trụ cổng, mái tôn cũ, cái cổng, cổng gạch, hàng rào tre, bờ tường gạch, tường xây, tường đá, tường đất, bờ đá, bờ kè
  nhà, =lán, cái lán, lán trâu, cái quán, mái vẩy, nhà vệ sinh cũ, nhà tắm, bể cũ, cây ăn trái, gốc cây, bậc thềm, bậc
  tam cấp, tam cấp, sân gạch, =mộ, ngôi mộ, vườn chuối, bụi chuối, khóm tre, bụi mía, gian bếp, gian nhà, nhà kho, kho
  thóc, cây mận đang ra quả, chuồng bò, chuồng dê, chuồng ngựa, luống rau, ruộng mạ, chè cổ thụ, hàng chè, cây lâu
  năm, hàng cau, hàng tre, giàn bầu, giàn su su, giàn bí, sân phơi, ngô non, lúa đang trổ, bức tường cũ, nhà trông
  nương, nhà sàn cũ
CASH: tiền, tiền mặt, tiền nong, hiện kim, tiền mua vật liệu, tiền của, kinh phí, tiền công, lương, ngày lương, tiền
  lương, tiền làm đường, tiền đối ứng, tiền ủng hộ, tiền quỹ, tiền mừng, tiền thưởng, tiền dành dụm, ngân khoản
ADVOCACY: tuyên truyền, vận động, đi vận động, buổi vận động, buổi tuyên truyền, họp dân, đi tuyên truyền, buổi họp
  dân, buổi tuyên truyền vận động, loa tuyên truyền, công tác vận động, vận động bà con, đi nói chuyện, nói chuyện
  từng nhà, đi từng nhà, buổi nói chuyện, đi vận động bà con, vận động từng nhà, tuyên truyền vận động
IDEA: ý kiến, sáng kiến, hiến kế, =kế, cái ý, một ý, ý tưởng, cái kế, cách làm hay, giải pháp, hiến một kế, hiến cái
  kế, hiến một ý
"""
