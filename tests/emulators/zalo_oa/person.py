"""A person with Zalo in their hand: what they do to the account, and what they see of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from tests.emulators.zalo_oa import events
from tests.emulators.zalo_oa.queue import Event
from tests.emulators.zalo_oa.seen import Button, Line, Seen
from tests.emulators.zalo_oa.windows import Window

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account

QUERIES = ("oa.query.show", "oa.query.hide")


class Person:
    """One chat with the account. What a person does becomes an event at once.

    `messages` is what the account has sent them, `lines` both sides of the chat, `follows_us` whether they follow.
    """

    def __init__(self, account: Account, number: int, name: str) -> None:
        self.name = name
        self.id = _digits(account.oa_id, number)
        self.by_app = _digits(account.app_id, number)
        self.window = Window(account.clock)
        self.messages: list[Seen] = []
        self.lines: list[Line] = []
        self.follows_us = False
        self._account = account

    async def hears(self, count: int = 1, within: float = 5.0) -> Seen:
        """Wait until the account has sent `count` messages in all; the last one. Raises TimeoutError."""
        await self._account.changed.until(lambda: len(self.messages) >= count, within)
        return self.messages[-1]

    def says(self, text: str, quotes: str = "") -> Event:
        """Write a text; `quotes` is the id of a message it answers."""
        self._line(text)
        return self._sends("text", {"text": text} | ({"quote_msg_id": quotes} if quotes else {}))

    def taps(self, label: str) -> Event:
        """Tap the button with this label on the last message that has it: its payload comes as a text of theirs."""
        for seen in reversed(self.messages):
            for button in seen.buttons:
                if button.title == label:
                    return self.presses(button)
        raise AssertionError(f"no button {label!r} on any message: {[seen.labels for seen in self.messages]}")

    def presses(self, button: Button) -> Event:
        """Press a button of any message; what it says is visible in the chat only with `oa.query.show`."""
        assert button.type in QUERIES, f"{button.title!r} opens something: {button.type}"
        if button.type == "oa.query.show":
            self._line(str(button.payload))
        return self._sends("text", {"text": button.payload})

    def sends_photo(self, data: bytes, text: str = "") -> Event:
        """Send a photo, with words or without."""
        path, url = self._media(data, "jpg")
        self._line(text, path)
        return self._sends("image", ({"text": text} if text else {}) | events.attached("image", url=url, thumbnail=url))

    def sends_voice(self, data: bytes = b"\xff\xf1\x60\x40") -> Event:
        """Send a voice message: AAC [B]."""
        self._line("🎤")
        return self._sends("audio", events.attached("audio", url=self._media(data, "aac")[1]))

    def sends_video(self, data: bytes = b"mp4") -> Event:
        """Send a video."""
        self._line("🎬")
        url = self._media(data, "mp4")[1]
        return self._sends("video", events.attached("video", url=url, thumbnail=url, description=""))

    def sends_gif(self, data: bytes = b"GIF89a") -> Event:
        """Send a moving picture."""
        self._line("GIF")
        url = self._media(data, "gif")[1]
        return self._sends("gif", events.attached("gif", url=url, thumbnail=url))

    def sends_location(self, lat: float, lon: float) -> Event:
        """Send a point on the map."""
        self._line(f"📍 {lat}, {lon}")
        return self._sends("location", events.located(lat, lon))

    def sends_sticker(self) -> Event:
        """Send a sticker."""
        self._line("👍")
        url = self._media(b"sticker", "webp")[1]
        return self._sends("sticker", events.attached("sticker", id="b3a1d0c2", url=url))

    def sends_file(self, data: bytes = b"%PDF", name: str = "don.pdf", size: int | None = None) -> Event:
        """Send a file; `size` lets Zalo declare another size than it has."""
        self._line(f"📎 {name}")
        ending = name.rpartition(".")[2]
        said = {"name": name, "size": str(len(data) if size is None else size), "type": ending}
        checksum = hashlib.sha256(data).hexdigest()
        url = self._media(data, ending)[1]
        return self._sends("file", events.attached("file", url=url, checksum=checksum, **said))

    def sends_link(self, url: str, text: str = "") -> Event:
        """Send a link that Zalo shows a preview of."""
        self._line(f"{text} {url}".strip())
        said = events.attached("link", url=url, description="", thumbnail="")
        return self._sends("link", ({"text": text} if text else {}) | said)

    def sends_card(self) -> Event:
        """Send somebody's card; the shape of its payload is not known [?]."""
        self._line("📇")
        return self._sends("business_card", events.attached("link", description='{"phone":"84912345678"}'))

    def submits_info(self, phone: str = "84912345678") -> Event:
        """Answer the request for a profile."""
        self._line(f"{self.name} {phone}")
        self.window.interacts()
        return self._put(self._from("user_submit_info") | {"info": events.submitted(self.name, phone)})

    def follows(self) -> Event:
        """Follow the account: an interaction [A]."""
        self.follows_us = True
        self.window.interacts()
        return self._put(self._followed("follow"))

    def unfollows(self) -> Event:
        """Follow no more: messages are refused until they write or follow again."""
        self.follows_us, self.window.left = False, True
        return self._put(self._followed("unfollow"))

    def sees(self) -> Event:
        """Look at everything the account has sent."""
        return self.echoes("user_seen_message", {"msg_ids": [seen.id for seen in self.messages]})

    def does(self, name: str, **fields: Any) -> Event:
        """Any other event of theirs, such as `user_send_group_text` or `anonymous_send_text`."""
        return self._put(self._from(name) | fields)

    def echoes(self, name: str, message: dict[str, Any]) -> Event:
        """An event from the account to this person."""
        account = self._account
        return self._put(
            events.from_account(account.oa_id, account.app_id, self.id, name, account.timestamp) | {"message": message}
        )

    def sees_message(self, seen: Seen) -> None:
        """The account's message reaches their phone."""
        self.messages.append(seen)
        if self._account.recording:
            self.lines.append(Line(seen.at, mine=False, message=seen))

    def _sends(self, kind: str, message: dict[str, Any]) -> Event:
        self.window.interacts()
        number = self._account.number()
        named = {"msg_id": hashlib.sha256(f"{self.id}{number}".encode()).hexdigest()[:12] + f"{number:07}"}
        return self._put(self._from(f"user_send_{kind}") | {"message": named | message})

    def _from(self, name: str) -> dict[str, Any]:
        account = self._account
        return events.from_user(account.oa_id, account.app_id, self.id, self.by_app, name, account.timestamp)

    def _followed(self, name: str) -> dict[str, Any]:
        account = self._account
        return events.followed(account.oa_id, account.app_id, self.id, self.by_app, name, account.timestamp)

    def _media(self, data: bytes, ending: str) -> tuple[str, str]:
        path = self._account.files.media(data, ending)
        return path, f"{self._account.files.address}{path}"

    def _put(self, data: dict[str, Any]) -> Event:
        return self._account.queue.put(data, self.id)

    def _line(self, text: str, path: str = "") -> None:
        if self._account.recording:
            self.lines.append(Line(self._account.clock(), text=text, path=path))


def _digits(of: str, number: int) -> str:
    """16 to 19 digits that differ from account to account."""
    seed = int(hashlib.sha256(f"{of}:{number}".encode()).hexdigest(), 16)
    length = 16 + number % 4
    return f"2{seed % 10 ** (length - 7):0{length - 7}}{number:06}"
