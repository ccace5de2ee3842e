"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: sap
2: xuong
1.8: dang, dut
1.6: cuu, day dien
1.4: ^ day, nut, roi, sat
1.2: ^ chay, chan, chay, co nguoi, cot, dang chay, lua, mui, nghieng, nguoi, nguy, no, sap do
1: cai nha, cot dien, dap, dien, duoi, gap, goi, hiem, nguoi o, oi, qua, sau, to lam, treo, voi $
0.8: ^ cuu, ^ mai, ^ nuoc, bi, bi nuoc, bien ap, bung, cap, chay nha, cuu voi, da, dam, doi sau, gap $, kho, lam $,
 lan, lan xuong, lo, lo xuong, lu, ngang, ngau, nghieng han, nguy hiem, nha van, non, nui, nuoc lu, o, o ban, pao, pao
 dang, phia, rang, san, to, toac, toe lua, tram bien, tre, tre con, troi, xe
0.6: # soi, NAMED, ^ binh, ^ ca, ^ co, ^ cot, ^ da, ^ dat, ^ lo, ^ mat, ^ sat, ^ tuong, ai qua, ap, ban na, ban roi,
 be, bep truong, bi giat, bien, cai lua, cap cuu, cau go, chan het, chau, chet, cho dai, choi, choi $, con oi, cong
 truoc, cu khong, cuon, da to, dai, dang roi, dat no, de roi, di $, dien dut, do roi, doi thong, duoc $, duoi $, dut
 nam, gay, giat, giua, giua duong, goi ai, goi cap, hai, hon $, keu, lay mat, len, len xem, ma xe, mai, mat nap, mau,
 mau giao, may chau, mot nha, mu, nac, nam nguoi, nap, ngang duong, ngap, nguoi non, nguoi thut, nha, nha dan, nuoc
 no, nut roi, oi $, ong pao, qua co, rang rac, roi ba, rung, rung thong, san roi, sang nay, sau truong, so lam, thoc
 $, thong gio, thut, trau khong, tren, van cho, vao, vao nha, voi nha, vong xuong, vua, xa len, xem $, xi o, xin cho,
 xoi, xuong $
0.4: # tuoi, ^ be, ^ dap, ^ khoi, ^ lua, ^ mua, ^ nap, ^ thuoc, ^ tran, ai bao, am am, an, an cai, ap o, ba nguoi, bac
 pao, ban gio, be roi, ben kia, bep, bi dien, bi sat, binh, bun, bung $, ca doi, ca nam, ca xom, cac chau, cac ho, cai
 cau, cai dat, cai san, can, can #, can xe, canh cay, cau, cau no, cau roi, cau treo, chan ngang, chap, chap dien,
 chau be, chau nao, chau nghi, chau nho, chay $, chay di, chay lan, chay qua, chay rung, chiu, cho ban, cho hai, cho
 hoc, cho nguoi, chu con, chu de, co goi, co rao, con dang, con duoi, con ho, con ngoi, con nguoi, cong cho, cua chu,
 cuon troi, cuu hoa, da lan, dai dat, dam ma, dan $, dang cao, dang lan, dap ho, dat, dat da, dat dang, dau ban, dau
 bung, dau doc, day, day cap, di ba, di qua, di xe, di xuong, dien giat, do, do $, dua $, duc, duc ngau, dung ai, dung
 cho, duong, duong #, ga, gan, gas, giat $, gio, gio to, giup voi, go gay, goc, goi y, ha the, hai con, han, han ve,
 het ruong, hiem lam, ho, ho bi, ho sau, ho thuy, hoa ton, hoc, hoc sinh, hom qua, keo len, khan, khi, khoi, khong
 chiu, khong dam, khung, kia, km, la dat, lai o, lam ba, lan sang, lao xuong, le $, lien tuc, lop, lop #, lot, lot
 xuong, lu dang, lua chay, lung, ma ba, mai nha, mat #, mat cai, may chuc, may ma, may qua, minh so, mong nha, mot
 chau, mu mit, mua to, muc, na, na phat, na tam, nam vat, nap toi, nay cac, nay toi, nga, ngat, ngay di, nguoi bi,
 nguoi oi, nguon $, nha an, nha bac, nha bep, nha kho, nha o, nha ong, nhanh, nhanh qua, nhieu nguoi, nhuc, no nut, no
 roi, nong nac, nui no, nuoc, nuoc cuon, nuong, nut dai, nut toac, o cot, o dien, o tren, oi goi, ong ve, phia sau,
 phong hoc, quan pho, quet, ra $, rac, rao, ri, ro ri, roi $, roi chua, roi moi, roi nguoi, roi xuong, rung phong, san
 nha, san truong, sat lo, sat xuong, sau khi, sinh, sinh ve, soi, soi $, song, sot, sut, suyt, tai, thay dau, thoc,
 thuoc, to roi, toe, toi giup, toi hom, toi qua, ton, tran, trau, tren doi, tren duong, treo dut, treo qua, truoc
 truong, truong, tu trua, tung mang, van, van chay, vao mai, vao rung, vat ngang, ve $, ve phia, ven suoi, voi, vuc,
 xe khong, xe may, xe tai, xi, xuong cai, xuong chan, xuong cong, xuong duong, xuong nha
-0.4: # #, # ngay, ?, ? $, MEASURED, OPEN_END, SHORT, ^ #, ^ ba, ^ ban, ^ con, ^ duong, ^ gia, ^ lam, ^ may, ^ minh, ^
 troi, ^ xin, a $, ao, ban re, bang, be tong, biet, boi, buoi, ca ngay, can bo, chac, chia, chinh, cho tre, co giao,
 con $, cua, cua nha, cung co, dao, day $, dem, den, dieu, doan, du, duoc, ghe, gia, giong, giu, gui, he, hoang, hom,
 hon, it, ke, khai, khoa, khong, khong ai, lai $, lam cai, lanh, lap, lich, luon, mat roi, may, moc, mung, muon,
 muong, nao, nay, nen, nha em, nha toi, nhap, nhe, noi, nop, nuoc o, o to, ong nuoc, phan, phien, quay, quoc, re,
 sach, sao, tang, thay, the, them, thit, thoi $, thu hai, thua, tinh, toi, toi bi, tong, tot, tra, trang, trieu, tro,
 truong ban, ty, vang, vuon, vut, xi mang, xuong khe, y
-0.6: GIFT, STAFF, ^ em, ^ toi, a, anh, ban, cai, chat, chi, cho, chung, cong, cuoi, de, dep, dien thoai, gi, giay,
 hang, het $, hop, ky, lai, lay, mang, nha nuoc, nhan, nhau, nhe $, phi, quy, sua, suot, ten, thoai, thoi, thu, tu,
 tuan, vay, xa, xay
-0.8: OFFICE, bao, don, dong, gop, hoi, lam, minh
-1: ^ ong, em, moi, thang, xong
-1.2: bo, thi, tien
"""
