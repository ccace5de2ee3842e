"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ?, ? $
2: OPEN_END
1.8: co duoc, hay, nao
1.6: ^ ai, ad, bao gio, o dau
1.4: ai $, bao nhieu, duoc khong, hoi, may gio, thi
1.2: a, a $, anh $, cho nao, duoc, gio, gui, ho tro, lam duong, nao $, tinh, vay
1: ^ bao, bac $, cho hoi, chua $, gi $, gio thi, gop, hoach, hom, may trieu, muon, nha toi, nhieu tien, so, so dien,
 thi co, tro bao
0.8: ^ lam, ^ the, ad $, bao, biet tien, cach, chi giup, cho be, chua, chuong, cua toi, dau $, dau roi, do lai, don,
 em hoi, gi, ha, ket qua, khong a, khong hay, la gi, lich, minh muon, mo cua, muc phat, nao hop, nay khong, nay la,
 nhap, phai, sao, sao toi, ten, the, the nao, thi duoc, thu tuc, tiem, trieu $, truong mam, tuc, uy, xin
0.6: PLACED, ^ ad, ^ cho, ^ con, ^ duong, ^ hom, ^ muon, ^ ngay, ^ so, a ?, ad oi, ai, ai la, ai lam, anh len, bac,
 bam, bay gio, bi mat, bo cho, bo tu, cac ba, cai giong, can cuoc, cho em, chu dau, chua thay, chuong trinh, co, co
 phai, con $, dau, day $, dien thoai, duoc tinh, em muon, em xin, gi het, giay, giay to, gio moi, gop tien, hien, ho
 can, hoi bao, khai sinh, khi nao, khong $, khong ?, khong cac, la, la may, lam can, lam sao, lam xong, len day, mat
 roi, may, may met, may nguoi, minh di, minh hoi, moi cho, muc, muon hoi, muong o, nao de, nay, nay chua, ngay, ngay
 nao, ngay thoi, ngheo co, nha tam, nhi $, nhieu, nop, nua khong, nung, ong nuoc, phai dong, phang, roi thi, so do, so
 may, tam $, ten trong, thang nay, thi ngay, tiem phong, tien, tien ho, tinh bao, toi $, toi bam, toi o, tra loi, tram
 y, trinh #, tro, tuoi $, uy ban, v a, vao so, vay anh, voi $, xa co, xin o, xu ly
0.4: # #, # chuyen, # ngay, SHORT, STAFF, ^ alo, ^ cai, ^ hoc, ^ lich, ^ nghi, ^ tien, ^ trung, ^ truong, ^ uy, ^ xin,
 ad cho, ai cho, ai do, ai duoc, ai giu, anh, ba $, ba co, ban a, ban hon, ban minh, ban mo, ban moi, ban toi, bao
 cao, bao cho, bi phat, biet, bo xem, cai cau, cai ma, cai tien, can bo, can mang, can ngheo, cao hom, cay $, cay to,
 chac, chet dich, chi em, chi oi, chia khoa, cho ai, cho biet, cho may, cho minh, cho xom, chua xem, chuyen khoan, co
 bi, co cung, co ket, co mat, co nuoc, co trong, con duong, con trai, con trau, cong qua, cong thi, cu thi, da co, da
 dang, da ve, dai khong, dang cho, dang ky, danh sach, dat $, dat dung, dat roi, dau ?, dau lam, dau thang, dau tu, de
 con, de toi, den ban, den dau, den nay, di lay, dien luoi, dien tuan, dki, do be, dong gop, dot, dot nuong, dung nha,
 dung vao, duoc ghi, duoc giam, duoc giay, duoc ho, duoc mien, duong, duong ban, em, em dang, em mat, gach, ghi, gi
 khong, giai, giam thue, giay khai, gio co, gio lam, giong lua, giu, giu chia, gop bang, gop ngay, gui anh, gui bao,
 gui hom, ha bac, hai lan, hai ngay, hay phai, hien #, hien dat, ho so, hoi ai, hom nay, hom truoc, homestay, hon day,
 hop ban, ke hoach, kenh muong, keo den, ket, khai, kham, khong ad, khong bac, khong chi, la bao, la nguoi, la truong,
 lai, lai $, lai cho, lai o, lai so, lam chu, lam giay, lan $, lay o, len dau, lich tiem, loa $, ly, m #, ma bao, ma
 chua, ma ho, ma khong, mai co, mam, mam non, mang nhung, mat de, mien, minh bao, minh can, minh o, minh phai, mo, moi
 lam, moi o, mong cac, mot buoi, muon biet, muon gop, muon hoc, muon lam, nam #, nao vay, nay co, ngai, ngay cong,
 ngay ram, ngay roi, ngheo, nghi dinh, nguoi ngoi, nha ai, nha bi, nhieu mot, nhung giay, non, nop cho, nop o, o, o
 nung, pa, phai gop, phai ra, phap, qua day, quy ra, ra tien, ram, re $, roi anh, rut lai, san phang, sang chuong, sao
 $, sao de, sao den, sap, sap nhap, sinh qua, so tien, suoi nam, tach, tai khoan, tam, thang truoc, thap $, thay ai,
 the cho, the lam, thi bam, thi dat, thi dua, thi lam, thi nha, thoai, thoai can, thong xe, thue khong, tien #, tien
 da, tien gop, tien khong, tien lam, tien ung, tiep dan, tinh mua, to a, to gi, to truoc, toi, toi bi, toi chua, toi
 dau, toi lo, toi muon, toi noi, tra, tram ma, trong danh, trung tam, truoc, truoc de, truoc em, truoc nha, truong
 ban, tu may, tuc gi, tuoi, tuyen, v, van hoa, vao dau, vay $, vay ?, ve xa, viec khong, wifi, xa chua, xa nao, xa
 thi, xay dung, xin duoc, xin hoi, xom, xom tren, xu, y te
-0.4: # a, # gio, # ho, # k, ^ ba, ^ chau, ^ dat, ^ gia, ^ nuoc, ^ ok, ^ quy, ai nhat, am, anh em, bai, ban $, ban em,
 bao $, bao ve, bao xi, biet goi, bo, bon, ca ngay, cap, cham, chang, chao, chat, cho cac, cho nguoi, chu tich, co
 nguoi, co tien, cu, dan, dao, dau ban, day, de, di bo, dien $, do $, doan, doi, dong, duc, duoi, duong cho, dut, e,
 em co, ga, gai, gan, gi dau, giang, h, ha $, hai, hanh lang, hieu, ho #, hoa $, hoan, hoang, hoi thi, in, it, k, kho,
 khoe, khong co, khong tinh, lam bao, lam cho, lang phi, lanh, lay tien, len, lien, lien hoan, loa, loai, lon, luc #,
 luon, mai, mau, may tinh, may xuc, me, mu, muoi, nao ranh, nau, ngan, nghi, nghin, nguoi, nha, nha $, nha nao, nham,
 nien, noi, noi $, nong, nuoc, ong, qua #, qua $, quen, quy, rac, rao, rieng, rung $, san, sat, soi, son, song, suat,
 suc, suoi, suot, tan, tay, tet, thanh nien, the ?, theo, thuc, thung, tien qua, tieng, toi thay, tot, tr, tran,
 trang, trau, tre, tren, treo, tru, truong, tu, tung, ty, uong, vang a, ve, vi, vui, xay, xe may, xep, xi, xong, xuong
-0.6: # trieu, ^ co, ba, cam, chan, choi, chuc, co cai, co gi, com, cuoi, cuu, dam, dap, dem, den, dep, di, dieu, doc,
 du, dung, duong $, gat, giao, goi, gop y, hong, khong ai, lay, lo, luc, mot, nao cung, ngo, nhat, nhe, nhe $, nuoc $,
 phi, quan, ranh, roi $, rung, ruong, sau, tap, thanh, thoi, to, toan, troi, trua, van, vang, vien, vo, vua, xuc
-0.8: #, MONEY, bat, chu, cung, do, gia, go, hang, khach, lam $, lan, lop, mua, sang, ton, xe
-1: an, chay, lang, nen, nho, no, qua
-1.4: ca
"""
