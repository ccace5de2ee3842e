"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: gop #
1.8: GOODS
1.6: cho ban, minh cho
1.4: MEASURED, ^ #, ^ gop, gop, ung, ung ho
1.2: # cay, GIFT, cat, giup, khong lay
1: #, # khoi, # m, chat, com, cong $, em, nhe, rao, tang
0.8: # buoi, # ngay, ^ em, ^ tang, anh em, ban $, cay, cho muon, cho tho, chu nhat, cu, dinh, gach, ghi, gui, hien, ho
 #, k, lam nha, lay, m, nhat, rong
0.6: # ca, # can, # cong, # lit, # met, # suat, # tam, # thung, MONEY, ^ chat, ^ chau, ^ minh, ^ nha, ^ nhan, ^ ung,
 ban can, ban nam, bao xi, bep, bom, bu, cai, cai chuong, can thi, cau, cau $, chau di, cho #, cho cai, chung toi,
 chuoi, coc, cong, cong nha, cu con, den bu, doi den, duong $, em #, em gop, em gui, gia dinh, giup ban, goc, gui #,
 gui ve, it, khoi, khong co, khong doi, khong tinh, lam cau, lam duong, lay tien, lit, loa, may xuc, mot goc, muon
 may, muong, nau, nguoi chu, nha chau, nha em, nha toi, nhan ve, nhieu $, nop, nua, ong, ong nha, ra #, ranh, roi nhe,
 ruoi, se, suat, tang #, thao, them #, thi sang, tho, thung, toan bo, toi, toi gop, ton lop, tu pha, vien gach, voi #,
 xin, xin gop, xuc
0.4: # ban, # bao, # chuyen, # ho, # k, # mat, # nguoi, # ta, # thuoc, # vien, # xe, ^ cho, ^ ghi, ^ gia, ^ gui, ^
 hien, ^ toi, ^ tu, an trua, ba tram, bac truong, ban dung, ban lam, ban muon, ban nao, bat den, be, be tong, bo ra,
 bo rao, bo ton, bong den, bu $, bui, buoi $, cai cong, cai muong, can lam, cat $, cat co, cat dien, cay go, chau o,
 che, cho, cho giup, cho xa, co cai, co gi, com cho, con khong, con trai, cong #, cong thoi, cua hang, cua minh, cung
 di, da, da $, dan ong, dang ky, dao, dao ho, dap, dat ruong, de ban, de mo, de xe, den khi, di duoc, di lam, di qua,
 diem, diem truong, do duong, doan thanh, doc duong, don rac, dong, dong #, dong $, duoc ban, duoc toi, duoc xin,
 duong noi, duong ong, duong ra, duong roi, em cho, em co, em con, em lam, em mang, em nhan, em nop, em tai, em ung,
 ganh, gao $, ghe da, ghi cho, ghi ten, giao, giup khong, go, goi $, gop duoc, gop mot, ho, ho ban, hoa $, hom, hom
 qua, hua, it dat, ke $, keo, khoan, khoang #, khoi da, khong ve, lai ban, lai may, lam, lam #, lam san, lay loi,
 lieu, lit dau, lo thi, long, lui, luon, ma lam, mang, mang $, mat bang, may bom, may cat, may han, may tron, me, met,
 mien, mien phi, minh, minh co, mo duong, mo rong, mot phan, mua loa, muoi, muoi met, muon, muong $, nam tram, nau
 com, nay hai, nay lam, nep voi, ngay, nghia, nghin, nghin dong, nguoi lam, nha, nha #, nha co, nha minh, nha van,
 nhan, nhat $, nhe $, nhe thu, nho, nhua, nien #, noi, noi dong, nop #, nua trieu, ong ngoai, ong nhua, pha, phat
 dien, phi, phu, que, quet, ram, rang, roi con, roi gio, ruong, san bong, sang lam, sat duong, se di, som, son, sua,
 suat com, suc, tai tro, tam, tam $, tam ton, tang ban, tang tram, tang truong, tec nuoc, thao mai, them, thi em, thi
 toi, thieu, thoi tien, thu bay, thung son, tien $, tien dau, tien minh, tinh $, toi #, toi cho, toi co, toi khong,
 toi se, toi tang, toi xin, ton, ton cu, tong, tram, tram cay, trang $, trieu #, trieu dong, trieu mua, trua, truong
 #, truyen, tuong, va, va #, van, van dong, van hoa, vao duoc, vao quy, vat lieu, ve ban, viec, vien, vo chong, voi,
 voi mot, xa khun, xe rua, xe tai, xe vao, xin hien, xong em, xuc $
-0.4: # thi, NAMED, STAFF, ^ ai, ^ cau, ^ co, ^ dam, ^ de, ^ mat, ^ may, ^ mot, ^ sao, ^ tram, ^ truong, ^ xa, ^ xi,
 a, a $, ad, ai $, ai lay, ai mua, ba can, ba con, bac $, ban na, bao nhieu, bat, ben, bien, bo duoc, buoi hop, cac
 chau, cai gi, cai nhau, can, cau go, cham, cham soc, chan, chao, chau #, chay, chet cung, chinh, cho $, cho ai, cho
 con, cho thue, choi, choi $, chua thay, co, co duoc, co sang, con di, con gop, cong di, cong thi, cu #, cua ban, cuu,
 cuu tro, dam, dam ma, dan gop, dang, danh, dau $, day $, de #, de troi, dep, di cho, dong cung, du an, duong nay,
 gan, gay, gi, giai, giu, gop tien, gop y, hai nha, hang xom, hay phai, het $, hiem, ho dong, ho ngheo, ho tro, hoa,
 hoa giai, hoa truoc, hoai, hoc, hoi, hong, hop, ib, ib $, im, ke khong, ket, khach, khai, kho, khong $, khong ?,
 khong a, khong ai, khong biet, khong thay, khu, km #, lac, lai, lai cho, lam the, len, luc, luong, ly, mang ba, moi
 ho, moi lam, moi tuan, nam nay, nao $, nen, nghin $, ngu, nguoi $, nguoi ta, nha bi, nha dang, nha nuoc, nham, nhan
 duoc, nhap, nhieu mot, nhieu tien, nhin, nhu, nua $, o ban, o to, phai, qua, qua $, quan, quy lop, ro, roi, roi $,
 ruou, sam, sang kien, sap do, sinh, sinh chau, song, suoi, suot, tan, thang nay, thi co, thuy, tich, tiem, tien a,
 tien quy, tien roi, tieng, toi $, toi nua, tot, tra, trau, trau nam, trieu khong, troi mat, truong ban, truong thi,
 tu #, tu ban, u, ve, vui lam, vut, xe cho, xem, xong xa, xuong $
-0.6: # con, OFFICE, ^ ban, ^ cong, ^ lam, ^ tien, a ?, biet, cam, chua, chuyen $, con trau, giay, gio, hang, khong,
 lam $, lan sang, lau, lua, mat $, muc, phong, rung, sap, thu, tien dien, tinh bao
-0.8: ?, ^ can, ^ duong, bi, chet, hay, ma, mat, nghi, nhau, o, so, thay, the, to, trieu $, troi
-1: ? $, OPEN_END, ai, can bo, cap, dan, lan, moi, vay
-1.2: mua, no, thang
"""
