"""Things that people count, by the word that is counted in. Data only; each is written with its marks."""

from __future__ import annotations

STRONG_THINGS = (
    "bao, bì, tải, hộ, suất, gói, hộp, thùng, cuộn, tấm, thanh, bộ, cây, quyển, cuốn, khúc, bó, bịch, túi, kiện, xấp,"
    "két, tập, sọt, gùi, thúng, rổ, xô, chậu, phuy, chum, bình, téc, mâm, nồi, con, cột, cọc, bóng, ngọn, hòn,"
    "cục, tảng, gia đình, hộ gia đình"
)
"""Units of counting: behind a number they are nothing else."""

THINGS = (
    "trứng, bánh, tầng, nền, ổ, quả, trái, củ, hạt, bông, bụi, khóm, gốc, luống, thửa, mảnh, đám, khoảnh, lô, phần, "
    "xuất, chai, lon, cốc, bát, đĩa, đũa, thìa, chén, phích, ấm, chảo, bếp, xoong, lọ, "
    "tờ, lá, ống, đoạn, sợi, dây, tôn, que, dép, giày, ủng, mũ, nón, áo, quần, quần áo,"
    "chăn, màn, chiếu, gối, đệm, khăn, găng tay, khẩu trang, bút, vở, sách, thước kẻ, bảng,"
    "bàn, ghế, tủ, giường, kệ, bàn ghế, quạt, đèn, loa, ti vi, tivi, máy, điều hòa, tủ lạnh, camera, "
    "micro, mic, đài, điện thoại, cầu dao, công tắc, ổ cắm, công tơ, đồng hồ, cầu chì, vòi,"
    "van, bể, bồn, cống, mối nối, cút, phễu, cuốc, xẻng, xà beng, búa, dao, liềm, rìu, cưa, đục, bay, thước thợ,"
    "ba lô, xe rùa, thuyền, trâu, bò, lợn, gà, vịt, dê, ngựa, ngan, ngỗng, heo, tre, luồng, gỗ,"
    "cổng, cửa, song, bậc, gian, phòng, ngôi, căn, nhà, trạm, điểm, điểm trường, trường, lớp,"
    "bản, xã, thôn, xóm, tổ, nhóm, đội, cầu, đường, tuyến, hố, ổ gà, ụ, đống, bãi,"
    "thùng rác, cờ, biển, biển báo, băng rôn, phông, pa nô, trụ, dầm, rọ, rọ đá, thớt, mũi, bu lông, đinh, ốc, vít,"
    "đảng viên, cháu, em,"
    "cụ, bà con, dân, khách, trẻ, tên, công trình, dự án, hạng mục, mó nước,"
    "phiên, loại, vụ, đơn, ý kiến, ý, sáng kiến, kiến nghị, lần, lượt, đêm, khung, vì kèo, tút, ram, tệp,"
    "lố, hũ, vại, giỏ,"
    "bó rau, mớ, bắp, nải, buồng, vỉ, khay, đàn, rọ, bè, phản, tràng, lưới, bạt, phên, bồ, nhành,"
    "bầu, giống cây, bình chữa cháy, kẻng, trống, chiêng, bảng tin,"
    "môn, món, nóc, tăng âm, âm ly, màn hình, giàn, mái, vách"
)
"""Things and weaker units of counting: ordinary words that count something behind a sure number."""

GROUPED = (("tá", 12), ("đôi", 2), ("cặp", 2))
"""So many of what is named after."""

NO_UNITS = (
    "công an, công ty, công viên, công việc, công khai, công nghệ, công cộng, công chức, công sở,"
    "công tác, công đoàn, công văn, công bằng, công chứng, công lý, công suất, công tố, công tư, công ích,"
    "công bố, công quỹ, công sản, công đồng, công điện,"
    "bao nhiêu, bao giờ, bao lâu, bao cấp, bao la, bao xa, bao che, bao quanh, bao gồm, bao năm, bao đời, bao ngày,"
    "khối lượng, khối phố, khối u, bộ đội, bộ trưởng, bộ phận, bộ phim, bộ luật, tạ ơn, tấn công, tạ lỗi,"
    "nhà nước, nhà em, nhà tôi, nhà mình, nhà cháu, nhà ta, nhà con, nhà tớ, nhà anh, nhà chị, nhà ông, "
    "nhà bà, nhà bác,"
    "họ hàng, ủng hộ, bàn giao, bàn bạc,"
    "người ta, người mình, con gì, con em, con cái, con cháu, em ạ, em nhé, em nha, cái gì, cái này, cái kia, cái đó,"
    "cây cối, lần nữa, phần ba, phần tư, phần mười, phần lớn, phần nào, phần đông, phần nhiều, phần thưởng, "
    "phần mềm, ngày xưa, ngày mai,"
    "ngày kia, hôm kia, hôm đó, hôm ấy, năm ngoái, năm học, đơn vị, đơn giản, ý nghĩa, ý thức, dân tộc, "
    "dân chủ, dân vận, độ tuổi,"
    "đoạn tuyệt, lá phiếu, cầu thủ, cầu mong,"
    "cầu nguyện, tiếng anh, tiếng việt, tiếng nói, giờ hành chính, giờ làm việc, phút cuối, trường hợp, "
    "đường dây nóng,"
    "điểm danh, bản thân, bản đồ, bản làng, bay lên, giờ này, giờ đây, mẹ con bà, tổ chức, tổ quốc, phòng chống,"
    "thằng con, thằng cu, thằng bé, thằng em, bỏ hoang, bỏ không, bỏ đó, bỏ đi, bỏ bê, bỏ phí, bỏ ra, bỏ dở,"
    "bỏ quên, bị mất, bị hỏng, bị ngập, bị sạt, bị gãy,"
    "bị đổ, bị cháy, bị vỡ, bị nứt, bị dột, bị lừa, bị tắc, bị cắt, bị cúp, bị lún, bị trôi, bị ốm, bị thương,"
    "bị chết, bị sập, bị hư, bị lở, bị chặn, bị đau, bị bệnh, tại nhà, tại bản, tại xã, tại đây, tại sao, tại vì,"
    "tại tổ, tại thôn, tại trường, tại chỗ, tại khu, tại trạm, tại chợ, hồ sơ, hỗ trợ, gọi điện, gọi cho,"
    "gọi số, gọi là,"
    "họp dân, họp bản, họp xóm, hợp lý, hợp đồng, hợp tác, hợp tác xã, báo cáo, báo chí, báo động, thanh toán,"
    "thanh tra, thành phố, thành công, thanh lý, cấy lúa, cày ruộng, kiến nghị, tập huấn, tập trung, tập thể,"
    "rõ ràng, nói chuyện,"
    "nói là, nội dung, nổi tiếng, hơn nữa, tăng lên, tăng giá, quyền lợi, gang tay, cần sửa, cần làm, cần xã, cần gấp,"
    "tạm thời, tạm dừng, trường cấp, còn thiếu, còn lại, còn nợ, bờ suối, bờ sông, bờ mương,"
    "phòng ban, dây nóng, chai lì, song song, vé số, căn cước, đài tiếng nói, đội ngũ, tên lửa, máy bay không"
)
"""What begins like a unit and is none."""

ONLY_MARKED_TEXT = (
    "cho de la co to y tu van do dam song bay em ten voi duong cau dai ao mang mo don ca ma o khi dong "
    "luoi bo mu cu cua"
)
ONLY_MARKED = frozenset(ONLY_MARKED_TEXT.split())
"""Things whose words without marks are mostly other words: "300 de lam" counts no goats."""
