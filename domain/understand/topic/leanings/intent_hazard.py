"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: sap
2: xuong
1.8: dang, dut, sat
1.6: cuu
1.4: chay, nut
1.2: ^ day, co nguoi, cuu voi, dang chay, day dien, phia, to lam, tre con, voi $
1: ^ chay, ^ co, ^ cot, cai nha, chan, cot, de roi, dien, duoi, goi, lan, lu, lua, nghieng, nguoi, nguy, no, oi, qua,
 roi, sap do, tren
0.8: bi, bung, chay $, chet, choi $, dam, dap, gap, gay, gio to, hoc, hoc sinh, kho, lan xuong, len xem, lo, mui, nap,
 ngap, ngau, nguoi o, nong nac, o, qua co, rang, roi moi, sau, so lam, suyt, thoc, to, tram bien, tre, xe, xe khong,
 xi, xi o, xuong $
0.6: ^ ca, ^ cuu, ^ da, ^ lua, ^ mai, ^ mua, ^ nap, ^ tuong, ai bao, am am, ap, ban hon, ban roi, ben kia, bep, bep
 truong, bien ap, can, cap, cau, cau go, chau, chay nha, choi, con ho, con oi, cot dien, cua chu, cuon, da, da lan,
 dap ho, dat no, dau ban, doi sau, duc ngau, dung cho, duoc $, duoc no, duoi $, duong, dut nam, em bi, ga, gas, giat,
 gio, giua, hai, hai con, hiem, lam $, lao xuong, len, len ban, lo xuong, ma xe, mac ket, mat nap, mot nha, nac, ngang
 duong, nghieng han, nguoi non, nguy hiem, nha, nha an, nha bac, nha dan, nha o, nha ong, nhanh, non, nui, nui no,
 nuoc, o ban, ong pao, pao, phia sau, rao, roi $, rung, san, san nha, san truong, sang nay, sat $, sat lo, sinh ve,
 sut, trau khong, treo, troi, van, vao, voi nha, xe tai, xem $, xuong duong
0.4: # soi, ^ be, ^ binh, ^ cay, ^ dap, ^ dat, ^ khi, ^ khoi, ^ mat, ^ nuoc, ^ sat, ^ thuoc, ^ tran, ai qua, an cai,
 ap o, bac pao, ban bat, ban hong, ban so, bat duoc, bay, be, bi giat, bi nuoc, bien, bung $, ca doi, ca xe, cac chau,
 cac ho, cai cau, cai dat, cai san, can #, can xe, canh, canh cay, cap cuu, cau roi, cau treo, cay do, chau nho, chau
 o, chay rung, cho dai, cho hoc, cho nga, chu con, chu de, co con, co rao, co xuong, con dang, con hay, con nguoi,
 cong truong, cua mo, cuu hoa, dai, dan $, dang cao, dang lo, dang roi, dat, dat da, dat dang, dau, dau bung, dau doc,
 day, dem qua, di $, di qua, dien dut, do xuong, doc moi, doi thong, duc, duong $, duong ql, dut cap, dut day, dut
 roi, gan, gap $, gia voi, giat $, giua duong, giup, giup voi, goc, goi ai, ha, hai chau, han ve, hiem lam, ho, hoa
 ton, hom qua, hon $, ke cho, ket, keu, khan, khe, khoc, khoi den, khong dam, khong duoc, khong qua, kia, kia khong,
 km, km #, lac, lai gan, lai roi, lam xa, lon, lop, lot xuong, lung, luy, mai ton, mat #, mat cai, mau giao, may chuc,
 may qua, mit, mot chau, mu mit, mua to, mua tre, muc, na, na phat, nam vat, nay nuoc, nay toi, ngam tran, ngang,
 ngat, ngay di, nghieng sap, nguoi bi, nguoi mac, nguoi oi, nguoi thut, nguon $, nha bep, nha kho, nhieu nguoi, no an,
 no nut, nuoc lu, nuoc no, nut roi, nut toac, o cot, o dien, o ngam, oi $, oi goi, ong ve, pao dang, phai chay, qua $,
 ra choi, rang rac, ri, roi ba, roi nguoi, rot, sat xuong, sau truong, sinh cho, so vao, soi, soi $, ta luy, ta roi,
 tai, te, thai, thoc $, thong gio, thut, toac, toe, toe lua, toi hom, toi qua, tren duong, treo dut, treo tren, tu
 trua, tung mang, tuong, van chay, van hoa, vao mai, vao nha, vao rung, ve $, ve phia, ven suoi, x, xuong cai, xuong
 chan, xuong nha, xuong vuc
-0.4: # nam, # ngay, ?, SHORT, ^ #, ^ ba, ^ bao, ^ chau, ^ con, ^ de, ^ den, ^ gia, ^ lam, ^ may, ^ nha, ^ troi, ^
 xin, a, a $, ao, bai, ban minh, bao nhieu, bao ve, boi, buoi, ca ban, cai, chao, chinh, cho, cho em, chu, chung, co
 the, con $, cua nha, dang ky, dao, day $, day ba, de xuat, dem, dep, dieu, dot, du, giao, giong, giu, gui, hang, het
 $, hoang, hom, hon, hong, it, keo, khai, khoa, khong, khong $, lai, lai $, lam cai, lanh, ma, mang, moc, muong, nang,
 nao, nay, ngheo, nghi, nha em, nhau, nhe, nhe $, noi, nua, nuoc chay, nuoc o, om, ong nuoc, phai, phim, quen, quy,
 re, rung $, ruou, sua, tap, the, theo, thoi, thua, tieng, tinh, tot, tra, trai, trang, trieu, tro, truong ban, tu,
 tuan, vang, vay, vien, vu, vuon, vut, xa, xi mang
-0.6: MONEY, OPEN_END, ^ duong, ^ em, ^ minh, ^ toi, anh, ban, chi, cuoi, de, dien thoai, don, gi, gia, giay, gop, he,
 het, hop, khong ai, ky, lap, lay, minh, muon, nha nuoc, nhieu, phi, sach, sao, ten, thoai, trong, xay
-0.8: GIFT, OFFICE, STAFF, chat, dong, lam, moi, nen, nhan, thang, thay, thu, toi
-1: ^ ong, bao, cong, em, hoi, xong
-1.2: bo, tien
-1.4: thi
"""
