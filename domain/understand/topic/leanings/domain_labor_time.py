"""What speaks for LABOR_TIME, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ABSENT
1.8: STAFF
1.6: ngoi
1.2: can, gio
1: -, DUTY, can bo, chieu
0.8: #, bao, bien, buoi, chinh, lam viec, phong, thu, trong gio, trua, ve, viec
0.6: # gio, # h, ^ #, ^ bao, ^ can, bao ve, ca buoi, choi, cua, cua phong, dan, di, di bo, gap, giao, gio lam, goi,
 len xa, mot, ngu, nguoi, ruoi, sau, thu sau, toi, toi trua, truc, y
0.4: DAYTIME, NOBODY, POST, ^ bo, ^ giao, ^ len, ^ sang, ai, ai lam, ba, bam dien, ban keo, bo, bo di, bo phan, ca,
 chieu thu, chua, cong van, cua $, cung the, dan cho, dan ngoi, danh, di cong, dien, doc, duoc tra, game, gap ai, ghi,
 gio chieu, gio hanh, goi cua, h, hanh, hanh chinh, keo, lai, len, lien, luc #, luot, mot cua, nam khong, ngoi choi,
 ngu $, phap, ra dung, sang, sang thu, thoai, tieng, tiep dan, tru so, truc $, uong, van $, vang, voi ban, xa khong
-0.4: BROKEN, CAR, EXCESS, LIGHT, LOSING, NOT, SHINES, ^ cai, ^ nha, bat, cao, cho, cu, cua nha, day, duong, gi, kinh,
 moi, mua, nhieu, no, o, qua, tien, to, ton, truong, vut, xay, xong
-0.6: APPLIANCE, MOVABLE, THROWN, cai, nha
"""
