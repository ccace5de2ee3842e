"""What can be flipped on the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.emulators.zalo_bot.account import Account

SENDING = ("sendMessage", "sendPhoto")


@dataclass(frozen=True, slots=True)
class Switch:
    """One switch: its field, what it does, how it stands."""

    name: str
    says: str
    value: str
    check: bool = False


def switches(account: Account) -> list[Switch]:
    """Every switch as it stands now."""
    faults, quota = account.faults, account.quota
    return [
        Switch("latency", "seconds before each answer", f"{faults.latency:g}"),
        Switch("bad_gateway", "502 with HTML, next so many of each way to send", ""),
        Switch("transient", "403, next so many of each way to send", ""),
        Switch("lost", "taken but no answer, next so many", ""),
        Switch("exceeded", "429 once", "", check=True),
        Switch("revoked", "token revoked (401)", _on(faults.revoked), check=True),
        Switch("users", "people in the plan, 0 for no limit", str(quota.users)),
        Switch("monthly", "messages a month, 0 for no limit", str(quota.monthly)),
        Switch("counts_incoming", "people's messages count too", _on(quota.counts_incoming), check=True),
        Switch("silent", "people beyond the plan are not heard", _on(quota.silent), check=True),
        Switch("documented", "photos come as “photo”, as documented", _on(account.photo_as == "photo"), check=True),
        Switch("expire", "every photo that people sent is gone", "", check=True),
    ]


def turn(account: Account, form: Mapping[str, str]) -> None:
    """Set the switches as in a form that shows all of them. A field that is no number counts as 0."""
    faults, quota = account.faults, account.quota
    faults.latency, faults.revoked = _number(form, "latency"), "revoked" in form
    quota.users, quota.monthly = int(_number(form, "users")), int(_number(form, "monthly"))
    quota.counts_incoming, quota.silent = "counts_incoming" in form, "silent" in form
    account.photo_as = "photo" if "documented" in form else "photo_url"
    for method in SENDING:
        faults.next_bad_gateway(method, int(_number(form, "bad_gateway")))
        faults.next_transient(method, int(_number(form, "transient")))
        faults.next_lost_answer(method, int(_number(form, "lost")))
    if "exceeded" in form:
        faults.next_quota_exceeded("sendMessage")
    if "expire" in form:
        account.media.expire()


def _on(value: bool) -> str:
    return "on" if value else ""


def _number(form: Mapping[str, str], name: str) -> float:
    try:
        return min(max(float(form.get(name, "")), 0.0), 1_000_000.0)
    except ValueError:
        return 0.0
