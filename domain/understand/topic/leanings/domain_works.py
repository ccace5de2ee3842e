"""What speaks for WORKS, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
1.8: BUILT, xay
1.4: MADE
1.2: BROKEN
1: NEW, UNFINISHED, UNUSED, ^ nha, be, chua, lam
0.8: MERGED, ROAD, ^ cai, ^ tram, be tong, bo khong, da, duoc, tong, tu, xong
0.6: # ty, BURST, LASTING, TANK, UNABLE, ^ cau, ^ cong, ^ duong, ben, bong, cai, cau, cu, dap, duong, gio, hai, khong
 co, lam xong, len, loi, mang, nao, nhap, nuoc lam, o, roi, tru, tru so, vao, vua, xay to, xong khong
0.4: #, # nam, NEVER, NOT, ^ diem, ^ tru, be nuoc, bom, cai be, cai cho, cai duong, cai nha, cay, chai, chao, chao
 xay, chu, chu $, chua bom, co cai, co nuoc, cong chao, cong trinh, cu sau, cua kinh, da $, dau moi, dep, diem, diem
 truong, do, doan, don, dot, dung len, duong be, gach, khanh, khanh thanh, khi, khoa, khong $, khong ai, kia, kinh,
 kinh vo, lam do, lam mot, lam o, lam tu, lat, loi di, ma gio, ma khong, may lan, moi lam, nam ngoai, nam roi, nga,
 nghiem, nghiem thu, nha bia, nha van, nua, nuoc dung, nuoc xay, o $, o ban, phong hoc, rut, san, san the, sap, sap
 nhap, sau sap, sin, sinh, so xa, suoi, tap, te cu, thau, thay $, the thao, thoat, thu thang, to qua, ton, tran,
 trinh, trung, truong, tu #, tu nam, van hoa, xa ho, xay xong, xe
-0.4: FEAST, FOREST, LAND, MOVABLE, OPAQUE, PIPE, PROCEDURE, STAFF, THROWN, ^ lam, ^ may, an, ba, bat, chat, chay,
 chi, chieu, chuc, cong ty, cuoi, dan gop, den, gop xay, hanh, ho, khai, la, lam $, lop, mat, minh, muc, nghiep, ong,
 quan, sach, tac, thay, thu, tinh, trong, vay, vut, xa
-0.6: BUY, DAYTIME, FLOWING, GIVEN, ON, SOE, bao, cung, dan, dem, gop, het, nao cung, nguoi, nha nuoc
-0.8: ca, dat
"""
