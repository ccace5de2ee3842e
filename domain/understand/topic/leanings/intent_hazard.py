"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: sap
2: dang, xuong
1.8: dut
1.6: ^ day, co nguoi
1.4: ^ chay, chan, chay, cuu, day dien, phia, sat
1.2: cuu voi, lan xuong, lua, nghieng, nguoi, nguy, no, nut, sap do
1: ^ ca, bi, bien ap, cap, cot, cot dien, da, dap, dien, duoi, lan, lo, nha dan, non, oi, qua, roi, to, tre con
0.8: ^ co, ^ cot, ^ dap, ^ mai, ^ nuoc, ^ sat, cai nha, chau, chay nha, cho hoc, dang chay, de roi, dung ai, duoi $,
 gap, goi, hiem, hiem lam, hoc sinh, mui, nap, ngap, nguoi non, nguoi o, nguy hiem, nui, o, pao, qua co, sau, so lam,
 toac, tram bien, treo, xe bon, xe khong, xuong $
0.6: ^ binh, ^ cuu, ^ da, ^ lo, ^ mua, ^ tuong, am $, ba cu, be, bep, bi nuoc, binh, bon, bun, bung, bung $, cai dat,
 cai lua, cap cuu, cau, cau go, cau treo, chan het, chau be, chet, chu con, con dang, con de, con nguoi, con oi, cua
 chu, cuon, dam, dang lan, dat, dat dang, dau ban, di $, di qua, dien dut, doi sau, duc, duc ngau, ga, gap $, gas,
 gay, giat, giua, giua duong, go, goc, goi ai, goi cuu, hai, hai xe, hoa ton, hom qua, kho, khong chiu, km, lac, lai
 gan, lam $, lam xa, len, len ban, len xem, lot, lu, luy, ma xe, mai nha, mau, may chau, minh so, mu mit, ngang, ngat,
 nghich, nghieng han, nha, nha kho, nha o, nha ong, no nut, no roi, non mua, nong nac, nuoc, nuoc no, nut dai, nut
 toac, o ban, ong ve, pao dang, ra choi, rang, rang rac, roi $, roi moi, thoc, thong, to lam, toe, toe lua, tre, tren,
 tren doi, troi, tuong, vao nha, voi $, xa len, xi o, xuong cai
0.4: # nguoi, # soi, NAMED, ^ be, ^ cau, ^ dam, ^ dat, ^ ho, ^ lua, ^ nap, ^ o, ^ tang, ^ thuoc, ^ tran, ai qua, am
 am, an cai, ap, bac pao, ban bat, ban gio, ban hon, ban hong, ban roi, bang cai, be #, be roi, ben kia, bep truong,
 bi dien, bi giat, bi sat, bien, binh ga, bong tung, ca doi, cac, cai nuoc, can, can #, can hai, canh cay, cau no, cau
 roi, chap, chau dang, chau nao, chau nho, chau van, chay $, chay qua, chet nguoi, chieu nao, chieu qua, chiu, cho
 anh, cho dai, cho ga, cho hai, choi, choi $, chu de, co nuoc, co rao, con hay, con ho, con trong, cong truoc, cu
 khong, cua mo, cuon troi, cuu hoa, da lan, dai, dan $, dang cao, dang lo, dang roi, dap ho, dau, day, day cap, de
 len, dien giat, dien o, do $, do roi, do vao, do xuong, doi phia, doi thong, dua $, duc nhu, duoc $, duoc no, duong,
 duong #, dut mot, em oi, gan $, gia voi, gio sang, gio to, giup voi, go gay, goi cap, ha the, hai con, hai nguoi, han
 ve, ho, ho thuy, hoc, hon $, ket, keu, khan, khi, khoi, khong duoc, khuc, khuc cua, la dat, lao xuong, lay mat, len
 ngay, lo gach, lo xuong, lop, lop hoc, lot xuong, lu quet, lua chay, lung, mai, mai ton, mat nap, mau giao, may chuc,
 may ma, may qua, met, met dat, mot nha, mua nua, mua to, muc, nac, nam nguoi, nap chau, nay $, ngau, ngoai san, ngot,
 nguoi bi, nguoi oi, nguoi roi, nguoi thut, nguon $, nha an, nha bac, nha da, nha lop, nha nguoi, nha van, nhanh,
 nhanh qua, no bum, no lac, no lay, no lo, nua la, nui no, nuoc cuon, nuoc lu, nuoc suoi, nut to, o cot, o do, o x, oi
 $, oi goi, ong pao, ong vo, phia duoi, phong ho, phun thuoc, qua $, qua duoc, quan pho, quet o, ra $, rao, roi ba,
 roi xuong, rung, rung thong, san, san nha, san roi, san truong, sang nay, sat $, sat lo, sau truong, sinh, sinh ve,
 so roi, so vao, soi, soi $, sot, sui, sut, suyt, ta roi, tai, taluy sau, te voi, tho, thoc $, thuoc, thut, thuy loi,
 toi giup, toi khong, tren duong, treo dut, treo qua, treo tren, troi roi, trong day, trua, truoc truong, truong mot,
 tung mang, van, van chay, van dang, vao, vao mai, vao te, ve phia, ve roi, voi, vong, vong xuong, vua, vuc, xang
 chay, xe, xe di, xem $, xi, xom, xuong duong, xuong gay
-0.4: # #, # ngay, ?, ? $, OPEN_END, SHORT, ^ #, ^ ban, ^ bao, ^ con, ^ den, ^ duong, ^ gia, ^ troi, ^ truong, a $,
 anh, ao, bam, ban minh, bang, biet, boi, buoi, cay, chinh, chu, chung, con $, con di, con duong, cua, cung co, dan,
 dang ky, danh, dao, den, dieu, do dang, doan, don, du, duoc, gat, giong, giu, gui, he, het, hien, ho ngheo, ho so,
 hoang, hom, it, khai, khong, khong ai, lai, lai $, lam cai, lanh, lich, lo #, mat roi, may, me, moc, mua he, mung,
 muong, nam, nao, ngay, ngheo, nghi, nguoi ta, nha toi, nhap, nhe, nhe $, nhieu, noi, nua, nua $, nuoc chay, nuoc o,
 ong nuoc, phai, quen, quoc, quy, re, sang, suot, tam, tang, tap, ten, the, thoi, thua, tieng, tim, toi bi, tot, tram
 y, trieu, tro, truong ban, tuan, vao mua, vi, viec, vuon, vut, xi mang, y
-0.6: GIFT, MEASURED, MONEY, STAFF, ^ ba, ^ em, ^ lam, ^ may, ^ minh, ban, cai, chat, cho, cong, cuoi, de, dep, dien
 thoai, dong, gi, gia, giay, hang, het $, khoa, ky, lap, lay, mang, minh, muon, nen, nha nuoc, nhau, phan, phi, sach,
 sao, thang, thay, thoai, tinh, toi, tra, trang, tu, vay, xa, xay
-0.8: OFFICE, ^ toi, a, bao, chi, gop, hoi, hop, lam, nhan, sua
-1: ^ ong, em, moi, thu, xong
-1.2: bo
-1.4: tien
-1.6: thi
"""
