"""What speaks for contribution, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: gop #
2.2: ^ #
1.8: # cay, ^ gop
1.6: #, # cong, minh cho, ung ho
1.4: cho ban, gop, tang, ung
1.2: # khoi, # m, ^ tang, cat, cong $, gach, hien, ho #, khong lay, nghin, nhe
1: # bao, # cai, # k, # lit, # tam, ^ em, cay, chat, cho #, cho tho, com, duong ban, duong roi, em, giup, gui, hoa $,
 khoi, lam duong, m, nha toi, rao, suat, tho, vien, xin gop
0.8: # bo, # buoi, # ca, # chuyen, # met, # suat, ^ ung, ba buoi, ban $, buoi $, cai, cai chuong, cho cai, cho muon,
 cong, cong thoi, dinh, em cho, em gop, ghi, ghi cho, gia dinh, giup ban, hien #, it, k, lam #, lam cau, lam nha, lay,
 m #, ma lam, met, mo duong, muoi, muon may, nha em, pha, ranh, roi gio, rong, ruoi, tam, tang #, them, tien minh,
 toi, toi gop, toi tang, tong, truong #, tu pha, vien gach
0.6: # ho, # ngay, # sao, # ta, # tr, # vien, # xe, ^ cua, ^ gia, ^ hom, ^ nha, ^ tu, an trua, anh em, ba ngay, ba
 tram, ban giao, ban lam, bao xi, bay, bo rao, bong den, buoi, ca may, cai may, cay go, chat $, chau co, cho, cho
 giup, cho truong, chong toi, chu nhat, chung toi, chuoi, chuyen, con lon, cong nha, cu, cu con, cung duoc, cuon, cuon
 day, da $, dap, day dien, di #, di dao, di lam, diem, diem truong, dong, dong $, dong y, duong $, em #, em gui, em
 ung, giup #, goc, gop nua, gui #, hai, ho $, hua, khong co, khong ve, lan cho, lay tien, lit, loa, mang $, mat bang,
 may xuc, minh co, muong, nau, nghia, nghia trang, nguoi chu, nguoi lam, nha minh, nhat, nop #, nua, nua trieu, ong,
 ong nha, ong nhua, phi #, quet, ruong, se, suat com, thao, thu bay, thung, toi khong, toi ung, toi xin, tr, tram,
 tram nghin, trieu, truong $, truyen, va #, van dong, voi #, xe da, xe tai, xin, xuc
0.4: # am, # ban, # bong, # can, # cuon, # em, # kg, # mat, # may, # nguoi, # thung, # thuoc, ^ cat, ^ chau, ^ chi, ^
 dan, ^ dong, ^ ghi, ^ hien, ^ moi, ^ thay, ^ toi, am nam, an $, ba, ba ay, ban #, ban ghe, ban hai, ban mot, ban
 muon, ban roi, ban so, ban tre, ban trong, bang #, bang $, bao, bep, biet han, bo ban, bo loa, bom, bong, bu, buoi
 don, ca, ca thay, cac anh, cai bo, cai quat, can lam, cat #, cat $, cat co, cat voi, cau, cay an, chau di, chau o,
 chi hoi, chien, cho ba, cho chu, cho diem, cho doi, cho may, cho quy, cho xa, chong, chua nuoc, chuong trau, chuyen
 xe, co $, co cai, co gi, coi, com cho, cong #, cong lam, cong tho, cu sang, cua hang, cua toi, cung di, da, da hoc,
 da nang, dam, dam khoi, dang ky, dao ho, dat, dat lam, dau ngo, de lai, de mo, den duong, di duoc, di qua, dien $,
 dinh hien, dinh toi, do duong, doan thanh, doc, doc duong, doi sang, don rac, dong #, dot nay, duong, duong lien,
 duong ra, em lam, em nhan, em nop, em ranh, gach $, ganh, gat xong, ghe, giao, giao #, giao mat, giup cat, gom duoc,
 gop ba, gop duoc, gop muoi, gop nam, gop them, hai muoi, hai trieu, han, hang toi, hien dat, ho, ho ban, ho chua, ho
 mot, hom qua, k $, kenh, keo, keu, khoi $, khoi da, khoi go, khong doi, khong tinh, lam, lam san, lam truong, lam
 vuon, lay cong, lieu, lit dau, lon cho, long, luoi, luoi b, mang, mang va, may cat, may dam, may tron, may ui, me,
 minh, mo rong, moi nha, mot trieu, muon, muon #, muong $, nam nghin, nao vet, nau com, nay em, ngay #, ngay cong,
 nghin dong, nghin mua, nguoi di, nha, nha chau, nha mot, nha van, nhan ve, nhe $, nho, nho #, nhua, nhung toi,
 nhuong, noi, noi dong, non, non $, nu, nua cong, nuoc $, nuoc di, ong ngoai, phat dien, phu, qua suoi, quat, ra, ra
 #, rang, ranh nuoc, roi con, roi nhe, rua, ruong lam, san, sat, sat phi, sau nha, se di, sin, sua, suc, sung a, ta
 xi, tac xa, tam ton, tan xi, tang diem, tang truong, tao, thay #, thay ra, the ma, them #, then, then sin, thep $,
 thi khong, thi toi, thoi, thoi tien, thong nhat, thung son, thuoc dat, tien $, tien dau, tien mat, tinh $, toi #, toi
 cho, toi co, toi di, toi la, toi lo, toi nhuong, toi tu, ton, tong $, tra $, tram cay, tram vien, trang $, tre, tri,
 trieu dong, trieu ruoi, tron #, truyen thanh, tu chat, tuan sau, tui, tuong, tuyen truyen, ui, va, vac, vai, van, van
 gach, vao duoc, vao quy, vat lieu, vet muong, vien $, vo chong, voi mot, vuon, vuon rau, vuon sat, x, xa khun, xe, xe
 rua, xi, xin nhan, xin phep, xuc #, xuc nha
-0.4: # h, # nam, # nhan, # thoi, ^ ban, ^ cau, ^ dam, ^ de, ^ den, ^ hang, ^ ho, ^ may, ^ nuoc, ^ so, ^ theo, ^ tien,
 ^ truong, ^ xe, a, a ?, alo alo, bam, ban lay, ban na, ban xe, banh, bat, be $, bo di, bo duoc, bot, buoi toi, cac,
 cai gi, cham, chay, chinh, cho $, cho ai, cho thue, cho xin, chu tich, co, co ghi, co moc, co nuoc, con di, con trau,
 cong an, cua $, cung $, cung de, cuoi, cuu, dai, dang, dat cong, dau $, day, de #, de ngoai, de xuat, dep, di cho,
 dia, dia chinh, dien luc, dieu, du, du an, gan, gap, gay, giai, giu, gop y, het $, hiem, hieu, ho dong, ho tro, hoan,
 hoc, hong, im, ke, ket, khac, khach, khoa, khong ai, khong thay, khu, la, lai, lan $, lang, lau, lop #, lua, luc #,
 luong #, ma, ma khong, mai em, mang dan, mat $, may cay, may chuc, minh muon, moc, mot can, mot cua, muc, na, nam
 khong, nao $, ngua, nguoi $, nguoi ngoi, nham, nhau vi, nhu, noi lam, nut, o cho, oi, phan, pho, ql, ql #, quay, ri,
 ro $, rung, ruot, rut, sach, sao $, sap, suot, tam duong, tap $, test $, than, thang $, thang nay, the nao, thong,
 thong bao, thu, thu tuc, thue may, tich, tieng, tim, to #, toan, trau nha, tre con, tren, trieu khong, trieu tien,
 truong ban, tuc, uy, uy ban, vi, vui, vui lam, vut, xa di, xac, xac nhan, xanh $, xe may, xoi, xuong, zalo
-0.6: ^ dat, ^ tram, ^ xa, ^ xi, a $, an, ba con, bao gio, cai nhau, cam, cap, chan, chet, chet cung, choi, chu, chua
 thay, co duoc, con gop, de troi, dong cung, giay, h, hang xom, ho ngheo, hoi, hop, k mot, khai, kho, khong, khong $,
 khong biet, km, km #, lan, len, luc, luong, mang ba, moi, moi lam, nen, ngheo, ngu, nha nuoc, nhap, nua $, o ban, o
 to, phai, qua $, ro, roi, so #, ten, the, tien gop, toi $, trau, tro, tru, trung, ve, xem, xong
-0.8: ? $, ^ can, ^ lam, ai, bien, biet, can bo, dan, lam $, mua, phong, so, thay, thue, vay
-1: ?, bi, chua, gio, hay, mat, nhau, no, o, thang, to, troi
-1.2: ^ duong, nghi
"""
