"""What speaks for OTHER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.6: LOSING, WASTEFUL
1.4: phi
1: biet, viec, xem
0.8: ^ lang, lang, lang phi, ma khong, ma xem, sao, thay, viec nay
0.6: biet goi, ca $, cua, cua chung, gi, giup, goi, ke, khong biet, loai, ma, ma tiec, noi, oi, phi lam, thi, tiec,
 tiec cua, xem $
0.4: -, NOT, ^ co, ^ cua, ^ nhieu, ^ o, ^ toi, anh, bo phi, cai gi, can bo, chuyen, co viec, cua cong, do thi, em, gi
 ca, giu, hoang, khong on, kinh, la, lam $, lam minh, len ma, minh, minh co, muc nao, muon, nao, nao $, nay, nhieu,
 nhin, nho, nhung, phan anh, phi qua, phi the, phung, ranh, thay khong, thuoc, tieng, toi, voi, vut di, xem giup, xep,
 xep loai, xep vao
-0.4: ABSENT, EXCESS, FEAST, FLOWING, LAND, LASTING, ON, ca, chat, cong, dan, de, dong, dua, khong ai, may, moi, mua,
 nam, ngay, ngoai, quy, tien, trong, tu
-0.6: BUILT, UNUSED, ban, nha, nuoc
-0.8: #
"""
