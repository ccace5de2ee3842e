"""Plans as the settings say them, by the accounts that channels are called by."""

from __future__ import annotations

from pydantic import SecretStr

from bot.plans import plans
from bot.settings import Database, Photos, Settings, ZaloBot, ZaloOA
from domain.quotas import INCOMING, Plan

OFFICIAL = ZaloOA(oa_id="38", app_id="36", app_secret=SecretStr("s"))


def settings(bot: ZaloBot, oa: ZaloOA) -> Settings:
    nowhere = Database(url="sqlite+aiosqlite:///none.db")
    return Settings(_env_file=None, database=nowhere, photos=Photos(url="none"), zalo_bot=bot, zalo_oa=oa)  # type: ignore[call-arg]


def test_without_zalo_nothing_is_counted() -> None:
    assert plans(settings(ZaloBot(), ZaloOA())) == {}


def test_a_pilot_has_its_plan_and_zero_is_no_limit() -> None:
    token = SecretStr("1459:abc")
    assert plans(settings(ZaloBot(token=token), ZaloOA())) == {
        ("zalo_bot", "1459"): Plan(monthly=3_000, users=50, counts=("free",))
    }
    free = ZaloBot(token=token, monthly=0, users=0, counts_incoming=True)
    assert plans(settings(free, ZaloOA())) == {("zalo_bot", "1459"): Plan(counts=("free", INCOMING))}


def test_an_official_account_counts_what_is_paid_for() -> None:
    assert plans(settings(ZaloBot(), OFFICIAL)) == {("zalo_oa", "38"): Plan(counts=("paid",))}
    bought = OFFICIAL.model_copy(update={"paid": True, "monthly": 500, "daily": 50, "templates": {"closed": "7"}})
    assert plans(settings(ZaloBot(), bought)) == {
        ("zalo_oa", "38"): Plan(500, 50, None, True, (("closed", "7"),), ("paid",))
    }
