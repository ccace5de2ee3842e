"""Sayings with numbers in them, which count nothing. Data: each is written with its marks and begins with a number."""

from __future__ import annotations

from domain.understand.text.phrases import Phrases
from domain.understand.text.syllables import listed

_LIST = (
    "chín người mười ý, năm thì mười họa, ba chân bốn cẳng, trăm công nghìn việc, trăm công ngàn việc,"
    "một nắng hai sương, ba bảy hai mốt, một công đôi việc, một công hai việc, năm lần bảy lượt, ba lần bảy lượt,"
    "một vốn bốn lời, một đồng một chữ, một mất mười ngờ, trăm nghe không bằng một thấy, ba đầu sáu tay,"
    "ba cọc ba đồng, năm cha ba mẹ, một cây làm chẳng, ba cây chụm lại, chín bỏ làm mười, hai năm rõ mười,"
    "một trời một vực, trăm phương nghìn kế, năm bè bảy mối, năm bè bảy mảng, ba que xỏ lá, năm miệng mười,"
    "tám lạng người nửa cân, nửa cân tám lạng, mười phân vẹn mười, ba mặt một lời, trăm thứ bà rằn,"
    "năm châu bốn biển, bốn phương tám hướng, ba máu sáu cơn, bảy nổi ba chìm, ba chìm bảy nổi,"
    "mười lần như một, trăm lần như một, trăm người như một, mười người như một, một chín một mười,"
    "một sớm một chiều, ba bò chín trâu, một xu cũng không, hai bàn tay trắng, ba hồi chín vía, một lòng một dạ,"
    "mười voi không được bát nước xáo, một miếng khi đói, ba bề bốn bên, bốn mùa, ba miền, một tấc không đi,"
    "trăm năm bia đá, nghìn năm bia miệng, một nghìn lần, nghìn lần, ngàn lần, trăm lần, vạn lần, trăm sự,"
    "một chốn đôi nơi, mười mươi, một giọt máu đào, trăm dâu đổ đầu tằm, hai tay hai súng,"
    "ba điều bốn chuyện, năm điều bảy chuyện, hai mươi bốn trên hai mươi bốn, ba xu, hai xu,"
    "trăm cái khó, trăm thứ, nghìn thứ, trăm nỗi, trăm bề"
)
SAYINGS = Phrases((saying.strip(), True) for saying in _LIST.split(","))
FIRSTS = listed("mot hai ba bon nam bay tam chin muoi tram nghin ngan van nua")
"""Bare words that sayings begin with."""
