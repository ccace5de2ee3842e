"""What speaks for LAND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: LAND
1.8: dat
1.2: ^ dat, khu
1: ^ khu
0.8: UNUSED, bo khong, co, cu, dat cong, hoang, thu hoi
0.6: LONG, ^ ruong, bo, bo hoang, cao hon, co moc, cua xa, dinh cu, hoach, hoang co, khu dat, lo, moc, nguoi $, nong,
 quay, trong cai, xa
0.4: # nam, -, ^ ao, ^ san, ay, bai, bai dat, bi, bo trong, cai dat, cai gi, cao, chia, co lau, coc, cong cua, cong
 ich, cu bo, cua, cua dan, cung khong, dat cua, dat nha, dat nong, dat thu, dau, dau gia, de, de hoang, de khong, de
 lam, dinh, du, du an, gi, gi $, gia, gio, hoach treo, hoi, hon, huyen, ich, khong, khong lam, kin, lam gi, lam nha,
 lau, lay, mat $, moc $, moc cao, nam, nam nay, nay, nguoi, nha nuoc, nong nghiep, nong truong, quy, quy hoach, rac,
 rac $, san kho, ta, tac xa, tai dinh, tam, tha, thep, thu, ton, tot bi, treo, trong, tu #, tu thoi, van, vu
-0.4: ABSENT, CONTRAST, DAYTIME, FLOWING, FOREST, LOSING, MEETING, MINERAL, RECKLESS, WATER, ^ lam, ban, bao, chay,
 da, day, dien, len, ngoai, phong, qua, quoc, quoc doanh, ra, so, vao, ve, xay, xuong
-0.6: DECAYED, EXCESS, MOVABLE, ON, STAFF, di, het, moi, tien
"""
