"""What speaks for WORKS, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: BUILT, xay
1.6: MADE
1.2: BROKEN, UNFINISHED
1: NEW, UNUSED, ^ nha, lam, xong
0.8: LASTING, MERGED, ^ cai, ^ duong, be, be tong, bo khong, chua, da, duong, gio, loi, tong
0.6: ROAD, TANK, ^ cau, ^ cong, ^ tram, ^ tru, ben, cai cho, cau, cong trinh, cu, diem, dot, duoc, hai, khong $, khong
 co, lam tu, lam xong, len, mang, moi lam, nao, nhap, o, roi, sap, sinh, thau, trai, vua, xay xong
0.4: #, # nam, # ty, BEAST, BURST, NEVER, NOT, UNABLE, WATER, ^ be, be nuoc, bo, bo do, bom, bong, cai, cai be, cai
 duong, cai nha, cay, cay so, chai, chao, chao xay, chu, chu $, co, cong cong, cu sau, dao len, day, de doi, dep, diem
 truong, doi o, don, dong cua, dung len, dut ruot, ga, gach, he, it, ke, khanh thanh, khi, khi nhap, kinh vo, lam do,
 lam o, lich, loi di, mai, may lan, moi, nam roi, nghiem, nha van, nua, nuoc dung, nuoc lam, nut, o $, rut, san, sap
 nhap, sin, suoi, tap, te cu, thang truoc, thoat, thoat nuoc, thu thang, tram bom, tran, trau, trinh, tru, tru so,
 trung, truong, tu, tu nam, van hoa, vao, xay to, xe
-0.4: FEAST, FLOWING, FOREST, LAND, MOVABLE, OPAQUE, PIPE, SOE, STAFF, THROWN, ^ dat, ^ lam, ^ moi, ^ thu, ai lam, an,
 bi, chat, chay, chi, chieu, chuc, cuoi, dan, den, khac, khai, la, lam $, lay, lop, mat, may, minh, nao cung, nghiep,
 nguoi, nho, ong, quan, quay, rung, thay, thu, tien, tinh, vang, vut
-0.6: DAYTIME, ON, bao, cung, dem, het, nha nuoc
-0.8: BUY, GIVEN, ca, dat
"""
