"""What speaks for CONSUMPTION, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: HOUSEHOLD
1.8: FEAST
1.4: EXCESS, THROWN
1.2: ^ dam, dam
1: BEAST, ca, dot, nhieu
0.8: ^ nha, an, cuoi, lon, ngay, phi, tuoi
0.6: ABSENT, ^ ba, an khong, ba, ca bao, con, hang xom, khoi, mo, mua, ngoai, no, phan, phi $, qua, rau, roi no, rom,
 ruong, thua, tien $, tra, trau, vay, vua, xom
0.4: APPLIANCE, DAYTIME, LAND, LOSING, ^ co, ^ cung, ^ dot, ^ thanh, bao cho, ben canh, ca ban, canh, chiu, cho lon,
 co ai, co tang, con dot, cung, dai, dan dung, de moc, dieu hoa, do ca, dot rom, dua, dung nuoc, duong ca, gat, gia
 re, giet, hang, keo, keo dai, lang phi, lon $, ma, ma keo, mai, mam, muoi, nha, nha ben, nha nao, nhau, nhau nhet,
 nien, no $, phun thuoc, ruou, suot ngay, tang bo, thoi, tien, ton, tra no, uong, vang ma, vay lai, xom mo
-0.4: FOREST, MEETING, OPAQUE, can, cho, chu, cong, dau, day, gi, hoi, hop, le, len, mot, nam, nao, nha nuoc, noi,
 phong, rung, so, thang, truong, tu, van
-0.6: -, STAFF, UNUSED, cua, o, xa
-0.8: BUILT
"""
