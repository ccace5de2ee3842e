"""What speaks for ENERGY, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: LIGHT
1.6: APPLIANCE, den
1.4: ON
1.2: DAYTIME
1: SHINES, ^ den, quat, sang, tat
0.8: FUEL, STAFF, bong, dien, lanh, so, van
0.6: CAR, MOVABLE, OFF, POWER, UNATTENDED, ^ dieu, ban ngay, chay, dieu, dieu hoa, no, no may, phong, phong hop, quat
 tran, suot, suot dem, thang, xang
0.4: BUILT, FLOWING, LOSING, POST, ^ loa, ^ may, ^ quat, ai tat, am, binh, binh nong, bom, buoi, ca, ca buoi, ca
 tieng, cam, cao, chin, cho sep, co quan, cong no, cong tac, cot, cua, cua so, dau chay, dem, dem khong, den cao, den
 duong, hanh, hanh lang, het ma, hoa ca, hoi, hoi truong, khi, khong ca, khong nguoi, loa, ma, may, may bom, may lanh,
 nao cung, nghi le, nguoi, nhap nhay, nhay, no sang, nong, nong lanh, o, o nha, phat thanh, qua, quanh, roi, roi $,
 roi ma, sang ca, sang den, sep, tat $, thang nao, thap, tien dien, tien xang, tieng cho, toang, ton, tran, tru,
 truoc, truong, tu, uy, uy ban, van bat, van cam, van chay, van sang, ve het, xang xe, xe co, xot
-0.4: FEAST, HOUSEHOLD, LAND, LASTING, PIPE, PROCEDURE, RECKLESS, THROWN, ai, an, ba con, be, ben, bo, canh, chua, cu,
 do, dung, duoc, goi, gop, keo, lai, lam, lan, mua ve, ngay khong, ngoi, nha nuoc, nuoc, suot ngay, thu, viec, voi,
 xong, xuong
-0.6: GIVEN, UNUSED, ba, con, moi, mua
-0.8: BUY, dan
-1.2: de
"""
