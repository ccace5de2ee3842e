"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ? $
2: ?, OPEN_END, hay
1.8: co duoc, nao
1.6: o dau
1.4: ai $, anh $, bao gio, bao nhieu, duoc khong, hoi, so dien, thi
1.2: a, a $, ad, cho nao, gio, ho tro, nao $, nhieu tien, vay
1: ^ ai, bao, chuong trinh, co phai, duoc, gi $, gio thi, gop, gui, khong ?, lam duong, may gio, mo cua, muon, phai,
 the nao, tinh
0.8: ^ ad, ^ bao, ^ cho, ^ duong, ^ lam, ^ muon, ^ ngay, ^ xin, ad $, ai, bam, cho hoi, chua, co, con $, dau $, do
 lai, don, dot nuong, gi, hien, hoach, hom, khong hay, la, lai so, lam can, muc phat, ngay nao, nha toi, nua khong,
 phai dong, roi thi, sao, sap nhap, so, so do, the, thi co, thu tuc, tro, tro bao
0.6: PLACED, ^ so, ^ the, a ?, ai la, anh len, bac, bac $, bo cho, cach, cai the, cai tien, cho ai, cho be, cho em,
 cho minh, chu dau, chua $, chua thay, co bi, co lam, cua toi, cuoc cho, dang ky, dat, dau lam, dau roi, day $, de
 toi, di hai, dien thoai, duoc #, em, em hoi, em xin, gi het, giay, giay to, gio lam, gop tien, hoi bao, ke hoach,
 ket, ket qua, khoan, khong $, khong a, khong cac, khong thay, la bao, la gi, la may, la truong, lai bang, lam viec,
 lich, mam, may, may met, may nguoi, minh bao, minh hoi, minh muon, moi lam, mot buoi, muc, muon hoi, nao hop, nay,
 nay chua, nay khong, ngay, ngay ram, ngheo, nhi $, non, nop, roi anh, rut lai, sang chuong, tach, tam, ten, thang
 nay, thoai, tiem, tinh mua, toi, toi bam, toi chua, toi gop, tra loi, trieu $, trong danh, truong mam, tuc, tuoi,
 tuoi $, uy, uy ban, vay anh, ve xa, xa moi, xin, xu, xu ly
0.4: # #, # co, # ma, # ngay, SHORT, STAFF, ^ chung, ^ chuong, ^ duoc, ^ giay, ^ lon, ^ nghi, ^ o, ad em, ad oi, ai
 giu, ai lam, anh, ba $, ba co, bac cho, ban a, ban co, ban hom, ban hon, ban minh, ban mo, ban na, bao cao, bao cho,
 bao hiem, bao lau, bat dau, bay gio, ben kia, bi mat, biet ke, biet tien, buoi, buoi chieu, cac ba, cai xa, can bo,
 can cuoc, can gi, can mang, cau qua, cay to, cho biet, cho chau, cho may, cho xom, chung nhan, chuong, chuyen khoan,
 co biet, co ket, co mat, co wifi, con phai, cong di, cu khong, cua chu, cua em, cua nha, da ve, danh sach, dat $,
 dau, dau ?, dau thang, dau tu, de con, den dau, dich, dien luoi, duoc giam, duoc giay, duoc ho, duoc mien, duoc tinh,
 duong, duong ban, duong co, duong nay, em dang, em mat, em muon, gi khong, giay khai, gio co, gio moi, giu, gop #,
 gui anh, gui bao, gui hom, hien #, hien dat, ho so, hoa moi, hoc lam, hoi ai, hoi thu, hom truoc, hon day, kenh
 muong, keo duong, kham, khi nao, khong, khong ad, khong chi, khong nghe, khong nhi, kia suoi, la nguoi, la toi, lai,
 lai khong, lai o, lam lai, lam sao, lam xong, len day, lich tiem, loa $, luoi, ly, mai co, mam non, mang nhung, mat
 roi, may $, mien, minh, minh co, minh khong, minh phai, moi cho, moi o, moi thi, nao a, nao de, nao roi, nay la, ngay
 cong, nghe, nghi dinh, nguoi ngoi, nha van, nhap, no cho, nop cho, nop tien, nung, nung nang, nuoc ve, nuong, ong
 nuoc, ong truong, phai ra, phap, qua suoi, quy ra, ra lam, ra tien, ram, re $, roi co, sao de, sap, sinh cho, so nao,
 suoi nam, tam $, ten trong, thang, thap $, that, the cho, thi bam, thi di, thi duoc, thi lam, thi nop, thuoc xa, tiem
 phong, tien, tien #, tien ho, tien lam, tinh bao, to truoc, toi $, toi bi, toi dau, toi lo, toi noi, toi o, trai toi,
 truoc, truoc de, truong ban, v, vao dau, vao so, vay $, viet sai, wifi, xa chua, xa co, xa nao, xa thi, xem ho, xin
 duoc, xin hoi, xom
-0.4: # $, # gio, # h, # ho, # trieu, MEASURED, ^ #, ^ chau, ^ co, ^ dat, ^ gui, ^ minh, ^ nuoc, ^ quy, ai nhat, bai,
 ban $, bao $, bao xi, bat, biet goi, bo di, bo no, bon, bong, ca ngay, cam on, can thi, chan, chang, chao, chuc, co
 cai, co tien, cuu, dam, dap, day, de, den, dien $, dieu, do, doc, dong, duc, duoi, dut, em la, em lam, ga, gat, ghi
 ten, gi dau, goi $, h, hai, hieu, hoa $, hoan, hoang, hoi thi, it, k, khoe, khong co, khong duoc, khong gop, kia, lam
 con, lan nao, lien, lo, loa, loai, lon, lop, lua, luc, luc #, luon, mau, may gat, minh cho, minh thi, muoi, muon
 phan, nao cung, neu, nga, ngay la, nghi, nghin, ngo, nguoi, nha, nha nao, nhac, nhat, nhat duoc, noi $, nong, nuoc,
 nuoc $, on, ong, phong, quan, quay, quen, quen $, rac, rao, rung $, ruong, sat, suot, tac, tap, tap the, tat, tay,
 tet, the ?, them, thoi, thong, thu cai, thu tien, thua, thuc, thung, tich, tieng, tiep, to, toi co, toi nay, ton
 tien, tot, tr, tra tien, tran, trau, tre con, treo, tru, trua, truong, tung, ty, uong, van, vang a, vao, ve, vi, viec
 nay, vo, voi, vua, vui, xay, xi, xin lai, xong, xuc, y, zalo
-0.6: MONEY, ba, cam, cap, choi, co nguoi, cu, cuoi, dan, dem, dep, di, doi, du, duong $, giao, go, hang, hong, khach,
 kho, khong ai, lam $, lan, lang phi, mot, mua, nhe, nhe $, nho, phi, qua, qua $, ranh, roi $, rung, sau, thanh, toan,
 toi thay, troi, vien
-0.8: #, chu, cung, dung, gia, goi, lang, lay, mai, nen, ton, tre, vang, xuong
-1: an, no, sang
-1.2: chay
-1.4: ca, xe
"""
