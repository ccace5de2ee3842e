"""What speaks for ASSET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: MOVABLE
1.6: ^ may
1.4: BUY, CAR, PRIVATE
1.2: cho
1: UNUSED, ^ xe, cap, mua, quan, xe cong
0.8: ^ ban, an, ghe, may, mua ve, tinh, to, xe
0.6: DECAYED, STAFF, ^ loa, ^ tu, ai biet, bat, bien, biet, ca nam, cai, cai may, cap cho, chu tich, cua xa, cuoi,
 cuu, de, het $, khoa, loa, lop, may tinh, moi, phat, thanh, thu bay, tu, tuong, xanh, xe cua
0.4: POWER, ^ bien, ^ chu, ^ mua, ai dung, an het, ban, ban ghe, ban tru, bay, bien xanh, boc, bui, cam dien, camera,
 cap #, cap ve, cay nha, chieu, cho nguoi, cho xa, choi, chu, chuot, co, co quan, con, con di, con tot, cong nghiep,
 cua, cuoi $, dam cuoi, dap, dap chieu, de ga, di, di an, dung, dung $, duoc cap, ga, ga de, gan, het, hoat dong, hoc,
 hong, hong het, hop, hop $, huyet ap, khong ai, khong hoat, lap, lay xe, may chieu, may loc, may photo, ngoai mua,
 nien, no cho, o to, phat cho, rac, sua, tac, thanh nien, thung, thuoc, ti, ti vi, tich, tram, tram cai, treo lam,
 tro, tu do, tu sach, up, uy, vac xin, vai, xa, xai, xai $, xe cuu, xep, xin mua, xong khong
-0.4: BUILT, BURST, FLOWING, FOREST, MINERAL, SOE, UNATTENDED, ^ cong, ^ nha, ^ phu, bai, be, bo, buoi, cong ty, dai,
 dau, dien cua, dieu hoa, gi $, gop, hoa, lan, len, mang, minh, moc, nhieu, roi, san, sang, thi, thuy, tiec, tieng,
 trau, troi, ty nha, voi, xuong
-0.6: DAYTIME, GIVEN, LAND, LOSING, THROWN, ^ tien, ca, doi, duong, lam, phi, tien
"""
