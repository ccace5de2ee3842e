"""What speaks for FOREST_MINERAL, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: MINERAL
2: FOREST
1.8: RECKLESS
1.4: suoi
1.2: DEAD, chet, lay, rung
1: ^ rung, cat, cay, da
0.8: bai, bo, chat, dao, dem, do bo, du an, muc, ngay, trong
0.6: ^ cay, ^ go, ^ khai, ^ nguoi, bi, bo day, bua, doi, duoi, het $, ho, lai, nat, nguoi ta, que, soi, tai, tai
 nguyen, tich, tich thu, xuc, xuong
0.4: DECAYED, FLOWING, LAND, LASTING, NOBODY, ^ bai, ^ cat, ^ da, ^ ho, ^ hut, ^ mo, ^ xe, ai phat, an, bi chat, bua
 bai, cat soi, cay que, cham, chay dem, chet gan, con lai, cuon, da lay, dan $, dan lay, dat, day, dem chay, do, du,
 gan, go, het, het bo, hut, hut cat, khai thac, khong ai, lai vut, lan, long, long suoi, mat, may xuc, mo da, muc nat,
 nam so, ngay dem, ngoai san, ngon, nguyen, nui, nuong, o, qua doi, que nha, roi bo, roi do, rung $, san, song, suoi
 $, ta, thac, thac cat, thong, to, tot, trai, trang, trong rung, xau, xong, xong de
-0.4: #, ABSENT, EXCESS, LONG, MEETING, OPAQUE, POST, SOE, STAFF, ^ cai, ca, cai, chua, cung, duong, gio, lam, may,
 mua, nao, nay, thay, tu
-0.6: co, ma, truong, xa
-0.8: BUILT, CONTRAST, cong
"""
