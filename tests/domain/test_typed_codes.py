"""Typed codes: read however they are typed, and no other words taken for one."""

from __future__ import annotations

import pytest

from domain.typed_codes import INVITATION, LINK, SYMBOLS, Opens, TypedCode, fits, grouped, read

CODE = "KX72M9TB"
INVITED = "KX72M9TBRR45HJ6Z"
OLD = "aB3_-xYz0123456789AbCd"


@pytest.mark.parametrize(
    "text",
    [
        "nối KX72 M9TB", "noi kx72m9tb", "NỐI: KX72-M9TB", "Nối kênh kx72 m9tb.", "/link KX72M9TB", "mã nối KX72 M9TB",
        "/noi kx72 m9 tb", "nối mã KX72 M9TB", "nối KX72.M9TB", "link_KX72M9TB", "/link@some_bot KX72M9TB",
        "noiKX72M9TB", "nối  k x 7 2 m 9 t b", "nối kênh khác: KX72 M9TB",
    ],
)  # fmt: skip
def test_a_code_to_join_is_read_however_it_is_typed(text: str) -> None:
    assert read(text) == TypedCode(Opens.LINK, CODE, named=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mời KX72 M9TB RR45 HJ6Z", INVITED), ("moi kx72m9tbrr45hj6z", INVITED), (f"Lời mời {INVITED}", INVITED),
        (f"/invite {INVITED}", INVITED), (f"invite_{INVITED}", INVITED), (f"mời {OLD}", OLD),
        (f"invite_{OLD}", OLD), ("mã mời KX72-M9TB-RR45-HJ6Z", INVITED),
    ],
)  # fmt: skip
def test_an_invitation_is_read_however_it_is_typed_and_an_old_one_keeps_its_case(text: str, code: str) -> None:
    assert read(text) == TypedCode(Opens.INVITATION, code, named=True)


@pytest.mark.parametrize(("text", "opens"), [(" kx72 m9tb", Opens.LINK), (grouped(INVITED), Opens.INVITATION)])
def test_a_code_alone_is_known_by_its_length(text: str, opens: Opens) -> None:
    found = read(text)
    assert found is not None
    assert (found.opens, found.named) == (opens, False)


@pytest.mark.parametrize(
    ("text", "number", "named"),
    [
        ("công trình 12", "12", False), ("ct 12", "12", False), ("CT12", "12", False), ("work 12", "12", False),
        ("work_12", "12", False), ("/work 12", "12", True), ("Công trình số 007", "7", False), ("ct #3", "3", False),
    ],
)  # fmt: skip
def test_a_public_work_is_read_by_its_number(text: str, number: str, named: bool) -> None:
    assert read(text) == TypedCode(Opens.WORK, number, named)


@pytest.mark.parametrize("text", ["nối KX72 M9T", "noi KX72 M9TBB", "nối 0X72 M1TB", "link 123456"])
def test_a_slip_of_the_finger_is_still_meant_as_a_code(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.named


@pytest.mark.parametrize(
    "text",
    [
        "", "nối", "mời", "nối 2 đoạn đường bản Nà Khuy", "mọi người ủng hộ 20 công", "nơi này có 2 ống vỡ", "mới 2026",
        "22 tấn 3 tạ", "gạch 2345", "thanh tâm", "công trình nhà văn hóa", "ct", "công trình 1234567890", "2 bao 34 kg",
        "0912 345 678", "99998888", "BCFGHJKL", "DG-26-00417-K", "nối điện 220 kv", "x" * 90, "nối 😀😀2345KX",
        "25-F2 345.67", "moi " + "\u1ea0" * 22,
    ],
)  # fmt: skip
def test_other_words_are_no_code(text: str) -> None:
    assert read(text) is None


def test_codes_are_grouped_and_have_letters_and_digits() -> None:
    assert grouped(CODE) == "KX72 M9TB"
    assert (len(CODE), len(INVITED)) == (LINK, INVITATION)
    assert fits(CODE)
    assert not fits("K2345678")
    assert not fits("KXMTBRH2")
    assert not fits("KX72M9TA")
    assert not set(SYMBOLS) & set("AEIOUYDW01")
