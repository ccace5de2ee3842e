"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: phi
1.8: khong ai
1.6: vut
1.4: ^ tien, lang, lang phi, xong
1.2: # nam, ^ quy, bo di, ca ngay, cuoi, dot, het, hong, ma, moc, ngan sach, ngoi
1: ^ rung, bai, bat, bo, bo khong, ca, chat, chay, chieu, chua, co quan, cong, dam cuoi, dan, dem, kem, khau, kho,
 khoa, khong, khong biet, luon, muc, nam, ngoai, noi $, nuoc, ong nuoc, phi lam, phong, quan, quay, roi bo, sach, tat,
 thua, tiep, ton, tran, tu, uong, xay, xep
0.8: # lan, ^ dam, ^ dat, ^ den, ^ lam, ^ xe, bang tien, bao cao, bo hoang, cao, cat, co moc, con gop, cu bo, dan gop,
 de, dong cung, du, het $, khach, khai, khong cho, ma phai, mua ve, nam roi, nao cung, nat, nay $, ngan, nha nuoc,
 nhieu, no, nuoc chay, nuoc o, phi qua, phong hop, suot, thay, tiec, ton tien, trong, trong gio, tru so, trua, vang,
 viec, xac, xac nhan, xay xong, xe cong, xong khong
0.6: # ngay, # thang, ^ dan, ^ di, ^ diem, ^ duong, ^ go, ^ ho, ^ khai, ^ khu, ^ le, ^ may, ^ san, ^ tong, ^ xi, ai,
 ai biet, ao $, ban khong, ban ngay, bao ve, be, bi chat, biet goi, bom, bon phan, bong, ca tram, cai gi, cai giay,
 chat cay, chet, cho bo, chua duoc, chua thay, co ai, co lau, cong chao, cong chung, cu, cua ban, cung, da nut, da
 suoi, dam, dao, dat tien, dem $, di dau, dien cu, dieu hoa, doanh, dong, dong cua, dot rom, du an, gi, gio $, gio
 chieu, gio lam, gop tien, h, hang, hanh, hoang, hoi nghi, khai thac, khau hieu, khong co, khu, kieu, lam do, lam ma,
 lam the, lam viec, lan, lan nao, le, len, lien, loc, ma bat, ma khong, mau, may nam, mo, mo #, moc $, moi, moi xay,
 mua, muc $, muon phan, nam $, nam chua, nao $, nga, ngay khong, nghiep, ngu, nguoi truc, nguyen, nhap, nhau, niem,
 nop, o to, phai, phat, phat cho, photo, quat, quoc, quoc doanh, quy, ra, roi lai, ruong, sang, sang ca, sau, sep, tat
 $, thang, thanh, thay moi, the ?, thu moi, tien ngan, tien roi, tiep khach, tieu, toan tien, toi thay, toi va, ton
 kem, tong, trang, troi mat, trong $, trong kho, truc, trung, tu dau, uy, va $, van, vao dau, via he, viec nay, vo,
 vu, xo, xong bo, xuong
0.4: #, # con, # gio, # h, # phong, ?, ? $, STAFF, ^ ao, ^ bai, ^ be, ^ bien, ^ cai, ^ cau, ^ cay, ^ cong, ^ dieu, ^
 dot, ^ hop, ^ ky, ^ lo, ^ loa, ^ mo, ^ muong, ^ nha, ^ ong, ^ thanh, ^ thu, ^ voi, ^ xa, ai cham, ai dung, ai khoa,
 ai sua, an khong, an uong, ao, ba, bam dien, ban chu, ban keo, ban moi, ban mot, ban phai, ban van, bang, bat ca, bat
 nop, bat tu, ben xe, bi, bien, biet xep, bo $, bo day, bo mua, bo phi, bo sang, bo suoi, bon, bua bai, ca buoi, ca
 dem, ca tuan, cai, cai dau, cai den, cai go, cam dien, camera, can cuoc, cao trung, cap, cap #, chat dong, chay ca,
 chay phi, chay suot, chet cung, chi con, chi vao, chieu $, chin, cho lon, cho moi, cho nguoi, choi, chu $, chua xong,
 chuc, chuc trieu, chuot, co tang, coc, con bang, con di, con dong, con dot, con lai, con thua, con tot, cong cong,
 cong cua, cong khai, cong tac, cong tu, cu de, cua, cua cong, cua khong, cua qua, cua xa, cung $, cung het, cung mat,
 cung mo, cuoi gio, da, da bong, da hong, da lay, dai, dai bieu, dan minh, dan ngoi, dang #, dao len, dao nham, dap
 chieu, dap dau, dat cong, dau moi, de day, de ga, de hoang, de khong, de muc, de ngoai, de troi, de trong, dem khong,
 den, den gio, den nay, den sang, deu, di, di an, di choi, di danh, di tham, di uong, dien hanh, dien luc, dien tu,
 dieu, do, do ca, do dang, do di, do duoc, do huyet, do ma, doan, doi ca, dung $, duoc dong, duoc nuoc, duong o, em
 thu, gam, game, gay nuoc, gi $, gia re, giay, giay moi, gio de, gio thanh, gio van, giong nhau, gop mua, hanh lang,
 hat, he, hec, het #, het xuong, ho bao, ho dong, hoai ma, hoan, hoang phi, hoat, hoat dong, hoc, hoc $, hoc tap, hoi
 truong, hom sau, hop, hop qua, huyen, huyet, ich, im, in, kem $, kem qua, keo, khac, khach san, khoa cua, khong dong,
 khong dung, khong gap, khong hoat, khong lam, khong nguoi, khong on, khong tu, khu dat, lai, lai bao, lai bat, lai
 tu, lam, lam cho, lam gi, lam ho, lam nam, lam to, lan $, lat, lat lai, lau $, len xa, lenh, lien hoan, lien mien,
 linh dinh, loa, loc nuoc, lon $, luc chat, luon $, ma #, ma chi, mam, mang ba, mang ban, mang dan, mat ca, mat nua,
 may chieu, may chuc, may lanh, may loc, may tinh, may ve, mit $, mo da, mo trau, moc trong, moi ho, moi mua, moi nha,
 moi no, moi thang, mot, mot cua, mot dau, mot nguoi, mot viec, mua $, mua loa, mua lu, mua may, mua moi, muc nao, muc
 nat, mung tho, muon ve, nam khong, nang, nao, nao nho, nao ranh, nay lang, nga ba, ngay, ngay dem, nghi $, nghiem,
 ngoai mua, ngoi quan, ngoi uong, nguoi bam, nguoi ngheo, nguoi ngoi, nguoi ta, nguoi thi, nguyen $, nha hang, nha
 ngheo, nha ve, nham nho, nhan ho, nhieu nha, nhu, nhu cu, niem yet, noi, noi lam, nong, nong truong, nop #, nuoc bo,
 nuoc may, nuoc nha, nuoc phun, nuoc sach, nuoc tu, o, o $, o tram, o xa, phai lam, phai nop, phai qua, phan anh, phat
 xong, phep, phi cua, phi nhung, phun, phun thuoc, qua #, qua nua, qua ton, quan ao, quat tran, que an, ra $, rac,
 rap, re cho, ri, rieng, ro ri, ro thuoc, roi de, roi nguoi, roi no, roi van, roi ve, ruom, ruom ra, ruong $, sach $,
 san $, san khau, sang ban, sang den, sang nao, sau $, sau cai, sinh, sua $, suoi, suoi $, suot dem, tap, te cu, thac,
 thach, thach cuoi, tham quan, thang $, thang da, thang truoc, thay co, thay phi, the, the bao, thep, thi moi, thieu,
 thoat, thu hoi, thuc an, thung, tich, tiec cua, tien, tien $, tien ba, toang, toi den, tong ket, tra no, tram bom,
 tram mam, tram trieu, tran ra, trao, trau bo, treo, treo lam, troi, tru, truc $, truong cu, truong khong, truong
 quoc, tu #, tu $, tu hom, tu ngay, tu sang, tu toi, tuc, tum, tung, ty, ty dien, ty nha, ung, uong nuoc, uong ruou,
 uot het, uy ban, van bat, van sang, vao muc, vay lai, vay no, ve, ve khong, ve nam, ve sinh, ve som, ve truong, via,
 viec rieng, vien, vo bo, vo con, vo toi, von, vut o, xa dung, xa khong, xay #, xay to, xe, xe cua, xem giup, xep vao,
 xin cai, xin mua, xin xac, xog, xoi, xong khoa, xot, y te
-0.4: # $, # cong, # cot, # ho, # hop, # km, # met, # phan, OPEN_END, ^ bi, ^ bo, ^ cam, ^ chau, ^ chuc, ^ con, ^
 khong, ^ lua, ^ mai, ^ mua, ^ ngay, ^ tang, ^ theo, ^ thua, ^ thuoc, ^ toi, a $, ad $, ai cung, an tien, an toan, an
 xa, anh ay, anh em, ay $, ba $, bac, ban hon, ban minh, bao la, bat moi, bi moi, biet $, bo #, bo minh, boi, bu, ca
 doi, ca mua, ca nha, cac ban, cac chau, cac cu, cac ho, cai bo, cai nhau, cai san, cai tien, cam on, cau $, chang
 ton, chay qua, chay rung, chia, chia nhau, cho ba, cho cac, cho dan, cho em, cho hoi, cho may, cho tho, cho vui, choi
 $, chu nhat, chuoi, chuyen, co phai, con bo, con de, con lam, cong an, cu khong, cua chu, cua rung, cung biet, da
 cho, dac, dan $, dan len, dang, dang ky, danh, danh sach, dap ho, day dien, de con, de den, de roi, de xuat, den bu,
 den cua, di lac, dia chinh, do lai, do ton, doan duong, doc, doi tien, dong tien, dua, duc ngau, dung quen, dung thi,
 duoc, duoc $, duoi, duong cho, duong tu, em di, em lam, ganh, gap, ghi, gi het, gia voi, giam, giau, gio thi, gio to,
 giup, goc, goi, gop, gop #, hieu truong, ho chua, hoa $, hom, hom nay, hon $, hop ban, ke hoach, khi, khoai tay,
 khoan, khong $, khong ?, khong chi, khong dam, khong di, khong doi, khong lay, khuc, khuc cua, kia khong, kiem tra,
 km, km #, ky cho, la em, la loai, la nam, lac, lam $, lam xa, lan xuong, lap, lay thuoc, lich tiem, lua, luan, luan
 phien, luong, ma ho, ma xe, mai, mat dien, may ma, may nguoi, me, mien, moi cho, moi ve, mon, mong, mong xa, mua
 dong, nam #, nau, nay di, nay khong, nen khong, ngan hang, ngap, ngau, ngay truoc, nghe $, nghieng, nguoi, nguoi gia,
 nguy, nha ba, nha minh, nham, nhat, nho, nhuc, nhung toi, no an, no lay, no roi, noi ro, non, om, ong truong, pao,
 phai chay, phai dong, phe, phia, phia sau, phien, pho ban, ql, qua suoi, quan ban, quyet, ra choi, re, roi dan, roi
 minh, roi xuong, rung roi, rung tren, ruong bo, san truong, sang nay, sao minh, sin, so #, so $, so dien, so do, sot,
 suat, tach, tam $, tan phong, thai, thay #, the cho, thi, thi con, thi dat, thoc $, thong, thu chi, thu quy, thue,
 thuoc, tiem phong, tien #, tien dien, tien ho, tinh, tinh mua, to cao, toi bam, toi con, toi di, toi lam, toi nen,
 tra, trai toi, tram bien, tram xa, trong khoai, u, van hoa, vao mua, ve co, ve den, vo chong, vua, xa $, xay dung, xe
 dau, xem, xet, xom
-0.6: # #, NAMED, ^ cac, ^ cho, ^ de, ^ gia, ^ gop, ^ hom, ^ nen, ^ vo, ban co, bao nhieu, bot, cai cau, can, chan,
 chau hoc, chau o, cho ai, cho do, cho nao, chung, co duoc, cua toi, de nghi, dia, dong cho, duoc khong, giu, hieu,
 lao, lay tien, lich, loi, mien phi, minh khong, nen, nha truong, nhan, nhanh, nhe $, nuoc suoi, nuoi, o dau, oi,
 rang, sap, ten, them, thoc, tiem, toi co, toi gop, toi xin, tui, tuyen, voi $, vui, xin, xuan, y kien
-0.8: ^ em, ay, bao gio, cac, cho ban, gui, hien, kien, may gio, met, moi nguoi, nghe, nha em, nhe, theo, tre, truoc,
 xuat
-1: gia, hay, la, lop #, minh, tre con
-1.2: a, nha toi, toi
-1.4: chau
-1.8: em
"""
