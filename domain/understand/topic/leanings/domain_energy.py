"""What speaks for ENERGY, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: LIGHT
1.8: den
1.6: DAYTIME, ON
1.4: APPLIANCE
1.2: SHINES, sang
1: ^ den, tat
0.8: FUEL, MOVABLE, POST, cam, chay, dem khong, dien, lanh, no may, quat, so, xang
0.6: CAR, OFF, STAFF, ^ may, ^ quat, ban ngay, bong, ca, chang, dem, dieu hoa, ma, nhay, no, nong, phong, suot, thang,
 tran, tru so, van
0.4: # do, CONTRAST, EXCESS, POWER, UNATTENDED, ^ dieu, ^ hoi, ^ xe, ai tat, am, binh, buoi, ca dem, ca ngay, ca
 tieng, cai den, chay khong, cho sep, cong no, cua, dem ton, den duong, den hanh, dien tu, dieu, duong, hanh, het roi,
 hoi truong, hom sau, khi, lam gi, loa, may, may lanh, mo #, mo toang, nao, nao cung, ngay, nghi, ngoai, nguoi, nha
 cho, nhap nhay, phat thanh, phong hop, quanh, quat tran, roi, roi $, roi ma, sang den, sep, tat $, thang nao, thap,
 thap den, the, tien dien, tien xang, tieng cho, toang, ton dien, troi, truong, tu, uy, uy ban, van chay, ve het, xe
 co
-0.4: DECAYED, LAND, LASTING, PIPE, PROCEDURE, THROWN, WATER, ^ nha, ai, be, ben canh, bo, canh, chua, co ai, con, do,
 dung, giao, keo, khong ai, lam, lan, lay, moi, nay, nha nuoc, suoi, thu, xong
-0.6: HOUSEHOLD, dan, duoc, mua, nuoc
-0.8: BUY, UNUSED
-1: de
"""
