"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: ?, ? $
1.8: co duoc, nao
1.6: bao gio, hay, o dau
1.4: hoi, khong $
1.2: a, gio, may gio, nao $, the nao, thi, tinh, vay
1: ^ ai, a $, bao nhieu, chua $, co phai, duoc, duoc khong, gi, gui, ho tro, lam duong, phai, sao, thi co, tra loi,
 tro, tro bao
0.8: ^ ad, ^ cho, ^ lam, ^ xin, a ?, anh $, bac, bac $, bao, cai tien, cho em, cho nao, dau, dau roi, gi $, gop, hien,
 hoach, hom, ket qua, khong ?, khong a, lich, minh muon, mo cua, muon, nhap, nhieu tien, so, ten, thu tuc, tiem, tuc,
 uy, xin
0.6: # #, ^ bao, ^ duong, ^ muon, ad, ad oi, ai, ai $, bo cho, cach, cay $, chia khoa, cho be, cho hoi, chua, chuong
 trinh, co, day $, dien thoai, don, duong nay, em hoi, gi het, gi khong, giay, gio moi, gio thi, gop tien, gui hom,
 hoi bao, hom truoc, ke hoach, khac, la, la gi, lai bang, lai so, lam sao, mai co, mat roi, may, nay, nay la, ngay,
 ngay nao, ngheo, ngheo co, nop, nop cho, roi anh, roi thi, sap nhap, so dien, tam, tam $, thang nay, tien, tien #,
 tien ho, toi, toi chua, toi o, trinh, truoc, truoc de, truong mam, tuoi, tuoi $, uy ban, vay $, vay anh, ve xa, viec
 khong, xa nao, xu, xu ly
0.4: # ngay, # roi, ^ chuong, ^ con, ^ duoc, ^ may, ^ sao, ^ so, ^ tien, ^ xa, ad $, ai giu, ai la, anh, bam, ban
 minh, ban mo, ban na, bao cao, bay gio, be, biet, bo em, cac bac, cai nay, can bo, can cuoc, can mang, cao hom, cau
 qua, chia, cho ai, cho biet, cho chau, cho minh, chu dau, chu nhat, chua thay, chuong, co ghi, co ket, co lam, co
 mat, co nuoc, co trong, con $, con phai, cong di, cu thi, cua chu, cua em, cua mo, cua toi, cuoc cho, da co, da dang,
 dang cho, dang ky, danh sach, dat roi, dau $, dau lam, dau thang, de toi, den dau, den nay, dien luoi, dki, dung ten,
 duoc giam, duoc ho, duoc tinh, duong, duong ban, duong noi, duong ong, em, em gui, em mat, em muon, em xin, giay to,
 gio co, gio xa, giu, gop cong, gop ngay, gui bao, hien #, hien dat, ho so, hoa moi, hoi cai, hoi thu, hoi truoc, hom
 #, hom thu, kenh, kenh muong, keo duong, ket, khau cho, khi nao, khong, khong hay, khong nhi, khong thay, la bao, la
 nguoi, la truong, lam can, lam lai, lam nua, lam viec, lau, len dau, len day, lich tiem, loi, ly, ma khong, mam, mam
 non, mang nhung, mat de, may nguoi, may tram, minh bao, minh hoi, minh phai, mo, moi cho, moi lam, moi o, muon hoc,
 muon hoi, muon lam, nao a, nay chua, nghe noi, nguoi ngoi, nha tam, nha toi, nha van, nhieu, nhieu mot, noi sap, non,
 nua khong, nung, nung nang, ong nuoc, ong truong, phai dong, phai gop, phai ra, phang, phap, phu trach, qua day, roi
 co, rut, rut lai, san phang, sao de, sap sap, so do, so tien, sua, tach, thang, thang truoc, that, the, thi dat, thi
 di, thi duoc, thi lam, thi ngay, thoai, thoai can, thuoc xa, tiem phong, tien da, tien gop, tien khong, tinh bao,
 tinh mua, to gi, to truoc, toi gui, trai toi, trinh #, trong danh, trung tam, truoc da, truoc nha, truong ban, tu
 phap, vay can, wifi, xa, xa co, xa minh
-0.4: # $, # gio, # k, # trieu, ^ ban, ^ chau, ^ co, ^ dat, ^ quy, bai, ban $, bat, bi, bo, bo khong, bon, cam, cat,
 chao, cho cac, choi, chua co, chuc, co cai, co gi, co tien, cong, cot, cuoi, cuu, dam, dao, de, den, den duong, dep,
 dien $, dieu, du, duoi, duong $, em #, ga, gi dau, go, hai, hang, ho #, hoang, hoi thi, hong, it, k, khach, kho,
 khong ai, kia, lai $, lam bao, lang phi, lap, lien, loai, lon, luc, mau, moc, mot, mu, muoi, nao cung, ngo, nha,
 nham, noi, nuoc, nuoc $, ong, phat, qua $, quan, quay, ra, rac, rao, roi $, san, sang, sao khong, sat, ta, tap, tat,
 tay, thang #, thoi, tich, tiep, toi thay, ton, tot, tr, tran, trau, tre con, tren, treo, troi, tru, trua, truong, ty,
 ung ho, uong, vang a, vi, vo, vua, xay, xep, xi, xong
-0.6: ^ #, bong, chan, chu, cu, dan, dem, doi, dung, gia, giao, goi, khong co, lam $, lang, lay, lo, mua, nen, nghin,
 nguoi, nhe, nhe $, nho, no, phi, qua, quy, ranh, rung, ruong, sau, thanh, toan, tre, vang, vien
-0.8: #, ba, chay, chuyen, cung, di, do, dong, lan, lop, trieu, xuong
-1: an, xe
-1.2: ca
"""
