"""What speaks for FOREST_MINERAL, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: FOREST, MINERAL
1.8: RECKLESS
1.6: suoi
1.2: DEAD, cat, cay, rung
1: ^ rung, chet, dao, lay, muc
0.8: bo, chat, da, het $, trong, xuong
0.6: ^ cay, ^ khai, ai cham, bai, bi, chay, dem, do bo, du an, ho, hut, lai, lan, long, mo da, nat, nguoi ta, que,
 san, song, suoi nam, tai, tai nguyen, xong
0.4: DECAYED, LAND, LASTING, NOBODY, ON, ^ bai, ^ cat, ^ go, ^ ho, ^ mo, ^ nguoi, ^ xe, an, bi chat, bo day, bua, ca
 qua, cat soi, cat suoi, cay que, cham, con lai, cuon, dat, dat $, day, do, doi, du, duoi, go, het, hut cat, khai
 thac, khe, khong ai, khong phep, lam san, lop tren, may xuc, muc nat, nat $, ngay, ngoai san, nguoi, nguyen $, nham,
 nho, nui, o suoi, phep, roi bo, roi do, rung $, soi, ta, thac, thac cat, thong, tich, tich thu, troi, trong xong,
 vang, vi, vuc, xe cho, xong de, xuc, xuong khe
-0.4: #, ABSENT, EXCESS, LONG, MEETING, OPAQUE, POST, STAFF, bao, cai, chua, di, dong, duong, gio, nao, nay, nha, ra,
 thay, tu, ve
-0.6: co, ma, truong, xa
-0.8: BUILT, CONTRAST, cong
"""
