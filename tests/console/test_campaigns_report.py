"""The report of a campaign: who got it and who did not, by number, on pages and as a table."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO

import pytest

from domain.campaigns import Campaign, Outcome
from domain.people import Role
from locales import translator
from storage.queries.progress import Recipient
from storage.tables import citizens, recipients
from tests.console.announcing import TOLD, draft, half_sent
from tests.console.office import TestOffice
from web.campaigns import table
from web.pages.campaigns_report import ON_A_PAGE

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)


async def test_each_recipient_is_a_number_with_an_outcome_and_a_reason(office: TestOffice) -> None:
    author, second = await office.officer("Mai", Role.PUBLICITY), await office.officer("Hoa", Role.MODERATOR)
    one = await half_sent(office, author, second)
    mai = await office.at_work(author)
    await mai.opens(f"/console/campaign/{one.code}/report")
    assert "Tổng cộng 6 người" in mai.words
    for words in ("✓ Đã gửi 2", "Không gửi được đã chặn", "Chờ người nhận nhắn lại", "Không gửi đã ngừng nhận tin"):
        assert words in mai.words
    assert not any(f"N{number}" in mai.page.text for number in range(len(TOLD))), "nobody is named"
    answer = await mai.client.get(f"/console/campaign/{one.code}/report.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == f'attachment; filename="{one.code}.csv"'
    assert answer.text.startswith("\ufeff"), "spreadsheets know UTF-8 by it"
    rows = list(csv.reader(StringIO(answer.text.removeprefix("\ufeff"))))
    assert rows[0] == ["Người nhận số", "Kênh", "Lúc", "Kết quả", "Lý do"]
    assert len(rows) == len(TOLD) + 1
    assert rows[3][1:] == ["Trang trò chuyện", "2026-11-22 09:00:02", "Không gửi được", "đã chặn hoặc xoá kênh này"]


async def more(office: TestOffice, one: Campaign, number: int) -> None:
    """So many more have it."""
    told = {"campaign": one.id, "outcome": "sent", "channel": "web", "account": "chat", "why": "", "at": office.clock()}
    async with office.database.write() as db:
        made = [{"language": "vi", "created": office.clock()}] * number
        people = await db.scalars(citizens.insert().returning(citizens.c.id), made)
        await db.execute(recipients.insert(), [{"citizen": who} | told for who in people])


async def test_a_long_report_comes_page_by_page_and_whole_as_a_table(office: TestOffice) -> None:
    author, second = await office.officer("Mai", Role.PUBLICITY), await office.officer("Hoa", Role.MODERATOR)
    one = await half_sent(office, author, second)
    await more(office, one, ON_A_PAGE)
    mai = await office.at_work(author)
    page = (await mai.opens(f"/console/campaign/{one.code}/report")).text
    assert page.count('<th scope="row">') == ON_A_PAGE
    after = page.split("/report?after=")[1].split('"')[0]
    page = (await mai.opens(f"/console/campaign/{one.code}/report?after={after}")).text
    assert page.count('<th scope="row">') == len(TOLD)
    assert "Tiếp theo" not in mai.words
    answer = await mai.client.get(f"/console/campaign/{one.code}/report.csv")
    assert len(answer.text.splitlines()) == 1 + len(TOLD) + ON_A_PAGE


async def test_before_anybody_is_written_down_the_report_is_empty(office: TestOffice) -> None:
    author = await office.officer("Mai", Role.PUBLICITY)
    one = await draft(office, author)
    mai = await office.at_work(author)
    await mai.opens(f"/console/campaign/{one.code}/report?after=%00")
    assert "Chưa có ai trong danh sách" in mai.words


@pytest.mark.parametrize("channel", ["=cmd()", "+1", "-1", "@x", "\t=1", 'a,"b"'])
def test_no_cell_is_computed_by_a_spreadsheet(channel: str) -> None:
    told = table.lines(translator("vi"), [Recipient(7, Outcome.SENT, channel, "", NOON)])
    cell = next(csv.reader(StringIO(told)))[1]
    assert cell in {channel, f"'{channel}"}
    assert not cell.startswith(("=", "+", "-", "@", "\t"))
    assert told.endswith("\r\n")
