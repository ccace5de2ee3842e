"""What people say: the shortest whole report of the product, and what comes before a person's first."""

from __future__ import annotations

FIRST = (
    "/start",
    "hiến kế",
    "Đồng ý",
    "Bình Lư",
    "Lấy ống nước cũ làm máng dẫn nước ra ruộng",
    "Bỏ qua",
    "Bỏ qua",
    "Giấu tên tôi",
    "Gửi",
)
"""Once for each person: consent, where they live, and a first report."""

REPORT = ("hiến kế", "Lấy ống nước cũ làm máng dẫn nước ra ruộng", "Bỏ qua", "Bỏ qua", "Giấu tên tôi", "Gửi")
"""Begin, what, what for, photos, the name, and send: five questions answered, then a code as receipt."""
