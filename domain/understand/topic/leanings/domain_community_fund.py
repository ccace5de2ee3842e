"""What speaks for COMMUNITY_FUND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
3.6: GIVEN
2.6: gop
1.6: OPAQUE
1.4: tien
1.2: FUND, dan
1: ^ quy, con, dan gop, dong, quy
0.8: DECAYED, ^ tien, ba, ba con, con gop, gop tien, hoi, le hoi, thu, tre
0.6: FESTIVAL, ban, bao, cong, cong khai, dan hien, de, ho #, hoa ma, khong thay, lam duong, moi nha, phu, thien, thu
 moi, tien ba, tien mua, to chuc, ung, xi
0.4: # k, # nghin, BUILT, BURST, NOBODY, ROAD, THROWN, ^ ao, ^ cat, ^ go, ^ le, ^ phu, ^ xi, ao, ban thu, bao cao, cao
 chi, chi, chi tieu, chua thay, chuc, con thua, dau, dau $, de xo, den, den nay, dong cung, duong, em, gao, go, go
 dan, gop lam, gop xay, hien, ho, hoi ban, hong de, im, kho, kho $, khong lam, lam, lam muong, le, loa de, luon, luon
 $, mang ba, moc, moi ho, mong, mua, nay, ngoi lop, nha van, noi, nua, nua vut, o san, phu huynh, quy ban, quy lop,
 tien lam, tieu, ton kem, trong kho, ung ho, uot, vao dau, vut, xi mang, xo, xong
-0.4: -, BUDGET, FLOWING, ON, REPEATED, STAFF, ca, chay, co, cu, cua, dat, dem, di, dien, duoc, lai, may, nha nuoc,
 phi, suoi, thang, thanh, tu, viec, xa, xe
-0.6: ABSENT, LAND, ve
"""
