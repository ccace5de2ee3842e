"""What speaks for WATER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: FLOWING, WATER
1.6: PIPE, nuoc
1.4: ong
1.2: BURST, be
1: chay, tran
0.8: TANK, ^ nuoc, khoa, phun, voi
0.6: DAYTIME, DITCH, POST, UNATTENDED, ^ ong, ai khoa, dong, mo $, nuoc di, nuoc may, nuoc o, ong nuoc, ra, rua, vo,
 xuong
0.4: BROKEN, LONG, NOBODY, ^ be, ^ dong, ^ muong, ^ voi, ai, ban, ban xa, bi, bon, bon cau, cai ong, cai voi, chua ai,
 cua cong, cung mo, cuoi, dem, dem $, di, dong duoc, dong ho, duong, duong ong, het, ho nuoc, hong, khe, khoa $, khoi,
 lenh, lenh lang, lien tuc, mo suot, muong, ngam, ngay, nguon, nuoc chay, nuoc phun, nuoc vo, o, o cai, phai di, ri,
 ro, sach $, suoi het, suot, suot khong, tieu, trao, tu, tuc, uy, van nuoc, vien, vo bo, vuon hoa, xa, xa nuoc, xoi,
 xuong suoi
-0.4: #, ABSENT, MADE, MEETING, MINERAL, MOVABLE, RECKLESS, UNUSED, ^ may, an, ben, bom, bong, con, dien, do, dung,
 duong ca, hoi, lai, mo voi, mot, nha, so, thu
-0.6: APPLIANCE, HOUSEHOLD, LASTING, bo, lam, nam, nha nuoc, tien, xong
"""
