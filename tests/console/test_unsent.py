"""Messages that were given up: by channel and reason, never by person; tried once more where that does no harm."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from domain.notices import Notice, NoticeKind, Priority
from domain.people import Role
from storage.queries import notices
from storage.tables import addresses, outbox
from tests.console.office import TestOffice

AWAY, LEFT = "ConnectTimeout", "CallFailed 403: Forbidden: bot was blocked by the user"


async def given_up(office: TestOffice, error: str, attempts: int = 24, priority: Priority = Priority.STATUS) -> int:
    """A message that was given up for this reason."""
    office.clock.advance(seconds=1)
    lan = await office.resident("Lan")
    notice = Notice(NoticeKind.HELP_WANTED, lan.id, {"code": "", "unit": "Bình Lư"})
    async with office.database.write() as db:
        await notices.tell(db, notice, dedupe=f"{error}{attempts}{priority}{lan.id}", now=office.clock())
        row = await db.scalar(select(outbox.c.id).order_by(outbox.c.id.desc()).limit(1)) or 0
        values = {"failed": office.clock(), "error": error, "attempts": attempts, "priority": priority}
        await db.execute(update(outbox).where(outbox.c.id == row).values(**values))
    return row


async def still_given_up(office: TestOffice) -> set[int]:
    async with office.database.read() as db:
        return set(await db.scalars(select(outbox.c.id).where(outbox.c.failed.is_not(None))))


async def test_what_was_not_sent_is_counted_by_reason_and_names_nobody(office: TestOffice) -> None:
    for error in (AWAY, AWAY, LEFT, "could not be made", "Unauthorized", "odd", "withdrawn"):
        await given_up(office, error)
    hoa = await office.moderator()
    await hoa.opens("/console/home")
    assert "Xem vì sao" in hoa.words
    await hoa.opens("/console/accounts")
    for words in ("mất mạng, hoặc kênh không trả lời 2", "người nhận đã chặn hoặc xoá trò chuyện 1", "kênh báo lỗi 1",
                  "khoá truy cập của mình 1", "cần người làm phần mềm xem 1"):  # fmt: skip
        assert words in hoa.words
    assert "withdrawn" not in hoa.words
    assert "Lan" not in hoa.words
    assert not hoa.has("/resend"), "that is for administrators"


async def test_only_what_does_no_harm_is_tried_once_more(office: TestOffice) -> None:
    old = await given_up(office, AWAY)
    office.clock.advance(days=4)
    again = await given_up(office, AWAY)
    kept = {
        old,
        await given_up(office, AWAY, priority=Priority.REPLY),
        await given_up(office, AWAY, priority=Priority.CAMPAIGN),
        await given_up(office, "could not be made", attempts=1),
        await given_up(office, "withdrawn"),
    }
    gone = await given_up(office, LEFT)
    async with office.database.write() as db:
        where = select(outbox.c.address).where(outbox.c.id == gone).scalar_subquery()
        await db.execute(update(addresses).where(addresses.c.id == where).values(blocked=office.clock()))
    admin = await office.at_work(await office.officer("Quản", Role.ADMIN))
    await admin.opens("/console/accounts")
    woken = len(office.woken)
    await admin.sends("/resend")
    assert "Đang gửi lại 1 tin" in admin.words
    assert len(office.woken) > woken
    assert await still_given_up(office) == kept | {gone}
    assert again not in kept
    answer = await admin.client.post(
        "/console/accounts/resend", data=admin.form("/signout") | {"channel": "web", "account": "chat"}
    )
    assert answer.status_code == 409
    assert "Không còn tin nào gửi lại được" in answer.text


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.STAFF])
async def test_nobody_but_an_administrator_sends_anew(office: TestOffice, role: Role) -> None:
    row = await given_up(office, AWAY)
    browser = await office.at_work(await office.officer("Hoa", role))
    await browser.opens("/console/home")
    token = browser.form("/signout")
    answer = await browser.client.post("/console/accounts/resend", data=token | {"channel": "web", "account": "chat"})
    assert answer.status_code == 403
    assert row in await still_given_up(office)
