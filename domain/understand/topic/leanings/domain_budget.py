"""What speaks for BUDGET, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
2.6: MEETING
1.8: BUDGET, tien
1.2: EXCESS
1: bang, ngan
0.8: ^ xa, do $, in, ket, khach, ngan sach, sach, so
0.6: CONTRAST, ^ hop, ^ in, ^ nam, ^ tien, bang tien, chi, hoc tap, hoi, hop, khai, ky, le, luon, may chuc, nha nuoc,
 son, son lai, tang, tap, tham, thi, tien ngan, tien nha, tiep, tong ket, vut
0.4: BUY, SHINES, ^ di, ^ doan, ^ khai, ^ ky, an, an nhieu, ban $, bang ron, bat, bat che, bep, ca si, chieu hom, cho
 lam, chuc, chuc trieu, cua nha, cuoi, da nang, dai bieu, di hoc, di tham, dich, don, don bang, dung, dung toi, gao,
 giai, hang, het, hoa, hoi nghi, hop nhieu, hop qua, kem $, keu, khac, khac tien, khach san, khau hieu, khong dung,
 kinh nghiem, ky niem, la, lai, lam nha, lat lai, lien, linh dinh, mau, mien, moi, mua, nam, nam nao, nay lai, nghiem,
 nghin, nha hang, nho, nhom, nhu, phat, quyen, roi vut, sach $, si, so tay, tap kinh, tay, tham quan, thanh toan,
 thay, thieu $, tiec, tien $, tien tiep, tieng, tiep khach, tinh, tinh vao, to nhu, toan, tong, trieu, trong hoa,
 tuong rao, ve, ve chang, via, via he, xa, xa moi, xe roi
-0.4: -, BROKEN, BURST, FLOWING, GIVEN, HOUSEHOLD, LAND, NOT, POST, PROCEDURE, REPEATED, STAFF, ba, bao, bong, chay,
 chua, cua, den, dien, du, duong, ho, kho, lam, mat, o, phi, thu, tra, tu, van, xong
-0.6: DAYTIME, LONG, MOVABLE, UNUSED, ban, bo, cong
"""
