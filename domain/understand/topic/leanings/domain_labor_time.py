"""What speaks for LABOR_TIME, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: ABSENT
1.8: STAFF
1.4: ngoi
1: bao ve, buoi, chieu, gio, truc
0.8: #, -, bao, can, can bo, di, ngu, nguoi, thu, viec
0.6: # gio, DUTY, POST, ^ #, ^ can, bien, bo, bo di, cong van, cua phong, dan, dien thoai, gap, giao, h, khong gap,
 la, len xa, mot cua, phong, quay, sang, sang toi, sau, trong gio, trua, uong, vang, ve
0.4: # h, CONTRAST, DAYTIME, ^ bao, ^ giao, ^ phong, ^ sang, ai, ai $, ai lam, ba, bam, bam dien, ban dem, ban keo,
 bao can, ca buoi, chi de, chieu thu, chinh, cho moc, choi, co ai, co nguoi, cong tac, cua, cua luc, dan cho, danh,
 den, di bo, dien, doc, doi, gap ai, gio hanh, goi, goi cua, h #, hanh, hop #, keo, lam viec, lien, luc #, mot, nghe,
 ngoi choi, nguoi ngoi, quay lai, ra dung, ruoi, te, thoai, thu sau, tieng, tiep, toan, toi, truc $, tu sang, van $,
 ve het, viec dan, xa khong, xuong ban, y
-0.4: BROKEN, BUDGET, BUY, CAR, EXCESS, FLOWING, LIGHT, SHINES, THROWN, ^ cai, ^ nha, bat, chay, cho, cu, cuoi, day,
 duong, gi, ma xem, moi, mua, nha, nuoc, phi, qua, san, thieu, to, truong, vut, xem $, xong
-0.6: APPLIANCE, cai, nhieu, tien
-0.8: LOSING, MOVABLE
"""
