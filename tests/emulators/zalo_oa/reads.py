"""What the account asks for: its quotas, itself, a person."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from tests.emulators.zalo_oa.errors import Refused

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account

VIETNAM = timezone(timedelta(hours=7))


def quota_message(account: Account, body: dict[str, Any]) -> dict[str, Any]:
    """`POST /v3.0/oa/quota/message` [A]: the last interaction and the free answers left. Raises Refused."""
    window = account.whom(body.get("user_id")).window
    remain, total = window.remaining(account.plan), account.plan.replies
    return {
        "last_interaction": "" if window.last is None else str(int(window.last * 1_000)),
        "cs_reply": {"remain": -1 if remain is None else remain, "total": -1 if total is None else total},
    }


def getoa(account: Account, _: Any) -> dict[str, Any]:
    """`GET /v2.0/oa/getoa` [A]."""
    through = datetime.fromtimestamp(account.clock(), VIETNAM) + timedelta(days=account.package_days)
    return {
        "oaid": account.oa_id, "name": account.name, "description": "", "is_verified": True, "oa_type": 4,
        "cate_name": "Cơ quan nhà nước", "num_follower": sum(one.follows_us for one in account.people),
        "package_name": account.package, "package_valid_through_date": through.strftime("%d/%m/%Y"),
        "package_auto_renew_date": "", "linked_ZCA": "",
    }  # fmt: skip


def user_detail(account: Account, asked: Any) -> dict[str, Any]:
    """`GET /v3.0/oa/user/detail` [A]. Raises Refused."""
    if not isinstance(asked, dict):
        raise Refused(-201, "data")
    person = account.whom(asked.get("user_id"))
    last = person.window.last
    date = "" if last is None else datetime.fromtimestamp(last, VIETNAM).strftime("%d/%m/%Y")
    return {
        "user_id": person.id, "user_id_by_app": person.by_app, "user_external_id": "", "display_name": person.name,
        "user_alias": person.name, "is_sensitive": False, "user_last_interaction_date": date,
        "user_is_follower": person.follows_us, "avatar": "", "avatars": {"120": "", "240": ""},
        "tags_and_notes_info": {"notes": [], "tag_names": []}, "shared_info": {},
    }  # fmt: skip
