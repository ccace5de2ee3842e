"""What speaks for COMMUNITY_FUND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
3: GIVEN
2.2: gop
1.4: OPAQUE
1.2: FUND, ^ tien, con
1: ba con, dan, tien
0.8: DECAYED, FESTIVAL, ^ quy, ao, ban, dan gop, dong, hoi, quy, ung, ung ho
0.6: ROAD, ^ xi, ba, bao, chi, con gop, cong, gop tien, ho, hoa, im, khong thay, le hoi, lop, moc, moi nha, nam, thu
0.4: # nghin, BROKEN, BUILT, BURST, DITCH, MAYBE_LIGHT, NOT, UNFINISHED, ^ cat, ^ go, ^ le, ^ moi, ban em, ban thu,
 bao $, chai, cong ba, cong duc, cong khai, dan hien, dao mong, dau, dau $, day nha, de, den nay, duong len, em, gao,
 go, gop de, gop lam, gop mua, hien, hoi ban, hoi thu, kem qua, kho $, khong lam, khuyen, khuyen hoc, lam, lam muong,
 lan nao, le, len ban, ma nam, mang ba, moc trong, moi, moi ho, mua, mua loa, nam nay, nay, nha, nha gop, nha mot, nha
 nop, noi, nop #, phu, phu huynh, qua $, quan ao, quy ban, reu, roi ma, thay tien, thien, thua, tien khong, tien lam,
 tien mua, tieu $, to chuc, toi $, tre, truong ban, van hoa, vut, vut day, vut o, xi, xong xa
-0.4: -, DAYTIME, FLOWING, LOSING, POST, REPEATED, SHINES, STAFF, UNUSED, WATER, ^ cai, an, bat, co, dat, dien, may,
 ngay, nha nuoc, phi, phong, thang, thanh, viec, xe
-0.6: ABSENT, LAND, ON, ca, cua, nuoc, ve
"""
