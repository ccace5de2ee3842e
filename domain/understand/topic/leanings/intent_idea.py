"""What speaks for idea, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: ^ nen, nen
2.2: de xuat
1.8: kien, nghi
1.6: ^ de, gom, rac
1.4: gia, lap, phien, tieng, xuat
1.2: ^ gia, ^ hay, chung, gop y, hay, lam cai, lich, lop day, thi
1: ^ em, ^ sao, co the, de nghi, don ve, hien ke, hoa cho, khach, khi, minh nghi, mot cai, mot lan, nen lam, nghi nen,
 rac o, sao khong, thay, theo, u, y
0.8: ^ theo, buoi toi, cac chau, cho, cho cac, cho do, cho phien, chup anh, chuyen, co sang, cu lam, dan, dan len, de,
 do phai, do ton, dung, duong hoa, gom vo, in, ke, lap them, lay quy, lich tiem, minh lam, minh thay, moi thang, nam
 thay, nguoi gia, nha truong, nho, quen, the, them, theo toi, thoai, thu, thue, toi de, toi nen, tre, truoc, y la,
 zalo
0.6: ^ dua, ^ in, ^ lap, ^ mong, cac, cap hai, cham, chau hoc, cho may, cho thue, cho tre, cho tung, chuyen $, co cai,
 co chau, co xe, co y, cung di, cuoi, dan de, dan do, de dan, di a, dien $, do, doan duong, doc, dong cho, du, dua,
 duong cho, em nghi, gan, gat, gia ma, gio hop, giu dat, gop, hai ben, hien, hoa, hoa $, hon $, hop, hop ban, khach
 du, khoai, khoai tay, kien dung, kien nghi, la, lam, lam mot, lam nhu, lam phan, lam thu, lap to, loa, luan, luong,
 may gat, minh, mo lop, moi, moi nha, moi tuan, mot ngay, mua he, nen co, nen gom, nen hop, nen lap, nen noi, nen
 trong, ngay $, nghi lam, nghi lap, nghi xa, nguoi co, nha nao, nha van, nhac, nhanh $, nhau, nhau $, nhom zalo, nuoi
 ca, o nha, phan, phan vi, phuong, quy $, ra cho, rau, sang, sang #, sang kien, sao, sao minh, sau doi, sinh #, sua,
 tap, tay, thay ban, thay nen, them thung, thi hay, thu vien, toi nghi, ton, tra tien, tram xa, trong khoai, truong
 cap, tu, tu ban, tuan, tung, u phan, vao mua, ve sinh, vi sinh, vo chai, vua co, vua giu, xa di, xem, xem sao, xin
 hien, xuat lap, y kien
0.4: # lan, # nen, # trong, ^ bat, ^ chuyen, ^ dung, ^ hien, ^ kien, ^ lam, ^ minh, ^ moi, ^ neu, ^ tap, ^ xin, ^ y,
 am lai, an #, ay, ba con, ba nam, bai $, ban, ban cai, ban chup, ban co, ban hang, ban minh, ban mua, ban nen, ban
 tru, ban xem, bang, bang ro, bang tieng, bao $, bat moi, ben, ben lam, ben than, buoi, buoi hop, ca, ca ban, cac
 buoi, cac nha, cai, cai ao, cai cho, cai chu, cai den, cam cho, cau nho, cay, cay ban, cay doc, chai, chan $, chang
 ton, chau o, chi duong, cho an, cho ba, cho ca, cho cho, cho dan, cho den, cho dep, cho nhanh, cho no, cho phu, cho
 sach, cho thanh, cho to, chu, chu nhat, chung mot, chup, co, co cong, co mot, co viec, con $, con di, con do, cong
 thi, cung co, cung thay, dang ky, dat them, dat toi, dau ban, day, day cai, day them, day tieng, de den, de lay, de
 nghe, de nhac, de xe, dem hom, dep, dien thi, do mat, do tien, doc duong, doi $, doi lay, doi thi, dong ho, du lich,
 du tien, duc, dung thi, duong sang, em hien, em thay, free, ghi ten, gia chu, gia khong, gio ra, giu, giu mot, gom
 ve, gop cac, gui zalo, guong cau, h, h $, h sang, hai chuyen, hai nhe, han, han $, hang, hang rao, hay la, hen, hoa
 lam, hoa truoc, hoi truoc, hop lai, hop nhieu, huyen, in so, keo, khap ban, khi troi, kho $, khoa, khoi mua, khong
 can, khong dung, khong lap, khuc, kien the, la khong, la xong, lac bo, lai $, lai keo, lam bac, lam cho, lam dam, lam
 roi, lay it, len, long, lop xe, luong mat, ma do, mang hang, mat, mat thoi, mat troi, may phat, minh co, minh muon,
 moi ban, mong, mong can, mot, mua, mua gat, mua san, mui, muon cai, nao do, nen cho, nen de, nen gop, neu, neu duoc,
 ngay ay, ngay la, nghe, nghi trong, ngo, ngo de, nguoi ban, nguoi gop, nguoi moi, nha gop, nha mot, nhat, nhe $, nhi,
 nho cho, nho lam, nho o, nhom, nien, nilon, noi thi, nong san, nuoc tuoi, nuoi, o cho, o ho, o khuc, o quan, phai,
 phai chay, phan loai, phat, phat loa, phien cho, phien roi, quet, quy, quyet $, rac to, roi dan, rom, rom ra, rung
 dau, rung tren, ruong bo, sach, san xa, sang toi, sao $, sau khi, son, sua xe, suoi, taluy, tan, tan dung, ten nguoi,
 than, thay dat, thay lam, thay vi, thay xa, the cho, the duc, theo em, thi ba, thi dat, thi den, thi do, thi mua, thi
 tot, thi tra, thi tre, thich lam, tho cam, thue nha, thung, thuy, tiem, tien dien, tinh vao, to #, to chuc, toi ra,
 toi thu, tot, tot $, trau, tre con, tre di, troi o, trong, trong cay, trong hoa, tung doan, tuoi, vai, van hoa, vao,
 vao cac, vao chu, ve to, vi moi, vo ca, voi dan, vua, wifi free, xa cu, xa tinh, xoe, y lam, y nay, y toi, zalo cho
-0.4: # #, # $, # m, ? $, OPEN_END, PLACED, ^ bo, ^ ca, ^ cay, ^ chu, ^ con, ^ cong, ^ den, ^ duong, ^ ngay, ^ nghi, ^
 o, an, anh, anh chi, bam, ban toi, bep, bo trong, bung, ca ngay, canh, cao, cat, chieu, chinh, cho bo, cho con, cho
 em, chong, chu thau, co giao, cua, cua dan, cuon, cuu, dang, dap, day dien, deu, di qua, dien, do $, doi o, duoc $,
 dut, gao, gi $, giai, giay, gio lam, gui anh, hiem, hom nay, hong, khau hieu, khong, khong $, khong biet, khong di,
 kiem, lang, lanh, ma khong, mang, met, minh di, moc, moi lam, mot cua, mung, muoi, nam $, nao $, nen khong, nghi $,
 nghin, nguoi, nguyen, nha, nha $, nha minh, nhin, noi, non, nong, nut, o xa, oi, qua, qua $, ro, sai, san van, sap,
 su, suot, tac xa, tam, tang, te, that, thua, tiep, toan, toi o, toi xin, tuong, tuyen, ty, ung, uong, uy, uy ban,
 van, van dong, vang, vay, ve $, voi $, vui, vut, xa moi, xe cong, xom, xuc, xuong
-0.6: ?, GOODS, NAMED, ^ ba, ^ hom, ^ nha, ^ ong, ^ xe, ai, bao, be, chat, chay, chua, cong, cot, da, dau $, dinh, ga,
 gach, ghe, giup, het, hoi, khau, khong co, lo, lu, minh cho, muc, nha em, nha nuoc, nua, thau, tien, tran, trieu
-0.8: OFFICE, bi, dau, go, hom, lam duong, nao, ngoi, nha toi, nhan, phi, phong, so, xin, xong
-1: #, MEASURED, MONEY, SHORT, nay, no, ong
-1.2: ^ cai, roi
"""
