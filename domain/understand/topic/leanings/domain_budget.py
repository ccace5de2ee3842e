"""What speaks for BUDGET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: MEETING
1.8: BUDGET
1.6: tien
1.2: ngan
1: EXCESS, hoa, in, ngan sach, sach
0.8: ^ hop, ^ xa, bang, hop, khach, khai, le, so
0.6: ^ in, ^ tien, ^ tong, bep, chi, dai bieu, duoc, he, hoi, ket, khac, nha nuoc, quyen, roi vut, sach $, si, son,
 tang, thay, thi, tien ngan, tien nha, tong, tong ket, trieu, ve, vut, xa
0.4: BUY, CONTRAST, SHINES, ^, ^ chi, ^ cuoi, ^ ky, an, ban $, bang ron, bang tien, bieu, ca si, chieu hom, chuc
 trieu, dai, dat, de thanh, di hoc, di tham, do, do $, don, don bang, dua, dung, gao, giai, hang, het, het may, hieu,
 hoan, hoc tap, hon, kem, ket thi, keu, khac tien, khau hieu, khong dung, ky, lai, lam nha, lat, lien, lien hoan, lien
 mien, linh, luon, mau, may chuc, mien, moi, moi thang, mua, nam, nam nao, nay lai, nghin, nha hang, nho, nhom, nuoc
 cho, phat, qua tang, so tay, son lai, tang dai, tay, tham, tham quan, thieu, thieu $, tiec $, tien $, tiep, tiep
 khach, tinh, tinh vao, to chuc, toan, trieu $, trieu tien, trong hoa, truong, ve khong, via, via he, xa moi, xe roi
-0.4: APPLIANCE, BROKEN, BURST, FLOWING, HOUSEHOLD, LAND, LASTING, NOT, POST, REPEATED, STAFF, ^ nha, ba, bao, bon,
 chua, cong, cua, dien, duong, gio, ho, lam, mat, no, o, phi, thu, vay, vi
-0.6: -, DAYTIME, LONG, MOVABLE, bo, tu
-0.8: UNUSED, ban
"""
