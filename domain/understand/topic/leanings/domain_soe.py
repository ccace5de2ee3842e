"""What speaks for SOE, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
3: SOE
1.6: cong ty, ty
1.4: doanh
1.2: dien, nha nuoc, quoc, quoc doanh
1: ^ cong, dien luc, nha
0.8: -, UNUSED, ^ lam, lam truong, truong quoc
0.6: MOVABLE, cong, cot, day, de, ha, may, nghiep, ngoai, nuoc, su, thuy, tram, ty nha
0.4: # nam, DECAYED, POWER, ^ buu, ^ nong, ^ vat, bai, ben, bo, buu, buu dien, cao, che, che quoc, con day, cu, cua,
 cua #, cua nha, dem do, dien cu, dong, duong, giong, go, khong dung, kin, lop xep, luc, luc de, luc thay, ma de, may
 che, mua, mua xe, nang, nganh, nha to, nong, nuoc de, nuoc mua, roi moi, set, thuy dien, to dung, troi, truong, ty
 cao, ty thuy, vat, vat tu, xe, xe tai, xep het, xi, xi nghiep
-0.4: CONTRAST, EXCESS, LOSING, NOBODY, NOT, STAFF, WATER, ai, an, ba, ban, cai, cung, gio, het $, hop, khong, khong
 ai, lai, ma, ngay, no, so, thu, tien, van, xa
-0.6: cho, di, ho
"""
