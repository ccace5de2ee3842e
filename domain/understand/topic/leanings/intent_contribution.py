"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: gop #
1.6: GOODS, cho ban, minh cho
1.4: MEASURED, ^ #, ung
1.2: # cay, GIFT, ^ gop, gop, ung ho
1: #, # cong, cat, cay, cong $, em, em gop, gui, ho #, lam duong, lay, nha toi, nhe, rao, tang
0.8: # m, # tam, ^ em, ^ tang, anh em, ban $, can thi, chat, cho tho, chu nhat, chung toi, com, dinh, duong $, gach,
 ghi, gia dinh, giup, goc, khong lay, lam nha, lay tien, m, nhat, suat, toi, xuc
0.6: # lit, # met, # suat, MONEY, ^ chau, ^ minh, ^ ung, ban can, bao xi, bep, cai, cai chuong, can lam, cau, cho cai,
 cho muon, chuoi, co cai, cong nha, cong thoi, cu, den bu, di lam, em #, em nop, gui #, gui ve, hien, hien #, it, k,
 khoi, khong co, khong doi, khong tinh, lam cau, loa, mat bang, mo rong, muon may, nau, nghin, nguoi chu, nguoi lam,
 nha em, nhan ve, nua trieu, ong, ong nha, pha, quet, ranh, roi gio, ruoi, se, se di, tang #, them, thi goi, thi sang,
 tho, thung, tinh $, toi tang, ton cu, tram, vien, xin, xin gop
0.4: # #, # bao, # buoi, # ca, # cai, # chuyen, # ho, # k, # khoi, # ngay, # sao, # ta, # thuoc, # tr, # vien, # xe, ^
 cat, ^ cho, ^ cua, ^ ghi, ^ gia, ^ nha, ^ tu, an trua, ba ngay, ba nguoi, ba tram, bac truong, ban, ban giao, ban
 nam, ban nao, ban trong, be tong, binh, bo loa, bong den, bu $, bui, cac anh, can cho, cat #, cat $, cat co, cat
 dien, cau $, cay voi, chat $, chau co, chau di, chau o, chi em, cho, cho #, cho doi, cho giup, cho lop, cho quy, cho
 truong, cho xa, chuyen, co gi, coc, coc pha, coi, com cho, con khong, con lam, con trai, cong, cong #, cu con, cu
 sang, cua hang, cua minh, da, da $, dang ky, dao, dap, dat lam, dau doc, dau ngo, de lai, de mo, di dao, di qua,
 diem, diem truong, dinh toi, dinh van, do #, do duong, doan thanh, doc, doc duong, doi den, doi lam, don rac, dong,
 dong $, dong y, dot nay, duoc ban, duoc toi, duoc xin, duong an, duong ban, duong roi, em cho, em co, em dki, em gui,
 em la, em lam, em mang, em nhan, em phu, em ung, gac bep, ghi cho, ghi ten, giao, giup khong, goi, gop cong, hai
 trieu, hien it, ho, ho $, hoa $, hom, hua, k $, keo, khoang #, la lo, lai giup, lai may, lam, lam #, lam san, lam
 vuon, lieu, lit, lo thi, loa truyen, long, lop hoc, ma lam, mang $, may cat, may han, may tron, may xuc, me, met,
 mien, minh gop, mo duong, mot goc, muoi, muoi met, muon, muong, nam tram, nau com, nay $, nghin dong, nguoi di, nha,
 nha chau, nha co, nha minh, nhat $, nhe $, nhieu $, nho, noi, noi cho, non, non $, nu, nua, ong ngoai, ong nhua, phu,
 qua suoi, ra #, ram, rang, rao de, roi nhe, rong, ruong, sach $, san, sat duong, son, sua, suat com, suc, tai tro,
 tam $, tam ton, them #, thi em, thi toi, thieu, tho $, thu bay, thu tu, thung son, tien $, tien dau, tien mat, toi
 biet, toi cho, toi co, toi di, toi gop, toi la, toi se, toi xin, tong, tr, tram cay, tram nghin, trang $, tre, trieu
 ruoi, truong #, truyen thanh, tu pha, tuan, tuan nay, tui, tui em, tuong, va, va #, vac, van, van dong, van hoa, vao
 ngay, vat lieu, ve ban, vien gach, viet, vo chong, voi, voi #, voi mot, xe rua, xin di, xin phep, xuong cho
-0.4: # h, # ma, # nghin, # trieu, OFFICE, STAFF, ^ ban, ^ cong, ^ dam, ^ dat, ^ mat, ^ may, ^ mot, ^ nen, ^ tram, ^
 truong, ^ xa, a $, ad, ai lay, an, ba can, bam, banh, banh chung, bao nhieu, bien, biet, bo duoc, cac, cac chau, cam,
 can #, cham, cham soc, chinh, cho con, cho thue, choi $, chung vui, co, co duoc, co thu, con $, con gop, cong di, cu
 #, cuoi, cuu, dam cuoi, dang, dau, dau $, day, de troi, dien luc, dong cung, dot, duoc giam, duong hoa, duong nay,
 dut, em ban, em nam, em vua, gan, gay, giai, giay, gop tien, gop y, h, hai nha, hang xom, het $, ho ngheo, hoa truoc,
 hoc, hong, hung, ib, ib $, im, k ai, ke, ke khong, ket, khach, khai, kho, khong #, khong $, khong ?, khong ai, khong
 biet, khong noi, khong thay, lac, lai, lam $, lam con, lau, le, lich, lua, luc #, luong, mang ba, mang cua, mang ho,
 may chuc, moi ho, moi lam, mot ngay, muoi trieu, nao $, nen, ngan, ngheo, ngo, ngu, nguoi ta, nham, nhan duoc, nhan
 tin, nhieu tien, nhin, nhuong, o $, o cho, phai, phan, phat, pho, qua, quan, quoc, ret, ro, roi, roi nguoi, ruot xi,
 ruou, rut ruot, sach, sang vuon, sao, sinh, soc, suot, tan, ten trong, thang nay, the duc, thu, thu tuc, thue, tich,
 tien dien, tien gop, tien quy, tien roi, tieng, tinh bao, toi $, toi nua, tot, tran, tre con, trieu $, trieu khong,
 troi mat, trong $, trong danh, truoc, tu, vu, vui, vui lam, vut, xac nhan, xem, xong, xuong
-0.6: # con, ^ co, ^ duong, ^ tien, a, ai mua, bao gio, bat, cap, chay, cho ai, con di, con trau, dan, hang, ho tro,
 len, luc, ma, muc, nha gop, nhau, nua $, phong, qua $, sap, so, the, the nao, toan, trau, tro, troi, ve
-0.8: OPEN_END, ^ can, ^ lam, bi, can bo, chet, chua, chua thay, hay, khong, lan, mat, mat $, moi, thay, to, vay
-1: ?, ? $, ai, gio, mua, nghi, o, thang
-1.2: no
"""
