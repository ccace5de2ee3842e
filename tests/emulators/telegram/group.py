"""A group of people with the bot in it, which may become a supergroup with another number."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.account import Account, Chat
from tests.emulators.telegram.errors import forbidden, moved
from tests.emulators.telegram.person import Person, commands_in, membership

FIRST = -4_000_000
FIRST_SUPER = -1_001_000_000_000


class Group:
    """A group. What people do in it becomes an update at once, if the bot may see it."""

    def __init__(self, account: Account, title: str, kind: str = "group") -> None:
        first = FIRST if kind == "group" else FIRST_SUPER
        self.id = first - account.next_number()
        self._account, self._kind = account, kind
        self.chat = account.chats[self.id] = Chat({"id": self.id, "title": title, "type": kind})

    def takes_bot_in(self, by: Person) -> list[dict[str, Any]]:
        """Somebody adds the bot: its own membership and a notice."""
        self.chat.known, self.chat.closed = True, None
        member = self._member(by, "left", "member")
        return [member, self._post(by, {"new_chat_members": [self._account.me]})]

    def puts_bot_out(self, by: Person) -> dict[str, Any]:
        """Somebody removes the bot."""
        self.chat.closed = forbidden(f"bot was kicked from the {self._kind} chat")
        return self._member(by, "member", "kicked")

    def says(self, by: Person, text: str, answers: int = 0) -> dict[str, Any]:
        """Write a text. A bot with Telegram's privacy mode, as ours is, hears only commands and answers to its own
        messages; otherwise nothing comes of it and what is returned is empty."""
        commands = commands_in(text)
        content: dict[str, Any] = {"text": text, **({"entities": commands} if commands else {})}
        if answers:
            found = next(message for message in self.chat.history if message["message_id"] == answers)
            content["reply_to_message"] = found
        return self._post(by, content) if commands or answers else {}

    def becomes_super(self, by: Person) -> Group:
        """Turn into a supergroup: a notice in the old chat and one in the new; the old number takes nothing more."""
        title = self.chat.as_json["title"]
        after = Group(self._account, title, "supergroup")
        after.chat.known = True
        self._post(by, {"migrate_to_chat_id": after.id})
        after._post(by, {"migrate_from_chat_id": self.id})
        self.chat.closed = moved(after.id)
        return after

    def _post(self, by: Person, content: dict[str, Any]) -> dict[str, Any]:
        number, date = self._account.next_number(), self._account.date
        message = {"message_id": number, "from": by.user, "chat": self.chat.as_json, "date": date, **content}
        self.chat.history.append(message)
        return self._account.queue.put("message", message)

    def _member(self, by: Person, before: str, after: str) -> dict[str, Any]:
        content = membership(self._account, self.chat, by.user, before, after)
        return self._account.queue.put("my_chat_member", content)
