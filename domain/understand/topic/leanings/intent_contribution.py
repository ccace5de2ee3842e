"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: gop #
1.6: GOODS, minh cho
1.4: MEASURED, cho ban, gop, ung, ung ho
1.2: #, GIFT, ^ #, ^ gop, giup, khong lay
1: # cay, # cong, ban $, cat, cay, dinh, em, em gop, goc, gui, hien, ho #, nha toi, nhe, tang, xuc
0.8: # khoi, # suat, ^ em, ^ tang, ^ ung, bu, chat, cho muon, cho tho, com, cong $, cong nha, duong $, gach, ghi, gui
 #, khoi, lam duong, lam nha, lay, m, nau, nhat, ranh, rao, suat, thi toi, tho, ton, xin
0.6: # buoi, # can, # k, # lit, # m, # met, # ngay, # tam, # thung, MONEY, ^ chat, ^ chau, ^ gia, ^ minh, ^ toi, anh
 em, ban #, ban can, bao xi, be tong, cai, can thi, cau, cau $, chau di, cho cai, chu nhat, chung toi, co cai, coc,
 cu, den bu, do duong, dong, dong y, em #, em gui, gia dinh, giup ban, it, k, ke $, khong co, khong tinh, lai may, lam
 #, lam cau, lay loi, lay tien, loa, mat bang, may xuc, mien, nam tram, nghin dong, nguoi chu, nguoi lam, nha em, nha
 minh, nhieu $, nop #, nua, ong nha, quet, roi nhe, rong, ruoi, se, tang #, tang truong, thao mai, them #, thi goi,
 thi sang, thu bay, thung, toi, toi cho, truyen, va, vien, xong em
0.4: # ban, # ca, # chuyen, # nguoi, # ta, # xe, ^ bac, ^ cat, ^ cho, ^ chung, ^ dan, ^ doan, ^ giup, ^ gui, ^ nha, ^
 nhan, ^ tu, ^ tui, an trua, ba buoi, ba ngay, ba tram, bac truong, ban, ban giao, ban lam, ban nam, ban nao, ban roi,
 ban trong, ban xin, bay, be, bep, bo me, bo ra, bo ton, bom, bong den, bu $, bui, buoi $, cai chuong, cai may, can
 cho, can lam, cat $, cat co, cat dien, chau o, che, cho, cho #, cho doi, cho giup, cho quy, cho xa, chong, chuoi, co
 da, co gi, com cho, con ga, con khong, con lon, con trai, cong, cong #, cong thoi, cu con, cu sang, cua hang, cua
 minh, da, da $, dan nuoc, dan ong, dap, dat vuon, dau ngo, de ban, de mo, de o, de xe, di dao, di lam, di qua, diem,
 diem truong, dien $, doan, doan thanh, doc, doc duong, doi den, doi sang, don rac, dong $, duoc ban, duoc day, duoc
 toi, duoc xin, duong ra, duong roi, em cho, em con, em la, em lam, em mang, em nop, em tai, em ung, gac bep, gao nep,
 ghe da, ghi cho, ghi ten, giao, giao #, giup #, giup khong, goi, goi $, goi dien, gop duoc, gui ve, hien #, hien ke,
 ho, ho $, ho giang, hoa $, hom, hom qua, hop $, keo, khoan, khoi da, khong doi, ky, lai ban, lam, lam muong, lieu,
 lit, loa cho, long, lop hoc, m #, ma lam, man, mang #, mang $, may cat, may dam, may tron, me, me em, met ong, mien
 phi, minh, mo duong, mo rong, mot goc, mot nguoi, mot phan, muoi, muon, muon may, muong, nau an, nay $, nay hai, nep,
 ngay do, nghia trang, nghin, nguoi di, nha, nha #, nha chau, nha co, nhan ve, nhat $, nhe $, nhua, noi, nu, nua
 trieu, ong, ong cho, ong ngoai, ong nhua, ong noi, pha, phat dien, phu, phu nu, que, quy $, ra #, ra lam, ram, roi
 con, roi gio, ruong, ruong lam, sang lam, sang nha, sau nha, se di, so dien, som, som de, son, sua, suat com, suc,
 tai, tai tro, thao, them, tho $, thoi, thung son, tien $, tien mat, tien minh, tien thi, toan bo, toi #, toi biet,
 toi di, toi gop, toi khong, toi la, toi tang, toi xin, ton cu, ton lop, tong, trai toi, tram, tram cay, trieu #,
 truc, truong #, tu pha, tuan nay, tui, tui em, tuong, tuyen truyen, ty, va #, vac, van, van dong, van hoa, vao duoc,
 vao quy, vat lieu, ve ban, vien gach, viet, vo chong, voi, voi #, xa cai, xi, xin gop, xin hien, xuc $
-0.4: # nghin, OFFICE, STAFF, ^ cau, ^ cong, ^ dam, ^ ke, ^ mat, ^ may, ^ mot, ^ nen, ^ nuoc, ^ thanh, ^ tram, ^ xa, a
 $, ad, ai $, ai lay, an, ba con, ban na, banh, banh chung, bao gio, bao nhieu, bat, bien, biet, bo duoc, bot, buoi
 hop, cac buoi, cai gi, cai khong, cai nhau, can #, chao, chay, chet cung, chiu, cho ai, cho thue, choi, chung vui, co
 duoc, co thu, cong di, cu #, cua ban, cuu, cuu tro, dam, dam ma, dan gop, dang, danh sach, dau, dau $, de nghi, dep,
 di hoc, dia, dien luc, do di, dong cung, dot, duoc tinh, dut, em hoi, gan, gay, gia #, giai, giay, giu, gop tien,
 hang xom, het, het $, hieu, ho dong, ho ngheo, ho tro, hoa truoc, hoai, hoai $, hoc, hoi, hop, ib, ke khong, ket,
 khach, khong, khong #, khong $, khong ?, khong ai, khong biet, khong thay, khu, km, km #, lac, lai cho, lam cho, lan
 sang, lau, lay #, lua, luc, mang ba, may trieu, moi chiu, moi tuan, mot ngay, mua #, nam, nam ngoai, nao $, nay co,
 nen, ngan, ngheo, ngu, nguoi $, nguoi ta, nha gop, nha no, nha nuoc, nha truong, nham, nhan duoc, nhieu tien, nhu,
 nua $, o ban, quoc, r, ro, roi, roi nguoi, rung, ruot, sam, sap, sinh, soc, song, suot, tan, tap, te, ten, ten trong,
 thang nay, thau, the nao, thi co, thuy, tich, tien a, tien dien, tien roi, tieng, tin, tinh, tinh bao, toi $, tot,
 tre con, trieu $, troi mat, trong $, truoc, tu ban, tuc, u, ve, vi, voi $, vu, vua, vui, xac, xac nhan, xem
-0.6: # con, ^ ban, ^ can, ^ co, ^ duong, ^ lam, ^ tien, ^ xi, a, cam, cham, chan, chinh, chua, chua thay, co, con di,
 con gop, con trau, dam cuoi, day, day $, gi, gio, hang, khai, kho, lam $, luong, mat, mat $, moi lam, muc, phai, qua,
 qua $, sao, the, thu, to, trau, vay
-0.8: ? $, OPEN_END, can bo, cap, chet, dan, ma, mua, nghi, nhau, o, phong, thay, troi
-1: ?, bi, hay, lan, moi, so
-1.2: ai, no, thang
"""
