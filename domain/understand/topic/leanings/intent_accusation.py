"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: OFFICE
1.6: tien
1.4: chinh
1.2: giu, ke toan, ky, lay, lay tien, nha thau, nhan, ong, ruot, thau, toan
1: ^ chu, ^ ong, an, cap, chia, cong an, cua, danh, dia chinh, go, hieu truong, kiem, no lay, pho ban, quy, thon, thu,
 tien den, tro
0.8: NAMED, ^ ba, ^ co, ^ hieu, ^ ke, an tien, bao ve, bi thu, bo no, can bo, chu, cuu tro, danh sach, den duong, dia,
 doi, giau, giay, ho ngheo, ho tro, hoa don, hoi lo, ke, mang, moi chiu, nhan tien, no, pho, rieng, ten, thu quy, thu
 tien, tich xa, truong, xi mang
0.6: MONEY, ^ truong, ban lay, bao minh, bi, bo, boi, bot, chau #, chenh, chia $, chia nhau, chinh an, chiu, cho dan,
 cho go, cho xe, cua ban, dan, dep, em lay, gao cuu, gap doi, ghi am, gian, giao, giay $, giay cho, giong, giu lai,
 hieu, huong, khi do, khong dua, khuyen, ky khong, lam giay, lo cua, mang cua, mien phi, moi lam, ngheo, nghin moi,
 nha truong, nhan hoi, nhau tien, no ghi, o quan, phong bi, quan ban, quy hoi, rung, rung $, ruot xi, rut, rut ruot,
 sach, thit, thu cai, thuoc cap, tien an, tien ho, tien quy, to cao, toi xin, tra, trang, trieu, tro $, tron $, truong
 cho, truong cong, tui, ve nha, ve rung, vien, xa nhan, xay dung, xe go, xi, xin noi, xong cho
0.4: # nghin, # nha, MEASURED, STAFF, ^ anh, ^ bao, ^ bi, ^ cai, ^ can, ^ kiem, ^ lao, ^ o, ^ sep, ^ thang, ^ toi, a,
 ai cung, ai hop, an chan, an cho, an vien, ay goi, ban an, ban cho, ban no, ban re, bao xi, bat, biet $, bo minh, boi
 thuong, cai anh, cai bo, cai ong, can thi, cao, cap khong, chan tien, chay qua, chi, chi bo, cho bac, cho con, cho
 dang, cho em, cho hs, cho thu, cho vo, chu dau, chui, co anh, co giao, co nguoi, con ga, cong, cua dan, cua doi, cua
 hoc, cung, cung biet, cung thay, cuong, cuu, dan $, danh bac, dat cong, dau tu, de nghi, dem ra, den bu, di roi, dien
 no, doa, doi tien, doi toi, dua, duong di, em trai, ep, ga con, gao, ghi, giang, giao vien, giau ten, giong voi, go
 $, go rung, hai trieu, hang nha, hoa hong, hoi thi, hop tac, hs, ke khong, khac, khai, khai khong, khong #, khong
 dam, khong dau, khong noi, khuyen nong, kiem lam, kiem tra, la em, la lam, lam so, lanh dao, lao, lay #, lay cai, lay
 gao, lay thuoc, lay trom, linh, lo, lo $, luong, ly, ly $, ma khong, mi, minh cai, moi, moi $, moi chau, mot cua, mua
 giong, mua xe, nam trieu, nen khong, ngan hang, nghia, nghin, ngo $, nguoi chet, nguoi nha, nguyen, nha ba, nha can,
 nhan duoc, nhin, no moi, nong, nu, o bo, om, ong can, ong chu, ong truong, pham, phan mot, phat $, phi, pho chu, phu,
 phu trach, q, qua $, quan, quyet, quyet toan, r, ra duoc, re, rieng $, sach ho, sep, sinh $, so $, so do, soc, tac
 xa, tan mat, te co, thi bac, thi nguoi, thu lai, thuc, thue cho, tich, tien cua, tien moi, tien nha, tieu, toan hop,
 toan xa, toi co, toi dua, toi to, tr, trai, trieu moi, trom, tru, tru cua, truoc $, truong ban, truong thon, tua, tui
 $, ty xay, vao lam, vay, ve toi, ve xay, voi chu, von, xa bat, xa chia, xa lap, xac nhan, xay nha
-0.4: ?, ^, ^ #, ^ ban, ^ bo, ^ cho, ^ hom, ^ lam, a $, an com, an tet, bac truong, ban #, bao gio, bao nhieu, bay,
 be, bong, buoi, chay, chieu, cho ban, co, co quan, com, con $, dam cuoi, di hoc, du, duong, ghe, giup, hay, het,
 hien, ho #, keo, khach, khoa, khong co, lan, lay o, lua, ma, moi thang, moi ve, mot lan, muc, nam, nen, ngan sach,
 nghe, nguoi $, nguoi o, nha em, nhe $, nho, nhu, nuong, o ban, o cho, o nha, o to, o xa, oi, ong nuoc, phai, que, quy
 $, rac, roi, sau, so dien, sua, suoi, tai, tang, thanh, thay, thi, tho, tieng, ton, tre, treo, troi, tuc, tuoi, ung,
 uong, ve ban, voi $, xa $, xe cong
-0.6: #, ^ em, ^ gia, ^ minh, ^ nha, ^ tien, ^ xa, ba con, ban moi, bang, cay, chuyen, cuoi, dang, day, di, gi, hoc,
 lam, mat, may, mot, nay, ngoai, nha chu, nha van, nhat, nhieu, noi, nua, roi $, san, sao, tam, the, thoai, thoi,
 trau, trong, ung ho, xem, xuong
-0.8: ca, cai, chua, cu, da, dien, dien thoai, gui, hom, la, nhe, nuoc, van hoa
-1: SHORT, con, len, o
-1.2: gio, gop, ngay
"""
