"""What speaks for ENERGY, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: LIGHT
1.6: ON, den
1.4: APPLIANCE, DAYTIME
1.2: sang, tat
1: SHINES, ^ den, quat
0.8: FUEL, MOVABLE, bong, chay, dien, lanh, may, phong, thang, van
0.6: CAR, OFF, POST, POWER, STAFF, UNATTENDED, ban ngay, bat, ca, dem, den sang, dieu, dieu hoa, ma, may lanh, no, no
 may, nong, roi, roi $, suot, thap, uy ban, xang
0.4: CONTRAST, FLOWING, MAYBE_LIGHT, ^ dieu, ^ may, ^ quat, ai tat, am, ap, ca buoi, ca dem, ca ngay, cac phong, cai
 den, cam, chang, chay khong, chay suot, chieu, cho sep, cong no, cua, cua so, cung, dem khong, den duong, dien nha,
 duong, hoi truong, khi, khong nguoi, loa phat, mo toang, nao ma, nguoi, nha can, nha cho, nhap nhay, nhay, no sang,
 nong lanh, o, phat thanh, phong hop, quanh, quat tran, quay, ra ngoai, sep, so, tat $, thang nao, the, tien dien,
 tien xang, toang, ton, ton dien, troi, truoc, truoc cong, truong, uy, vuot, xang xe, xe co
-0.4: DECAYED, LAND, LASTING, PIPE, PROCEDURE, RECKLESS, SOE, THROWN, ba, be, ben, con, cu, dai, dat, do, dung, duoc,
 ho, keo, khong ai, lam, lan, lo, ngay khong, ngoi, nha nuoc, nuoc, sang toi, suoi, tram, viec, xong
-0.6: HOUSEHOLD, ai, dan, moi, mua, thu
-0.8: BUY, UNUSED
-1: de
"""
