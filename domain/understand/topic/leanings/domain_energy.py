"""What speaks for ENERGY, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: APPLIANCE, LIGHT
1.6: ON, den
1.4: DAYTIME
1.2: tat
1: SHINES, lanh, quat, sang, van
0.8: FUEL, OFF, POST, ^ den, dien, xang
0.6: CAR, CONTRAST, MOVABLE, STAFF, UNATTENDED, ai tat, am, ban ngay, cam, chay, dem, dieu hoa, ma, may, may lanh, nao
 cung, no, nong, so, thang, tran, uy
0.4: # h, BUILT, EXCESS, FLOWING, LONG, POWER, ^ dieu, ^ may, ^ quat, ap, bat, bong, ca, ca ngay, cac, cac phong, cai
 den, cao, cao ap, chang, chay suot, chieu, cho sep, cong no, cot, cua, cua qua, cua so, cua xa, cung chay, den cao,
 den duong, den sang, dieu, hanh lang, het, hoa ca, hoi truong, khi, khong nguoi, lam gi, mo toang, nghi, nguoi, nha
 can, nhap nhay, nhay, no may, no sang, o, o nha, phong, phong hop, qua $, quanh, quat tran, roi, sang ca, sang trung,
 sang tu, sep, suot, tat $, thang nao, thap, tien dien, tit, toang, troi, tru so, truoc, tu, uy ban, van cam, van
 chay, van sang, ve het, vuot, xe cong
-0.4: DECAYED, GIVEN, HOUSEHOLD, LAND, LASTING, PIPE, PROCEDURE, RECKLESS, ai, ben, bo, can, canh, con, cong, cu, dat,
 do, doi, dung, duoc, keo, khong ai, lai, moi, nam, ngay khong, nuoc, suoi, viec, xong
-0.6: lam, thu
-0.8: BUY, UNUSED, dan, de, mua
"""
