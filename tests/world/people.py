"""People of the world: what they do becomes events of their messenger, what they see is asserted on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.channels.channel import Incoming
from domain.screen import Option, Screen
from tests.world.line import Message
from tests.world.messengers.able import leave_out
from tests.world.messengers.phone import Events, Phone

if TYPE_CHECKING:
    from tests.world.world import World


OGG = b"OggS\0\2" + bytes(range(200))
"""The beginning of a voice note as phones make it."""


@dataclass
class Person:
    """Someone with a phone. `seen` counts the messages they have already looked at."""

    world: World
    name: str
    phone: Phone
    seen: int = 0
    last_event: Incoming | None = field(default=None, repr=False)
    last_said: str = ""

    @property
    def native(self) -> str:
        """The messenger's id of the chat."""
        return self.phone.native

    @property
    def messages(self) -> list[Message]:
        """Everything in the chat from the bot."""
        return self.world.messenger.chats.get(self.native, [])

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
        if not text.strip():
            self._able("does_nothing")
        self.last_said = text
        await self.does(await self.phone.says(text))

    async def taps(self, label: str) -> None:
        """Choose the option with this label of the latest message that has it. Fails if there is none."""
        await self.does(await self.would_tap(label))

    async def would_tap(self, label: str) -> Events:
        """What the messenger will hand over for that choice."""
        return await self.phone.chooses(*self.button(label))

    def button(self, label: str) -> tuple[Message, Option]:
        """The newest message with this option, and the option."""
        for message in reversed(self.messages):
            for option in message.screen.options:
                if option.label == label:
                    return message, option
        raise AssertionError(f"no button {label!r}; {self.name} sees {[o.label for o in self.screen.options]}")

    async def presses(self, data: str, message: Message | None = None) -> None:
        """Send raw callback data, forged or not."""
        await self.does(await self.would_press(data, message))

    async def would_press(self, data: str, message: Message | None = None) -> Events:
        """What the messenger will hand over for that press."""
        self._able("presses_a_zero" if "\0" in data else "presses" if data else "does_nothing")
        return await self.phone.presses(data, message)

    async def sends_photo(self, data: bytes, caption: str = "") -> None:
        """Send one photo."""
        await self.does(await self.phone.sends_photos([data], caption))

    async def sends_original(self, data: bytes) -> None:
        """Send one photo as it is, with all that the camera wrote into it."""
        await self.does(await self.phone.sends_original(data))

    async def sends_album(self, photos: Sequence[bytes], caption: str = "") -> None:
        """Send photos together, and let the time pass in which they come."""
        await self._together(await self.phone.sends_photos(photos, caption))

    async def pours(self, albums: Sequence[Sequence[bytes]]) -> None:
        """Send photos and albums of photos, all before the desk has a turn."""
        await self._together([event for photos in albums for event in await self.phone.sends_photos(photos)])

    async def shares_place(self, lat: float, lon: float) -> None:
        """Share a location."""
        self._able("shares_place")
        await self.does(await self.phone.shares_place(lat, lon))

    async def shares_phone(self, phone: str) -> None:
        """Share one's own contact."""
        self._able("shares_phone")
        await self.does(await self.phone.shares_phone(phone))

    async def sends_voice(self, data: bytes = OGG) -> None:
        """Send a voice note."""
        self._able("sends_voice")
        await self.does(await self.phone.sends_voice(data))

    async def sends_sticker(self) -> None:
        """Send a sticker."""
        self._able("sends_sticker")
        await self.does(await self.phone.sends_sticker())

    async def sends_document(self) -> None:
        """Send a file that is no image."""
        self._able("sends_document")
        await self.does(await self.phone.sends_document())

    async def repeats(self) -> None:
        """The messenger delivers the last event once more."""
        assert self.last_event is not None
        await self.does([self.last_event])

    async def does(self, events: Events) -> None:
        """The messenger hands over what this person did, and everything that follows from it happens."""
        self.looks()
        await self.world.store(*events)
        self.last_event = events[-1] if events else self.last_event
        if any(event.group for event in events):
            self.world.clock.advance(seconds=1)
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

    async def _together(self, events: Events) -> None:
        self.looks()
        await self.world.store(*events)
        self.world.clock.advance(seconds=1)
        await self.world.settle()

    def _able(self, act: str) -> None:
        if reason := self.world.messenger.cannot.get(act):
            leave_out(f"{self.world.messenger.name}: {reason}")
