"""What speaks for CONSUMPTION, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: HOUSEHOLD
2: FEAST
1.6: THROWN
1.4: EXCESS
1.2: BEAST, ^ dam, ca, cuoi
1: ^ nha, dam, mo
0.8: ABSENT, LOSING, dot, ngay, nhieu, no, rau, thua, tuoi
0.6: ^ ba, ben, ben canh, canh, con, con trau, dot rom, hang, hang xom, keo dai, khoi mu, lon, mam, mo voi, mua,
 ngoai, ngoai dong, phan, phi, phi $, rom, tien, tra, trau, vay, xom
0.4: # con, PIPE, UNATTENDED, ^ co, ^ cung, ^ lam, ^ phan, an, an khong, an uong, ba con, bao cho, ca bao, ca ngay,
 chay ca, chiu, chong, co ai, co tang, con dot, cung, cung mua, dai, dam cuoi, dam ma, dua, dua nhau, duong ca, khoi,
 lang phi, ma, mai, mu, muoi, ngay $, ngay khong, nha, nha ben, nha moi, nha nao, nha ong, no $, no nan, nuoc tuoi,
 phun, qua, ra, rac, rom khoi, rom ra, ruong, ruou, suot ngay, thuc an, tien $, tra no, tram mam, uong, uong ruou,
 vang, vang ma, vay lai, voi nuoc, vua, xom mo
-0.4: -, FOREST, GIVEN, OPAQUE, POST, PRIVATE, PROCEDURE, REPEATED, be, cai, can, cho, chu, cong, cua, dau, den, gi,
 gio, hoi, hop, la, le, len, nha nuoc, noi, so, trong, truong, viec
-0.6: STAFF, UNUSED, nam, o, tu, van, xa
-1: BUILT
"""
