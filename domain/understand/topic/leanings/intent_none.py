"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: SHORT
1.6: cam on, em, lam $, nham, nhe
1.4: # $, ^ chuc, cai nhau, cam, nay, nha em, roi $, so #, vui
1.2: ^ ban, ^ vo, chao, hang xom, khoe, nhe $, on, thoi
1: #, ^ cam, ^ chau, ^ hom, ^ troi, con bo, con trau, hom, lop #, moi ve, ngay xua, ngo, ngon, nha toi, nhau, nho, oi,
 phim, qua $, tham, thoi $, xua
0.8: # a, # trieu, ^ bo, ^ chong, ^ em, ^ gui, ^ minh, ^ mot, ^ ok, ^ ve, ai mua, ai thay, ban xe, bao $, ca, ca nha,
 cac cu, cho $, chong, chuc, co #, con, cung co, dac, dep, di cho, di ngu, em di, gi dau, gia, gia #, giai, hihi, hop
 luc, la nam, lanh, loi, luc, mai, manh khoe, me $, mot it, mung, nguoi $, nhat duoc, noi, nua $, o to, ql #, quyet,
 ruou, su, su nho, tam, thang, toi, tram su, trau, troi, tuyen, vang, vi, vui lam, yeu
0.6: # #, # con, # ho, # tang, OPEN_END, ^, ^ cac, ^ chan, ^ chao, ^ con, ^ dau, ^ dien, ^ khong, ^ ngay, ^ nguoi, ^
 thua, a, a $, ai, ai di, ai lay, ai nhat, alo, alo alo, an com, anh, ba can, ba con, bac truong, ban #, ban em, bao
 nhieu, bo duoc, bo toi, buon, chau, cho bo, cho nha, cho xin, chung vui, co $, co dam, co giao, con ai, con cho, cu
 #, cua con, dan thi, dau $, day, dep lam, di, di nho, dien thoai, dieu, dieu #, dinh #, do $, du $, duong len, em $,
 em khong, em o, em ru, em vua, gai, ghe, gio cung, gop dau, hai nha, he #, hihi $, hoai, hom nay, huan, ib, khach
 chay, khong $, khong di, km, la, lac, lai cho, lan sang, lien he, luong, mai em, manh, mat, mat con, mau, mau xanh,
 met, minh, minh $, minh no, moc day, moi nguoi, mua, mung qua, nam nay, nay di, nen khong, ngay mai, nghe $, ngo $,
 nha $, nha ben, nha minh, nhan, nho nha, ok, on can, ong noi, phet, phet $, phieu, ql, qua, qua di, que, quoc, quoc
 lo, re, roi, roi xuong, rung roi, ruou ngo, sai $, sang vuon, sinh chau, sung, tam cho, tam duong, tan, tap, test,
 thang #, the chu, thong tu, thue may, tien dien, tim, tin, tinh, to #, toi ban, toi bat, toi nay, toi ngay, toi nua,
 tot, trau nha, tuan truoc, vo toi, xa toi, xanh $, xe $, xe khach, xe may, xem, xin lai, xin loi, xom, xong, xong
 roi, xuan
0.4: # ai, # b, # d, # da, # do, # doan, # g, # k, # km, # moi, # nghi, # nghin, # nhan, # noi, # phan, # thi, # thoi,
 # vua, ^ bi, ^ cong, ^ den, ^ doi, ^ ga, ^ haha, ^ hihi, ^ hoi, ^ lan, ^ lang, ^ lop, ^ mai, ^ mua, ^ nam, ^ nghi, ^
 quoc, ^ thang, ^ theo, ^ tra, ^ x, ^ xe, ad nha, ai co, ai xin, alo $, an, an xa, anh ban, anh chi, anh o, ao nha, ay
 $, b, bac, bac ninh, ban dat, ban duoc, ban la, ban nay, ban tam, ban toi, ban tre, ban xa, banh, bo #, bo qua, bo
 tai, bo xa, bong moi, bot, bua, buoi sang, c, ca mua, cac, cac ban, cai anh, can ban, chac, chan, chan roi, chang,
 chao ad, chao buoi, chao can, chay may, chi, chi oi, chieu nay, cho dong, cho minh, cho no, cho thue, cho trau, chong
 em, chu khong, chu toi, chua hieu, chua lam, chuc mung, chuyen ve, co doi, co gi, co tien, con $, con ban, con duong,
 con gai, con minh, con sang, con vit, cong nghiep, cong nhan, cong to, cong van, cua rung, da tra, dan ca, danh nhau,
 dao nay, dat nha, dau a, de #, de nghe, dem nay, den cua, deo, dep me, di bo, di em, di hoc, di hop, di lac, di mat,
 dien nha, do dac, doi #, dong, dong bao, dong xe, dot duoc, dt, dung cuoi, dung quen, dung roi, duoc $, duoc ba, duoc
 cho, e, em ban, em bi, em chao, em chay, em het, em moi, em nam, em noi, em sang, em ten, g, gai em, ghe $, giam doc,
 giao $, giay no, gieng, gio toan, gioi, giup em, go, gon, gop gao, gui loi, gui nham, ha $, haha, hai ta, hang, hat,
 hay phet, he, het #, het mai, hieu, ho $, hoa ban, hoai $, hoc lop, hoi tham, hom kia, hom nao, hom no, hom qua,
 hong, hop duoc, hop phu, hu, hut, huynh, ib $, ib em, it, it nua, k, k ai, k lit, k mot, kho lam, khoang, khoe $,
 khoi $, khong con, khong gop, khong may, khong ra, khuy, kiem dien, kinh khong, km #, ky thuat, la #, lai chau, lam
 con, lam di, lam nhanh, lam noi, lam nuong, lam truong, lan dau, lang, lanh $, lao, lien, lo #, lo thang, loi em, lu
 nam, luc #, ma chua, mai ban, mat dien, mau nau, may cay, may xuc, me, minh khong, minh nguoi, minh ten, minh thi, mo
 $, moi, moi moi, moi toi, mot can, mot met, mot so, ms, mua #, mua da, mua muoi, mua suot, mung nam, muoi, muoi can,
 muoi trieu, muong, na khuy, nam #, nam mo, nam moi, nao lam, nao ranh, nau, nay ban, nay co, nay da, nay suong, nay
 tot, nay troi, ngay truoc, nghe, nghe khong, nghi buoi, nghi he, nghi quyet, nghin mot, nguoi ta, nha, nha bia, nha
 no, nham may, nhan dan, nhan o, nhan tin, nhat, nhin, nho bac, nhuong, noi em, noi ro, nuoc minh, nuoc suoi, nuoi,
 nuong, nuong $, o $, o km, oi ai, om, on cac, ong giam, ong rung, p, p tan, phai o, phan khoi, phong $, phu huynh,
 qua khong, qua nhung, quen, quyet dinh, rai, rau, roi cac, roi cai, roi len, rong, ru, run, ruot $, sai, san van,
 sang, sao ruong, sin, sin $, so $, so ba, so huyen, song, sot, sua, sua khong, sua xe, sua xong, suot, ta, ta $, ten
 la, test $, tet, tha, thai, thai cho, thanh, thanh lap, thanh nha, thau chai, thay cong, then sin, theo quyet, thi
 bao, thi cho, thi viec, thich, tho xay, thoai, thoc, thu $, thu cai, thua can, thuc, thue, ti vi, tien gop, tieng
 kinh, tiet kiem, tim nguoi, to qua, toi chi, toi mot, toi ten, toi uong, tot $, trang #, tranh, tren cao, trieu $,
 trieu khong, trua an, truoc, truoc mat, ty, uyen, v, vang a, ve, ve den, ve lam, vi con, vi mau, vit, vua, vua khanh,
 vui $, vui qua, vui thoi, vuon toi, xa $, xa moi, xa ta, xe dau, xoan, xong #, zalo
-0.4: # bao, # buoi, # cay, # chuyen, # cong, # em, # khoi, # lan, # ngay, # suat, # tr, GIFT, OFFICE, ^ binh, ^ cai,
 ^ chung, ^ co, ^ cuu, ^ dam, ^ day, ^ dot, ^ lo, ^ mo, ^ muon, ^ sat, ^ tang, ad, ad $, ai bao, anh $, bac cho, ban
 lam, ban ngay, ban roi, ban so, bay, be tong, ben, bi sat, binh lu, bo di, bo gian, bo tu, buoi $, buoi toi, ca ban,
 ca nam, cai chuong, cai den, can bo, can cuoc, chan $, chan het, chay nha, chia, cho cai, cho moi, cho nga, cho
 truong, chung, chuyen, co cai, co duoc, co the, coc, con khong, cong, cong $, cong chao, cong cho, cot dien, cua ban,
 da lan, da to, dai, dang chay, dang ky, dau roi, dau thang, den duong, di qua, dia, dia chinh, diem truong, doi sang,
 dong gop, dot nuong, duoc #, duoc khong, duong #, duong $, dut, em hien, gao, gap, gi $, giao vien, gio sang, goc,
 goi dien, goi la, gui #, hai nguoi, han, hanh, hiem, hien, hien ke, ho tro, hoa $, hoc sinh, it thoi, kem, ket, ket
 qua, khac, khai sinh, khong duoc, khong lam, khong lay, kien, la gi, la may, lam cau, lam giay, lam viec, lan xuong,
 lap, lat, lay tien, long, luon, ma, ma phai, mam, mam non, mang $, may chuc, mien, mien phi, minh muon, mo da, moi
 nha, moi thang, mong cac, mot cai, mu, mua ve, mui, nao cung, nao hop, ngheo, nguoi di, nguoi gia, nguy hiem, nha
 can, nha o, nhap, nhieu, nhieu tien, nop #, nuoc, nuoc vo, nuong chay, nut, o nha, oi $, ong ve, pao dang, quan ao,
 quay, quet, ri, roi ba, roi bo, roi moi, sap nhap, sau, sinh qua, so may, suoi $, tat, thi co, thoi gian, thu, thu
 bay, thut, tien $, tien den, tiep dan, tieu, to lam, toan anh, toi gop, toi gui, ton kem, tong, trai toi, tram y,
 treo, trong, truc, truong mam, truyen, tu dau, tu phap, tuc, tuong, vay $, viec khong, vien, voi nha, vut, xa thi, xe
 cong, y te
-0.6: # nam, ^ chay, ^ cot, ^ nen, ^ truong, ai lam, bang, bao cao, bao ve, bi, cach, cai nha, cao, cap, cay, chet,
 cho, cho nao, cho nguoi, chu nhat, cot, cua, cuu voi, day dien, de, dot, dua, duong, duong ban, duong di, em gop,
 gach, ghi, giay, giay khai, hay, hoa, keo, khai, khoa, khong ai, lam duong, lich, lop hoc, ma khong, minh cho, minh
 co, mo, muc, nam $, nao $, nay $, nay la, nga, nga ba, ngoi, non, o dau, ong nuoc, pho, quan, ra, rao, san, sap, son,
 tam $, thao, thi, thieu, tro, tung, ung, van, van hoa, xi mang
-0.8: ?, ? $, ai $, ban $, bao xi, be, cat, co nguoi, dat, do, don, gom, ho, ke, khi, lam cai, nha van, phat, phi,
 sach, sat, so dien, them, thon, thung, tien, tuoi, ung ho, vao, viec
-1: GOODS, cau, cuu, dan, gop, gop #, khoi, lay, loa, muon, nao, nop, rac, ton, truong, xi, xuong, y
-1.2: quy
"""
