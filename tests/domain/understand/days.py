"""Days in every form that residents write, what only looks like one, and what is asked. Today is 22 November 2026."""

from __future__ import annotations

from domain.understand.day.resolving import SOLAR_OR_LUNAR, WHICH_YEAR

WRITTEN = """
ngày 22/11/2026 em góp                  | 2026-11-22
22-11-26 mất điện                       | 2026-11-22
22.11.2026                              | 2026-11-22
2026-11-22                              | 2026-11-22
22/11/26                                | 2026-11-22
ngày ２２/１１/２０２６                  | 2026-11-22
từ ngày sáp nhập 1/7/2025 bỏ không      | 2025-07-01
trạm xá xong 1/7/2025 nhà để không      | 2025-07-01
sinh ngày 5/6/1985                      | 1985-06-05
5/6/85                                  | 1985-06-05
ngày 22 tháng 11 năm 2026               | 2026-11-22
22 tháng 11                             | 2026-11-22
22 thang 11 nam 2026                    | 2026-11-22
ngày 22 tháng 11, năm 2026              | 2026-11-22
ngày 22 tháng 11 2026                   | 2026-11-22
ngày hai mươi hai tháng mười một        | 2026-11-22
ngày 15 t3                              | 2026-03-15
ngày 15/t3                              | 2026-03-15
5/10 ba em đi làm                       | 2026-10-05
ngày 22/11                              | 2026-11-22
ngày 1.11                               | 2026-11-01
ngày 1-11                               | 2026-11-01
15/3                                    | 2026-03-15
15/3 vừa rồi                            | 2026-03-15
15/3 tới                                | 2027-03-15
ngày 25/12 này                          | 2026-12-25
22/11 năm ngoái                         | 2025-11-22
22/11 năm kia                           | 2024-11-22
22/11 sang năm                          | 2027-11-22
29/2                                    | 2024-02-29
lễ 30/4                                 | 2026-04-30
dịp 2/9                                 | 2026-09-02
đường hỏng từ 2/8                       | 2026-08-02
(từ 2/8 đến nay)                        | 2026-08-02
nhân dịp 20/11                          | 2026-11-20
dot 1 ngay 15-11-2026                   | 2026-11-15
2/11 nước chảy tràn                     | 2026-11-02
5/10 em đi làm đường 2 công             | 2026-10-05
20h hôm 19/11                           | 2026-11-19
7h30 ngày 20/11                         | 2026-11-20
từ 15 đến 20/3                          | 2026-03-15 2026-03-20
15-20/3 làm đường                       | 2026-03-15 2026-03-20
ngày 15, 16 tháng 3                     | 2026-03-15 2026-03-16
từ ngày 3-5/11                          | 2026-11-03 2026-11-05
hôm 20 mất điện                         | 2026-11-20
mai 7h tập trung                        | 2026-11-23
từ mai đến hết thứ tư                   | 2026-11-23 2026-11-18
ngày 20 em đi làm                       | 2026-11-20
ngày 20                                 | 2026-11-20
ngày 20 xã họp                          | 2026-11-20
hôm 20 bản em mất điện                  | 2026-11-20
ngày 20, em đi làm                      | 2026-11-20
ngày 31.                                | 2026-10-31
ngày 15 bà con đi làm                   | 2026-11-15
ngày 5 tháng này                        | 2026-11-05
ngày 25 tháng sau                       | 2026-12-25
ngày 25 tháng trước                     | 2026-10-25
mùng 5 tháng 12 dương em góp 2 công     | 2025-12-05
mung 5 thang 12 duong                   | 2025-12-05
15/3 dương lịch                         | 2026-03-15
rằm tháng Giêng năm 2026                | 2026-03-03
ram thang gieng nam 2026                | 2026-03-03
rằm tháng giêng năm Bính Ngọ            | 2026-03-03
mùng 5 tháng 3 âm năm 2026              | 2026-04-21
mùng 5 tháng 3 năm 2026 âm lịch         | 2026-04-21
mùng 5 tháng 3 năm 2026 (âm lịch)       | 2026-04-21
10/3 âm năm 2026                        | 2026-04-26
10/3/2026 âm lịch                       | 2026-04-26
mùng 1 tết năm 2027                     | 2027-02-06
29 tết năm 2026                         | 2026-02-16
23 tháng chạp năm 2025                  | 2026-02-10
Rằm tháng Mười âm năm 2026 cúng cơm mới | 2026-11-23
rằm tháng giêng âm lịch năm 2026        | 2026-03-03
mùng 5 tháng 3 âm lịch năm 2026         | 2026-04-21
mùng 5 tháng 3 ta năm 2026              | 2026-04-21
10/3 ta năm 2026                        | 2026-04-26
rằm tháng 6 nhuận năm 2025              | 2025-08-08
"""

COUNTED_FROM_TODAY = """
hôm nay                                 | 2026-11-22
bữa nay                                 | 2026-11-22
sáng nay                                | 2026-11-22
hnay mất điện                           | 2026-11-22
hqua                                    | 2026-11-21
hôm wa                                  | 2026-11-21
tối qua mất điện                        | 2026-11-21
toi qua mat dien                        | 2026-11-21
dem qua mua to sat duong                | 2026-11-21
hôm kia, hôm kìa                        | 2026-11-20 2026-11-19
ngày mai và ngày kia                    | 2026-11-23 2026-11-24
ngày mốt                                | 2026-11-24
sáng sớm mai                            | 2026-11-23
thứ 2 đầu tuần                          | 2026-11-16
thứ 7 chủ nhật đèn vẫn bật              | 2026-11-21 2026-11-15
mai em đi làm                           | 2026-11-23
em mai đi làm                           | 2026-11-23
mai t ms về lận                         | 2026-11-23
để mai                                  | 2026-11-23
ngủ ngon nha, mai lại cày tiếp          | 2026-11-23
họp bản, mai.                           | 2026-11-23
3 hôm trước                             | 2026-11-19
ba ngày trước                           | 2026-11-19
2 tuần trước                            | 2026-11-08
cách đây hai tuần                       | 2026-11-08
2 ngày nữa em đi                        | 2026-11-24
khoảng 2 ngày nữa                       | 2026-11-24
một tuần nữa em xong                    | 2026-11-29
thứ 5 tuần trước                        | 2026-11-12
thu nam tuan truoc                      | 2026-11-12
tuần trước thứ 5                        | 2026-11-12
thứ 7, chủ nhật tuần trước              | 2026-11-14 2026-11-15
thu 7 va cn tuan nay                    | 2026-11-21 2026-11-22
thứ 2 tuần này                          | 2026-11-16
thứ hai tuần tới                        | 2026-11-23
thứ tư tuần sau                         | 2026-11-25
t7 tuần này                             | 2026-11-21
t7 này em đi                            | 2026-11-28
thứ hai                                 | 2026-11-16
thứ 7                                   | 2026-11-21
thứ 7 vừa rồi                           | 2026-11-21
thứ sáu rồi                             | 2026-11-20
chủ nhật                                | 2026-11-15
chủ nhật tới                            | 2026-11-29
chủ nhật này                            | 2026-11-22
sáng cn                                 | 2026-11-15
t7, CN                                  | 2026-11-15
sáng t7                                 | 2026-11-21
thu 3 hop ban                           | 2026-11-17
thu bay nay                             | 2026-11-28
"""

SAID_TWICE = """
thứ hai, 23/11/2026                     | 2026-11-23
thứ hai ngày 23 tháng 11 năm 2026       | 2026-11-23
hôm nay 22/11                           | 2026-11-22
thứ hai ngày 23/11                      | 2026-11-23
thứ sáu 23/11                           | 2025-11-23
thứ 7 hôm qua                           | 2026-11-21
hôm qua ngày 21                         | 2026-11-21
ngày mai, 23/11                         | 2026-11-23
hôm qua 20/11                           | 2026-11-21 2026-11-20
hôm nay 22/11/2026                      | 2026-11-22
thứ hai 29/2                            | 2024-02-29
ngày hôm nay 22-11-2026                 | 2026-11-22
hôm qua, thứ bảy                        | 2026-11-21
hôm qua thứ 7, hôm nay chủ nhật này     | 2026-11-21 2026-11-22
thứ bảy, chủ nhật                       | 2026-11-21 2026-11-15
"""

PLANNED = """
15/3                                    | 2027-03-15
22/11                                   | 2026-11-22
hôm 15/3                                | 2026-03-15
ngày 20                                 | 2026-12-20
29/2                                    | 2028-02-29
thứ hai                                 | 2026-11-23
chủ nhật                                | 2026-11-29
thứ 7 vừa rồi                           | 2026-11-21
hôm qua                                 | 2026-11-21
"""

NO_DAYS = (
    *("30/2", "31/2/2026", "31/4", "0/3", "12/24", "32/1/2026", "22/11/1026", "ngày 30 tháng 2", "ngày 40/50/60"),
    *("tháng 5", "năm 2026", "quý 3", "11/2026", "2/2026", "đầu tháng 12", "tuần sau", "cuối tuần", "tết 2027"),
    *("2/3 số hộ", "1/2 bao", "24/7", "3-5 bao", "khoảng 2/3", "đã góp 1/3 số tiền", "tỷ lệ 3/10", "được 3/4", "3-2"),
    *("5/12 số hộ", "hộ 3/5 người", "lớp 12/5", "số 08/2024/QĐ-UBND", "thửa 15/3", "tổ 3/2", "km 15/3", "15/3/A"),
    *("3 / 5", "1-2-3 bao", "10-12-15 bao", "15/3kg", "1,5", "3.5 khối", "mỗi ngày 1/2 bao", "15/", "15/a"),
    *("mỗi ngày 20 nghìn", "1 ngày 20 bao", "ngày 2 buổi", "ngay 2 lan", "ngày công 2", "ngày 20 hàng tháng"),
    *("ngày 20 con gà", "2 ngày 5", "ngày 15-", "ngày một xuống cấp", "đi 2 tháng 3 lần", "2 tháng 10 ngày"),
    *("đèn sáng quá", "den sang qua", "toi qua nha van hoa", "em dem qua xa 5 bao", "tôi qua nhà", "đèn sáng mãi"),
    *("chị Mai góp 2 công", "chi mai gop 2 cong", "hoa mai nở", "mai", "mai kia có đường", "nay mai", "em mai"),
    *("hôm nọ", "bữa trước", "ngày nay", "em làm thêm 2 ngày nữa", "góp 2 ngày nữa", "3 ngày trước tết", "5 ngày"),
    *(
        "3-4 hôm trước",
        "vài hôm trước",
        "cách đây",
        "mong 5 bac giup",
        "mùng một trăm",
        "20 tháng trước",
        "ram rap",
        "hôm rám",
        "ngày 15 t 3 bao",
    ),
    *(
        "mấy hôm nay mất điện",
        "2 hôm nay",
        "ba bữa nay",
        "thứ ba đầu tiên",
        "đường 3/2",
        "thứ bảy và chủ nhật nào cũng",
    ),
    *("các ngày thứ 7, chủ nhật nghỉ", "thứ 7 chủ nhật nào cũng đóng cửa", "chủ nhật vẫn chở người"),
    *("lần thứ ba", "thu 3 trieu", "mỗi thứ 5 bao xi măng", "năm thứ hai", "thứ 2 đến thứ 6", "thứ 7 hàng tuần"),
    *("chủ nhật nào cũng", "thứ nhất là đường hỏng, thứ hai là điện", "Đường hỏng. Thứ hai, điện cắt", "cn", "t5"),
    *("gop thu 7 bao", "đã sang ngày thứ 3", "thử 2 lần", "từ t5", "thư 2", ""),
)

ASKED = (
    ("mùng 5/3", SOLAR_OR_LUNAR, "2026-03-05 2026-04-21 2027-04-11"),
    ("mùng 5/3/2026", SOLAR_OR_LUNAR, "2026-03-05 2026-04-21"),
    ("mùng 5 tháng 3", SOLAR_OR_LUNAR, "2026-03-05 2026-04-21 2027-04-11"),
    ("mùng 5/3 bản em họp", SOLAR_OR_LUNAR, "2026-03-05 2026-04-21 2027-04-11"),
    ("mùng 30/2", SOLAR_OR_LUNAR, "2024-04-08 2027-04-06"),
    ("hôm mùng 8 tháng 11 cột điện đổ", SOLAR_OR_LUNAR, "2026-11-08 2025-12-27 2026-12-16"),
    ("mùng 5", SOLAR_OR_LUNAR, "2026-11-05 2026-11-13 2026-12-13"),
    ("mùng 5 tháng này em góp", SOLAR_OR_LUNAR, "2026-11-05 2026-11-13 2026-12-13"),
    ("rằm tháng giêng", WHICH_YEAR, "2026-03-03 2027-02-20"),
    ("ram thang bay", WHICH_YEAR, "2026-08-27 2027-08-16"),
    ("hôm rằm", WHICH_YEAR, "2026-10-24 2026-11-23"),
    ("10/3 âm lịch", WHICH_YEAR, "2026-04-26 2027-04-16"),
    ("mùng 1 tết", WHICH_YEAR, "2026-02-17 2027-02-06"),
    ("mong 5 tet", WHICH_YEAR, "2026-02-21 2027-02-10"),
    ("20 tháng chạp", WHICH_YEAR, "2026-02-07 2027-01-27"),
)
