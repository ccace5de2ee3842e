"""What speaks for SOE, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: SOE
1.8: cong ty
1.6: ty
1.2: quoc, quoc doanh
1: dien luc, nha nuoc
0.8: -, ^ cong, ^ lam, dien, doanh, mua, nuoc, nuoc de, thuy
0.6: DECAYED, LASTING, UNUSED, cong, cot, cua, de, duong, lam truong, luc, nghiep, nha, nuoc mua, su, truong quoc
0.4: # nam, BUY, LAND, MOVABLE, POWER, THROWN, ^ dien, ^ vat, banh, ben, bo, cao su, che, co dat, cu, cua cong, day,
 dien cu, dien cua, doanh de, dong, ha, het khong, may, moi, mua xe, nghiep nha, ngoai, nha xuong, nong, thuy dien,
 tram, truong, ty cao, ty dien, ty nha, ty thuy, vat, vat tu, vut, xi, xong bo, xong cot
-0.4: CONTRAST, EXCESS, LOSING, MEETING, WATER, ai, an, ban, co, da, di, duoc, ho, hop, ngay, nguoi, so, thu, tien,
 van, xa
-0.6: STAFF, ^, cho
"""
