"""A person with Zalo in their hand: what they do to the bot, and what they see of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.emulators.zalo_bot.errors import CHAT_NOT_FOUND, bad
from tests.emulators.zalo_bot.queue import Event
from tests.emulators.zalo_bot.seen import Seen, seen
from tests.emulators.zalo_bot.state import Chat, Json, State


class Person:
    """One private chat with the bot. What a person does becomes an event at once, and that is what is returned."""

    def __init__(self, state: State, name: str, *, protected: bool = False) -> None:
        self.id = state.next_id()
        self.name = name
        self.protected = protected
        self.chat = state.chats[self.id] = Chat(self.id, "PRIVATE", name)
        self._state = state

    @property
    def messages(self) -> list[Seen]:
        """The bot's messages."""
        return [seen(message) for message in self.chat.history if message["from"]["is_bot"]]

    async def hears(self, count: int = 1, within: float = 5.0) -> Seen:
        """Wait until the bot has sent `count` messages in all; the last one."""
        await self._state.changed.until(lambda: len(self.messages) >= count, within)
        return self.messages[-1]

    def says(self, text: str) -> Event:
        """Write a text."""
        return post(self._state, self, self.chat, "text", text_of(text))

    def sends_photo(self, data: bytes, caption: str = "") -> Event:
        """Send a photo."""
        return post(self._state, self, self.chat, "image", photo_of(self._state, data, caption))

    def sends_album(self, photos: Sequence[bytes], caption: str = "") -> list[Event]:
        """Send several photos at once: events of their own, which nothing holds together [B]. The caption is on the
        first."""
        return [self.sends_photo(data, "" if place else caption) for place, data in enumerate(photos)]

    def sends_voice(self, data: bytes = b"\xff\xf1voice") -> Event:
        """Send a voice message: raw AAC [B]."""
        url = self._state.media.keep(data, "aac")
        return post(self._state, self, self.chat, "voice", {"message_type": "CHAT_VOICE", "voice_url": url})

    def sends_sticker(self, sticker: str = "0e078a2fb66a5f34067b") -> Event:
        """Send a sticker [A]."""
        url = self._state.media.keep(b"RIFF", "webp")
        return post(self._state, self, self.chat, "sticker", {"sticker": sticker, "url": url})

    def sends_unsupported(self) -> Event:
        """Send what the platform does not pass on: a place, a file, a video, a contact card [C]."""
        return post(self._state, self, self.chat, "unsupported", {})

    def leaves(self) -> None:
        """Block the bot. It hears nothing of that [A]; how its next message is answered is unknown [?]."""
        self.chat.closed = bad(CHAT_NOT_FOUND)

    def returns(self) -> None:
        """Let the bot write again."""
        self.chat.closed = None


def text_of(text: str) -> Json:
    """What a text message holds."""
    return {"text": text}


def photo_of(state: State, data: bytes, caption: str) -> Json:
    """What an image message holds, under the name that the state says."""
    url = state.media.keep(data, "jpg")
    names = ("photo", "photo_url") if state.photo_as == "both" else (state.photo_as,)
    given = {"caption": caption} if caption else {}
    return {"message_type": "CHAT_PHOTO", **dict.fromkeys(names, url), **given}


def post(state: State, by: Person, chat: Chat, kind: str, content: Json, heard: bool = True) -> Event:
    """Something happens in a chat. It is in the history as the person sees it, and becomes an event if the bot has it
    `heard`; without content from a protected person."""
    chat.known = chat.known or heard
    about: dict[str, Any] = {
        "message_id": state.next_id(), "date": state.date,
        "from": {"id": by.id, "display_name": by.name, "is_bot": False},
        "chat": {"id": chat.id, "chat_type": chat.kind},
    }  # fmt: skip
    chat.history.append({**about, **content, "kind": kind})
    if by.protected:
        kind, content = "unsupported", {}
    event = {"event_name": f"message.{kind}.received", "message": {**about, **content}}
    if heard and state.quota.came(by.id):
        return state.queue.put(event)
    state.changed.touch()
    return event
