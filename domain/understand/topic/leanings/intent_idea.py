"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: nen
2.2: ^ nen
1.6: ^ de, nghi, rac
1.4: chung, de xuat, gom, kien, lam cai, lap, phien, y
1.2: ^ gia, co the, de nghi, gia, gop y, hay, lich, mot cai, them, theo, truoc, u, xuat
1: dan, dien $, hien ke, hop, khach, khi, nuoi, thay, thi, zalo
0.8: ^ em, ^ lap, ban minh, boi, buoi toi, cac chau, chau hoc, cho, cho cac, cho phien, chuyen, cuoi, dan len, de, do,
 du, dua, dung, duong hoa, em nghi, gom vo, hien, hoa $, hoa cho, ke, khoai tay, khuc, khuc cua, lam, lay quy, loa,
 lop day, minh lam, mo lop, nen lam, nen lap, sao minh, thu, thue, tieng, toi nen, ton, tre con, trong khoai, truong
 cap, u phan, vua co, y la
0.6: # h, ^ dung, ^ mong, ^ sao, ^ theo, ban mua, cac, cai chu, cai den, cap hai, cau o, chai, cham, chan $, cho ba,
 cho ca, cho cho, cho dan, cho do, cho tung, co cai, co sang, con co, con do, cu lam, cung di, dan do, dang ky, dau
 ban, de den, di a, do phai, do ton, doi sang, don, don ve, duong cho, em hien, gia ma, giu, goi $, gom rac, gop,
 guong, guong cau, hoa, hon $, hop ban, keo, kien nghi, la, la khong, lam phan, lap them, luong, minh, minh nghi, minh
 thay, moi, moi thang, mon, mot, mot ngay, mua, nam nao, nam thay, nen co, nen hop, nen trong, neu, ngay la, nghi nen,
 nghi xa, nguoi gia, nha truong, nhac, nhau, nhom zalo, nuoc thi, o cho, o nha, phan vi, phat loa, quy, quy $, rac o,
 sach, sang, sang kien, sao, sao khong, sinh #, suoi, tap the, thay nen, the, thi do, thi hay, thu vien, toi nghi, toi
 thay, tra tien, tram xa, trau u, tre, trong, trong cay, tung, tuoi, vao, vao mua, vua giu, xem, xem sao, xoe, y kien
0.4: # lan, ^ dua, ^ hay, ^ hien, ^ in, ^ minh, ^ moi, ^ neu, ^ tap, ^ toi, ^ xin, am lai, an toan, ba con, ba nam,
 bai $, ban, ban $, ban cai, ban cho, ban chup, ban co, ban de, ban moi, ban xem, bang, bat moi, ben, ben duong, bieu,
 bo moi, bon tre, bong mat, buoi, ca ban, ca phe, cach, cai, cai ao, cai cho, cai mat, cai ngam, cam, cam cho, can bo,
 cay ban, cay doc, chang ton, chau thay, cho an, cho duong, cho nhanh, cho phu, cho sach, cho thanh, cho thue, cho
 tre, chu nhat, chung mot, chup, chup anh, co, co dang, co dat, co nen, co rau, co viec, co y, con $, con di, cu cho,
 cua ba, cua toi, da cho, dan de, dat dau, dat toi, dat vua, day, day cai, de #, de tim, dem hom, dep, dep $, di lai,
 doan duong, doc, doi thi, dong cho, dong ho, dong sau, du lich, dung thi, em thay, gan, gat, gia chu, gia nhu, gio
 hop, gop mot, gui zalo, h, h sang, hai ben, hai nhe, hang, hang rao, hay $, hay la, he, hoa lam, hoa truoc, homestay,
 hon, in, it thoi, keo hoi, khach du, khap, khap ban, khi troi, kho $, khoa, khoai, khong can, khong lam, khong lap,
 la giao, lac bo, lai $, lai trong, lam ba, lam con, lam ho, lam mot, lam nhu, lam thu, lan $, lap nhom, lap to, lich
 tiem, loi $, luan, luan phien, luc, luc #, luon $, luong mat, ma ban, mang hang, mat, mat thoi, mat troi, may gat,
 may phat, minh co, minh de, minh muon, moi nha, mong, mong can, mong xa, mot ho, mot lan, mot tu, mua dong, mua he,
 mua phan, nao co, nen cho, nen de, nen mo, nen noi, neu duoc, ngay $, nghe, nghi lam, nghi lap, ngo de, nguoi moi,
 nha cho, nha gop, nha nao, nha van, nhau $, nhi, nho cho, nien, nilon, noi thi, nuoi ca, o, o hoi, o san, phai chay,
 phan, phan $, phat, phe, phien cho, phuong, phuong tan, qua zalo, quy ban, ra choi, ra duong, roi dan, rom, rom ra,
 ruong bo, ruong cuoi, sam, sang toi, sao $, sau doi, so dien, so nha, soc, son, song, taluy, tan phong, tap, tay,
 than, thanh, thanh nien, thay ban, thay dat, thay vi, the $, the cho, the duc, them loa, theo em, theo toi, thi den,
 thi mua, thi tra, thi tre, thoai, thoai can, thoi gian, thong bao, thue nha, thung rac, tiem, tien dien, tieng mong,
 to chuc, toan $, toi $, toi cho, toi lam, toi ra, toi thu, ton xang, tra, truoc tram, tu thuoc, tuan cho, uot, van
 hoa, ve sinh, ve to, vi o, vo ca, vo chai, vua, vua nuoi, wifi free, xa di, xa thu, xay ngo, xin hien, y toi
-0.4: # #, # ngay, ?, ? $, GOODS, OPEN_END, ^ ba, ^ ca, ^ cay, ^ con, ^ cong, ^ den, ^ duong, ^ hom, ^ ngay, ^ nguoi,
 ^ nha, ^ ong, ^ xe, ai, ba, ban toi, bao, bo, ca ngay, chat, chay, chia, chieu, cho ban, cho con, cho em, con, cong,
 cot, cua dan, da, dang, dau, day dien, dinh, do $, dut, ga, gach, gao, ghe, gi $, giai, gio lam, giup, ha, het, ho
 ngheo, hom nay, hong, khau, kho, khong $, khong biet, khong co, khong di, kinh, ky, lam $, lang, lanh, lien, lieu,
 lo, lon, lu, ma khong, mau, met, moc, mot cua, nam, nao, nao $, nen khong, ngheo, nghin, nguyen, nha, nha em, nha
 nuoc, nua, nut, o xa, oi, qua, qua $, sai $, sap, sat, tac, tai, tam, te, that, thau, tho, thuoc, tiep, tra loi,
 trieu, trua, ty, uy, uy ban, vang, vay, voi $, von, vut, xa minh, xep
-0.6: NAMED, OFFICE, anh, cat, chong, chua, cua, dau $, giay, hoi, hom, khong, minh cho, muc, muoi, ngoi, no, phi,
 phong, sai, so, tien, xom
-0.8: MEASURED, MONEY, bi, go, lam duong, nay, nha toi, ong, xin
-1: #, SHORT, ^ cai, nhan, roi
"""
