"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: OFFICE
1.6: tien
1.4: chia, lay, toan
1.2: an, chinh, nhan, ong
1: ^ chu, ^ ong, cap, chia nhau, dia, dia chinh, hieu truong, ke toan, nha thau, thu quy, thu tien, truong, xe go
0.8: MONEY, ^ ba, ^ truong, an tien, ban no, bao ve, bi, chiu, chu, cong an, cua, dan $, danh, doi, doi tien, giau,
 giay, hieu, kiem, ky, mang cua, moi chiu, no, ong chu, pho ban, quy, ruot, ten, thu, tich xa, toi co, tro, tua, ve
 rung, voi chu, xi mang
0.6: MEASURED, NAMED, STAFF, ^ anh, ^ co, ^ ke, ay, ay goi, bao xi, bo, bo no, bot, cai ong, can bo, chay qua, chinh
 an, cho chau, cho con, cho go, cong cho, cua dan, cua doi, cung biet, cuu, cuu tro, danh sach, dien no, ep, gao cuu,
 gap doi, gian, giao vien, giay $, giu, go, ho ngheo, hoi lo, hoi thi, ke, kiem tra, ky khong, lay tien, minh doi,
 ngheo, nhan hoi, nhan tien, no ghi, no lay, no moi, ong can, pho, rung, ruot xi, rut, rut ruot, sach, thau, thon,
 thuc, thuoc, thuoc cap, tien quy, to cao, toan ban, toi xin, tra, trieu, truong cong, truong thon, tui, xa nhan, xay
 dung, xi, xong cho
0.4: # cot, # nghin, GIFT, ^ bi, ^ cai, ^ can, ^ hieu, ^ pho, ^ thang, ^ to, ^ toi, a, ai cung, an ban, an chan, an
 cho, an toan, anh, ba muoi, ba trieu, ban cho, ban dem, ban lam, ban lay, ban ngay, bao, bao gia, bao la, bao minh,
 bi moi, bi thu, biet, bo minh, bo tui, boi, bu, cai anh, cai bo, cai tien, cao hon, cap khong, chan tien, chau, chau
 #, chi, chi bo, chia $, chinh doi, chinh sach, cho dan, cho em, cho khac, cho nguoi, cho thu, cho vo, cho xe, choi $,
 chu dau, chuc bao, chung, co giay, con ga, cong, cot den, cua nguoi, cung, cung thay, cuong, cuu doi, dan, dang
 hoang, de vay, den bu, dep, doi o, doi toi, dua, duoc nhan, duong moi, em trai, ga con, gao, gap, ghi, gia, giai
 quyet, giao, giay cho, giong voi, giu lai, go qua, het dan, ho tro, im, ke khong, khac, khai khong, khi do, khoi
 luong, khong, khong #, khong chi, khong di, khong dua, khong tra, ky cho, la cho, la em, la loai, lam chung, lam
 giay, lam khong, lam so, lao, lau, lay $, lay gao, lay thuoc, lay trom, lay xe, lo cua, ly $, ma ho, ma ve, mang,
 mang ho, mang lam, mat $, mien, mien phi, minh cai, moi, moi chau, moi ho, moi lam, moi ngay, mot cua, mot phan, muoi
 bao, nam trieu, ngan hang, nghia, nghia trang, nghin, nghin moi, nguoi, nguoi chet, nguoi nha, nha roi, nha truong,
 nhan duoc, nhau tien, nhieu hon, nhin, no bao, o phong, o quan, ong truong, pham, phat $, phong, phong bi, phu, phu
 trach, q, qua $, quan, quan ban, quy hoi, ra duoc, re, rieng, rieng $, ro, rung $, ruou, sach ho, so do, soc, tac,
 te, that, thay cho, thit, thu cai, thu chi, tich, tich duoc, tien an, tien cua, tien den, tien moi, tien tro, tien
 xang, toi #, toi muon, tra $, trach, trai, tram y, trang, trieu moi, tru, truong cho, tu ky, vay, vay von, ve $, ve
 co, ve nha, vien, vo vao, voi #, von, xa chia, xa lay, xay, xe cho, xin dung, xin noi, y
-0.4: #, # #, ? $, PLACED, ^ #, ^ ban, ^ bo, ^ cho, ^ xa, ^ xe, ^ xin, a $, ai, an com, bac, bac truong, ban moi,
 bang, bao cao, bao gio, bay, buoi, cay, chat, chieu, cho ban, chuc, chuyen, co quan, con $, dam cuoi, dat, de roi,
 dinh, du, duoi, duong, ghe, gi $, hat, hay, ho #, keo, khach, kho, khong biet, khong co, lam cai, lu, mau, minh, mo,
 moi thang, muc, nam, nao, ngan sach, ngo, nguoi $, nguoi o, nha, nha toi, nhau, nhe $, nhieu, non, nuong, o ban, o
 cho, o nha, o to, o xa, ong nuoc, que, quy $, rac, roi, ruong, san, sang, sap, sau, tai, tap, thanh, thi, thoi, thua,
 tieng, ton, trau, tre, treo, tro bao, troi, trong, ung ho, uong, uy, van hoa, vang, vua, xa moi, xem
-0.6: ^, ^ em, ^ minh, ^ tien, bao nhieu, be, cai, chua, co, com, cuoi, dang, day, di, dien thoai, duoc, gi, giup,
 gui, hien, hom, lam, may, mot, mua, nay, ngoai, nha chu, nha em, nha van, nhat, nhe, nho, oi, phai, roi $, sao, so
 dien, suoi, thoai, truoc, ung, xuong
-0.8: ba con, ca, con, cu, da, la, mat, tam, the
-1: SHORT, dien, gop, len, ngay, noi, nuoc, o
-1.2: gio
"""
