"""The plans that this installation was set to, by account: for `storage.queries.quotas.note_plans` at the start."""

from __future__ import annotations

from collections.abc import Mapping

from bot.settings import Settings
from domain.channels import ZALO_BOT, ZALO_OA
from domain.quotas import INCOMING, Plan


def plans(settings: Settings) -> Mapping[tuple[str, str], Plan]:
    """What each account that is set up may send, by channel and account. 0 stands for no limit.

    An Official Account's package counts what is sent after the free hours [C]; the Bot Platform's plan all that is
    sent [B], and what comes, if the setting says so [C].
    """
    found: dict[tuple[str, str], Plan] = {}
    bot, oa = settings.zalo_bot, settings.zalo_oa
    if bot.token is not None:
        heard = (INCOMING,) if bot.counts_incoming else ()
        found[ZALO_BOT.name, bot.token.get_secret_value().partition(":")[0]] = Plan(
            monthly=bot.monthly or None, users=bot.users or None, counts=("free", *heard)
        )
    if oa.oa_id:
        found[ZALO_OA.name, oa.oa_id] = Plan(
            monthly=oa.monthly or None,
            daily=oa.daily or None,
            paid=oa.paid,
            templates=tuple(sorted(oa.templates.items())),
            counts=("paid",),
        )
    return found
