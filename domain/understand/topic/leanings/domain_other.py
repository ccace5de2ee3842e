"""What speaks for OTHER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.6: phi
1.4: LOSING, WASTEFUL
1: viec, xem
0.8: ^ lang, biet, khong biet, lang, lang phi, loai, ma khong, nay, xep
0.6: ^ toi, anh, biet goi, ca $, gi, goi, ke, ma tiec, ma xem, phi lam, phi qua, thay, tiec cua, viec nay, xem giup
0.4: CONTRAST, NOT, ^ cua, biet xep, bo phi, cac anh, cai vut, chung, chuyen, cong ma, cua, cua chung, di lam, em, gi
 $, gi ca, giu, giup, goi la, goi lai, khong on, khong ro, kinh, la, lam $, len, ma, minh, muon, muon bao, nao ranh,
 nhieu, nhin, nhin ma, nho, nhung, noi, noi tieng, oi, on, phan anh, phi ma, phung, ro, ro thuoc, thay phi, thuoc,
 tiec, tieng kinh, toi, toi thay, vao, vut di, xep loai, xep vao
-0.4: ABSENT, EXCESS, FEAST, LAND, LASTING, ON, PROCEDURE, WATER, an, chay, con, dong, dot, gia, het, hoi, khong ai,
 may, moi, mua, nam, ngay, ngoai, trong, tu, xong
-0.6: BUILT, UNUSED, ban, ca, dan, nha, nuoc
-0.8: #
"""
