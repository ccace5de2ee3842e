"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: nen
2.4: ^ nen
1.6: nghi, phien
1.4: ^ de, co the, de xuat, gia, gom, kien, lap, xuat, y
1.2: chung, de, gop y, hay, lam cai, rac, u
1: ^ gia, ^ hay, ^ sao, cho do, chuyen, de nghi, gia ma, khach, lich, nen lam, nen trong, sao khong, thay, them, thi,
 tieng
0.8: ^ em, ^ lap, ^ theo, cho cac, cho dep, cho phien, cho thue, co xe, cu lam, cuoi, dan, doan duong, dua, dung, hien
 ke, hoa, hoa $, hoa cho, hon $, ke, khoai tay, lop day, minh lam, moi nha, mot cai, nen lap, nghi nen, nguoi gia, nha
 truong, nho, nuoi, sang, sang kien, sao minh, theo, thu, tram xa, tre con, trong cay, truoc, tung, u phan, vua co,
 vua giu, zalo
0.6: ^ hien, ^ in, ^ mong, ^ neu, ban co, buoi toi, ca ban, cac, cac chau, cai den, cay, cay ban, chai, cham, chau
 hoc, cho, cho can, cho khach, cho thanh, cho tre, chung cho, co cai, co sang, cung di, dan len, do, do phai, don, don
 ve, du, du lich, duong cho, em nghi, free, gio hop, gom vo, gop, hop, hop ban, in so, khach du, khi, khoa, khoai,
 khong dung, khuc, khuc cua, kien nghi, la, lam, lam mot, lap them, lap to, loa, luan phien, luong, minh, minh nghi,
 moi, moi thang, moi tuan, mon, mong, mot lan, mua dong, mua he, nam thay, nen co, neu, ngay la, nghi lam, nghi xa,
 ngo de, nhac, nhom, nhu, nuoi ca, o cho, o nha, phai chay, quy $, quy ban, rac o, sao, sao $, sau doi, sinh #, suoi,
 thay nen, the, theo em, thi do, thi mua, thoai can, thue, tiem, toi $, toi nen, toi thay, tra, tra tien, trau u,
 trong khoai, truong cap, tu ban, tuan, tuoi, vao, vao mua, xuat lap, y kien, y la, y lam
0.4: # cho, # h, STAFF, ^ cac, ^ chuyen, ^ co, ^ dung, ^ kien, ^ minh, ^ mo, ^ moi, ^ ruong, ^ tap, ^ xa, am lai, an
 #, ay, ba nam, ban, ban $, ban cai, ban chup, ban minh, ban moi, ban mua, ban nen, bang tieng, ben, ben lam, bo
 hoang, bo moi, boi, bon hoa, bong mat, buoi, buoi hop, cac bac, cac buoi, cai, cai ao, cai bang, cai lop, cai mai,
 cai mang, cai mat, cai xa, cam cho, can bo, cap hai, cau lac, cau nho, cay bong, cay giong, chan $, chau thay, chi
 duong, cho ca, cho cho, cho dan, cho den, cho duong, cho may, cho nhanh, cho no, cho phu, cho to, cho tung, chua
 nuoc, chung mot, chung thi, chup anh, co, co dat, co mot, co nen, co rau, co y, cong cung, cua ba, cua nha, cua toi,
 cung co, cuoi tuan, da cho, dan de, dan do, dat toi, dat vua, dau ban, day, day cai, de dan, de den, de nghe, de tim,
 dem hom, dep $, di a, di hoc, di khong, di lai, dien $, dien thoai, do ton, doi lay, doi thi, dong ho, dua nao, dung
 nha, dung thi, duoc ngay, duong ban, duong hoa, duong sang, em co, em hien, em nen, em thay, gan, gat, gia nhu, giu,
 giu dat, goi $, gop mot, gui zalo, guong, guong cau, h, h sang, hai chuyen, hang, hay $, hen gio, hien, ho rac, hoa
 lam, hoa truoc, hoc $, hoc lop, hon, hop nhieu, in, it tien, khi troi, kho $, khoi mua, khong duoc, khong hieu, kien
 dung, kien the, kip $, la giao, la khong, lac bo, lai $, lam ba, lam bien, lam cho, lam dam, lam nhu, lam phan, lam
 roi, lan, lan $, lap cho, lay it, lay quy, lay vo, lich tiem, lop, lop xoa, luan, luc #, luon, luong mat, ma ban,
 mang nuoc, mat, mat troi, may xay, minh de, minh thay, mo lop, moi ban, moi nguoi, moi ve, mong can, mong xa, mot,
 mot tu, mua, muon, nam nao, nang luong, nao do, nao dung, nen cho, nen gom, nen hop, nen ke, nen mo, nen noi, ngay $,
 nghe, nguon, nha gop, nha nao, nha van, nhanh, nhanh $, nhat, nhau, nhe $, nhi, nho lam, nho o, nhom zalo, nilon, noi
 thi, nuoc $, nuoc thi, o hoi, o khuc, o nuong, phan, phan $, phan vi, phat, phat loa, phe, phien cho, phuong, quen,
 quen $, quyet $, ra choi, ra duong, rac to, roi dan, rom, rom ra, rung dau, ruong bo, sam, sang #, sin suoi, so dien,
 song dien, sua lai, sua xe, taluy, tan phong, tap, tay, ten nguoi, thang, thanh nien, thay ban, thay dat, thay vi,
 the $, the cho, them thung, theo toi, thi dat, thi den, thi hay, thi tre, thich lam, thoai, thoi gian, thong bao, thu
 bay, thu gom, thu vien, thung rac, thuy, thuy loi, tien dien, tieng mong, tinh vao, to #, to chuc, toi de, toi gop,
 toi lam, toi nghi, toi thu, tot, tre, tre di, tren mang, trom, trong, truoc cua, truoc tram, truong $, tu, tu thuoc,
 uot, vao cac, ve ban, ve sinh, vi sinh, vo ca, vo chai, vua, wifi, xa cho, xa cu, xa di, xa mo, xa thu, xa tinh, xay
 ngo, xe om, xem, xem sao, xin hien, y nay, y toi
-0.4: # #, # trieu, ? $, ^ ai, ^ anh, ^ bao, ^ bo, ^ ca, ^ cay, ^ con, ^ da, ^ den, ^ duong, ^ hom, ^ ngay, ^ o, ^
 tien, ai $, bac, bam, ban em, bao, bo, bong, ca ngay, cao, chac, chia, chieu, cho bo, cho con, chong, co giao, con,
 cong, cong an, cot, cua dan, cuu, dap, day dien, de doi, dinh, duoc $, dut, em, ga, gach, gao, gap, ghe, gi $, gia
 re, giai, gio, giup, hiem, ho ngheo, ho tro, hoa don, hoi, hom nay, hong, ke toan, khai, kho, khong $, khong biet,
 khong di, ky, lang, lanh, lon, lu, lua, m, ma khong, met, minh di, moc, moi lam, mot cua, muc, muoi, muong, nang, nao
 $, nghi $, nghin, nguyen, nha, nha minh, nha nuoc, nop, nua $, nut, o xa, oi, qua, quan, rieng, roi $, rong, sai, sai
 $, sap, tac, tac xa, tang, te, thau, thay moi, tho, thoi $, thua, tien, toi o, trai, tro, tuc, tuong, ty, uy, uy ban,
 van, van dong, vang, ve $, voi $, vut, xa cai, xa minh, xa moi, xe $, xe cong, xep, xom, xong, xuc, xuong
-0.6: # $, OFFICE, OPEN_END, ^ ba, ^ ong, ^ xe, anh, be, cat, chat, chua, cua, da, dau $, giay, hom, khau, khong, lo,
 minh cho, ngoi, nha em, phong, qua $, tai, trieu
-0.8: GOODS, MEASURED, MONEY, NAMED, ai, dau, go, lam duong, nao, nha toi, no, nua, phi, so, tam, xin
-1: #, SHORT, ^ cai, bi, nay, nhan, ong
-1.2: roi
"""
