"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: # $, nham
1.6: ^ ban, vui
1.4: ^ chuc, cam on, dep, em, lam $, nhe, qua $, so #
1.2: ^ khong, cai nhau, cam, di cho, hang xom, khoe, lop #, nha em, nhe $, on, roi $, thoi
1: #, # a, ^, ^ cam, ^ con, ^ ngay, ^ ok, ^ vo, ca nha, chao, con bo, dieu, em di, mau xanh, mot it, mung, ngo, ngon,
 noi, phim, su, tram su, xua
0.8: # moi, ^ chau, ^ chong, ^ em, ^ hom, ^ lan, ^ mot, ^ troi, a $, alo, alo alo, an com, ban xe, ca, cho thue, chuc
 mung, co #, con trau, cung co, dao nay, dau $, dep lam, dung roi, em o, gi dau, hihi, hom, hom nay, k mot, khong con,
 km, lac, mai, mai em, manh, me, minh, moi nguoi, nay, nhau, nhau vi, nho, nua $, o to, ok, phet, ql, ql #, roi, test,
 test $, tham, thoi $, thue, thue may, tim, to #, trau nha, tuyen, u, vang, vua, xe khach, xong
0.6: # #, # doan, # g, # ho, # km, # nhan, # phan, # thoi, # trieu, ^ bo, ^ chan, ^ chao, ^ da, ^ duong, ^ gui, ^
 hihi, ^ mai, ^ mang, ^ minh, ^ nuoc, ^ quoc, ^ thua, ^ ve, ^ xe, a, ai nhat, ai thay, alo $, an xa, anh, ay, ba con,
 bac, ban #, bao $, biet chu, bo xa, buon, cac cu, chac, chan, chao buoi, chi, cho dong, chong, chuc, co gi, con, con
 gai, cong nhan, den cua, di, di ngu, dien roi, dieu #, dinh #, duong len, g, ghe $, gia, giai, gio cung, gioi, hieu,
 hoai, hop luc, huan, khach chay, khoe $, khong $, khong di, km #, la, la nam, lam nuong, lan dau, lon, lua, luc,
 luong, luong #, manh khoe, mat con, me $, minh $, minh ten, moi ve, mot can, mua, mua suot, muoi $, nam #, nen khong,
 nghe $, ngu, nha $, nha ben, nha toi, nham may, nhan, nhat duoc, nuoc suoi, nuong, nuong $, o cho, oi, phieu, phong
 $, qua, que, quyet, rau, ru, ruou, ruou ngo, sai, sinh chau, su nho, suc khoe, ta, ta $, tam, tan, tet, the chu,
 thich, tho xay, thong bao, tien gop, toi ten, tot, tranh, trau, trua an, v, vang a, ven, vi, vi con, vui lam, xanh $,
 xem, xin lai, xin loi, xom, xong roi, xuan, yeu
0.4: # ai, # b, # c, # da, # dang, # do, # nghin, # nhe, # tang, # thi, ^ alo, ^ cong, ^ dang, ^ dau, ^ doi, ^ ga, ^
 goi, ^ hang, ^ hoi, ^ ma, ^ mat, ^ mua, ^ nghi, ^ nha, ^ so, ^ tao, ^ thang, ^ thong, ^ thu, ^ tim, ^ tram, ^ trau, ^
 x, a #, ai mua, anh cho, anh hom, anh tan, ay $, ba can, ba ngoai, bac $, bac truong, bam, ban cai, ban duoc, ban em,
 ban toi, banh, bao nhieu, be $, bi mat, bo, bo $, bo duoc, bo nha, bo nhieu, bo toi, buoi sang, ca mua, cac, cai
 dien, can $, can ban, can mua, cau moi, cay dao, cay nha, chan qua, chang xin, chao can, chat dong, chau, chau hoc,
 chay may, che, chi $, cho $, cho bo, cho chi, cho minh, cho nha, cho tam, cho vui, cho xin, chong di, chong em, chu
 co, chu khong, chu toi, chua, chua co, chua hieu, chuc cac, chung vui, chuong, chuyen ve, co doi, co tien, con ai,
 con be, con cho, con duong, con minh, con nho, con sang, cong an, cua con, cua rung, cung khong, da em, dac, dan ca,
 dang o, danh nhau, dau a, day, de nghe, dem nay, dep qua, di bo, di em, di hoc, di hop, di lac, dien nha, doc cong,
 doi #, dong cho, dong lam, dong xe, dot duoc, dt, dung cuoi, dung quen, duoc $, duoc mua, duong chua, duong moi,
 duong ql, duong rong, em $, em chao, em chay, em chua, em dang, em het, em la, em noi, em ru, em ten, em vua, gai,
 ghe, gia #, giang ma, gieng nam, gio toi, gioi $, giup $, go, goi $, gon, gop gao, gui loi, hai nha, hay phet, het
 roi, hihi $, ho $, hoc lop, hoi dong, hom kia, hom nao, hong, hop, hop phu, hut, ib, ib em, it, k lit, khong biet,
 khong ra, khuy, kia toi, ky thuat, la #, la sung, lag, lai chau, lai co, lam bao, lam di, lam le, lam nhanh, lam noi,
 lang, lanh, lanh $, lao, lien he, lit, lo thang, loi, lu nam, luc #, ma chua, ma cong, mang #, mat, mat $, mau, may
 cay, minh khong, minh nguoi, minh no, moc day, moi $, mot so, ms, mua dong, mua muoi, mung nam, mung qua, muoi, muoi
 trieu, na, na khuy, nam kia, nam mo, nam moi, nam nay, nau, nay ban, nay co, nay cua, nay ong, nay suong, ngay mai,
 ngay truoc, ngay xua, nghe, nghe khong, nghi he, nghi quyet, nghin mot, ngo $, ngu ngon, ngua, nguoi $, nha, nha bia,
 nhac, nhan dan, nhan o, nhat, nhin, nho bac, nho nha, noi ro, noi the, nua dem, nuoc minh, nuoi, o $, o bac, o km, o
 lo, o nuong, o then, om nam, on can, ong noi, p tan, pa, phai o, phan khoi, phet $, phong, phu huynh, pin, qua khong,
 quen, quyet dinh, ra cho, re, ret, ro $, roi cai, roi ma, roi xuong, run, rung, rung tren, ruot $, sai $, san van, si
 thau, sin, so nguoi, song, sua xong, sung, suong, suong mu, suot, suot #, ta leng, ta ve, tam cho, tam duong, tang
 hai, tap, tap $, ten la, thang, thang #, thanh, thanh lap, thau chai, thay cac, thay cong, theo, theo dieu, theo
 quyet, thi bao, thi cho, thi viec, thit, thoai, thong, thong tu, thua can, tien dien, tieng kinh, tiet kiem, tin,
 tinh lam, toi, toi ban, toi hoc, toi nay, toi nua, toi o, toi thi, tra het, trieu, trieu $, trieu khong, tro #, troi,
 troi ret, trong tre, truoc, truoc mat, tu hoi, tuan truoc, uong, vay tien, ve, ve tranh, vi cai, vien tinh, voi ba,
 vua khanh, vui qua, vui thoi, xa $, xa moi, xa toi, xanh, xe, xe $, xe may, xem phim, xuong suoi, zalo, zalo cho
-0.4: # bo, # buoi, # ca, # cai, # chuyen, # em, # khoi, # lan, # lit, # nha, # suat, # tam, # tr, ? $, ^ ad, ^ ca, ^
 chay, ^ cot, ^ dam, ^ dot, ^ duoc, ^ le, ^ mo, ^ nen, ^ rung, ^ sat, ^ tang, ^ tien, ^ truong, ai $, ai lam, anh $,
 ap, ap o, ba buoi, bac cho, ban ghe, ban giao, ban lam, ban minh, ban ngay, ban so, bang, bao ve, bat, be tong, bi,
 bo di, bo khong, buoi, buoi $, ca nam, cac anh, cach, cai chuong, cai may, cai tien, canh, cay giong, chan $, chau o,
 chia, cho #, cho ban, cho cai, cho cho, cho con, cho tho, chu nhat, co cai, co duoc, co tang, con ho, cong $, cong
 chao, cong cho, cong nha, cot, cot dien, cu con, cung di, da lan, dam, dang ky, danh sach, dap, dau roi, day $, den
 duong, dep $, di qua, dia, dia chinh, diem truong, dinh, do be, dot nay, dua, duong $, duong ong, duong roi, dut, em
 #, gap, giao vien, giay, giay cho, giay to, gio chieu, gio sang, giu, gom, gop tien, gui #, gui bao, gui hom, het $,
 hiem, hien, hien #, ho tro, hoa, hoa $, hoc sinh, homestay, k $, ke toan, ket qua, keu, khac, khai, khoa, khong a,
 khong duoc, khong lam, khong ve, lai bao, lam, lam cau, lam nha, lam viec, lan xuong, lap, len xa, long, lop hoc,
 luoi, ma, ma khong, ma lam, mam, mang $, mat bang, mat ca, may chuc, mien, mieng, minh co, mo da, moi lam, moi nha,
 moi thang, mot nguoi, mua ve, mui, nam roi, nap, nay toi, nga ba, ngay $, ngheo, nghia, nghiep, nguoi di, nguy, nguy
 hiem, nha o, nha van, nham nho, nhap, noi $, nu, nua trieu, nuoc, nuoc vo, o nha, ong, phat, phi qua, phong hop,
 phuong, qua #, qua ma, quay, quet, quy $, rao, ri, roi bo, roi cho, roi moi, ruong $, sach ban, san, sap nhap, sinh,
 so dien, so lam, son, sua, tam $, tat, tay, thep, thi, thi dat, thi toi, thieu, thoi gian, thon, thu, thu bay, thut,
 tien $, tiep, to chuc, to lam, toe, toi lo, toi thay, ton kem, tong, tram bien, tram y, tro, truc, trung, truyen,
 tuc, tuoi, uy, vay $, ve sinh, vien, vu, vut, xa, xa khong, xac nhan, xe tai, xem giup, xin gop, y te
-0.6: # bao, # cay, # cong, # nam, ?, ^ co, ban roi, bao cao, bao xi, cay, chet, cho, cho nguoi, cho truong, chung, co
 nguoi, dat, day dien, don, dot, duong, duong ban, em gui, gach, gi $, goc, ho, ho so, ke, keo, khi, khong ai, lam #,
 lich, ly, minh cho, nam $, nao $, nay $, nga, non, nop #, ong nuoc, phai, pho, ra, roi ba, sat, sau, them, tien,
 toan, tra, tra loi, trong, tung, tuong, ung ho, van hoa, xe cong, xep
-0.8: # ngay, be, cao, cap, cat, cau, cong, cua, cuu, dan, do, em gop, ghi, gop, lam duong, luon, nao, ngoi, o dau,
 quan, thao, thung, tram, truong, ung, van, vao, viec, xi mang, xuong
-1: de, gop #, khoi, lam cai, loa, mo, muon, nop, phi, rac, sach, ton, xi, y
-1.2: lay, quy
"""
