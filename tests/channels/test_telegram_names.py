"""What is kept of a Telegram update: nothing of who somebody is but the number of their chat."""

from __future__ import annotations

import json

from bot.channels.telegram.events import read
from tests.channels.test_telegram_updates import everything_from
from tests.emulators.telegram import Emulator


def test_no_name_reaches_the_inbox() -> None:
    emulator = Emulator()
    an = emulator.person("Lò Thị Ánh")
    for payload in everything_from(emulator, an):
        for kind in ("message", "callback_query", "my_chat_member"):
            payload.get(kind, {}).get("from", {})["username"] = "anh_lo"
        kept = read(payload)
        assert kept is not None
        written = json.dumps(kept.payload, ensure_ascii=False)
        assert "Ánh" not in written
        assert "anh_lo" not in written


def test_others_in_a_message_do_not_reach_the_inbox() -> None:
    emulator = Emulator()
    payload = emulator.person("An").says("xin chào")
    stranger = {"id": 999_888, "is_bot": False, "first_name": "Người Lạ"}
    payload["message"]["forward_origin"] = {"type": "user", "date": 1, "sender_user": stranger}
    payload["message"]["reply_to_message"] = {"message_id": 3, "date": 1, "from": stranger, "text": "Lời Người Lạ"}
    kept = read(payload)
    assert kept is not None
    assert "Người Lạ" not in json.dumps(kept.payload, ensure_ascii=False)
    assert kept.payload["message"]["text"] == "xin chào"
