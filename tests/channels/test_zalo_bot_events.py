"""What is kept of an event of the Bot Platform, and what the desk makes of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.channel import FileRef
from bot.channels.zalo.albums import GAP, REMEMBERED, Albums
from bot.channels.zalo.bot.content import LONGEST_TEXT
from bot.channels.zalo.bot.events import LONGEST_ID, LONGEST_NUMBER, Reader, files_of
from bot.channels.zalo.bot.updates import to_update
from bot.desk.hearing import hear
from domain.said import Medium, Said
from tests.channels.zalo_bot_rig import NOW
from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_bot.account import Account
from tests.emulators.zalo_bot.person import Person

ADDRESS = 41
CHAT = "6ede9afa66b88fe6d6a9"

DOCUMENTED: dict[str, Any] = {
    "event_name": "message.text.received",
    "message": {
        "from": {"id": CHAT, "display_name": "Ted", "is_bot": False},
        "chat": {"id": CHAT, "chat_type": "PRIVATE"},
        "text": "Xin chào",
        "message_id": "2d758cb5e222177a4e35",
        "date": 1_750_316_131_602,
    },
}
"""The sample of the documents [A]."""


def bent(event_name: str | None = None, /, **message: Any) -> dict[str, Any]:
    """The documented event with other fields; None leaves one out."""
    told = {name: value for name, value in {**DOCUMENTED["message"], **message}.items() if value is not None}
    return {"event_name": event_name or DOCUMENTED["event_name"], "message": told}


def heard(event: dict[str, Any]) -> Said:
    """What the desk makes of an event."""
    kept = Reader().read(event)
    assert kept
    names = {file.kind: ("a" * 64,) for file in files_of(kept.payload)}
    return hear([to_update(kept.payload, ADDRESS)], names.get("photo", ()), (), None, 0, names.get("voice", ()))


@pytest.mark.parametrize("event", [DOCUMENTED, {"ok": True, "result": DOCUMENTED}])
def test_the_documented_event_is_read_wrapped_or_bare(event: dict[str, Any]) -> None:
    kept = Reader().read(event)
    assert kept
    assert (kept.event, kept.native, kept.group) == (f"{CHAT}:2d758cb5e222177a4e35", CHAT, None)
    assert kept.payload == {"date": 1_750_316_131_602, "text": "Xin chào"}
    message = to_update(kept.payload, ADDRESS).message
    assert message
    assert message.from_user
    assert (message.chat.id, message.chat.type, message.from_user.id) == (ADDRESS, "private", ADDRESS)
    assert (message.text, message.date.year) == ("Xin chào", 2025)


def everything_from(an: Person) -> list[tuple[dict[str, Any], Said]]:
    """One event of every kind, and what it says."""
    name = ("a" * 64,)
    return [
        (an.says("Góp 2 ngày công 🌾"), Said(text="Góp 2 ngày công 🌾")),
        (an.sends_photo(picture(), "Đèn cháy"), Said(text="Đèn cháy", photos=name)),
        (an.sends_photo(picture()), Said(photos=name)),
        (an.sends_voice(), Said(medium=Medium.VOICE, voices=name)),
        (an.sends_sticker(), Said(medium=Medium.STICKER)),
        (an.sends_unsupported(), Said(medium=Medium.OTHER)),
    ]


def test_every_kind_of_event_is_heard_as_what_it_is() -> None:
    for event, said in everything_from(Account().person("An")):
        assert heard(event) == said


def test_no_name_of_a_person_is_kept() -> None:
    an = Account().person("Lò Thị Ánh")
    for event, _ in everything_from(an):
        kept = Reader().read(event)
        assert kept
        assert "Ánh" not in json.dumps(kept.payload, ensure_ascii=False)
        assert an.id not in json.dumps(kept.payload)


@pytest.mark.parametrize("name", ["photo_url", "photo", "both"])
def test_a_photo_is_found_under_either_name(name: str) -> None:
    account = Account()
    account.photo_as = name
    kept = Reader().read(account.person("An").sends_photo(picture()))
    assert kept
    [file] = files_of(kept.payload)
    assert (file.kind, file.id.startswith(account.media.base)) == ("photo", True)


def test_what_a_protected_person_sends_has_no_content_and_is_answered() -> None:
    an = Account().person("An", protected=True)
    for event in (an.says("Bí mật"), an.sends_photo(picture()), an.sends_voice()):
        assert heard(event) == Said(medium=Medium.OTHER)


def test_of_a_group_nothing_but_that_something_was_said_is_kept() -> None:
    account = Account()
    group, an = account.group("Tổ 3"), account.person("An")
    for event in (group.says(an, "0912345678 là số tôi"), group.sends_photo(an, picture(), "Ảnh")):
        kept = Reader().read(event)
        assert kept
        assert (kept.native, set(kept.payload), files_of(kept.payload)) == (group.id, {"date", "group"}, ())
        message = to_update(kept.payload, ADDRESS).message
        assert message
        assert (message.chat.type, message.text) == ("group", None)


@pytest.mark.parametrize(
    ("chat", "sender", "group"),
    [
        ({"id": CHAT}, {"id": CHAT}, False),
        ({"id": CHAT}, {}, False),
        ({"id": CHAT, "chat_type": "private"}, {"id": CHAT}, False),
        ({"id": CHAT}, {"id": "b" * 20}, True),
        ({"id": CHAT, "chat_type": "SUPERGROUP"}, {"id": CHAT}, True),
        ({"id": CHAT, "chat_type": None}, {"id": "b" * 20}, True),
    ],
)
def test_without_a_type_a_chat_that_is_not_the_senders_is_a_group(
    chat: dict[str, Any], sender: dict[str, Any], group: bool
) -> None:
    kept = Reader().read(bent(chat=chat, **{"from": sender}))
    assert kept
    assert ("group" in kept.payload) is group


@pytest.mark.parametrize(
    "event",
    [
        None,
        5,
        "x",
        [],
        {},
        {"event_name": "message.text.received"},
        {"event_name": 5, "message": DOCUMENTED["message"]},
        {"event_name": "bot.added", "message": DOCUMENTED["message"]},
        {"ok": True, "result": None},
        {"ok": False, "error_code": 408},
        {"ok": True, "result": [DOCUMENTED]},
        bent(chat={"id": ""}),
        bent(chat={"id": 5}),
        bent(chat={"id": "a b\n"}),
        bent(chat={"id": "x" * (LONGEST_ID + 1)}),
        bent(chat="x"),
        bent(**{"from": {"id": CHAT, "is_bot": True}}),
    ],
)
def test_what_is_no_message_of_a_person_is_not_kept(event: object) -> None:
    assert Reader().read(event) is None


@pytest.mark.parametrize("number", [None, 5, "", "x" * (LONGEST_NUMBER + 1), "a\n", {"a": 1}])
def test_without_a_usable_number_the_same_event_still_has_the_same_name(number: object) -> None:
    first, again = Reader().read(bent(message_id=number)), Reader().read(bent(message_id=number))
    other = Reader().read(bent(message_id=number, text="khác"))
    assert first
    assert other
    assert first == again
    assert first.event != other.event
    assert len(first.event) <= 128


def test_the_longest_ids_fit_the_inbox() -> None:
    kept = Reader().read(bent(chat={"id": "c" * LONGEST_ID}, message_id="m" * LONGEST_NUMBER))
    assert kept
    assert len(kept.event) == 128


@pytest.mark.parametrize("name", ["message.video.received", "message.unsupported.received", "message.of.tomorrow"])
def test_kinds_of_tomorrow_are_answered_as_what_zalo_does_not_pass_on(name: str) -> None:
    assert heard(bent(name, video_url="https://x.zdn.vn/a.mp4")) == Said(medium=Medium.OTHER)


@pytest.mark.parametrize("kind", ["text", "image", "voice"])
@pytest.mark.parametrize("odd", [None, 5, "", [], {"url": "x"}, "\ud800"])
def test_a_content_that_is_not_as_it_should_be_is_none(kind: str, odd: object) -> None:
    fields = dict.fromkeys(("text", "caption", "photo", "photo_url", "voice", "voice_url"), odd)
    assert heard(bent(f"message.{kind}.received", **fields)).medium is Medium.OTHER


def test_a_text_beyond_all_reason_is_cut_where_the_desk_says_too_long_anyway() -> None:
    kept = Reader().read(bent(text="x" * 900_000))
    assert kept
    assert len(kept.payload["text"]) == LONGEST_TEXT


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.dictionaries(
    st.sampled_from(["message_id", "date", "text", "photo", "photo_url", "caption", "voice_url", "sticker", "from"]),
    JSON,
)
KINDS = st.sampled_from(["text", "image", "voice", "sticker", "unsupported", "tomorrow"])


@settings(max_examples=60)
@given(KINDS, FIELDS, JSON)
def test_no_shape_can_stop_the_inbox(kind: str, fields: dict[str, Any], odd: object) -> None:
    Reader().read(odd)
    kept = Reader().read({"event_name": f"message.{kind}.received", "message": {"chat": {"id": CHAT}, **fields}})
    if kept:
        written = json.dumps(kept.payload, allow_nan=False, ensure_ascii=False).encode()
        assert len(kept.event) <= 128
        assert hear([to_update(json.loads(written), ADDRESS)], (), (), None, 0)
        assert all(isinstance(file, FileRef) and file.id for file in files_of(kept.payload))


def test_photos_sent_together_are_one_album_and_the_next_is_another() -> None:
    account, reader = Account(), Reader()
    an, binh = account.person("An"), account.person("Bình")
    album = [reader.read(event) for event in an.sends_album([picture(), picture(colour="red")], "Đèn")]
    beside = reader.read(binh.sends_photo(picture()))
    account.clock.moves(GAP.total_seconds() + 1)  # type: ignore[attr-defined]
    later = reader.read(an.sends_photo(picture()))
    groups = [event and event.group for event in (*album, beside, later)]
    assert groups[0] == groups[1]
    assert all(groups)
    assert len(set(groups)) == 3


def test_photos_of_an_album_may_come_in_any_order_and_twice() -> None:
    albums = Albums()
    at = [NOW, NOW + GAP, NOW + GAP / 2, NOW]
    assert {albums.group(CHAT, f"{CHAT}:{n}", when) for n, when in enumerate(at)} == {f"{CHAT}:0"}


def test_albums_of_long_ago_are_forgotten() -> None:
    albums = Albums()
    for number in range(REMEMBERED + 5):
        albums.group(str(number), "first", NOW)
    assert albums.group("4", "second", NOW) == "second"
    assert albums.group(str(REMEMBERED), "second", NOW) == "first"


def test_a_text_belongs_to_no_album() -> None:
    kept = Reader().read(DOCUMENTED)
    assert kept
    assert kept.group is None
