"""What a message to a person costs, or that none may be sent: the windows of 48 hours and 7 days, and the quotas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.emulators.telegram.clock import Clock
from tests.emulators.zalo_oa.errors import Refused

FREE_SECONDS = 48 * 3_600
OPEN_SECONDS = 7 * 86_400


@dataclass
class Plan:
    """What the account may send. `replies`: free messages in one window, None for any number (two readers say so, a
    third says 8 [C]). `package`: paid ones in the tier, 500 a month in Growth [C]; `purchased`: bought beside it."""

    replies: int | None = None
    package: int = 500
    purchased: int = 0
    free_sent: int = 0
    package_sent: int = 0
    purchased_sent: int = 0
    templates_sent: int = 0
    money: int | None = None
    """How many template messages can still be paid for; None for any number."""

    def pays(self) -> dict[str, str]:
        """Take a paid message: the package first, then what was bought. Raises Refused."""
        if self.package_sent < self.package:
            self.package_sent += 1
            return quota("sub_quota", self.package - self.package_sent, self.package)
        if self.purchased_sent < self.purchased:
            self.purchased_sent += 1
            return quota("purchase_quota", self.purchased - self.purchased_sent, self.purchased)
        raise Refused(-211)

    def pays_template(self) -> dict[str, Any]:
        """Take a template message. Raises Refused."""
        if self.money == 0:
            raise Refused(-321)
        if self.money is not None:
            self.money -= 1
        self.templates_sent += 1
        return {"quota_type": "template"}


@dataclass
class Window:
    """When a person last did something that counts, and the free messages since then."""

    clock: Clock
    last: float | None = None
    used: int = 0
    refusal: int = 0
    """A number that every message to this person meets: -217, -227, -244 …; 0 for none."""
    left: bool = False
    """They do not follow any more, and have not written since."""

    def interacts(self) -> None:
        """A message, a press, a follow [A]."""
        self.last, self.used, self.left = self.clock(), 0, False

    def ages(self, seconds: float) -> None:
        """Let the last interaction be longer ago."""
        if self.last is not None:
            self.last -= seconds

    def charge(self, plan: Plan) -> dict[str, str]:
        """The quota that one more message takes. Raises Refused."""
        self.check()
        if self.last is None:
            raise Refused(-232)
        age = self.clock() - self.last
        if age > OPEN_SECONDS:
            raise Refused(-230)
        if age <= FREE_SECONDS and (plan.replies is None or self.used < plan.replies):
            self.used += 1
            plan.free_sent += 1
            return quota("reply", self.remaining(plan), plan.replies)
        return plan.pays()

    def check(self) -> None:
        """Whether this person takes messages at all. Raises Refused."""
        if self.refusal:
            raise Refused(self.refusal)
        if self.left:
            raise Refused(-213)

    def remaining(self, plan: Plan) -> int | None:
        """Free messages left in this window; None for any number."""
        if self.last is None or self.clock() - self.last > FREE_SECONDS:
            return 0
        return None if plan.replies is None else plan.replies - self.used


def quota(kind: str, remain: int | None, total: int | None) -> dict[str, str]:
    """As an answer says it: numbers are text; any number is written -1 here [?]."""
    return {"quota_type": kind, "remain": str(-1 if remain is None else remain),
            "total": str(-1 if total is None else total)}  # fmt: skip
