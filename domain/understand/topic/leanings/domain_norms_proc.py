"""What speaks for NORMS_PROC, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: PROCEDURE
2: REPEATED
1.8: giay
1: ^ lam, lai, mot, phai
0.8: bao, bat, cai, dinh, noi $, nop, thang
0.6: bao cao, bat nop, cai giay, chung, dinh muc, giay to, giong, ho, ho so, khai, kieu, ky, lan, ma bat, mot kieu,
 nhan, nhau, niem, noi, so, vay, xac, xac nhan, yet
0.4: # lan, OPAQUE, ^ cung, ^ moi, ban, bon, ca, can, cao, cho con, cho dan, cong an, cong chung, cung mot, dau, di
 lai, giay khai, giong nhau, ho khau, ho ngheo, khai sinh, khong niem, lam cai, lam ho, lan $, lieu, ma phai, mat, mot
 cai, muc, ngheo, nhau $, niem yet, photo, sai, so lieu, sua, ten, thu tuc, tu phap, tuan, tuc, vay von
-0.4: -, ABSENT, BUY, DECAYED, FEAST, MEETING, MOVABLE, NOBODY, THROWN, WATER, ai, con, cua, da, den, dong, duong,
 gio, mua, ngay, nguoi, nha, quan, tien
-0.6: BUILT, UNUSED, bo, de, may, nuoc
"""
