"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: ?, ? $, OPEN_END
1.8: hay, nao
1.6: ad, ai $, bao gio, co duoc, o dau
1.4: bao nhieu, cho nao, hoi, may gio
1.2: a, a $, co phai, duoc, duoc khong, gio, phai, so, thi, vay
1: ^ ai, ^ lam, ^ muon, anh $, bam, bao, cho hoi, cho may, chua $, gi $, gop, gui, ho tro, hoach, hom, lam duong, mo
 cua, muon, nao $, the nao, thi co, tinh
0.8: # #, ^ ad, ^ duong, ad $, ai, bac $, chua, co, con $, cua toi, dau $, do lai, em hoi, em xin, gi, giay, gio thi,
 khong $, khong ?, khong hay, lai bang, lich, mam non, mat roi, may, may trieu, minh muon, nay chua, nay khong, nay
 la, ngay nao, nhieu tien, nop, nua khong, sao, so dien, thang nay, thu tuc, trieu $, trinh, tro, tro bao, tuc, uy,
 vay anh
0.6: PLACED, ^ bao, ^ cho, ^ hoc, ^ ngay, ^ so, ^ tien, ^ xin, a ?, ai giu, bac, ban hon, ban minh, ban mo, bao cho,
 bo cho, cach, chia khoa, cho be, cho biet, cho em, cho xom, chua thay, chuong, cuoc cho, dang ky, danh sach, dat
 dung, dau, dau roi, day $, de con, de toi, den dau, don, duoc giam, duoc tinh, gi khong, gio moi, giong lua, gop
 tien, gui hom, hien, hoi bao, hoi cai, hom truoc, hop ban, ke hoach, ket qua, khong ad, khong cac, la, la bao, la gi,
 la nguoi, la truong, lam can, lam sao, lay o, len dau, loa $, ma khong, mam, may met, minh bao, minh hoi, moi cho,
 moi lam, moi o, muc phat, muon hoi, nao de, nao hop, nay, ngay, ngay ram, ngheo, nguoi ngoi, nha bi, nha toi, nhap,
 ong nuoc, phai dong, phai ra, qua suoi, quy ra, roi thi, sao $, sao toi, sap nhap, so do, so may, tach, tam, tam $,
 the, thi duoc, tien, tien #, tinh bao, tinh mua, toi, toi o, tuoi, uy ban, vay $, ve xa, xin, xu
0.4: # m, SHORT, STAFF, ^ alo, ^ cai, ^ chuong, ^ con, ^ duoc, ^ giay, ^ hien, ^ hom, ^ lon, ^ ma, ^ the, ^ trung, ad
 cho, ai cho, ai la, ai lam, anh, anh len, ba co, bac cho, ban a, ban ben, ban do, ban moi, ban na, bao lau, bay gio,
 bi phat, biet, biet la, biet tien, bo em, bo tu, buoi chieu, cac ba, cai giong, cai the, cai tien, can bo, can mang,
 can nhung, cau qua, cay $, cay to, chet, chi oi, chia, cho ai, cho chau, chuong trinh, co dung, co ket, co lam, co
 mat, co wifi, con duong, con khong, con o, con phai, con trai, cong di, cua $, cua em, da dang, dat roi, dau ?, dau
 lam, dau thang, de em, den nay, di hai, di lay, dien luoi, dien thoai, do be, dong gop, dot, dot nuong, dung ten,
 duoc #, duoc ho, duoc mien, duong, duong nay, duong ong, em, em mat, em muon, gi het, giai, giay khai, giay to, gio
 co, giup, gop ngay, gui anh, ha, ha bac, hai lan, hay phai, het chua, hien #, hien dat, hoc lam, hoi ai, hoi thu, hom
 #, hom nay, hon day, kenh muong, keo, keo duong, ket, khai sinh, kham, khoan, khong a, khong chi, khong ro, lai, lai
 $, lai khong, lai o, lai so, lam so, lam viec, lau, len day, ma bao, mai thi, mang nhung, mat de, may nguoi, may
 tram, minh, minh co, minh di, minh khong, mo, moi thi, mot buoi, mot ngay, muc, mung #, muon hoc, nam trong, nao a,
 nao roi, nao thi, ngay truoc, nghe, nghe noi, ngheo co, nha tam, nha van, nhi $, nhieu, non, nop cho, nop o, nung,
 nung nang, nuoc ve, o, ong truong, pa, phang, phap, phu trach, ra tinh, ram, re $, roi anh, roi co, rut, rut lai, san
 phang, sang chuong, sap sap, sinh cho, so tien, suoi nam, tai khoan, ten, ten trong, thang, thang truoc, thap, that,
 that $, the cho, thi con, thi lam, thi ngay, thi nha, thoai, thoai can, thong xe, tiem, tiem phong, tien a, tien ho,
 tien lam, to a, to truoc, toi $, toi bam, toi bi, toi chua, toi gop, toi gui, toi lo, toi noi, toi nop, tra loi, tram
 ma, trinh #, tro vay, trong danh, truoc, truoc da, truoc de, truoc em, truoc nha, truong ban, truong mam, tuoi $,
 tuyen, v a, vac xin, van hoa, vao so, viec khong, voi $, xa chua, xa co, xa nao, xu ly, y te
-0.4: # a, # gio, # h, # k, # trieu, MEASURED, ^ #, ^ chau, ^ co, ^ dat, ^ gui, ^ khong, ^ mai, ^ nuoc, ^ tra, ai
 nhat, am, ba, ba con, bai, ban em, bao $, bien, biet goi, bo, bon, cai anh, cam, cap, chang, chao, chau, che, cho
 nguoi, co #, co gi, co mot, cong, cuu, dan, dao, dap, dau ban, de, den, diem, dien $, dieu, do $, doc, dua, duc,
 duoi, duong $, dut, em co, em la, ga, gan, gat, ghi ten, gi dau, giao vien, gio cung, gop y, h, hai, hieu, ho #,
 hoan, hom kia, hon $, k, khong duoc, la nam, lai may, lam cho, lao, lay tien, len, lien, lo, loa, loai, lon, luc,
 luon, mai, mau, may qua, may tinh, may xuc, me, minh lam, mot, mu, muoi, nay da, neu, ngan, ngan sach, nghi, ngo,
 nha, nha co, nhat duoc, nhau, nuoc $, o cho, on, ong, phi, phim, quan, quay, quen, roi, roi $, rung $, ruou, sao
 khong, sat, sua, suoi, suot, ta, tan, tay, tet, tham, thanh, thau, the chu, thi toi, thung, tich, tien dien, tien
 ngan, to, toi lai, toi nay, toi thay, tot, tran, trang, tre con, treo, troi, tru, truong, tui, tung, ty, uong, van,
 vao, ve, viec nay, voi, vua, vui, vuon, xa toi, xay, xep, xin lai, xong khong, xuc, zalo
-0.6: # $, MONEY, ban $, chan, choi, chuc, co cai, co nguoi, co tien, cu, cung, cuoi, dam, dem, dep, di, do, doi,
 dong, go, hang, hoang, it, khach, kho, khong ai, khong co, lam $, lam bao, lang phi, lay, lop, nao cung, nguoi, nhat,
 nhe, nhe $, noi, nuoc, ra, rac, ranh, rung, san, sau, thoi, trau, trua, vang, vi, vien, vo, xong, xuong
-0.8: #, bat, chu, du, dung, gia, giao, goi, hong, lan, lang, mua, nen, nho, no, qua, ruong, sang, toan, ton
-1: xe
-1.2: an, chay
-1.4: ca
"""
