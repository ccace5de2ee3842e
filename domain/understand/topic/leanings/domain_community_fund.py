"""What speaks for COMMUNITY_FUND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
3.2: GIVEN
1.8: gop
1.4: FUND, OPAQUE, con, tien
1.2: ^ quy
1: dong, hoi
0.8: DECAYED, ^ tien, ba, ba con, dan, dan gop, gop tien, moi nha, quy, thu
0.6: ROAD, ban, ban thu, bao, chuc, con gop, cong, dan hien, ho, kho, le hoi, moc, mua loa, nay, nha, nua, phu, thu
 moi, tien lam, ung, ung ho
0.4: # nghin, # trieu, BEAST, BUY, DITCH, FESTIVAL, NOT, THROWN, ^ cat, ^ le, ^ minh, ^ moi, ^ xi, ao, bong, cai go,
 chi, con dong, cong khai, dao, dau, dau $, de, di $, dong $, dong cung, em, gao, go, go dan, gop lam, gop mua, hien,
 ho #, hoa ma, hoi ban, hong de, kho $, khong cong, khong ro, khong thay, lam, lam duong, lan nao, le, lop, ma khong,
 moc trong, moi ho, mong, mua, nam, nam chua, nam nay, ngay cong, nghin, ngoi lop, nha kho, nha van, noi, nua vut, quy
 khuyen, quy lop, thay, thien, thua, tien mua, to chuc, toi $, ton kem, tre, trong kho, truong, van hoa, vut o, xi, xi
 mang
-0.4: DAYTIME, FLOWING, REPEATED, SHINES, STAFF, UNUSED, WATER, an, bat, cap, chay, co, dat, dem, dien, hom, may, nha
 nuoc, nuoc, phong, suoi, thang, thanh, tu, viec, xe
-0.6: -, ABSENT, LAND, ON, ca, cua, ve
"""
