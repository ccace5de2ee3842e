"""What speaks for WORKS, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: xay
1.8: BUILT
1.4: MADE
1.2: BROKEN
1: ROAD, UNFINISHED, ^ duong, ^ nha, chua
0.8: NEW, TANK, UNUSED, ^ cai, ^ cau, be, be tong, cau, da, duong, gio, lam, lam xong, loi, tong, xay xong, xong
0.6: #, # ty, LASTING, MERGED, NOT, UNABLE, ^ cong, ^ tram, ^ tru, be nuoc, ben, bo khong, chao, cu, dep, diem, don,
 duoc, hai, khi, khong co, lam o, len, mai, nao, nuoc lam, o, sap nhap, sinh, te cu, thau, trinh, tru, tu, van hoa,
 vao, xay to
0.4: BEAST, BURST, NEVER, WATER, ^ diem, ^ san, ^ truong, bo, bom, bong, buoc, cai, cai be, cai cho, cai duong, cai
 nha, chao xay, chu, chu $, con lai, cong chao, cong cong, cong trinh, cu sau, cua kinh, dai #, dap, dau $, dau moi,
 de doi, diem truong, do, dot, dot khong, dung len, ga, gach, he, hoa ban, homestay cong, khanh, khanh thanh, khi
 nhap, kia, lam do, lam mot, lam tu, lat, loi di, mang, moi lam, nam, nen, nha, nha nao, nha van, nhap, nhen, nua,
 nuoc xay, o $, o ban, phong hoc, ra $, roi, roi $, roi ve, san bong, sap, sau khi, sin, sin chai, so xa, son, suoi,
 tap, thep, thi cong, thoat, thu thang, ton tien, trai, tram y, trung, truong, tu #, vua, xay #, xe may, xong khong
-0.4: APPLIANCE, DECAYED, FEAST, FOREST, LAND, MOVABLE, STAFF, THROWN, ^ lam, ^ may, ai lam, an, bat, cao, chat, chay,
 chieu, chuc, cuoi, dan gop, den, go, gop, hoi, khai, kho, la, lay, lop, mat, minh, muc, nha nuoc, nho, rung, suot,
 thay, tinh, toan, trong, vut, xa khong, xuong
-0.6: FLOWING, ON, SOE, cung, dan, dat, dem, nao cung, phi
-0.8: BUY, DAYTIME, GIVEN, bao, ca, nguoi
"""
