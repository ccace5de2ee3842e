"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: OFFICE
1.6: lay, tien
1.4: toan
1.2: ^ ong, an, cap, chia, dia chinh, hieu truong, ky, nhan
1: ^ ba, ^ chu, ^ ke, can bo, danh, danh sach, doi, kiem, lay tien, nha thau, nhan tien, no lay, ong, quy, rieng,
 thau, thu, thu tien, tro, xi mang
0.8: NAMED, an tien, bao ve, bi, bo no, boi, chinh, chinh an, cho go, cong an, cua, cuu tro, dia, dua, giay, giu, go,
 hoi lo, ke, ke toan, khong dua, nhan hoi, pho ban, ruot, rut, thu quy, toi co, tra, truong, xa nhan, xay dung, xe go
0.6: MONEY, ^ co, ^ hieu, ^ kiem, ^ truong, ai cung, ay goi, ba trieu, ban lay, bat, bi thu, bo, bo khuyen, cai ong,
 cham soc, chau #, chay qua, chia $, chia nhau, chiu, chu, chuc bao, cua ban, cua dan, cua doi, cung, dan, den duong,
 doi tien, em trai, gap doi, giau, giay $, giay cho, hieu, ho ngheo, ho tro, hoi phu, huong, ke khong, khuyen, ky
 khong, lam giay, mien phi, moi $, ngan hang, ngheo, nghin moi, nguoi nha, nhan duoc, no, o quan, ong truong, pho,
 phong bi, quan, quy hoi, quy lop, rieng $, roi cho, ruou, rut ruot, sach, tac, ten, thon, thuoc cap, tich xa, tien
 den, tien quy, to cao, toan ban, trang, truong cong, tua, tui, ve nha, ve rung, vien, xay, xay nha, xi, xin noi
0.4: # cot, # nghin, # nha, MEASURED, STAFF, ^ anh, ^ bi, ^ pho, ^ to, ^ toi, a, a toi, a tua, an bot, an chan, anh
 ay, anh viec, ay, ba muoi, ban no, ban o, bao la, bao minh, bao xi, bi moi, biet, bo minh, bot, cai bo, cai tien,
 cao, cap tren, chan tien, chau $, chi bo, chinh doi, chinh sach, cho chau, cho con, cho dan, cho em, cho hs, cho lam,
 cho qua, cho xe, choi $, chua co, chung, co ghi, co giay, co hieu, con ga, con ong, cong, cong chuc, cung thay,
 cuong, dan $, dau tu, de nghi, dep, dien no, doa, duoc de, duoc nhan, duong di, ep, gao, gao cuu, ghi, giao vien,
 giau ten, giong, giu lai, go lau, go rung, hang cuu, hang nha, hoa don, hoa hong, hon, hop tac, im, khai khong, khi
 do, khong, khong #, khong nghe, khong tien, khong tra, khong xong, kiem lam, kiem tra, la cho, la em, lam khong, lam
 so, lap #, lau, lay #, lay $, lay gao, lo $, lo cua, lo van, ly, ly $, ma goi, ma khong, mang, mang cua, mi, mien,
 moi chau, moi chiu, moi lam, muoi bao, muoi lam, nam trieu, nay so, ngheo $, nghia trang, nghin, ngo $, nguoi, nguoi
 chet, nha $, nha ba, nha can, nha roi, nha truong, nhau tien, nhieu hon, nhin, no cho, no ghi, no moi, nong, nu, o
 bo, o phong, om $, ong can, ong chu, pham, phat $, phi cho, phong, phu, qua $, quan $, quan ban, quyet, quyet $, ra
 duoc, rung, rung $, ruot xi, rut tien, sach ho, so do, soc, tao, that, them hai, thi nguoi, thu cai, thu lai, thuc,
 thue cho, thung mi, thuong, tich, tich duoc, tien an, tien boi, tien cua, tien ho, tieu, tieu het, to dang, toan
 truong, toan xa, toi dua, toi nao, toi xin, trai, trai toi, trieu, trieu moi, tro cho, tron $, truong ban, truong
 cho, truong thon, tu ky, tuan tra, van chua, vao lam, vay, vay von, ve $, ve xay, voi chu, von, xa chia, xa lap, xe
 cho, xong cho
-0.4: #, ?, OPEN_END, ^, ^ #, ^ bo, ^ cho, ^ chuc, ^ hoi, ^ hom, ^ lam, ^ nha, ^ tram, ^ xa, ^ xe, ^ xin, a $, ad, ai,
 ao, ban #, bang, bao cao, bao gio, bao nhieu, bay, bep, buoi, chat, chieu, cho ban, cho hoi, cho nha, co, co quan,
 con $, con di, dai, dam cuoi, dang, dau $, di hoc, dong, du, duoi, duong, em khong, gi $, gop #, hay, ho #, hoa $,
 hom, it, keo, khach, kho, khong biet, khong lay, lan $, lit, luon, ma, mat, minh, moi ve, mot lan, nao, nay, nguoi $,
 nha, nha em, noi thi, nuong, o ban, o nha, o to, o xa, oi, ong nuoc, phai, que, que an, quy $, rac, roi, sang, sap,
 so dien, song, suoi, tai, tang, tap, thanh, the, thi, thua, tieng, tinh, trau, tre, troi, trong, trung, tuc, tuoi,
 ung ho, uong, uy, ve que, xa $, xa moi, xem
-0.6: ^ ban, ^ em, ^ minh, an com, ba con, be, ca, cay, com, cuoi, day, di, duoc, gi, giup, gui, hoc, lam, may, mot,
 ngoai, nha van, nhat, nhieu, noi, roi $, san, sao, tam, thoai, thoi, ton, truoc, ung, van hoa, ve ban, xuong
-0.8: ^ tien, bac truong, cai, chua, con, cu, da, dien thoai, hien, la, nhe, o
-1: SHORT, dien, len, nuoc
-1.2: gio, gop, ngay
"""
