"""A person with Telegram in their hand: what they do to the bot, and what they see of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from tests.emulators.telegram.account import Account, Chat
from tests.emulators.telegram.errors import forbidden
from tests.emulators.telegram.screen import Seen, seen
from tests.emulators.telegram.text import units

COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?=\s|$)")


class Person:
    """One private chat with the bot. What a person does becomes an update at once."""

    def __init__(self, account: Account, number: int, name: str, language: str = "vi") -> None:
        user: dict[str, Any] = {"id": number, "is_bot": False, "first_name": name, "language_code": language}
        self._account, self._user = account, user
        self._chat = account.chats[number] = Chat({"id": number, "first_name": name, "type": "private"})

    @property
    def id(self) -> int:
        """Telegram's id of the person, which is also the id of the chat."""
        number: int = self._user["id"]
        return number

    @property
    def user(self) -> dict[str, Any]:
        """The person as a message names them."""
        return self._user

    @property
    def chat(self) -> Chat:
        """Their chat with the bot."""
        return self._chat

    @property
    def messages(self) -> list[Seen]:
        """The bot's messages as they look now."""
        return [self._seen(message) for message in self._chat.history if message["from"]["is_bot"]]

    @property
    def keyboard(self) -> list[list[dict[str, Any]]]:
        """The buttons under the text field now."""
        brought = self._chat.keyboards[max(self._chat.keyboards)] if self._chat.keyboards else {}
        rows: list[list[dict[str, Any]]] = brought.get("keyboard", [])
        return rows

    async def hears(self, count: int = 1, within: float = 5.0) -> Seen:
        """Wait until the bot has sent `count` messages in all; the last one."""
        await self._account.changed.until(lambda: len(self.messages) >= count, within)
        return self.messages[-1]

    def says(self, text: str) -> dict[str, Any]:
        """Write a text."""
        commands = commands_in(text)
        return self._post({"text": text, "entities": commands} if commands else {"text": text})

    def sends_photo(self, data: bytes, caption: str = "", album: str = "") -> dict[str, Any]:
        """Send a photo; photos with the same `album` belong together."""
        content: dict[str, Any] = {"photo": self._account.files.photo(data)}
        return self._post(content | _given(caption=caption, media_group_id=album))

    def sends_album(self, photos: Sequence[bytes], caption: str = "") -> list[dict[str, Any]]:
        """Send several photos at once: as many updates, the caption on the first."""
        album = str(self._account.next_number())
        return [self.sends_photo(data, "" if place else caption, album) for place, data in enumerate(photos)]

    def sends_file(
        self, data: bytes, name: str = "anh.jpg", mime: str = "image/jpeg", size: int | None = None, caption: str = ""
    ) -> dict[str, Any]:
        """Send a file; `size` lets Telegram declare another size than it has."""
        file = self._account.files.keep(data, "documents", name.rpartition(".")[2], size)
        return self._post({"document": {"file_name": name, "mime_type": mime, **file.names}} | _given(caption=caption))

    def sends_voice(self, data: bytes = b"OggS", seconds: int = 3) -> dict[str, Any]:
        """Send a voice message."""
        file = self._account.files.keep(data, "voice", "oga")
        return self._post({"voice": {"duration": seconds, "mime_type": "audio/ogg", **file.names}})

    def sends_sticker(self, emoji: str = "👍") -> dict[str, Any]:
        """Send a sticker."""
        file = self._account.files.keep(b"RIFF", "stickers", "webp")
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"}
        return self._post({"sticker": {"emoji": emoji, **shape, **file.names}})

    def shares_location(self, lat: float, lon: float) -> dict[str, Any]:
        """Send a point on the map."""
        return self._post({"location": {"latitude": lat, "longitude": lon}})

    def shares_contact(self, phone: str, of: Person | None = None) -> dict[str, Any]:
        """Send one's own contact card, or another person's."""
        owner = (of or self)._user
        card = {"phone_number": phone, "first_name": owner["first_name"], "user_id": owner["id"]}
        return self._post({"contact": card})

    def taps(self, label: str) -> dict[str, Any]:
        """Tap the button with this label: on the last message that has it, else under the text field."""
        for message in reversed(self._chat.history):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"] == label:
                        return self._press(message, button["callback_data"])
        plain = [b for row in self.keyboard for b in row if b["text"] == label and len(b) == 1]
        assert plain, f"no button {label!r} on any message: {[m.labels for m in self.messages]}, {self.keyboard}"
        return self.says(label)

    def presses(self, message_id: int, row: int, column: int) -> dict[str, Any]:
        """Press the button at this place of a message."""
        message = next(message for message in self._chat.history if message["message_id"] == message_id)
        button = message["reply_markup"]["inline_keyboard"][row][column]
        return self._press(message, button["callback_data"])

    def blocks(self) -> dict[str, Any]:
        """Block the bot."""
        self._chat.closed = forbidden("bot was blocked by the user")
        return self._member("member", "kicked")

    def unblocks(self) -> dict[str, Any]:
        """Let the bot write again."""
        self._chat.closed = None
        return self._member("kicked", "member")

    def deletes(self, message_id: str | int) -> None:
        """Delete a message from the chat; a bot hears nothing of it."""
        self._chat.history[:] = [message for message in self._chat.history if message["message_id"] != int(message_id)]

    def deletes_account(self) -> None:
        """Leave Telegram."""
        self._chat.closed = forbidden("user is deactivated")

    def _post(self, content: dict[str, Any]) -> dict[str, Any]:
        self._chat.known = True
        number = self._account.next_number()
        chat = self._chat.as_json
        date = self._account.date
        message = {"message_id": number, "from": self._user, "chat": chat, "date": date, **content}
        self._chat.history.append(message)
        return self._account.queue.put("message", message)

    def _press(self, message: dict[str, Any], data: str) -> dict[str, Any]:
        shown = {key: value for key, value in message.items() if value != []}
        content = {
            "id": self._account.press(),
            "from": self._user,
            "message": shown,
            "chat_instance": str(2**62 - self.id),
            "data": data,
        }
        return self._account.queue.put("callback_query", content)

    def _member(self, before: str, after: str) -> dict[str, Any]:
        return self._account.queue.put(
            "my_chat_member", membership(self._account, self._chat, self._user, before, after)
        )

    def _seen(self, message: dict[str, Any]) -> Seen:
        sizes = message.get("photo")
        photo = self._account.files.find(sizes[-1]["file_id"]).data if sizes else None
        return seen(message, self._chat.keyboards.get(message["message_id"]), photo)


def commands_in(text: str) -> list[dict[str, Any]]:
    """The commands that Telegram marks in a text."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found[0])}
        for found in COMMAND.finditer(text)
    ]


def membership(account: Account, chat: Chat, by: dict[str, Any], before: str, after: str) -> dict[str, Any]:
    """The bot's place in a chat changes."""

    def status(name: str) -> dict[str, Any]:
        return {"user": account.me, "status": name, **({"until_date": 0} if name == "kicked" else {})}

    return {
        "chat": chat.as_json, "from": by, "date": account.date,
        "old_chat_member": status(before), "new_chat_member": status(after),
    }  # fmt: skip


def _given(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}
