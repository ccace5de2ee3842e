"""What is the matter with a thing, by the tag that the rules of `wastes` name it with."""

from __future__ import annotations

from domain.understand.topic.clues import Lexicon

LEXICON = Lexicon(
    """
-: cháy rừng, cháy nhà, sáng kiến, sáng nay, sáng mai, buổi sáng, sáng hôm, sáng qua, sáng chủ nhật, chảy máu,
  tối mai, tối qua, thừa kế, thừa nhận, sáng tạo, trong sáng, sáng sớm, mở rộng, mở cửa, hỏng hóc, tồn tại, ngày nào,
  chiếu sáng, không người thân, hư danh, trưa nay, không dùng được giấy, tối nay, không biết hỏi
ON: sáng, bật, để sáng, cháy, bật sáng, sáng trưng, sáng choang, sáng rực, chạy, vẫn sáng, cứ sáng, vẫn bật, còn sáng,
  để bật, nó sáng, quay, sáng trắng, chạy vù vù, chạy ầm ầm, sáng quắc, sáng hoài, sáng lòa, để đèn, nổ máy, =thắp,
  cắm điện, nhấp nháy, mở toang, cắm cả ngày, vẫn mở, để mở, =mở, sáng cả ngày, sáng suốt, cũng sáng, bật suốt
DAYTIME: ban ngày, cả ngày, giữa trưa, buổi trưa, suốt ngày, ngày lẫn đêm, cả ngày lẫn đêm, giữa ban ngày, trời sáng,
  suốt, trời nắng, cái ban ngày, tới trưa, đến trưa, ngày đêm, cả đêm, suốt đêm, thâu đêm, 24/24, trưa nắng,
  10 giờ sáng, 9 giờ sáng, 8 giờ sáng, sáng bảnh, trưa trời trưa trật, mặt trời lên, lúc trưa, đêm hôm, ban trưa,
  đứng bóng, cả tuần, trời đã sáng, 12 giờ trưa, ngày này qua ngày khác, ngày cũng, hằng đêm, đêm nào cũng,
  ngày nào cũng, hàng đêm, sáng cả ngày, sáng suốt, bật suốt
UNATTENDED: quên tắt, không tắt, không ai tắt, chẳng ai tắt, chả ai tắt, không người, không có người, không có ai,
  không có ai ở, chẳng có ai, không thấy tắt, để qua đêm, hết giờ làm, ra về không tắt, chưa tắt, không chịu tắt,
  chả có ai, không một ai, không ai ở, phòng trống, không ai ngồi, phòng không, không ai trong phòng, không khóa vòi,
  quên khóa, không ai khóa, chẳng ai khóa, không vặn lại, không ai đóng, tắt mà không tắt, về hết, không khóa
FLOWING: chảy, rò rỉ, =rỉ, chảy lênh láng, lênh láng, chảy ra đường, chảy phí, =xì, xì nước, phun, chảy suốt, rò nước,
  rỉ nước, tràn ra, chảy ra ngoài, phun lên, bắn tung tóe, chảy cả ngày, chảy hoài, dò rỉ, dò nước, chảy ròng ròng,
  ròng ròng, chảy xuống suối, tuôn, chảy mất, chảy hết, mất nước dọc đường, trôi hết, thất thoát, thấm hết, ngấm hết,
  chảy đi, chảy ào ào, chảy tong tong, nó chảy, xả tràn, tràn lan, rò, ra suối hết, xuống khe, tràn xuống, chảy rỉ rả,
  rỉ rả, nhòe nhoẹt, chảy ra, chảy xuống, trôi ra suối, =tràn, chảy tràn, tràn bể, bể tràn, nước tràn, đổ hết xuống,
  chảy ướt, ngắt nước, chảy từ
BURST: vỡ, =bục, nứt vỡ, vỡ bờ, sạt bờ, bị vỡ, bị thủng, bị bục, đứt ống, gãy ống, nứt, =rách, =tuột, =hở, =thủng,
  thủng lỗ, nó thủng, bị trâu, bị lỏng
UNUSED: bỏ không, bỏ hoang, không ai dùng, không sử dụng, đắp chiếu, đóng cửa, để không, bỏ trống, khóa cửa,
  chưa dùng, trùm mền, nằm đấy, để đấy, nằm kho, cất kho, trong kho, trong thùng, để hoang, cỏ mọc, không dùng tới,
  chẳng ai dùng, chưa ai dùng, không đưa vào sử dụng, chưa đưa vào sử dụng, bỏ phế, để trống, để phí, bỏ phí,
  không ai ở, cửa khóa, khóa im ỉm, im ỉm, nằm im, để một chỗ, cỏ mọc đầy, hoang hóa, bỏ hoang hóa, không người ở,
  không ai họp, không họp, không ai đến, vắng tanh, bỏ xó, nằm xó, phủ bụi, bụi phủ, chưa bóc tem, còn nguyên,
  nguyên seal, chưa mở, để góc, đóng bụi, không khai thác, không có người dùng, không ai sử dụng, chả ai dùng,
  không thấy ai dùng, không ai vào, không ai mở, dôi dư, bỏ lại, thành chỗ nuôi, nhốt trâu, thành chuồng,
  làm chỗ thả trâu, cỏ lút, cỏ cao, rậm rạp, nhện giăng, mạng nhện, chưa lắp, chưa ai đụng, không ai biết dùng,
  không biết dùng, không thấy dùng, nằm không, chất đống, để mốc, bỏ chỏng chơ, trơ trọi, không ai trồng,
  không trồng gì, không làm gì, không ai làm, không giao, chưa giao, quây tôn, quây lại, rào lại, không canh tác,
  bỏ cỏ, bỏ bãi, nằm chờ, không bàn giao, chưa bàn giao, bỏ dài, không khánh thành, không có thầy, không có bác sĩ,
  không có máy, xây xong rồi bỏ, xong rồi bỏ, làm xong bỏ, không có điện, bò vào, không hoạt động được, ít dùng,
  nằm trong kho, nằm phủ bụi, chưa lần nào dùng, bỏ rồi, chẳng dùng, chả dùng, vắng hoe, =vắng, không sinh hoạt,
  dừng hoạt động, ngừng hoạt động, treo đó, treo đấy, chẳng thấy ai dùng, chẳng ai ở, không chạy, không ai học,
  không có học sinh, không ai mua, không ai bán, không một giọt nước, đóng kín, khép kín, bỏ mặc, bỏ bê,
  không ai quản lý, không ai trông, chẳng ai đến, không dùng gì, để hoang đó, bỏ đó, để đó, bỏ hoang phí, đóng im ỉm,
  đóng suốt, khóa suốt, không hoạt động, không dùng đến, chưa sử dụng, phủ bạt, không phát huy, không dùng nữa,
  không dùng, bỏ đấy, không có nước, không ai thuê, chưa bao giờ dùng, chẳng làm gì, chưa có giọt nước,
  không có giọt nước, không giọt nước, không mở cửa, chưa mở cửa, khóa cổng, khóa lại, không có sóng, cho con trâu,
  trâu ở, trâu bò vào, nuôi gà, thả gà, phơi ngô, chứa củi, để củi, chỉ để, không ai đi, không dùng được vào,
  chẳng mở, mở cửa được mấy, một năm mở, không thấy mở, có mỗi cái xác, vứt xó, vứt đấy, vứt đó, vứt ở kho, bỏ ở,
  nằm ở kho, để ở kho, để kho, cất trong, cất tủ, cất vào, cất đấy, đút trong, chưa khui, nguyên thùng, nguyên hộp,
  nguyên đai, nguyên kiện, chẳng ai biết, không ai xài, không xài, chưa xài, chẳng ai xài, chả ai xài, ít ai dùng,
  không người dùng, không ai mượn, khóa suốt ngày, bỏ tù, nằm chết, không cắm điện, không dẫn được, không bơm được,
  không có tác dụng, không chạy được, không lên được, không về được, quy hoạch treo, dự án treo, bỏ đống,
  không được làm nhà, không phát điện, không ra nước, chưa bơm được, không cho thuê, không chia, chưa chia,
  không nước, không điện, không về nước, nước không về, tồn kho, để tủ, trong tủ, không lắp, không ai biết sử dụng,
  không biết sử dụng, chưa biết sử dụng, không có nước chảy, không nước chảy, không ai biết vận hành,
  không biết vận hành, xếp ở góc, xếp góc, để ở góc, trong góc, góc phòng, góc nhà, chưa có nước, chưa có điện,
  không thấy điện, không thấy nước, điện đâu, nước đâu, chưa thấy điện, chưa thấy nước, ở trong kho, để trong tủ,
  không bắt được sóng, chẳng có sóng, không lên hình, rồi bỏ, chưa hoạt động, bụi bám, để bụi, xếp đống,
  khóa trong tủ, vẫn là bãi cỏ, cỏ dại, toàn cỏ, thành bãi cỏ, nhốt dê, nhốt bò, nhốt lợn, để gara, vẫn chưa dùng,
  bỏ khô, không thu hoạch, khóa trái, thành bãi rác, cho bò ăn cỏ, cho trâu ăn, cho bò, không có xe nào,
  không biết để làm gì, rảnh rang, um tùm, bỏ cọc, đất trống, còn nguyên hộp, nhận về chưa dùng, thì không có,
  cỏ mọc um tùm, bỏ lăn lóc, lăn lóc, vứt lăn lóc, thành nơi, thành chỗ, làm chỗ, không có học trò, bỏ chơ vơ
UNFINISHED: dở dang, làm dở, bỏ dở, chưa xong, dừng thi công, ngừng thi công, thi công dở, mới được nửa, xây dở,
  nửa chừng, làm chưa xong, mãi chưa xong, chưa hoàn thành, chậm tiến độ, kéo dài mãi, rồi dừng, bỏ giữa chừng,
  không làm tiếp, nằm chờ vốn, đứng đó, trơ sắt, trơ móng, làm nửa, rồi thôi, ì ạch, mới xong móng, rồi để đấy,
  đào xong, đào lên rồi, đào lên, lấp xuống, làm mãi không xong, mãi không xong, không thấy làm, một nửa rồi dừng,
  rồi nghỉ, chỉ có cái móng, đào đi, lại đào, lại phá, phá đi, phá đi làm lại, đập đi, lát lại, lại đào đi, chưa sửa,
  không ai sửa, không sửa, mãi không sửa, không thấy sửa, mới xong, thi công từ, mới được, mới xong hai, mới xong một,
  đã đúc xong mà, chưa ai xây lại, chưa xây lại, chưa làm lại, xây tốn, mà dầm thì
BROKEN: hỏng, =hư, xuống cấp, bong tróc, sập, gãy, =lún, =thấm, nứt toác, hư hỏng, hỏng hết, ổ gà, sụt lún, =tróc,
  đã hỏng, lại hỏng, sụt, =đổ, =lở, =sứt, hỏng luôn, vỡ nát, =nát, nứt nẻ, nứt, dột nát, hở hàm ếch, vỡ hết, đã nứt,
  đã vỡ, hư hết, không dùng được, kém chất lượng, chất lượng kém, làm ẩu, tháo đi làm lại, đục lên, chết máy, =sạt,
  bị sạt, lại vỡ, lại nứt, đã bong, đã lún, nứt vỡ, vỡ toác, sạt lở, =bong, bong hết, bị bong, =dột, bị dột, mái dột,
  dột hết
NEW: mới làm, vừa làm, vừa làm xong, mới xây, vừa xây, mới làm xong, mới xong, vừa xong, làm năm ngoái, mới đổ,
  mới có, vừa khánh thành, vừa đổ, mới trải, làm được, mới đưa vào, chưa được năm, chưa đầy năm, mới lắp, mới rải,
  mới khánh thành
DECAYED: đông cứng, =mục, hết hạn, phơi mưa, phơi nắng, mối mọt, rỉ sét, chết khô, =mọt, mục nát, hoen gỉ,
  phơi mưa phơi nắng, dầm mưa, ngoài mưa, ngoài trời, ngoài nắng, hết đát, quá hạn, mưa nắng, hoen rỉ, cứng lại,
  đóng cục, vón cục, cứng hết, hỏng cả, ẩm mốc, mối ăn, chuột cắn, ẩm hết, ướt hết, phơi sương, dãi nắng, mưa ướt,
  =ướt, cứng như đá, đóng cứng, cứng cục, đông cục, bị mốc, bị ẩm, mưa gió, chảy hết xi, gỉ sét, =mốc, mối ăn hết,
  gỉ hết, mục hết, vỡ hết, gì sét, để gỉ, bị gỉ, nó gỉ, gỉ ở, mưa trôi, trôi hết, để mục, mục ra, =han gỉ, han gỉ hết
PRIVATE: việc riêng, ăn cưới, đi ăn cỗ, chở vợ, chở vợ con, đi chơi, dùng riêng, đưa đón con, đón con, về quê, đi chợ,
  đi lễ, đi chùa, của riêng, đi ăn, đi nhậu, chở hàng, đi du lịch, việc nhà, mang về nhà, đi uống rượu, dùng việc nhà,
  mang về dùng, đón vợ, đưa con đi học, chở gia đình, đưa vợ, mượn không trả, cho thuê, ăn sáng, đi cà phê, đi thăm,
  đi câu cá, lấy về nhà, tư lợi, làm việc nhà, đi ăn giỗ, đưa cả nhà, đi đám cưới, đi đám, cho người nhà, ở nhà,
  để ở nhà, dùng ở nhà, hát ở nhà, mang về, cho người nhà mượn, cho người quen, đem cho, con đi học, người nhà,
  đi lễ chùa, chở người nhà, đi thăm họ hàng, đi đánh tennis, đánh tennis, đi đánh golf, đi câu, đi đánh bóng,
  đi tắm suối, đi phượt
OPAQUE: không công khai, không rõ chi, không thấy đâu, không biết chi, không minh bạch, không thấy báo cáo,
  không rõ ràng, không ai biết, không thấy công khai, chưa công khai, chẳng công khai, không thấy thông báo,
  không biết đi đâu, đi đâu hết, không biết để đâu, không biết làm gì, không biết dùng vào, dùng vào việc gì,
  không có sổ, không giải thích, không thấy làm, chưa thấy làm, chả thấy làm, chẳng thấy gì, chưa thấy gì,
  không thấy gì, không báo cáo, không niêm yết, mập mờ, không biết tiền, không có hóa đơn, không biên lai, mất hút,
  không nghe báo, không nghe ai báo, thu rồi, thu xong, làm việc khác, chi sai, dùng sai, tiêu hết, tiêu vào đâu,
  hết rồi, chưa phát, không phát, không chia, chưa chia, cất đi, không đến tay, không tới tay, không quyết toán,
  không biết làm sao, không có ai báo, chả biết chi, chẳng biết chi, chả biết, chưa làm, không nói gì,
  chưa quyết toán, tiêu gì, không trả lại, còn thừa không, còn dư, thừa không, để đâu, ở đâu hết,
  bao nhiêu không biết, chi vào đâu, chi gì, chi cái gì, không có biên lai, không họp dân, không làm,
  đi đâu không biết, đâu không biết, ở đâu không biết, không biết ở đâu, đi đâu mất, đâu mất, không thấy tiền,
  không nói, không báo, không công bố, không thấy công bố, chưa công bố, chưa báo cáo, không thấy ai nói,
  không thấy ai báo, bao nhiêu cũng không, không có sổ sách, không ai giải thích, chẳng thấy đâu, chả thấy đâu,
  không đâu vào đâu, không thấy chi, không thấy trưởng, đường không có, cái tiền nó đi đâu, tiền đi đâu, đi đâu,
  không ai nói, không rõ, không biết thế nào, ai giữ không biết, không dán, không thấy dán, không thấy niêm yết,
  chưa thấy đường, không thấy đường, chưa thấy đâu, rồi im, im luôn, im lặng, chưa thấy cầu, chưa thấy gì cả,
  chưa thấy loa, không có gì, đường vẫn thế, vẫn chưa làm, mãi không làm, rồi thôi, không thấy mua, chưa thấy mua,
  chưa thấy xây, không thấy xây, mà lớp không có, mà bản không có, còn dư mà, không thấy chi tiêu,
  không thấy công khai chi tiêu, cầu chưa thấy, không ghi sổ, chưa thấy mó nước, chi không rõ, không ghi chép,
  chẳng ghi, không thấy mó
ABSENT: không có người trực, vắng mặt, chơi game, đi muộn, về sớm, đánh bài, ngồi chơi, lướt facebook, trốn việc,
  uống rượu, ngủ, đi muộn về sớm, tán gẫu, xem phim, chơi điện tử, không có mặt, đi đâu hết, bỏ trực, bỏ vị trí,
  không thấy ai, không có ai làm, uống nước chè, uống chè, nghịch điện thoại, chơi cờ, đánh cờ, ngồi quán, bỏ việc,
  không đi làm, đi vắng, nghỉ suốt, không tiếp dân, chờ mãi, chờ cả buổi, đợi cả buổi, đợi mãi, dài cổ, chưa đến,
  chẳng thấy ai, không gặp ai, không gặp được, không gặp được ai, tán chuyện, buôn chuyện, cắn hạt dưa, cà phê,
  đến muộn, hay nghỉ, bán hàng online, nằm ngủ, nghe nhạc, chơi cái điện thoại, chưa thấy ai, không ai làm việc,
  ngồi không, không có việc, thừa người, quá đông, đông người, ba người làm một việc, chỉ ngồi, xem điện thoại,
  ăn không ngồi rồi, xem tiktok, chơi tiktok, lướt tiktok, chơi lô đề, đá gà, không ai tiếp, làm việc riêng,
  đóng cửa về, chẳng ai trực, lướt điện thoại, không ai trực, bấm điện thoại, uống nước, đi uống nước, chơi bài,
  không có cán bộ, không thấy cán bộ, chẳng thấy cán bộ, không cán bộ nào, không có người làm, không ai ở đó,
  không ai ở đấy, không mở cửa, chưa mở cửa, đóng cửa sớm, nghỉ sớm, đi ăn sáng, đi uống cà phê, vắng hết, đi hết,
  không có ở, ai cũng bận, chơi điện thoại, ngồi điện thoại, xem bóng đá, ngồi buôn, ngồi tán, ngồi uống, về từ,
  4 giờ đã về, chưa hết giờ, bỏ đi, về trước giờ, chẳng có ai, không có ai, chả có ai, chờ từ sáng, đợi từ sáng,
  chờ lâu, đợi lâu, đi nhậu, nhậu nhẹt, quán karaoke, lên mạng, đánh phỏm, đánh tá lả, ngồi ngủ, ngủ gật, đi chơi,
  đợi cả ngày, không gặp, vắng tanh, vắng hoe, đã về hết, về hết, về rồi, bỏ tiết, bỏ lớp, làm việc khác, đi đám,
  ngồi uống rượu, không làm việc, không có ai trực, chưa có ai, chưa thấy cán bộ, chưa ai đến, không thấy ai trực,
  đóng cửa lúc, đóng cửa từ lúc, vẫn khóa cửa, vẫn đóng cửa, chưa mở, không có người ngồi, đi uống rượu,
  báo cán bộ đi vắng, đi làm nương, đi làm ruộng, việc nhà mình, đi nương, về làm nương, làm nương nhà,
  bán hàng trên mạng, người ngủ, coi như nghỉ, đã thấy đóng, không ai nghe máy, mới đến, ngủ trưa, bỏ mặc,
  chưa thấy đến, giờ mới đến, gọi không ai nghe, không nghe máy, đánh tennis, đi đánh cầu, không còn ai làm,
  không còn ai
EXCESS: linh đình, quá mức, =thừa, hoành tráng, tốn kém, nhiều quá, quá nhiều, kéo dài, ba ngày ba đêm, mấy ngày liền,
  quá tay, hình thức, cho có, vượt mức, thừa mứa, to quá, quá to, đắt quá, quá đắt, đắt gấp, gấp đôi, gấp ba, tiền tỷ,
  hàng trăm triệu, chục mâm, trăm mâm, mấy ngày, dài ngày, khai khống, liên tục, tuần nào cũng, tháng nào cũng,
  tốn tiền, tốn, phí tiền, ăn uống linh đình, khai tăng, nâng giá, đội giá, đội vốn, đắt hơn, cao hơn giá, to hơn,
  cho đẹp, cho oai, suốt ngày họp, mấy chục mâm, =nợ, =vay, mang nợ, =say, liên miên, lu bù, thâu đêm, xa hoa,
  rình rang, phô trương, tốn bao nhiêu, mấy chục triệu, 3 ngày, 4 ngày, 5 ngày, 7 ngày, ba ngày, bốn ngày, năm ngày,
  nhiều con, nhiều ngày, cả tuần, khắp nơi, đầy đường, đắt tiền, ăn nhà hàng, nhà hàng, sang trọng, =khống, quá trời,
  cả trăm, tốn lắm, cao quá, lắm tiền, nhiều tiền, quá nhiều tiền, quá tốn kém, mê tín, vượt, cũng vượt, vay nợ,
  nợ ngân hàng, vay ngân hàng, rồi nợ, đua nhau, thanh toán, tăng số, quá nửa, tốn của, mâm, mấy chục triệu tiền,
  còng lưng, trả nợ, thuê rạp, vô tội vạ, lạnh như, hàng chục triệu, danh nghĩa, ăn hết, phân thừa, quá liều
REPEATED: nhiều lần, lần nào cũng, năm lần bảy lượt, nộp lại, =trùng, mấy lần, đi lại, ba bốn lần, 3 lần, 4 lần,
  5 lần, hai ba lần, hết lần này, lần này đến lần khác, chạy đi chạy lại, bắt nộp, bắt làm lại, rườm rà, phiền hà,
  trùng lặp, nhiêu khê, lòng vòng, không hướng dẫn, bắt đi, chạy hết, chỗ này chỉ chỗ kia, hẹn lên hẹn xuống,
  hẹn đi hẹn lại, mất mấy ngày, bốn lần, ba lần, cũng hỏi, nhiều bản, 2 lần, hai lần, lắm giấy, nhiều giấy, phức tạp,
  đi đi về về, giống nhau, hẹn mãi, bắt bổ sung, bổ sung, thiếu giấy, vẫn bắt, cứ bắt, bắt photo, đòi thêm,
  chưa niêm yết, vượt định mức, quá định mức, đi mãi, quá nhiều giấy, mỗi lần một kiểu, con dấu ở, từ đầu,
  kê khai lại, lại phải, lên xuống, đi lên đi xuống, lên đi xuống, không cần thiết, y như nhau, như nhau,
  nội dung giống, cùng một nội dung, phải xin, phòng nào cũng bắt, mấy nơi, nhiều nơi, mỗi nơi, khai đi khai lại,
  khai lại, giống hết nhau, giống hệt nhau, bắt dân đi, chữ ký, đi 3 cửa, mấy cửa, thiếu một kiểu, báo thiếu,
  qua nhiều cửa, nhiều cửa, 7 chữ ký, mỗi lần thiếu
LOSING: lãng phí, phí quá, uổng, phí của, phí phạm, uổng phí, hoang phí, lãng phí quá, phí lắm, tiếc quá, xót,
  phí tiền của, lãng phí tiền, lãng phí lắm, vung tay, đổ sông đổ bể, xót ruột, phí hoài, gây lãng phí, phí, tốn kém,
  tốn quá, phí công, lang phí, mất tiền oan, ném tiền, thất thoát, cái phí, nó phí, lãng phí của công, tốn, hao,
  hoài của, tiếc của, phung phí, quá lãng phí, phí tiền, phí nước, phí điện, phí công sức, công cốc
THROWN: vứt, đổ bỏ, bỏ đi, đổ đi, vứt đi, bỏ thừa, ăn không hết, vứt bỏ, mang đổ, đổ cho lợn, đốt bỏ, bỏ mứa, bỏ thối,
  vứt đầy, bỏ lại đống, để thối, thối hết, đổ ra, rụng hết, thừa nhiều, còn thừa, đổ xuống suối, =thối, đổ đi hết,
  đổ hết, đổ cho chó, thừa đổ, vứt đầy đường, =đốt, bỏ cả đống, bỏ đống, đổ cả xô, đổ cả, thừa sau, đốt rơm, đốt rạ,
  đốt rơm rạ
RECKLESS: bừa bãi, tràn lan, trái phép, =phá, chặt phá, chặt trộm, không phép, vô tội vạ, đào bới, tận thu, đào nát,
  xúc hết, đốt nương, phát nương, phá rừng, đào bừa, hút trộm, đào trộm, cạn kiệt, đào xới, nham nhở, chở đi, bán rẻ,
  hút suốt, hút cả ngày, hết cả bãi, san lấp, đổ ra suối, khoét, chặt hết, =lậu, đào nham nhở, lấy trộm, =chặt,
  chặt cây, bị chặt, phát trắng, cày xới, lấy hết, vét sạch, chở đêm, chạy đêm, khai thác trộm, bóc hết, lột vỏ,
  ken cây, đốn, đốn hạ, cưa trộm
DEAD: chết, chết hết, chết khô, không ai chăm, không chăm, chết rụi, không chăm sóc, =héo, bỏ chết, chết héo,
  không ai tưới, chết sạch, trâu ăn hết, cỏ lấn, không sống, chết mất, chết gần hết, chết hàng loạt,
  không ai chăm sóc, sâu bệnh, chết cả vạt, chết sạch cả
LASTING: rồi bỏ, xong bỏ, rồi để, xong để, rồi lại, xong lại, làm xong, xây xong, từ ngày, từ hồi, bao năm, mấy năm,
  nhiều năm, lâu rồi, lâu nay, mãi, năm nay, từ năm, cả năm, nửa năm, mấy tháng, hàng tháng trời
MERGED: sau sáp nhập, sáp nhập, từ khi sáp nhập, nhập xã, sau khi nhập, nhập huyện, bỏ huyện, gộp xã, gộp bản
WASTEFUL: lãng phí, phung phí, hoang phí, uổng phí, phí phạm, lãng phí quá, lãng phí lắm, lãng phí tiền, gây lãng phí,
  lang phí, quá lãng phí, lãng phí của công, sự lãng phí, của công mà, phí của công, tiền của đổ
MADE: xây xong, làm xong, mới xây, mới làm, lắp xong, vừa xây, vừa làm, xây mấy năm, xây từ, đầu tư, khánh thành xong,
  xây mấy tỷ
NOBODY: không ai, chưa ai, không có ai, chưa có ai, chẳng ai, chả ai, không người, không thấy ai, không một ai,
  chẳng có ai, chả có ai, không có người, chẳng thấy ai, không còn ai, chẳng còn ai, không còn người
DUTY: không có người trực, không ai trực, không có ai trực, chẳng ai trực, bỏ trực, không tiếp dân, không ai tiếp,
  không ai tiếp dân, không ai làm việc, không có ai làm việc, không ai giải quyết, không có người làm,
  không có ai tiếp, trốn việc, bỏ vị trí, giờ hành chính, trong giờ làm, trong giờ làm việc
OFF: không tắt, quên tắt, chưa tắt, không ai tắt, không chịu tắt, không thấy tắt, quên không tắt, chẳng ai tắt,
  chả ai tắt, không bao giờ tắt
BEAST: con trâu, con lợn, con bò, con gà, trâu, lợn, =bò
LONG: mấy năm, nhiều năm, năm nay, từ năm, lâu nay, lâu rồi, cả năm, nửa năm, mấy tháng, bao năm, năm rồi, tháng nay,
  tháng rồi, tới nay, đến nay, giờ vẫn, đến giờ, năm trời, chục năm, tận bây giờ, năm liền, mãi, suốt
CONTRAST: mà, trong khi, nhưng, thay mới, toàn, =chỉ, =giờ, =vẫn, vẫn không, vẫn để, vẫn chưa, vẫn phải
SHINES: sáng trưng, bật, vẫn sáng, cứ sáng, cũng sáng, sáng suốt, sáng cả ngày, không tắt, chưa tắt, vẫn bật,
  sáng rực, còn sáng, bật suốt
""",
    handed_on="NOBODY DAYTIME LONG LASTING LOSING MADE BURST SHINES",
)
"""States and doings, with the words that only look like one."""
