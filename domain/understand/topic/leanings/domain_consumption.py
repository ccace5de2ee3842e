"""What speaks for CONSUMPTION, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: HOUSEHOLD
2: FEAST
1.6: THROWN
1.4: EXCESS
1: ^ dam, dam, dot
0.8: ABSENT, ^ ba, ca, cuoi, lon, mam, mo, ngay, nhieu, rau, tra, trau, tuoi
0.6: BEAST, LOSING, WATER, ^ nha, an khong, ba con, ca bao, cung, cung mua, dam cuoi, dua $, hang, hang xom, mua, ngay
 khong, ngoai, no, phan, phi, phi $, rom, thua, tien, tien $, tuoi vuon, uong
0.4: DAYTIME, LONG, UNATTENDED, ^ co, ^ cung, ^ cuoi, an, an #, an bo, ba, bao cho, ben, canh, chiu, con, con dot, con
 lon, con trau, cong suc, cua $, cung ma, dai, dam hieu, dam ma, dieu hoa, do ca, dot rom, dot vang, dua nhau, dung
 nuoc, gat, gia re, giet, het, hieu, keo, keo dai, khoi, khoi mu, khong het, lang, lang phi, lon $, lon an, ma, mu,
 mung, muoi, ngoai dong, ngoi $, nha, nha ben, nha dan, nha nao, nhau, nien, no $, nuoc sach, nuoc tuoi, qua, ra, roi
 no, ruong, ruou, sau, suot ngay, tang bo, thoi, thua do, thuc, thuc an, tra no, uong ruou, vang, vang ma, vay, vay
 no, ve de, vi khong, vu, vua, xom, xom mo
-0.4: -, BUDGET, BURST, GIVEN, OPAQUE, POST, PRIVATE, STAFF, can, cho, dau, dem, gi, hai, hoi, hop, le, len, mot, nam,
 nha nuoc, noi, phong, so, thay, trong, truong, tu, van, xe
-0.6: UNUSED, o
-0.8: BUILT, xa
"""
