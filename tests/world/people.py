"""People of the world: what they do becomes events of the pocket messenger, what they see is asserted on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.channels.channel import Incoming
from domain.screen import Option, Screen, press
from tests.world.pocket import Message

if TYPE_CHECKING:
    from tests.world.world import World


OGG = b"OggS\0\2" + bytes(range(200))
"""The beginning of a voice note as phones make it."""


@dataclass
class Person:
    """Someone with a phone. `seen` counts the messages they have already looked at."""

    world: World
    name: str
    native: str
    seen: int = 0
    last_event: Incoming | None = field(default=None, repr=False)

    @property
    def messages(self) -> list[Message]:
        """Everything in the chat from the bot."""
        return self.world.pocket.chats.get(self.native, [])

    @property
    def screen(self) -> Screen:
        """The latest message."""
        assert self.messages, f"{self.name} has not been told anything"
        return self.messages[-1].screen

    @property
    def fresh(self) -> list[Screen]:
        """What came since this person did something last."""
        return [message.screen for message in self.messages[self.seen :]]

    async def says(self, text: str) -> None:
        """Type a message."""
        await self._does({"said": {"text": text}})

    async def taps(self, label: str) -> None:
        """Press the button with this label on the latest message that has it. Fails if there is none."""
        message, option = self.button(label)
        await self.presses(press(option, message.turn), message.number)

    def button(self, label: str) -> tuple[Message, Option]:
        """The newest message with this button, and the button."""
        for message in reversed(self.messages):
            for option in message.screen.options:
                if option.label == label:
                    return message, option
        raise AssertionError(f"no button {label!r}; {self.name} sees {[o.label for o in self.screen.options]}")

    async def presses(self, data: str, message: int = 0) -> None:
        """Send raw callback data, forged or not."""
        await self._does({"press": data, "message": message})

    async def sends_photo(self, data: bytes, caption: str = "") -> None:
        """Send one photo."""
        said: dict[str, Any] = {"photo": [_SIZE]} | ({"caption": caption} if caption else {})
        await self._does({"said": said, "photos": [self.world.upload(data)]})

    async def sends_album(self, photos: list[bytes], caption: str = "") -> None:
        """Send photos together, as messengers do: one event each, tied by an album id."""
        group = f"album-{self.world.next_event()}"
        for number, data in enumerate(photos):
            said: dict[str, Any] = {"photo": [_SIZE], "media_group_id": group}
            if caption and number == 0:
                said["caption"] = caption
            await self._post({"said": said, "photos": [self.world.upload(data)]}, group)
        self.seen = len(self.messages)
        self.world.clock.advance(seconds=1)
        await self.world.settle()

    async def shares_place(self, lat: float, lon: float) -> None:
        """Share a location."""
        await self._does({"said": {"location": {"latitude": lat, "longitude": lon}}})

    async def shares_phone(self, phone: str) -> None:
        """Share one's own contact."""
        number = await self.world.address_of(self.native)
        await self._does({"said": {"contact": {"phone_number": phone, "first_name": "?", "user_id": number}}})

    async def sends_voice(self, data: bytes = OGG) -> None:
        """Send a voice note."""
        said = {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}
        await self._does({"said": said, "voices": [self.world.upload(data)]})

    async def sends_sticker(self) -> None:
        """Send a sticker."""
        sticker = {
            "file_id": "s",
            "file_unique_id": "s",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        }
        await self._does({"said": {"sticker": sticker}})

    async def sends_document(self) -> None:
        """Send a file that is no image."""
        await self._does({"said": {"document": {"file_id": "d", "file_unique_id": "d"}}})

    async def repeats(self) -> None:
        """The messenger delivers the last event once more."""
        assert self.last_event is not None
        self.seen = len(self.messages)
        await self.world.store(self.last_event)
        await self.world.settle()

    def sees(self, *parts: str) -> None:
        """Assert that what came since the last step contains each of these."""
        shown = "\n".join(f"{screen.whole}\n{[o.label for o in screen.options]}" for screen in self.fresh)
        for part in parts:
            assert part in shown, f"{self.name} does not see {part!r} in:\n{shown or '(nothing)'}"

    def does_not_see(self, *parts: str) -> None:
        """Assert that nothing in the whole chat contains any of these."""
        shown = "\n".join(message.screen.whole for message in self.messages)
        for part in parts:
            assert part not in shown, f"{self.name} sees {part!r}"

    def sees_nothing(self) -> None:
        """Assert that nothing came since the last step."""
        assert not self.fresh, f"{self.name} sees {[screen.whole for screen in self.fresh]}"

    def looks(self) -> None:
        """Take what is there as seen."""
        self.seen = len(self.messages)

    async def _does(self, payload: dict[str, Any]) -> None:
        self.seen = len(self.messages)
        await self._post(payload)
        await self.world.settle()

    async def _post(self, payload: dict[str, Any], group: str | None = None) -> None:
        event = f"e{self.world.next_event()}"
        self.last_event = Incoming(event, self.native, {"name": self.name, **payload}, group)
        await self.world.store(self.last_event)


_SIZE = {"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}
