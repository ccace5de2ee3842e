"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: khong ai
1.8: lang, phi
1.6: vut
1.4: ^ tien, bo di, bo khong, ma, ngan sach, ngoi, xe cong, xong
1.2: # nam, ca, cuoi, dem, het, hong, lang phi, nuoc, phong, quan, thua, xay
1: ^ dam, ^ den, ^ quy, ^ rung, bao cao, bat, bo, ca ngay, chat, chay, chua, co moc, co quan, cong, dam cuoi, kem,
 khai, kho, khong, khong biet, lan, luon, moc, muc, nam, nuoc o, ong nuoc, quay, suot, tat, tiec, tien ngan, ton,
 trong, trua, uong, viec, xong khong
0.8: ^ duong, ^ lam, ^ xe, ^ xi, ai, bai, bang tien, bi, bi chat, bo hoang, cai gi, cap cho, chet, chieu, con gop, cu,
 cua, dan, de, dong cua, dot, gi, het $, hoang, khach, khau, khoa, khong co, ma phai, mua ve, nam $, nam chua, nao $,
 nat, nga, ngan, ngay, nghiep, ngoai, nha nuoc, noi $, nuoc chay, phi lam, photo, ri, roi bo, sach, sau, thay, ton
 kem, tong, tran, trung, xac, xay xong, xep
0.6: # con, # h, # lan, ^ cai, ^ cay, ^ dan, ^ dat, ^ go, ^ ho, ^ khai, ^ khu, ^ loa, ^ may, ^ thanh, an uong, ao, ao
 $, ba con, ban khong, ban ngay, bang, bat nop, be, biet goi, bong, ca buoi, ca dem, cat, chat cay, con di, con dot,
 cong chao, cu bo, cua xa, da suoi, dam, dan gop, dao, dat tien, de trong, den, deu, di dau, dien cu, dieu hoa, do di,
 doanh, dong, dong cung, dot rom, du, dung $, giao vien, giay, gio, gio $, gio chieu, gio lam, hanh, ho dong, khai
 thac, khong cho, khu, khu dat, kieu, lam cho, lam do, le, len, lien, loa, ma bat, mang ba, may tinh, mo #, mo da, moc
 $, moi, moi ho, mot viec, mua, muc $, mung tho, nam ngoai, nam roi, nao cung, nay $, nay lang, nghi $, nhap, nhau,
 nhieu, no, nop, nop lai, nuoc sach, o to, phai, phat, phat cho, phi qua, phong hop, phun, quat, quoc, quoc doanh,
 rap, ro, ruom ra, sach $, san $, sang ca, sau gat, sua $, suoi, suoi $, tat $, tham quan, thang, thieu, thu moi,
 tich, tiec cua, tien roi, tiep, tiep khach, toi thay, toi va, treo lam, trong $, trong gio, trong kho, tru so, truc,
 tu, tu #, tu hom, uy, va $, van, vang, vao dau, ve, ve khong, via, via he, viec nay, vo, xa khong, xac nhan, xe cua,
 xo, xong bo, xot, xuong
0.4: #, # bao, # cai, # gio, # phong, # thang, # tieng, # ty, ?, ? $, ^ #, ^ ao, ^ bai, ^ be, ^ bien, ^ can, ^ cat, ^
 cau, ^ cong, ^ di, ^ diem, ^ dot, ^ ghi, ^ giao, ^ hop, ^ ky, ^ le, ^ mo, ^ moi, ^ muong, ^ ong, ^ phan, ^ san, ^
 tong, ^ tu, ^ voi, ^ xa, ai biet, ai sua, ao am, ap o, bam dien, ban chua, ban em, ban ghe, ban giang, ban moi, ban
 phai, bao ve, bat ca, be tong, ben xe, bien, bien $, bieu, bo $, bo day, bo do, bo suoi, bo xo, bom, bon, bon phan,
 bua bai, ca thang, ca tram, ca tuan, cai, cai den, cai giay, cai go, cai khong, cai may, cai ong, cai thi, cam dien,
 can cuoc, canh, cao, cao ap, cao thang, cao trung, cap, cap #, cap ve, cat da, cat soi, cay cau, cay to, chang, chang
 ai, chay ca, chay suot, chet cung, chi vao, chin, cho bo, cho khac, cho lon, cho nguoi, cho phoi, cho truong, choi,
 chu $, chu va, chua ai, chua duoc, chua xong, chuc trieu, chuot, co ai, co day, co lau, co tang, con, con dau, con
 lai, con thua, cong chung, cong cua, cong tac, cong vien, cua ban, cua cong, cua de, cua khong, cua qua, cung, cung
 de, cung ma, cung mo, cung mot, cung mua, da, da bong, da lay, da nut, dai, dai bieu, dan dung, dan hien, dan minh,
 dan ngoi, dao nham, dap chieu, dat, dat cong, dau het, dau ma, day nha, de day, de ga, de hong, de khong, de muc, de
 ngoai, dem $, dem do, dem khong, den gio, den nay, den sang, di, di an, di choi, di hoc, di tham, di uong, diem
 truong, dien, dien hanh, dien luc, dien tu, dieu, dinh cu, do, do ca, do cho, do dang, do duoc, do truoc, doan, duoc
 hai, em thu, gam, game, gan, gay nuoc, ghe, gi $, giao, giay moi, gio de, giong nhau, gop tien, h, hang, hanh lang,
 hat, he, hec, het khong, het xuong, ho bao, ho ngheo, ho so, hoa xay, hoai ma, hoat, hoat dong, hoc tap, hoi nghi,
 hoi truong, hop, ich, im, in, k lam, kem $, kem qua, ket, khach $, khai $, khau hieu, khe, kho $, khoa cua, khoi mu,
 khong bao, khong gap, khong lam, khong nguoi, khong niem, khong on, khong tu, lai, lai bao, lam, lam gi, lam ho, lam
 ma, lam nua, lam the, lam viec, lan $, lan nao, lat, lat lai, lau $, lay xe, len lat, lien mien, linh dinh, loai,
 loc, loc nuoc, loi di, lop tren, luc de, luon $, luot, luot dien, ma em, ma khong, mam, mang ban, mang dan, mat ca,
 mat nua, may, may chuc, may lanh, may loc, may nam, mit $, mo, moi khanh, moi no, moi thang, moi xay, mot cua, mot
 dau, mot nguoi, mu, mua $, mua da, mua may, mua qua, muc nao, muc nat, muoi nam, muon ve, nam lan, nang, nao, nat $,
 nga ba, nganh, ngay dem, ngay khong, nghiem, ngoai mua, ngoai troi, ngoi quan, ngu, nguoi ngheo, nguoi nha, nguoi ta,
 nguoi truc, nguyen, nguyen $, nha hang, nha ve, nham nho, nhan ho, nhau $, nhau nhet, nhu, nhu cu, niem, no chay, no
 de, no nan, no sang, noi, noi lam, nong, nong lanh, nong nghiep, nong truong, nuoc bo, nuoc cap, nuoc de, nuoc may,
 nuoc tu, nuong $, o, o xa, phai co, phan anh, phan lo, phat xong, phi cua, phi ma, phi nhung, phim han, phoi, phun
 len, phun thuoc, phung, qua #, qua nua, quan ao, quy, quy di, quy vi, ra, ra khoi, ra mat, rac $, re cho, ro ri, ro
 thuoc, roi, roi de, roi no, roi van, roi vut, rom, rom ra, ruom, ruong, ruong $, sach xa, sai, san, san bong, sang,
 sang nao, sao, sap nhap, sau $, sau cai, sep, sua, suot ngay, tac, tam duong, tap, tap the, thach, thach cuoi, thang
 $, thang truoc, thanh, thanh cho, thay moi, thay tiec, the, the ?, thep, thi #, thi hong, thi moi, thi nhieu, thien,
 thoi con, thu hoi, thua do, tien, tien ba, tien ung, tien xang, tieu, tinh bang, tinh cap, toan choi, toan tien,
 toang, toi den, ton tien, tong ket, tra no, tram mam, tran ra, trang, trieu, trieu bac, troi mat, trong cua, trong
 tu, tru, truc $, truong cu, truong hoc, truong khong, truong quoc, tu $, tu dau, tu nam, tu ngay, tu sang, tuc, tuc
 vay, tuong, ty, ty dien, ung, ung ho, uot het, uy ban, van bat, van sang, vang ma, vay no, ve nam, ve sinh, ve som,
 ve truong, vi nguoi, viec rieng, vien, vo bo, vo nat, voi cong, voi nuoc, vu, vua phi, vuon, vut day, vut o, xa no,
 xai, xang, xay to, xe co, xe xay, xem giup, xep loai, xep vao, xin chai, xin xac, xo $, xog, xong de, y nhu, yet
-0.4: # $, # cong, # d, # ho, # met, # nguoi, # phan, # thung, OPEN_END, ^ ai, ^ bi, ^ cac, ^ chau, ^ chuc, ^ con, ^
 day, ^ de, ^ hien, ^ hieu, ^ khong, ^ minh, ^ mua, ^ ngay, ^ tang, ^ theo, ^ thua, ^ thuoc, ^ ve, ad $, ai cung, an
 toan, an xa, ay, ba $, bac, bac $, ban co, ban minh, ban mo, bay gio, bien ap, biet $, bo #, bo minh, bo ton, boi,
 boi thuong, cac chau, cai lua, cai nhau, cai san, cam on, chay rung, cho dan, cho do, cho hoc, cho muon, cho to, cho
 vay, choi $, chu nhat, chuoi, con khong, con nguoi, con o, con trai, cong an, cong cung, cu khong, cua chu, cua rung,
 cung di, da cho, dac, dan len, dan thi, dang, danh, dau ?, dau ban, day dien, de con, de roi, de xuat, den $, den bu,
 dep, dep $, di qua, dia, dia chinh, do lai, doan duong, dong ba, dong nguoi, dua nao, duoc, duoc $, duoi, duong ban,
 duong cho, duong di, duong tu, em lam, gia #, gia ma, giang, giang ma, giau, gio cung, gio moi, gio thi, gio to, gio
 toi, giup, goc, goi, goi y, gom, gop y, hien ke, hieu truong, ho chua, hoa $, hom, hom nay, hom qua, hon, hon $, hon
 day, hop ban, huy, ke hoach, khi, khi do, khoai, khoai tay, khoan, khoang, khoe, khong chi, khong dam, khong di,
 khong dua, khong lay, khuc, khuc cua, khung, kiem, kiem tra, kien nghi, kinh mong, km #, la nam, lac, lai o, lam $,
 lam nhu, lam so, lan xuong, lao, lap, lay loi, lich, lich tiem, lua, luan phien, luong, ma ba, mam non, manh, mat
 cai, mau giao, may ma, may nguoi, me $, mo cua, moi cho, moi o, mong, mong xa, mua dong, nau, nen, nen khong, nen
 trong, ngau, ngay ram, ngay truoc, nghe $, nghieng han, ngo $, ngon, nguoi, nguy, nha ba, nha minh, nha truong, nhac,
 nham, nhan tien, nho lam, nhung toi, no lay, no roi, noi ro, non, nu, nung nang, nuoc suoi, om, ong truong, pao, phe,
 phet, phien, phieu, pho ban, phu, phu trach, ql, quan ban, rang, roi chua, roi dan, roi minh, roi xuong, ruot, rut,
 san roi, san truong, sao $, sao toi, sap do, sat, so #, so $, so dien, so do, tac xa, thai, thay nen, the chu, the
 nao, thi bao, thi con, thi dat, thi do, thi lam, thi mua, thoai can, thoc, thong tu, thu tien, thue, tien #, tien an,
 tien ho, to #, to cao, to lam, toi bam, toi cho, toi co, toi con, toi di, toi lam, toi nen, toi o, toi xin, ton lop,
 tram bien, tram xa, tranh, trinh #, trong khoai, truoc da, truong $, tui $, u, ve nha, vo chong, vua, xa len, xay
 dung, xe dau, xe may, xin, xin noi, xin xa, y kien
-0.6: # #, NAMED, ^ bo, ^ gia, ^ gop, ^ hom, ^ mai, ^ toi, ^ vo, a $, ay $, bao gio, bot, bu, cac ban, cac cu, cai
 cau, can, chan, cho ban, cho hoi, cho may, cho nao, cho thue, chung, co duoc, dang ky, den cua, dong cho, duoc khong,
 ghi, giam, gop #, lay tien, luc #, mai, mat roi, met, mien, minh khong, moi ve, mon, mui, nam #, nghieng, nhan,
 nhanh, nhe $, nho, oi, ong noi, quyet, sap, ten, them, theo, thoc $, thong, tiem phong, toi gop, tra, trang #, tre
 con, tui, tuyen, voi $, vui, xom
-0.8: ^ cho, ^ nen, bao nhieu, cac, cua toi, de nghi, gia, giu, gui, hien, kien, la, loi, may gio, mien phi, minh, moi
 nguoi, nghe, nha em, nhe, o dau, xuat
-1: ^ em, a, hay, lop #, tiem, toi, tre, truoc
-1.2: chau
-1.4: nha toi
-1.8: em
"""
