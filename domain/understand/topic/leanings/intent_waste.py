"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: khong ai, phi, vut
1.6: lang
1.4: lang phi, ma, ngoi, xe cong, xong
1.2: # nam, ^ quy, ^ tien, bo di, ca, ca ngay, chat, cuoi, dem, het, hong, moc, nuoc, quan, quay, sach, xong khong
1: ^ dam, ^ rung, bai, bat, bo, bo khong, cao, chay, co quan, kem, khai, kho, khong, khong biet, muc, nam, nao cung,
 ngan sach, ngoai, nha nuoc, nuoc chay, ong nuoc, phong, roi bo, suot, thua, ton, ton kem, tran, trua, uong, viec,
 xac, xay, xay xong, xep
0.8: ^ den, ^ duong, ^ lam, ^ may, ^ xe, ^ xi, ai, bang tien, cap cho, cat, chieu, chua, co moc, con gop, cong, cong
 chao, cu, dam, dam cuoi, dan, dan gop, dat tien, de, dot, du, gi, hanh, het $, khach, khoa, khong co, kieu, lam do,
 lan, le, luon, ma phai, mua, mua ve, nam $, nam roi, nat, ngan, nghiep, nop, nuoc o, phi lam, phun, sua $, tat, thay,
 tiec, tien ngan, tiep, tiep khach, toi thay, trong, trong gio, trong kho, tru so, truc, trung, xac nhan
0.6: # lan, # thang, ^ dat, ^ di, ^ dot, ^ go, ^ khai, ^ loa, ^ san, ao, ao $, ban ngay, bao cao, bat nop, be, ben xe,
 bi, bien, biet goi, bo hoang, cai, cai gi, cai giay, canh, chet, cho bo, choi, chu $, co lau, cong chung, cu bo, cua,
 cua ban, cua xa, cung, dai, dai bieu, dao, dem $, den, deu, di choi, di dau, dien luc, dieu hoa, do dang, do di,
 doanh, dong, dong cua, dong cung, dot rom, du an, giao vien, gio chieu, gop tien, hang, hanh lang, ho so, hoang,
 hoat, hoc tap, khach $, khai thac, khau, khong cho, khu, khu dat, lam the, lan $, lan nao, lanh, len, lien, lien
 mien, loa, loc, loc nuoc, ma bat, ma khong, mo, mo #, mo da, moc $, moi, moi ho, mot cua, muc $, muc nao, mung tho,
 nam chua, nao, nao $, nay $, nay lang, ngay, nghi $, nghiem, nguyen $, nhap, nhieu, nhu, no, noi, noi $, nong truong,
 phai, phan lo, phat, phi qua, phong hop, photo, quat, quoc, quoc doanh, ra, ri, ruom ra, ruong, ruong $, sach $, san
 $, sang, sang ca, sau, sep, suoi $, tat $, thang, thieu, thu hoi, thu moi, thua do, tien, tien ba, tien roi, toi va,
 ton tien, tong, tong ket, tran ra, trang, treo lam, troi mat, trong $, truc $, tu, tu #, uy, uy ban, va $, van, vang,
 ve, ve sinh, ve som, viec nay, vo, xa khong, xo, xong bo, xuong
0.4: #, # bao, # cai, # con, # gio, # h, # phong, # tieng, ? $, STAFF, ^ #, ^ bai, ^ be, ^ cai, ^ can, ^ cat, ^ cay, ^
 cong, ^ cuoi, ^ dan, ^ diem, ^ ho, ^ khu, ^ ky, ^ le, ^ mo, ^ muong, ^ nhieu, ^ ong, ^ phong, ^ thanh, ^ tru, ^ tu, ^
 voi, ^ xa, ai biet, ai cham, ai dung, ai khoa, ai sua, an cuoi, an khong, an uong, ap o, ba cai, ba con, ban chu, ban
 chua, ban khong, ban moi, ban phai, bang, bao ve, bat ca, be nuoc, be tong, bi chat, bi vo, bien $, bien so, biet
 xep, bieu, bjt, bo $, bo day, bo lai, bo suoi, bo xo, bom, bon, bon phan, bong, bua bai, ca buoi, ca dem, ca thang,
 ca tram, ca tuan, cai be, cai dau, cai go, cai khong, cai thi, cam dien, cao ap, cap, cay cau, cay to, chang, chat
 cay, chay ca, chay suot, chet cung, chi de, chi tieu, chi vao, chieu $, chin, cho con, cho moi, cho nguoi, cho
 truong, chu ho, chu tich, chu va, chua ai, chua duoc, chua xong, chuc, chuc trieu, chuot, co ai, co tang, coc, con
 dau, con di, con dong, con dot, con thua, con tot, cong vien, cu de, cu len, cua $, cua cong, cua dan, cua qua, cua
 so, cung $, cung de, cung mo, cung mot, cung mua, cuoi con, da, da bong, da lay, da nut, da suoi, dam mua, dan hien,
 dan ngoi, dap chieu, dat cong, dau ma, dau vay, de day, de hoang, de hong, de khong, de muc, de ngoai, de trong, dem
 khong, den gio, den nay, den sang, den trua, di an, di len, di tham, dien cu, dien hanh, dien tu, dieu, dinh cu, dinh
 muc, do bo, do cho, do duoc, doi ca, dung, dung $, dung duoc, duoc dong, duoc nuoc, duong o, duong ong, em thu, gam,
 gan, gat, gay nuoc, gi $, gia re, giay, giay moi, gio, gio $, gio bo, gio de, gio lam, gio van, giong nhau, goi la,
 gop lam, gop mua, h, ha, hat, he, hec, hec ta, het khong, ho dong, hoa ma, hoa may, hoa xay, hoang phi, hoc, hoi
 nghi, hoi truong, hom sau, im, in, kem qua, keo, keo dai, khach san, khap, khau hieu, khe, khoi mu, khong duoc, khong
 gap, khong lam, khong on, khong thay, khong trong, la di, lai, lai bat, lam, lam cho, lam gi, lam ho, lam ma, lam tu,
 lat, lau $, lay xe, len lat, len roi, linh dinh, loai, lon, lop, luc chat, luc de, luot, luot dien, ma #, ma chi, ma
 em, mam, mang ba, mang dan, mat ca, mat nua, may, may do, may lanh, may loc, may tinh, may ve, mit $, moc trong, moi
 mua, moi nha, moi no, moi thang, moi xay, mot dau, mu, mua may, mua qua, muc nat, muoi nam, muon phan, muon ve, nam
 khong, nam lan, nam ngoai, nang, nao nho, nay lai, nga, nga ba, ngay dem, ngay khong, ngheo, ngoai mua, ngoai troi,
 ngoi quan, ngoi uong, ngu, ngu $, nguoi ngheo, nguoi ngoi, nguoi ta, nguoi thi, nguoi truc, nha hang, nha ngheo, nha
 ve, nhan ho, nhau, nhieu an, niem, no chay, no de, no sang, noi la, noi lam, nop #, nop lai, nuoc lam, nuoc may, nuoc
 phun, nuoc tu, nuoc vo, nuong $, o $, o to, phai nop, phan anh, phat cho, phat qua, phat xong, phi hoai, phi nhung,
 phi pham, phoi, phun thuoc, qua #, qua tang, quan ao, que an, quy di, quy hoach, ra mat, rac $, rap, re cho, ro, ro
 ri, ro thuoc, roi, roi de, roi khong, roi lai, roi no, roi van, rom, ruom, san, san khau, sang ban, sang den, sao,
 sap nhap, sau $, sieu, sinh, suoi, suot ngay, tai dinh, tap, tap the, thac, thach cuoi, tham quan, thanh, thanh cho,
 thay khong, thay moi, thay phi, the, the ?, the bao, thep, thi #, thien, tho lam, thoat nuoc, thoi con, thu thang,
 thu tuc, thuc an, thung, tiec cua, tien $, tien nha, tien ung, tieu $, to cong, toan tien, toi den, toi trua, tra no,
 trai, tram trieu, tram y, treo, trieu, trieu de, trieu tien, troi, troi $, tru, trung tam, truong khong, tu $, tu
 dau, tu sang, tuan khong, tuc, tuc vay, tum, tung, tuoi vuon, tuong, ty, ty dien, ty khong, ung ho, uong ruou, uot,
 uot het, van sang, vao dau, vao muc, vat tu, vay lai, vay no, ve chua, vi nguoi, via, via he, viec rieng, vo bo, vo
 toi, voi cong, voi nuoc, vu, vua phi, vut day, vut o, xa no, xai, xang, xay to, xe cua, xem giup, xep vao, xin chai,
 xin mua, xin xac, xo $, xog, xong de, xong xa, xot, xuong khe, y nhu, yet
-0.4: # cong, # ho, # hop, # km, # met, # phan, OPEN_END, ^ ai, ^ anh, ^ bi, ^ cac, ^ cam, ^ chau, ^ chay, ^ chuc, ^
 co, ^ da, ^ day, ^ dua, ^ hien, ^ khong, ^ kien, ^ ma, ^ mai, ^ minh, ^ mua, ^ ngay, ^ nghi, ^ tang, ^ tap, ^ theo, ^
 thua, ^ thuoc, ^ to, ^ ve, ad $, an tien, an toan, anh, anh em, ba $, bac $, ban minh, ban ta, ban tre, bat duoc, bay
 gio, ben kia, bi moi, biet $, bo #, bo em, bo minh, bu, ca mua, ca nha, cac bac, cac ban, cai cau, cai ho, cai lua,
 cai nhau, chao can, chau hoc, chay qua, chenh, chia, cho ba, cho chu, cho dan, cho em, cho hoc, cho hoi, cho may, cho
 nao, cho tho, choi $, chu nhat, chuoi, chuong, co lam, co phai, co the, co trong, con $, con bo, con trai, cong cung,
 cua chu, cua em, d, dac, dan de, dang, dang ky, danh sach, dat toi, dau $, dau roi, day dien, de con, de den, de
 nghe, de roi, de xe, de xuat, den $, den bu, den cua, dep, dep $, dia, dia chinh, do lai, do ton, doc, doi, doi
 truong, dua, dung thi, duoc, duoc $, duoc thi, duong di, duong tu, em di, em lam, ga con, gat xong, ghi, gia #, gia
 voi, giam, giat, gio moi, gio thi, gio to, giu lai, goi, goi $, gop y, hiem, hieu truong, hoa cho, hoi truoc, hom,
 hon, hop ban, hop luc, ke, kenh, keu, khoai, khoan, khong ?, khong chiu, khong dam, khong di, khuc, kiem, kiem tra,
 km, km #, la nam, lac, lai trong, lam $, lam cong, lam sao, lam so, lam xa, lan xuong, lay nuoc, lich tiem, lua,
 luan, luan phien, luong, ma ban, mai, mat cai, mat dien, mat duong, mat roi, may nguoi, me, met, mien, minh muon, moi
 cho, mon, mong, mot goc, mot ngay, mua dong, mua he, mua san, mua to, mui, nay di, nay khong, nen khong, ngap, ngau,
 ngay xua, nghieng, ngo $, ngo de, nguoi, nguoi bi, nguoi gia, nha, nha $, nha ba, nha co, nha minh, nhac, nham, nhan,
 nhat, nho lam, no an, no roi, non, nui no, nuoi, o khuc, ong cong, ong noi, pao, phieu, qua $, ram, rang, rau, re,
 roi gio, roi minh, rung roi, ruong bo, sao $, sao toi, sap do, so #, so do, ta leng, tai khoan, tam, tam $, ten, thai
 cho, thay dat, the cho, the nao, them, thi con, thi do, thi mua, thoai can, thoc $, thong, thong tu, thu chi, thu
 quy, thue, tiem phong, tien ho, tien minh, to bao, to lam, toan bo, toi bam, toi co, toi di, toi gop, toi lam, tra,
 trai toi, tram bien, tram xa, trinh #, trong khoai, truoc de, tuyen, van cho, ve nha, vo chong, voi $, vui, wifi, xa
 len, xa ta, xe dau, xe hai, xe may, xem $, xin, xom, yeu, zalo
-0.6: # #, # $, NAMED, ^ cho, ^ con, ^ de, ^ gia, ^ gop, ^ hom, ^ nen, ^ toi, ^ vo, a $, ai cung, ay $, bao gio, bot,
 cac chau, cac cu, cam on, can, chan, cho ai, cho ban, cho thue, chung, co duoc, cong an, cua mo, cua toi, danh, de
 nghi, dong cho, duoc khong, duoi, giu, gop #, hieu, hoa $, hom nay, hom qua, hon $, khi, lao, lap, lay tien, lich,
 loi, may ma, mien phi, minh khong, moi ve, nen, nha truong, nhanh, nhe $, nho, no lay, oi, om, roi xuong, san truong,
 sap, so dien, thai, thoc, tiem, tien #, toi o, toi xin, tui, u, xay dung, y kien
-0.8: bao nhieu, cac, gui, hay, hien, kien, lop #, may gio, minh, nhe, nuoc suoi, o dau, quyet, theo, tre, tre con,
 truoc, xuat
-1: a, gia, la, moi nguoi, nghe, nha em
-1.2: ^ em, chau, nha toi, toi
-1.4: ay
-1.8: em
"""
