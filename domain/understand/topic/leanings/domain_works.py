"""What speaks for WORKS, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2: BUILT, xay
1.4: BROKEN, MADE
1.2: ^ nha
1: UNUSED, be, be tong, chua, lam xong, xong
0.8: LASTING, NEW, TANK, UNFINISHED, ^ cai, ^ cau, ^ duong, cau, da, hai, lam, len, thau, tong, xay xong
0.6: # ty, MERGED, NEVER, ROAD, ^ tru, bo khong, cai, cai cho, cai duong, chao, chu, cu, da $, dau $, day, diem, diem
 truong, dot, duoc, duong, ga, khong $, khong co, loi, nam, nao, nhap, o, roi, sap nhap, sinh, te cu, trai, tru, xay
 to
0.4: #, # chua, # nam, BURST, NOT, UNABLE, WATER, ^ cong, ^ diem, ^ homestay, ^ tram, ai sua, be nuoc, ben, bo, bom,
 bong, cai be, chao xay, chu $, chua co, co ai, co moc, co nuoc, cong chao, cong dong, cong trinh, cua kinh, dai #,
 dang, dao len, dap, dat lam, dep, di $, do, don, dong du, dung len, dung xong, duoc nuoc, duong moi, dut ruot, gach,
 ganh nuoc, gio, han, han gi, he, hoat, hoc, hoc sinh, homestay, homestay cong, it, keo, khanh, khanh thanh, khi,
 khoa, khoa trai, kia, kinh, lam do, lam mot, lam o, lam tu, lat, loi di, ma chua, ma gio, mai, mang, moi, moi lam,
 nam roi, nao $, nen, ngay nam, ngay nao, nghia, nghiem thu, nha van, nua, nuoc dung, nuoc lam, nuoc xay, nut, nut
 toac, o $, phong hoc, phong lam, ra $, ranh, roi ve, san the, sap, sau sap, sin, sinh hoat, so xa, thao, thay $, the,
 the ma, thoat, tiec, ton tien, tram y, trinh, tru so, trung, truong, tu, tu #, ty khong, van hoa, vao, xay #, xong
 khoa, xua
-0.4: FOREST, OPAQUE, PIPE, PROCEDURE, SHINES, STAFF, THROWN, ^ lam, ^ may, ^ xe, bao, bat, bien, chat, chay, chi,
 chieu, chuc, cuoi, den, gop, gop tien, het, khac, khong lam, lai, lay, minh, mua, muc, nao cung, nghiep, nho, noi,
 ong, phi, rung, sang, suot, thay, thu, toan, uong, ve, vut, xep, xuong
-0.6: BUY, FLOWING, LAND, MOVABLE, ON, SOE, dan, dem, khai, lop, mat, nguoi, nha nuoc, trong
-0.8: DAYTIME, GIVEN, ca, cung, dat
"""
