"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: SHORT, nham, nhe
1.6: # $, vui
1.4: ^ ban, cam on, em, nha em, on, roi $
1.2: #, ^ chuc, ^ hom, ^ vo, cai nhau, cam, con bo, hang xom, hoai, lam $, nay, qua $, so #, thoi, xua
1: # trieu, ^ cam, ^ con, ^ troi, chao, co #, dep, di cho, dieu, em di, khoe, lop #, mai, ngay xua, ngon, nha toi, nhe
 $, nho, noi, oi, ok, phim, thoi $
0.8: # #, # nhan, ^ bo, ^ chau, ^ chong, ^ em, ^ gui, ^ haha, ^ khong, ^ mot, ^ ok, ^ ve, ai nhat, an com, anh, bo
 toi, ca, ca nha, chan, cho $, chuc, con, dac, dao nay, gia, hihi $, hom, ib, khong con, lanh, luc, mai em, minh, moi
 ve, mung, ngo, nhau, nua $, sung, tam, tham, tho xay, trau, trau nha, tuyen, vi, vui lam, xe khach, yeu
0.6: # a, # b, # con, # ho, OPEN_END, ^, ^ chao, ^ ga, ^ hoi, ^ mang, ^ ngay, ^ quoc, ^ thua, a, a $, ai, ai di, ai
 lay, ai mua, alo, ay $, ba can, ban #, ban em, ban xe, bao $, biet chu, bo duoc, buon, cac ban, cac cu, chac, chau,
 cho thue, cho xin, chong, co giao, con cho, con trau, cong nhan, cu #, cung co, dat nha, dau $, de nghe, den cua, dep
 lam, di, di bo, di hop, di ngu, di nho, dieu #, dinh #, dong lam, dong xe, dung cuoi, duoc cho, em $, em khong, em
 noi, em o, gai em, ghe, gi dau, gia #, giai, gio cung, gio toan, gioi, gui loi, ha $, haha, hai nha, hang, hay phet,
 hom nay, huan, khong $, khu cong, la nam, lac, lam con, lan sang, lanh $, lien he, loi, luong, manh, manh khoe, me,
 me $, minh $, minh no, minh ten, mot it, mot so, mua, nau, nay di, nen khong, nghe $, nguoi $, nha $, nha minh, nhat
 duoc, o to, oi ai, phet, phet $, phong $, ql, ql #, quyet, rau, roi, run, ruou, ruou ngo, sinh chau, su, su nho, ta,
 ta $, tam cho, tam duong, tan, tap, ten la, test, test $, thang, thong tu, thue, thue may, tien dien, tieng kinh,
 tim, tim nguoi, tin, toi, toi bat, toi chi, toi nay, toi ngay, toi nua, tot, troi, vang, vang a, vui qua, xa moi,
 xanh $, xem, xin lai, xin loi, xom, xong, xong roi, xuan
0.4: # ai, # c, # d, # dang, # do, # doan, # k, # km, # phan, # tang, # thoi, ^ bi, ^ cac, ^ can, ^ chi, ^ cong, ^ da,
 ^ den, ^ dien, ^ doi, ^ hang, ^ hihi, ^ lan, ^ lua, ^ mai, ^ mat, ^ minh, ^ mua, ^ nghi, ^ nguoi, ^ nuoc, ^ thang, ^
 theo, ^ thong, ^ thuoc, ^ tim, ^ tram, ai can, ai thay, ai xin, alo $, alo alo, an xa, anh ban, anh chi, anh o, b, ba
 bon, ba con, bac, bac truong, ban dat, ban duoc, ban la, ban nay, ban nguoi, ban tam, ban tre, ban xa, bao, bao em,
 bat dau, biet $, bo ca, bo nhieu, bo xa, bot, buoi sang, ca dau, ca doi, ca mua, ca sang, cac, cai anh, cai chan, cai
 vi, can $, can ban, cay #, cay dao, chan roi, chang, chang xin, chao ad, chau hoc, chau minh, chi, chi oi, chieu nay,
 cho bo, cho di, cho dong, cho minh, cho nha, cho vui, choi nhe, chong em, chu khong, chu toi, chuc cac, chuc mung,
 chung vui, chuyen ve, co $, co dam, co doi, co gi, co tien, con ai, con ban, con chua, con duong, con gai, con minh,
 con nho, cong to, cong van, cua bo, cua con, cua em, cua rung, cung nho, d, da tra, da xong, dan thi, dang o, danh
 nhau, dao truoc, dau de, dau toi, day, de #, deo, dep me, det $, di hoc, dien roi, dien thoai, do $, doi #, doi bong,
 dong bao, dong tien, dt, du $, dung quen, dung roi, duoc, duoc $, duong len, em ban, em bi, em chao, em chay, em
 chua, em den, em la, em moi, em nam, em ru, em sang, em ten, em vua, g, gac, gai, giai phong, gioi $, giup $, go, go
 xoan, goi lai, gon, gui nham, hai, hat, he, he #, het #, hieu, hihi, ho $, hoa giai, hoc lop, hoi tham, hom kia, hom
 nao, hong, hop luc, hut, huyen cu, ib $, it, k, k ai, k lit, khach chay, khanh, kho lam, khoang, khoe $, khong biet,
 khong di, khong gop, khuy, kia nha, km, la, lai cho, lai co, lam bao, lam cong, lam di, lam nhanh, lam noi, lam
 truong, lan #, lao, len, lien, lo thang, loi em, lon, lu nam, lua, lua nam, luc #, luc vua, ma $, ma chua, mai ban,
 mat, mat con, mau, mau nau, mau xanh, may cay, met, minh lay, minh moi, moi, moi chuyen, moi moi, moi toi, mot can,
 mot met, ms, mung nam, mung qua, muoi trieu, na khuy, nam #, nam moi, nam nay, nao ranh, nay ban, nay co, nay suong,
 nay tot, nay vi, ngay mai, nghe, nghe khong, nghi buoi, nghi he, nghi quyet, nghin mot, ngo $, ngu, ngu ngon, nguoi
 lu, nha, nha ben, nha bia, nha co, nha dang, nha no, nha nuoc, nhan, nhan dan, nhan tin, nhat, nhau vi, nhin, nho
 bac, nho nha, nhuong, noi em, noi ro, noi voi, nua met, nuoc ca, nuoc minh, nuoc suoi, nuong $, o bac, on can, ong
 noi, p tan, pha, phai o, phan khoi, phieu, phu huynh, pin, qua, qua di, qua khong, que, quen, quoc, quyet dinh, quyet
 so, ra roi, re, ret dam, roi cac, roi cai, roi len, roi xuong, ru, rung $, rung tren, ruot $, sai, sai $, sang qua,
 sang vuon, si thau, sin, sin $, so huyen, so nguoi, song, sua xe, sua xong, suc khoe, suong, suong mu, ta leng, ta
 ve, tet, thai cho, thang #, thang co, thang gieng, thanh, thanh ly, thanh nha, thap, thay cong, thay dat, thay duong,
 the chu, then sin, theo dieu, theo quyet, thi bao, thi viec, thich, thoai, thoc, thoi moi, thu $, thuc, ti vi, tien
 gop, tinh, tinh lam, to #, to qua, toi ban, toi hoc, toi mot, toi nao, toi uong, tram su, trang #, tranh, trau #,
 trau nam, trieu, trieu $, trieu khong, trua an, truoc, tuan truoc, ty, ty che, u, uyen, v, vang thi, ve #, ve den, ve
 tranh, vi con, voi $, voi ba, vua, vua khanh, vui $, vui thoi, vuon, xa ta, xe $, xe dau, xe may, xem phim, xoan,
 xong #, zalo
-0.4: # buoi, # cay, # chuyen, # cong, # khoi, # lan, # ngay, # suat, # tr, GIFT, STAFF, ^ #, ^ be, ^ cuu, ^ dam, ^
 day, ^ dot, ^ duoc, ^ lo, ^ mo, ^ muon, ^ rung, ^ tang, ^ xin, ad $, ai bao, ai lam, ban a, ban minh, ban ngay, ban
 so, bao xi, be tong, ben, bi, bi sat, bien, bo khong, boi, bom, buoi $, ca ban, ca nam, cai chuong, cai den, cai nha,
 can thi, cao, cay giong, chi em, chia, chinh an, cho ban, cho be, cho cai, cho cho, cho may, cho nao, chu nhat, co
 duoc, coc, con dang, con ho, con khong, con o, cong $, cong cho, cu con, cua ban, cuu voi, da to, dan $, danh sach,
 dao nham, dap, dau thang, den duong, di danh, dia, diem truong, do di, dong gop, dot nuong, duoc khong, duong #,
 duong $, duong ban, duong di, dut, em hien, em nghi, gap, ghi ten, gi $, giao vien, giay, giay khai, gio co, giup,
 goc, goi dien, gom, gui #, hang nha, hiem, hien, hien #, hien ke, ho ngheo, ho so, ho tro, hoi lo, homestay, it thoi,
 ket, khai, khai sinh, khoa, khong cac, khong duoc, lam #, lam cau, lam giay, lam nha, lam viec, lay tien, len xa,
 lich, lo xuong, lop hoc, luon, ma khong, ma phai, mam non, mang $, may chuc, may met, mien phi, mieng, minh cho, minh
 muon, mo da, moi thang, mot cua, mua ve, mui, nam $, nam khong, nao cung, nao hop, nay chua, nay toi, nen hop, nga
 ba, ngheo, nghia, nghieng, nguoi di, nguy, nguy hiem, nha can, nha kho, nha o, nha thau, nha truong, nha van, nhan
 hoi, nhap, nhieu tien, noi that, non, nop #, nuoc, nut, o dau, pao dang, phan anh, phi lam, phi qua, pho, quay, quet,
 ri, roi bo, roi moi, sang ban, sao, sap nhap, sinh #, so may, suoi $, suyt, tap the, tat, thi, thi dat, thi nguoi,
 thon, thu, thu bay, tien $, tiep dan, tieu, to chuc, toi #, toi thay, tong, tra, trai, trai toi, tram, tram y, trua,
 truc, truoc nha, tu dau, tuc, tung, tuong, van hoa, vay $, ve sinh, vut, xa co, xe cong, xem giup, xep
-0.6: # nam, ? $, ^ chay, ^ cot, ^ lam, ^ truong, ai $, anh $, anh len, ban $, bao cao, be, bo di, cach, cay, chet,
 cho, cho nguoi, chung, co nguoi, cot, cua, dang chay, dau roi, day dien, de, do, don, dua, duong, gach, hay, ho, hoa,
 ket qua, khi, khoi, khong ai, ky, lam duong, lap, long, mien, minh co, mo, moi nha, muc, nao $, nap, nay $, nga, ong
 nuoc, quan, ra, rao, san, sap, so dien, son, tam $, thao, them, thieu, tiep, toan, trong, ung, ung ho, van, y te
-0.8: ?, ^ nen, bao ve, cap, cat, cau, cuu, dan, dia chinh, em gop, ghi, ke, lam cai, muon, ngoi, nop, phat, phi, rac,
 sach, sat, thung, tien, tro, tuoi, viec, xi, xi mang, xuong
-1: GOODS, dat, gop, gop #, keo, lay, loa, nao, ton, truong, vao, y
-1.2: quy
"""
