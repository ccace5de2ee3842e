"""Updates of Telegram that Telegram would not send, and webhook calls that do not come from Telegram."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from bot.channels.telegram.webhook import BODY_BYTES, HEADER, PATH
from tests.emulators.telegram.person import Person
from tests.hostile.calling import Ask
from tests.hostile.cast import Cast
from tests.hostile.odd import Odd, encoded
from tests.hostile.presses import press

Update = dict[str, Any]
DATE = 1_780_000_000
STORIES = (
    ("/huy", "lãng phí", "Đồng ý", "Bình Lư", "Điện, xăng dầu", "Đèn sáng", "Bỏ qua", "Bỏ qua", "Không",
     "Giấu tên tôi", "Gửi"),
    ("/huy", "đóng góp", "Đồng ý", "Tả Lèng", "Ngày công", "Hiến công (ngày công)", "2 công", "Đủ rồi", "Bỏ qua",
     "Bỏ qua",
     "Bỏ qua", "Ghi tên tôi", "Đồng ý", "Kẻ Lạ", "Gửi"),
    ("/huy", "hiến kế", "Đồng ý", "Tả Lèng", "Một cách hay", "Bỏ qua", "Bỏ qua", "Giấu tên tôi", "Gửi", "/cuatoi"),
)  # fmt: skip


def update(odd: Odd, cast: Cast, people: Sequence[Person]) -> Update:
    """An update without its number: of a kind that exists, spoiled three times out of ten; or the next step of a
    report, or a button that is really there, for a storm that never gets anywhere proves little."""
    person = odd.dice.choice(people)
    if odd.chance(0.35):
        return _next_step(odd, cast, person)
    if odd.chance(0.3) and (shown := _buttons(person)):
        return _tapped(odd, person, *odd.dice.choice(shown))
    made = odd.dice.choice(KINDS)(odd, cast, _frame(odd, person))
    return odd.spoiled(made) if odd.chance(0.3) else made


def _next_step(odd: Odd, cast: Cast, person: Person) -> Update:
    story = STORIES[person.id % len(STORIES)]
    text = story[cast.steps[person.id] % len(story)]
    cast.steps[person.id] += 1
    return {"message": _frame(odd, person) | {"text": text}}


def _buttons(person: Person) -> list[tuple[int, str]]:
    """The buttons of the last messages: on which message, and what they carry."""
    return [
        (message["message_id"], button["callback_data"])
        for message in person.chat.history[-2:]
        for row in message.get("reply_markup", {}).get("inline_keyboard", ())
        for button in row
    ]


def _tapped(odd: Odd, person: Person, message: int, data: str) -> Update:
    frame = _frame(odd, person)
    query = {"id": str(odd.dice.randrange(10**9)), "from": frame["from"], "chat_instance": "1", "data": data}
    return {"callback_query": query | {"message": frame | {"message_id": message}}}


def _frame(odd: Odd, person: Person) -> Update:
    return {
        "message_id": odd.dice.randrange(1, 10**6),
        "date": DATE + odd.dice.randrange(10**6),
        "chat": {"id": person.id, "type": "private", "first_name": odd.text()},
        "from": {"id": person.id, "is_bot": False, "first_name": odd.text(), "language_code": odd.one("vi", "en", "")},
    }


def _said(odd: Odd, cast: Cast, frame: Update) -> Update:
    text = odd.text() if odd.chance(0.6) else odd.dice.choice(cast.codes)
    return {"message": frame | {"text": text, "entities": odd.value()}}


def _pressed(odd: Odd, cast: Cast, frame: Update) -> Update:
    query = {"id": str(odd.dice.randrange(10**9)), "from": frame["from"], "chat_instance": "1", "message": frame}
    return {"callback_query": query | {"data": press(odd, cast)}}


def _shown(odd: Odd, cast: Cast, frame: Update) -> Update:
    name = odd.one("photo", "document", "voice", "audio", "video", "sticker", "animation")
    file = {"file_id": odd.text(), "file_unique_id": odd.text(), "file_size": odd.number(), "width": odd.number(),
            "height": odd.number(), "duration": odd.number(), "mime_type": odd.one("image/png", "x", 5)}  # fmt: skip
    group = {"media_group_id": odd.one("1", "2", odd.text(), odd.number())} if odd.chance(0.4) else {}
    return {"message": frame | group | {name: [file, file] if name == "photo" else file, "caption": odd.text()}}


def _shared(odd: Odd, cast: Cast, frame: Update) -> Update:
    if odd.chance(0.5):
        return {"message": frame | {"location": {"latitude": odd.number(), "longitude": odd.number()}}}
    owner = odd.one(cast.good.id, frame["from"]["id"], odd.number())
    return {"message": frame | {"contact": {"phone_number": odd.text(), "first_name": "", "user_id": owner}}}


def _member(odd: Odd, cast: Cast, frame: Update) -> Update:
    status = {"status": odd.one("left", "member", "restricted", odd.text()), "user": frame["from"]}
    return {"my_chat_member": frame | {"old_chat_member": status, "new_chat_member": status}}


def _elsewhere(odd: Odd, cast: Cast, frame: Update) -> Update:
    """In a group, a channel, or in a kind that we never asked for."""
    kind = odd.one("message", "edited_message", "channel_post", "inline_query", "business_message", "poll")
    chat = {"id": -odd.dice.randrange(1, 10**12), "type": odd.one("group", "supergroup", "channel", "sender", 7)}
    return {kind: frame | {"chat": chat, "text": "/start", "migrate_to_chat_id": odd.number()}}


def _quoting(odd: Odd, cast: Cast, frame: Update) -> Update:
    names = ("reply_to_message", "forward_origin", "quote", "via_bot", "pinned_message", "sender_chat", "poll", "dice")
    return {"message": frame | {"text": odd.text(), odd.dice.choice(names): odd.value()}}


def _any(odd: Odd, cast: Cast, frame: Update) -> Update:
    made = odd.value()
    return made if isinstance(made, dict) else {"message": made}


KINDS: Sequence[Callable[[Odd, Cast, Update], Update]] = (
    _said, _said, _pressed, _pressed, _pressed, _shown, _shared, _member, _elsewhere, _quoting, _any,
)  # fmt: skip


class Hooks:
    """Calls of the webhook. Each knows whether Telegram's secret came with it."""

    def __init__(self, odd: Odd, cast: Cast, secret: str) -> None:
        self._odd, self._cast, self._secret = odd, cast, secret.encode()
        self._number = 500_000
        self._sent: list[bytes] = []

    def ask(self) -> Ask:
        """The next call: with the secret two times out of three; without it, it pretends to be somebody else."""
        odd = self._odd
        if odd.chance(0.66):
            body = self._body()
            self._sent = [*self._sent[-20:], body]
            return Ask("POST", PATH, ((HEADER.encode(), self._secret),), body, cut=odd.chance(0.02))
        forged = {"update_id": self._next(), **update(odd, self._cast, [self._cast.good])}
        wrong = odd.one(b"", b"x", self._secret[:-1], self._secret + b"\0", self._secret.upper(), encoded(odd.text()))
        named = ((odd.one(HEADER.encode(), b"Authorization", b"Cookie"), wrong),) if odd.chance(0.8) else ()
        return Ask("POST", PATH, named, _json(forged), refused=True)

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _body(self) -> bytes:
        odd = self._odd
        good = _json({"update_id": self._next(), **update(odd, self._cast, self._cast.callers)})
        pick = odd.dice.randrange(20)
        if pick == 0 and self._sent:
            return bytes(odd.dice.choice(self._sent))
        if pick == 1:
            return good[: odd.dice.randrange(len(good))]
        if pick == 2:
            return odd.bytes()
        if pick == 3:
            return _json({**json.loads(good), "update_id": odd.number()})
        if pick == 4:
            return good[:-1].ljust(odd.dice.choice((0, BODY_BYTES - 1, BODY_BYTES))) + b"}"
        if pick == 5:
            return self._deep()
        return good

    def _deep(self) -> bytes:
        """Nested as deep as our own reader just manages, or a little deeper."""
        person, levels = self._odd.dice.choice(self._cast.callers), self._odd.dice.randrange(45, 1_000)
        deep = '{"a":' * levels + "1" + "}" * levels
        chat = f'{{"id": {person.id}, "type": "private"}}'
        message = f'{{"message_id": 1, "date": 1, "chat": {chat}, "text": "x", "poll": {deep}}}'
        return f'{{"update_id": {self._next()}, "message": {message}}}'.encode()


def _json(update: Update) -> bytes:
    return json.dumps(update).encode()
