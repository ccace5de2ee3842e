"""A group with the bot in it: the bot hears only what mentions it, or answers it [B]."""

from __future__ import annotations

from tests.emulators.zalo_bot.person import Person, photo_of, post, text_of
from tests.emulators.zalo_bot.queue import Event
from tests.emulators.zalo_bot.seen import Seen, seen
from tests.emulators.zalo_bot.state import Chat, State

MENTION = "@Bot Chung Tay"
"""As typed: what the payload holds of a mention is unknown [?]."""


class Group:
    """A group chat, a beta feature at Zalo [A]."""

    def __init__(self, state: State, name: str) -> None:
        self.id = state.next_id()
        self.name = name
        self.chat = state.chats[self.id] = Chat(self.id, "GROUP", name)
        self._state = state
        state.me["can_join_groups"] = True

    @property
    def messages(self) -> list[Seen]:
        """The bot's messages."""
        return [seen(message) for message in self.chat.history if message["from"]["is_bot"]]

    def says(self, by: Person, text: str, mention: bool = True) -> Event:
        """Write a text, with the bot mentioned in front."""
        text = f"{MENTION} {text}" if mention else text
        return post(self._state, by, self.chat, "text", text_of(text), heard=mention)

    def sends_photo(self, by: Person, data: bytes, caption: str = "", mention: bool = True) -> Event:
        """Send a photo, with the bot mentioned in its caption."""
        caption = f"{MENTION} {caption}".strip() if mention else caption
        return post(self._state, by, self.chat, "image", photo_of(self._state, data, caption), heard=mention)
