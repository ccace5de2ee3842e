"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: gop #
1.8: GOODS
1.6: minh cho
1.4: MEASURED, ^ gop, cho ban, gop, ung, ung ho
1.2: #, # cay, GIFT, cat, giup, gui, khong lay, tang
1: # cong, # m, ^ #, ^ ung, ban $, cho tho, chu nhat, com, cong $, em, lay, nha toi
0.8: # k, # khoi, # lit, # ngay, # suat, ^ tang, anh em, ban can, cau, cay, chat, dinh, em gop, goc, hien, ho #, khoi,
 lam cau, lam duong, lam nha, m, nau, nhat, nhe, ranh, rao, suat, thao, xuc
0.6: # buoi, # chuyen, # tam, MONEY, ^ chat, ^ chau, ^ em, ^ gia, ^ minh, ban #, bao xi, be tong, bep, bu, cai, cai
 chuong, cau $, cho #, cho cai, cho muon, chung toi, chuoi, coc, cong, cong #, cong nha, cong thoi, cu, de xe, den bu,
 diem truong, duong $, em #, em cho, gach, ghi, gia dinh, giup ban, gui #, gui ve, hoa $, it, khong co, khong tinh,
 lay tien, lit, may xuc, mot goc, muong, nam tram, nghin, nghin dong, nha chau, nha co, nha minh, nhan ve, nhieu $,
 nop #, ong, ong nha, pha, quet, roi gio, rong, ruoi, se, suc, them, thi sang, tho, thung, toan bo, toi, toi gop, toi
 tang, ton, tong, truong $, va, va #, vien, vo chong, xin, xin gop
0.4: # ban, # bao, # bo, # ca, # cuon, # d, # ho, # met, # nha, # ta, # tan, # thung, # vien, # xe, ^ cat, ^ cho, ^
 dan, ^ doan, ^ ghi, ^ giup, ^ hien, ^ nha, ^ nhan, ^ toi, ^ tu, an trua, ay $, ba tram, bac truong, ban, ban dung,
 ban giao, ban lam, ban muon, ban nam, ban nao, ban xin, bo rao, bo ton, bom, bong den, buoi, buoi $, cai cong, cai
 may, cai ruong, can lam, can thi, cat #, cat co, cay go, chat $, chau di, chau o, cho, cho chu, cho giup, cho xa,
 chong, co anh, co cai, co gi, coc pha, com cho, con ga, con lam, con trai, cu sang, cua minh, cung di, d, da, da $,
 dang ky, dao, dap, dat lam, dau ngo, de ban, de lai, de mo, di lam, di qua, diem, dien $, do duong, doan, doan thanh,
 doc duong, doi den, dong, dong $, dong y, duoc #, duoc ban, duoc day, duoc toi, duong, duong noi, duong ra, em co, em
 dang, em gui, em lam, em mang, em nop, em ung, ganh, gao nep, ghe da, ghi cho, ghi giup, ghi ten, giao, giup #, giup
 khong, go, goi dien, gop duoc, gop suc, gop them, hai nguoi, han, hien it, hien ke, ho, ho ban, hom, hua, it dat, k,
 ke $, keo, khong doi, kien truc, la lo, lai ban, lam, lam #, lam cong, lam muong, lam san, lao, lay loi, lieu, linh
 nam, loa, long, lop hoc, lui, m #, ma lam, man, mang $, mat bang, may cat, may tron, me, me em, mien, minh, minh co,
 mo duong, mo rong, moi nguoi, mot nguoi, mot phan, mot trieu, muoi, muon, muon may, nau com, nay $, nghia trang,
 nghin mua, nguoi #, nguoi chu, nguoi lam, nha, nha em, nha van, nha xe, nhat $, nho, noi, noi dong, nop, nu, nua, ong
 cho, ong nhua, phi, phi #, phu, qua suoi, quat, que, quy $, ra #, ram, roi con, roi nhe, ruong, ruong lam, ruong mot,
 san, san bong, se di, so dien, som, son, suat com, tai, tai tro, tam, tang #, tang ban, tang truong, thao mai, the
 ma, them #, thi em, thi goi, thi toi, thieu, tho $, thoi, thoi tien, thong nhat, thu bay, thung son, tien $, tien
 dau, tien minh, tien thi, tinh $, ton cu, ton lop, tr, tram, tram nghin, truong #, truyen, tuong, ui, vac, van, van
 cho, van dong, vao duoc, vao quy, vat lieu, ve ban, vien gach, viet, voi, voi #, voi cai, xe, xe hai, xe rua, xi, xin
 hien, xin phep, xuc $
-0.4: # con, # lan, NAMED, STAFF, ^ ai, ^ ban, ^ cau, ^ cong, ^ dam, ^ dat, ^ hang, ^ ke, ^ mat, ^ mot, ^ nen, ^ nuoc,
 ^ thu, ^ tram, ^ xa, ^ xi, a, a $, a ?, ai $, ai lay, ai mua, ai xin, an, ban moi, ban sach, banh, bao gio, ben,
 bien, biet, bo duoc, bot, cac, cac chau, cach, cai nhau, can, can #, cap cho, cau go, cham soc, chan, chao, chay,
 chet cung, chinh, chiu, cho thue, choi $, chuc, chung vui, co, con ai, con be, con di, con duong, cong chao, cong di,
 cong thi, cu #, cua ban, cung de, cuu, dam, dam cuoi, dan gop, dang, dat nha, dau, dau $, day, day $, de #, di hoc,
 dia, dia chinh, dot, dt, du an, duoc giam, duoc tinh, em ban, gay, gi, gia #, giai, hai chuyen, hai nha, hang xom,
 het $, ho ngheo, hoai, hoc, hoi, hong, ib, ke khong, ket, khach, kho, khong $, khong a, khong ai, khong biet, khong
 thay, khu, kieu, km #, lai cho, lam cho, lam the, lau, lay #, linh tien, lop #, lua, luc, mang ba, mat $, may chuc,
 may trieu, moi ho, moi lam, moi tuan, nam nay, nen, ngan, ngheo, ngoai, ngu, nguoi $, nguoi ta, nha gop, nha no, nha
 nuoc, nha ong, nham, nhin, nhu, nua $, nut, o $, o ban, o cho, phong, quoc, r, roi, roi $, rom, rom ra, rung, rung
 duoc, ruou, sao, sinh, soc, suot, tap, te, thang nay, the nao, thi co, thu moi, thuc, thue, thue nha, thuy, tiem,
 tien quy, tieng, tinh, tinh bao, toi $, toi nua, tran, trau, tre con, trieu khong, troi mat, truoc cong, tu ban,
 tuyen, u, voi $, vui lam, vut, xac, xac nhan, xem
-0.6: OFFICE, ^ co, ^ lam, ^ tien, bat, cam, cham, cho ai, chua thay, chuyen $, con gop, dut, gop tien, hang, huyen,
 im, khai, khong, lam $, lan sang, luong, muc, nhieu tien, phai, qua, qua $, ro, sach, sap, song, tan, thay, the, thu,
 tien dien, to, tot, trieu $, vay, ve
-0.8: ? $, ^ can, ^ duong, can bo, chet, chua, con trau, dan, hay, ma, mua, nhau, troi
-1: ?, cap, gio, mat, moi, nghi, o, so, thang
-1.2: OPEN_END, ai, bi, lan, no
"""
