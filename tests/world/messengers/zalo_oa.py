"""A Zalo Official Account: the real channel over the emulator's account, called without a network."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from bot.channels.channel import Incoming
from bot.channels.http import Unreached
from bot.channels.zalo.oa import ZaloOA
from bot.channels.zalo.oa.calls import Calls
from bot.channels.zalo.oa.presses import Presses
from domain.screen import Option
from storage.database import Database
from storage.files import Files
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.errors import Lost
from tests.emulators.zalo_oa.person import Person
from tests.world.clock import WorldClock
from tests.world.line import Chats, Faults, Line, Message
from tests.world.messengers.clocks import Hands
from tests.world.messengers.phone import Events
from tests.world.messengers.typed import typed

SIGNING = "k" * 40


class Granted:
    """An account whose consent stands: there is always a token."""

    def __init__(self, account: Account) -> None:
        self._account = account
        account.connects()

    async def current(self) -> str:
        assert self._account.oauth.current is not None
        return self._account.oauth.current.access

    async def renewed(self, stale: str) -> str:
        return self._account.connects().access


class InProcess(Calls):
    """The OpenAPI, answered by the emulator's account at once."""

    def __init__(self, account: Account, access: Granted) -> None:
        super().__init__("https://openapi.zalo.me", access)
        self._own = account

    async def exchange(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes, seconds: float
    ) -> tuple[int, bytes]:
        try:
            return await self._own.call(method, path, headers, body)
        except Lost:
            raise Unreached("Lost") from None

    async def read(self, url: str, most: int) -> tuple[int, bytes]:
        status, data = await self._own.call("GET", urlsplit(url).path, {})
        return status, data[: most + 1]


class ZaloOAMessenger:
    """The account with everybody's phones, and a package that does not end."""

    name = "zalo_oa"
    gathers = True
    cannot: Mapping[str, str] = {
        "does_nothing": "Zalo sends no empty message",
        "presses_a_zero": "a zero byte is not kept, and without it the signature does not fit",
    }

    def __init__(self) -> None:
        self.chats: Chats = {}
        self.faults = Faults()
        self._hands = Hands()
        self.account = Account(self._hands)
        self.account.plan.package = 1_000_000
        self.presses = Presses(SIGNING)
        self._channel: ZaloOA | None = None

    @property
    def channel(self) -> ZaloOA:
        """The channel of this process."""
        assert self._channel is not None
        return self._channel

    def open(self, database: Database, files: Files, clock: WorldClock) -> Line:
        self._hands.clock = clock
        account, access = self.account, Granted(self.account)
        self._channel = ZaloOA(
            oa_id=account.oa_id,
            app_id=account.app_id,
            secrets=[account.webhook_secret],
            access=access,
            photo=files.thumbnail,
            clock=clock,
            signing=SIGNING,
            calls=InProcess(account, access),
        )
        return Line(self._channel, self.chats, self.faults, self._received)

    def phone(self, name: str) -> ZaloOAPhone:
        return ZaloOAPhone(self, self.account.person(name))

    def come(self) -> list[Incoming]:
        """What the channel keeps of everything that the webhook would bring, echoes of our own messages among it."""
        read = [self.channel.read(json.loads(event.body)) for event in self.account.queue.take()]
        return [event for event in read if event]

    def _received(self, native: str) -> Sequence[str]:
        assert not self.account.strange_fields
        return [message.text for message in self.account.whom(native).messages]


class ZaloOAPhone:
    """Somebody who talks to the account."""

    def __init__(self, messenger: ZaloOAMessenger, person: Person) -> None:
        self._messenger, self._person = messenger, person

    @property
    def native(self) -> str:
        return self._person.id

    async def says(self, text: str) -> Events:
        self._person.says(text)
        return self._messenger.come()

    async def chooses(self, message: Message, option: Option) -> Events:
        (seen,) = [one for one in self._person.messages if one.id == message.mark]
        for button in seen.buttons:
            if button.title == option.label:
                self._person.presses(button)
                return self._messenger.come()
        return await self.says(typed(self._messenger.chats[self.native], message, option.label))

    async def presses(self, data: str, message: Message | None) -> Events:
        """Signed as our own buttons are: that nobody else can is shown elsewhere."""
        return await self.says(self._messenger.presses.write(self.native, data))

    async def sees_photo(self, message: Message) -> bool:
        return any(one.photo for one in self._person.messages[-len(message.texts) :])

    async def sends_photos(self, photos: Sequence[bytes], caption: str = "") -> Events:
        for place, data in enumerate(photos):
            self._person.sends_photo(data, "" if place else caption)
        return self._messenger.come()

    async def sends_original(self, data: bytes) -> Events:
        return await self.sends_photos([data])

    async def shares_place(self, lat: float, lon: float) -> Events:
        self._person.sends_location(lat, lon)
        return self._messenger.come()

    async def shares_phone(self, phone: str) -> Events:
        self._person.submits_info(re.sub(r"\D", "", phone))
        return self._messenger.come()

    async def sends_voice(self, data: bytes) -> Events:
        self._person.sends_voice(data)
        return self._messenger.come()

    async def sends_sticker(self) -> Events:
        self._person.sends_sticker()
        return self._messenger.come()

    async def sends_document(self) -> Events:
        self._person.sends_file()
        return self._messenger.come()
