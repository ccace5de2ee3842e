"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: SHORT
1.6: # $, em, nham, nhe, so #, vui
1.4: ^ ban, ^ chuc, cai nhau, cam on, lam $, nha em, roi $
1.2: ^ hom, ^ vo, cam, hang xom, lop #, moi ve, nay, nha toi, nhe $, on, qua $, thoi, xua
1: #, # a, # trieu, ^ bo, ^ chau, ^ con, ^ khong, ^ troi, chao, dep, em di, khoe, manh, ngay xua, ngo, ngon, thoi $,
 xem
0.8: # #, ^, ^ cam, ^ chong, ^ em, ^ ok, ^ ve, ai, ai lay, ban em, ban xe, bao $, bo toi, ca, chac, chuc, con bo, cung
 co, dac, dep lam, di cho, di ngu, dieu, gi dau, giai, gio cung, hoai, hom, la nam, lac, lanh, loi, mai, mai em, me,
 met, mung, nha $, nhat duoc, nhau, nho, noi, nua $, oi, ok, phet, phim, ql, ruou, su, su nho, tam, ten la, tham,
 thang, the chu, tin, tram su, tranh, trau, trau nha, troi, tuyen, vi, vo toi, vui lam, xom, xong, xong roi, yeu
0.6: # con, # dang, # do, # ho, # k, # moi, # nhan, OPEN_END, ^ chan, ^ chi, ^ dau, ^ dien, ^ gui, ^ haha, ^ minh, ^
 mot, ^ ngay, ^ nguoi, ^ thua, a, a $, ai di, ai nhat, ai thay, alo $, alo alo, an com, anh, ba can, biet chu, bo xa,
 buon, ca nha, cac ban, cac cu, cai anh, can $, chau, chi, chieu nay, cho $, cho nha, chong, chung vui, co #, co $, co
 giao, con, con ai, con cho, con trau, cong nhan, cong ty, cu #, dan thi, dao nay, dau $, dau a, day, den cua, di, di
 hoc, di lac, di nho, dieu #, dinh #, do dac, dung quen, duong len, em chao, em moi, em o, ghe, gia, gia #, haha,
 hang, hihi, hihi $, hoai $, hoi tham, hom kia, hom nao, hop luc, huan, ib, khong $, khong di, khuy, km, la, lai cho,
 lam di, lon, lua, luc, manh khoe, mat, mau xanh, me $, minh, minh no, moi moi, mot it, mot so, mua, mua #, nam #,
 nghe, nghe $, nghi buoi, nguoi $, nha ben, nha minh, nhan, noi ro, o to, on can, phong $, ql #, qua, rau, re, roi,
 sai $, ta, tam duong, tan, tap, test $, thang #, tho xay, thoai, thong tu, tien dien, tim, to #, toi, toi nay, toi
 ngay, toi nua, tot $, trang #, tuan truoc, vang, vua, vua khanh, xa toi, xanh $, xe dau, xin lai, xin loi, xuan
0.4: # ai, # b, # cua, # doan, # g, # hop, # km, # nghi, # phan, # tang, # thi, # thoi, # vua, ^ chao, ^ da, ^ den, ^
 doi, ^ ga, ^ hang, ^ hihi, ^ hoi, ^ lan, ^ lop, ^ mai, ^ mang, ^ mat, ^ mua, ^ nam, ^ nuoc, ^ quoc, ^ so, ^ thang, ^
 theo, ^ thuoc, ^ tim, ^ tra, ^ tram, ^ tuyen, ^ x, ai mua, alo, an xa, anh ban, anh chi, ay $, b, b #, ba con, ba
 thang, bac, bac truong, ban #, ban duoc, ban la, ban nay, ban nguoi, ban tam, ban xa, banh chung, bao em, bao nhieu,
 bat dau, bo ca, bo duoc, bot, buoi chieu, buoi sang, c, ca dau, cac, cai vi, can ban, chai $, chan, chan roi, chao
 ad, cho bo, cho dong, cho thue, cho vui, cho xin, chong em, chu co, chua, chua hieu, chuc mung, chuyen ve, co dam, co
 gi, co tien, con ban, con chua, con duong, con gai, con minh, cong to, cu rong, cua bo, cua con, cua rung, d, da
 xong, dan ca, dang o, dat nha, de #, de nghe, dem nay, den nha, deo, dep me, dep qua, di bo, di hop, dien nha, dien
 roi, dien thoai, do $, do chan, doi #, dong cho, dong lam, dong tien, dong xe, dt, du, dung cuoi, duoc ba, duoc cho,
 duoc mua, duong moi, em $, em bi, em het, em khong, em la, em lam, em minh, em nam, em nham, em noi, em trong, em
 vua, g, gai, gai em, ghe $, giai phong, giay no, gieng nam, gio toan, gio toi, gioi, gioi $, giup $, gon, gui loi,
 gui nham, h toi, ha $, hai, hai nha, hat, hay phet, he, he #, het #, het mai, hieu, ho $, hoa ban, hoi ban, hom nay,
 hong, hop duoc, hu, hut, ib $, ib em, it, k, k ai, k lit, k mot, khach chay, kho lam, khoang, khoe $, khong biet,
 khong con, khong gop, khong ra, khu cong, kiem dien, km #, lag, lai chau, lai co, lam bao, lam con, lam cong, lam
 nhanh, lam noi, lam nuong, lan dau, lan sang, lanh $, lao, len, lien he, lit, lo #, lo thang, loi em, lu nam, luc #,
 luong, mai ban, mat con, mat tien, mau, mau nau, may cay, may tinh, minh $, minh ten, moc day, moi cac, moi chuyen,
 moi nguoi, mot can, mua muoi, mung nam, mung qua, muoi, muoi $, muoi trieu, na khuy, nam nay, nau, nay ban, nay co,
 nay da, nay di, nay ong, nay tot, nay vi, ngay mai, nghe khong, nghi he, nghi quyet, nghich, nghin mot, ngo $, nguoi
 dung, nguoi lu, nha, nha bia, nha co, nha dang, nha no, nham may, nhan dan, nhan o, nhan tin, nhanh, nhau vi, nhin,
 nho bac, nho nha, nhuong, noi em, noi voi, nua met, nuoc minh, nuoc suoi, nuoi, nuoi trau, nuong $, o $, oi ai, on
 ad, ong noi, ong sung, p tan, pang, phan khoi, phet $, phong, phu huynh, qua khong, qua nhung, que, quen, quoc,
 quyet, quyet dinh, ret, roi ma, roi xuong, ru, run, rung $, rung tren, ruou ngo, sai, sang vuon, sao ruong, sin, sinh
 chau, so, so huyen, so nguoi, song, sot, sua xong, sung, suong, suong mu, suot, ta $, ta lam, tam cho, tan phong,
 tao, test, thai, thai cho, than uyen, thang gieng, thanh, thanh ly, thanh nha, thap, thay cong, thay duong, theo,
 theo dieu, theo quyet, thi bao, thi cho, thi viec, thich, thoc, thoi moi, thong bao, thu #, thu cai, thu thoi, thue,
 thue may, ti, ti vi, tiem phong, tien gop, tieng kinh, tiet kiem, tim nguoi, tinh, tinh lam, to qua, toi bat, toi
 chi, toi lai, toi mot, toi nao, toi nha, toi o, toi ten, toi uong, toi ve, tot, trieu, trieu khong, troi ret, trong
 tre, truoc, truoc mat, tuot, ty che, uyen, v, vang a, vay tien, ve den, ve roi, vi con, viet, vl, vui qua, x, xa moi,
 xa ta, xe khach, xe may, xem phim, xoan, xuong khe, zalo
-0.4: # cay, # cong, # khoi, # lan, # ngay, # nha, # suat, GIFT, MEASURED, ^ be, ^ binh, ^ ca, ^ co, ^ cuu, ^ dam, ^
 day, ^ dot, ^ hien, ^ lo, ^ mo, ^ muon, ^ rung, ^ sat, ^ tang, ^ truong, ad, ad $, ai bao, ai la, ai lam, anh $, anh
 len, ap, bac cho, ban a, ban lam, ban ngay, ban roi, bao cho, bao xi, bay, be tong, ben, bi, bi sat, bo di, bo khong,
 buoi $, ca nam, ca xom, cac anh, cai den, cai loa, cai mai, cai nha, can bo, can thi, chan $, chau o, chay nha, chia,
 cho ban, cho cai, cho dep, cho may, cho tho, cho xe, chu nhat, chung, co duoc, co the, coc, con ho, con khong, con o,
 cong, cong cho, cot dien, cua ban, cung #, cung di, cuoc cho, cuu voi, dai, dang roi, danh sach, dap, day dien, dia
 chinh, diem truong, dien no, don ve, dot nuong, dua, duoc khong, duong ban, duong roi, dut, em lay, em nghi, free,
 gap, gi $, giao vien, giay, giay khai, giu, goc, goi dien, gui #, han, hay, hiem, hien, hien #, hien ke, hoa $,
 homestay, hop ban, hop qua, kem, ket qua, khac, khai, khai sinh, khong duoc, la gi, la truong, lai bang, lam cau, lam
 giay, lam viec, lay xe, len xem, lop hoc, ma, ma phai, mam, mam non, mat nua, may chau, may chuc, mien, minh cho,
 minh co, mo da, moi nha, moi thang, mot cai, mu, mua ve, mua xe, muc, nam $, nao hop, nap, nay khong, nay la, nay
 toi, ngheo, nguoi di, nguoi gia, nguy, nha o, nham nho, nhap, nhieu tien, nho o, nuoc, nuoc sach, o dau, phai, phi
 qua, pho, quay, quet, rao, ri, ro ri, roi ba, roi bo, roi moi, ruong $, san, sap do, sap nhap, sinh, so may, son,
 suoi $, tam $, tat, tay, them, thi toi, thieu, thoi gian, thu bay, thut, tien $, tien den, tien mua, tiep, tiep dan,
 to lam, toan, toi $, toi gop, toi thay, tong, tram y, treo, trinh, tro bao, truc, truyen, tu dau, tuong, van hoa, vay
 $, vay anh, ve sinh, vi khong, vien, voi nha, xai, xe cong, xe go, xem $, xong cho
-0.6: # nam, ?, ? $, ^ chay, ^ cot, ^ lam, ^ nen, ai $, ban $, bao cao, bao ve, cach, cao, cap, cay, chet, cho, cho
 nao, cho nguoi, co cai, co nguoi, cot, cua, dang chay, den duong, don, dot, duong, duong $, gach, ghi, gom, ho, hoa,
 khi, khoa, khong ai, ky, lap, lay tien, lich, luon, ma khong, mo, nao, nao $, nga ba, ngoi, nha van, non, ong nuoc,
 pao dang, quan, ra, sap, sau, so dien, thao, thi, tram, tro, trong, tung, tuoi, ung ho, van, xi mang, y te
-0.8: be, cat, cau, dan, dat, de, do, em gop, gop, ho tro, ke, keo, khoi, lam cai, lam duong, lay, nay $, nga, nop,
 phat, phi, rac, sach, sat, thon, thu, thung, tien, ung, viec, xi, xuong
-1: GOODS, cuu, gop #, loa, muon, ton, truong, vao, y
-1.2: quy
"""
