"""What speaks for NORMS_PROC, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: PROCEDURE
2: REPEATED
1.6: giay
1.2: lai
1: bat, phai
0.8: cai giay, dau, mot
0.6: OPAQUE, ^ lam, bao cao, can, dinh, dinh muc, giay to, giong nhau, ho, khai, lan, ma, ma phai, muc, nhau, nop, so,
 thang, thu tuc, xac, yet
0.4: # lan, ^ giay, ^ minh, ^ thay, ^ xa, ban, bang, bao, bon, ca, cai, cao, chung, di lai, giong, ho khau, ho ngheo,
 ho so, it, khai sinh, khau, khong niem, ky, lai y, lam, lan $, lieu, ma bat, mat, moi, mot kieu, ngheo, nhan, nhap,
 niem, niem yet, noi $, nop lai, photo, thi nhieu, thieu, tuan, tuc, vay, vong, xac nhan, xin
-0.4: -, BUY, DECAYED, MOVABLE, NOBODY, NOT, WATER, ai, bo, den, dong, duong, gio, ma khong, mua, ngay, nguoi, nha,
 nuoc, tien
-0.6: UNUSED, de, may
-0.8: BUILT
"""
