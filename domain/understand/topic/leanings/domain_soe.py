"""What speaks for SOE, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.8: SOE
1.6: cong ty
1.4: ty
1.2: nha nuoc, quoc doanh
1: ^ cong, dien, doanh, luc, quoc
0.8: -, UNUSED, ^ lam, cong, de, dien luc, nha, nuoc
0.6: DECAYED, cua, ha, lam truong, may, nghiep, nuoc de, su, thuy, tram, truong, truong quoc, ty nha, vat, vut
0.4: # nam, # nha, LASTING, MOVABLE, POWER, ^ nong, ^ vat, ai lam, banh, bo, cao su, chat, che, che quoc, cot, cot
 dien, cu, cua #, cuon, dien cu, dien cua, dong, duong, duong $, lam $, luc thay, may che, may tram, moi, mua, mua xe,
 nam k, nat $, nganh, nganh dien, nghiep nha, nong, thuy nong, tinh, to dung, troi, tung, ty thuy, vat tu, ve de, xay
 nha, xi nghiep, xong, xong khoa
-0.4: ABSENT, EXCESS, LOSING, MEETING, NOBODY, WATER, ^ may, an, ban, cai, co, cung, da, doi, gio, ho, lai, mat,
 phong, so, thu, tien, van
-0.6: CONTRAST, NOT, STAFF, di
-0.8: cho
"""
