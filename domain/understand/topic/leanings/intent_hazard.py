"""What speaks for hazard, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: xuong
1.6: dang, sap
1.4: dut, nut
1.2: chan, chay, co nguoi, cuu, day dien, lan xuong, nghieng, nguy, oi, sat
1: ^ day, bi, duoi, goi, nguoi, no, sap do
0.8: ^ chay, chau, chet, choi $, cot, cot dien, da lan, de roi, dien, giua, hiem, hoc sinh, lu, mui, nap, nguy hiem,
 nha dan, non, o, phia, qua, roi, roi ba, thoc, to, to lam, tram bien, tre, tre con, voi $, xe khong
0.6: ^ binh, ^ co, ^ cot, ^ cuu, ^ dap, ^ mai, ^ mua, ^ nuoc, ^ sat, ap, ban roi, bep, bep truong, bien ap, cai nha,
 cau, cuon troi, cuu voi, da, dai, dam, dang chay, dat no, dau ban, duc, duc ngau, duoi $, gap, gap $, gay, goc, keu,
 lam $, lan, lao xuong, len, lo, lo xuong, may chau, mit, ngau, nghieng han, nguoi o, nguoi thut, nha, nhanh, no nut,
 nui, nut roi, o ban, pao, ri, roi xuong, so lam, thut, toe, toe lua, toi qua, tren, tren doi, van chay, vao nha, xe,
 xuong $, xuong duong
0.4: # gio, ^ ca, ^ cau, ^ cay, ^ da, ^ dam, ^ tram, ^ tran, ^ tuong, ai di, ai qua, am am, an co, bat duoc, bien,
 binh, bun, bung, ca xe, cac chau, can than, cau go, cau treo, cay do, chau be, chau nao, chay $, chay nha, chay rung,
 cho dai, cho nga, choi, chu de, con dang, con hay, con ho, con oi, cong cho, cuu hoa, dan $, dang cao, dang roi, dao
 cat, dap, dap ho, dat, dat dang, dau, day, di $, di xe, dien dut, dien no, dien o, do vao, doi sau, doi thong, dung
 cho, duong, duong cho, duong xe, dut nam, dut roi, em oi, ga, gan, gas, gia voi, giat, giua duong, go, go gay, goi
 ai, goi cuu, goi y, hai con, hai xe, ham, hiem lam, ho sau, hoan, hoc, hon $, ke cho, ket, khan, kho, khong dam,
 khong qua, kia, km, km #, lai o, lao, lay mat, len xem, lien tuc, lop, lot xuong, lua, luc, luc #, luy, mac ket, mat
 cai, mat nap, mau giao, may ma, minh so, mong nha, mot goc, mot nha, mu, mu mit, mua to, muc, na, nac, nam nguoi, nam
 vat, nap toi, nay toi, ngang duong, ngap, ngay di, nguoi bi, nguoi non, nguoi oi, nguon $, nha an, nha ba, nha minh,
 nha o, nha ong, nhanh qua, nhieu nguoi, no lay, nong nac, nui no, nuoc lu, nut toac, o nha, o suoi, oi $, oi goi, ong
 pao, pao dang, phia sau, qua $, qua co, qua duoc, ra duong, rang, rao, roi $, roi co, roi moi, rung, san, san truong,
 sat $, sat lo, sau, so vao, sot, sut, tai, tang da, thai, thao, toan, toi hom, treo dut, van, van hoa, vao, vao mai,
 vao te, voi, voi nha, vuc, xa len, xe may, xe tai, xuong cai, xuong chan
-0.4: #, # $, ^ ba, ^ ban, ^ gia, ^ lam, ^ may, ^ minh, ^ nha, ^ toi, anh, ban, bang, boi, buoi, chieu, chinh, cu,
 cua, day $, dep, don, du, duoc, gi, gia, giay, gui, hang, he, het, het $, hien, hoang, hom, hong, it, khoa, khong $,
 khong ai, khong co, ky, lam duong, lan $, lang, lap, lay, mang, muon, muong, nha nuoc, nhau, nhe, nhe $, nhieu, noi,
 nuoc $, nuoc o, ong nuoc, phi, quy, sach, sang, sao, sua, tam, tang, ten, thay, the, thoai, thoi, tinh, tong, tot,
 tra, trieu, tro, truong ban, tuoi, va, vay, vi, vien, vuon, vut, xi mang
-0.6: ^ #, ^ em, ^ ong, a, bao, cai, chat, chi, cho, dien thoai, hop, lai, minh, nen, nhan, thang, thu, toi, trong,
 xay, xong
-0.8: cong, dong, em, gop, hoi, lam, thi, tu, xa
-1: bo, khong, moi, tien
"""
