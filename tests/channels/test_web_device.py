"""The same chat on another device, and the one-time passes behind it."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.channels.web.device import LASTS, TRIES, TRIES_OF_ALL
from storage.queries import passes, people, spent
from storage.queries.spent import PASSES
from tests.channels.web_stub import Browser, World, browser, open_world


async def _send(bac: Browser, code: str = "") -> httpx.Response:
    await bac.visit("/chat/device")
    return await bac.http.post("/chat/device", data={"token": bac.hidden("token"), "code": code})


async def _code(bac: Browser) -> str:
    found = re.search(r"<output>(.*?)</output>", (await _send(bac)).text)
    assert found is not None
    return found[1]


async def test_a_code_brings_the_chat_with_its_history(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone, browser(here) as laptop:
        await phone.post(text="góp 2 công")
        code = await _code(phone)
        assert re.fullmatch(r"[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}", code)
        answer = await _send(laptop, f" {code.lower().replace(' ', '-')} ")
        assert "góp 2 công" in answer.text
        await laptop.visit()
        await laptop.post(text="từ máy tính")
        await phone.visit()
        assert phone.said == laptop.said == ["góp 2 công", "từ máy tính"]


async def test_a_code_is_good_once_and_not_for_long(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone, browser(here) as a, browser(here) as b:
        await phone.post(text="riêng")
        code = await _code(phone)
        assert (await _send(a, code)).status_code == 200
        assert (await _send(b, code)).status_code == 422
        late = await _code(phone)
        here.watch.pass_by(LASTS)
        assert (await _send(b, late)).status_code == 422


async def test_a_new_code_ends_the_one_before_it(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone, browser(here) as laptop:
        await phone.post(text="riêng")
        old, new = await _code(phone), await _code(phone)
        assert (await _send(laptop, old)).status_code == 422
        assert (await _send(laptop, new)).status_code == 200


async def test_an_empty_chat_has_nothing_to_carry_over(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone:
        assert "chưa có cuộc trò chuyện nào" in (await _send(phone)).text


async def test_guessing_is_stopped_for_one_browser_and_for_all(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone, browser(here) as thief:
        await phone.post(text="riêng")
        wrong = [(await _send(thief, "AAAA BBBB")).status_code for _ in range(TRIES)]
        code = await _code(phone)
        assert wrong == [422] * TRIES
        assert (await _send(thief, code)).status_code == 429
        for _ in range(TRIES_OF_ALL - TRIES):
            thief.http.cookies.clear()
            await _send(thief, "AAAA BBBB")
        thief.http.cookies.clear()
        assert (await _send(thief, code)).status_code == 429
        here.watch.pass_by(LASTS)
        assert (await _send(thief, code)).status_code == 422
        assert (await _send(thief, await _code(phone))).status_code == 200


async def test_another_site_neither_makes_nor_takes_a_code(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as phone:
        await phone.post(text="riêng")
        await phone.visit("/chat/device")
        form = {"token": phone.hidden("token")}
        assert (await phone.http.post("/chat/device", data={"token": "x"})).status_code == 403
        assert (await phone.http.post("/chat/device", data=form, headers={"Origin": "null"})).status_code == 403
        assert (await phone.http.post("/chat/device", data=form | {"code": "A" * 9_000})).status_code == 403


async def _citizen(here: World, native: str) -> tuple[int, int]:
    async with here.database.write() as db:
        found = await people.resolve(db, channel="web", account="chat", natives=[native], now=here.watch())
        return (await people.citizens_at(db, [found[native]]))[found[native]].id, found[native]


async def test_a_pass_opens_only_what_it_was_made_for(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here, browser(here) as laptop:
        citizen, _ = await _citizen(here, "somebody")
        async with here.database.write() as db:
            secret = await passes.issue(
                db, opens="console", citizen=citizen, address=None, ttl=LASTS, now=here.watch(), length=passes.LINK
            )
        assert (await _send(laptop, secret)).status_code == 422
        async with here.database.write() as db:
            found = await passes.redeem(db, secret=secret, opens="console", now=here.watch())
        assert len(secret) == passes.LINK
        assert found == passes.Pass("console", citizen, None, here.watch() + LASTS)


async def test_only_the_print_of_a_secret_is_kept_and_spent_ones_are_swept(tmp_path: Path) -> None:
    async with open_world(tmp_path) as here:
        citizen, address = await _citizen(here, "somebody")
        other, elsewhere = await _citizen(here, "other")
        async with here.database.write() as db:
            used = await passes.issue(db, opens="chat", citizen=citizen, address=address, ttl=LASTS, now=here.watch())
            await passes.redeem(db, secret=used, opens="chat", now=here.watch())
            late = await passes.issue(
                db, opens="chat", citizen=other, address=elsewhere, ttl=timedelta(seconds=1), now=here.watch()
            )
            rows = (await db.exec_driver_sql("SELECT * FROM passes")).all()
            assert not any(secret in str(rows) for secret in (used, late))
            assert await spent.count(db, PASSES, now=here.watch()) == 1
            assert await spent.count(db, PASSES, now=here.watch() + timedelta(seconds=1)) == 2


@pytest.mark.parametrize("tries", [2, 5])
async def test_a_secret_that_many_redeem_at_once_opens_for_one(tmp_path: Path, tries: int) -> None:
    async with open_world(tmp_path) as here:
        citizen, address = await _citizen(here, "somebody")
        async with here.database.write() as db:
            secret = await passes.issue(db, opens="chat", citizen=citizen, address=address, ttl=LASTS, now=here.watch())

        async def redeem() -> bool:
            async with here.database.write() as db:
                return await passes.redeem(db, secret=secret, opens="chat", now=here.watch()) is not None

        assert sum(await asyncio.gather(*(redeem() for _ in range(tries)))) == 1
