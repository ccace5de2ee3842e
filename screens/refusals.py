"""Every no in one sentence: by its reason, for people."""

from __future__ import annotations

from domain.errors import Refusal
from domain.words import N_
from locales import Say

GENERAL = N_("Việc này chưa làm được. Bác thử lại, hoặc gọi cán bộ giúp.")

SENTENCES = {
    "stale_button": N_("Nút này đã cũ. Mời bác dùng câu mới nhất bên dưới."),
    "stale_number": N_("Danh sách đã đổi từ lúc bác nhắn số. Bác xem lại và chọn giúp."),
    # pages
    "bad_form": N_("Máy chưa đọc được tin vừa gửi. Bác gửi lại giúp."),
    "message_too_big": N_("Các ảnh cộng lại nặng quá. Bác gửi từng ít ảnh một giúp."),
    "old_page": N_("Trang này mở đã lâu. Bác tải lại trang rồi gửi lại giúp."),
    "no_such_pass": N_("Đường vào này đã dùng hoặc hết hạn. Bác xin đường vào mới."),
    # answers
    "choose_one": N_("Bác chọn giúp một mục bên dưới, hoặc gõ số của mục."),
    "text_wanted": N_("Bác gõ giúp vài chữ."),
    "text_too_short": N_("Hơi ngắn ạ. Bác kể thêm một chút, ít nhất {least} chữ cái."),
    "text_too_long": N_("Dài quá ạ. Bác viết gọn lại trong {limit} chữ cái, hoặc gửi làm mấy tin."),
    "photo_wanted": N_("Bác gửi ảnh giúp, hoặc bấm nút bên dưới để đi tiếp."),
    "too_many_photos": N_("Mỗi việc nhận nhiều nhất {cap} ảnh."),
    "place_wanted": N_("Bác gửi vị trí, chọn bản, hoặc gõ tên chỗ đó."),
    "unit_unknown": N_("Chưa biết xã, phường này. Bác chọn bên dưới, hoặc gõ lại tên, tên cũ cũng được."),
    "unit_split": N_("Xã cũ này nay chia về: {units}. Bác chọn một nơi giúp."),
    "name_wanted": N_("Bác gõ giúp họ tên."),
    "phone_wanted": N_("Số này chưa đúng. Bác gõ lại, ví dụ 0912 345 678, hoặc bấm Bỏ qua."),
    "question_required": N_("Câu này cần bác trả lời ạ."),
    "question_passed": N_("Câu này bác đã trả lời rồi. Mời bác trả lời câu bên dưới."),
    "at_the_start": N_("Đây là câu đầu tiên rồi ạ."),
    # amounts
    "amount_not_a_number": N_("Chưa đọc được số này. Bác gõ số kèm đơn vị, ví dụ: 2 công, 10 bao, 500k."),
    "amount_not_positive": N_("Số góp phải lớn hơn 0 ạ."),
    "amount_too_large": N_("Số này lớn quá, chắc bác gõ nhầm. Bác gõ lại giúp."),
    "amount_wrong_unit": N_("Đơn vị này chưa hợp. Bác dùng: {units}."),
    "amount_unclear": N_("Chưa rõ là bao nhiêu ạ. Bác gõ rõ số và đơn vị, ví dụ: 300 nghìn, 10 bao."),
    # photos
    "photo_empty": N_("Ảnh này trống, không có gì bên trong. Bác gửi lại giúp."),
    "photo_not_an_image": N_("Tệp này không phải ảnh. Bác chụp ảnh rồi gửi lại giúp."),
    "photo_broken": N_("Ảnh này bị hỏng, không mở được. Bác chụp hoặc gửi lại giúp."),
    "photo_too_big": N_("Ảnh này nặng quá 20 MB. Bác gửi dạng ảnh thường thay vì tệp gốc."),
    "photo_too_many_pixels": N_("Ảnh này lớn quá khổ. Bác chụp lại cỡ thường, hoặc chụp màn hình ảnh này."),
    "photo_animated": N_("Ở đây chưa nhận ảnh động. Bác gửi ảnh thường giúp."),
    "photo_svg": N_("Ở đây chưa nhận hình vẽ SVG. Bác gửi ảnh chụp giúp."),
    "photo_heic": N_("Ở đây chưa đọc được ảnh HEIC của iPhone. Bác gửi dạng ảnh (JPEG), đừng gửi dạng tệp."),
    "photo_unsupported": N_("Ở đây chưa đọc được loại ảnh này. Bác gửi ảnh JPEG hoặc PNG."),
    "photo_gone": N_("Ảnh này không tải về được. Bác gửi lại giúp."),
    # voice notes
    "voice_too_big": N_("Tin thoại này nặng quá 20 MB. Bác gửi làm mấy tin ngắn hơn giúp."),
    "voice_unreadable": N_("Tin thoại này bị hỏng hoặc thuộc loại ở đây chưa nghe được. Bác thu lại, hoặc gõ giúp."),
    "voice_gone": N_("Tin thoại này không tải về được. Bác gửi lại, hoặc gõ giúp."),
    "no_such_voice": N_("Không thấy tin thoại này."),
    # reports
    "bad_code": N_("Mã này chưa đúng. Bác xem lại từng chữ, ví dụ DG-26-00417-K."),
    "no_such_report": N_("Không thấy hồ sơ này. Bác xem lại mã giúp."),
    "no_open_question": N_("Hồ sơ này hiện không có câu hỏi nào chờ trả lời."),
    "not_possible": N_("Hồ sơ này giờ không làm được việc đó nữa. Bác mở lại hồ sơ để xem tình trạng."),
    "not_allowed": N_("Việc này không thuộc phần của bác."),
    "own_report": N_("Đây là hồ sơ của chính bác, phải để người khác duyệt."),
    "stale_report": N_("Hồ sơ vừa có thay đổi. Bác xem lại bản mới rồi quyết định."),
    "claimed_by_other": N_("Người khác đang xử lý hồ sơ này. Bác có thể nhận thay."),
    "too_late_to_undo": N_("Quá hạn hoàn tác, người gửi đã được báo."),
    "not_an_original": N_("Hồ sơ gốc chưa hợp: phải là hồ sơ khác, cùng loại và chưa bị gộp."),
    "no_such_handler": N_("Người này không nhận việc ở đơn vị này. Bác chọn người khác."),
    "missing_reason": N_("Bác ghi giúp lý do."),
    "stale_campaign": N_("Bản tin vừa có thay đổi. Anh/chị xem lại bản mới rồi quyết định."),
    "no_such_campaign": N_("Không thấy bản tin này."),
    "campaign_moved": N_("Bản tin giờ không làm được việc đó nữa. Anh/chị mở lại để xem tình trạng."),
    "own_campaign": N_("Bản tin mình soạn thì người khác duyệt. Nhờ một người thứ hai giúp ạ."),
    "campaigns_open": N_("Đơn vị đang có {cap} bản tin chưa xong. Anh/chị xong bớt rồi soạn bản mới."),
    "no_chat_of_yours": N_("Anh/chị chưa nối kênh trò chuyện nào. Bấm “Nhận tin trong trò chuyện” ở cuối trang."),
    "nothing_unsent": N_("Không còn tin nào gửi lại được ở kênh này."),
    "campaigns_a_day": N_("Hôm nay đơn vị đã gửi duyệt {cap} bản tin. Để mai bà con đỡ ngập tin ạ."),
    "title_required": N_("Anh/chị ghi giúp tiêu đề."),
    "title_too_long": N_("Tiêu đề dài quá. Anh/chị viết gọn trong {limit} chữ cái."),
    "text_required": N_("Anh/chị viết giúp nội dung tiếng Việt."),
    "bad_language": N_("Ở đây chưa gửi được bằng ngôn ngữ này."),
    "audience_required": N_("Anh/chị chọn giúp gửi cho ai."),
    "audience_not_yours": N_("Đơn vị chỉ gửi được cho bà con của mình."),
    "begins_past": N_("Giờ gửi đã qua rồi. Anh/chị chọn giờ khác, hoặc gửi ngay."),
    "begins_unclear": N_("Chưa rõ là lúc nào. Anh/chị gõ giờ và ngày, ví dụ: 17h30 thứ 7, hoặc 7h 30/11."),
    "begins_far": N_("Ngày này đã qua, hoặc còn xa quá {days} ngày. Anh/chị gõ lại ngày gần hơn."),
    "voice_wanted": N_("Anh/chị gửi giúp một tin thoại, hoặc bấm nút bên dưới để quay lại."),
    "missing_basis": N_("Bác ghi giúp căn cứ: văn bản nào quy định."),
    "extended_already": N_("Hẹn trả lời này đã gia hạn một lần rồi."),
    "nothing_to_extend": N_("Hồ sơ này không còn hẹn trả lời nào để gia hạn."),
    "hours_not_understood": N_("Giờ làm việc gõ như: 7:30-11:30, 13:30-17:00."),
    "days_not_understood": N_("Số ngày làm việc là một số từ 1 đến {most}."),
    "day_not_understood": N_("Ngày này chưa đúng. Chọn một ngày từ hôm nay đến hết năm sau."),
    "milestone_day_wanted": N_("Ngày này chưa đúng. Anh/chị gõ ngày/tháng, ví dụ 15/11."),
    "no_such_day": N_("Ngày này đã được bỏ rồi."),
    "missing_evidence": N_("Cần ít nhất một ảnh kết quả."),
    "missing_question": N_("Bác ghi giúp câu hỏi."),
    "missing_original": N_("Bác ghi giúp mã hồ sơ gốc."),
    "missing_handler": N_("Bác chọn giúp người xử lý."),
    "missing_decision": N_("Bác ghi giúp số quyết định."),
    # work days
    "day_past": N_("Ngày giờ này đã qua. Bác chọn ngày khác giúp."),
    "day_too_far": N_("Ngày này xa quá, chỉ gọi trước nhiều nhất {days} ngày. Bác chọn ngày gần hơn giúp."),
    "day_wanted": N_("Chưa rõ ngày nào ạ. Bác gõ giúp, ví dụ: Chủ nhật 29/11, ngày mai."),
    "hour_wanted": N_("Chưa rõ mấy giờ ạ. Bác gõ giúp, ví dụ: 7h, 13h30."),
    "wanted_range": N_("Cần bao nhiêu người ạ? Bác gõ một số từ 1 đến {most}."),
    "heads_range": N_("Bác gõ giúp số người, từ 1 đến {most}."),
    "village_wanted": N_("Chưa rõ bản nào ạ. Bác chọn bên dưới, hoặc gõ tên bản."),
    "village_not_yours": N_("Bản này không thuộc nơi bác phụ trách, bác chỉ gọi được bà con nơi mình."),
    "too_many_days": N_("Mỗi ngày chỉ gọi nhiều nhất {calls} buổi, để bà con khỏi phiền. Mai bác gọi tiếp giúp."),
    "no_such_work_day": N_("Không thấy buổi ngày công này."),
    "no_such_line": N_("Người này không còn trong danh sách."),
    "own_day": N_("Bác là người gọi buổi này. Công của bác, bác gửi ở mục Đóng góp xây dựng giúp."),
    "day_cancelled": N_("Buổi ngày công này đã huỷ."),
    "day_begun": N_("Buổi này đã bắt đầu hoặc đã xong, không đổi được nữa ạ."),
    "day_not_begun": N_("Chưa đến giờ làm, lúc bắt đầu rồi bác hãy điểm danh."),
    "day_booked": N_("Buổi này đã ghi công rồi ạ."),
    "list_full": N_("Danh sách chỉ ghi hộ được nhiều nhất {most} người."),
    # people and places
    "no_consent": N_("Cần bác đồng ý cho giữ thông tin trước đã."),
    "no_such_unit": N_("Chưa có đơn vị này trong hệ thống."),
    "no_such_invite": N_("Lời mời này đã dùng, hết hạn hoặc không đúng. Bác xin lời mời mới."),
    # several chats of one person
    "no_such_link": N_("Mã này chưa đúng, đã dùng hoặc đã hết hạn. Bác xem lại mã, hoặc lấy mã mới ở kênh kia."),
    "too_many_codes": N_("Đã nhập sai mã nhiều lần. Bác chờ 15 phút rồi thử lại ạ."),
    "same_person": N_("Hai kênh này đã nối với nhau rồi ạ."),
    "office_stays": N_(
        "Bác đang giữ vai cán bộ ở kênh này nên làm ngược lại giúp: lấy mã ở đây, rồi nhắn mã đó ở kênh kia."
    ),
    "judges_own": N_(
        "Chưa nối được: có hồ sơ của một kênh đang do chính kênh kia xử lý. Bác nhờ Mặt trận chuyển người khác trước."
    ),
    "no_such_chat": N_("Kênh này không còn nối với bác."),
    "only_chat": N_("Bác chỉ đang dùng một kênh, không có gì để tách ạ."),
}

_FACTS: dict[str, object] = {"least": 10, "limit": 4_000, "cap": 10, "most": 60, "days": 90, "calls": 2, "units": ""}


def sentence(say: Say, refusal: Refusal) -> str:
    """What the person reads. A reason that has no sentence gets a general one."""
    facts = _FACTS | {name: _plain(say, value) for name, value in refusal.facts.items()}
    return say(SENTENCES.get(refusal.reason, GENERAL), **facts)


def _plain(say: Say, value: object) -> object:
    return ", ".join(say(str(one)) for one in value) if isinstance(value, tuple | list) else value
