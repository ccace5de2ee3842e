"""What speaks for WATER, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: FLOWING
1.8: WATER
1.6: nuoc
1.4: PIPE
1.2: be, ong
1: BURST, ^ nuoc, chay
0.8: DITCH, TANK, UNATTENDED, ^ ong, ra, tran, voi, xuong
0.6: DAYTIME, ^ be, ai khoa, ban, dem $, dong, khoa, muong, ngay, nuoc may, nuoc o, ong nuoc, phun, ri, ro, rua, tieu,
 vo, xa
0.4: BROKEN, BUILT, POST, ^ cai, ^ dong, ^ rua, ^ voi, ai, ban xa, bi, cai voi, chay tran, chua ai, cong cong, dau
 ban, dem, di, dong ho, duong, duong ong, gay, hom, hong, khoa $, khoi, khong dong, lenh lang, lien tuc, nga ba,
 nguon, nuoc chay, nuoc cu, nuoc di, nuoc tu, nuoc vo, o, phao, sach, suot, thanh dong, tram xa, tran ra, trao, tuc,
 tuoi vuon, uy ban, van nuoc, vi, vien, vo bo, voi cong, vuon hoa, xoi, xuong suoi
-0.4: ABSENT, APPLIANCE, DECAYED, MEETING, MINERAL, OPAQUE, POWER, RECKLESS, UNUSED, ^ may, an, ben, bo, canh, cua,
 dien, do, dung, duoc, duong ca, hang, hang xom, hoi, lai, ma, mo voi, mot, nha, nha nuoc, roi, so, thay, thu, ton,
 xay, xong
-0.6: HOUSEHOLD, LASTING, MOVABLE, con, nam, tien
-0.8: lam
"""
