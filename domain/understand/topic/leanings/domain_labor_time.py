"""What speaks for LABOR_TIME, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ABSENT
1.6: STAFF
1.4: can bo
1.2: gio, ngoi
0.8: # gio, -, DUTY, ^ #, bao, can, chieu, lam viec, mot, nguoi, sang, viec
0.6: #, DAYTIME, POST, ^ bao, ^ can, bao ve, bien, ca buoi, chinh, choi, dan, dan cho, di, giao, hanh chinh, len xa,
 thu, toan, trua, ve
0.4: # nguoi, CONTRAST, UNUSED, ^ giao, ^ mot, ^ phong, ^ sang, ^ trong, ai, ai lam, ban keo, ban vang, bao can, bo,
 bo di, buoi, chi de, chieu khong, chieu thu, chua thay, cong, cong van, cua, cua $, di cong, di lam, di uong, dien,
 dien thoai, doc, dong cua, duoc tra, gap, gio chieu, gio hanh, gio ruoi, h, h #, hanh, khong co, khong gap, len,
 lien, luc #, ma ca, mot cua, ngoi quan, nguoi ngoi, nguoi truc, nop, phap, phong, quan nuoc, quay lai, ruoi, ruou,
 sang toi, thay, thoai, thu sau, tiep, tiep dan, toi trua, tra tien, trong gio, truc, truc $, tu phap, tu sang, uong,
 uong ruou, van $, vang, vao, ve $, ve het, viec $
-0.4: APPLIANCE, BROKEN, BUY, CAR, LIGHT, SHINES, THROWN, ^ cai, bat, cai, cung, cuoi, day, do, gi, khong, mua, nhieu,
 no, o, tien, to, ton, truong, xong
-0.6: EXCESS, LOSING, MOVABLE, moi, nha
"""
