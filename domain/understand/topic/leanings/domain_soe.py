"""What speaks for SOE, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.8: SOE
1.6: cong ty
1.4: quoc, ty
1.2: dien, nha nuoc, quoc doanh
1: ^ cong, doanh
0.8: -, UNUSED, dien luc, luc, nha, thuy, truong, ty nha, ty thuy
0.6: DECAYED, LASTING, MOVABLE, ^ lam, chat, cong, cot, de, duong, ha, lam truong, may, nghiep, nong, nuoc, nuoc de,
 nuoc mua, su, truong quoc
0.4: LAND, POWER, ^ dien, ^ nong, ^ vat, bai, banh, ben, bo, bom, cao su, co dat, cot dien, cu, cua, cua #, day, dem,
 dien cu, dien cua, do $, doanh de, dung, dung o, k, lam, lam $, lam nghiep, lan, ma de, nang, nat, nganh, nganh dien,
 nghiep nha, ngoai, ngoai bai, nha to, o xa, rach, thuy dien, thuy nong, to dung, ty cao, uom, vat, vat tu, vut, xi
 nghiep
-0.4: ABSENT, CONTRAST, EXCESS, LOSING, MEETING, NOBODY, STAFF, ^ may, an, cai, duoc, gio, ho, hoa, hon, hop, lai,
 ngay, nguoi, no, ra, san, so, van
-0.6: NOT, di, thu
-0.8: cho
"""
