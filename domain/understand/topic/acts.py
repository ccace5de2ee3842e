"""What people do with a message: give, ask, propose, warn, accuse, greet; by the tag that `intents` names it with."""

from __future__ import annotations

from domain.understand.topic.clues import Lexicon

LEXICON = Lexicon(
    """
-: tặng quà cho cán bộ, đóng cửa, đóng im, hợp tác xã, nên nhà, cho nên, trở nên, làm nên, gây nên, tạo nên, nên giờ,
  nên bây giờ, nên em, nên tôi, nên bà con, nên dân, nên nước, nên đường, nên đèn, nên chưa, nên là, thành nên,
  nên nó, nên hỏng, nên cái, nên mọi người, nên điện, vì thế nên, thế nên, hỏi mãi, hỏi thì bảo, hỏi ai cũng,
  hỏi cán bộ, hỏi không ai, có hỏi, đã hỏi, hỏi han, ăn hỏi, học hỏi, đòi hỏi, thăm hỏi, hỏi thăm, cống hiến,
  đóng góp ý kiến, góp mặt, góp phần, ông bà, bà con, bà nội, ông nội, ông ngoại, bà ngoại, anh em, anh chị, chị em,
  có bán, đồng ý, ý thức, chú ý, để ý, ngõ cháy, đèn cháy, bóng cháy, bị cháy bóng, cháy bóng, cháy hàng, đánh giá,
  bán trú, đám cháy rừng năm ngoái, cho biết, không cho, cho là, cho rằng, cho nó, đường dây điện, rơi nước mắt,
  cháy đen, bán ngoài, chăn bò, bán bò, chúc mừng, nên không, hỏi thì, hiến pháp, cháy túi, không ai biết,
  chẳng ai biết, chả ai biết, không có ai, chẳng có ai, chả có ai, chưa có ai, không biết thế nào,
  không biết nói thế nào, không biết nói sao, không biết sử dụng, cổng chào, không ai, chẳng ai, không thấy ai,
  không biết làm sao, đi đâu hết, đi đâu không biết, đâu không biết, đi đâu mất, không biết đi đâu, bán hàng online,
  tốn bao nhiêu, biết bao nhiêu, bao nhiêu là, bao nhiêu cũng, không biết bao nhiêu, có bao nhiêu, cứu thương,
  nghiên cứu, cứu trợ, cứu đói, không có gì đâu, có gì đâu, không sao đâu, không đâu, đâu có, không thấy đâu,
  sắt thép, cứu hỏa, thi công, thi đua, cho con, cho cháu, cho mẹ, cho bố, cho vợ, cho chồng, cho trâu, cho bò,
  cho lợn, cho gà, đóng điện, chưa đóng điện, thi hành, bao giờ rảnh, mấy giờ cũng, lúc nào cũng, bao giờ cũng,
  ngày nào cũng, hôm nào cũng, khi nào cũng, đi đâu cũng, ở đâu cũng, ai cũng, hôm nào rảnh, khi nào rảnh,
  lúc nào rảnh, như thế nào cũng, thế nào cũng, không có gì đâu ạ, gì đâu ạ, không đáng bao nhiêu, đáng bao nhiêu,
  qua bao nhiêu, bao nhiêu người, bao nhiêu năm, qua loa, phụ huynh thắc mắc, có gì gọi, cần gì bác, cần gì gọi,
  có gì nhắn, bán hàng trên, à thôi, cho hỏi à thôi, uống rượu không, ăn cơm không, đi chơi không, không còn ai,
  không còn ai làm việc, chẳng còn ai
GIVE: đóng góp, ủng hộ, hiến, =tặng, quyên góp, cam kết, đăng ký góp, =biếu, tài trợ, cho mượn, hiến tặng, góp của,
  cúng tiến, tự nguyện, xin góp, gửi góp, góp thêm, góp cho, góp vào, góp sức, hiến đất, hiến công, góp tiền, góp gạo,
  ủng hộ thêm, tự tháo dỡ, bàn giao mặt bằng, nhường đất, tình nguyện, cho xin góp, xin ủng hộ, xin tặng, xin hiến,
  muốn góp, muốn ủng hộ, muốn hiến, muốn tặng, xin đóng góp, đăng ký hiến, hứa góp, xin biếu, chở giúp, chở hộ,
  đi làm công, gửi tặng, trao tặng, mua tặng, xin hỗ trợ, góp giúp, đóng cho, làm giúp, làm không công,
  làm không lấy tiền, không lấy tiền, nhận chở, nhận nấu, nhận vận động, góp đất, cho đất, cắt đất, lùi rào,
  cho cái đất, mình cho, em cho, tôi cho, nhà tôi cho, nhà em cho, nhà mình cho, ta cho, chú cho, đi vận động, có góp,
  đã góp, góp được, vừa góp, đi làm giúp, cho nhờ, xung phong, cho dùng nhờ, cho đi nhờ, cho mượn máy, hiến thêm,
  hiến luôn, =cúng, trồng tặng, gop, đối ứng, gom được, quyên được, góp chung, chung sức, chung tiền, góp, góp công,
  cho vay không lãi, không lấy công, lùi tường, để lại cho bản, ck, chuyển khoản
NOT_GIVE: chưa góp, không đóng, không muốn góp, không có tiền góp, không góp được, chưa góp được, đừng góp,
  không hiến, chưa hiến, không ủng hộ, không đóng góp, chẳng góp, chả góp, không có gì góp, không nộp,
  không tự nguyện, bắt góp, bắt đóng, bắt nộp, ép góp, ép đóng, đừng bắt, không phải góp, chưa có tiền góp,
  không có tiền đóng, không góp nữa, rút lại, không cho mượn, chưa đóng, không muốn hiến, góp gì mà góp nhiều, bị ép,
  không muốn đóng, hết tiền góp, không cho đất, không ai góp, chẳng ai góp, góp gì, chưa nộp, không đồng ý hiến,
  không góp, thôi không góp, chẳng hiến
SELF: nhà em, nhà tôi, nhà mình, nhà cháu, nhà con, nhà chúng tôi, gia đình, gia đình tôi, gia đình em, gia đình mình,
  bọn em, chúng em, em, mình, cháu, tui, bọn mình, bên em, bên tôi, vợ chồng em, vợ chồng tôi, bố em, mẹ em, mẹ tôi,
  nhóm em, nhóm chúng tôi, hội phụ nữ, đoàn thanh niên, chi đoàn, nhà ông, nhà bà, nhà anh, nhà bác, nhà chú, nhà chị,
  nhà cô, hộ ông, hộ bà, nhà ta, dòng họ, họ nhà em, công ty em, công ty tôi, anh trai em, hợp tác xã chúng tôi,
  tổ em, cả nhà, hai vợ chồng, hội cựu chiến binh, hội nông dân, người nhà em, xóm em, bản em, bố tôi, chúng tôi,
  công ty chúng tôi, tôi
FUTURE: sẽ, ngày mai, mai, tuần sau, sắp tới, chủ nhật này, thứ bảy này, xin, cho em xin, muốn
ASKING: cho hỏi, cho em hỏi, cho tôi hỏi, xin hỏi, em hỏi, tôi hỏi, muốn hỏi, hỏi chút, hỏi tí, hỏi xíu, hỏi cái,
  cho con hỏi, cho cháu hỏi, cho mình hỏi, hỏi với, ai biết, có ai biết, cho em biết, cho tôi biết, cho biết,
  chỉ giúp, chỉ em, chỉ cho em, hướng dẫn em, hướng dẫn giúp, hướng dẫn, chỉ dùm, cho em xin số, cho xin số, xin số,
  cho mình xin số, chỉ mình, tư vấn, giải đáp, báo giúp em, xin thông tin, cho xin thông tin, mình hỏi, muốn biết,
  tìm hiểu, hỏi thông tin, xin cho biết, xin cho hỏi, hỏi cái này, cho ta hỏi, ta hỏi, không biết có, nhờ chỉ, =hỏi,
  hỏi cán bộ là, xin hỏi cán bộ, em hỏi là, mình hỏi là, hỏi bác, hỏi anh, hỏi chị, hỏi xem, em thắc mắc, tôi thắc mắc
WH: bao giờ, khi nào, ở đâu, mấy giờ, như thế nào, làm sao để, cần gì, cần những gì, chỗ nào, đâu ạ, hôm nào, số mấy,
  gặp ai, liên hệ ai, ai phụ trách, nộp ở đâu, gồm những gì, cần giấy gì, cần giấy tờ gì, bao nhiêu, bao nhiêu tiền,
  mất bao lâu, bao lâu, là gì, là ai, mấy ngày, đến đâu, kiểu gì, làm thế nào, ra sao, sao ạ, đi đâu, tháng mấy,
  hết bao nhiêu, mấy hôm nữa, có ai, gọi ai, gọi số nào, số nào, gì ạ, ở chỗ nào, phòng nào, hỏi ai, ai là, là sao,
  ngày bao nhiêu, ai nhận, đăng ký đâu, mở cửa lúc nào, lúc nào, bao h, loại nào, mức nào, mấy tiền, điều kiện gì,
  làm gì để, ngày nào, được bao nhiêu, thế nào, thế nào ạ, nào ạ, xã nào, thuộc xã nào, nào vậy, bản nào, nào thế,
  gì vậy, gì thế, chỗ nào ạ, ai vậy, ở đâu vậy, đâu vậy, sao vậy, nào hả, mấy ngày xong, đến bao giờ, thủ tục gì,
  cần thủ tục gì, giấy gì, giấy tờ gì, những gì, tính bao nhiêu, ai làm, do ai, trạm nào, cần gì ạ, như thế nào ạ,
  khi nào nhận, bao giờ về, bao giờ có, ai làm chủ, là bao nhiêu, mấy giờ mở, được gì, được hưởng gì, cho ai, với ai,
  ai ạ, nhờ ai, ai thu, nộp ai, nộp cho ai, nộp chỗ nào, gửi cho ai, đưa cho ai, ở nhà ai, lên đâu, ra đâu,
  đến đâu làm, ở đâu làm, đi đâu làm, ai duyệt, hay dân phải, mấy mét, rộng mấy, dài mấy, mấy tuổi, mấy người,
  nhà nước cho hay, nhà nước cấp hay, hay là phải, hay phải, mấy triệu một, là mấy triệu, cho mấy triệu, được mấy triệu,
  được mấy trăm, mất mấy trăm, lấy ở nhà ai, mấy giờ thì, lúc mấy giờ
YESNO: có được không, phải không, được không, có phải, đúng không, có không, có được, được chưa, xong chưa, chưa ạ,
  không ạ, không nhỉ, không vậy, không thế, có đúng, không hả, không bác, không anh, không chị, có làm, có mở,
  có nhận, có ai, chưa nhỉ, chưa vậy, bắt buộc không, được ko, được hỗ trợ không, có làm việc, có được hỗ trợ,
  có được vay, có được hưởng, có được miễn, chưa thế, có trợ cấp, có tiền, không em, có mất tiền, có mất, có cần phải,
  có cần nộp, có cần giấy, có cần mang
SERVICE: thủ tục, giấy khai sinh, sổ đỏ, căn cước, hộ khẩu, bảo hiểm, trợ cấp, vay vốn, hồ sơ, đăng ký kết hôn,
  chế độ, xin giấy, làm giấy, tiêm phòng, lịch tiêm, lịch cắt điện, lịch họp, họp bản, số điện thoại, sđt, học phí,
  nhập học, mức hỗ trợ, hỗ trợ, chính sách, giấy phép, tách thửa, sang tên, tạm trú, lương hưu, bhyt, làm việc,
  bảo hiểm y tế, trợ cấp người già, khai sinh, hộ nghèo
WHINE: sao, tại sao, vì sao, sao lại, mà sao, sao cứ, sao toàn, sao không ai, sao chẳng, sao mãi, thế mà, tại sao lại
IDEA: đề xuất, hiến kế, sáng kiến, em có ý kiến, tôi có ý kiến, góp ý, theo tôi, theo em, giá mà, giá như,
  sao mình không, sao xã không, sao bản không, sao ta không, hay là, đề nghị nên, kiến nghị, ước gì, nên làm, nên có,
  nên lắp, nên mở, nên xây, nên tổ chức, nên dùng, nên thay, nên cho, cần có, nên để, tôi nghĩ, em nghĩ, theo mình,
  nên chuyển, đề nghị, ý tưởng, có sáng kiến, tôi có sáng kiến, ý kiến, ý kiến của em, hay mình, hay ta, chi bằng,
  tốt hơn là, thì hay, thì tốt, thì hay quá, hay biết mấy, tốt biết mấy, cần phải, nếu được thì, nên trồng, nên bán,
  nên thu gom, có thể làm, mong xã làm, mong xã, muốn xã, giải pháp, cách làm, hay nhất là, phải làm, ta nên,
  mình nên, xã nên, bản nên, tại sao không, sao chúng ta không, tôi đề xuất, em đề xuất, xin đề xuất, cùng nhau,
  rủ nhau, thử làm, nên dạy, nên tận dụng, tận dụng, cải tiến, nên thành lập, thành lập tổ, nên hạn chế, nên bỏ,
  nên giảm, nên họp, góp một ý, góp ý kiến, nên lập, góp 1 ý, hiến một kế, nên đặt, nên chia, nên dồn, thay bằng,
  lắp cảm biến, hẹn giờ, không nên, nên cấm, nên in, nên đưa, nên gộp, sao không, mình nghĩ, xin có ý kiến, có ý kiến,
  biết mấy, muốn bản, sao bản mình không, muốn cán bộ, mong cán bộ, muốn nhà nước, mong nhà nước, đề nghị xã,
  đề nghị bản, muốn có, mong có, xin cho bản, xin cho thôn, làm thêm, lắp thêm, mình muốn, tôi muốn, em muốn, có thể,
  mong muốn, bà con muốn, bà con mong, đề nghị cho, ước, sao mình, thì đỡ, đỡ tốn, đỡ phải, tiết kiệm được,
  sẽ tiết kiệm, vừa tiết kiệm, xin lắp, nên lắp thêm, muốn xã lắp, đề nghị lắp, =nên, cần làm, cần lắp, cần xây,
  thấy cần, em thấy nên, cần có thêm, cần mở
STRONG_IDEA: đề xuất, hiến kế, sáng kiến, tôi có sáng kiến, có sáng kiến, tôi đề xuất, em đề xuất, xin đề xuất,
  giá như, ước gì, sao không, sao mình không, sao xã không, sao bản không, hay là, tại sao không, sao bản mình không,
  ý tưởng, tôi có ý kiến, em có ý kiến, theo tôi, theo em, theo mình, góp ý, ta nên, xã nên, bản nên, hay biết mấy,
  tốt biết mấy, góp một ý, góp 1 ý, hiến một kế, xin có ý kiến, nên làm, nên có, nên lắp, nên mở, nên xây,
  nên tổ chức, nên dùng, nên thay, nên cho, nên thu gom, nên tận dụng, nên thành lập, nên chuyển, nên bán,
  nên hạn chế, nên lập, nên đặt, nên dạy, nên dồn, nên cấm, nên gộp, nên đưa, nên in, tôi nghĩ, em nghĩ, mình nghĩ,
  sao ta không, giá mà, sao chúng ta không, mình nên, nên để, nên trồng, nên họp, nên chia, có ý tưởng, ý kiến của em,
  ý kiến của tôi, em xin hiến kế, tôi xin hiến kế, hay mình, hay ta, chi bằng, nên cùng, nên gom, nên tắt, nên chọn,
  nên giao, nên bố trí, nên nuôi, nên phát, nên tuyên truyền, nên kết hợp, nên cải tạo, nên sửa, nên công khai,
  nên phân, nên thử, nên đổi, nên vận động, nên tiết kiệm, có cách này, có cách, nên quy định, nên tính, nên sử dụng,
  nên biến, nên treo, nên đưa lên, nên góp, nên ủ, nên khuyến khích, xin góp ý, xin góp ý kiến, bà con nên, thôn nên,
  chúng ta nên, nhà nước nên, cán bộ nên, trường nên, mọi người nên, dân nên, nên thuê, nên kêu gọi, nên đào,
  nên khôi phục, nên trang bị, nên xem xét, nên đầu tư, nên gắn, nên hẹn, có ý này, em có ý, tôi có ý, có ý thế này,
  đề nghị cấp thẻ, đề xuất xã, đề nghị xã lắp, đề nghị xã làm
URGENT: =cháy, đang cháy, cháy nhà, cháy rừng, cháy lớn, hỏa hoạn, sạt lở, đang sạt, sạt xuống, lở đất, sạt đất,
  lũ quét, lũ về, lũ ống, nước lũ, lũ cuốn, =lũ, ngập nhà, nước ngập, ngập hết, ngập vào nhà, vùi lấp, đá lăn, đá rơi,
  đá lở, dây điện đứt, đứt dây điện, dây điện rơi, dây điện hở, dây điện sà, điện giật, hở điện, rò điện, rò rỉ điện,
  chập điện, cột điện đổ, cột điện nghiêng, cột điện gãy, dây điện đứt rơi, điện hở, điện rò, dây điện thòng,
  dây thòng, cầu sập, sập cầu, cầu gãy, cầu trôi, nhà sập, sắp sập, sắp đổ, có người bị thương, bị thương, mắc kẹt,
  kẹt trong, cuốn trôi, bị cuốn, đuối nước, chết đuối, rơi xuống suối, cứu với, cứu, cấp cứu, nguy hiểm lắm,
  nguy hiểm quá, rất nguy hiểm, sét đánh, nổ bình, nổ gas, vỡ đập, đập vỡ, hồ vỡ, nứt núi, núi nứt, đồi nứt, nứt đồi,
  nứt đất, taluy, ngộ độc, đất lở, lở núi, đất đá tràn xuống, đất đá đổ xuống, dây điện bị đứt, dây điện nó đứt,
  dây điện nó rơi, cây đổ chắn, tắc đường do, chắn hết đường, nước dâng, nước lên nhanh, nước to, dây cáp đứt,
  đứt cáp, cầu treo đứt, hố sâu, hố tử thần, sụt hố, sụt đất, đất sụt, sạt taluy, sạt mất, điện rơi, dây điện xuống,
  đất nó sạt, đứt dây, khói bốc, bốc khói, bốc cháy, cháy to, nứt toác sườn, vết nứt, xì gas, rò gas, lốc, tốc mái,
  lốc xoáy, tốc hết mái, gió lốc, tường sắp đổ, tai nạn, đâm nhau, tia lửa, tóe lửa, đất sạt, dây điện chùng,
  cột điện sắp đổ, đổ cột điện, sập nhà, bình gas, núi lở, đứt cầu, cây đổ vào, bay mái, cây đổ, đang lở, lở xuống,
  đang cháy lan, đang ngập, ngập rồi, dây điện rớt, dây điện đứt lòng thòng, nước cuốn, sập rồi, sập xuống, sập mất,
  trôi mất, bị vùi, đá đổ, đất đổ, nghiêng sắp đổ, có khói, cháy rồi, chay nha, lửa cháy, đang lan, nước tràn vào nhà,
  tràn vào nhà, lũ tràn, hở dây điện, rơi dây điện, mất tích, bị thương nặng, gãy cầu, hở dây, dây điện nằm,
  sạt đường, sạt nhà, đứt cáp treo, kêu cứu, lở đất đá, sạt lở đất, sập tường, sụt lở, đất trôi, =sạt, bị sạt,
  sạt lấp, lên to, nước lên to, suối lên to, lên cao, rơi đá, gãy rồi, rò khí, sắp ngập, sụp, bị sập, =lửa, đục ngầu,
  dâng nhanh, sắp rơi, ga xì, xì ở, rơi xuống đường, ngập đường, đang dâng, nước đục, rò ga, sắp lở
NOW: đang, =vừa, vừa xong, khẩn cấp, khẩn, =gấp, bây giờ, hiện giờ, đêm qua, tối qua, sáng nay, trưa nay, giúp với,
  cứu với, mau, nhanh, lắm rồi, =sắp, có người, trẻ con, người đi qua, người đi lại, nguy hiểm quá, nguy hiểm lắm,
  mưa to, mưa lớn, đến ngay, gọi ai, không đi được, không qua được, nhà dân, vào nhà, học sinh, các cháu, chết người,
  =giật, tắc đường, bà con ơi, ngay bây giờ, đêm nay, cô lập, rất nguy hiểm, lúc này, hôm qua, nguy, sợ quá,
  mọi người ơi, giữa đường, xuống đường, ngang đường, ra đường, =hở, chiều nay, hôm nay, nguy hiểm, cháy lan,
  đến nhanh, nhanh lên, nhanh với, trẻ em, mấy nhà, nhà mình, nhà em, nhà tôi, đang lan, bà con đang, xe không đi,
  không ai dám, chặn đường, ngay cạnh, ngay cổng trường, đầu trường, cứu, mưa suốt, vẫn đang, sắp rơi, sắp sập,
  sắp đổ, xử lý gấp, gấp với, gấp lắm, sắp lở, xuống nhà, vào trường, gần nhà, chỗ trẻ con
STALE: năm ngoái, từ năm ngoái, năm trước, từ lâu, lâu rồi, mấy năm, hai năm, ba năm, nhiều năm, từ năm, từ hồi,
  nửa năm, mấy tháng, cả năm, đã lâu, mùa mưa năm ngoái, từ mùa mưa, chưa thấy sửa, chưa ai sửa, 2 năm, 3 năm,
  mãi không sửa, chưa làm, ngày xưa, năm kia, mãi chưa, bao năm, hồi trước, từ trước, tháng trước, từ tháng,
  đợt lũ năm ngoái, trận lũ năm, trước kia, diễn tập, tập huấn, nếu, phòng chống, hồi năm, sau lũ, sau bão,
  sau trận lũ, chưa sửa, năm nay, không ai sửa, phòng cháy
CRIME: ăn chặn, tham ô, bớt xén, ăn bớt, bỏ túi, hối lộ, nhận hối lộ, vòi tiền, vòi vĩnh, đòi tiền, làm giả, ký khống,
  rút ruột, chiếm đoạt, biển thủ, nhận phong bì, đút lót, đòi phong bì, lót tay, tham nhũng, lấy mất tiền, giữ tiền,
  ôm tiền, đút túi, ăn cắp, =trộm, làm khống, giả chữ ký, ký giả, lập khống, kê khống, bán đất công, chiếm đất công,
  lấn đất công, tư túi, bỏ túi riêng, đòi hối lộ, gạ tiền, nuốt tiền, quỵt tiền, lừa đảo, lừa tiền, lấy của dân,
  xà xẻo, lấy xi măng, bán xi măng, lấy hết tiền, mang xi măng về nhà, lấy gạo cứu trợ, ăn gạo, ăn hết tiền,
  thu tiền sai, thu khống, chấm công khống, mua chuộc, chạy việc, nhận tiền, đưa tiền mới, phải đưa tiền,
  đưa phong bì, bồi dưỡng mới, thông đồng, bao che, lấy về nhà, cho người nhà vào danh sách, ăn chia, khai man,
  hồ sơ giả, làm hồ sơ giả, hộ nghèo giả, bán trộm, bán gỗ lậu, đánh người, ép dân, nhận lót tay, lấy cái tiền,
  ăn cái tiền, nó ăn tiền, lấy của công, chia nhau, đòi tao, đòi ăn, lấy bớt, ăn của dân, ăn tiền dân, dọa dân,
  đem bán, mang bán, bán lấy tiền, bán riêng, thụt két, tiêu riêng, tiêu hết tiền quỹ, cầm tiền, cầm tiền bỏ trốn,
  lấy công quỹ, nhận quà, lấy phần trăm, ăn phần trăm, vay tiền quỹ, khai tăng, chiếm dụng, khai khống, lấy tiền,
  giả mạo, ăn hối lộ, mang về xây nhà, chạy chức, khống danh sách, ăn tiền, lấy trộm, biến của công, ăn hết,
  lấy của bà con, lấy của, làm giả giấy tờ, bỏ vào túi, cho vào túi, xén bớt, cắt xén, ăn bẩn, ăn mất, lấy mất,
  giấu tiền, giấu đi, giữ lại, ăn hối, khai gian, khai lận, sửa sổ, ký thay, mạo danh, cấp sai, cấp khống, tự ý bán,
  bán hàng cứu trợ, lấy hàng cứu trợ, giữ hàng cứu trợ, lấy gạo, nhận tiền của, ăn lót, lấy đất, chiếm đất, cướp đất,
  ưu ái, ưu tiên người nhà, đưa người nhà vào, cho họ hàng, lấy vật liệu, lấy cát, lấy sắt, ăn xi măng,
  ăn tiền xi măng, chứng từ khống, hóa đơn khống, hóa đơn giả, lập chứng từ, bớt tiền, giữ gạo, giữ hàng, giữ quà,
  cắt tiền, lấy tiền ăn, lấy tiền trợ cấp, rút tiền, đòi tiền mới, lấy tiền của, rút của công, lấy hết quỹ,
  ăn tiền quỹ, chấm khống, đi buôn, buôn gỗ, chở gỗ, tiếp tay, không đưa phiếu thu, bắt phụ huynh đóng, lấy quỹ hội,
  ôm tiền bán, ép giáo viên, nhận tiền bỏ qua, cho con vay, lấy tiền bán, ôm tiền bán chè, =nâng khống
FRIENDLY: cảm ơn, cám ơn, xin cảm ơn, chào, xin chào, chào bác, chào em, chào anh, chào chị, alo, hello,
  chúc sức khỏe, ok, vâng, =dạ, =ừ, tạm biệt, chúc ngủ ngon, chào buổi sáng, chúc tết, hihi, haha, kkk, hì, tuyệt vời,
  hay quá, tốt quá, vâng ạ, dạ vâng, được rồi, ăn cơm chưa, khỏe không, thử xem, test, đẹp quá, vui quá, mừng quá,
  giỏi quá, tốt lắm, hoan nghênh, =nhớ, =yêu, chúc mừng năm mới, phấn khởi, biết ơn, =chúc
TRADE: =bán, cần bán, bán gấp, mua bán, ai mua, có ai mua, nhận đặt, giá rẻ, khuyến mãi, cần mua, cần thuê, cho thuê,
  tuyển, vay tiền, cho vay, lãi suất, ship, inbox, ib, quảng cáo, trúng thưởng, click, link, xổ số, bán lợn, bán gà,
  bán xe, bán đất, tuyển dụng, kiếm tiền, hoa hồng, sim số đẹp, liên hệ mua, alo mua, để lại số, tuyển thợ, cân gà,
  hàng mới về, sale, freeship, giá bán, giao hàng, tận nơi, đi mua, muốn mua, mua giúp, mua hộ, thanh lý gấp,
  bán được, được giá, nhà trọ, bán bò được, =bán bò, =bán trâu, con trâu giá, con lợn giá, gà giá, lợn giá,
  giá mỗi con, trâu giá
QUARREL: tranh chấp, lấn đất, lấn sang, cãi nhau, đánh nhau, chửi, hàng xóm, lấn ranh, mất trộm, mất xe, mất trâu,
  ly hôn, ngoại tình, nợ tiền, nói xấu, =ghét, ranh giới, lấn chiếm đất nhà, phá rẫy, trâu phá, bò phá, karaoke,
  hát ầm ĩ, ồn ào, chó cắn, trộm gà, bắt trộm, mất gà, mất chó, đòi nợ, chia đất, =kiện, đánh con, đánh vợ,
  chồng đánh, bờ rào nhà em, mâu thuẫn, mất bò, phá ngô, phá lúa, phá ruộng, vào phá, ăn lúa, ăn ngô, trâu nhà,
  bò nhà, ăn trộm, mất ví, nhặt được
CHATTER: trời mưa, thời tiết, hôm nay mưa, mưa quá, lạnh quá, nóng quá, buồn quá, =buồn, =mệt, đi chơi, bóng đá,
  lấy vợ, lấy chồng, =đẻ, sinh con, sinh nhật, thi đỗ, đi học, đi chợ, ăn cơm, uống rượu, ngủ, phim, bài hát,
  được mùa, mất mùa, giá chè, giá ngô, đường xa, nghỉ học, =ốm, đi viện, cưới, ăn cưới, =mời, mời cưới, kính mời,
  trận bóng, =thắng, đón dâu, ăn tết, về quê, con trai, uống rượu không, ăn cơm không, đi chơi không, đi không anh em,
  con gái, lương tháng, hết pin, làm nương, xin cái ảnh, cho hỏi à thôi, à thôi, có mưa, trời có mưa
PEOPLE: người dân, bà con, dân bản, nhân dân
LETS: giúp, đăng ký, nộp, =đóng, gửi, trao, nhường, mang đến, mang ra, mang lên, đem đến, bàn giao, nhận làm,
  tuyên truyền, vận động, cho xã, cho bản, cho trường, cho thôn, giúp nhà, nấu cơm, cho máy, cho xe, cho thợ,
  đi làm đường, nộp tiền, đóng tiền, hỗ trợ bản, đưa cho bản, giúp bản, giúp thôn, nấu giúp, hộ bản, đi công,
  làm công, cử người, cho không, chở cho, chung tay, tự chặt, tự dỡ, tự phá, tháo dỡ, cho, ghi, nhận, chở, đi làm,
  bỏ ra, mang, đem, đưa, trồng, cho làm, cho dùng, cho mình
DEMAND: đòi em, đòi tôi, đòi mình, bắt đưa, phải đưa, phải chi, phải nộp, phải đút, đòi thêm, bắt em đưa, bắt tôi đưa,
  bắt nộp, thu của, mới làm, mới ký, mới cho, mới giải quyết, gợi ý, =đòi
RISK_THING: đất, đất đá, núi, đồi, taluy, nhà, cột điện, dây điện, cầu, cây, cây to, đá, điện, tường, mái, cầu treo,
  cái cầu, cái đất, cái núi, cái dây điện, dây điện cao thế, suối, nước, cáp, bờ suối, cái cây, cái cột điện,
  trạm biến áp, sườn đồi, quả đồi, mái nhà, =cống, =hồ, =đập, =dây
FALLING: =lở, lở, sụt, =đổ, đứt, sập, nghiêng, =cháy, =hở, rớt, cuốn, tràn vào, =giật, chùng xuống, sà xuống, nứt to,
  ập xuống, nó lở, nó sạt, nó đổ, nó đứt, nó rơi, nó cháy, lún sâu, tràn về, =đè, =dâng, =chắn, =nổ, =ập, =bốc, =chập,
  =tóe, =thòng, =sạt, =rơi, =gãy, =trôi, =vùi
BENEFIT: cho đỡ, để dân đỡ, dân đỡ, đỡ tốn, đỡ mất, cho tiện, cho đẹp, cho sạch, cho dễ, cho an toàn, để tiết kiệm,
  cho tiết kiệm, để dễ, cho vui, để khỏi, thay vì, cho khỏi, để bà con đỡ, đỡ phải, đỡ khổ, dễ đi, để trẻ con,
  cho trẻ con, cho bà con nghe, để khách, cho khách, để có, vừa đẹp, đỡ đi lại, đỡ lãng phí, tránh lãng phí,
  cho các cháu, để các cháu, đỡ vất vả, cho mát, cho sáng, mùa khô đỡ, được đấy, là được, thì sạch, thì tiện, sẽ tốt,
  sẽ tiện, sẽ sạch, gây quỹ, có chỗ, cho đàng hoàng, thì tốt quá, thì hay quá, thì tốt, thì hay, bán lấy quỹ,
  cắm biển, cấm đổ rác
TAKE: lấy, lấy mất, mang về nhà, về xây nhà, về nhà, mang về, chở về nhà, đem về, về làm của, cho nhà mình,
  làm nhà riêng, bỏ túi, bớt, ăn, cắt, giấu, rút, =bán, ôm, đút, ăn mất, xén, biển, =trộm
PUBLIC_GOODS: gạo cứu trợ, hàng cứu trợ, tiền hộ nghèo, tiền của dân, tiền dân, tiền quỹ, tiền trợ cấp, tiền ăn,
  xi măng của bản, quỹ bản, tiền đóng góp, tiền ủng hộ, tiền bà con, tiền của bản, xi măng của bà con, tiền làm đường,
  tiền xây, tiền hỗ trợ, của công, đất công, tiền của bà con, tiền học sinh, quà từ thiện, tiền đền bù, tiền dự án,
  quỹ hội, quỹ lớp, tiền bán chè của dân, tiền phụ huynh, quỹ thôn, tiền công đức
MUST_GIVE: có phải góp, phải góp không, có phải đóng, phải đóng không, bắt buộc phải góp, bắt buộc đóng, có bắt buộc,
  phải góp bao nhiêu, phải đóng bao nhiêu, tại sao phải góp, sao phải góp, sao phải đóng, có phải nộp,
  không góp có sao, không góp có bị, tại sao phải đóng, phải góp tiền không, góp bao nhiêu, đóng bao nhiêu,
  góp được không, có cần góp, có được góp
SPOILT: hỏng, bị hỏng, thì hỏng, hỏng hết, =hư, không lên, không chạy, gỉ sét, mục nát, bỏ xó, để xó
DENOUNCE: tố cáo, tố giác, xin tố, nói thẳng tên, đơn tố cáo
HAVE: có được, có phải, có bị, có mất, có cần, có được tính, có được giảm, có được hỗ trợ, có được cấp
"""
)
"""Doings with words, and the words that only look like one."""
