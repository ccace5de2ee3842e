"""The everyday words of Vietnamese. A place is not made out of them by changing a letter or a mark."""

from __future__ import annotations

from domain.words import fold

_WORDS = """
ai anh ao ba ban bang banh bao bay bia binh biên biến biết biếu biển biểu biện biệt bo bong bu buôn buồn buồng buổi
buộc bà bài bàn bàng bào bày bá bác bách bám bán báng bánh báo bát báu bây bãi bão bè bé béo bê bên bênh bì bìa bình
bí bít bò bó bóng bóp bôi bông bù bùn bún búp bút băng bơ bơi bơm bưng bước bạc bạch bại bạn bạo bả bản bảng bảo bảy
bấm bất bầu bầy bẩn bẫy bậc bận bật bắc bắn bắp bắt bằng bẻ bến bếp bề bền bể bệ bệnh bị bịnh bọ bọc bọn bỏ bỏng bố
bốc bối bốn bồ bồi bổ bổng bộ bội bột bớt bờ bở bởi bụi bụng bức bừa bữa bự bực ca cam can canh cao cay cha chai chan
chang chanh chao chay che chen chi chia chim chiên chiêng chiếc chiếm chiến chiếu chiều cho chong chu chua chui chum
chung chuyên chuyến chuyền chuyển chuyện chuông chuẩn chuối chuồn chuồng chuỗi chuột chà chàm chàng chào chán chánh
cháo chát cháu cháy chân châu chè chém chép chê chì chìa chìm chí chín chính chòm chó chóng chôn chông chùa chùm chú
chúa chúc chúi chúng chút chăm chăn chăng chơi chưa chưng chương chướng chạ chạm chạnh chạy chả chải chảo chảy chấm
chấn chấp chất chần chậm chập chật chậu chắc chắn chằm chẳng chặn chặng chặt chẻ chế chết chỉ chỉnh chị chịu chọc chọn
chối chống chốt chồng chỗ chớ chờ chở chợ chợt chục chụp chủ chủng chứ chứa chức chứng chừng chửa chữ chữa co coi con
cong cu cua cung cuốc cuối cuốn cuồng cuộc cuộn cà cài càn càng cành cào cày cá các cách cái cám cán cánh cáo cáp cát
cáy câm cân câu cây cãi cò còn còng có cóc cóng cót cô côn công cù cùi cùn cùng cú cúi cúp cút căn căng cũ cũng cơ cơm
cơn cư cưa cưng cương cưới cướp cười cường cưỡi cược cạn cạnh cạo cả cải cảm cản cảng cảnh cấm cấp cất cấu cấy cầm cần
cầu cẩn cận cập cậu cậy cắm cắn cắp cắt cằm cẳng cặp cọ cọc cỏ cố cốc cối cống cốt cồn cổ cổng cỗ cộc cộng cột cớ cớm
cờ cởi cỡ cụ cục cụm cụt củ của củng cứ cứng cứt cứu cừu cử cửa cự cực cựu da dang danh dao dinh diễn diện diệt diệu
do dài dàn dàng dành dày dám dán dáng dâm dân dâng dâu dây dép dê dì dính dò dòng dõi dù dùm dùng dúng dăm dĩ dũng dơ
dư dưa dưng dương dưới dường dưỡng dược dượng dạ dại dạn dạng dạo dạy dấu dần dầu dẫn dập dậu dậy dắt dằng dặm dẹp dễ
dị dịch dịp dịu dọa dọc dọn dốc dối dồn dội dở dỡ dụ dục dụng dứt dừ dừa dừng dữ dự dựa dựng e em ga gai gan gay ghe
ghi ghé ghép ghét ghê ghế gia giai giam gian giang giao gieo già giàn giành giàu giày giá giác giám gián giáng giáo
giáp giây giãn giêng gió giông giùm giúp giăng giơ giương giường giả giải giảm giản giảng giấc giấu giấy giận giật
giậu giặc giặt giếng giết giọng giỏ giỏi giống giồng giới giờ giời giữ giữa gom gà gài gàn gào gác gái gán gánh gáy
gây gã gãy gì góc gói góp gõ găng gươm gương gạch gạo gạt gả gấp gấu gần gầu gầy gật gậy gắn gắng gặp gọi gọn gốc gối
gồm gổ gỗ gội gởi gỡ gợi gục gừng gửi ha hai ham hang hao hay heo hiên hiếm hiến hiền hiểm hiển hiểu hiện hiệp hiệu ho
hoa hoan hoang hoà hoài hoàn hoàng hoành hoá hoãn hoạ hoạch hoại hoạt hoả hoảng hoặc huy huyết huyền huyện huấn huống
hà hài hàm hàn hàng hành hào há hái hám háng hánh hát háy hâm hân hãi hãm hãng hãy hè hèn héo hét hên hình hít hò hòa
hòm hòn hóa hóng hót hô hôi hôm hôn hông hù hùng hú hút hăng hũ hơ hơi hơn hư hưa hương hươu hướng hưởng hạ hại hạm
hạn hạng hạnh hạt hả hải hảo hấp hất hầm hầu hận hậu hắn hằng hẳn hẹn hẹp hẻm hết hề hệ họ họa học họng họp hỏa hỏi
hỏng hố hối hồ hồi hồn hồng hổ hỗ hỗn hộ hộc hội hộp hớn hớt hời hở hợp hụt hủy hứ hứa hứng hữu im in kem keo khai
khan khang khay khe khen khi khinh khiêu khiến khiếp khiếu kho khoa khoai khoan khoe khoá khoác khoán khoáng khoản
khoảng khoảnh khoẻ khu khung khuya khuyên khuyến khuyết khuôn khá khác khách khái khám khán kháng khát khéo khép khét
khê khí khích khít khò khó khóa khóc khói khô khôn không khùng khúc khăn khả khảo khấu khẩn khẩu khắc khắp khẳng khẽ
khế khỉ khỏe khỏi khối khốn khổ khổng khớp khởi khủng khứ khử kia kim kinh kiêm kiên kiêng kiếm kiến kiếp kiểm kiểu
kiệm kiện kiệt kè kèm kèn kèo ké kém kén kéo kê kênh kêu kì kìa kìm kí kích kín kính ký kĩ kẹo kẹp kẹt kẻ kẽ kế kết kể
kệ kỉ kịch kịp kỳ kỵ kỷ kỹ la lai lam lan lang lao lau lay lem len leo linh liên liếc liền liều liệt liệu lo loa loan
loang loà loài loá loét loại loạn loạt lu lung luyện luân luôn luận luật luống luồn luồng là lài làm làn làng lành lào
lá lách lái lán láng láo lát láy lâm lâu lây lãi lãng lãnh lão lè lèm lèo lén lép lê lên lì lí lính lít lò lòi lòng ló
lói lót lô lôi lông lõi lõm lù lùi lùn lùng lú lúa lúc lún lúng lý lăm lăn lăng lĩnh lũ lũi lũng lơ lưng lưu lươn
lương lưới lười lường lưỡi lược lượng lượt lạ lạc lạch lại lạm lạng lạnh lạt lạy lả lảnh lấn lấp lấy lầm lần lầu lầy
lẫm lẫn lận lập lật lậu lắc lắm lắng lắp lặn lặng lặp lặt lẹ lẻ lẽ lề lềnh lều lễ lệ lệch lệnh lị lịch lịm lọ lọc lọt
lỏng lố lốc lối lốp lồ lồi lồng lổ lỗ lỗi lộ lộc lội lộn lộng lớ lới lớn lớp lờ lời lở lỡ lợi lợn lợp lụa lục lụi lụng
lụt lủng lứa lừa lửa lững lựa lực lựu ma mai man mang manh mau may men mi minh miếng miết miếu miền miễn miệng mo mon
mong mu mua mui muôn muối muốn muỗi muội muộn mà mài màn màng mành mào màu mày má mái mán máng mát máu máy mâm mây mã
mãi mãn mão mè mèn mèo mé mét mê mì mìn mình mí mía mò mòi mòn móc mói món móng móp mô môi môn mông mõ mù mùa mùi mùng
mú múa múc mút măng mũ mũi mơ mưa mưu mươi mương mướn mướp mười mường mượn mạ mạc mạch mạn mạng mạnh mạo mạt mả mải
mảng mảnh mảy mất mấu mấy mầm mầu mẩu mẫu mập mật mậu mắc mắm mắn mắng mắt mặc mặn mặt mẹ mẹo mẻ mẻo mế mến mếu mềm
mệnh mệt mỉnh mị mịn mọ mọc mọi mỏ mỏi mỏng mố mốc mối mốt mồ mồi mồm mồng mổ mỗi mộ mộc mộng một mớ mới mờ mời mở mỡ
mợ mụ mục mụn mức mừng mực mỹ na nai nam nan nang nanh nay neo ngan ngang ngao ngay nghe nghiêm nghiên nghiệm nghiện
nghiệp nghèo nghé nghênh nghìn nghĩ nghĩa nghề nghệ nghỉ nghị ngo ngoan ngon ngoài ngoéo ngoại ngu nguy nguyên nguyền
nguyện nguồn nguội ngà ngài ngàn ngành ngào ngày ngán ngáp ngát ngâm ngân ngây ngã ngó ngói ngón ngô ngôi ngôn ngõ
ngăn ngũ ngươi người ngưỡng ngược ngạc ngạch ngại ngả ngấm ngất ngầm ngẫm ngẫu ngập ngậu ngắm ngắn ngọc ngọn ngọt ngỏ
ngố ngốc ngồi ngộ ngờ ngỡ ngợi ngợp ngục ngụm ngủ ngứa ngừng ngửi ngữ ngự ngựa ngực nha nhai nhan nhang nhanh nhao
nhau nhi nhiên nhiêu nhiều nhiễm nhiễu nhiệm nhiệt nho nhu nhuộm nhà nhài nhàm nhàn nhàu nhá nhái nhám nhánh nhát nháy
nhân nhã nhé nhép nhì nhìn nhí nhòm nhóc nhóm nhón nhót nhô nhú nhăn nhũ như nhưng nhạc nhại nhạy nhảm nhảy nhấn nhất
nhầm nhẫn nhận nhập nhật nhậu nhắc nhắm nhắn nhằm nhẵn nhặt nhẹ nhẻ nhỉ nhị nhịn nhịp nhọ nhọc nhọn nhỏ nhốt nhổ nhớ
nhờ nhỡ nhục nhức nhừ nhử những nhựa nia ninh niên niềm niệm no nom non nung nuôi nuối nài nàng nào này ná nách nái
nám nán náo nát nâng nâu não nãy nè né ném nét nên nít nòi nòng nó nóc nói nón nóng nô nôi nôn nông núi núng núp nút
năm năn năng nơ nơi nương nước nướng nường nạ nạm nạn nạng nạt nạy nải nản nảy nấp nấu nẫng nậm nắm nắng nằm nằng nặn
nặng nẻo nến nếp nết nếu nền nể nỉ nịnh nọ nỏ nối nốt nồi nổ nổi nỗ nỗi nộ nội nộp nớ nới nở nợ nụ nứa nức nứt nửa nữ
nữa nực o oai oan oang oi ong pha phai phang phe phi phim phiên phiêu phiến phiếu phiền pho phong phu phun phà phàn
phá phái phán pháo pháp phát phân phé phép phê phì phí phía phích phò phòng phó phóng phô phôi phù phú phúc phút phơi
phương phước phường phượng phạm phạt phả phải phản phấn phất phần phẩm phẩn phẫn phẫu phận phập phật phẳng phế phỉ
phỏng phố phối phồng phổ phổi phớt phụ phục phụng phủ phức qua quan quang quanh quay que quen quyên quyết quyền quyển
quà quàng quá quái quán quát quân quây què qué quét quê quên quì quí quý quăng quơ quạ quạt quả quản quảng quảy quất
quấy quần quầy quận quặng quế quốc quỳ quỷ quỹ ra ram ran rang ranh rao rau ren reo rim riêng ro rong ru rung ruốc
ruồi ruộng ruột rà ràn ràng rành rào rày rá rác rách rái rám rán ráng ráo ráp rát ráy râu rã rãi rãnh rèn rèo rét rê
rìa rình rìu ría rít rò ròi ròng ró rói róng rót rõ rù rùa rùng rú rút răng rũ rơ rơi rơm rưa rương rưởi rưỡi rượu rạ
rạch rạn rạng rạo rạp rải rảnh rất rầm rần rầu rẫm rẫy rậm rận rắc rắn rắp rằng rặng rẻ rẽ rể rễ rọ rọc rọi rối rốt rồ
rồi rồng rổ rỗi rỗng rộ rộng rớt rời rợn rợp rụng rụt rủ rủi rứa rừng rửa rực sa sai san sang sanh sao sau say se sen
si sinh siêng siêu siết so soi son song soát su sum sun sung suy suýt suất suối suốt sà sài sàn sàng sành sào sá sách
sái sán sáng sánh sáo sáp sát sáu sáy sâm sân sâu sên sì sính sò sòng sóc sói són sóng sót sôi sông sùm sùng sú súc
sún súng súp sút săn sĩ sơ sơn sư sưa sương sướng sườn sường sượng sạ sạch sạm sạn sạo sạp sả sải sản sảng sảnh sảo
sấm sấn sấu sấy sầm sần sầu sẩy sẫm sậm sập sắc sắm sắn sắp sắt sẵn sặc sẹo sẻ sẽ sếp sệt sỉ sịn sọ sọt sỏ sỏi số sốc
sối sống sốt sồ sồng sổ sỗ sột sớ sớm sờ sờn sở sợ sợi sục sụp sụt sủ sủa sủi sứ sứa sức sừng sử sửa sữ sữa sững sự sỹ
ta tai tam tan tang tanh tao tay te tem ten tha thai tham than thang thanh thao thau thay the then theo thi thinh
thiên thiếc thiến thiếp thiết thiếu thiền thiểu thiện thiệp thiệt thiệu tho thoa thoi thon thoái thoáng thoát thoại
thoả thoải thoảng thu thua thui thun thung thuyết thuyền thuê thuần thuận thuật thuế thuốc thuộc thuở thuỵ thuỷ thà
thành thác thách thái thám thán tháng thánh tháo tháp tháu tháy thâm thân thâu thè thèm thép thê thêm thêu thì thìa
thìn thình thí thích thím thính thò thó thóc thói thô thôi thôn thông thù thùa thùng thú thúc thúi thúng thăm thăng
thơ thơm thư thưa thương thước thướt thường thưởng thượng thạch thạnh thạo thả thải thảm thảo thấm thấp thất thấu thấy
thầm thần thầu thầy thẩm thẫu thậm thận thập thật thắc thắm thắng thắp thắt thằng thẳng thặng thẹn thẻ thế thề thềm
thể thỉnh thị thịch thịnh thịt thọ thọc thỏ thỏa thối thống thồn thổ thổi thớ thớt thờ thời thở thợ thụ thục thủ thủng
thủy thứ thức thừ thừa thử thửa thực ti tim tin tinh tiêm tiên tiêu tiếc tiếm tiến tiếng tiếp tiết tiềm tiền tiểu tiễn
tiệc tiệm tiện tiệt to toa tom tong toà toàn toán toản tra trai trang tranh trao trau tre treo trinh triết triều triển
triệu tro trong tru trung truyền truyện trà tràm tràn tràng trá trách trái trám trán tráng tránh tráo trát trâm trân
trâu trèo trên trì trình trí trích trò tròn tròng tróc trói trót trôi trông trùng trú trúc trúng trăm trăng trĩu trơ
trơn trưa trưng trương trước trường trưởng trượt trạch trại trạm trạng trả trải trấn trầm trần trầu trậm trận trật
trắc trắng trẻ trề trễ trệ trệu trị trọ trọc trọn trọng trố trốn trống trồng trổ trội trộm trộn trớ trời trở trợ trụ
trục trứ trứng trừ trừng trữ trực tu tua tui tun tung tuy tuyên tuyến tuyết tuyển tuyệt tuân tuôn tuấn tuần tuồng tuổi
tuỳ tà tài tàm tàn tàng tành tào tàu tày tá tác tách tái tám tán táng tánh táo táp tát tâm tân tây tã tè té tê têm tên
tì tìm tình tí tía tích tín tính tít tíu tò tòa tòi tó tóc tóm tóp tô tôi tôm tôn tông tù tùm tùng tùy tú túa túc túi
túm túng túy tăm tăng tĩnh tơ tư tưa tưng tươi tương tước tưới tướng tường tưởng tượng tạ tạc tại tạm tạng tạnh tạo
tạp tạt tả tải tản tảng tảo tấm tấn tấp tất tấy tầm tần tầng tầu tẩm tẩy tận tập tật tậy tắc tắm tắt tằm tặc tặng tẹt
tẻ tẽ tế tết tếu tề tể tệ tỉ tỉa tỉnh tị tịch tịnh tọ tỏ tỏi tố tốc tối tốn tống tốp tốt tồ tồi tồn tổ tổn tổng tộc
tội tộng tột tớ tới tờ tụ tục tụi tủ tủi tứ tức từ từng tử tự tỳ tỵ tỷ u ui um un ung uy uất uống uỷ va vai van vang
vay ve ven vi vinh viêm viên viếc viết viễn việc viện việt vo von vong vua vui vun vuông vuốt và vài vàm vàng vành vào
vá vách vái ván váng váy vâm vân vâng vây vã vãi vãn vè vé véo vét vì vình ví vía vò vòi vòm vòng vó vóc vô vôi võ
võng vù vùi vùng vú vúc văn văng vĩ vĩnh vũ vơ vươn vương vướng vườn vượt vạ vạc vạch vại vạn vả vải vảy vấn vấp vất
vần vầy vẩn vẫn vẫy vận vật vậy vắc vắn vắng vắt vặn vặt vẹn vẹt vẻ vẽ vế vết về vệ vệt vỉ vị vịn vịnh vịt vọ vọng vỏ
vố vốc vốn vồ vỗ vội vớ với vớt vờ vời vở vỡ vợ vợi vụ vụng vứt vừa vữa vững vựa vực xa xanh xao xay xe xem xen xi xin
xinh xiên xiết xo xoa xoan xoay xong xoài xoá xoắn xu xua xui xung xuyên xuân xuôi xuất xuể xuống xuồng xà xào xá xác
xách xám xáo xát xâm xâu xây xã xè xé xét xì xìu xích xít xò xó xóa xóc xóm xô xôi xông xù xú xúc xăng xơ xơi xưa xưng
xương xưởng xạ xạch xạo xả xảy xấp xấu xắc xắp xắt xẻ xẻng xế xếp xỉ xỏ xối xốp xổ xớ xới xờ xứ xứng xử y yên yêu yến
yếu yểm à á ác án ánh áo áp âm ân âu én ép ê êm ích ít òi ó ô ôm ôn ông ù ùm ú úng úp út úy ý ăn đa đai đan đang đau
đay đe đem đen đeo đi đinh điên điếm điếu điền điều điểm điển điện điệp điệu đo đong đoàn đoán đoạn đu đua đui đuôi
đuổi đà đài đàm đàn đàng đành đào đày đá đám đáng đánh đáo đáp đáy đâm đâu đây đã đãi đè đèn đèo đê đêm đì đình đích
đò đòi đòn đó đói đón đóng đô đôi đôn đông đùa đùi đúc đúng đăng đĩ đĩa đơn đưa đương đường được đại đạn đạo đạp đạt
đảm đảng đảo đấm đất đấu đấy đầm đần đầu đầy đẩy đậm đập đậu đậy đắc đắng đắp đắt đằng đẳng đặc đặt đẹ đẹp đẻ đế đếm
đến đề đền đều để đệ đệm đỉnh địa địch định đọc đọng đỏ đốc đối đốn đống đốt đồ đồi đồn đồng đổ đổi đỗ độ độc đội động
đột đớn đời đỡ đợi đợt đục đụn đụng đủ đứa đức đứng đứt đừng đựng ơ ơi ơn ư ưa ưng ưu ươm ương ước ướp ướt ảnh ảo ấm
ấn ấp ấy ầm ẩn ếch ọ ố ốc ốm ống ồ ồn ổ ổn ổng ớt ờ ở ụ ủ ủi ủng ủy ứ ức ứng ừ ừm
"""

EVERYDAY = frozenset(_WORDS.split())
_BARE = frozenset(map(fold, EVERYDAY))


def everyday(typed: str) -> bool:
    """Is a word, lower case, one of those in daily use as it was typed, with its marks or without?"""
    return typed in EVERYDAY or typed in _BARE
