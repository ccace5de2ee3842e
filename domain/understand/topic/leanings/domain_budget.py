"""What speaks for BUDGET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: MEETING
2: BUDGET
1.8: tien
1.2: EXCESS
1: bang, in, sach
0.8: ^ in, do $, hoa, hop, khai, ngan, ngan sach, thi, toan, xa
0.6: ^ hop, ^ tien, ^ xa, ai doc, bieu, ca si, chi, cuoi, hoi, ket, khac tien, khach, le, moi, mua, nhu dam, qua tang,
 quyen, si, so, so tay, son lai, tham, thay, thieu, tien ngan, tien nha, tiep, tong, tong ket, trieu, vut
0.4: BUILT, ^ di, ^ khai, ^ nam, ^ tru, anh, anh tam, bac, bang nong, bang tien, bo tai, cai tien, cho het, cuoi nam,
 da nang, dai bieu, de thanh, di hoc, di tham, don, hang, he, het, hieu, hoc, hoc tap, hoi nghi, hop hanh, hop qua,
 kem, kem $, khac, khach san, khau hieu, khong dung, lai, lai cho, le don, lien, lien hoan, lien mien, linh, luon, ma
 in, mau, may chuc, mien, mot, mua ca, mua do, mua qua, nam nao, nang, nha hang, nha nuoc, nhom, phat, phong chong,
 ra, roi vut, tang, tang dai, tap, thanh toan, thieu $, tiec, tien ai, tien tiep, tieng, tiep khach, to nhu, ton kem,
 tri, trieu $, ve, via, xe roi
-0.4: -, BROKEN, BURST, FLOWING, PROCEDURE, REPEATED, ^ nha, ba, bao, bo, chay, chua, cua, dien, duong, gio, ho, lam,
 mang, mat, o, phi, the, thu, vi, vien
-0.6: DAYTIME, LONG, MOVABLE, ban, cong, tu
-0.8: UNUSED
"""
