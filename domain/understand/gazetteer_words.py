"""The everyday words of Vietnamese. A place is not made out of them by changing a letter or a mark."""

from __future__ import annotations

from domain.words import fold

EVERYDAY = frozenset(
    """
    ai anh ao áo ác án ăn âm ầm ấm ấn ấp ấy ba bà bá bác bạc bách bài bãi bại bám ban bán bàn bản bạn bang báng bàng
    bảng banh bánh bao báo bào bảo bão bát bay bảy bày bắc băng bằng bắp bắt bẩn bầu bậc bận bấm bật bây bẫy bé bè bẻ
    bên bến bền bênh bệnh bếp bể bí bì bị bia bìa biên biến biển biết biệt biếu binh bình bịnh bít bo bó bò bỏ bọ bọc
    bọn bong bóng bỏng bóp bố bồ bổ bộ bốc bôi bối bồi bội bốn bông bổng bột bờ bơ bở bơi bởi bơm bu bù bụi bùn búp bút
    bún bước bữa bức bưng bừa bực ca cá cà cả các cách cái cải cam cám cảm can cán càn cản cạn cạnh canh cánh cành cao
    cáo cào cạo cáp cát cay cày cáy cắm cằm căn cắn cẳng căng cắt cặp câm cấm cầm cần cân cẩn cận câu cấu cầu cậu cây
    cấy cậy cha chà chả chạ chai chải chàm chạm chan chán chang chàng chánh chạnh chanh chao chào cháo chảo cháu cháy
    chay chảy chạy chát chắc chăm chằm chăn chắn chẳng chặng chặt chấm chậm chân chần chấn chất chấp chập chật châu chậu
    chẻ che chém chen chép chè chê chế chết chi chí chì chỉ chị chia chìa chiếc chiêng chiến chiều chiếu chim chìm chín
    chính chỉnh chịu cho chó chỗ chọc chọn chòm chong chóng chồng chống chông chơi chờ chở chợ chớ chợt chu chú chủ chua
    chúa chùa chúc chục chui chúi chum chùm chung chúng chủng chuồn chuồng chuối chuyên chuyến chuyện chuyển chữ chưa
    chứa chửa chữa chức chưng chừng chứng chương chướng co có cò cỏ cọ cọc coi con còn cong công cóng còng cót cô cố cổ
    cỗ cốc cộc cối côn cồn cống cổng cộng cơ cớ cờ cỡ cơm cởi cơn cu cú cù cũ cụ cụm cua của củ cục cúi cùi cùn cung cùng
    củng cũng cuốc cuộc cuối cuộn cuốn cút cưa cứ cử cửa cực cưng cứng cương cường cưới cười cướp cứu cừu da dạ dài dại
    dám dạn dàn dán dán dang dáng dạng danh dành dao dạo dày dạy dăm dằng dặm dắt dân dần dẫn dâng dập dầu dậu dậy dây
    dép dê dễ dì dị dịch diện diễn diệt diệu dinh dính dịp do dò dọa dọc dòng dọn dỡ dở dơ dồn dốc dối dội dù dụ dục dụng
    dùng dúng dừa dưa dựa dữ dự dừ dưng dừng dựng dược dưới dương dưỡng dượng đa đá đà đã đai đài đại đàm đám đảm đan
    đang đáng đàng đảng đạn đàn đánh đành đào đảo đạo đáp đạp đạt đau đay đáy đày đầy đắc đặc đăng đắng đằng đẳng đặt
    đắp đắt đâm đầm đậm đất đập đâu đấu đầu đậu đấy đẩy đây đe đè đẹ đẻ đem đen đèn đèo đeo đẹp đê để đệ đêm đếm đệm đến
    đền đều đi đì đĩ địa đích địch điểm điếm điện điền điên điếu điều điệu đinh đình đỉnh định đo đó đò đỏ đoạn đoàn
    đoán đói đòi đọc đón đòn đóng đong đọng đô đồ đổ đỗ độ độc đôi đối đồi đổi đội đôn đốn đông đống đồng động đốt đột
    đơn đớn đời đợi đợt đu đủ đùa đúc đục đui đùi đúng đụng đụn đuổi đuôi đừng đức đứa đưa đứng đứt được đường đương e
    em én ép êm ếch ga gà gả gác gạch gái gài gai gan gán gàn gạo gào gáy gãy gay gặp găng gắng gần gấp gấu gật gầu gây
    gầy gậy ghe ghé ghép ghế ghét ghi gì già giá giả gia giao giác giải giai giám giảm giam giàn gian giản gián giảng
    giang giáo giáp giàu giày giặc giăng giặt giấc giấy giây giận giấu giậu gieo giêng giếng giết gió giỏ giỏi giọng
    giống giồng giông giờ giới giơ giời giúp giữ giữa giường giương góc gọi gói gọn gom góp gỗ gốc gối gồm gổ gội gởi
    gửi gừng gươm gương ha hà há hạ hai hái hài hải hại ham hám hàm hãm hang háng hàng hạng hãng hành hạnh hánh hao hào
    hảo hạt hát hay háy hãy hắn hằng hăng hâm hầm hận hấp hất hầu hậu hè hẻm hẹn hẹp heo héo hên hệ hết hề hiếm hiểm hiên
    hiến hiền hiển hiện hiệp hiểu hiệu hình ho hò họ hoa hoà hòa hoá hóa hoạ họa hoả hỏa hoàn hoan hoang hoàng hoành hoạt
    học hỏi hòm họng hỏng hóng họp hót hô hồ hổ hố hỗ hộ hộc hôi hồi hối hội hội hôm hôn hồn hỗn hông hồng hộp hơ hở hơi
    hời hơn hớn hợp hớt hũ hù hú hút hụt hùng hủy huy huyện huyết huyền hư hứ hưa hứa hương hướng hưởng hữu hươu in ích im
    ít kéo kèo kẻ kẽ ké kè kem kém kèm kén keo kẹo kẹp kẹt kể kế kê kệ kênh kết kêu khá khả khác khách khai khái khám
    khan khang khán kháng khảo khát khay khắc khắp khẳng khăn khẩn khẩu khe khẽ khen khéo khép khét khê khế khế khi khí
    khỉ khích khiến khiếu khinh khít kho khó khò khoa khoá khóa khoai khoan khoán khoản khoảng khoáng khóc khoe khoẻ khỏe
    khói khỏi khô khổ khối khôn khốn không khớp khu khuya khung khúc khuyên khuyến khuyết khủng khử khứ kì kí kỉ kỳ ký
    kỷ kỹ kia kìa kích kịch kiêm kiểm kiếm kiên kiến kiện kiểu kiệt kiêng kim kìm kinh kính kịp la lá là lả lạ lạc lạch
    lách lai lái lãi lại lài làm lam lạm lan lán làn lang láng làng lạng lành lảnh lãnh lạnh lao láo lào lão lát lạt lau
    lạy lay láy lắc lắm lăm lăn lặn lặng lắng lăng lắp lặp lặt lâm lầm lẫm lần lấn lẫn lận lập lấp lật lâu lầu lậu lấy
    lây lầy lẽ lẻ lè lẹ lem lèm len lén lên lèo leo lép lề lễ lệ lê lệch lềnh lệnh lì lí lị lý lịch liếc liên liền liệt
    liệu liều lính linh lĩnh lịm lít lo ló lò lọ loa loà loá loài loại loan loạn loang loét lọc lói lòi lõi lõm lòng lỏng
    lót lọt lô lố lồ lổ lỗ lộ lốc lộc lôi lối lỗi lội lồi lộn lông lồng lộng lốp lớ lờ lở lỡ lời lợi lới lơ lớn lợn lớp
    lợp lu lú lù lũ lụa lúa lúc lục lùi lũi lụi lún lùn lung lũng lủng lụng luân luận luật lúng luôn luồn luồng lươn luống
    lụt luyện lừa lửa lứa lựa lược lực lưng lững lương lường lượng lưới lười lưỡi lượt lưu lựu ma mà má mả mã mạ
    mạc mạch mai mái mài mải mãi man màn mán mãn mang máng màng mạng mảng mạnh mảnh manh mành mào mão mát mạt màu máu mau
    máy may mày mảy mắc mặc mắm mắn mặn măng mắng mắt mặt mâm mầm mầu mậu mẫu mẩu mấu mấy mây mẹ mè mé mẻ mẹo mèo mẻo men
    mèn mềm mệt mê mế mến mếu mi mì mí mị mỹ mía mìn mịn mình minh mỉnh miền miễn miếng miệng miếu miết mo mò mỏ mõ mọ móc
    mọc mòi mỏi mọi mói mon món mòn mỏng mong móng móp mô mồ mổ mố mộ mốc mộc môi mối mồi mỗi một môn mông mồng mộng mốt
    mơ mớ mờ mở mỡ mới mời mợ mu mú mù mũ mụ mua múa mùa mục múc mui mũi muối muỗi mùi muôn muốn muộn mười mươi mướn
    mượn mương mường mướp mưa mừng mức mực mùng mụn mút na ná nách nai nái nài nải nam nám nạm nan nán nản nạn nang
    nàng nạng nanh nào não náo nát nạt này nay nảy nạy năm nắm nằm nặn năn năng nắng nặng nằng nâng nấp nấu nâu nậm nẫng
    nên nền nến nếp nết nếu neo nẻo nét né nè nể nỉ nia niềm niệm niên ninh nịnh nít no nó nỏ nọ nóc nói nòi nom non nón
    nòng nóng nông nỗ nộ nôi nối nồi nổi nỗi nội nôn nốt nơ nớ nở nợ nới nơi nới nuôi nuối núi núng nung núp nút nụ nữ nửa
    nữa nứa nước nương nướng nường nứt nức nực ngã ngả ngà ngạc ngại ngài ngày ngay ngan ngàn ngán ngang ngành ngạch ngao
    ngào ngáp ngát ngăn ngắn ngắm ngẫm ngâm ngầm ngấm ngân ngập ngất ngậu ngây nghe nghé nghèo nghề nghệ nghênh nghỉ nghĩ
    nghị nghĩa nghiêm nghiệm nghiên nghiện nghiệp nghìn ngo ngó ngỏ ngõ ngoài ngoại ngoan ngoéo ngọc ngọn ngon ngọt ngô
    ngố ngồi ngôi ngờ ngỡ ngợi ngợp ngu ngủ ngũ ngục ngụm ngừng ngứa ngựa ngửi ngữ ngự ngược người nguội nguồn nguy
    nguyên nguyện nha nhà nhá nhã nhạc nhai nhài nhái nhại nhàm nhám nhan nhàn nhang nhanh nhánh nhao nhau nhàu nháy nhảy
    nhạy nhắc nhắm nhằm nhăn nhắn nhẵn nhân nhẫn nhấn nhận nhất nhật nhập nhậu nhẹ nhẻ nhép nhé nhì nhỉ nhi nhị nhiễm
    nhiệm nhiên nhiễu nhiều nhiệt nhìn nhịn nhịp nho nhỏ nhọ nhọc nhón nhọn nhòm nhóm nhót nhổ nhô nhớ nhờ nhỡ nhu nhú nhũ
    như nhừ nhử nhưng những nhựa nhục nhức nhuộm nóng o ọ oai oan oang oi ong òi ó ô ổ ồ ố ốc ôm ốm ôn ồn ổn ông ống ơ ở
    ờ ơi ơn ớt phá phà phả pha phạm phai phải phái phàn phán phản phang phạt phát phân phấn phẩn phần phẫn phận phẳng phập
    phất phật phẩm phe phé phép phê phế phì phi phí phỉ phía phích phiên phiền phiến phiếu phim pho phó phò phòng phong
    phóng phỏng phố phổ phô phôi phối phổi phồng phơi phớt phu phú phù phủ phụ phục phúc phun phụng phương phường phước
    phượng phút qua quá quà quả quạ quan quán quản quân quần quận quang quảng quàng quanh quạt quay quát quảy quăng quặng
    quất quấy quây quầy que qué què quen quét quê quế quên quì quí quỳ quý quỹ quỷ quyền quyển quyên quyết quốc quơ ra rà
    rá rã rạ rác rạch rách rải rái rãi ram rám ran rán ràn rạn rang rạng ràng ráng ranh rành rãnh rảnh rao rào rạo ráo
    ráp rạp rát rau ráy rày rắc rắn răng rằng rặng rắp rầm rậm rần rẫm rận rất rầu râu rẫy rẽ rẻ ren rèn reo rèo rét rễ rể
    rê ría rìa riêng rim rình rít rìu ro ró rò rõ rõ rọ rọc rọi ròi rói rong róng ròng rót rồ rổ rộ rối rồi rỗi rỗng rộng
    rốt rơ rơi rời rơm rợp rợn ru rú rù rủ rũ ruồi ruộng ruột ruốc rùa rùng rung rụng rút rụt rưa rứa rửa rừng rực rưỡi
    rương rượu sá sà sả sa sạ sách sạch sai sài sái sải sạm san sàn sán sản sang sáng sàng sảng sạn sanh sánh sành sảnh
    sao sào sáo sảo sạo sáp sạp sát sau sáu sáy say sắc sắm sặc sẵn săn sắn sắp sắt sâm sấm sầm sẫm sậm sân sấn sần sập
    sâu sấu sầu sấy sẩy sẻ sẽ se sen sẹo sên sếp sệt sì sỉ si sĩ sịn siêng siêu siết sinh sính so sò sỏ sọ soi sói sỏi
    sọt son són sòng sóng song sót số sồ sổ sỗ sơ sớ sờ sở sợ sợi sớm sơn sờn sôi sối sông sống sồng sốt sột su sú sủ sủa
    súc sục sủi sum sùm sun sún sung súng sùng súp sụp sụt sút suy suýt suất suối suốt sư sứ sự sử sữ sưa sứa sửa sữa sức
    sừng sững sương sướng sường sườn sượng ta tá tà tả tã tạ tạc tách tai tái tài tải tại tám tạm tàm tam tàn tán tản tan
    tang táng tàng tạng tảng tanh tánh tành tạnh tao táo tạo tào tảo táp tạp tát tạt tàu tay tày tắc tắm tăm tằm tăng tặng
    tắt tặc tâm tấm tầm tẩm tân tấn tần tận tầng tấp tập tất tật tây tẩy tấy tậy te té tè tẻ tẽ tem ten tên tẹt têm tế tề
    tể tệ tết tếu thà thả tha thạch thác thách thai thái thải tham thám thảm than thán thán thang tháng thành thánh thanh
    thạnh thao tháo thảo thạo tháp thau tháu thay tháy thắc thắm thắng thẳng thăng thặng thắp thăm thắt thẩm thấm thầm
    thân thần thấp thất thật thâu thấu thầu thẫu thấy thầy thẻ the thè thẹn then thèm theo thép thê thế thề thể thềm thêm
    thêu thi thí thì thị thìa thích thịch thiếc thiên thiến thiền thiện thiếp thiết thiệt thiệu thiếu thiểu thím thím thìn
    thinh thính thình thỉnh thịnh thịt tho thó thò thỏ thọ thoa thoả thỏa thoại thoải thoái thoát thoáng thóc thọc thói
    thoi thon thổ thô thôi thối thổi thôn thồn thông thống thơ thờ thở thớ thợ thời thơm thớt thu thú thù thủ thụ thua
    thùa thuê thuế thui thúi thun thung thùng thủng thúng thuở thuốc thuộc thuận thuật thúc thục thuỷ thủy thuỵ thuyền
    thuyết thư thứ thừ thử thưa thừa thửa thức thực thưởng thường thương thượng thướt thước ti tí tì tị tỉ tỷ tỵ tỳ tỏi
    tía tỉa tích tịch tiếc tiệc tiêm tiếm tiềm tiệm tiên tiến tiền tiễn tiện tiếng tiếp tiết tiêu tiểu tiệt tìm tim tin
    tín tính tinh tình tỉnh tĩnh tịnh tít tíu to tó tò tỏ tọ toa toà tòa toán toàn toản tóc tóm tom tóp tòi tỏi tong tô tố
    tổ tồ tốc tôi tối tồi tội tôm tốn tồn tôn tổn tông tống tổng tộng tốp tốt tột tơ tớ tờ tới tra trà trá trả trách trạch
    trai trái trại trải trám trạm tràm trán tràn trang tráng tràng trạng tranh tránh trao tráo trát trau trắc trắng trăm
    trăng trâm trầm trậm trân trấn trần trận trâu trầu trẻ tre treo trèo trên trề trệ trệu trí trì trị trích triều triệu
    triển triết trình trinh trĩu tro trò trọ tróc trọc trói trọn tròn trong tròng trọng trót trộm trốn trộn trông trống
    trồng trở trớ trợ trơ trơn trời trội trôi trổ trố trụ tru trục trúc trung trúng trùng trưa trứ trừ trữ trực trứng
    trước trương trường trưởng trượt tu tú tù tủ tụ tua túa túi tủi tui tụi túm tùm tun tung túng tùng tuy tuỳ tùy tuần
    tuấn tuân tục túc tuổi tuồng tuôn tươi tưới tuyên tuyến tuyển tuyết tuyệt tư tứ từ tử tự tự tưa từng tưng tức tước
    tương tướng tường tưởng tượng u ù ú ủ ụ uất ui ủi um ùm un ung ứng úng uống úp út uy ủy uỷ ư ứ ừ ưa ức ưng ươm ương
    ướt ưu va và vá vả vã vạ vạc vách vạch vai vái vài vải vại vàm vạn vãn van ván vang vàng váng vành vào vay váy vảy vắc
    vắn văn vặn vắng văng vắt vặt vật vâm vân vấn vần vẫn vận vâng vấp vất vầy vậy vây vẫy ve vé vè vẻ vẽ vẹn ven véo vét
    vẹt về vế vệ vệt vi ví vì vĩ vị vỉ vía việc viếc viêm viên viện viết việt vịn vinh vịnh vình vịt vo vó vò vỏ võ vọ vóc
    vòi vòm von vòng vong võng vô vồ vỗ vốc vội vốn vôi vố vỡ vở vớ vờ vợ vơ với vời vợi vớt vú vù vũ vụ vua vúc vui vùi
    vùng vụng vun vuốt vuông vừa vữa vững vựa vực vươn vườn vướng vương vượt vứt xa xá xà xả xã xạ xác xách xạch xám xanh
    xao xào xáo xạo xảy xay xát xắc xăng xắp xắt xấp xâm xâu xấu xây xe xé xè xem xen xét xẻ xẻng xếp xì xỉ xi xích xiên
    xiết xin xinh xìu xít xo xó xò xỏ xoa xoá xóa xoài xoan xoay xoắn xóc xóm xong xông xô xổ xôi xối xốp xới xơi xơ xờ xớ
    xu xú xù xua xúc xui xuân xuất xuể xung xuôi xuống xuồng xuyên xử xứ xưa xưng xứng xương xưởng y ý yên yến yêu yếu
    """.split()
)
"""Those with marks, as they are written; a word typed without marks is everyday when one of these reads so."""

EVERYDAY_BARE = frozenset(map(fold, EVERYDAY))


def everyday(marked: str) -> bool:
    """Is a word, lower case, as it was typed, one of those in daily use?"""
    return marked in EVERYDAY or marked in EVERYDAY_BARE
