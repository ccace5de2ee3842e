"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: sap
1.8: dang, dut, xuong
1.6: ^ day, cuu, day dien, sat
1.4: ^ chay, nut, roi, sap do
1.2: chay, co nguoi, cot, nghieng, nguoi
1: bien ap, cai nha, cau go, chan, cuu voi, da to, dang chay, dien, duoi, lan xuong, lo, lu, lua, mui, nap, nguoi o,
 nguy, nguy hiem, no, qua, suyt, to lam, tre con, xuong $
0.8: ^ co, ^ cuu, ^ da, ^ nuoc, ^ tuong, bi, bung, cai lua, cap, cot dien, da, da lan, dap, dap ho, dien dut, duc
 ngau, gap, gap $, gay, giua duong, goi, kho, lan, lo xuong, ngap, nha ong, nui no, oi, pao, phia, rung, san, so lam,
 thoc, to, tre, treo, voi $
0.6: ^ be, ^ cau, ^ cot, ^ dap, ^ lo, ^ lua, ^ mat, ^ sat, ai bao, ap, bep, bep truong, cap cuu, cau, chan het, chay
 $, chay nha, cho hoc, choi $, chu con, chu de, con dang, con nguoi, con oi, cuu hoa, dam, dat, dau bung, de roi, di
 $, doi sau, duoc $, duoi $, duong #, dut nam, giat, gio to, giua, giup voi, hai, han ve, hiem, hiem lam, hoa ton,
 hoc, hoc sinh, hom qua, len, len xem, mau, may ma, mu mit, nac, ngang, ngau, nghieng han, nguoi non, nguon $, nha,
 nha dan, nha van, nhanh, no nut, non, nui, nuoc lu, nut toac, o, o ban, o nha, oi $, pao dang, qua co, rang, rang
 rac, san nha, sat lo, sau, sau truong, thut, to khong, toac, toe, tram bien, tren, troi, ve phia, xa len, xe, xi, xi
 o
0.4: # soi, NAMED, ^ binh, ^ ca, ^ gio, ^ mai, ^ nap, ^ o, ^ sang, ai qua, am am, ba, ba nguoi, bac pao, ban gio, ban
 hon, ban na, ban roi, be, be roi, ben kia, bi giat, bi nuoc, bi sat, bum, bun, bung $, ca doi, ca nam, ca xe, ca xom,
 cac chau, can, can #, can hai, can xe, cau no, cau roi, chan ngang, chau, chau be, chau nao, chau nghi, chau nho,
 chau van, chay rung, chet, chiu, cho anh, cho ban, cho dai, choi, co con, co goi, co rao, co thu, con de, con duoi,
 con ho, cong truoc, cu khong, cua chu, cua mo, cuon, cuon troi, dai, dang cao, dang lo, dang roi, dao cat, dat no,
 dat o, dau, dau ban, day, day cap, di xuong, dien gay, dien no, dien o, do, do roi, doc, doc moi, duc, dung ai, dung
 cho, duoc no, duong, em oi, ga, gan, gan $, gas, giat $, giat o, gio, go, go gay, goc, goi ai, goi cap, goi cuu, ha,
 hai con, hai nguoi, hai xe, han, ho, ho thuy, keo len, keu, khoi den, khong chiu, khung, km #, lac, lai gan, lai o,
 lam $, lam ba, lao, lao xuong, lay mat, le $, len ban, loc, lop mau, lu len, lua chay, lung, luy, ma ba, ma xe, mac
 ket, mai, mai nha, mai ton, mat cai, mat nap, mau giao, may chau, may chuc, minh so, mit, moi lan, mot, mot ben, mot
 chau, mua to, muc, na phat, nam nguoi, nap chau, nay cac, ngat, ngay di, nghich, nghieng sap, nguoi roi, nguoi thut,
 nha an, nha ba, nha bep, nha kho, nha nguoi, nha o, nhuc, no an, no bum, no di, no keu, no roi, nong nac, nuoc, nuoc
 no, nuoc suoi, nuong, nut roi, o cot, o dien, o kho, o ngam, ong pao, ong ve, phia sau, ra $, ro ri, roi $, roi ba,
 roi chua, roi co, roi minh, roi moi, roi xuong, rung thong, san truong, sang nay, so vao, soi, soi $, sot, ta luy,
 tang da, tho, thoc $, toe lua, toi giup, toi hom, toi qua, trau khong, tren do, tren duong, treo qua, truoc nha,
 truong chua, tu trua, tung mang, van, van chay, van cho, van di, vao, vao nha, vao te, ve $, ve roi, ven suoi, voi,
 vong xuong, vua, vuc, x, xe may, xem $, xin cho, xoi, xuong chan, xuong duong
-0.4: #, OPEN_END, SHORT, ^ #, ^ ban, ^ can, ^ con, ^ den, ^ gia, ^ hom, ^ lam, ^ nha, ^ troi, ^ truong, a $, ao, ban,
 ban minh, bang, boi, buoi, ca ban, ca ngay, cac bac, cai, chia, chinh, cho tre, chu, chung, co ai, con $, con duong,
 cua, cua nha, cuoi, dang ky, dao, day $, day ba, dem, dep, doan, don, dong xe, du, duoc, gat, gia, giong, gui, hang,
 het, hoang, it, khach, khai, khoa, khong, khong $, khong ai, lai, lanh, lap, lat, long, mang, mat roi, minh $, moc,
 mua dong, mung, muong, nam, nang, nao, ngo, nha em, nha nuoc, nha toi, nhe $, noi, nop, nuoc chay, nuoc o, phai,
 quen, quoc, quy, re, rung $, ruou, sach, sap nhap, sau $, suot, tan, tap, ten, thanh, them, thua, tieng, tinh, tong,
 tot, trang, trieu, tro, trong, truong ban, tu, u, vay, vi, vuon, vut, xa, xi mang, xuong khe, y
-0.6: GIFT, STAFF, ^ ba, ^ em, ^ may, ^ minh, ^ toi, a, anh, chat, chi, cho, cong, de, dien thoai, giay, giu, he, het
 $, hom, hop, ky, lay, minh, muon, nen, nhap, nhau, nhe, phan, phi, sao, sua, thay, the, thoai, toi, tra, tuan
-0.8: OFFICE, dong, em, gi, gop, lam, nhan, thang, thu, xay
-1: ^ ong, bao, hoi, moi, xong
-1.2: bo, thi, tien
"""
