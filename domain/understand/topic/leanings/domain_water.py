"""What speaks for WATER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: FLOWING
1.8: WATER
1.6: PIPE, nuoc, ong
1.2: be
1: BURST, DITCH, ^ nuoc, chay, voi
0.8: TANK, ^ ong, khoa, ong nuoc, ra, vo
0.6: BROKEN, DAYTIME, POST, UNATTENDED, ^ be, ai khoa, het, khoi, mo, muong, nuoc chay, nuoc may, rua, tieu, tram xa,
 tran, xuong
0.4: BUILT, ^ cai, ^ rua, ban, ban xa, be day, cai voi, chay tran, chua ai, cong vien, cung, cuoi ban, dan nuoc, dem,
 dem $, den gio, dong, hong, khac $, khe, khoa $, lenh lang, mat, may, mo $, nga ba, ngay, nguon, nha tap, nuoc di,
 nuoc o, nuoc vo, phao, phun, phun nhu, ri, sach, suot, trao, tu, tuoi vuon, uy, van nuoc, ve, vien, vo bo, xa nuoc,
 xuong suoi
-0.4: #, ABSENT, APPLIANCE, BUDGET, HOUSEHOLD, LASTING, MEETING, MINERAL, OPAQUE, RECKLESS, UNUSED, ^ may, an, co, da,
 dien, do, duong ca, hang xom, lan, nha nuoc, so, thu, tien, ton, xom, xong
-0.6: bo, con, hang, lam, nam, nha, thay
"""
