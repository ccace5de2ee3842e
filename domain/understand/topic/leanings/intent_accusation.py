"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: OFFICE
1.6: tien
1.4: an, lay
1.2: ^ ong, chinh, cong an, danh, lay tien, nhan
1: bi, can bo, cap, chia, dia chinh, doi, hieu truong, kiem, mien phi, nha thau, ong, ruot, thau, thu quy, toan, toi
 xin, tro, truong
0.8: MONEY, NAMED, ^ anh, ^ ba, ^ chu, ^ ke, an tien, bao ve, bao xi, bi thu, bo no, bot, chiu, cho dan, chu, cua, cuu
 tro, danh sach, den duong, dia, ghi, go, hieu, hoa don, hoi lo, ke toan, ky, nhau tien, no, no lay, ong can, pho, pho
 ban, quy, rieng, rung, rut, thon, thu, thu tien, tien den, tra, xay dung, xi
0.6: STAFF, ^ co, ^ hieu, ^ toi, ay, ban no, bao minh, bat, bo, bo khuyen, cai ong, chan tien, chau #, chia nhau,
 chinh doi, con ga, cua doi, cua hoc, cung thay, dan, doi tien, don, dua, duong di, ep, giam, gian, giau, giay, giu,
 giu lai, huong, ke, ke khong, khuyen, kiem tra, ky khong, lay gao, linh tien, lo, mang, mang cua, mien, moi chiu, moi
 lam, nam trieu, ngheo, nghin moi, nguoi nha, nhan tien, o quan, ong chu, ong truong, qua $, quy lop, quyet, so do,
 ten, thuoc cap, tien quy, to cao, toi co, tui, ve rung, vien, voi chu, xa nhan, xi mang, xong cho
0.4: # cot, MEASURED, ^ bao, ^ bi, ^ cai, ^ can, ^ hang, ^ lao, ^ pho, ^ thang, ^ to, ^ truong, a, ai cung, an chan,
 an cho, an vien, anh, ba, ba muoi, ban cho, ban dem, ban lay, ban sach, ban tru, bao can, biet, biet $, bo gian, bo
 phan, bo tui, boc ra, boi, bu, cai anh, cao, cao hon, cap cua, cap tren, cham soc, chay qua, chenh, chi, chi bo, chi
 thay, chia $, chia lo, chinh an, chinh sach, cho chau, cho con, cho go, cho hs, cho lam, cho thu, cho xe, choi $,
 chuc bao, chung, co giao, co hieu, cong, cot den, cua ban, cua chu, cua dan, cua me, cung biet, cuu, dan $, dan hoi,
 dan tieu, dat cong, dem, dep, deu, dien no, doi toi, dong nguoi, dua #, dung an, dung cua, em $, em trai, ga, ga con,
 gao, gao cuu, gap, gap doi, gia, giang, giao, giao vien, giay $, giay cho, giong, giong voi, go lau, go qua, hang
 cuu, hang nha, het dan, ho ngheo, ho so, hoi thi, hop tac, khai, khai khong, khong #, khong chi, khong dau, khong
 dua, khong tien, khuyen nong, kiem lam, ky cho, la cho, la em, la loai, lai mot, lam giay, lap #, lau, lay #, lay $,
 lay cai, lay trom, lo cua, lo van, ma ho, ma ve, mang ho, may chuc, minh $, minh cai, minh cho, moi, moi $, moi chau,
 moi cho, mot cua, mua xe, nam $, ngan hang, ngheo $, nghin, ngo $, nha ba, nha can, nha nguoi, nha truong, nhan hoi,
 nhieu hon, nhin, no bao, no cho, no moi, nu, o bo, om, phan cua, phan mot, phong bi, phu nu, phu trach, quan ban, quy
 hoi, quyet toan, re, rieng $, rung $, ruot xi, ruou, rut ruot, sinh cho, soc, tac, thang $, thay #, thay cho, thi
 khong, thit, thu cai, thu chi, thu lai, thuc, thuong, tich, tich xa, tien an, tien ho, tien moi, tieu, toan anh, toan
 ban, toan xa, toi biet, toi di, toi dua, toi suot, trach, trai toi, trang, trieu moi, tro $, tron $, tru cua, truong
 ban, truong bot, truong cho, truong cong, tu phap, tua, vay, vay von, ve $, ve co, ve nha, ve xay, vo vao, voi #,
 von, xa chia, xach, xe go, xin dung
-0.4: #, ? $, ^, ^ #, ^ ban, ^ bo, ^ cho, ^ chuc, ^ da, ^ gia, ^ lam, ^ xa, a $, ai, an com, ban #, ban moi, bang, bao
 nhieu, bay, be, bep, bien, chieu, cho ban, chup anh, chuyen, co, co quan, com, den, di hoc, duoc, duong, ghe, gi $,
 goi, hay, ho, ho #, hoc, keo, kho, khong co, len ban, lit, loa, loi, moi thang, mot lan, muc, nen, ngan sach, nguoi
 $, nha chu, nhe $, nhieu, noi thi, o ban, o nha, o to, o xa, ong noi, ong nuoc, pao, que, quy $, rac, roi, sang, so
 dien, song, tai, tap, thay, theo, thi, thua, tieng, tinh, ton, trau, troi, trong, tu, ung ho, uong, vao, ve ban, vua,
 xe cong, xem, xuong
-0.6: ^ em, ^ minh, ^ nha, bac, bac truong, cai, cay, con $, cuoi, dau, day, di, dien thoai, giup, gui, hien, khach,
 lam, mat, may, mot, ngoai, nhat, nhe, noi, oi, phai, san, sao, suoi, tam, tang, the, thoai, thoi, tre, truoc, ung,
 van hoa
-0.8: ^ tien, ba con, ca, chua, cu, gi, hom, la, nay, nha van, nuoc, o, roi $
-1: SHORT, con, da, dien, len
-1.2: gio, gop
-1.4: ngay
"""
