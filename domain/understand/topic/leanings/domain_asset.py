"""What speaks for ASSET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: MOVABLE
1.4: BUY, PRIVATE, ^ may
1.2: CAR, xe
1: UNUSED, ^ xe, cap, cho, may, quan
0.8: ^ ban, an, mua, xe cong
0.6: POWER, ^ tu, ai biet, bat, cai may, cap cho, cho xa, chu tich, con, cuu, de, de ga, dung $, ghe, moi, mua ve,
 phat cho, thanh, tinh, to, to $, tu, xa, xanh, xe cua
0.4: BROKEN, DECAYED, HOUSEHOLD, NEVER, ON, SHINES, STAFF, ^ loa, ^ mua, an cuoi, ba cai, ban, ban ghe, bay, bien,
 boc, bui, ca nam, cai, cai xe, cam dien, camera, cap ve, cay nha, chat, chat dong, cho cai, cho nhom, cho truong,
 chuc cai, chuot, co quan, con nguyen, con tot, cua, cua dan, cua xa, cuoi, dam cuoi, dan may, dap chieu, de trong,
 di, di an, do, do huyet, dung, duoc cap, ga, ga de, gam, giao, het, het $, hoat, hoat dong, hoc, hong het, hop $,
 khoa, lap xong, loa, lop hoc, may cay, may loc, may tinh, moi an, mua moi, nghe, no cho, no de, nuoc cho, o to, phat,
 pho, rac, sach, sau, thanh nien, thu bay, thung, thuoc, ti, ti vi, tram, tram cai, tro, trong kho, tru, truong,
 truong con, tu sach, up, vai, ve, vi, xa no, xep, xong khong
-0.4: FLOWING, FOREST, GIVEN, LAND, MINERAL, ROAD, UNATTENDED, ^ cong, ^ nha, ^ tien, ba con, ben, ca, cong no, cu,
 dau, dieu, dieu hoa, don, gi $, lai, len, mang, minh, mot, ngay, nhieu, no may, nong, nuoc may, phi, roi, san, tieng,
 troi
-0.6: DAYTIME, LOSING, SOE, THROWN, bo, duong, moc, voi
-0.8: lam, tien
"""
