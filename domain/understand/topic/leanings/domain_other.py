"""What speaks for OTHER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.6: LOSING
1.4: phi
1.2: WASTEFUL
1: viec
0.8: ^ lang, biet, lang, noi, xem, xep
0.6: gi, giup, ke, khong biet, lang phi, loai, ma khong, minh, nay, thay, tiec, toi, viec nay, xem $
0.4: CONTRAST, NOT, ^ co, ^ nhieu, ^ toi, anh, biet xep, cac, cai vut, can, chung, chuyen, cong ma, cua, cua chung,
 cua cong, gi $, khong duoc, kinh, la, lam, ma, ma tiec, muon, muon phan, nao, nhin, nhin ma, on, phan anh, phi lam,
 phi pham, phi qua, phi the, ro, sao, thay khong, thi, thuoc, tiec cua, vao, xem giup, xep loai, xep vao
-0.4: BUY, EXCESS, LAND, MOVABLE, ON, WATER, ca, cong, da, dan, dot, may, moi, mua, nam, ngay, nuoc, tu, van
-0.6: BUILT, UNUSED, ban, nha
-0.8: #
"""
