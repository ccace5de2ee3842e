"""What speaks for NORMS_PROC, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: PROCEDURE
1.8: REPEATED
1.6: giay
1: ^ lam, bao, lai, phai
0.8: bat, dau, dinh, dinh muc, mot, nop, so
0.6: cai, cai giay, cung mot, giong, ho, khai, kieu, ky, lan, ma bat, muc, nhan, nhau, niem yet, noi $, thang, thieu,
 tuc, vay, xac nhan, xin
0.4: #, # lan, ^ cung, ^ giay, ^ ho, ^ minh, ba lan, ban, bang, bao cao, bat nop, ca, cai dau, can, cao, cho, cho con,
 chung, cong an, cong chung, cung, cung bao, dau ma, di lai, giay to, giong nhau, gui, ho khau, ho ngheo, ho so, khai
 sinh, khong niem, lam giay, lan $, ma cong, ma di, mat, minh, moi, mot kieu, mot thu, nao cho, ngheo, niem, noi, nop
 lai, nuong, phai nop, photo, ruom, sai, so do, so ho, sua, ten, thu tuc, trung nhau, truong ban, tu phap, vong, xac,
 yet
-0.4: -, BUY, DECAYED, FEAST, MEETING, MOVABLE, NOBODY, THROWN, WATER, ai, cua, den, duong, gio, het, khong ai, ma
 khong, mua, ngay, nguoi, pho, quan
-0.6: BUILT, bo, de, dong, may, nha, nuoc, tien
-0.8: UNUSED
"""
