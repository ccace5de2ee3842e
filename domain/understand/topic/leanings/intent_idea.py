"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: nen
2: ^ nen
1.6: kien, lap, nghi, rac
1.4: ^ de, de xuat
1.2: gia, hay, lam cai, nen lam
1: de, de nghi, gom, gop y, hien ke, khi, lich, them, theo, thu, xuat, y
0.8: ^ em, ^ gia, ^ hay, ^ theo, ban minh, buoi toi, cac, chung, co the, cu lam, dan len, do, du, dua, hop, ke, khuc
 cua, minh lam, nghi nen, phien, sach, sang, sao khong, the, thi, thue, tieng, toi nen, tre con, u
0.6: ^ chuyen, ^ kien, ^ mong, ^ sao, ban co, bang, boi, cac chau, cau o, cay ban, chai, cham, chau hoc, cho, cho cac,
 cho do, cho phu, cho tre, chuyen, dan, do ton, don, don ve, dung, em hien, gan, gia ma, hay la, hoa, hoa cho, hon $,
 hop ban, khach, khach du, khuc, kien nghi, la, lay quy, lop, lop day, mat troi, minh, minh thay, moi, moi nguoi, moi
 thang, mong xa, mua dong, nen lap, nghe, nghi lam, nghi xa, nha truong, nuoc thi, nuoi, o khuc, quy, quy $, sang
 kien, sao, thay, thay nen, thi hay, tinh vao, to #, toi $, toi nghi, ton, trau, tre, trong, trong khoai, tung, u
 phan, vo chai, vua co, xa di, xem, xem $, y kien, y la, zalo
0.4: # lan, ^ cac, ^ hien, ^ minh, ^ toi, ba con, ban cho, ban de, ban xem, bang tieng, ben, bien, bien chi, bo hoang,
 ca ban, cai, cai ho, cai loa, cam, cap hai, chan $, chang, chau o, chi duong, cho ca, cho den, cho duong, cho khach,
 cho thanh, cho to, cho tung, chu cho, chuyen cho, co, co cai, co dat, co mot, co nen, co rau, co viec, co y, cong
 cung, cong nho, cu chay, cua ba, cua nha, cung di, cuoi, da cho, dat cai, dat ong, dau ban, day cai, de #, de lay,
 dem hom, dep, dep $, di a, di khong, di ngay, dien cho, do phai, do rac, doan duong, dong du, dong sau, du lich, duoc
 thi, em nghi, gia khong, gia nhu, giao cho, gio ma, goi $, gom vo, gop, guong, h, hai nhe, hay $, hen, hien, hieu, ho
 hen, hoc duoc, homestay, in, in so, khi troi, khoai, khoai tay, khong dung, khong duoc, khong lap, lai $, lai trong,
 lam, lam homestay, lam mot, lam them, lap them, len, loa, loi, luc #, may ban, minh nghi, moi ban, mon, mong, mong
 can, mot cai, mot ho, mot lan, mua, mua he, mua kho, muon cai, nao co, nao do, nen cho, nen hop, nen mo, nen noi, nen
 trong, neu, nguoi gia, nguoi moi, nha nao, nhat, nhau, nho, nho o, nhom, nhom zalo, nien, o, o ho, o hoi, o nha, phan
 $, phuong, phuong tan, quy ban, roi dan, rom, rom ra, ruong bo, sam, sang #, sao $, sinh #, sinh thi, song, suoi,
 suoi thi, taluy, tap the, tat, tay, than, thanh nien, thay vi, the cho, theo em, thi do, thoai can, thoi gian, thong,
 thong bao, thu gom, thu vien, thuoc sau, to chuc, toi de, toi thu, ton dien, tot, tram xa, trau u, troi, trong cay,
 truong cap, tu thuoc, tung doan, tuoi, van hoa, vao, vao cac, vao cuoi, vao mua, ve ban, ve sinh, vi, xa, xa $, xa
 cu, xem sao, xuat lap, y toi
-0.4: # #, # $, # k, ^, ^ ba, ^ bo, ^ cho, ^ con, ^ cong, ^ da, ^ duong, ^ hom, ^ nha, ^ o, ^ ong, ^ tram, ^ xe, am,
 ban toi, bao, bat, biet, cho con, cho em, chong, chua, chuc, con, cong, cot, cua, dai, dam, danh, dau, day dien, de
 lai, dieu, do $, ga, gach, gao, ghe, gi $, giao, giay, giup, gop #, gui, ha, het, ho ngheo, hoi, hom, hong, k, khau,
 khong $, khong co, ky, lang, lu, lua, m, mai, met, minh cho, muc, muoi, nam, nao, nghin, ngoi, nguyen, nha em, nop,
 nut, phi, qua, qua $, rong, sai, sap, sat, tai, tam, tang, te, thau, toan, toi o, tran, tro, uy, uy ban, vang, vui,
 xe, xong
-0.6: ^ #, ai, ba, cat, chat, da, dang, dau $, gi, go, khong, lam duong, lo, may, nay, nha, nha toi, nhan, no, nua,
 phong, so, tien, trieu, xay, xin
-0.8: ^ cai, anh, bi, ong
-1: #, roi
"""
