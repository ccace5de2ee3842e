"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: khong ai, phi, vut
1.6: lang
1.4: ^ tien, bo di, het, ma, xe cong, xong
1.2: # nam, ^ quy, bat, bo khong, ca, ca ngay, chat, cuoi, hong, khong biet, lang phi, moc, ngoi, nuoc, quan, thua
1: ^ dam, ^ rung, bai, bo, chua, co quan, cong, dem, dot, het $, kem, khai, khoa, khong, muc, nam, nat, ngan sach,
 nuoc chay, phi lam, phong, quay, roi bo, suot, tiec, tiep, ton, ton kem, trong, trua, uong, viec, xac, xay
0.8: ^ dat, ^ den, ^ lam, ^ xe, ^ xi, ban khong, ban ngay, bang tien, bao cao, be, bo hoang, cai gi, cao, chay, chieu,
 co moc, con di, con gop, cu, dam cuoi, dan, dan gop, dao, de, doanh, dong cua, dong cung, dot rom, du, gi, khach,
 kho, khong cho, khong co, kieu, lan, le, loai, luon, ma phai, mo da, moi, mua ve, nam $, nam roi, nao cung, nay $,
 ngan, nghiep, ngoai, nha nuoc, nhap, noi $, nuoc o, ong nuoc, phong hop, photo, sach, tat, thay, tien ngan, tiep
 khach, toi thay, tong, tran, trong gio, tru so, truc, uy, vang, xac nhan, xay xong, xep, xo, xong khong
0.6: # con, # lan, ^ cai, ^ cong, ^ dot, ^ duong, ^ ho, ^ khai, ^ khu, ^ le, ^ loa, ^ may, ^ muong, ^ san, ^ thanh,
 ai, ai sua, ao, ao $, bao ve, bi, biet goi, bon, bong, cai khong, cap cho, cat, chet, chet cung, choi, chuc trieu, co
 ai, cong chao, cu bo, cu de, cua, cua ban, cua xa, cung, dai, dam, dap chieu, dat tien, de khong, de ngoai, dem $,
 deu, dien cu, dieu hoa, do di, dong, du an, giao vien, giay, gio $, gio chieu, giong nhau, gop mua, gop tien, hanh,
 ho dong, ho so, hoang, hoc tap, hoi nghi, im, khac, khu, lam do, lam the, linh dinh, loa, ma bat, ma khong, mam, mang
 ba, may tinh, mo, mo #, moi ho, mot cua, mua, muon phan, nam chua, nao, nao $, nga, nghi $, ngoai mua, nha hang,
 nhieu, nhu, niem, no, nong truong, nop, o $, o to, phai, phat, phi cua, phi qua, phun, quat, quoc, quoc doanh, ri,
 ro, roi de, sach $, sang, sau, sua $, thac, thang, thay moi, thu hoi, thu moi, tich, tien ba, tien roi, toi va, ton
 tien, tong ket, trang, treo lam, trong kho, tru, truc $, trung, truong cu, tu, tu #, tu dau, van, via he, viec nay,
 vo, xe cua, xong bo, xuong
0.4: # cai, # h, # ngay, # phong, # thang, # tieng, # ty, ?, ? $, STAFF, ^ #, ^ bien, ^ can, ^ cat, ^ cau, ^ cay, ^
 dan, ^ di, ^ diem, ^ doan, ^ giao, ^ go, ^ ky, ^ nha, ^ nhieu, ^ ong, ^ thay, ^ thi, ^ tru, ^ voi, ^ xa, ai biet, ai
 khoa, an, an uong, ba cai, bac xem, bam dien, ban chua, ban ghe, ban giay, ban moi, ban phai, bang, bang ron, bat ca,
 bat nop, bat tu, be $, ben xe, bi chat, bien, bo $, bo day, bo mot, bo phi, bo trong, bo van, bom, bon phan, bua, bua
 bai, ca buoi, ca dem, ca thang, ca tram, ca tuan, cai, cai bao, cai giay, cai may, cam dien, canh, cao chi, cao
 trung, cap, cap #, cap ve, chang, chang ai, chat cay, chay ca, chay suot, chi vao, chieu $, chin, cho lon, cho
 truong, cho xa, choang, chu $, chu ky, chu thi, chu tich, chua ai, chua xong, chup, co day, co lau, co tang, coc, com
 nha, con, con dong, con dot, con lai, con thua, cong chung, cong cong, cong tac, cong vien, cu len, cua cong, cua
 dan, cua de, cua luc, cua uy, cung #, cung $, cung het, cung mo, cung mua, da, da bong, da hong, da lay, da suoi, dai
 bieu, dan hien, dan ngoi, dao len, dao nham, dat cong, dau vay, day nha, de ga, de hoang, de lam, de muc, de troi, de
 trong, dem khong, den, den gio, den nay, den sang, di, di choi, di danh, di dau, di len, di tham, diem truong, dien
 luc, dien tu, dieu, dinh muc, do, do an, do dang, do duoc, doi ca, dung $, dung len, duoc nuoc, em thu, gam, gan,
 ghe, gi $, giao, giay moi, gio, gio bo, gio de, gio lam, goi la, gop xay, h, hang, hanh lang, hat, he, hec, ho bao,
 ho ngheo, hoa may, hoai ma, hoang phi, hoat, hoc, hoi truong, hom sau, in, kem $, kem qua, ket, khach $, khai thac,
 khap, khau, khau hieu, khe, kho $, khoi mu, khong dung, khong duoc, khong het, khong lam, khong on, khu dat, kin, ky
 $, la di, lai, lai tu, lam, lam cho, lam gi, lam viec, lan $, lan nao, lat, lat lai, lau $, lay xe, len, len lat, len
 xa, lenh, lenh lang, lien, lien mien, linh, lo dot, loc, loc nuoc, lop tren, luon $, luot dien, ma chi, mang ban,
 mang dan, mat ca, may, may chieu, may chuc, may in, may lanh, may nam, may ve, mieng, moc $, moc trong, moi khanh,
 moi ngay, moi thang, moi xay, mot nguoi, mot viec, mua loa, mua may, mua qua, muc $, muc nao, muc nat, mung tho, muon
 ve, nam im, nam khong, nam lan, nam ngoai, nang, nao nho, nat $, nga ba, nganh dien, ngay, ngay dem, ngay khong,
 ngoai troi, ngoi luot, ngu, ngu $, nguoi ngheo, nguoi ta, nguoi thi, nguoi truc, nguyen, nguyen $, nha to, nha ve,
 nhan ho, nhau, nhau $, nhau nhet, nhay, no chay, no khong, no lam, no nan, noi, noi la, noi lam, nong, nop #, nop
 lai, nua, nuoc cap, nuoc may, nuoc phun, nuoc sach, nuoc vo, nuong chay, phai nop, phai qua, phan, phan $, phan lo,
 phat cho, phat xong, phep, phun len, phun thuoc, qua, qua #, qua ba, qua tang, quat tran, quy, quy di, quy hoach, ra,
 ra mat, rap, re cho, roi lai, roi no, roi van, ron, ruom, ruong, ruong $, sach ban, sach khong, san, san $, sang ca,
 sang den, sang nao, sang toi, sap nhap, sat thep, sau $, sau gat, sep, sinh, so ho, suoi, suoi $, suot ngay, tai,
 tan, tang dai, tap, tap the, tat $, te cu, thach, thach cuoi, thang $, thang truoc, thanh, thanh cho, thay khong,
 thay tiec, the, the ?, thep, thi #, thi hong, thi moi, thien, thieu, tho lam, thoat nuoc, thoi con, thu thang, thua
 do, thuoc loai, tien, tien nha, tien ung, tien xang, tieu, tinh cap, toan, toan tien, toang, toi dem, toi trua, tra
 no, trai, tram trieu, trang tri, tren bao, trieu tien, tro ra, troi, troi mat, trong $, truong khong, truong quoc, tu
 ngay, tu sang, tu toi, tuc, tuc vay, tuong, ty, ty dien, ty nha, ung, uom, uong nuoc, uong ruou, uot, uy ban, va $,
 van bat, van sang, vao dau, vat tu, vay lai, vay no, ve, ve khong, ve nam, ve sinh, ve som, vi nguoi, via, viec $,
 viec rieng, vien, vo bo, vo chay, voi cong, voi nuoc, vu, vua phi, vuon, vut day, vut o, xa khong, xay #, xay to, xe,
 xe co, xem giup, xep vao, xin chai, xin mua, xin xac, xo $, xog, xong de, xong xa, xot, xuong khe, y nhu
-0.4: # $, # cong, # hop, # met, # phan, # thung, OPEN_END, ^ bao, ^ bi, ^ bo, ^ cac, ^ chau, ^ chuc, ^ co, ^ day, ^
 hien, ^ hoc, ^ khong, ^ kien, ^ mai, ^ minh, ^ nghi, ^ tang, ^ theo, ^ thua, ^ to, ^ toi, ^ ve, ^ vo, a $, a toi, ad
 $, an tien, an xa, anh em, ba $, ba ay, bac $, ban co, ban minh, ban mo, ban tre, ban tren, bat dau, bep, bo #, boi,
 bu, ca mua, cac ban, cai ho, cai nhau, cau go, chay qua, chi oi, chia, cho, cho an, cho chu, cho do, cho hoc, cho
 hoi, cho muon, cho tho, cho thue, cho vay, cho vui, chu de, chung, chuoi, chuyen, co the, con $, con bo, con chua,
 con nguoi, cong cung, cong to, cu khong, cua chu, cua mo, cua rung, d, da lan, dac, dan de, dan len, danh, dao ranh,
 de con, de nghe, de roi, de xuat, den $, den bu, den cua, dep, dia, do tien, doan duong, doc, dong ba, dong tien, duc
 ngau, duoc, duoc giay, duoc mien, duoc thi, duoi, duong cho, duong nha, duong tu, em chay, em di, em lam, gi het, gia
 #, gia voi, giam sat, gio cung, gio moi, gio thi, goc, goi $, hien ke, hieu, hoa $, hoa nha, hoi truoc, hom, hom nay,
 hon $, hon day, hop ban, hop tac, khi, khoai, khoai tay, khoan, khong $, khong ?, khong di, khong dua, khuc, kien
 nghi, km #, lac, lai trong, lam $, lam sao, lam xa, lan xuong, lap, le duong, lich tiem, lua, luan phien, luong, ma
 $, ma chua, ma giu, mai, mang, mang khong, mat dien, may xay, minh cho, moi cho, moi ve, mon, mot ngay, mua dong, mua
 san, mui, nac, nam #, nau, nay di, nay khong, ne, nen khong, nen lam, ngau, nghe $, nghi, nghia trang, nghieng, ngo
 $, nguoi gia, nguy, nha $, nha ba, nha minh, nhuc, nhung khong, nhung toi, no lay, no roi, nui no, nuoc suoi, nuoc
 thi, om, ong noi, ong truong, pao, phat $, phe, phia, phong bi, phu, qua $, quan ban, quyet dinh, ra cho, ranh nuoc,
 re, roi minh, roi xuong, rong, ruot, sao $, sao toi, sat, so #, so lam, som de, tach, tam, tam $, tao, thai, the cho,
 them, them hai, thi, thi con, thi dat, thi lam, thoc $, thu quy, thu tien, thuoc, thuong, tien #, tien an, tien dien,
 tien ho, tien khong, tieu het, to lam, toan bo, toi bam, toi con, toi dau, toi de, toi di, toi lam, toi nao, toi nen,
 toi o, toi xin, ton lop, tra, tra loi, trach, tram xa, trang #, tro bao, trong khoai, truong $, tu pha, tuyen, van
 hoa, vao cac, ve #, ve phia, viet, vo chong, vo gao, vua, xa khun, xa len, xay dung, xe dau, xe go, xe khach, xet,
 xin noi, xom, y kien
-0.6: # #, # ho, NAMED, ^ cho, ^ con, ^ de, ^ gop, ^ hom, ^ lua, ^ nen, ^ ngay, ay $, bao gio, bao nhieu, bien ap,
 bot, cac chau, cac cu, cai cau, cam on, can, chau hoc, cho ai, cho may, co duoc, co phai, cong an, cua toi, dang,
 danh sach, de nghi, dong cho, duoc $, duoc khong, giam, giu, goi, gop #, gui, hien, hieu truong, hoa moi, hom qua,
 kien, lao, lay tien, lich, may ma, met, mien, minh khong, mong xa, nen, nham, nhan, nhanh, nhe $, nho, quyet, rang,
 sap do, so dien, ten, theo, thi mua, thoc, thue, tiem phong, toi co, toi gop, tram bien, tui, u, vui, xin
-0.8: ^ gia, ay, cac, chan, cho ban, cho nao, loi, may gio, mien phi, minh, moi nguoi, nha em, nhe, o dau, oi, sap,
 tiem, tre, truoc, voi $, xuat
-1: ^ em, a, gia, hay, la, lop #, tre con
-1.2: chau, nghe, nha toi, toi
-1.8: em
"""
