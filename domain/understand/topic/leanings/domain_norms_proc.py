"""What speaks for NORMS_PROC, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: PROCEDURE
2: REPEATED
1.6: giay
1: dinh, lai, mot
0.8: bat, dinh muc, nhau, nop, phai, so
0.6: ^ lam, bao, bon, cai giay, can, dau, ho, lan, ma bat, ngheo, nhan, noi $, ten, thang, thieu, thu tuc, tuc, vay,
 xac, xac nhan
0.4: #, # lan, ^ cung, ^ ho, ^ minh, ba, bang, bao thieu, bat nop, ca, cai, cao, cao tuan, chung, cong an, cong chung,
 cung, cung mot, di, di lai, di len, doi, giay $, giay khai, giay moi, giay to, giay xac, giong, giong nhau, ho khau,
 ho ngheo, ho so, hom thu, khai, khong dan, khong niem, kieu, ky, lam, lam giay, lan $, len, ma, mat, mat bang, moi,
 mot kieu, muc, nhan cua, nhau $, niem, niem yet, nop lai, photo, quy, ruom, ruom ra, sai, sao, so nop, trung, truong
 ban, tu phap, tuan, vay von, xin, yet
-0.4: -, ABSENT, BUY, FEAST, MOVABLE, NOBODY, ROAD, THROWN, bo, cua, de, den, duong, gio, khong ai, mua, ngay, nha,
 quan, tien
-0.6: BUILT, ai, dong, may, nuoc
-0.8: UNUSED
"""
