"""What speaks for COMMUNITY_FUND, and against it. Written by `tests/domain/understand/weighing.py`."""

TABLE = """
3.4: GIVEN
2.4: gop
1.4: OPAQUE, dan, tien
1.2: ^ quy, ba con
1: FUND, con, con gop, dan gop, dong, gop tien, tre
0.8: DECAYED, ^ tien, ba, hoi, moi nha, quy, thu moi
0.6: ao, ban, cong, cong khai, dao, de, ho, le, le hoi, nam nay, nay, thu, tien lam, ung, ung ho, xi
0.4: # k, BUY, DITCH, FESTIVAL, LIGHT, NOT, ROAD, THROWN, ^ cat, ^ hoi, ^ le, ^ moi, ^ phu, ^ xi, ban thu, bao, bat
 ca, ca ban, cai tre, cao chi, cat, chi, chi vao, chuc, cong ba, dan dong, dan hien, dau, dau $, de muc, den, den
 duong, di $, dong cung, dong gop, duong, em, gao, go, gop mua, gop xay, hien, ho #, hoi ban, im, k, kem qua, kho, kho
 $, khong thay, lam duong, lop, moc, moc trong, moi ho, mong, mua, mua loa, nam, ngay $, ngay cong, nghin, nha, nha
 em, nha kho, nha van, nua, nua $, nuoc ba, phu, phu huynh, quy ban, quy khuyen, quy lop, thay tien, thien, thua, tien
 dan, tien mua, to chuc, toi $, ton kem, tre con, van hoa, vo, vut, xi mang, xo, xong
-0.4: ABSENT, MEETING, ON, RECKLESS, REPEATED, an, ca, cho, co, dam, dat, dien, dinh, do, lai, may, mot, nha nuoc,
 nuoc, phong, ra, thang, thanh, tu, xa, xe
-0.6: -, STAFF, bo, cua, ve
-0.8: LAND
"""
