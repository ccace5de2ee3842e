"""Kênh: how far the plans of messengers are spent, what waits for a way to open, and what has to be mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from actions import resending
from actions.resending import STILL_NEWS
from domain.errors import Refusal
from domain.people import Role
from domain.permissions import may_resend
from domain.quotas import INCOMING, Standing, stands
from domain.reach import Way as Leaving
from domain.reach import Why
from domain.words import N_
from locales import Say
from screens.full import figure, name
from screens.refusals import sentence
from storage.database import Connection
from storage.queries import parking, quotas
from storage.queries.quotas import Account
from web.refused import status_of
from web.render import go, page
from web.unsent import lately
from web.visit import Nav, Visit
from web.ways import Way
from web.words import Look

nav: Nav | None = Nav("/accounts", N_("Kênh"))
roles = frozenset({Role.ADMIN, Role.MODERATOR})

STANDINGS = {
    Standing.OK: (Look("✓", "good"), N_("còn nhiều")),
    Standing.NEAR: (Look("!", "waits"), N_("sắp hết")),
    Standing.LAST: (Look("!", "bad"), N_("chỉ còn để trả lời")),
    Standing.OUT: (Look("✕", "bad"), N_("đã hết")),
}

WAYS = {
    Leaving.FREE.value: N_("không tính phí"),
    Leaving.PAID.value: N_("có tính phí"),
    Leaving.TEMPLATE.value: N_("theo mẫu đã duyệt"),
    INCOMING: N_("bà con nhắn đến"),
}

WAITS = {
    Why.WINDOW.value: N_("{count} tin chờ bà con nhắn lại"),
    Why.QUOTA.value: N_("{count} tin chờ sang kỳ mới vì hết lượt"),
}

WAITS_ELSE = N_("{count} tin chờ vì lý do khác")

TROUBLES = {"consent": N_("Quản trị OA phải đồng ý lại cho Chung Tay.")}
"""What an administrator has to mend, as `accounts.trouble` names it."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """One limit of a plan: its label, how far it is used in words and figures, and how that stands."""

    label: str
    words: str
    used: int
    most: int | None
    look: Look
    standing: str


async def show(visit: Visit, status: int = 200, trouble: str = "") -> Response:
    """Every account with its limits, its messages by way, what is parked there, and what was given up lately."""
    async with visit.parts.database.read() as db:
        accounts = await quotas.every(db, visit.now)
        waiting = await parking.counts(db)
        failed = await lately(db, visit.say, visit.now)
    known = {(one.channel, one.account) for one in accounts}
    others = sorted({(channel, account) for channel, account, _, _ in waiting} - known)
    shown = [*accounts, *(Account(*key) for key in others)]
    return page(
        visit,
        "accounts.html",
        status=status,
        accounts=[_card(visit.say, one, waiting) for one in shown],
        unsent=failed,
        days=STILL_NEWS.days,
        may_resend=may_resend(visit.citizen),
        figure=figure,
        trouble=trouble,
        resent=visit.asked("resent"),
    )


async def show_accounts(visit: Visit) -> Response:
    """The page."""
    return await show(visit)


async def resend(visit: Visit) -> Response:
    """Try what a channel account did not send for long once more."""
    try:
        async with visit.change() as (db, by):
            tried = await resending.resend(
                db, channel=visit.typed("channel"), account=visit.typed("account"), by=by, now=visit.now
            )
    except Refusal as refusal:
        return await show(visit, status_of(refusal), sentence(visit.say, refusal))
    return go(f"/accounts?resent={tried}#unsent")


async def unwell(db: Connection, visit: Visit) -> list[str]:
    """The messengers whose plan is nearly spent or that have trouble, for those who may open this page."""
    if not any(visit.citizen.holds(role) for role in roles):
        return []
    accounts = await quotas.every(db, visit.now)
    worse = [one for one in accounts if one.trouble or max(one.standing, one.crowd) > Standing.OK]
    return list(dict.fromkeys(name(visit.say, one.channel) for one in worse))


def _card(say: Say, one: Account, waiting: Sequence[tuple[str, str, str, int]]) -> dict[str, object]:
    here = (one.channel, one.account)
    return {
        "name": name(say, one.channel),
        "account": one.account,
        "trouble": _trouble(say, one.trouble) if one.trouble else "",
        "troubled": one.troubled,
        "gauges": _gauges(say, one),
        "ways": [(say(WAYS.get(way, way)), figure(month), figure(day)) for way, (month, day) in one.ways.items()],
        "waits": [_waits(say, why, number) for channel, account, why, number in waiting if (channel, account) == here],
    }


def _gauges(say: Say, one: Account) -> list[Gauge]:
    plan, spent = one.plan, one.spent
    gauges = [_gauge(say, say("Tháng này"), N_("{used} trên {most} tin"), spent.month, plan.monthly)]
    if plan.daily is not None:
        gauges.append(_gauge(say, say("Hôm nay đã nhắn"), N_("{used} trên {most} tin"), spent.day, plan.daily))
    if plan.users is not None:
        gauges.append(_gauge(say, say("Người đã nhắn"), N_("{used} trên {most} người"), spent.users, plan.users))
    return gauges


def _gauge(say: Say, label: str, words: str, used: int, most: int | None) -> Gauge:
    look, standing = STANDINGS[stands(used, most)]
    if most is None:
        return Gauge(label, say("{used} tin, không giới hạn", used=figure(used)), used, None, look, "")
    return Gauge(label, say(words, used=figure(used), most=figure(most)), min(used, most), most, look, say(standing))


def _trouble(say: Say, trouble: str) -> str:
    return say(TROUBLES[trouble]) if trouble in TROUBLES else say("Trục trặc: {what}.", what=trouble)


def _waits(say: Say, why: str, number: int) -> str:
    return say(WAITS.get(why, WAITS_ELSE), count=figure(number))


routes: tuple[Way, ...] = (
    Way("/accounts", show_accounts),
    Way("/accounts/resend", resend, post=True),
)
