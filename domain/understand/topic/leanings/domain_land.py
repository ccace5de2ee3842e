"""What speaks for LAND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: LAND
2: dat
1.6: ^ dat
1.4: khu
1: UNUSED, ^ khu, hoang
0.8: bo, bo hoang, co, dat cong
0.6: cao, cao hon, co moc, cu, cung khong, de hoang, gi, gia, gio, hon, khong lam, lau, moc, nam, nguoi $, rao, tai
 dinh, trong cai, xa
0.4: # nam, BEAST, LONG, ^ ao, ^ ruong, ^ san, bai, bi, bo khong, cai dat, cai gi, canh, chan, chia, cho, cho $, co
 lau, coc, cong, cong cua, cu bo, cu san, cua dan, de, de khong, de lam, dinh, dinh cu, doi, du, du an, ghi, hec, hec
 ta, hoach, hoach treo, hoang co, hoi, hop tac, huyen, khong, khu dat, khu tai, kin, lam du, lay, lo, mat $, may nam,
 moc $, nam dan, nay, nen, nguoi, nha $, nha nuoc, phan lo, phang, quay, quay ton, quy, quy hoach, rac, ruong, san
 van, sao khong, ta, tac xa, tam, tha, thoi con, thu, thu hoi, ton, trong, tu #, van, vu, xa #, xin trong, xong de
-0.4: ABSENT, FLOWING, LOSING, MADE, MEETING, POST, RECKLESS, STAFF, ^ lam, bao, bo day, chay, con, day, dien, het $,
 lai, mot, nat, ngay, phong, qua, quoc doanh, ra, so, thay, toi, tram, truong, vao, ve, xay, xe
-0.6: CONTRAST, DECAYED, EXCESS, ON, WATER, da, di, het, moi, ngoai, tien
-0.8: MOVABLE
"""
