"""What speaks for waste, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: khong ai, phi
1.8: vut
1.6: quay, xong
1.4: ^ tien, bo di, bo khong, het, lang
1.2: # nam, ^ quy, ca, cuoi, dot, het $, hong, khong, lang phi, luon, ma, moc, ngoi, quan, roi bo, viec
1: ^ rung, ^ xe, ca ngay, chieu, chua, co moc, co quan, cong, dam cuoi, dong cung, du, kho, khoa, khong co, khu, le,
 mua ve, muc, nam $, nao cung, ngan, ngan sach, ngoai, nhieu, noi $, nuoc, nuoc chay, nuoc o, ong nuoc, phat, phi lam,
 phong, tat, thua, tiec, tien ngan, tiep, toi thay, ton, xac nhan, xay, xe cong, xep
0.8: ^ cai, ^ dam, ^ dat, ^ den, ^ di, ^ duong, ^ go, ^ khai, ^ lam, ^ may, ^ thanh, ^ xi, ai, ao, bai, ban ngay, bang
 tien, bao cao, bat, bi, bi chat, bo, cai gi, cao, cat, chat, chay, con gop, cu, dan, dao, dat tien, de, dem, do dang,
 dong, dot rom, dung $, gi, hoang, kem, khach, khai, khau, khong biet, khong cho, lam do, lan $, ma khong, ma phai,
 mat ca, mo da, moi xay, mua, nam, nam roi, nat, nay $, nghiep, nha nuoc, nop, phai, phi qua, phong hop, photo, sau,
 sep, suot, thanh, thay, tiep khach, ton kem, tran, trong, tru, trua, truc, trung, tu, uong, uy, vo, xac, xay xong
0.6: # lan, # ngay, # thang, ^ diem, ^ dot, ^ ho, ^ khu, ^ le, ^ muong, an uong, ao $, bao ve, bat nop, be, bo hoang,
 bon phan, bong, ca buoi, ca nam, ca tuan, cap #, cap ve, chat cay, chay suot, chet, chet cung, cho phoi, chua duoc,
 co ai, co tang, con di, cong chao, cu bo, cua khong, cung, cung $, cung mo, da bong, da suoi, dai, dam, dap chieu, de
 khong, de ngoai, de troi, dem $, den, di dau, dien cu, dieu hoa, do, doanh, dong cua, giao vien, giay, gio, gio
 chieu, giong nhau, hanh, he, hoc tap, hoi nghi, hom sau, im, kem $, khai thac, khap, khau hieu, khong lam, khu dat,
 kieu, lai, lam gi, lan, lanh, le hoi, len, lien mien, linh dinh, loa, loai, loc, loc nuoc, luon $, ma #, ma bat, mang
 ba, may lanh, may loc, mo, moc $, moi, mot cua, muc $, muon phan, nam chua, nam khong, nao, nga, ngay, ngay dem, ngay
 khong, nghi $, nguoi ngoi, nguoi ta, nguoi truc, nguyen $, nha hang, nhap, nhu, no, noi lam, nuoc sach, phun, qua #,
 qua nua, quoc, quoc doanh, quy, ra, ra mat, ri, ro thuoc, roi no, ruom, ruong $, sach, sach $, sach ban, san, sang,
 sang ca, sua $, suoi $, suot ngay, tap, tat $, te cu, thach, thang $, thay moi, thep, tich, tien roi, toan, toi va,
 tram trieu, tran ra, troi, trong gio, trong kho, tru so, truc $, tu nam, tu sang, van, ve som, via, vo toi, voi nuoc,
 vu, xa, xa khong, xem giup, xin xac, xong bo, xong khong, xuong
0.4: # h, # tieng, # ty, ^, ^ ao, ^ bai, ^ bat, ^ be, ^ bien, ^ cau, ^ cay, ^ chieu, ^ dan, ^ giao, ^ hop, ^ ky, ^
 lang, ^ len, ^ lo, ^ loa, ^ mo, ^ nhieu, ^ phong, ^ san, ^ sang, ^ tu, ^ voi, ai biet, ai cham, ai da, ai sua, am, an
 #, an cuoi, an thua, ao am, ap, ap o, ba, ba cai, ba con, ba mua, bam dien, ban chu, ban khong, ban moi, ban phai,
 ban tran, bang ron, be tong, ben xe, bi vo, bien, bien xanh, biet goi, biet xep, bieu, bo $, bo day, bo do, bo mua,
 bo phi, bom, bon, bua bai, ca dem, ca thang, cac anh, cai, cai be, cai den, cai giay, cai tre, cam dien, can cuoc,
 canh, cao ap, chac $, cham cong, chang ai, chay phi, chay tu, chieu thu, chin, cho bo, cho lon, cho moi, cho nguoi,
 cho vo, choi, chu $, chu ky, chu thi, chu va, chua ai, chua thay, chua xong, chuc, chuc trieu, chuyen nay, co day, co
 lau, co thuoc, coc, con dong, con dot, con lai, con thua, cong chung, cong cong, cong khai, cong tac, cong trinh,
 cong truong, cua, cua $, cua ban, cua de, cua qua, cua uy, cua xa, cung de, cung het, da, da nut, dai bieu, dan gop,
 dan hien, dan may, dan ngoi, dang #, dao di, dao len, dat cong, dau het, day $, de $, de gara, de hoang, de muc, de
 trong, dem khong, den cao, den gio, den sang, den trua, deu, di, di tham, dien luc, dien tu, dinh, dinh cu, dinh muc,
 do ca, do cho, do di, do duoc, dot nuong, du an, duoc dong, duoc hai, duoc nuoc, duong dau, duong doan, duong o, em
 thu, ga, gat, gay, gi $, gia re, gian $, gio $, gio de, gio lam, go dan, goi la, gop lam, gop mua, gop tien, hang,
 hanh lang, hat, het han, het khong, het xuong, ho bao, ho dong, ho ngheo, ho so, hoa may, hoai ma, hoan, hoang $,
 hoang phi, hoat dong, hoc, hoi truong, hop $, hop qua, hop tong, huyet ap, in, kem qua, keo, khai $, khanh, khoa cua,
 khong dung, khong duoc, khong niem, khong on, khong phep, khong thay, khong tu, khu tai, ky $, lai $, lai bao, lai
 bat, lai mat, lai vut, lam, lam cho, lam ho, lam ma, lam the, lam viec, lam xong, lan nao, lat, lat lai, lau $, lay
 cho, lay het, lay mot, lay xe, len lat, len xa, lenh lang, lien, loai nao, loi di, luc de, luot, luot dien, mang ban,
 mang dan, mat, mat nua, may, may chuc, may do, may nam, may tinh, mieng, mit $, mo #, mo $, mo toang, mo trau, moc
 trong, moi ho, moi mua, moi thang, mot nguoi, mot tuoi, mot viec, mua da, mua loa, mua lu, mua moi, mua nang, muc
 cat, muc nao, muc nat, mung tho, muoi nam, muon ve, nam nay, nam ngoai, nang, nang thi, nao $, nao nho, nao ranh, nat
 $, nay voi, ngam, nganh, nganh dien, nghin lam, ngoai mua, ngoai ruong, ngoai troi, ngu, nguoi ngheo, nguyen, nha ve,
 nham nho, nhap nhay, nhau, nhau $, nhau toi, nhu cu, niem, niem yet, no khong, nong, nong nghiep, nong truong, nop
 lai, nuoc cap, nuoc dung, nuoc may, nuoc vo, nuong $, nuong chay, o, o $, o to, phai nop, pham, phan, phan anh, phan
 lo, phi cua, phi nhung, phoi, phun thuoc, phung, qua nhieu, qua ton, quan ao, quang, quat, quen, ra $, rac, rap, ro,
 ro ri, roi, roi de, roi nguoi, roi van, roi ve, roi vut, rom, ron, ruom ra, sach khong, san $, sang ban, sang den,
 sang nao, sao den, sap nhap, sau cai, sau gat, set, sieu, sinh, so nop, suoi, suoi nam, thac, thach cuoi, tham quan,
 thang, thang nay, thanh cho, thanh ly, thao, thap, thap den, thay dau, thay khong, thay phi, thay tiec, the bao,
 thien, thieu, tho lam, thoai de, thu hoi, thu moi, thu tuc, thua do, thuc, thuc an, thung, tien, tien ung, tieng,
 tiep $, tieu, to, to chuc, to cong, to qua, toi dem, toi den, tong, tong ket, tra no, tram, tram mam, trang, trang
 tri, treo, treo lam, trieu tien, trong $, trua hom, truong, truong cu, tu #, tu $, tu dau, tu thang, tu toi, tuc, tuc
 vay, tum, tung, tuoi vuon, ty, ty nha, ung, uom, uong nuoc, uong ruou, uot, uot het, uy ban, va $, van bat, vang,
 vao, vao dau, vat tu, vay von, ve, ve khong, ve muc, ve sinh, vi, via he, viec nay, viec rieng, vo bo, vo chay, vo
 het, vo nat, vo nuoc, voi cong, von, vu roi, vua roi, vuon hoa, vuon uom, xa dung, xay to, xe cua, xe xay, xep loai,
 xep vao, xin #, xo, xog, xoi, xong de, y nhu, y te
-0.4: # $, # ca, # cay, # da, # k, # sao, # tam, # trieu, ?, ^ anh, ^ bo, ^ cam, ^ chau, ^ chu, ^ dap, ^ hien, ^
 khong, ^ lan, ^ ma, ^ mai, ^ minh, ^ mot, ^ mua, ^ ngay, ^ sao, ^ tang, ^ thang, ^ theo, ^ thua, ^ ve, ai cung, ai
 di, an xa, anh em, ay $, bac oi, ban mo, ban no, ban sach, bay, bay gio, bi moi, bo rao, bo xa, bong den, bu, buon,
 cac bac, cac chau, cai cau, cai ho, cai nhau, cai phai, can, cau qua, chang xin, chau o, chay may, chay rung, chia,
 cho be, cho cac, cho giup, cho may, cho muon, cho tho, cho thue, choi $, chu de, chu nhat, chua $, chuc mung, co gi,
 co hieu, co phai, con bo, con de, con lam, con mua, con trai, cong an, cong cung, cong nhan, cong nho, cong thoi, cu
 chay, cua chu, cua doi, cua minh, cua rung, cung di, da lan, dac, dan $, dan len, dang, dang o, danh, dap cai, dat
 ong, dau ban, day dien, de con, de roi, de xuat, den bu, di duoc, doc, doi sang, doi truong, dong nguoi, dong tien,
 duc ngau, duoc thi, duoi, duong roi, em chay, em dang, em di, ganh, ghi, ghi cho, gi dau, gia #, gia voi, giam, gio
 cung, gio moi, gio thi, giup ban, go, goc, goi, goi y, gop may, gop y, hien dat, hieu truong, ho $, hoa $, hoa cho,
 hoa moi, hoi truoc, hom, hom qua, huy, ke, khan, khi, khi do, khieng, khoang, khoe, khong di, khong lay, khuc cua,
 khun, km, km #, lac, lai o, lai trong, lam giay, lam sao, lan cho, lan xuong, lap, lay thuoc, lit, lo van, luc #, ma
 $, ma lam, mai, mai co, manh, mat cai, mat roi, mau giao, mau xanh, may chau, may ma, may nguoi, me $, mien, minh
 cho, minh lam, minh muon, moi cho, mong, mot it, mua suot, mui, muon may, na, nam #, nao co, nau, ngau, ngay #, ngay
 truoc, nghe $, ngheo co, nguy, nha $, nha truong, nhan, nhan duoc, nhan tien, no lay, no roi, non, nuoc cho, nuoi,
 nut roi, om, ong nhua, ong noi, ong truong, pao, phai o, phet, phi #, phieu, phim, pho ban, phu, phu trach, ql, ql #,
 qua $, quyet, ra lam, rao, roi co, rong, ruong bo, ruou ngo, rut, sao $, sap do, sin, so #, so dien, sot, suat, ta
 lam, tac xa, tang #, thay #, thi do, thi khong, thoai can, thong, thu chi, thu quy, thue, thuong, tiem phong, tien
 ho, to #, to bao, to cao, to lam, toi con, toi lam, toi nen, toi o, toi qua, toi tang, toi thi, trai toi, tranh,
 trinh #, tro bao, tron, trong cay, trong khoai, trua an, truoc de, truoc mat, tu pha, vao cac, ve ban, vien gach, vo
 chong, voi $, vua, x, xa $, xa khun, xe khach, xe khong, xe tai, xem, xin, xin noi, xom, xuan, y kien
-0.6: # #, # cong, # met, # phan, ? $, ^ ai, ^ bi, ^ cho, ^ chuc, ^ con, ^ de, ^ hom, ^ toi, ^ vo, a $, ba tram, bac,
 bac $, ban co, bo #, bot, ca nha, cac cu, cam on, chau hoc, cho ban, cho em, cho nao, chuoi, co duoc, cong $, cua
 toi, da cho, danh sach, den cua, dong cho, dua, duoc khong, duong ban, giu, ho chua, hom nay, hon $, khong $, lich,
 lop #, me, minh khong, mong xa, mua dong, nen, nghieng, nha ba, nha minh, nham, nhanh, nhat, nhe $, nho, nuoc suoi, o
 dau, rang, roi gio, roi xuong, san truong, sao, sap, thoc, tiem, tien minh, toi di, toi gop, toi xin, tuyen, u, vui,
 xay dung, xem $, xuat
-0.8: # ho, ^ gia, ^ gop, ^ nen, bao gio, bao nhieu, cac, cho ai, de nghi, gia, gop #, gui, hien, hieu, kien, lao, lay
 tien, loi, met, mien phi, minh, nha em, oi, ten, theo, toi co, tre, tre con, tui
-1: ay, chan, la, may gio, nghe, nhe, them, truoc
-1.2: ^ em, hay, moi nguoi, toi
-1.4: a, nha toi
-1.6: chau
-1.8: em
"""
