"""What a message costs and when none may be sent, on a clock that nobody waits for."""

from __future__ import annotations

import pytest

from tests.emulators.zalo_oa import Account, Person
from tests.emulators.zalo_oa.rig import Caller

HOUR = 3_600
SAID = {"text": "Đã nhận ạ"}


@pytest.fixture
def api() -> Caller:
    """The server of an account that has a consent."""
    account = Account()
    account.connects()
    return Caller(account)


@pytest.fixture
def an(api: Caller) -> Person:
    """Somebody who has done nothing yet."""
    return api.account.person("Ánh")


async def cost(api: Caller, person: Person) -> str | int:
    """The `quota_type` of one more message, or the error."""
    answer = await api.sends(person, SAID)
    return str(answer["data"]["quota"]["quota_type"]) if "data" in answer else int(answer["error"])


async def test_messages_are_free_for_48_hours_then_paid_then_refused(api: Caller, an: Person) -> None:
    assert await cost(api, an) == -232
    an.says("chào")
    assert await cost(api, an) == "reply"
    api.waits(48 * HOUR)
    assert await cost(api, an) == "reply"
    api.waits(1)
    assert await cost(api, an) == "sub_quota"
    api.waits(5 * 24 * HOUR - 1)
    assert await cost(api, an) == "sub_quota"
    api.waits(1)
    assert await cost(api, an) == -230
    an.says("chào")
    assert await cost(api, an) == "reply"
    assert [seen.cost for seen in an.messages] == ["reply", "reply", "sub_quota", "sub_quota", "reply"]
    assert (api.account.plan.free_sent, api.account.plan.package_sent) == (3, 2)


@pytest.mark.parametrize("does", ["says", "follows", "submits_info", "sends_location"])
async def test_what_people_do_opens_the_window(api: Caller, an: Person, does: str) -> None:
    arguments = {"says": ("a",), "sends_location": (22.4, 103.5)}
    getattr(an, does)(*arguments.get(does, ()))
    assert await cost(api, an) == "reply"


async def test_looking_at_messages_opens_nothing(api: Caller, an: Person) -> None:
    an.sees()
    assert await cost(api, an) == -232


async def test_a_press_opens_the_window_again(api: Caller, an: Person) -> None:
    an.says("a")
    button = {"title": "Gửi", "type": "oa.query.hide", "payload": "x"}
    payload = {"template_type": "button", "buttons": [button]}
    await api.sends(an, {"text": "a", "attachment": {"type": "template", "payload": payload}})
    api.waits(8 * 24 * HOUR)
    assert await cost(api, an) == -230
    an.taps("Gửi")
    assert await cost(api, an) == "reply"


async def test_free_messages_can_have_a_number(api: Caller, an: Person) -> None:
    api.account.plan.replies = 2
    an.says("a")
    assert [await cost(api, an) for _ in range(3)] == ["reply", "reply", "sub_quota"]
    an.says("b")
    assert await cost(api, an) == "reply"


async def test_the_package_then_what_was_bought_then_nothing(api: Caller, an: Person) -> None:
    api.account.plan.package, api.account.plan.purchased = 1, 1
    an.says("a")
    api.waits(49 * HOUR)
    assert [await cost(api, an) for _ in range(3)] == ["sub_quota", "purchase_quota", -211]
    assert len(an.messages) == 2


async def test_who_left_is_not_written_to_until_they_come_back(api: Caller, an: Person) -> None:
    an.follows()
    an.unfollows()
    assert await cost(api, an) == -213
    an.says("a")
    assert await cost(api, an) == "reply"


@pytest.mark.parametrize("code", [-217, -227, -244, -218])
async def test_somebody_takes_no_messages(api: Caller, an: Person, code: int) -> None:
    an.says("a")
    an.window.refusal = code
    assert await cost(api, an) == code


async def test_the_quota_of_a_person_is_told(api: Caller, an: Person) -> None:
    asked = {"user_id": an.id}
    assert (await api.posts("/v3.0/oa/quota/message", asked))["data"]["last_interaction"] == ""
    api.account.plan.replies = 8
    an.says("a")
    await cost(api, an)
    told = (await api.posts("/v3.0/oa/quota/message", asked))["data"]
    assert told == {"last_interaction": api.account.timestamp, "cs_reply": {"remain": 7, "total": 8}}
    api.waits(49 * HOUR)
    assert (await api.posts("/v3.0/oa/quota/message", asked))["data"]["cs_reply"]["remain"] == 0
    assert (await api.posts("/v3.0/oa/quota/message", {}))["error"] == -201


async def test_calls_are_counted_by_the_minute(api: Caller, an: Person) -> None:
    an.says("a")
    api.account.limits.on = True
    api.account.limits.window.limit = 2
    assert [await cost(api, an) for _ in range(3)] == ["reply", "reply", -32]
    api.waits(60)
    assert await cost(api, an) == "reply"


async def test_everything_can_be_made_older_where_the_clock_is_not_ours(api: Caller, an: Person) -> None:
    an.says("a")
    api.account.person("Bình")
    api.account.ages(49 * HOUR)
    assert await cost(api, an) == -216
    api.account.connects()
    assert await cost(api, an) == "sub_quota"
    assert len(an.messages) == 1
