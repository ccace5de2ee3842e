"""What speaks for ASSET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: MOVABLE
1.6: CAR
1.4: BUY, PRIVATE, ^ may
1: UNUSED, ^ xe, cap, cho, quan, xe
0.8: ^ ban, ^ tu, an, may, may tinh, mua, mua ve, tinh, to, vi, xanh, xe cong
0.6: STAFF, ^ mua, ban ghe, bien, boc, bui, cai may, chu tich, cuu, de, dung $, ghe, hop $, sau nha, thanh, thu bay,
 tu, tuong, xa
0.4: # $, DECAYED, FEAST, HOUSEHOLD, ON, POWER, ^ cai, ^ chu, ^ loa, ^ sach, ai biet, ai dung, am, an het, ap, bam $,
 ban, ban tru, bat, bay, bien xanh, biet, ca nam, cai, cam dien, camera, cap cho, cap ve, cay nha, chay duoc, chiec,
 chieu, co quan, con, con tot, cua, cua xa, cuoi, dam cuoi, dan may, dap chieu, de ga, de trong, di, di an, do huyet,
 duoc, duoc cap, ga, gam, gan, ghe hoi, het, het $, hoa khong, hoat, hoat dong, hoc, hong, hop, huan, huong dan, huyet
 ap, kho, khong hoat, lay xe, loa keo, lop hoc, ly, may cay, may chieu, may do, may gat, may loc, moi, mua #, mua gi,
 mua hai, nang mua, nghe, nha, nha van, no cho, nuoc cho, o to, phat cho, phong, phong hop, quan vac, rac, sau, sep,
 sieu am, sua, thay moi, thung, thuoc, ti, ti vi, tich, to qua, tro, trong kho, tru, truong con, uong nuoc, up, vac,
 vac xin, vai, vut xo, xe cua, xep, xin, xo, xong khong
-0.4: BUDGET, BUILT, BURST, FOREST, GIVEN, LOSING, MINERAL, PROCEDURE, ROAD, UNATTENDED, ^ cong, ^ nha, ^ tien, bo, ca
 tieng, cho sep, cong ty, dau, dieu hoa, doi, gi, gi $, hoa, kia, kin, lai, mang, mot, nao, nay, ngay, nguoi, nhieu,
 nong, nuoc may, phi, roi, sang, so, thi, thuy, tieng, tieng cho, troi, ty
-0.6: DAYTIME, LAND, SOE, THROWN, cu, gop, lam, len, moc, no may, san, tien, voi
"""
