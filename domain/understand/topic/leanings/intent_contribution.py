"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: gop #
1.6: GOODS
1.4: # cay, MEASURED, cho ban, khong lay, minh cho, ung
1.2: #, GIFT, ^ gop, giup, gop, tang, ung ho
1: # m, ^ #, cat, cay, chat, cho tho, com, dinh, em, hien, ho #, m, nhe, xuc
0.8: # cong, # khoi, # suat, MONEY, ^ em, ^ nha, ^ tang, ^ ung, anh em, ban $, ban can, bu, cau, cau $, cho muon, chu
 nhat, cong $, cong nha, di lam, em gop, gach, ghi, gia dinh, giup ban, gui, it, khoi, lam nha, lay, loa, nha toi,
 nhat, ranh, rao, suat, tho, toi, van dong
0.6: # buoi, # lit, # met, # ngay, # tam, # thung, ^ chat, ^ cho, ^ gia, ban #, bep, cai, can thi, cho #, cho cai, cho
 xa, chung toi, chuoi, co cai, coc, cong, cong #, cu, dang ky, dong, dong $, duong $, em cho, em gui, em nop, goc, gui
 #, gui ve, hien #, hoa $, keo, khong tinh, lam cau, lam duong, lay loi, lay tien, lit, ma lam, may xuc, mot goc,
 muong, nau, nguoi chu, nguoi lam, nha em, nha minh, nhan ve, nhat $, nhieu $, noi, nop #, nua, ong, ong nha, pha, roi
 gio, rong, ruoi, son, tai tro, tang #, them, them #, thi goi, thu bay, thung, toi tang, ton, tong, truyen, va, vien,
 vo chong, xin, xin gop
0.4: # ban, # bo, # ca, # chuyen, # cuon, # d, # ho, # k, # mat, # sao, # ta, # tan, # vien, # xe, ^ chau, ^ cua, ^
 dan, ^ doan, ^ ghi, ^ gui, ^ hien, ^ hom, ^ minh, ^ nhan, ^ toi, ^ tu, an $, an trua, ba hom, ba ngay, ban, ban ghe,
 ban ghi, ban giao, ban gop, ban lam, ban nam, ban nao, ban trong, ban xin, bao xi, be tong, bep ra, bieu, bo loa, bo
 ra, bong $, bong den, bu $, buoi, buoi $, buoi don, but, ca thay, cai cau, cai chuong, cai cong, cai muong, cai san,
 can cho, can lam, cat #, cat co, chat #, chau co, chau di, chau o, che tang, cho, cho doi, cho giup, cho quy, cho
 toi, chong, chuong trau, chuyen khoan, co gi, com cho, con ga, con trai, cong lam, cong tho, cong thoi, cu sang, cua
 hang, cua minh, cung di, cuon, cuon ong, cuu chien, da $, dap, dat lam, dau ngo, dau nguon, de lai, de mo, de o, den
 bu, di duoc, di qua, di tung, diem, diem truong, do duong, doan, doan thanh, doc, doc duong, doi den, don rac, dong
 #, dong y, duoc #, duoc toi, duong, duong ban, duong ra, em #, em dang, em di, em dki, em la, em lam, em mang, em
 tai, em ung, ganh, gao, ghi cho, ghi ten, giam toc, giang, giao, giup #, giup khong, go giam, goi $, gop cai, gop
 cong, gop duoc, gop suc, hai nguoi, hai van, hien it, ho $, it dat, k, k nha, k qua, k roi, ke, ke $, ke lam, khanh,
 khoan, khoi da, khong co, khong ve, la lo, lai ban, lai may, lam, lam duoc, lam muong, lam nuoc, lam san, len be,
 lieu, lit dau, mam non, mang #, mang $, mat bang, may tron, me, me em, mien, mien phi, minh, minh co, mo duong, mot
 nguoi, mot phan, mot trieu, muoi, muon, muon may, nam tram, nau #, nau an, nay $, nen duong, ngay kia, nghia, nghia
 trang, nghin, nguoi #, nguoi di, nha, nha #, nha chau, nha de, nha xe, nhan, nho, nhua, non $, nop, nu, nua trieu,
 nuoc len, ong nhua, phat dien, phi #, phu nu, que, quet, ra #, rang, roi nhe, rua, ruong lam, san, san bong, sang
 nha, se, soi, suat com, suc, tai, tam, tam tram, tang ban, tang truong, ten me, thanh $, thao, thao mai, thay #,
 then, theo, thep, thi em, thi sang, thi toi, thi xuc, tho $, thoi, thoi a, thung nuoc, thung son, tien $, tien dau,
 tien mat, tien thi, tinh $, toan bo, toi #, toi cho, toi di, toi gop, toi khong, toi la, toi nhan, toi sang, toi se,
 toi ung, toi xin, ton cu, tr, trai toi, tram cay, tram nghin, trang $, trieu #, trieu dong, tro #, trong quanh,
 truong #, truong $, tu pha, tuan nay, tung nha, tuong, va #, vac, van, van hoa, vao duoc, vao ngay, vao quy, vat, vat
 lieu, ve ban, vien gach, vuon, xe hai, xin di, xin phep, xong em, xuc $
-0.4: STAFF, ^ cau, ^ co, ^ cong, ^ dam, ^ ga, ^ lam, ^ may, ^ nen, ^ sao, ^ tram, ^ truong, ^ xa, ^ xi, a, a $, a ?,
 ad, ai $, ai mua, ba con, ban cai, ban moi, banh chung, bao gio, ben, biet, bo duoc, bot, cac, cac buoi, cai gi, cai
 nhau, cam, can, can #, cau go, cham, chan, chau #, chay, chiu, cho ai, cho thue, chua thay, chuyen $, co duoc, co
 nguoi, co sang, co thu, con be, con di, con duong, con gop, cong an, cung $, cung de, dam cuoi, dan gop, dang, dat
 nha, dau $, day $, de #, de troi, dep, do $, don ve, du an, duoc cap, duoc tinh, duoc tra, duong hoa, dut, em de, em
 hoi, em vua, gan, gay, giai, gop tien, gop y, h, ha, hai chuyen, hai nha, hang, hang xom, het, het $, ho so, ho tro,
 hoai, hoc, hoi, huyen, ib, im, k lam, ket, khach, khai sinh, khong, khong #, khong ai, khong thay, khu, lai, lai cho,
 lam con, lam giay, lan $, lan sang, le, lop #, luc, luong, mang ba, may chuc, may trieu, minh cai, moi chiu, moi lam,
 moi tuan, moi xong, mung, nam nay, ngan, nghin moi, ngoai, nguoi $, nha ben, nha gop, nha no, nha nuoc, nha ong,
 nhap, noi lam, nua $, o ban, pho, quan, quoc, r, re, ro, roi $, rom, rung, ruou, rut, sam, sang kien, sao, sau khi,
 sinh, soc, suot, tan, tap, te, thang nay, thi co, thi dua, thi duoc, thoc, thu, thua, thua sau, tiem, tien dien, tien
 roi, tien ung, tieng, tinh, tinh cap, toi $, tot, tren, treo, troi mat, trong danh, truoc, truong ban, truong thi, tu
 ban, u, uy, uy ban, vay, ve #, ve sinh, vit, vo toi, voi $, xac nhan, xay, xem, xong $, xua, xuat, xuong, zalo
-0.6: # con, ^ ai, ^ ban, ^ di, ^ tien, ai lay, bao nhieu, bat, bien, chet, chinh, co, con trau, cong thi, dan, day,
 gia #, giay, khai, kho, lam $, lua, mat $, muc, ngu, nguoi ta, nhieu tien, phai, phong, qua, re $, sach, sap, thue,
 tinh bao, to, tra, trau, trieu $, ve, vui
-0.8: ?, OPEN_END, ^ can, ^ duong, chua, gio, lan, ma, mat, mua, nhau, o, qua $, thay, the, troi
-1: ? $, ai, can bo, cap, hay, moi, nghi, so, thang
-1.2: bi, no
"""
