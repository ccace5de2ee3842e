"""What people say: a whole report in one message, and one to send it; and what comes before a person's first."""

from __future__ import annotations

FIRST = ("Nhà em ở xã Bình Lư, xin góp 1 công làm đường bản Nà Khuy", "1", "1")
"""Once for each person: a report, consent, and sending it."""

REPORT = ("nhà em góp 2 công với 500k làm đường bản Nà Khuy", "1")
"""One message, and a number to send it: typed, as on every channel it can be."""

DONE = "Mã hồ sơ:"
"""Stands in the receipt of a report that was filed."""
