"""Forged button presses: of other turns, of screens that were never shown, of other people's reports."""

from __future__ import annotations

from domain.lifecycle import Act
from tests.hostile.cast import Cast
from tests.hostile.odd import Odd

TURNS = ("*", "*", "*", "*", "0", "1", "2", "3", "7", "99999999999", "999999999999", "-1", "²", "", " ", "**", "\0")
PLAIN = (
    "home", "mine", "help", "person", "privacy", "language", "language:en", "language:vi", "language:xx", "unconsent",
    "unconsent:yes", "agree", "decline", "resume", "restart", "take_back", "cancel", "send", "edit", "back", "skip",
    "contact:yes", "contact:no", "office", "office:", "office:waiting", "office:mine", "office:0:99", "office_name",
    "console", "as_declared", "later", "resolve", "words:1", "words:999999999999", "words:", "behalf", "wish:waste",
    "edit:unit", "edit:lines", "edit:photos", "edit:", "a:", "a:yes", "a:no", "a:-1", "a:photo", "a:new_binh_lu",
    "answer:", "photos:", "older:0", "older:999999999", "older:9999999999", "older:²", "case:", "case::", "case:::",
    "done", "begin:waste", "begin:contribution", "begin:idea", "waste", "contribution", "idea",
)  # fmt: skip
ABOUT = (
    "mine", "answer", "photos", "withdraw", "withdraw_yes", "rate:good", "reopen", "older", "case:open", "case:who",
    "case:claim", "case:over", "case:let_go", "case:undo",
)  # fmt: skip
CASE = (*(act.value for act in Act), "amounts", "to", "words", "nothing", "")
VERSIONS = ("0", "1", "2", "3", "99999999999", "-1", "x", "")


def choice(odd: Odd, cast: Cast) -> str:
    """What a button of ours might carry, and did not."""
    code = odd.dice.choice(cast.codes) if odd.chance(0.9) else odd.text()[:20]
    pick = odd.dice.randrange(5)
    if pick == 0:
        return odd.dice.choice(PLAIN)
    if pick == 1:
        return f"{odd.dice.choice(ABOUT)}:{code}"
    if pick == 2:
        return f"case:{odd.dice.choice(CASE)}:{code}:{odd.dice.choice(VERSIONS)}"
    if pick == 3:
        handler = odd.dice.choice((1, 2, 3, 4, 5, 99, 2**31, "x"))
        return f"case:{odd.dice.choice(CASE)}:{code}:{odd.dice.choice(VERSIONS)}:{handler}"
    return odd.text()[:60]


def press(odd: Odd, cast: Cast) -> str:
    """The choice with a turn before it."""
    return f"{odd.dice.choice(TURNS)}:{choice(odd, cast)}" if odd.chance(0.95) else odd.text()
