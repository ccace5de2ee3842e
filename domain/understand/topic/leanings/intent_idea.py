"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: nen
2: ^ nen
1.8: ^ de, lap
1.6: nghi
1.4: de xuat, gom, kien
1.2: ^ gia, chung, lam cai, nen lam, phien, rac, tieng, u, xuat, y
1: ^ hay, cac chau, chuyen, co the, de, de nghi, dung, gia, gia ma, gop y, hay, hien ke, hop, khach, khi, lich, sao
 khong, them, theo, thi, tre con, truoc
0.8: ^ em, ^ minh, ^ sao, cho, cho thue, cu lam, cuoi, dan, dan len, doan duong, don ve, em hien, giu, gop, hon $,
 khoai, la, lam, lay quy, loa, lop day, luan phien, minh lam, moi tuan, mot cai, mot lan, mua dong, nam thay, nghi
 nen, nha nao, phat loa, rac o, sao, thay, thu, toi de, toi nen, tung, u phan
0.6: # lan, ^ dung, ^ kien, ^ lap, ^ moi, ^ mong, ^ neu, ^ xa, ay, ban mua, ban nen, buoi, buoi hop, buoi toi, ca ban,
 cac, cai, cai den, cam, cap hai, chai, cham, chau hoc, cho ca, cho cho, cho dep, cho do, cho phien, cho tre, cho
 tung, co cai, co sang, co y, con do, de dan, di hoc, dien thoai, do phai, don, dong cho, du, du lich, duoc thi, duong
 cho, duong hoa, em nghi, em thay, free, gian, gom vo, h $, hai chuyen, hai nhe, ho rac, hoa, hoa $, hoa cho, ke, keo,
 khach du, khoai tay, kien dung, kien nghi, la khong, lam phan, lan $, long, ma ban, may gat, minh nghi, mo lop, moi,
 moi nha, moi thang, mon, mong, mong xa, nen de, nen hop, nen lap, nen trong, ngay la, nghi lam, nguoi gia, nha
 truong, nhanh $, nhau, nho, nuoc thi, nuoc tuoi, nuoi, nuoi ca, phan vi, phien cho, quy $, rom, rom ra, sach, sang
 kien, sao minh, suoi, thay ban, thay nen, the, thi hay, thi mua, thue, tiem, tien dien, to chuc, toi nghi, tot, tra,
 tra tien, tram xa, trau u, tu, tu ban, van hoa, vao, vao mua, vi sinh, vua, vua co, vua giu, xem sao, y kien, zalo
0.4: # cho, # to, ^ chuyen, ^ dua, ^ hien, ^ ruong, ^ theo, ^ xin, am lai, bai $, bai rac, ban, ban $, ban cai, ban
 minh, ban tren, bang, bang tieng, ben, ben duong, ben lam, bien chi, bieu, boi, bong mat, ca phe, cai ao, cai bang,
 cai ho, cai loa, cam cho, can bo, cau lac, cau nho, cay, cay ban, cay doc, cay giong, chau thay, che, che cho, cho
 an, cho cac, cho can, cho den, cho duong, cho khach, cho may, cho nguoi, cho nhanh, cho phu, cho rac, cho sach, cho
 thanh, chu cho, chua nuoc, chung cho, chung mot, chung thi, chup, chup anh, chuyen $, co, co dang, co dat, co mot, co
 rau, co viec, co xe, con di, cong cung, cong thi, cua toi, cung di, cuoi nam, dan de, dan do, dao ranh, dat toi, dat
 vua, dau ban, day bon, day cai, day them, day tieng, de lay, dep, di a, di ngay, di xe, dien $, dien thi, dip, do, do
 tien, doc, doi lay, doi sang, doi thi, dong ba, dong sau, du tien, dua, dua nao, dung nha, dung thi, duoc day, duong
 ban, duong nha, em co, free cho, gat, gia chu, gia khong, gio ma, giu dat, gom rac, gom ve, guong, guong cau, h, h
 sang, hai ben, han $, hang ngay, hay $, hay la, he, hiem $, hien, hieu het, hoa nha, hoa truoc, homestay, hop ban,
 hop lai, hop nhieu, in, in so, it thoi, it tien, khong dua, khong dung, khong duoc, khuc, khuc cua, la xong, lac bo,
 lai trong, lam dam, lam ho, lam ma, lam mot, lam nhu, lam them, lap cho, lap them, lap to, le duong, lich tiem, loai,
 loi $, lop, luan, luc #, luong, ma co, ma giu, mang hang, mat, mat troi, minh, minh thay, moi nguoi, mong can, mot,
 mot tu, mu day, mua, mua gat, mua he, nam nao, nao do, nao dung, nen cho, nen co, nen gom, nen mo, neu, ngay $, ngay
 ay, nghe, nghi lap, nghi trong, nghi xa, ngo de, ngoai, nguoi gop, nha mot, nhac, nhanh, nhe $, nho cho, nho trong,
 nhom, nhom zalo, nhu, nhu vay, nhung khong, nien, nilon, no $, noi thi, nong san, nua tieng, nuoc $, o cho, o day, o
 ho, o hoi, o nha, phan, phat, phien nhau, phuong, quen, quy, quyet $, ra, ra cho, ra choi, rac to, ranh nuoc, rau $,
 ruong bo, sam, sang, sang #, sao $, sau doi, sinh #, so dien, son, song, sua, sua xe, suoi lam, taluy, tap the, tay,
 than, thanh nien, thay vi, thay xa, the $, the cho, the duc, them thung, theo em, theo toi, thi dat, thi do, thi tot,
 thi tra, thoi gian, thu bay, thu ngo, thu vien, thuy, thuy dien, thuy loi, tien mua, tien thay, tinh vao, to, to #,
 toan $, toi cho, toi thay, ton, tre, tren mang, troi o, trom, trong, trong cay, trong khoai, tru, truoc cong, truoc
 cua, truoc tram, truong, tuan, tuoi, vao cac, ve ban, ve con, ve sinh, ve to, viec gi, vo ca, vo chai, vua nuoi,
 wifi, xa cu, xa di, xa mo, xay ngo, xe om, xem, xet, xin hien, xoe, xuat lap, y la, y lam, y nay, y toi
-0.4: # #, # $, # ngay, OPEN_END, ^ ai, ^ bo, ^ ca, ^ cay, ^ chau, ^ cong, ^ den, ^ duong, ^ ke, ^ ngay, ^ nha, ^
 nuoc, ^ o, an, bam, biet, bo, bom, bong, ca ngay, cao, cat, chac, chay, chieu, cho ban, cho em, cho xom, chong, chua,
 cot, dang, dap, day dien, dinh, doi, duoc $, dut, ga, gach, gao, gap, ghe, gi $, giai, giao, gio, gio lam, giup, ha,
 hiem, ho, hoi, hom nay, khac, khong $, khong biet, khong co, lanh, lo, lu, lua, m, mai, may, met, minh di, moc, moi
 do, mot cua, muc, muong, nam, nao $, nau, nen khong, ngay nao, nghin, nguyen, nha, nha $, nha minh, noi, nop, nua,
 nua $, nut, oi, quan, quyen, rieng, rong, sai, sai $, sap, si, tac, tai, tam, tang, thau, tho, thoi $, thua, thuoc,
 tien, tiep, trieu, tro, truong ban, tuong, uy, uy ban, van, van dong, vang, ve $, voi $, vut, xa moi, xe cong, xuong
-0.6: ? $, NAMED, ^ ba, ^ con, ^ hom, ^ ong, ^ xe, anh, bao, chat, cong, cua, da, dai, dau $, giay, het, hom, hong,
 khong, muoi, nao, ngoi, nha em, nha toi, phi, phong, qua, qua $, so, vay, xay, xin, xom, xong
-0.8: GOODS, MONEY, OFFICE, ai, dau, go, lam duong, minh cho, nhan, no
-1: #, SHORT, ^ cai, bi, nay
-1.2: MEASURED, ong, roi
"""
