"""What is given and how, by the words people use: nouns with the kind of contribution they name, and verbs."""

from __future__ import annotations

from domain.understand.line import efforts, goods, living, materials
from domain.understand.topic.clues import Lexicon, each_of

NOUNS = Lexicon("\n".join(kind.TABLE.strip() for kind in (efforts, materials, goods, living)))
"""Nouns, with the kind of contribution each names, or with a group that the verb decides on."""

VERBS = Lexicon(
    """
-: ra khỏi, sân vận động, mượn cớ,
  mượn danh, cho dù, cho thấy, cho phép, cho vay, cho thuê, cho rằng, gửi lời, gửi đơn, đi
  học, đi chợ, đóng cửa, nhận được, ủng hộ ý kiến, phát hiện, phát triển, ra đời, cao tuổi, góp ý, góp mặt, góp phần,
  đóng góp ý kiến, nhờ cho, cho biết, cho hỏi, cho em hỏi, cho tôi hỏi, cho đỡ, cho là, cho nên, bàn giao ca, đi làm
  thuê, cống hiến, hiến pháp, mỗi loại, các loại, nhiều loại
GIVE: xin đóng, đóng thêm, cùng góp, góp chung, xin cúng, xin góp thêm, chung tay góp, xin nộp, chuyển khoản, =ck, góp
  tay, góp, đóng góp, ủng hộ, tặng, quyên góp, cam kết góp, đăng ký góp, biếu, tài trợ, cúng tiến, xin góp, trao tặng,
  mua tặng, gửi tặng, trồng tặng, góp thêm, ủng hộ thêm, nấu, đối ứng, đăng ký, xin ủng hộ, xin tặng, gửi ủng hộ, góp
  cho, góp vào, biếu bản
LET: tặng, hỗ trợ, =cúng, tự nguyện, gửi, trao, =đóng, nộp, giúp, cho, nhận, để lại, mang, đem, đưa, ra, trồng, cấp,
  ghi, hứa, gom, mua, đi, chung, thêm, =phát, cam kết
DONATE: hiến, cắt, lùi, hiến tặng, nhường, hiến thêm, xin hiến, dành
SEND: cử, cử đi, điều người, huy động
LEND: để bản mượn, để bản dùng, mượn thoải mái, lấy mà dùng, cho dùng tạm, cho mượn tạm, mang ra cho mượn, cho anh em
  mượn, cho thợ mượn, cho đội mượn, cho trường mượn, cho dùng ké, cho mượn dùng, cho mượn, mượn, cho thuê không lấy
  tiền, cho dùng, cho dùng nhờ, cho máy, cho xe, điều, cho nhờ, đưa máy, mang máy, cho mượn không, cho bản mượn, cho
  thôn mượn, cho xã mượn, cho dùng không, cho bản dùng
HAUL: =thồ, =gùi, kéo giúp, gùi giúp, thồ giúp, gánh giúp, chở không công, chở, chở giúp, vận chuyển, chở hộ, chở cho,
  chuyên chở
REMOVE: tự cắt, =đốn, đốn hạ, đốn bỏ, cắt bỏ, nhổ bỏ, đào bỏ, di chuyển chuồng, dời chuồng, dời hàng rào, dời tường,
  lùi hàng rào, lùi bờ rào, lùi tường rào, lùi cổng, dời cổng, tự nhổ, tự đập, tự gỡ, tự tháo, hạ cây, dời mộ, thu
  dọn, =rỡ, tự rỡ, gỡ bỏ, phá đi, dỡ đi, tháo đi, chặt đi, tự bỏ, tự dời, xin dỡ, xin phá, tháo bỏ, tháo dỡ, tự tháo
  dỡ, phá dỡ, tự phá, tự chặt, chặt bỏ, tự dỡ, =dời, di dời, phá bỏ, =tháo, đập bỏ, chặt hạ, lùi rào, lùi tường, =gỡ,
  đập đi, =dỡ, =phá, =đập, =nhổ, dỡ bỏ, chặt
CLEAR: bàn giao, giải phóng, bàn giao mặt bằng, giao mặt bằng, giải phóng mặt bằng, =giao
ADVOCATE: đi nói chuyện, nói chuyện từng nhà, đi từng nhà, gõ cửa từng nhà, vận động được, thuyết phục được, rủ được,
  tuyên truyền cho, vận động bà con, đến từng nhà, nói với từng nhà, kêu gọi, kêu gọi được, vận động, tuyên truyền, đi
  vận động, =rủ, thuyết phục, nhận vận động, động viên
SKILLED: lái máy, khảo sát, thiết kế giúp, vẽ giúp, giám sát giúp, đo giúp, hàn giúp, thiết kế, giám sát, =vẽ, đo đạc,
  lái
PROPOSE: góp cái ý, góp một ý, góp 1 ý, hiến một kế, hiến cái kế, có sáng kiến, góp một sáng kiến, xin hiến kế, hiến
  kế, góp sáng kiến
BUILD: làm, xây, =đổ, sửa, mở rộng, lắp, =lát, nâng cấp, =bắc, =đào, để làm, rải, lợp, kéo điện, trải, xây dựng, tu
  sửa, phục vụ, =san, bê tông hóa, cứng hóa, xây mới, làm mới, lắp đặt, =dựng, sửa chữa
SIZE: dài, rộng, cao, =sâu, =dày, diện tích, chiều dài, chiều rộng, cách, cách nhà, khoảng cách, bề rộng, bề ngang,
  mặt đường, đoạn, tuyến, lòng đường, chiều cao, đường kính, ngang, tổng chiều dài, tổng diện tích, loại
WANT: xin xã, xin cấp, xã cấp cho, xã cấp, cấp cho, mong xã, đề nghị xã, xin xã cấp, xin xã cho, mong xã cho, nhà nước
  cấp, được cấp, xin nhà nước
COST: hết, tốn, trị giá, =giá, kinh phí, dự toán, vốn, thiếu, lương, =nợ, đầu tư, tổng vốn, =bán, mức đầu tư, =phí,
  =phạt, =vay, còn thiếu, giá trị, =mất, tổng mức, mua hết, tiền lương, tổng kinh phí, =ước, hết khoảng, kinh phí
  khoảng, bán được, thu được, =trúng
"""
)
"""Verbs of giving, lending, clearing away, and words before what merely is so big or costs so much."""

FREE = Lexicon(
    """
-: không giúp, xin giúp, nhờ giúp, cần giúp, được giúp
FREE: đăng ký, ra quân, huy động, giúp, làm giúp, xây giúp, giúp bản, giúp thôn, không lấy công, không lấy tiền, không
  lấy tiền công, miễn phí, không công, free, bỏ ra, dành ra, phụ giúp, phụ hồ, không tính công, không tính tiền, làm
  hộ, góp, tình nguyện, tự nguyện, ủng hộ, không lấy đồng nào, không công xá, làm không, bỏ công, dành, đỡ một tay,
  góp sức
"""
)
"""Words that make a time a gift of work."""

HEAD_COUNTS = each_of(
    "ho nguoi nhan_khau khau nha ban xa thon xom to nhom doi chau hoc_sinh em dua tre cu can_bo giao_vien "
    "dan khach cong_trinh du_an hang_muc phong lop gian truong tram diem_truong diem ngoi can vu don lan "
    "luot dem ho_dan gia_dinh ho_gia_dinh hoi_vien dang_vien tuyen doan tuyen_duong con_duong cau cai_cau "
    "ngoi_nha nha_dan em_hoc_sinh em_nho chau_nho chau_hoc_sinh cu_gia vo_chong cap_vo_chong thay_co "
    "cong_nhan dua_tre thanh_vien tay_may bac khoa dot nhiem_ky tang cap hang o_ga ho_nuoc"
)
"""Counted people, places and times: how many there are, and nothing that is given."""
