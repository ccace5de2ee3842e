"""Somebody who means well, in the midst of it: files one report after another, one step at a time."""

from __future__ import annotations

import re

from tests.emulators.telegram.person import Person

CODE = re.compile(r"LP-\d\d-\d{5,}-[A-Z]")
FIRST = (
    ("/start", "Bác cần gì ạ?"), ("lãng phí", "Bác đồng ý không"), ("Đồng ý", "ở xã, phường nào"),
    ("Bình Lư", "lãng phí về việc gì"),
)  # fmt: skip
LATER = (("/start", "Bác cần gì ạ?"), ("lãng phí", "lãng phí về việc gì"))
STEPS = (
    ("Điện, xăng dầu", "Bác kể giúp"), ("", "gửi ảnh nếu có"), ("Bỏ qua", "ở chỗ nào"),
    ("Bỏ qua", "liên quan đến cán bộ"), ("Không", "giấu tên"), ("Giấu tên tôi", "xem lại trước khi gửi"),
    ("Gửi", "Mã hồ sơ"),
)  # fmt: skip


class Good:
    """`filed` are the codes on the receipts, by what was told."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.filed: dict[str, str] = {}
        self._steps = [*FIRST, *STEPS]
        self._expected = ""
        self._seen = 0

    def says(self) -> None:
        """The next step."""
        answer, self._expected = self._steps.pop(0)
        self.person.says(answer or self._story)

    def hears(self) -> None:
        """Assert that the step was answered as it always is."""
        fresh = [message.text for message in self.person.messages[self._seen :]]
        self._seen += len(fresh)
        assert any(self._expected in text for text in fresh), (self._expected, fresh)
        if not self._steps:
            codes = [code for text in fresh for code in CODE.findall(text)[:1]]
            self.filed[self._story] = codes[0]
            self._steps = [*LATER, *STEPS]

    @property
    def _story(self) -> str:
        return f"đèn sáng ban ngày lần {len(self.filed) + 1}"
