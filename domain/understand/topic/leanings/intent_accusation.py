"""What speaks for accusation, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: OFFICE
1.6: tien
1.4: ky
1.2: ^ ong, an, cap, chinh, danh sach, kiem, lay, lay tien, nhan, rut
1: ^ ba, ^ ke, bi, can bo, cho go, cong an, cua, danh, dia, giay, giu, hieu truong, nha thau, ong, pho, quy, rieng,
 thon, thu tien, tien quy, tro, truong, xe go
0.8: MONEY, NAMED, ^ chu, an tien, bao ve, bot, chia, den duong, dia chinh, doi, go, hieu, hoi lo, hoi thi, ke toan,
 kiem tra, mien phi, moi lam, nghin moi, nhan hoi, no lay, pho ban, ruot, thau, thu, thu quy, tien den, toan, toi xin,
 tra, ve rung, xa nhan, xay dung, xi mang
0.6: ^ anh, ^ hieu, ^ truong, a, ai cung, an chan, an vien, ay goi, ban dem, ban lay, ban thuoc, bao minh, bi thu, bo,
 bo no, bo tui, boi, chau #, chia nhau, chinh an, chiu, cho chau, cho con, cho dan, cho xe, chu, chu thau, cua doi,
 cua hoc, cuu, dan, doa, doi tien, dong dau, dua, dung an, gao cuu, gap doi, giam, giay $, go lau, go qua, ho ngheo,
 hoa don, ke, khai khong, khong #, khong dua, khong tien, kiem lam, ky khong, lam giay, lay $, lay gao, linh, lo, mang
 cua, minh cai, moi $, moi chiu, mua xe, nam trieu, ngheo $, nguoi nha, nhan tien, nhau tien, nhieu hon, no, no moi, o
 bo, om, ong truong, phong bi, phu trach, qua $, rung, so do, ta cho, tac, tan mat, thu chi, thuoc cap, tich xa, tien
 an, tien ho, toan ban, toi co, toi nhin, trang, tua, tui, tui $, ve #, vien, voi chu, xa chia, xi
0.4: STAFF, ^ bao, ^ bi, ^ cai, ^ can, ^ co, ^ kiem, ^ thang, ^ toi, ai noi, an cho, anh, anh lo, anh viec, ay con, ba
 trieu, ban dat, ban ngay, ban re, ban sach, ban tru, ban ve, ban xay, bao la, bat, bi gat, biet $, bo dia, bo gian,
 bo minh, bo thue, bo tron, boi thuong, bot $, ca nam, cai an, cai anh, cai bo, cai ong, cap khong, cap tren, cham
 soc, chan tien, chay qua, chenh, chet dich, chi bo, chiem, chinh sach, cho em, cho khac, cho lam, cho nguoi, choi $,
 chua co, chung, chung $, co ghi, co thu, cong, cot den, cua ban, cua dan, cung, cung thay, cuong, dan $, de rut, den
 bu, di ban, dien no, do hai, do ngam, do tru, doi de, doi truong, don, dong nay, dua bon, duoc $, duong di, dut tui,
 em tien, em trai, em vo, ep, ga con, gao, ghi, ghi am, gia $, giam doc, gian, giang ma, giao, giau, giau ten, giay
 cho, giong, giong voi, giu lai, hai nam, hai trieu, hang cuu, het cho, ho hang, ho tro, hoa hong, hoi phu, hon, ke
 khong, khac, khi do, khoi luong, khong dau, khong tra, khong xong, khuyen, kinh, ky cho, ky nhan, lai mot, lam an,
 lam so, lay trom, linh tien, lo $, lo cua, lon chet, luong, ma cho, ma ho, ma ve, mat $, mien, minh cho, mong, mot
 phan, muoi bao, muoi lam, nam $, nen khong, ngan hang, ngheo, nghia, nghia trang, nghin, nghin $, nguoi da, nguoi ta,
 nha ba, nhan o, nhin tan, nhung toi, no bao, no ghi, noi ra, nu, ong can, ong chu, ong ke, ong pho, pham, phat $, pho
 chu, phu, q, qua tram, quan, quy lop, quyet, r, ra duoc, ra thi, re, rieng $, roi cho, roi khong, ruot xi, ruou, rut
 #, rut ruot, rut tien, sach, sach ho, sinh ban, soc, tac xa, tao, thi bi, thi khong, thit, thu cai, thu lai, thue
 cho, tien bo, tien boi, tien cua, tien dien, tien moi, tien tro, tieu, to cao, to vay, toan hop, toan truong, toan
 xa, toi biet, toi dua, toi lam, toi viet, tr, trai, tram nghin, tren, trg, trieu, trieu anh, trieu chi, trieu con,
 trieu thi, tron, tron $, tru cua, truong ban, truong cho, truong cong, truong lay, tu ky, vao danh, vay von, ve nha,
 vi con, vo vao, voi #, von, xac nhan, xach, xin noi, xong cho, y
-0.4: #, # #, # con, # lit, OPEN_END, PLACED, ^ #, ^ ban, ^ bo, ^ cho, ^ gui, ^ lam, ^ so, ^ tien, ^ tram, ^ xa, a $,
 ad, an com, an tet, ban #, bang, bao cao, bao nhieu, bay, bep, binh, bo $, bon, buoi, cai xe, chat, chay, chieu, co
 quan, com, con $, con di, dai, dam cuoi, dang, dau, dau $, diem, dung, duoc, duoi, ghe, gi $, gio $, gop #, ho #, hoa
 $, keo, khach, kho, la gi, lam $, lan, lang, loa, loi, lon cho, lua, mam, minh, moi ve, mua, nang, nao, ngan sach,
 ngoi, ngu, nguoi $, nguoi o, nha chu, nhe $, nhieu $, nhung, non, nuong, o ban, o to, o xa, oi, phat, que, que an,
 quy $, rac, roi, san, sap, song, sua, suoi, tai, tang, tap, theo, thua, tieng, tinh, ton, tre, treo, tro bao, troi,
 trong, trua, truoc, tuoi, uong, van, vao, ve que, voi $, vua, xa moi, xe cua, xem
-0.6: ^, ^ em, ^ hom, ^ minh, bac truong, ban moi, be, ca, cai, cay, chua, chuyen, cuoi, day, di, dien thoai, du,
 giup, hay, hoc, hom, lam, mat, may, mot, muc, ngoai, nha van, nhat, nhe, nhieu, noi, phai, sao, sau, so dien, tam,
 thanh, thay, the, thoi, trau, ung, ung ho, xuong
-0.8: ^ nha, ba con, con, cu, dien, gi, gui, hien, la, nay, nuoc, o, roi $, thoai
-1: SHORT, da, gio, ngay
-1.2: gop, len
"""
