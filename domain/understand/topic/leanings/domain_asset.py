"""What speaks for ASSET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.4: MOVABLE
1.4: CAR, PRIVATE, ^ may
1.2: BUY, cap, xe
1: UNUSED, cho, mua, mua ve, quan, tinh, xe cong
0.8: ^ ban, ^ xe, cai may, may, phat cho, xanh
0.6: ^ loa, ^ tu, an, ban ghe, bat, biet, boc, cap cho, cap ve, cho xa, chu tich, de, de ga, ga, gam, ghe, hoc, lap
 xong, may chieu, may tinh, sep, tac, thanh, thu bay, thung, thuoc, to, tu, tuong, xa, xep
0.4: DECAYED, HOUSEHOLD, POWER, STAFF, ^ dan, ^ sach, ai biet, ba cai, bam, bam $, ban, bay, bep, bien, bui, ca nam,
 cai, cai thi, cam, cam dien, camera, cay nha, chac, chat dong, chiec, cho cai, chuot, con, cua xa, cung thay, cuoi,
 cuoi $, cuoi tuan, cuu, dam cuoi, dan may, dap chieu, di, di choi, do truoc, dung, dung $, duoc, duoc cap, e, ga de,
 hai, het $, het roi, hop, hop $, huyet, kho, khoa, lay xe, lop hoc, may do, moi, mua moi, nuoc cho, nuoc nong, o to,
 pho, phong hop, rac, sua $, thanh nien, ti, tich, to $, tram cai, tro, trong kho, trong thung, truong, truong con, tu
 do, up, vac, vi, xay ngo, xe cua, xin, xo $, xong khong
-0.4: BUDGET, EXCESS, LOSING, MINERAL, ROAD, SOE, THROWN, UNATTENDED, ^ cong, ^ nha, ^ tien, ben, bom, ca, cong ty,
 cu, dieu, dieu hoa, duong, gi $, gop, hang, hoa, khong co, kin, lam, len, mang, minh, moc, nao, nhieu, o ban, phi,
 quang, roi, san, sang, tat, tieng, troi, ty nha, voi
-0.6: DAYTIME, LAND, bo, dau, tien
"""
