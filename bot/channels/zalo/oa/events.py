"""Reading an event of the webhook: which are kept, what of them, and whose chat it is."""

from __future__ import annotations

import hashlib
import json

from bot.channels.channel import Incoming
from bot.channels.frames import moment
from bot.channels.payloads import Payload, part
from bot.channels.zalo.albums import Albums
from bot.channels.zalo.oa.attachments import files_of, reduced
from bot.channels.zalo.oa.fields import LONGEST_WORD, digits, text_of, word
from bot.channels.zalo.oa.presses import Presses

SAID, IN_GROUP = "user_send_", "user_send_group_"
"""What a person sends us [A], and what they send to a group, which an account is in only if it made it [C]."""

CARD = "user_send_business_card"
"""Somebody else's name and number, in a shape that is not known [?]: nothing of it is kept."""

TURNED = ("follow", "unfollow", "user_submit_info")
"""What else a person does that is for us [A]. Echoes of our own messages, what was seen or received, tags, groups and
people without an account are acknowledged and left."""


def accounts_of(payload: Payload) -> set[str]:
    """Whom an event concerns: ids of the account and of the person, one of which is an Official Account's."""
    ends = (part(payload, "sender").get("id"), part(payload, "recipient").get("id"), payload.get("oa_id"))
    return {found for end in ends if (found := word(end))}


class Reader:
    """Makes events of what Zalo tells the account `oa_id`."""

    def __init__(self, oa_id: str, presses: Presses) -> None:
        self._oa_id = oa_id
        self._presses = presses
        self._albums = Albums()

    def read(self, payload: Payload) -> Incoming | None:
        """The event to keep, without anybody's name. None for what is not said by a person to this account."""
        name, user = text_of(payload, "event_name", LONGEST_WORD), self._user(payload)
        if not user or not _concerns_us(name):
            return None
        kept: Payload = {"event_name": name, "timestamp": digits(payload.get("timestamp"))}
        if name.startswith(SAID):
            kept["message"] = _message(part(payload, "message"), whole=name != CARD)
        if name == "user_send_text" and (press := self._presses.read(user, kept["message"]["text"])):
            kept["press"] = press
        if phone := text_of(part(payload, "info"), "phone", LONGEST_WORD):
            kept["phone"] = phone
        event = _event(name, user, kept)
        return Incoming(event=event, native=user, payload=kept, group=self._group(user, event, kept))

    def _user(self, payload: Payload) -> str:
        """Who said it; empty when it was not said to this account."""
        if "follower" in payload:
            user, account = part(payload, "follower").get("id"), payload.get("oa_id")
        else:
            user, account = part(payload, "sender").get("id"), part(payload, "recipient").get("id")
        return word(user) if word(account) == self._oa_id != word(user) else ""

    def _group(self, user: str, event: str, kept: Payload) -> str | None:
        if not any(file.kind == "photo" for file in files_of(kept)):
            return None
        return self._albums.group(user, event, moment(kept["timestamp"]))


def _concerns_us(name: str) -> bool:
    return name in TURNED or (name.startswith(SAID) and not name.startswith(IN_GROUP))


def _event(name: str, user: str, kept: Payload) -> str:
    """The id by which a repeated event is known [A]: `msg_id`, else (name, time, person). Whether `msg_id` is unique
    beyond one person is not said."""
    if told := part(kept, "message").get("msg_id"):
        return f"{user}:{told}"
    said = json.dumps([name, kept["timestamp"], user]).encode()
    return "-" + hashlib.sha256(said).hexdigest()[:40]


def _message(told: Payload, *, whole: bool) -> Payload:
    """What handlers need of a message: neither what it quotes nor, unless it is taken `whole`, what it says."""
    kept: Payload = {"msg_id": word(told.get("msg_id")), "text": text_of(told, "text") if whole else ""}
    attached = told.get("attachments")
    if whole and isinstance(attached, list):
        kept["attachments"] = reduced(attached)
    return kept
