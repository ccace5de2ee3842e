"""What speaks for BUDGET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: MEETING
1.8: BUDGET
1.6: tien
1.2: EXCESS, ngan
1: ngan sach
0.8: bang, hoa, hop, in, khach, khai, le, sach
0.6: ^ hop, ^ in, bang tien, bep, do $, gao, ket, nha hang, nha nuoc, quyen, so, tien ngan, tien nha, tien phong,
 toan, tong ket, ve, xa
0.4: BUY, SHINES, UNABLE, ^, ^ chi, ^ di, ^ khai, ^ nam, ^ tien, ^ tong, ^ xa, an, bat, bieu, che, chi, cho het, cho
 lam, chuc, chuc trieu, cong $, cuoi, cuoi nam, da nang, dai bieu, di, di tham, do, doan, doc, dung, dung toi, duoc,
 duoc gi, duoi, he, hieu, hoc tap, hoi, hon, hop hanh, kem $, khach san, khau, khau hieu, kinh nghiem, ky, ky niem,
 lai, lai cho, lat lai, lien, lien mien, linh, luon, mac, may chuc, mien, mua, mua ca, nam nao, nghin, nhom, niem,
 nuoc, nuoc $, nuoc cho, phat, ra, ron, sach $, san, si, so tay, son lai, tap kinh, tay, tham, tham quan, thay, thay
 moi, thi, tho, tien $, tien ai, tieng, tiep, tiep khach, tinh, to chuc, toi $, tong, tri, trieu, trieu $, trong hoa,
 van con, via, via he, vut, xa moi, xe roi
-0.4: -, APPLIANCE, BURST, FLOWING, HOUSEHOLD, LAND, REPEATED, STAFF, UNUSED, ^ nha, ba, can, chua, cong, cua, dien,
 gio, ho, kho, lam, mat, no, phai, thu, tu
-0.6: BROKEN, DAYTIME, LONG, MOVABLE, bo
-0.8: ban
"""
