"""What speaks for FOREST_MINERAL, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: MINERAL
2: FOREST, RECKLESS
1.4: rung
1.2: DEAD, cat, cay, lay, suoi
1: ^ rung, bo, chet, da
0.8: ^ cay, chat, dao, het $, muc, tich thu, trong
0.6: LAND, ^ go, ^ nguoi, bai, dem, do, do bo, du, duoi, go, het, hut, khong ai, nat, nguoi ta, nui, phep, song, tich,
 xau, xuc, xuong
0.4: BUY, DECAYED, FLOWING, LASTING, NOBODY, ON, THROWN, ^ da, ^ ho, ^ khai, ^ mo, ^ xe, ai cham, ai cho, an, ban
 tran, bi, bi chat, bo day, bo lai, bo mua, bo nhieu, bua, bua bai, ca qua, canh, cay que, cham, chet gan, chet kho,
 cho, cuon, dat, doi, du an, dung, hat, het may, ho, hut cat, it bo, khai thac, khe, khong phep, lai, lan, lay it,
 long, lu, lu cuon, mo da, mua lu, muc nat, nam mu, ngay dem, ngon, nguyen, nguyen $, o, o suoi, phat, que, roi bo,
 san, sau, soi, suoi nam, ta, tai, tai nguyen, thong, thu, to, tren, trong xong, vuc, vuc $, xe cho, xong, xong de
-0.4: #, ABSENT, EXCESS, LONG, MEETING, POST, SOE, STAFF, cai, chua, co, cu, cua, di, duong, gio, mua, nao, nay, nha,
 nuoc, ra, thay, truong, tu
-0.6: BUILT, ma, xa
-0.8: CONTRAST, cong
"""
