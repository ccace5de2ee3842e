"""The JSON of every user event of section 2.8. Numbers are text there; letters beyond ASCII stand as they are."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]


def attached(kind: str, **payload: Any) -> Data:
    """One attachment, as it stands inside `message`."""
    return {"attachments": [{"type": kind, "payload": payload}]}


def located(lat: float, lon: float) -> Data:
    """A point on the map; its numbers are text [B]."""
    return attached("location", coordinates={"latitude": str(lat), "longitude": str(lon)})


def from_user(oa_id: str, app_id: str, user: str, by_app: str, name: str, timestamp: str) -> Data:
    """What every event of a person to the account begins with [A]."""
    return {
        "app_id": app_id, "sender": {"id": user}, "recipient": {"id": oa_id}, "user_id_by_app": by_app,
        "event_name": name, "timestamp": timestamp,
    }  # fmt: skip


def from_account(oa_id: str, app_id: str, user: str, name: str, timestamp: str) -> Data:
    """What goes the other way: echoes of our own messages, and what a person has read [A]."""
    return {
        "app_id": app_id, "sender": {"id": oa_id}, "recipient": {"id": user}, "event_name": name,
        "timestamp": timestamp,
    }  # fmt: skip


def followed(oa_id: str, app_id: str, user: str, by_app: str, name: str, timestamp: str) -> Data:
    """`follow` and `unfollow` [A]."""
    return {
        "oa_id": oa_id, "follower": {"id": user}, "user_id_by_app": by_app, "event_name": name,
        "source": "oa_profile", "app_id": app_id, "timestamp": timestamp,
    }  # fmt: skip


def submitted(name: str, phone: str) -> Data:
    """The `info` of `user_submit_info` [A]."""
    place = {"user_city": "Lai Châu", "user_ward": "Đoàn Kết", "user_address": "Tổ 5"}
    return {"name": name, "phone": phone, "user_dob": "30/10/1999", "gender": "Nam", "full_address": place}
