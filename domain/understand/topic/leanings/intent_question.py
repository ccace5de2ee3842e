"""What speaks for question, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ?
2: ? $
1.8: OPEN_END, ai $, nao
1.6: bao gio, co duoc, hay
1.4: ^ ai, ad, cho nao, hoi, may gio, o dau
1.2: bao nhieu, duoc, gio, gop, lam duong, thi, vay
1: a, a $, a ?, ad $, ai, anh $, bac $, chua $, dau roi, duoc khong, gi $, gui, ho tro, hom, mo cua, muon, nao $, nay
 la, nhieu tien, phai, so, so dien, tam $, the nao, thi co
0.8: # #, ^ ad, ^ bao, ^ cho, ^ hoc, ^ lam, ^ ngay, ^ so, ^ the, bam, bao, cach, cho hoi, chua, chuong, chuong trinh,
 co phai, con $, dau $, de toi, do lai, em hoi, gi, gio moi, gio thi, hien, hoach, ket qua, khong $, khong ?, khong a,
 khong cac, khong hay, la, lich, mat roi, may, may trieu, nao hop, nay khong, ngay, ngay nao, nha toi, sao, the, tinh,
 toi o, tra loi, tro, tro bao, xa co, xin
0.6: ^ con, ^ muon, ^ tien, ^ truong, ^ xin, ai giu, ai la, bac, ban minh, bao cao, cac ba, cho be, cho em, chua thay,
 co, co lam, dau, dau lam, den dau, dien luoi, dot nuong, duoc #, duoc giam, duoc ho, duoc tinh, em mat, em xin, giay,
 giay khai, giay to, gio lam, gop tien, hien #, hoi truoc, hop ban, ke hoach, kenh muong, khai sinh, la bao, la gi, la
 may, lam can, lam sao, lam so, lay o, len day, ma khong, mai thi, mam, may nguoi, minh co, minh khong, minh muon,
 muc, muc phat, muon lam, nay, nay chua, nha bi, nhap, nop, nua khong, nuoc ve, phai dong, phai ra, ram, rut lai, san
 phang, sao toi, sap nhap, so do, so may, tam, ten, ten trong, thang, thang nay, thi duoc, thi nha, thoai, thu tuc,
 tiem, tien, tien #, tinh bao, tinh mua, toi, toi bam, trieu $, trinh #, truoc de, truong mam, tuoi, uy, uy ban, vay
 $, ve xa, viec khong, xu
0.4: # cua, # ma, PLACED, SHORT, STAFF, ^ cai, ^ chung, ^ duong, ^ hom, ^ lon, ^ ma, ^ tai, ^ thu, ^ trong, ^ trung, ^
 uy, ad cho, ad oi, ai cho, ai lam, anh, anh len, ba $, ba co, bac cho, ban hon, ban mo, ban na, bao cho, bao hiem,
 bao lau, bay gio, bi, bi mat, biet, biet thu, biet tien, bo cho, bo em, bo tu, bong cho, buoi, cac bac, cai giong,
 cai the, cai tien, cai xa, can cuoc, can mang, cau qua, cay $, cay giong, cay to, chi em, chia khoa, chieu o, cho ai,
 cho chau, cho minh, cho xom, chu dau, chu nhat, co bi, co dien, co ket, co mat, co wifi, con khong, con trai, cua
 chu, cua mo, cua toi, cung khong, cuoc, cuoc cho, dang ky, dat roi, dau thang, day $, de con, de em, di lay, dien,
 dien thoai, don, dong gop, dot, dung ten, duoc cap, duoc tra, duong, duong di, duong nay, duong ong, duong thi, em,
 em o, em toi, gach, gi het, gio co, gio ve, gop ngay, gui anh, gui bao, gui hom, ha bac, hay phai, hien dat, ho, ho
 can, ho ngheo, hoc lam, hoi ai, hoi bao, hoi so, hoi thu, hom nay, hom truoc, hon day, kenh, keo den, keo duong,
 khac, kham, khi, khi nao, khoan, khong ad, khong chi, khong nghe, khong thay, kia suoi, la nguoi, la truong, lai, lai
 $, lai bang, lai khong, lai so, lam lai, lam viec, len dau, lich tiem, loa $, luoi, ly, ma bao, mai co, mam non, mang
 nhung, mat de, may met, met, mien, minh bao, minh hoi, minh phai, moi cho, moi o, moi thi, mong cac, mot buoi, muon
 gop, muon hoi, muon xin, nao a, nao cho, nao de, nao thi, ngay ram, ngheo, ngheo co, nghi dinh, nguoi ngoi, nha ai,
 nha tam, nhieu mot, nhung giay, non, nung, nung nang, o, o xa, ong nuoc, phai gop, phai xuong, phang, qua suoi, quy
 ra, ra tien, roi anh, roi thi, rung duoc, sang chuong, sao $, sao de, so nao, suoi nam, ta co, tach, tai khoan, te
 voi, thap, thap $, that, the bao, thi con, thi dat, thi lam, thi ngay, thon, thong xe, thuoc dien, thuoc xa, tiem
 phong, tien da, tien ho, tien lam, tiep dan, to a, to gi, toi bi, toi chua, toi dau, toi gui, toi lo, toi noi, toi
 voi, tra, trai toi, trinh, trong danh, trong rung, truoc, truoc da, tu phap, tuc, tuc the, tuoi $, tuyen, v, v a, vao
 so, vao viec, vay anh, vay can, voi $, wifi, xa moi, xa thi, xin hoi, xog, xom, xu ly, y te
-0.4: # a, # gio, # ho, # k, # trieu, MEASURED, MONEY, ^ #, ^ dat, ^ de, ^ gia, ^ gui, ^ hop, ^ minh, ^ moi, ^ ok, ^
 ong, ^ quy, ^ tra, ai nhat, am, anh em, bai, ban em, bao $, bao minh, bien, biet goi, bo, bo di, bo no, bon, ca ngay,
 cai ong, cam on, cap, chang, chao, chat, cho $, cho nguoi, chu tich, chuyen, co cai, co gi, co nguoi, co tien, co
 viec, con ga, con lon, dao, dap, dau ban, day, dep, di cho, diem, dien $, dieu, doc, doi, dong, dua, duc, duoi, em #,
 em la, gat, ghi ten, gi dau, giao vien, gop dau, hai, hien ke, hoang, k, khoe, lam cho, lanh, lao, lien, loai, lu,
 luc, luon, mai, mau, may tinh, may xuc, me, minh cho, moi nha, muoi, ngan, ngo, nha $, nhat, nhat duoc, nhau, nong,
 nuoc $, o cho, ong, ong can, phi, phi lam, phong, qua #, qua $, quan, quay, que, rac, roi $, ruom ra, sua xe, sung,
 suot, ta, tac, tat, tet, thanh nien, the chu, them, thieu, thoi, thung, tieng, to, ton tien, tre, tre con, tren, tru,
 ty, uong, vang a, vo, voi, vua, vui, xay, xem, xep, xin lai, xin loi, xuc
-0.6: # $, ^ chau, ^ co, ba, ban $, cam, chan, choi, chuc, cong, cu, cuoi, cuu, dam, dan, de, dem, den, di, do, du,
 duong $, ga, gia, giao, hang, hong, it, kho, khong ai, khong co, lam $, lan, lang phi, lay, lop, mot, nao cung,
 nguoi, nhe, nhe $, noi, nuoc, ra, rung, ruong, sat, sau, tap, thanh, toi thay, tot, tran, trau, troi, trua, truong,
 van, ve, vi, vien, xong, xuong
-0.8: #, bat, cung, go, goi, khach, lo, mua, nen, nho, no, qua, ranh, sang, toan, ton, vang
-1: chu, dung, lang
-1.2: an, ca, chay, xe
"""
