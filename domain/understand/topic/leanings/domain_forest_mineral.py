"""What speaks for FOREST_MINERAL, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: FOREST, MINERAL
1.6: RECKLESS
1.4: rung, suoi
1.2: DEAD
1: ^ rung, cat, cay, chet, da, lay
0.8: ^ cay, bo, chat, dao, du an, muc, tai, tich thu, xong, xuong
0.6: ^ khai, bai, bi, bua, con lai, day, dem, do bo, doi, het, het $, muc nat, nat, phep, que, suoi nam, trong
0.4: DECAYED, FLOWING, LAND, ON, ^ bai, ^ da, ^ go, ^ mo, ^ nguoi, ^ xe, bo day, bo suoi, chay dem, chet gan, cuon, da
 lay, dan lay, dat, day bo, do, do xuong, duoi, go, ho, hut, khai, khai thac, khong ai, kiem, lai, lan, long suoi, may
 xuc, mo da, nat $, ngay dem, ngay khong, nguoi ta, nguyen $, o suoi, quang, roi bo, rung $, san, soi, tai nguyen,
 thac, thac cat, thong, thu, tot, tren, troi, tron, trong rung, vi khong, xau, xe tai, xong de, xuc
-0.4: ABSENT, BROKEN, EXCESS, LONG, MEETING, STAFF, ^ cai, chua, co, cua, cung, di, gio, mua, nao, nay, nha, thay,
 truong
-0.6: BUILT, cai, ma, tu, xa
-0.8: CONTRAST, cong
"""
