"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: phi
1.8: khong ai, vut
1.4: ^ tien, bo di, lang, lang phi, ngoi, xe cong, xong
1.2: ^ quy, ca ngay, chat, chay, het, hong, ma, moc, ngan sach, nuoc, roi bo, thua
1: # nam, ^ den, ^ rung, bat, bo, bo khong, ca, cai gi, cap cho, co moc, co quan, cuoi, dam cuoi, dem, kem, kho, khoa,
 khong, khong biet, khong co, lan, le, luon, ma phai, muc, nam, nha nuoc, noi $, ong nuoc, phong, quan, quay, sach,
 suot, tat, tiec, ton, tran, trua, uong, viec, xay, xep
0.8: ^ dam, ^ dat, ^ duong, ^ may, bai, ban khong, ban ngay, bang tien, bao cao, biet goi, bong, cat, chieu, chua, con
 di, con gop, cong, cu, cua xa, cung, dam, dan, dao, dat tien, de, de khong, dieu hoa, dong cua, dot, dot rom, du, du
 an, gio $, het $, khach, khai, khau, khu, lam viec, mot cua, mua, mua ve, nam $, nam roi, nay lang, nghiep, ngoai,
 no, nuoc chay, phi lam, phong hop, photo, quoc doanh, thay, thieu, tiep, tiep khach, toi thay, ton kem, tong, trong,
 trong gio, truc, trung, uy ban, vang, xac, xac nhan, xay xong, xe cua, xo, xong khong
0.6: # con, # lan, ?, ^ cay, ^ cong, ^ diem, ^ go, ^ khai, ^ khu, ^ lam, ^ le, ^ loa, ^ xe, ^ xi, ai sua, bat ca, bat
 nop, be, bi chat, bo hoang, cai giay, cam dien, canh, cao, chat cay, chay ca, chet, cho bo, cho truong, choi, chu $,
 co ai, con dot, cong chao, cu bo, cua ban, cung $, da, da suoi, dan gop, dap chieu, de trong, dem khong, den, di an,
 di dau, dien cu, dien tu, do dang, do di, doanh, dong, dung $, em ro, gi, giao vien, giay, gio chieu, gio de, gio
 lam, h, hanh, hanh lang, he, ho so, hoang, hoc tap, im, khau hieu, khong cho, khong thay, khu dat, kieu, lam do, lam
 the, lan $, lan nao, loa, loai, loc, ma khong, mang ba, may tinh, mo #, mu, mua qua, mung tho, nam chua, nam ngoai,
 nao, nao $, nao cung, nat, ngan, ngay, nghi $, ngoai troi, nguoi truc, nha hang, nhap, nhau, nhieu, niem, nong
 truong, nop, nuoc o, o to, phai, phun, quat, quoc, ri, ro, roi lai, sach $, san $, sang ca, sau, sep, suoi, suoi $,
 tap, tat $, thach cuoi, thang, thanh, the, the ?, thu hoi, tien, tien ngan, tien roi, tinh cap, ton tien, tong ket,
 trang, treo lam, troi mat, trong kho, tru so, truc $, tu, tu $, tu dau, uot het, va $, vu, xong bo, xong de
0.4: # cai, # gio, # noi, # phong, # thang, # ty, ? $, STAFF, ^ #, ^ bai, ^ be, ^ bien, ^ cai, ^ can, ^ cat, ^ cau, ^
 cung, ^ dan, ^ dot, ^ giao, ^ ho, ^ ky, ^ lo, ^ mo, ^ moi, ^ muong, ^ nha, ^ nhieu, ^ ong, ^ phong, ^ quat, ^ san, ^
 thanh, ^ thu, ^ tong, ^ tru, ^ tu, ^ voi, ^ xa, ai, ai $, ai biet, ai dung, ai khoa, an, an cuoi, an khong, an uong,
 ao, ao $, ap o, ba cai, ba con, ba lan, bam dien, ban chu, ban giang, ban moi, ban mot, ban phai, ban van, bang, bao
 dang, bao ve, be tong, ben xe, bi, biet noi, biet xep, binh nong, bo $, bo do, bo mot, bo mua, bo phi, bo suoi, bom,
 bon, bon phan, bua bai, ca buoi, ca dem, ca qua, ca thang, ca tram, cac phong, cai, cai be, cai dau, cai den, cai
 khong, cai may, cai nay, cai thi, cao ap, cao su, cap, cap #, cap ve, cau de, cay cau, cay to, chang, chang ai, chay
 lenh, chay suot, chet cung, chieu $, chin, cho lon, cho nguoi, cho nuoc, cho phoi, choang, chu it, chu thi, chu va,
 chua ai, chua duoc, chua thay, chua xong, chuc, chuc trieu, chuot, chuyen nay, co chuyen, co day, co lau, co tang,
 coc, com nha, con dong, con lai, con thua, con tot, con van, cong chung, cong cong, cong o, cong tac, cong vien, cu
 de, cu len, cua, cua choi, cua cong, cua dan, cua de, cua khong, cua luc, cua so, cung #, cung de, cung mo, cung mua,
 cuoi con, da bong, da lay, da nang, da nut, dai, dai bieu, dam mua, dan dung, dan minh, dao len, dat cong, dau het,
 de $, de ga, de hoang, de muc, de ngoai, de troi, dem $, den #, den cao, den gio, den nay, den sang, di, di choi, di
 danh, di hoc, di len, di tham, di uong, dinh cu, do, do ca, do cho, do duoc, doan, doi ca, dong cung, dua nhau, dung
 duoc, dung len, duoc dong, duong dan, duong o, em ke, gam, gan, gao cho, ghe, gi $, gia re, giay khai, giay moi, gio,
 gio thanh, gio van, giong nhau, giot, goi la, gop mua, gop tien, hai chuc, hang, hat, hec, hec ta, het khong, het ma,
 ho bao, ho dong, hoa ma, hoa may, hoa phong, hoang co, hoat, hoat dong, hoc, hoi nghi, hoi thao, hoi truong, hom sau,
 hon #, hop, in, kem $, kem qua, keo dai, ket thi, khach $, khach san, khai thac, khap, khe, khoi cat, khoi mu, khong
 duoc, khong gap, khong het, khong lam, khong nguoi, khong phep, khong trong, kinh, ky $, lai, lai $, lai bao, lam,
 lam cho, lam ma, lam to, lanh, lat lai, lau $, lay chong, lay da, len, len lat, lenh lang, lien, lien mien, linh
 dinh, loa cu, loa keo, loc nuoc, loi di, lon, lop hoc, lop tren, luc de, luon $, luot dien, ma #, ma bat, ma toi,
 mam, mang ban, mang dan, mat ca, mat nua, may, may chieu, may chuc, may in, may loc, mo, mo da, mo trau, moc $, moc
 um, moi, moi ho, moi nha, moi no, moi thang, moi xay, mot, mot viec, mua hai, mua may, muc $, muc nao, muoi nam, muon
 phan, muon ve, nam lan, nang, nao nho, nay $, nay voi, nga, nga ba, nganh, nganh dien, ngay $, ngay dem, ngay khong,
 ngay ton, ngheo, nghiem, ngoai mua, ngoai ruong, ngoi luot, ngu, nguoi ta, nguoi thi, nguyen, nguyen $, nha ve, nham
 nho, nhan ho, nhau thi, no chay, no de, no khong, no lam, no nan, no sang, noi, noi lam, nong, nop lai, nua, nuoc
 cap, nuoc may, nuoc sach, nuoc tu, nuoc vo, nuong $, o, o $, o suoi, phai nop, phai qua, phan, phan $, phan anh,
 phat, phat cho, phat xong, phi $, phi cai, phi hoai, phi ma, phi nhung, phi pham, phi qua, phoi, phong hoc, qua ba,
 quang, que an, quy, quy hoach, quy vi, ra, ra mat, rac, rap, re cho, ro ri, ro thuoc, roi de, roi no, roi van, roi
 ve, rom, ron, ruom, ruom ra, ruong, ruong $, san van, sang, sang ban, sang choang, sap nhap, sau $, set, so ho, sua
 $, suot dem, suot ngay, tai dinh, tang dai, tap the, te cu, thac, thach, tham quan, thang truoc, thanh cho, thay co,
 thay moi, thay tiec, the bao, thi moi, thien, tho lam, thoi con, thu moi, thua do, thuc an, tich, tiec cua, tien $,
 tien ba, tien nha, tien qua, tien ung, tien xang, tieu, to, toan tien, toang, toi dem, toi trua, toi va, tra no,
 trai, tram bom, tram trieu, tran ra, trang tri, trau bo, tren nui, treo, trieu bac, troi, trong $, trong khong, tru,
 truong ban, truong cu, truong khong, truong quoc, truong thi, tu #, tu nam, tu sang, tu toi, tuc, tuc vay, tum, tum
 $, tuoi vuon, ty, ty dien, ung ho, uom, uong ruou, uy, van, van bat, vao dau, vao muc, vay no, ve, ve khong, ve que,
 ve sinh, via, via he, viec nay, viec rieng, vien, vo, vo bo, vo chay, vo het, vo nat, vo nuoc, vo toi, voi nuoc, von,
 vuon, vut day, vut o, xa khong, xa no, xay #, xay to, xe co, xe xay, xem giup, xep vao, xin xac, xo $, xog, xot, y te
-0.4: # #, # d, # hop, # met, # nguoi, OPEN_END, ^ ai, ^ anh, ^ cac, ^ chau, ^ cho, ^ chuc, ^ day, ^ hay, ^ hien, ^
 kien, ^ lua, ^ mai, ^ minh, ^ nam, ^ ngay, ^ tang, ^ theo, ^ thua, ^ to, ^ troi, ^ ung, ^ ve, ^ vo, a $, an tien, an
 toan, an xa, anh em, ba $, ba cu, bac $, ban co, ban thuoc, bao nhieu, bi moi, bien ap, biet tien, bo minh, ca mua,
 ca nha, ca xom, cac ban, cac chau, cai cau, cai lua, cai ma, cai nhau, cao $, cap hai, cap tren, cau $, chang ton,
 chau hoc, chay qua, chenh, chi em, chia, chieu nay, cho, cho $, cho ai, cho ba, cho be, cho dan, cho hoc, cho hoi,
 cho may, cho muon, cho nao, cho no, cho to, chuc mung, chung, chuoi, chuong, co gi, co y, con bo, con de, con tam,
 con trai, cong cung, cong to, cu khong, cu sang, cua chu, cua doi, cua em, cua mo, cua rung, cua toi, cung di, cung
 rung, d, dac, dan de, dan len, dang, dang ky, danh, dau ?, de roi, de xe, dem nay, den $, den bu, den cua, di lay,
 dia, do lai, do ton, doa, doan duong, doc, don o, dt, dua, duc nhu, dung ai, duong cho, em dang, em di, gac, gac bep,
 gas, ghi, gi dau, gia dinh, giam, giat, gio cung, gio thi, gioi, goi, goi $, goi y, gom, gop y, hien ke, hieu truong,
 hoa co, hom truoc, hon $, hop ban, khach chay, khoai, khoan, khoang, khoe, khong chiu, khong dam, khong dua, khong
 lay, khuc cua, kiem, kiem tra, kien the, kip, km, km #, ky thuat, la nam, lai cho, lam $, lam duoc, lam phan, lam
 thu, lan xuong, lao, lap, lay nuoc, lay quy, len ngay, loi som, lu, luc #, luong, ma $, ma cho, ma chua, ma ho, mai,
 man, mat dien, may chau, me, mien, minh khong, minh muon, mo cua, moi cho, mong cac, mong xa, mot ngay, mua san, mua
 tu, mui, nam #, nam thay, nen, nen khong, nen lam, ngap, ngay ram, ngay truoc, nghi nen, nghia trang, nghin moi, ngo,
 ngo $, ngot, nguoi, nguoi co, nguy, nha dan, nha ma, nhac, nham, nhan, nhanh $, nho lam, nhung toi, no lay, no nut,
 no roi, noi thi, nuoi ca, o khuc, ong noi, ong pho, ong truong, pao, phe, pho, pho ban, phu trach, qua $, qua troi,
 quyet, quyet dinh, ra choi, ran, rau, roi gio, roi xuong, rung roi, ruong bo, san truong, sao $, sap, sap do, se, so
 #, so dien, so lam, sot, tai khoan, tam, tao, te xuong, ten, thai, thanh pho, thap $, them, theo toi, thi dat, thi
 do, thi lam, thi mua, thich, thoc $, thu chi, thu quy, thu tien, thue, thuoc, thuoc cap, thuong, thuy loi, tiem
 phong, tien gop, tien ho, tien ma, tieu het, to #, toan bo, toi bam, toi co, toi de, toi lam, toi mua, toi nen, toi
 xin, tot $, tra, tra loi, trach, tram nghin, tram xa, trang #, tranh, tre con, trieu $, trinh #, tro, tron, trong
 khoai, tu may, tui $, tuyen, u, van #, viet, vo chong, voi $, voi ba, xa dem, xa len, xe bon, xe dau, xe hai, xe
 khach, xe khong, xin, xin duoc, xin hien, xin phep, xuan, y kien, yeu, zalo
-0.6: # $, # cong, # ho, NAMED, ^ con, ^ de, ^ gia, ^ gop, ^ hom, ^ khong, ^ nen, ^ toi, ai cung, ay $, biet $, bot,
 bu, bun, cac cu, cam on, can, chiu, cho ban, cho chu, co duoc, con nguoi, cong an, danh sach, de con, de nghi, duoc
 $, duoc khong, duong ban, gia, gia voi, gio moi, gop #, hieu, hoa $, hoa cho, hom nay, hom qua, khan, khi, khuc, lac,
 lam sao, lich, loi, lop #, lua, may ma, met, mien phi, nau, nghieng, nha ba, nha em, nha truong, nhanh, nhe, nhe $,
 non, nuoc suoi, nuoi, o dau, oi, om, phia, rang, sao toi, theo, thoc, thong, tien #, toi gop, tram bien, tui, vui,
 xay dung
-0.8: ^ em, ay, bac, bao gio, cac, de xuat, dong cho, giu, gui, hay, hien, lam xa, lay tien, lich tiem, may gio, minh,
 moi nguoi, moi ve, mong, nha minh, tiem, tre, truoc, xom, xuat
-1: chan, kien, la, nghe, nho
-1.2: a, toi
-1.4: chau, nha toi
-1.6: em
"""
