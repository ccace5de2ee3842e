"""One process serves all four channels at once: 200 residents in parallel (60 in `make test`), duplicates and faults
on; every report exactly once, every message accounted for, no secret in the log."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

import httpx
import pytest

from tests.e2e.aftermath import NAME, rows
from tests.e2e.invitations import invitations
from tests.soak.neighbours import CODE, Resident, TelegramPhone
from tests.soak.street import Street, street

FULL = os.environ.get("CHUNGTAY_PROOF") == "full"
EACH, REPORTS = (50, 5) if FULL else (15, 1)
"""Residents on each channel: a plan of the Bot Platform has room for no more than fifty."""


@pytest.mark.slow
async def test_four_channels_at_once_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    browsers: list[httpx.AsyncClient] = []
    async with street(tmp_path) as here:
        moderator = TelegramPhone(here.telegram, here.telegram.person("Cán bộ"))
        (code,) = await invitations(here.data, 1)
        await moderator.says(f"/start invite_{code}")
        await moderator.waits(0)
        residents = here.residents(EACH, browsers)
        await everybody_files(here, residents)
        await here.quiet()
        seen = {resident.name: await resident.phone.shown() for resident in residents}
        notices = await moderator.shown()
    for browser in browsers:
        await browser.aclose()
    with closing(sqlite3.connect(here.data / NAME)) as database:
        each_report_is_there_once_and_its_author_knows(residents, seen, database)
        every_event_was_dealt_with(database)
        every_message_is_accounted_for(here, seen, notices, database)
    no_secret_was_written(here)


async def everybody_files(here: Street, residents: list[Resident]) -> None:
    """All at once, while one messenger after another stumbles."""
    async with asyncio.TaskGroup() as tasks:
        trouble = tasks.create_task(here.is_troubled(Random(2026)))
        async with asyncio.TaskGroup() as filing:
            for resident in residents:
                filing.create_task(resident.files(REPORTS))
        trouble.cancel()


def each_report_is_there_once_and_its_author_knows(
    residents: list[Resident], seen: dict[str, list[str]], database: sqlite3.Connection
) -> None:
    """Every sentence is one report, under a code that stands in its author's receipts and in nobody else's."""
    kept = dict(rows(database, "SELECT code, text FROM reports"))
    assert Counter(kept.values()) == Counter(text for resident in residents for text in resident.filed)
    assert len(kept) == 4 * EACH * REPORTS
    for resident in residents:
        told = [code for text in seen[resident.name] if "Mã hồ sơ" in text for code in CODE.findall(text)[:1]]
        assert [kept[code] for code in dict.fromkeys(told)] == resident.filed, resident.name


def every_event_was_dealt_with(database: sqlite3.Connection) -> None:
    """Once each, none with an incident."""
    assert rows(database, "SELECT id FROM inbox WHERE done IS NULL OR incident IS NOT NULL") == []
    events = (2 * REPORTS + 1) * EACH
    counted = dict(rows(database, "SELECT channel, count(*) FROM inbox GROUP BY channel"))
    assert counted == {"web": events, "telegram": events + 1, "zalo_oa": events, "zalo_bot": events}


def every_message_is_accounted_for(
    here: Street, seen: dict[str, list[str]], notices: list[str], database: sqlite3.Connection
) -> None:
    """Every row of the outbox left. What was shown more often than that is no more than answers were lost. The desk
    heard of every report."""
    assert rows(database, "SELECT id, error FROM outbox WHERE sent IS NULL") == []
    sent = dict(rows(database, "SELECT channel, count(*) FROM outbox GROUP BY channel"))
    shown = Counter({"telegram": len(notices)})
    for name, texts in seen.items():
        shown[name.split()[0]] += len(texts)
    for channel, count in sent.items():
        assert count <= shown[channel] <= count + here.lost[channel], channel
    told = {code for text in notices for code in CODE.findall(text)}
    assert {code for (code,) in rows(database, "SELECT code FROM reports")} <= told
    twice = sum(shown.values()) - sum(sent.values())
    print(f"{sum(sent.values())} messages, shown twice: {twice}, answers lost: {dict(here.lost)}")


def no_secret_was_written(here: Street) -> None:
    """Nothing that the process wrote holds a token or a secret of a messenger."""
    written = here.product.log.read_text(encoding="utf-8")
    access = here.official.oauth.current
    assert access is not None
    secrets = (here.telegram.token, here.bot.token, here.official.app_secret, here.official.webhook_secret)
    for secret in (*secrets, access.access, access.refresh):
        assert secret not in written
        assert secret.partition(":")[2] == "" or secret.partition(":")[2] not in written
    assert "Traceback" not in written
