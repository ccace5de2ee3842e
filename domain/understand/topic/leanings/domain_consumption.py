"""What speaks for CONSUMPTION, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: HOUSEHOLD
2.2: FEAST
1.6: EXCESS
1.4: THROWN
1.2: ^ dam, dam
1: BEAST, dot, ngay
0.8: ^ nha, an, ben, ca, mo, phi, rom, trau
0.6: LOSING, ^ ba, ben canh, canh, con, cuoi, gat, lon, mam, ngay khong, ngoai, nhieu, no, no $, phi $, ra, rau,
 ruong, thua, tien $, tra, tuoi, uong, vang ma, voi nuoc
0.4: # con, ABSENT, APPLIANCE, BUY, DAYTIME, WASTEFUL, ^ co, ^ dot, an bo, an khong, ba, ba con, bay, ca bao, chiu,
 cho lon, co tang, con dot, cung, cung mua, dam ma, dan dung, de moc, do, do an, dong #, dot rom, dot vang, dua $, dua
 nhau, duong ca, gia, gia re, hang, hang xom, hoa chay, keo dai, khong het, lang, lang phi, lon $, ma, mit, mo voi,
 mu, mua, mung, ngoai dong, nha, nha ben, nha moi, nha ong, nhieu $, nien, nuoc sach, phan, phun thuoc, qua, qua ma,
 re, roi no, ruou, suot ngay, tang bo, thoi, tien, uong ruou, vang, vay, vay no, vi khong, voi, vua, vuon, xom mo
-0.4: -, BUDGET, GIVEN, MOVABLE, OPAQUE, PROCEDURE, can, cho, cong, cua, dau, den, du, gi, hai, hop, le, nha nuoc,
 rung, so, thu, trong, truong, tu, xe
-0.6: STAFF, nam, o, van
-0.8: xa
-1: BUILT
"""
