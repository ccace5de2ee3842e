"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.4: tien
1.2: an, lay, ong, rut
1: ^ ba, cap, chia, chinh, cua, danh, danh sach, dia chinh, hieu truong, ke toan, ky, nha thau, ten, thu quy, toan,
 trieu, tro, truong
0.8: ^ ong, ^ truong, bi, bi thu, can bo, chiu, cho go, cong an, cuu tro, giu, go, hieu, hoi lo, ke, lay tien, mang
 cua, nhan, pho, pho ban, quy, rieng, ruot, thau, voi chu, xay dung, xi, xi mang
0.6: ^ bi, ^ chu, ^ co, ^ ke, ^ thang, an chan, an tien, ban no, bat, biet, bo, chia $, cho con, chu, chu tich, chung,
 cua dan, cua doi, dan, dan $, doi, ga con, giam, giay, ho ngheo, hoi, khai khong, kiem, ky khong, lam giay, lan thu,
 lo cua, mien phi, moi chiu, moi lam, ngheo, nhan tien, no, nu, phong bi, rut ruot, sach, thon, thu, thuong, tich,
 tich xa, to cao, toi co, toi xin, tra, trieu moi, tron, truong ban, truong thon, tui, ve nha, xa nhan, xay, xin noi
0.4: # nghin, # thung, # trieu, ^ anh, ^ can, ^ hieu, ^ kiem, ^ lao, ^ o, a, an vien, anh, anh lo, ay, ba, ba trieu,
 ban lay, ban sach, bao ve, bao xi, bi moi, bo #, bo dia, bo khuyen, bo tu, bo tui, boi, boi thuong, bot, cai ong,
 cao, cap khong, cap tren, chan tien, chi bo, chia nhau, chinh doi, cho $, cho dan, cho lam, chu dau, chung tu, co
 hieu, cong, cua ban, cua chu, cua xa, cuong, cuu, dau tu, de lay, de nghi, den bu, dia, doa, doi em, doi tien, dua,
 duong $, em trai, em vo, gao, gao cuu, ghi am, giam sat, gian, giau, giau ten, giay $, giay cho, giu lai, go lau, go
 qua, ho tro, hoi phu, hoi thi, hs, ke khong, khai, khi do, khoi luong, khong dua, khuyen nong, kiem lam, la em, lai
 mot, lam so, lao, lap, lay #, lay gao, lay thuoc, lo, lo van, ly, may chuc, moi, moi cho, mua giong, nam trieu,
 nghin, nghin moi, nguoi chet, nguyen, nha $, nhan duoc, nhan hoi, nhau tien, nhin, no an, no cho, no moi, o phong, o
 quan, ong can, ong ke, ong thu, pao truong, phu, quan, quy hoi, ra duoc, roi cho, roi khong, rung $, ruot xi, rut #,
 rut tien, sach ho, sinh $, so do, ta cho, te, ten hoa, thang, thu chi, tich dua, tien bo, tien cho, tien cua, tien
 den, tien moi, toan truong, toan xa, toi dua, toi to, trai, trai toi, trieu tien, tro $, tron $, tru, truong bat, tu
 ky, tu phap, tui $, ve xay, vien, xay nha, xe cho, xin dung
-0.4: # #, # $, ^ ban, ^ cho, ^ hoi, ^ lam, ^ minh, ^ xe, a $, an com, bang, bay, buoi, chat, chay, cho ban, co quan,
 con, cuoi, dao, dat, dau $, day, di, du, duoc, duoi, giup, gui, hay, hien, ho #, hoa $, hom, keo, khach, khong lay,
 lam $, loi, lop, lu, mam, minh, mo, mot, nha hang, nha van, nhat, nhe $, noi, non, o ban, oi, ong nuoc, phai, roi,
 sach $, san, sang, sap, suoi, tai, tang, thang nay, thanh, the, thoai, thoi, thua, tien ngan, tieng, tinh, ton, tong,
 trau, tre, truoc, ung, ung ho, uy, ve, xe, xem, xong, xuong
-0.6: #, ^ #, ^ em, ^ tien, cay, chua, com, cu, dien thoai, duong, gi, len, may, mua, nao, nay, ngoai, nha em, nhe, o,
 roi $, sao, tam
-0.8: ^, ba con, ca, cai, da, dau, dien, gio, gop, ngay, nhieu, nuoc
"""
