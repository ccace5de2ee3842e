"""Danger now: whom to call, said first and short; then that the office has been told."""

from __future__ import annotations

from domain.office import Office
from domain.screen import Option, Screen, rows_of
from domain.words import N_, words_of
from locales import Say
from screens import navigation

NUMBERS = (
    (N_("114 (cứu nạn, cứu hoả)"), ()),
    (
        N_("115 (cấp cứu)"),
        ("bi thuong", "cap cuu", "dien giat", "giat dien", "bat tinh", "bi nga", "chay mau", "vui lap", "duoi nuoc"),
    ),
    (N_("113 (công an)"), ("danh nhau", "chem nhau", "tai nan", "trom", "cuop", "chan duong", "tac duong")),
)
"""Each with the bare words that make it fit; the first one always does."""


def at_once(say: Say, office: Office, words: str) -> Screen:
    """Whom to call, before anything is asked."""
    return Screen(_calm(say, office, words), rows=((navigation.person(say),),))


def filed(say: Say, office: Office, words: str, code: str, unfinished: bool = False) -> Screen:
    """Whom to call, and that the office knows; with the way back to an unfinished report."""
    told = say("Mặt trận đã được báo gấp. Mã hồ sơ: {code}", code=code)
    on = (navigation.resume(say),) if unfinished else ()
    options = (
        *on,
        Option(say("Thêm ảnh"), f"photos:{code}", lasting=True),
        Option(say("Xem hồ sơ này"), f"mine:{code}", lasting=True),
        navigation.person(say),
        navigation.home(say),
    )
    return Screen(f"{_calm(say, office, words)}\n\n{told}", rows=rows_of(options, 2))


def _calm(say: Say, office: Office, words: str) -> str:
    said = f" {' '.join(words_of(words))} "
    fitting = [label for label, hints in NUMBERS if not hints or any(f" {hint} " in said for hint in hints)]
    calm = [
        say("Bác và bà con tránh xa chỗ nguy hiểm."),
        say("Gọi ngay: {numbers}.", numbers=", ".join(say(label) for label in fitting)),
    ]
    if office.phone:
        calm.append(say("Gọi cán bộ xã: {phone}.", phone=office.phone))
    return "\n".join(calm)
