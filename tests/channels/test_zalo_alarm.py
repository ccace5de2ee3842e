"""The alarm of an account that lost its consent: to whom, how often, by which messenger, with which link."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.channels.zalo.oa.alarm import keeping_fresh
from domain.notices import NoticeKind
from domain.people import Grant, Role
from locales import translator
from screens.notices import show
from storage.queries import people
from storage.tables import outbox
from tests.bench import PROVINCE, Bench, bench, prepared
from tests.channels.zalo_consenting import PUBLIC, Rig, rig

__all__ = ["bench", "prepared", "rig"]


async def lose(rig: Rig) -> None:
    """The account was connected, and the administrator took it back."""
    await rig.process.tokens.adopt(rig.access.pair())
    rig.access.account.oauth.revokes()
    rig.access.passes(hours=26)


async def test_administrators_are_told_once_a_day_with_the_link_that_mends_it(rig: Rig, bench: Bench) -> None:
    admin = await bench.person("admin", Grant(Role.ADMIN, PROVINCE))
    moderator = await bench.person("moderator", Grant(Role.MODERATOR, PROVINCE))
    woken: list[bool] = []
    tick = keeping_fresh(
        rig.process.tokens, rig.consent, bench.database, rig.access.now, wake=lambda: woken.append(True)
    )
    await tick()
    await rig.process.tokens.adopt(rig.access.pair())
    await tick()
    assert (await bench.notices(), woken) == ([], [])
    await lose(rig)
    for _ in range(3):
        await tick()
    (notice,) = await bench.notices()
    assert (notice.kind, notice.to, woken[:1]) == (NoticeKind.ACCESS_LOST, admin.id, [True])
    assert await bench.told(moderator) == []
    shown = show(translator("vi"), notice).whole
    link = next(word for word in shown.split() if word.startswith(PUBLIC))
    await rig.saves()
    assert (await rig.browser.get(await rig.agrees(link))).status_code == 200
    rig.access.passes(days=1)
    await tick()
    assert len(await bench.notices()) == 1


async def test_the_alarm_does_not_wait_at_the_account_that_is_silent(rig: Rig, bench: Bench) -> None:
    admin = await bench.person("admin", Grant(Role.ADMIN, PROVINCE))
    await lose(rig)
    async with bench.database.write() as db:
        account, later = rig.access.account.oa_id, bench.now + timedelta(hours=1)
        await people.keep_only(db, "2468", channel="zalo_oa", account=account, who=admin.id, now=later)
    await keeping_fresh(rig.process.tokens, rig.consent, bench.database, rig.access.now, wake=lambda: None)()
    async with bench.checking() as db:
        (row,) = (await db.execute(select(outbox))).all()
    assert (row.channel, row.address, row.parked) == ("web", admin.address, None)


async def test_while_nobody_mends_it_the_alarm_comes_once_a_day(rig: Rig, bench: Bench) -> None:
    await bench.person("moderator", Grant(Role.MODERATOR, PROVINCE))
    tick = keeping_fresh(rig.process.tokens, rig.consent, bench.database, rig.access.now, wake=lambda: None)
    await lose(rig)
    for _ in range(3 * 24):
        await tick()
        rig.access.passes(hours=1)
    assert len(await bench.notices()) in {3, 4}
