"""What speaks for LAND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: LAND
1.8: dat
1.6: ^ dat
1.2: khu
1: UNUSED
0.8: ^ khu, co moc, cu, dat cong, hoang
0.6: LONG, bo, cao hon, co, co lau, cu bo, de khong, dinh cu, khu dat, lau, lo, moc, nam, nguoi $, tai dinh, tam,
 trong, xa
0.4: # nam, -, NOT, ^ quy, ^ ruong, ^ san, bai, bi, bo hoang, bo khong, bo trong, cai gi, chia, cho, cho $, chuc, coc,
 con huyen, cong cua, cua, cua nha, cung khong, dan minh, dat nong, dau gia, de, de lam, dinh, du, du an, gi, gia,
 gio, hec, hec ta, hoach, hoach treo, hoang co, hoi, hon, hon cai, hop tac, huyen, khong cho, khong lam, khu tai, lam
 cho, lam du, lam nha, lay, luoi, moc $, nam dan, nay, nay $, nguoi, nha, nha nuoc, nong, nong truong, phan lo, phang,
 quay, quay ton, quy, quy hoach, rac, ruong, san, san kho, san van, sao khong, tac, tai, tha, thu, thu hoi, ton, trong
 cai, tu #, van dong, van o, ven, xa #, xin trong
-0.4: ABSENT, DAYTIME, FLOWING, FOREST, MADE, MEETING, MINERAL, POST, RECKLESS, UNATTENDED, WATER, ^ lam, chay, con,
 day, dem, di, dien, duoc, het $, len, ma, moi, mot, muc, nao, phong, qua, quoc, quoc doanh, ra, ruong $, so, truong
 quoc, vao, ve, viec, vut, xay, xe
-0.6: CONTRAST, DECAYED, EXCESS, LOSING, MOVABLE, ON, STAFF, bao, da, het, ngoai, tien
"""
