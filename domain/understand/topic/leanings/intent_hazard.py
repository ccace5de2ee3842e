"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: sap
2: dut, xuong
1.6: cuu, dang, sat
1.4: co nguoi, cuu voi, day dien, sap do
1.2: ^ chay, ^ day, chay, lan xuong, lo, lua, mui, nghieng, nguoi, nut, to lam
1: cai nha, chan, cot, cot dien, dang chay, duoi, goi, lu, ngap, nguoi o, nguy, no, oi, qua, roi, tre con, voi $
0.8: ^ binh, ^ ca, ^ co, ^ cot, ^ cuu, ^ da, be, bi, bien ap, cai lua, cau, cau go, chay nha, chet, cho hoc, choi $,
 cuon, da, de roi, dien, gap, gay, giat, hiem, lan, ngau, nguoi bi, nha dan, non, nui no, o ban, pao, san, sat lo,
 sau, suyt, thoc, to, tre, tren, treo, xe
0.6: ^ dap, ^ mai, ^ mat, ^ nuoc, ^ sat, ^ tuong, ap, ban roi, bien, bung, can, cap, cap cuu, chan het, chau, chau be,
 chau nao, con oi, da lan, da to, dai, dam, dang roi, dap, dau ban, duc, gap $, gas, giat $, gio, gio to, giua duong,
 giup voi, han ve, hiem lam, ho, hoc, hoc sinh, hom qua, keu, kho, khoi den, khong chiu, lam $, len, len xem, lo
 xuong, mat nap, may chau, may ma, mu mit, nam nguoi, nap, nghieng han, nguy hiem, nha, nha bac, nha o, no nut, nui,
 nuoc no, nut toac, o, oi $, pao dang, phia, qua co, rang rac, roi $, roi ba, san roi, san truong, sang nay, thut,
 toac, toe lua, tram bien, van, vao, voi nha, xin cho, xuong $, xuong duong
0.4: # nguoi, # tuoi, ^ cau, ^ dat, ^ lo, ^ lua, ^ mot, ^ mua, ^ nap, ^ o, ^ thuoc, ^ tram, ai bao, ai qua, an cai, an
 co, ba cu, bac pao, ban gio, ban so, bat duoc, ben kia, bep, bep truong, bi dien, bi sat, binh, bun, bung $, ca doi,
 ca nam, cai dat, cai nuoc, can #, can xe, cau no, cau roi, cay go, chan duong, chap dien, chau nho, chay $, chay di,
 chay ngay, chay qua, chay rung, chet $, chiu, cho dai, cho hai, cho nga, choi, chu con, co con, co rao, con, con
 dang, con de, con duoi, con ho, con nguoi, cu khong, cua chu, cua mo, cuon troi, dan $, dang cao, dang lan, dang lo,
 dat, dat dang, dat no, dat o, dau, dau bung, day, di $, di qua, di xe, dien dut, dien giat, dien o, do, do xuong,
 doc, doi sau, doi thong, duc ngau, dung ai, dung cho, duoc $, duoc no, duoi $, duong, duong #, duong $, dut day, em
 bi, em oi, ga, gan, gia voi, giat o, gio sang, giua, go gay, goi ai, goi cap, goi cuu, ha the, hai, hai con, hai
 nguoi, het ca, ho bi, hoa $, hoa ton, hoan, hon $, ket, khe, khoi, khong dam, khong qua, km #, lai gan, lam xa, lao
 xuong, lay mat, le $, loi, lon, lop, lop #, lot, lot xuong, lua chay, lung, mai, mai ton, mat, mat cai, mat duong,
 mau, mau giao, may chuc, may qua, minh can, minh so, mit, mot chau, mot goc, mot nha, mu, mua to, muc, nac, nay cac,
 ngang, ngang duong, ngat, ngay di, nguoi nga, nguoi non, nguoi roi, nguoi thut, nguon $, nha $, nha an, nha kho, nha
 ong, nha van, nhanh, nhuc, no an, no bum, no keu, no lay, nong nac, nuoc, nuoc cuon, nuoc lu, nuoc suoi, nuong chay,
 nut dai, nut roi, o cot, o kho, o ngam, o suoi, oi goi, ong pao, ong ve, qua $, ra $, rang, rao, ri, roi co, roi moi,
 roi nguoi, roi xuong, rung, rung thong, san nha, sat xuong, sau truong, sinh qua, sinh ve, so lam, so roi, soi, son,
 sut, ta luy, tai, tang da, te, thai, thong gio, to khong, to roi, to truoc, toe, toi giup, toi qua, tran, trau khong,
 tren doi, tren duong, treo qua, troi, tu trua, tuong, van chay, van hoa, vao mai, vao te, ve, ve phia, ve roi, voi,
 vong, vong xuong, vua, vuc, xa len, xe khong, xe tai, xem $, xi, xi o, xoi, xuong ban, xuong nha, xuong sat, xuong
 vuc
-0.4: # #, # nam, OPEN_END, ^ #, ^ ban, ^ bao, ^ con, ^ de, ^ den, ^ duong, ^ may, ^ minh, ^ troi, ^ truong, ^ xin, a
 $, ao, ban, bang, be tong, biet, boi, ca ban, ca ngay, can bo, cat, chac, chinh, cho tre, chua $, chung, con duong,
 cua nha, dang ky, dao, den duong, dep, dieu, do dang, doan, du, duoc, ghi, giong, goi $, gui, he, hoang, hom, it,
 khach, khai, khoa, khong, khong ai, lai, lai $, lam duong, lan $, lanh, lap, mang, mat roi, may, moc, mung, muon,
 muong, nam, nang, nao, nen, ngheo, nha toi, nhap, nhe, nhe $, noi, nua $, nuoc chay, nuoc o, om, ong, ong nuoc, phai,
 phan, phim, qua suoi, quat, quay, quoc, quy, re, ruou, sap nhap, suot, tam, tan, tang, tao, thap, thay, the, them,
 thep, thua, tieng, tim, tinh, toi bi, tong, tot, trai, trang, trieu, tro, trong, truong $, truong ban, tu, tuan, vi,
 viec, vu, vuon, vut, xi mang, xuc, xuong khe, y
-0.6: GIFT, ^ ba, ^ em, ^ gia, ^ lam, ^ toi, a, anh, cai, chat, chi, cho, cong, cuoi, de, dem, dien thoai, don, dong,
 gi, gia, giay, hang, het $, hop, nha nuoc, nhau, phi, sach, sao, sua, ten, thoai, thoi, thu, toi, tra, vay, xa, xay
-0.8: OFFICE, STAFF, ^ ong, bao, gop, hoi, ky, lay, minh, nhan, thang
-1: em, lam, moi, xong
-1.2: bo, thi, tien
"""
