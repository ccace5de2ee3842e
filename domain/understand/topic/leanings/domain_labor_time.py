"""What speaks for LABOR_TIME, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.2: ABSENT
1.6: STAFF
1.2: can bo
1: -, chieu, ngoi
0.8: #, # gio, DUTY, POST, bao, can, chinh, gio, mot cua, thu, truc, viec
0.6: # h, DAYTIME, ^ can, bao ve, bien, buoi, ca, ca buoi, di, dien, gap, gio hanh, goi, h, hanh chinh, lam viec, len
 xa, mot, ngu, nguoi, phong, ruoi, sang, thoai, toi trua, trong gio, trua, ve
0.4: # nguoi, NOBODY, ^ #, ^ bao, ^ buoi, ^ chieu, ^ giao, ^ phong, ai o, ba, ba gio, bam dien, ban keo, bo, bo di,
 cau ca, chi de, chieu thu, cho moc, choi, chua, chua thay, co ai, co nguoi, cong tac, cua, cua phong, cung the, dan,
 dan cho, den, di bo, di cong, dien thoai, dong cua, duoc, gio chieu, gio ruoi, goi cua, hanh, im, keo, khong co,
 khong gap, la, lai $, len, nam khong, ngoi choi, ngoi quan, nguoi ngoi, quay, ra dung, sang toi, sau, tac, thu sau,
 tieng, tieng khong, toan, tru, truc $, tu sang, uong, van $, vang, y te
-0.4: APPLIANCE, BROKEN, BUY, CAR, LIGHT, SHINES, ^ cai, bat, biet, chay, cu, cuoi, day, may, moi, mua, nha, nhieu,
 nuoc, phi, qua, suoi, tang, to, truong, vut
-0.6: EXCESS, LOSING, THROWN, cai, o, xong
-0.8: MOVABLE
"""
