"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: ? $
2.2: ?, hay
1.8: OPEN_END, co duoc, nao
1.6: hoi, o dau
1.4: ad, ai $, bao gio, bao nhieu, duoc khong, gio, may gio, vay
1.2: ^ ai, a, a $, bam, cho nao, co phai, duoc, nao $, thi
1: ^ lam, ad $, anh $, bao, cho hoi, chua $, gi, gi $, gio thi, gop, gui, hom, khong ?, lam duong, muon, ngay nao,
 nhieu tien, so, so dien, the nao, thi co, tinh
0.8: ^ muon, ^ the, ^ xin, a ?, bac $, ban mo, cho ai, cho may, chua, chua thay, dau $, dau roi, duoc giay, gio co,
 hay phai, hien, ho tro, hoach, ket qua, khong $, khong a, lam can, lich, may trieu, mo cua, muc phat, nay chua, nay
 khong, nay la, nhap, nhieu mot, phai, sao, so may, tam $, ten, thi duoc, trieu $, tro, tro bao, uy ban, xin
0.6: # #, ^ bao, ^ cho, ^ duoc, ^ duong, ^ hoc, ^ hom, ^ ngay, ^ so, ^ tien, ad cho, ai, ai giu, ai la, anh len, ba $,
 bac, ban minh, bao cao, bao lau, bi mat, biet, biet tien, bo cho, cach, cai tien, chia, chia khoa, cho be, cho em,
 cho xom, chuong trinh, co, con $, con khong, dau, dau lam, dau thang, day $, de toi, den dau, di lay, dien thoai, do
 lai, dong gop, dot nuong, duoc tinh, duong, em hoi, em mat, em xin, gi het, giay, giay khai, gio lam, gio moi, gop
 tien, hien #, hoa moi, hom truoc, hop ban, ke hoach, ket, khai sinh, khi nao, khong cac, khong hay, la, la nguoi, lai
 bang, lai so, lam sao, lay o, mat roi, may, may met, minh muon, moi lam, nao de, nao hop, nay, ngay, nha bi, nha toi,
 nhi $, nua khong, nung, ong nuoc, phai dong, roi anh, roi thi, sao toi, sap nhap, tach, tam, thang nay, the, thi
 ngay, thu tuc, tiem phong, tien, tien a, tinh bao, toi, toi bam, toi bi, toi chua, toi o, truong mam, tuoi, tuoi $,
 uy, vay $, xa co
0.4: # cong, PLACED, SHORT, STAFF, ^ ad, ^ chung, ^ con, ^ lon, ^ trong, ^ truong, ad em, ai lam, anh, bac si, bam
 nham, ban ben, ban hon, ban so, bao cho, bao hiem, bay, bay gio, ben kia, bi phat, biet la, bo em, bo tu, bong cho,
 cac ba, cac bac, cai cau, cai giong, cai the, cay to, chi em, chi oi, cho biet, cho cai, cho chau, chu dau, chuong,
 chuyen khoan, co dien, co lam, co wifi, con duong, cong co, cong di, cu thi, cua toi, cung khong, cuoc cho, da dang,
 dang cho, dang ky, dat can, dau tu, day duoc, de con, de em, di hai, dich, dien luoi, dung ten, duoc #, duoc giam,
 duoc ho, duoc mien, duoc tra, duong di, duong nay, em, em muon, em toi, gi khong, giai, giay to, giong lua, giup toi,
 gui bao, gui hom, ha, ha bac, hai lan, hiem, hien dat, ho ngheo, ho so, hoc lam, hoi ai, hoi bao, hoi so, hoi truoc,
 hom nay, hon day, kenh, kenh muong, keo den, keo duong, khac, khai, kham, khong ad, khong chi, khong nghe, khong
 thay, la bao, la gi, la may, la toi, la truong, lai, lam chu, lam nua, lam so, lam viec, lam xong, lau, len day, ly,
 ma chua, mai co, mam, mam non, mang khong, mang nhung, mat de, mien, minh bao, minh di, minh hoi, moi cho, moi o, moi
 thi, mong cac, mot buoi, mot ngay, muc, muon hoc, muon hoi, na tam, nao a, nao cho, nao thi, ngay cong, ngay ram,
 ngay roi, ngay truoc, nghe, ngheo, ngheo co, nguoi ngoi, nha ai, nhieu, noi that, nop, nop cho, nung nang, oi $, pa,
 phai gop, phai ra, phap, quy ra, ret, roi a, rut lai, sang ban, sang chuong, sao $, sao de, so do, so nao, suoi nam,
 tam y, te, ten trong, thang, thap $, the cho, thi bam, thi con, thi dat, thi lam, thoai, thong xe, tiem, tien #, tien
 da, tien lam, tien ma, tiep dan, tinh mua, to a, toc, toi $, toi dau, toi muon, toi noi, tra loi, trach, tram ma,
 trinh, trong danh, trong rung, truoc, truoc da, truoc de, truong ban, tu dau, tu phap, tuc, v a, van hoa, vao so, vay
 anh, vay can, ve xa, viet sai, voi $, xa minh, xa moi, xa nao, xa thi, xin duoc, xin o, xom, xong co, xu, xu ly, y te
-0.4: # gio, # k, # trieu, ^ #, ^ ba, ^ co, ^ dat, ^ de, ^ gia, ^ gui, ^ hop, ^ nuoc, ^ ong, ^ quy, ai nhat, am, anh
 em, bai, ban, ban $, ban em, bao $, bo, bon, chang, chao, chat, cho dan, cho nguoi, chu tich, chup, co #, co cai, co
 gi, co mot, co tien, com, cuu, dan, dao, dap, day, de, diem, dien $, dieu, do $, doc, dong, dua, duoi, dut, em bi, em
 co, ga, gat, giao vien, gop mot, h, hai, hang, hieu, hoan, hoang, hom nao, hut, k, ke, khoe, lam bao, lam cho, lao,
 lay, lay $, len, lien, lo, loai, luc, mai, mau, may tinh, me, minh lam, moi lan, mu, muoi, muon phan, nao ranh, neu,
 ngan, nghin, nha, nha nao, nhat duoc, nhau, noi, nong, nuoc, nuoc $, ok, on, phi, phi lam, quan, quay, quyet, ra,
 rao, rat, roi $, rung, ruou, sach, sang, sang #, sat, song, sua xe, suot, ta, tac, tap, tap the, tat, tay, tet, them,
 thieu, tho, thung, tien dien, to, toi chi, toi co, toi hom, toi nay, toi thay, tot, tran, trang, trau, tre con, tren,
 treo, tru, trua, truong, tu, tui, tung, uong, vang a, vao, ve, vui, xay, xi, xin lai, xong, xuc, xuong
-0.6: #, # $, ^ chau, ba, cam, cap, chan, choi, chuc, chuyen, co nguoi, cong, cu, cuoi, dam, dem, den, dep, do, doi,
 du, duong $, gi dau, giao, it, khach, kho, khong ai, khong co, lam $, lan, lang phi, loa, mot, mua, nao cung, ngo,
 nhe $, no, ranh, ruong, thanh, thoi, tre, troi, vang, vi, vien, vo, voi, vua
-0.8: bat, chu, cung, di, dung, gia, go, goi, hong, lang, lop, nen, nguoi, nhat, nhe, qua, sau, toan, ton
-1: an, nho, xe
-1.2: chay
-1.4: ca
"""
