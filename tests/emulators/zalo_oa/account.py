"""One Official Account as Zalo knows it: its people, messages, consent, quotas, files and events. No HTTP is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.emulators.telegram.clock import Clock, Hands
from tests.emulators.telegram.signal import Signal
from tests.emulators.zalo_oa import calls
from tests.emulators.zalo_oa.errors import Refused
from tests.emulators.zalo_oa.faults import Faults
from tests.emulators.zalo_oa.files import Files
from tests.emulators.zalo_oa.limits import Limits
from tests.emulators.zalo_oa.messages import Content, strange
from tests.emulators.zalo_oa.oauth import Console, OAuth, Pair
from tests.emulators.zalo_oa.person import Person
from tests.emulators.zalo_oa.queue import Event, Queue, mac
from tests.emulators.zalo_oa.seen import Seen
from tests.emulators.zalo_oa.windows import Plan
from tests.emulators.zalo_shared.served import Hear

OA_ID = "4318657068771012646"
APP_ID = "360846524940903967"
APP_SECRET = "khoa-ung-dung-Q7w2"
WEBHOOK_SECRET = "khoa-oa-webhook-9Kd1"


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it came in: its name (see `faults`), its JSON or form."""

    name: str
    body: Any


class Account:
    """Everything the emulator remembers of one account. `call` is the whole API; events wait in `queue`.

    `echoes`: each message of ours comes back as `oa_send_…`. `receipts`: and then as `user_received_message`.
    `templates`: the approved ones, each with the names of its parameters. `strange_fields`: what we sent and no page
    documents. `webhook_secret` signs events; a console can show none of its own, so it may be set to `app_secret`.
    """

    def __init__(self, clock: Clock | None = None, oa_id: str = OA_ID, app_id: str = APP_ID) -> None:
        self.oa_id, self.app_id = oa_id, app_id
        self.app_secret, self.webhook_secret = APP_SECRET, WEBHOOK_SECRET
        self.name = "Mặt trận xã Đoàn Kết"
        self.clock: Clock = clock or Hands()
        self.changed = Signal()
        self.queue = Queue(self.changed, self.clock)
        self.files = Files(self.clock)
        self.faults = Faults()
        self.limits = Limits(self.clock)
        self.plan = Plan()
        self.oauth = OAuth(self.clock, app_id, APP_SECRET, oa_id)
        self.people: list[Person] = []
        self.templates: dict[str, set[str]] = {}
        self.strange_fields: list[str] = []
        self.calls: list[Call] = []
        self.counts: Counter[str] = Counter()
        self.recording, self.echoes, self.receipts = True, True, False
        self.package, self.package_days = "Growth", 200
        self.sent = 0
        self._hearing: list[Hear] = []
        self._by_id: dict[str, Person] = {}
        self._last = 0

    async def call(
        self, http_method: str, path: str, headers: Mapping[str, str], body: bytes = b"",
        query: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:  # fmt: skip
        """One request to any of Zalo's hosts: OAuth, OpenAPI or a file of a person. The status and the body; raises
        Lost when the answer does not come."""
        return calls.answer(self, http_method, path, headers, body, query or {})

    def person(self, name: str) -> Person:
        """Somebody with Zalo. The account cannot write to them before they did something."""
        person = Person(self, len(self.people) + 1, name)
        self.people.append(person)
        self._by_id[person.id] = person
        return person

    def connects(self) -> Pair:
        """A first pair of tokens, as from the console's API Explorer."""
        return self.oauth.grants()

    def whom(self, user_id: Any) -> Person:
        """The person of this id at this account. Raises Refused."""
        if not isinstance(user_id, str) or user_id not in self._by_id:
            raise Refused(-201, "user_id")
        return self._by_id[user_id]

    def tells(self, hear: Hear) -> Callable[[], None]:
        """Tell `hear` of every message of ours, until what is returned is called."""
        self._hearing.append(hear)
        return lambda: self._hearing.remove(hear)

    def ages(self, seconds: float) -> None:
        """Let all that is remembered be older by so much, where the clock is not ours to move: windows, tokens,
        files."""
        for person in self.people:
            person.window.ages(seconds)
        self.oauth.ages(seconds)
        self.files.ages(seconds)

    @property
    def console(self) -> Console:
        """What an admin saved on the app's pages; `oauth.saves` saves it as Zalo does."""
        return self.oauth.console

    @property
    def waiting(self) -> int:
        """Events that our server has not taken."""
        return len(self.queue.pending)

    @property
    def timestamp(self) -> str:
        """Now, as an event says it: 13 digits of milliseconds, as text [A]."""
        return str(int(self.clock() * 1_000))

    def number(self) -> int:
        """A number that nothing else has."""
        self._last += 1
        return self._last

    def signed(self, event: Event) -> dict[str, str]:
        """The headers that the event comes with."""
        signature = mac(self.app_id, event.body, event.data["timestamp"], self.webhook_secret)
        again = {"num_retry": str(event.retry)} if event.retry else {}
        return {"Content-Type": "application/json", "X-ZEvent-Signature": signature} | again

    def show(self, person: Person, content: Content, message: dict[str, Any], cost: str, **template: Any) -> Seen:
        """A message reaches a person's phone, and its echo our webhook."""
        seen = Seen(
            id=f"{self.number():020x}", text=content.text, buttons=content.buttons, photo=content.photo,
            url=content.url, cost=cost, at=self.clock(), raw=message, **template,
        )  # fmt: skip
        person.sees_message(seen)
        self.sent += 1
        if self.echoes:
            person.echoes(content.event, {"text": seen.text, "msg_id": seen.id})
        if self.receipts:
            person.echoes("user_received_message", {"msg_id": seen.id})
        self.changed.touch()
        for hear in tuple(self._hearing):
            hear(person.id, seen.text)
        return seen

    def count(self, name: str, body: Any) -> None:
        """Note a call; what it said only while `recording`."""
        self.counts[name] += 1
        if self.recording:
            self.calls.append(Call(name, body))
        self.changed.touch()

    def called(self, name: str) -> list[Any]:
        """What every call of this name said so far."""
        return [call.body for call in self.calls if call.name == name]

    def note_strange(self, what: str, given: Iterable[str], known: set[str]) -> None:
        """Remember the fields that no page documents."""
        self.strange_fields += strange(what, given, known)
