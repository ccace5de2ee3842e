"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.8: nen
2.2: ^ nen
1.8: ^ de, nghi
1.6: gom, kien, lap, rac
1.2: ^ gia, chung, co the, de xuat, gop y, hay, khach, lam cai, them, theo, tieng, u, xuat, y
1: buoi toi, chuyen, cu lam, dan, de nghi, gia, gia ma, hoa cho, khi, lich, loa, mot cai, nguoi gia, phien, sao khong,
 thi, thu, y la
0.8: ^ dua, ^ em, ^ hay, ^ lap, ^ sao, cac, cac chau, cham, cho, cho ba, cho phien, cho thue, cho tung, de, do, do
 ton, don ve, dung, hien ke, hon $, ke, khoai, la, lap them, lop day, minh lam, minh nghi, moi thang, moi tuan, mua
 he, nen lam, nghi nen, ngo de, nha nao, nha truong, o nha, sach, sao, sao minh, thay, thay nen, thi mua, trong khoai,
 u phan, zalo
0.6: # h, # lan, ^ co, ^ kien, ^ minh, ^ theo, ^ xin, ay, ba nam, ban $, ban cai, ban minh, bang, ca ban, cai mat,
 cay, chau hoc, cho cac, cho do, cho nguoi, cho phu, cho tre, chung mot, chup anh, chuyen $, co xe, co y, con di, cong
 cung, cuoi, dien $, doan duong, doi sang, don, dong cho, du lich, dua, dung thi, duoc thi, duong hoa, giu dat, gom
 vo, gop, guong, guong cau, hai ben, hai chuyen, hien, hoa $, hop, hop ban, huyen, in, khoai tay, khong dung, kien
 nghi, lai trong, lam, lam cho, lam mot, lap to, lay quy, luan, luan phien, ma ban, may gat, minh, minh de, minh thay,
 mo lop, moi, moi nha, mong, mot, mot lan, nam thay, nen hop, nen lap, nen trong, nghe, nghi lam, nghi trong, nghi xa,
 nha van, nhac, nhanh $, nho, nuoi, nuoi ca, o cho, o khuc, phan vi, phat loa, phien cho, ra cho, rac o, rau, rom ra,
 sang, sang kien, thanh nien, thay ban, thay dat, the, the cho, thi do, thoai can, thu vien, thue, thuy, tien dien, to
 chuc, toi de, ton, tot, tra tien, tre, tre con, trong cay, truoc, truoc cong, tu ban, tuan, tung, vao mua, vua giu,
 xem sao, xuat lap, y kien, y toi
0.4: # nen, # to, ^ dung, ^ in, ^ moi, ^ mong, ^ neu, ^ ruong, ^ xa, an $, ba con, bai $, ban, ban cho, ban lay, ban
 mua, ban tren, ban xem, bat moi, ben, ben duong, ben lam, bieu, boi, bon tre, bong mat, cac bac, cai, cai bang, cai
 cho, cai chu, cai den, cai ho, cau nho, cay bong, chai, chan $, cho ca, cho can, cho cho, cho khach, cho may, cho
 nhanh, cho sach, cho thanh, chu cho, chua nuoc, co, co cai, co chau, co dang, co dat, co nen, co rau, con do, cua
 nha, cua toi, cung di, cuoi tuan, dan de, dan len, dang ky, dao ranh, dat toi, dau ban, day cai, day tieng, de dan,
 de den, de lay, de tim, dem cho, dep, dep $, di a, di hoc, di ngay, di xe, dien nho, dip, do phai, doc, doc cho, doi
 thi, dong ho, dong sau, du, duc, dung nuoc, duong ban, duong cho, em co, em hien, em nen, em nghi, free, free cho,
 gat, gi, gia $, gia nhu, gio hop, giu, giu mot, goi $, gop mot, gui zalo, hai nhe, hang, hang rao, hay $, hay la, hen
 gio, ho rac, hoa, hoa truoc, hoang, hoc duoc, hop nhieu, it thoi, it tien, keo, khach du, khap ban, khi troi, khuc,
 khuc cua, kien dung, kien the, la khong, lac bo, lam ba, lam dam, lam nhu, lam phan, lam thu, lan, lan $, lay it, loi
 $, long, lop mai, luong, luong mat, ma co, mat, mat troi, may ban, minh muon, moi nguoi, mon, mong xa, mot ngay, mot
 tu, mua, mua dong, mua gat, mua mua, muon, muon cai, nam nao, nao do, nen cho, nen co, nen de, nen doi, nen mo, neu,
 ngay $, ngay la, nguon, nha cho, nha gop, nha mot, nhanh, nhat, nhau, nhe $, nhi, nho cho, nho lam, nho o, nhom, nhom
 zalo, nien, nilon, noi thi, nong san, nuoc ma, nuoc thi, nuoc tuoi, o, o hoi, o nga, om, ong cong, phai thue, phan,
 phan cho, phat, phuong, qua sau, quy, quy $, quyet $, ra duong, rac to, ranh nuoc, rom, sang #, sao $, sinh #, sinh
 thi, so dien, son, song, suoi, suoi lam, tan, tap, tap the, tat, thay vi, thay xa, the $, the nay, them loa, them
 thung, theo em, theo toi, thi den, thi hay, thi tot, thi tre, thoi gian, thong bao, thu gom, thue nha, tieng mong,
 tim, tinh vao, to #, toan $, toi $, toi cho, toi gop, toi nen, toi nghi, tram xa, tren mang, tren mat, trom, truoc
 cua, truoc tram, truong cap, truong co, tu, tu thuoc, tuoi, uot, van hoa, vao, vao cac, ve ban, vi sinh, viec gi, vo,
 vo ca, vo chai, vua, vua co, vua nuoi, wifi, xa cho, xa cu, xa di, xa mo, xem, xem $, xin hien, xoe, y lam
-0.4: # #, # $, # ban, # k, # m, # ngay, ?, ? $, OFFICE, OPEN_END, ^ ba, ^ bo, ^ ca, ^ cay, ^ con, ^ cong, ^ den, ^
 ho, ^ ngay, ^ nguoi, ^ xe, an, anh em, bam, biet, bo, bo trong, ca ngay, cat, chay, chet, chieu, cho con, cho khac,
 cho minh, chong, co giao, com, cong, cot den, cua dan, dai, dang, danh, dap, day dien, dem, deu, doi o, duoc $, dut,
 ga, gach, gao, gap, ghe, giai, giang, gio, gio lam, giup, ho ngheo, ho so, hom nay, hong, khau, kho, khong $, khong
 biet, khong di, kiem, lang, lanh, lay tien, lien, lieu, lon, lua, ma khong, may, met, minh cho, minh di, moc, mot
 cua, mot goc, mung, muoi, nao, nao $, nao thi, nen khong, ngay xua, ngheo, nghin, nguyen, nguyen $, nha $, nha minh,
 non, nut, o xa, oi, quan, roi $, ruot, sai, sai $, san van, sap, sat, tai, tam, the bao, the nao, thi bao, thi khong,
 tho, thoi $, thuoc, trieu, tuong, tuyen, ty, uy, uy ban, van, van dong, vang, vat, ve, ve $, vo toi, voi $, von, vut,
 xa minh, xa moi, xe $, xep, xom, xong, xuong, y te
-0.6: NAMED, ^ hom, ^ ong, ai, anh, be, cao, chat, cho bo, chua, cot, cua, da, dau, dau $, dinh, gi $, giay, het, hoi,
 khong, lam duong, lo, lu, muc, ngoi, nha, nha em, nha nuoc, nua, phi, phong, qua, qua $, rong, so, thau, tien
-0.8: MEASURED, MONEY, go, hom, nha toi, nhan, no, xin
-1: #, GOODS, ^ cai, bi, nay, ong, roi
-1.2: SHORT
"""
