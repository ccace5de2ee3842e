"""What speaks for none, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: SHORT, vui
1.6: ^ ban, cam on, em
1.4: # $, cai nhau, cam, khoe, lam $, nham, nhe, on, roi $, so #
1.2: # a, ^ chuc, ^ troi, dep, hang xom, lop #, nay, ngon, nha em, nhe $, nho, xua
1: #, # trieu, ^ cam, ^ chau, ^ con, ^ hom, ^ vo, ai lay, chao, con bo, dt, gai, lanh, moi ve, nau, ngay xua, ngo,
 noi, phim, roi cai, tam duong, tham, thoi, yeu
0.8: # #, # k, ^, ^ bo, ^ chong, ^ ga, ^ gui, ^ khong, ^ ngay, ^ nguoi, ^ ok, ai nhat, an com, bac, bo toi, ca nha,
 cai con, cho $, co giao, con be, dac, dao nay, di, dieu, em di, ghe, gia, gia #, gio cung, hang, hoai, hom, hom nay,
 hop luc, ib, khach chay, lam con, luc, mai, mai em, man, me, mot it, mung, nam nay, nen khong, nha ben, nha toi, nua
 $, nuoi, ok, phet, ql #, qua $, re, su, ten la, thang, thanh, thoi $, tim, tin, to #, to qua, tram su, trau, trau
 nha, vi, xom, xong, xuan
0.6: # b, # con, # g, # ho, # thoi, MONEY, OPEN_END, ^ chan, ^ doi, ^ em, ^ haha, ^ lan, ^ minh, ^ mot, ^ nam, ^ nghi,
 ^ so, ^ thua, ^ ve, a $, ai, ai di, ai mua, ay, ba con, ban bo, ban cai, ban em, ban nguoi, ban xe, bao $, buon, ca,
 cac cu, cao $, chao can, chi, chieu nay, cho dong, cho nha, chong, chu toi, chuc, chuc mung, co #, co gi, con, cong
 ty, cua chi, cung co, cung rung, cuoi, dan thi, dat nha, dau $, day, dep lam, di bo, di cho, di ngu, dieu #, dinh #,
 don o, duong len, em chao, em de, em khong, em moi, em noi, em o, em vua, ghe $, giai, gui loi, haha, hai nha, hihi,
 hihi $, hom kia, k, khong con, km, km #, la, la nam, lac, lai cho, lam cong, lang, lo #, loi, loi hoi, luc #, man $,
 mat, mau xanh, me $, minh, minh $, moi mo, mua, nam #, nghe, nghe $, nghe khong, nguoi lu, nha $, nha co, nhat duoc,
 nhau, nuoc suoi, o to, oi, on can, pin, ql, qua, que, quoc, quyet, rau, re $, roi, roi len, ruou, sin, sinh chau,
 song, su nho, suong, ta, ta $, tam, tam cho, test $, tha, thay cong, the chu, thich, tho xay, thoc, thua, tinh, tinh
 day, toi, toi bat, toi nay, tot, tranh, troi, trua an, vang, vay tien, ve goi, vit, vo toi, vua khanh, vui lam, vui
 qua, xa moi, xa toi, xe $, xe may, xem, xin lai, xin loi, xong roi, xuong ao
0.4: # agribank, # c, # d, # dang, # do, # doan, # hop, # km, # lo, # moi, # nghi, # nghin, # nhan, # phan, # tang, #
 to, PLACED, ^ anh, ^ cac, ^ chao, ^ cong, ^ dao, ^ dau, ^ di, ^ dt, ^ duong, ^ hihi, ^ lop, ^ mai, ^ mang, ^ me, ^
 mua, ^ nuoc, ^ theo, ^ tim, ^ to, ^ toi, ^ tra, ^ tram, ^ x, ^ xe, a, ad nha, agribank, ai co, ai con, ai doi, ai
 thay, alo, alo alo, an tet, an xa, anh, anh ban, anh chi, anh cho, anh o, ay $, b, ba can, ba ngoai, bac bo, bac
 truong, bam, ban #, ban dan, ban duoc, ban la, ban tam, ban xa, banh chung, beo, biet $, biet chu, bo duoc, bo xa,
 bon muoi, buoi sang, c, ca dau, ca doi, ca mua, cac ban, cai bung, can $, can ban, cay xong, chac, chai $, chao ad,
 chao buoi, chau, che, chi di, chi oi, chi xem, cho bo, cho chi, cho thang, cho thue, cho xin, chu, chu khong, chua
 hieu, chung vui, chuyen ve, co $, co dam, co noi, com, con $, con ai, con cho, con duong, con gai, con minh, con nha,
 con tam, con trau, con vit, cong an, cong to, cong van, cu #, cua con, cua rung, da tra, da xong, dang o, dau a, de
 #, de nghe, den cua, dep qua, di em, di hop, di phu, di sa, dien bien, dien ca, dien nha, dien thoai, do $, doc cong,
 doi #, doi $, doi o, dong cho, dong lam, dong xe, du $, dung cuoi, dung quen, dung roi, duoc cho, duong nay, em $, em
 ban, em chay, em den, em la, em lam, em nam, em ru, g, ga, gac bep, gat xong, gi dau, giang, giay no, gio do, gio
 toan, gioi, gioi $, giup $, gon, gop $, gop dau, gui nham, guong, ha $, hai duoc, hat, hay phet, he #, het, het #,
 het mai, hieu, ho thau, hoa giai, hoai $, hoi tham, hom nao, hom no, hom qua, hop duoc, hop phu, huan, hut, huyen cu,
 ib $, k lam, k mot, kg, kho lam, khoe $, khong $, khong di, khong doi, khong phai, khong ra, khuy, kia, kia nha, kiem
 dien, la cay, la het, la sung, lam bao, lam di, lam nuong, lam truong, lan #, lan dau, lan sang, lanh $, lao, lien,
 lien he, lo thang, lo van, loi em, lon, lon giong, lu tre, lua, ma van, mai ban, mang duoc, manh, manh khoe, mat con,
 mau nau, may cay, may o, met, minh ban, minh lac, minh moi, minh no, minh ten, minh thi, mo cua, moc day, moi, moi
 cac, moi chuyen, moi moi, moi nguoi, moi xong, mot can, mot so, mua #, mua cai, mua dong, mua suot, mung qua, muoi,
 muoi trieu, na khuy, nam moi, nang, nao can, nao ranh, nay ban, nay co, nay da, nay di, nay hoc, nay suong, nay vi,
 ngay mai, nghi buoi, nghi quyet, nghin mot, nghin roi, ngo $, ngon nha, ngu, ngu ngon, nguoi $, nha, nha bia, nha
 minh, nha mung, nha thang, nhan, nhan $, nhan dan, nhanh, nhat xa, nhau vi, nhin, nho nha, nhuong, no, no bam, no
 tien, noi ba, noi em, noi ro, noi the, non cho, nua dem, nua met, nuoc mam, nuoi trau, o gan, o km, o phong, o then,
 oi ai, oi con, oi gui, ong ba, ong noi, ong rung, p, p tan, phai o, phan khoi, phet $, phi ca, phieu, phong #, phong
 $, qua khong, quen, quoc lo, quyet dinh, ra ban, ra do, ra roi, rau cai, ret, roi day, roi xuong, ru, run, rung, rung
 $, rung het, rung roi, ruong can, ruot $, ruou ngo, sai, sang, sang vuon, so, so huyen, sua, sua khong, sua xong,
 sung, suot, ta bao, ta di, ta lam, tang hai, tap, tap #, tap $, tap huan, te xuong, test, tet, than uyen, thang co,
 thanh nha, thanh pho, that, that la, thau, thay dat, thay di, the thoi, theo, theo dieu, theo quyet, thi nhan, thoai,
 thoi chu, thong tu, thu $, thu hai, thua can, thua sau, thue, thue may, thuong, ti, tien gop, tim nguoi, tinh lam,
 toi ban, toi chi, toi nao, toi ngay, toi nua, toi ve, tot $, tot lam, trang #, trau #, trau gia, trau nam, trieu
 khong, troi ret, trong tre, truong $, tuyen, u, uong, uong chen, van #, vang a, vao day, vay ngan, ve den, ve ho,
 viet, voi ba, vua, vuon, vuon toi, xa dem, xanh, xanh $, xay, xe dau, xe khach, xong $, xuong #, yen, zalo
-0.4: # cay, # chuyen, # khoi, # lan, # suat, STAFF, ^ bao, ^ be, ^ binh, ^ ca, ^ chuyen, ^ co, ^ cuu, ^ dam, ^ day, ^
 dot, ^ gop, ^ hay, ^ hien, ^ lam, ^ mo, ^ rung, ^ sat, ^ tang, ^ tien, ^ truong, ad $, ad oi, ai do, anh $, anh len,
 ap, ban a, ban lam, ban minh, ban nao, ban roi, ban tru, bao cho, ben, bi sat, bien, bien ap, biet la, bo hoang, ca
 nam, cai den, cai may, cai nha, can bo, can cuoc, cao hom, chan $, chau o, chay lan, chay nha, chet, chi giup, chia,
 cho #, cho ban, cho biet, cho cai, cho cho, cho may, cho nao, cho xe, chung toi, chuyen khoan, co tang, coc, con
 dang, con ho, con o, cong, cong chao, cong cho, cong nha, cot dien, cung di, cung thay, cuoi tuan, dang cho, dang ky,
 dang lan, danh sach, dao, dap, dau roi, dau tu, de, den duong, di danh, di qua, dia, dia chinh, diem truong, do di,
 doc, dong #, dot, duc, duoc #, duoi, duong $, duong ban, dut, em hien, em nghi, em nop, gan, gao, gi $, giay khai,
 gio co, giu, goc, goi ai, goi la, gui #, h sang, hai trieu, hay, hien, hien #, hien ke, ho, hoc sinh, homestay, k
 qua, kem, ket, khac, khai, khai sinh, khi, khong co, khong duoc, khong lay, khong xong, kien, ky, la gi, la may, la
 truong, lam cau, lam giay, lam viec, lam xong, lan xuong, lap, lat, lay tien, len day, long, lop, lop day, lop hoc,
 luon, ly, mam non, may chuc, mien phi, minh co, minh muon, mo #, mo da, moi lam, moi thang, mot cai, mot cua, mot
 lan, mui, nao hop, nap, nay khong, nay la, nga ba, ngay $, ngay thoi, nghia, nguoi, nguoi di, nguoi gia, nguy, nguy
 hiem, nha #, nha thau, nhan ve, nhieu tien, nho o, no $, nop #, nuoc sach, nuong chay, o nha, o x, ong ve, pao dang,
 phai, phun thuoc, qua ba, qua co, quet, quy $, rao, ri, roi ba, roi thi, san, sang ban, sap do, sat $, sep, sinh, so
 do, so lam, suoi $, tai, tap the, tat, thach cuoi, thay ai, thieu, thu bay, thu tuc, tien $, tien ho, tiep dan, tieu,
 to lam, toe, toi la, toi thay, tong, trai, treo, tro, trua, truc, trung, truoc em, truong mam, truyen, tuc, tuoi $,
 ung, ung ho, vac, vong, vut, xa di, xac, xac nhan, xe cong, xe go, xep, xo, xu ly, xuong
-0.6: # nam, # ngay, ?, ? $, OFFICE, ^ chay, ^ lo, ^ nen, ai lam, ban ngay, bao cao, bao ve, bi, bo di, cach, chet
 dich, cho, cho nguoi, chu nhat, chung, co cai, co nguoi, cot, cua, cua ban, cuu voi, dang chay, day dien, de xuat,
 do, don, duoc khong, gach, giay, gio sang, gom, ho tro, hoa, ket qua, khoa, lam duong, lay, lich, ma khong, minh cho,
 mo, moi nha, nam $, ngheo, ngoi, nha o, nuoc, nut, ong nuoc, phi, roi bo, sach, so dien, son, tam $, thao, them, thu,
 thung, tien, tram, tram y, trong, tung, tuong, vay $, vien, xi, xi mang, y, y te
-0.8: GOODS, ^ cot, ai $, ban $, cap, dan, dat, dua, duong, em gop, ghi, gop, khoi, mien, muon, nao, nao $, nay $, nha
 van, nop, o dau, rac, roi moi, sap, sat, thon, vao
-1: cat, cau, cuu, keo, khong ai, lam cai, ton, van hoa, viec
-1.2: gop #, ke, loa
-1.4: quy, truong
"""
