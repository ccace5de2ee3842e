"""What speaks for OTHER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.6: WASTEFUL, phi
1.4: LOSING
1.2: viec, xem
1: biet, lang phi
0.8: ^ lang, cua chung, thay, viec nay, xep
0.6: biet xep, chuyen, cua, gi, giup, khong, khong biet, lang, loai, ma khong, ma xem, muon, nay, noi, phi lam, sao,
 thuoc, tiec, tiec cua, vao
0.4: CONTRAST, ^ cai, ^ cua, ^ nhieu, ^ toi, ad, anh, anh ma, bo phi, ca $, cac, chung, co mot, cua cong, di lam, do
 thi, gi ca, hoang phi, ke, khong duoc, la, lam, ma, ma tiec, muon phan, nao, nao ranh, nhieu, nhin, nho, oi, on,
 pham, phi qua, phung, qua ba, ra thi, ranh, thay khong, thay tiec, toi, toi thay, vao dau, viec do, vut di, xem $,
 xem giup, xep vao
-0.4: ABSENT, BUY, FEAST, LAND, LASTING, MEETING, NOBODY, ON, PROCEDURE, WATER, ca, chay, cong, dong, khong co, lay,
 may, moi, mua, nam, ngoai, nguoi, nuoc, roi, trong, tu, van, ve, xong
-0.6: BUILT, UNUSED, ban, dan, nha
-0.8: #
"""
