"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: SHORT
1.6: # $, nham, nhe, vui
1.4: ^ vo, cam on, em, hang xom, khoe, lam $, nha em, nhe $, on, so #
1.2: #, ^ ban, ^ chuc, nay, roi $, thoi, xua
1: ^ bo, ^ cam, ^ chau, ^ con, ^ hom, ^ troi, ca nha, cai nhau, cam, chao, dep, di cho, hom, lanh, lop #, mung, ngay
 xua, ngo, nho, noi, oi, phim, qua $, tham, thoi $, trau
0.8: # #, # ho, # trieu, ^ chong, ^ em, ^ gui, ^ khong, ai mua, ca, cho $, chong, chuc, co #, con bo, dac, dao nay,
 dep lam, di, em di, gi dau, giai, hihi, khong $, la nam, luc, mai, mai em, manh, minh, mot it, mua, ngon, nguoi $,
 nha toi, nhat duoc, nhin, nua $, nuoc suoi, ok, phet, quyet, ruou, su, su nho, to #, tot, trau nha, vang, vi, vua,
 vui lam, xe may, xin lai, xong, xuan
0.6: # a, # nhan, ^, ^ cac, ^ mang, ^ minh, ^ mot, ^ ngay, ^ ok, a, a $, ai lay, ai nhat, ai thay, alo alo, an com, an
 xa, anh, anh chi, ba can, ban #, ban em, ban xe, bao $, biet chu, bo toi, buon, cac ban, cac cu, chan, cho nha, con,
 con ai, cong nhan, cua rung, cung co, dan thi, dau $, day, den cua, di ngu, dieu, do dac, doi #, dung quen, dung roi,
 duong len, em $, em chao, em noi, em o, em vua, gai, gia, gio cung, hai nha, hihi $, hoai, hom kia, hom nay, hong,
 ib, ib $, k ai, khach chay, khong di, km, lac, lam cong, lam di, loi, mai ban, manh khoe, mat, mat con, me, me $,
 met, minh $, minh ten, moi moi, moi nguoi, moi ve, mot so, muoi $, nau, nay ban, nay di, nen khong, nghe $, nghe
 khong, nha $, nhan tin, nhau, nhuong, noi ro, ql, ql #, qua, quen, quyet dinh, re, roi, ru, sang vuon, sin, sung,
 suong, ta, ta $, tam, tam duong, tap, ten la, tet, the chu, thich, tho xay, thoai, thue may, ti vi, tim, tin, to qua,
 toi, toi ban, toi bat, toi nay, toi nua, tram su, tranh, troi, truoc, tuyen, ve den, vui qua, xa toi, xanh $, xe $,
 xe khach, xem, xin loi, xom, xong roi, yeu
0.4: # b, # con, # cua, # do, # doan, # duong, # g, # hop, # k, # km, # moi, # phan, # tang, # thi, # thoi, # vua,
 MONEY, NAMED, OPEN_END, ^ bi, ^ can, ^ chan, ^ chao, ^ chi, ^ cong, ^ dau, ^ dien, ^ doi, ^ duong, ^ ga, ^ hang, ^
 hihi, ^ hoi, ^ lan, ^ lop, ^ ma, ^ mai, ^ mat, ^ mua, ^ nam, ^ nguoi, ^ nuoc, ^ tao, ^ thua, ^ thuoc, ^ tim, ^ tram,
 ^ ve, ^ x, ^ xe, ai, ai co, ai xin, alo, ay $, b, ba bon, ba con, bac, ban duoc, ban la, ban nay, banh, banh chung,
 bao em, bao nhieu, bay luot, bo duoc, bo qua, bo xa, bon lan, bot, bua, ca doi, ca mua, ca sang, cac, cai anh, can #,
 can ban, cay dao, chac, chan roi, chang, chao buoi, chau, chi, chi oi, chieu nay, cho dong, cho minh, cho thue, cho
 vui, cho xin, chong em, chu khong, chua chay, chuc cac, chuc mung, chung vui, chuong, co $, co dam, co giao, coi, con
 ban, con cho, con duong, con gai, con minh, con trau, cong to, cong ty, cong van, cu #, dan ca, dang o, dao truoc,
 dau a, dau de, de nghe, dem nay, den nha, det $, di bo, di em, di hop, di lac, di nuong, dien ca, dien thoai, dieu #,
 dinh #, do $, doc cong, dong cho, dong lam, dong nguoi, dt, dung cuoi, duoc, duoc ba, duoc cai, duoc mua, em ban, em
 khong, em lam, em moi, em nam, em ru, em sang, em ten, em trong, g, ghe, ghe $, gia #, gieng, gio toan, gioi, gioi $,
 giup $, go, go xoan, goi lai, gon, gui loi, gui nham, ha $, hai, hang, hat, hay phet, he, he #, hieu, ho $, hoa ban,
 hoa giai, hoi tham, hop duoc, hop luc, hop phu, hu, huan, hut, huyen cu, huynh, ib em, it, k, k lit, k mot, khoe $,
 khong biet, khong con, khong gop, khong ra, khu cong, khuy, ky thuat, la, la #, lai cho, lai co, lam con, lam nhanh,
 lam noi, lan bay, lan dau, lang, lanh $, lau $, lit, lo thang, loi em, loi suoi, lon, lon nha, lua, luc #, luc vua,
 luong, luong #, mat dien, mau, mau xanh, may cay, minh khong, minh no, minh thi, mo $, moi $, moi cac, moi chuyen,
 mot can, mung nam, mung qua, muoi, muoi trieu, nam #, nam mo, nam moi, nam nay, nang, nay da, nay ong, nay suong, nay
 vi, ngay mai, nghe, nghi buoi, nghi he, nghi quyet, nghin mot, ngo $, ngu day, nha, nha ben, nha co, nha minh, nhan,
 nhan dan, nhan o, nhanh, nhat, nho bac, nho nha, noi em, nong, nuoc ca, nuoc minh, nuoi, nuong $, o $, o bac, o to,
 oi ai, om nam, on can, ong cha, ong noi, ong rung, phai o, phan khoi, phet $, phong, phong $, phu huynh, qua di, qua
 khong, que, quoc, quoc lo, ra cho, rai, rau, ret, roi do, roi len, roi xuong, run, rung $, rung roi, rung tren, ruot
 $, ruou ngo, sai, sai $, sinh chau, so, so $, so huyen, so nguoi, sot, sua khong, tam cho, tan, tang hai, ten, test,
 test $, tha, thang, thang #, thanh, thanh ly, thap, thay cong, then sin, theo dieu, thi cho, thi viec, thong, thong
 tu, thu cai, thu thoi, thua can, thuc, thue, tien dien, tien gop, tieng, tieng kinh, tim nguoi, tinh lam, toi chi,
 toi moi, toi nao, toi ngay, toi o, toi ten, toi uong, tot $, tra het, trau gia, trieu, trieu khong, trong tre, tu
 lanh, tuan truoc, tuot, ty che, vang a, vang thi, vay tien, ve, ve #, vi con, vo toi, vua khanh, vui thoi, vuon, vuon
 toi, xa moi, xe dau, xem phim, xoan, xong #
-0.4: # cay, # lan, # m, # nam, # suat, # tam, # tr, GIFT, MEASURED, STAFF, ^ ad, ^ be, ^ binh, ^ cay, ^ co, ^ cuu, ^
 dam, ^ day, ^ dot, ^ mo, ^ nap, ^ rung, ^ tang, ^ truong, ad, ad oi, ai lam, am am, ap, bac cho, ban $, ban a, ban
 lam, ban minh, ban ngay, ban so, bang, bao cho, bao xi, be tong, ben, bo di, bo loa, buoi, cac anh, cai chuong, cai
 nha, can thi, cay giong, chan $, chau o, chay $, chi em, chia, cho cai, cho moi, cho nao, cho tho, chu dau, chuyen,
 co ai, co cai, co duoc, coc, cong, cuoc cho, dai, dam, dang ky, danh sach, dau roi, dau tu, de nghi, dia, diem
 truong, dot, dot nuong, duoc khong, duong $, duong ban, dut, em hien, gach, giao vien, giay, giay khai, goc, goi la,
 han, hiem, ho so, hoa, hom #, homestay, hop qua, it thoi, ke toan, ket, ket qua, khac, khai, khai sinh, khoa, khong
 cac, ky, la gi, lam cau, lam giay, lam nha, lan $, lap, lat, len xem, loa truyen, lop hoc, luon, ly, ma phai, mam,
 mam non, may chuc, mien phi, minh doi, mo cua, moi ho, moi lam, moi nha, moi thang, mot cai, mot cua, mua ve, muc,
 nam $, nam khong, nao hop, nap, nga ba, ngay $, ngay cong, ngay ram, nghe noi, ngheo, ngoi, nguoi di, nguoi nha,
 nguy, nha van, nhap, nhieu tien, nop #, nuoc, nut, o dau, ong, pao dang, phai, phi qua, pho, phu, quet, ri, roi anh,
 roi bo, roi moi, roi thi, san, sap nhap, sat $, sau, sinh, so do, so lam, son, tam $, thanh $, thi, thieu, thon, thu,
 thu bay, tien $, tien khong, tieu, toi thay, ton cu, tong, tram, tram bien, tram y, trau chet, tro, trong, trung,
 tung, tuong, vay $, ve $, ve sinh, voi nha, vut, xa khong, xe cong, xe go, xem giup, xep, xu, y te
-0.6: # cong, # ngay, ?, ? $, ^ chay, ^ cot, ^ lam, ^ nen, ai $, anh $, anh len, bao cao, bao ve, bay, be, bi, cach,
 cao, cap, cay, chet, cho, cho nguoi, chu nhat, co nguoi, cong $, cot, cua, cuu voi, day dien, de, dia chinh, dua,
 gap, gom, hay, hien, ho, ho tro, ke, khi, khong ai, lam viec, lich, ma khong, mien, minh cho, mo, nao $, nay $, nga,
 nha o, non, ong nuoc, phat, phi, quan, ra, rao, so dien, thao, them, thung, tien, to lam, tuoi, ung ho, xi mang,
 xuong
-0.8: cat, cau, chung, dang chay, dat, do, duong, em gop, ghi, gop, keo, khoi, lam cai, lam duong, minh co, muon, nao,
 rac, sap, sat, ung, van hoa, vao, viec, xi, y
-1: cuu, dan, don, gop #, lay, loa, nop, sach, ton, truong, van
-1.2: GOODS
-1.4: quy
"""
