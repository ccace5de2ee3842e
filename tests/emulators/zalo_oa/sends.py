"""What the account sends: consultation messages, templates, images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.emulators.zalo_oa import messages
from tests.emulators.zalo_oa.errors import Refused
from tests.emulators.zalo_oa.messages import Content

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account
    from tests.emulators.zalo_oa.seen import Seen


def consult(account: Account, body: dict[str, Any]) -> dict[str, Any]:
    """`POST /v3.0/oa/message/cs` [A]. Raises Refused."""
    account.note_strange("body", body, {"recipient", "message"})
    recipient = body.get("recipient")
    if not isinstance(recipient, dict):
        raise Refused(-201, "recipient")
    account.note_strange("recipient", recipient, {"user_id"})
    person = account.whom(recipient.get("user_id"))
    content = messages.read(account, body.get("message"))
    quota = person.window.charge(account.plan)
    seen = account.show(person, content, body["message"], quota["quota_type"])
    return _sent(person.id, seen, quota)


def template(account: Account, body: dict[str, Any]) -> dict[str, Any]:
    """`POST /v3.0/oa/message/template` by UID [A]: at any time, for money. Raises Refused."""
    account.note_strange("body", body, {"user_id", "template_id", "template_data"})
    person = account.whom(body.get("user_id"))
    number, data = body.get("template_id"), body.get("template_data")
    if not isinstance(number, str) or number not in account.templates:
        raise Refused(-131)
    if not isinstance(data, dict) or set(data) != account.templates[number]:
        raise Refused(-132)
    if not all(isinstance(value, str) and value for value in data.values()):
        raise Refused(-132)
    person.window.check()
    quota = account.plan.pays_template()
    text = "\n".join(f"{name}: {value}" for name, value in data.items())
    seen = account.show(person, Content(text, event="oa_send_template"), body, quota["quota_type"],
                        template=number, template_data=data)  # fmt: skip
    return _sent(person.id, seen, quota)


def upload(account: Account, data: bytes) -> dict[str, Any]:
    """`POST /v2.0/oa/upload/image` [A]. Raises Refused."""
    return {"attachment_id": account.files.upload(data)}


def _sent(user_id: str, seen: Seen, quota: dict[str, str]) -> dict[str, Any]:
    return {"message_id": seen.id, "user_id": user_id, "sent_time": str(int(seen.at * 1_000)), "quota": quota}
