"""Names of food and drink, and of what is planted."""

TABLE = """
FOOD: thùng nước, chai nước, bình nước, cơm, gạo, gạo nếp, gạo tẻ, suất ăn, suất cơm, cơm nước, thức ăn, rau, thịt,
  thịt lợn, lợn, gà, cá, trứng, muối, mắm, nước mắm, mì tôm, mỳ tôm, mì, nước uống, nước lọc, nước khoáng, chè, nước
  chè, rượu, bia, bánh, bánh chưng, bánh mì, sữa, ngô, sắn, khoai, đậu, lạc, bí, măng, hoa quả, dầu ăn, mì chính, bữa
  ăn, bữa cơm, cơm trưa, lương thực, thực phẩm, mâm cơm, nước ngọt, xôi, cháo, vịt, dê, bò, trâu, lợn hơi, rau xanh,
  bắp cải, su hào, quả, chuối, đường ăn, đường trắng, đường kính, bánh kẹo, thịt gà, thịt bò, thịt trâu, con lợn, con
  gà, con dê, con vịt, con bò, con trâu, quà bánh, suất quà, suất bánh, hạt nêm, thóc, thóc gạo, lúa nếp, nước suối
  đóng chai, =kẹo, lavie, mì gói, gói mì, =miến, =bún, =phở, =giò, =chả, =nem, thịt trâu khô, măng khô, măng tươi, rau
  cải, bí đỏ, bí xanh, cà chua, =hành, tỏi khô, =ớt, =gừng, gia vị, nước giải khát, dưa hấu, =cam, =quýt, =mía, nồi
  cháo, cơm hộp, hộp cơm, phần cơm, phần ăn, bữa sáng, cơm lam, xôi nếp, bánh giầy, bánh dày, bánh mỳ, trứng gà, trứng
  vịt, cá suối, cá khô, gà trống, con ngan, lợn cắp nách, lợn bản, rượu ngô, cà phê, sữa tươi, nước mía, can rượu, nồi
  xôi, nồi cơm, đồ ăn, đồ uống, đồ ăn sáng, hộp sữa, gà đồi, gà thả vườn, gà mái, thịt lợn hơi, xúc xích, thịt hộp, cá
  hộp, lương khô, nước chè xanh, nước vối, nước đá, đá lạnh, bún phở, cháo sườn, rau củ, củ quả, su su, khoai sọ,
  khoai tây, khoai lang, bắp ngô, ngô nếp, ngô hạt, đậu phụ, đậu nành, cơm canh, cơm tối, cơm sáng, bữa cơm trưa, bữa
  trưa, suất ăn trưa, bát phở, bát cháo, nước lã, bình nước lọc, mắm muối, thùng mì, con bê, con trâu mổ, đôi gà, gạo
  tám, gạo séng cù, chè khô, chè búp, kẹo bánh, trái cây, hạt dổi, thịt thà, tiết canh, chén nước, ăn uống, cơm rượu,
  ăn trưa, =trà, trà đá, cơm nắm, giò chả, đồ khô, mật ong
TREE: cây giống, cây xanh, cây con, giống, cây hoa, cây ban, cây đào, cây mận, cây quế, cây lát, cây xoan, cây keo,
  cây thông, cây mắc ca, cây ăn quả giống, cây bóng mát, cây cảnh, cây lê, cây sấu, cây phượng, cây bàng, cây chè, hạt
  giống, cây hồi, quế, mắc ca, cây hoa ban, cây hoa giấy, cây hoa đào, cây anh đào, cây cau, cây sa mộc, sa mộc, xoan,
  cây sơn tra, cây lim, cây trồng, chè giống, cây bưởi, cây cam, cây xoài, cây mít, cây nhãn, =lát, bầu cây, cây bằng
  lăng, cây thảo quả, giống cây, hoa hồng, mận, =đào, cây sưa, cây dổi, cây lim xanh, cây trám, cây tống quá sủ, cây
  táo mèo, táo mèo, cây dừa, cây cọ, cây tùng, cây osaka, cây hoa sữa, cây giáng hương, cây long não, cây muồng, cây
  chuối, cây đỗ quyên, hoa giấy, hoa mười giờ, hoa cúc, giống cỏ, cỏ voi, hom chè, cây tếch, cây bạch đàn, bạch đàn,
  cây mỡ, keo lai, keo giống, quế giống, đào giống, lê giống, mận giống, cây lâm nghiệp, cây phân tán, cây lấy gỗ, cây
  hồng, cây táo, cây vải, cây ổi, cây sầu riêng, cây chanh, cây hoa hồng, cây hoa mai, cây hoa lan, cây xanh bóng mát,
  cây sao đen, sao đen, cây lát hoa, lát hoa, cây lộc vừng, cây mít giống, chuối giống, sa nhân, cây sa nhân, thảo
  quả, cây thuốc, cây hoa tam giác mạch, tam giác mạch, hoa cải, hạt hoa, giống hoa, cây giống quế, giống quế, giống
  keo, giống mắc ca, cây trẩu, =trẩu, cây vối thuốc, cây sấu giống, cây giổi, long não, cây tông dù, cây mai vàng, cây
  xà cừ, xà cừ, hoa ban, cây đa, cây si
"""
