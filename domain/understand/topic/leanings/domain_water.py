"""What speaks for WATER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: FLOWING
1.8: WATER
1.6: nuoc
1.4: BURST, PIPE, be, ong
1.2: chay
1: ^ nuoc, tran, voi
0.8: DAYTIME, TANK, ^ ong, khoa
0.6: DITCH, bi, dong, nao cung, nguon, ong nuoc, ra, ri, rua, tieu, vo
0.4: BROKEN, BUILT, LONG, NOBODY, POST, REPEATED, UNATTENDED, ^ be, ^ cai, ^ muong, ^ voi, ai, ai khoa, be loc, bon,
 cong vien, cuoi, dem $, duong ong, gay, het, hom, hong, khe, khoa $, khoi, khong dong, lang, lenh, lenh lang, mat, mo
 $, muong, nuoc chay, nuoc di, nuoc may, nuoc mo, nuoc o, phao, phun, ra suoi, ro, suc, suot, suot khong, thanh dong,
 thung, tram xa, trao, trong khi, tu hom, tuc, van nuoc, ve, vien, vo bo, vuon hoa, xa, xuong, xuong khe
-0.4: -, ABSENT, APPLIANCE, BUDGET, BUY, HOUSEHOLD, MADE, MEETING, MINERAL, MOVABLE, NEVER, POWER, RECKLESS, UNUSED,
 an, bo, bom, chieu, con, de, dien, do, hang, hang xom, hoi, lai, nha nuoc, roi, so, thay, thi, thu, ton, xong
-0.6: LASTING, lam, nam, tien
"""
