"""What speaks for LAND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: LAND
1.8: dat
1.4: ^ dat
1.2: khu
1: UNUSED, hoang
0.8: ^ khu, bo, bo khong, co, cu, dat cong, hon, khu dat
0.6: bo hoang, cao hon, co moc, cu bo, cua, de, de khong, gio, lau, moc, nam, nay, nguoi, nha nuoc, nong, quay, thu
 hoi, trong, xa
0.4: BEAST, LONG, ^ ao, ^ bai, ^ ruong, ^ san, bai dat, bo trong, cai dat, cai doi, cai gi, canh, cao, cho, co lau, co
 no, cong ich, cu de, cua dan, cua nha, cung, cung khong, dat cua, dau, dau gia, de hoang, de lam, dinh cu, doi, du,
 du an, gi, gia, hec ta, hoach, hoach treo, hoang co, hoi cua, hon cai, hop tac, huyen, khong cho, khong lam, khu tai,
 kin, la, lam khu, lam nha, lau moc, lay, lo, mat $, moc cao, nam $, nam dan, nay $, nen, nguoi $, nong truong, rac,
 rao, rong, san, san phang, san van, tac xa, tai, tai dinh, tam, tha, to khong, ton, trau, trong ngo, tu #, van dong,
 vu, xa thu
-0.4: CONTRAST, DAYTIME, EXCESS, FLOWING, LOSING, MADE, MEETING, MINERAL, POST, RECKLESS, ^ lam, bao, chay, dao, day,
 di, dien, het $, lam truong, len, mot, muc, qua, quoc, ra, so, thanh, tram, xay, xuong
-0.6: ABSENT, DECAYED, MOVABLE, ON, STAFF, WATER, da, het, moi, ngoai, tien, ve
"""
