"""Odd values, drawn from a seed: texts, numbers and JSON that nobody means well with."""

from __future__ import annotations

from random import Random
from typing import Any

TEXTS = (
    "", " ", "\0", "a\0b", "\ud800", "\udfff\ud800", "\u202eđảo", "\u200b\u200d\ufeff", "Z̷̢a̸" + "\u0335" * 400,
    "́" * 3_000, "👨‍👩‍👧" * 900,
    "𝕳" * 4_096, "x" * 4_097, "x" * 20_000, "\u0315" * 24_000 + "\u0323" * 24_000,
    ", " * 2_000 + "x", "\n" * 5_000, "'; DROP TABLE reports; --", "%s%n{0}{x}", "<script>alert(1)</script>",
    "<b>Đã xác nhận</b>", "{{7*7}}", "${7*7}", "../../../etc/passwd", "C:\\con", "http://[x", "https://]",
    "http://a℀b", "http://" + "a" * 3_000, "javascript:alert(1)", "/start", "/start invite_" + "A" * 32,
    "/start work_999999999", "/start work_1", "/start@bot\u200b", "/" + "a" * 4_000, "1", "0", "-1", "99", "١٢", "²",
    "½", "1e999", "nan", "inf", "9" * 400, "1.000.000.000.000", "-5 bao", "0 công", "1/0", "\x1b[31m", "\x7f",
    "\u0085\u2028", "LP-26-00001-X", "DG-26-00001-A", "lp 26 00001", "lãng phí", "đóng góp", "hiến kế", "Đồng ý",
    "Gửi", "Bỏ qua", "Không", "/huy", "/cuatoi", "/help", "\ufffe\uffff", "\U000e0041" * 50, "ẞİı", "Ⅷ",
    "０９１２３４５６７８", "null", "true", "[]",
)  # fmt: skip

NUMBERS: tuple[Any, ...] = (
    0, -1, 1, 2**31, 2**53, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 10**400, 1.5, -0.0, 1e308, float("inf"),
    float("nan"), True, None, "1", "", [], {},
)  # fmt: skip


class Odd:
    """A source of odd values; the same seed gives the same storm."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)

    def text(self) -> str:
        """A text that somebody chose to be difficult, or noise from everywhere in Unicode."""
        if self.dice.random() < 0.7:
            return self.dice.choice(TEXTS)
        return "".join(chr(self.dice.randrange(0x110000)) for _ in range(self.dice.randrange(40)))

    def number(self) -> Any:
        """A number, too large, of the wrong type, or none."""
        return self.dice.choice(NUMBERS) if self.dice.random() < 0.7 else self.dice.randrange(-(10**12), 10**12)

    def value(self, room: int = 3) -> Any:
        """Any JSON at all."""
        pick = self.dice.randrange(6 if room else 3)
        if pick < 2:
            return self.text()
        if pick == 2:
            return self.number()
        if pick == 3:
            return nested(self.dice.choice((3, 60, 200)))
        size = self.dice.randrange(4)
        if pick == 4:
            return [self.value(room - 1) for _ in range(size)]
        return {self.text(): self.value(room - 1) for _ in range(size)}

    def bytes(self, most: int = 200) -> bytes:
        """Noise."""
        return self.dice.randbytes(self.dice.randrange(most))

    def spoiled(self, good: dict[str, Any]) -> dict[str, Any]:
        """An object of which a part, somewhere inside, is replaced, missing or repeated under another name."""
        made = dict(good)
        if not made:
            return {self.text(): self.value()}
        name = self.dice.choice(list(made))
        what = self.dice.randrange(4)
        if what == 0 and isinstance(made[name], dict):
            made[name] = self.spoiled(made[name])
        elif what == 1:
            del made[name]
        else:
            made[name] = self.value()
        return made

    def chance(self, of: float) -> bool:
        """True so often."""
        return self.dice.random() < of

    def one(self, *of: Any) -> Any:
        """One of these."""
        return self.dice.choice(of)


def nested(levels: int) -> Any:
    """Lists and objects within one another, so many levels deep."""
    made: Any = "x"
    for level in range(levels):
        made = [made] if level % 2 else {"a": made}
    return made


def encoded(text: str) -> bytes:
    """The bytes of any text, half pairs too."""
    return text.encode("utf-8", "surrogatepass")
