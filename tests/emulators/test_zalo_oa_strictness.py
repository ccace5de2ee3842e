"""The account refuses what Zalo refuses, with Zalo's numbers, and takes what Zalo takes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulators.telegram.pictures import picture
from tests.emulators.zalo_oa import Account, Person
from tests.emulators.zalo_oa.errors import Lost
from tests.emulators.zalo_oa.rig import Caller, attached, button, buttons, media

LONG = "đ" * 2_000


@pytest.fixture
def account() -> Account:
    """An account that has a consent."""
    account = Account()
    account.connects()
    return account


@pytest.fixture
def api(account: Account) -> Caller:
    """Its server."""
    return Caller(account)


@pytest.fixture
def an(account: Account) -> Person:
    """Somebody who follows."""
    person = account.person("Ánh")
    person.follows()
    return person


REFUSED: dict[str, tuple[int, Any]] = {
    "nothing": (-201, {}),
    "no object": (-201, "text"),
    "an empty text": (-201, {"text": " "}),
    "a text that is no text": (-201, {"text": 5}),
    "a text too long": (-210, {"text": LONG + "a"}),
    "a text too long in UTF-16": (-210, {"text": "😀" * 1_001}),
    "another kind of attachment": (-201, {"attachment": {"type": "photo", "payload": {}}}),
    "an attachment without payload": (-201, {"attachment": {"type": "template"}}),
    "an unknown template": (-233, attached("", {"template_type": "list"})),
    "buttons without a text": (-201, buttons("", button())),
    "buttons of another template": (-201, attached("a", {"template_type": "list", "buttons": [button()]})),
    "no button": (-201, buttons("a")),
    "six buttons": (-210, buttons("a", *[button()] * 6)),
    "a button that is none": (-201, buttons("a", "Gửi")),
    "a button without title": (-201, buttons("a", button(title=" "))),
    "a title too long": (-210, buttons("a", button(title="đ" * 101))),
    "a payload too long": (-210, buttons("a", button(payload="a" * 1_001))),
    "an empty payload": (-201, buttons("a", button(payload=""))),
    "a payload that is an object": (-201, buttons("a", button(payload={"content": "a"}))),
    "an unknown button": (-201, buttons("a", button(type="oa.query.click"))),
    "a link without url": (-201, buttons("a", button(type="oa.open.url", payload="https://x.example"))),
    "media without elements": (-201, attached("a", {"template_type": "media"})),
    "two elements": (-201, attached("a", {"template_type": "media", "elements": [{}, {}]})),
    "media of no kind": (-201, media("a", media_type="video", url="https://x.example")),
    "neither url nor attachment": (-201, media("a", media_type="image")),
    "both url and attachment": (-201, media("a", media_type="image", url="https://x.example", attachment_id="b")),
    "an address that is none": (-201, media("a", media_type="image", url="file:///a")),
    "a gif without a size": (-201, media("a", media_type="gif", url="https://x.example/a.gif")),
    "an unknown attachment": (-100, media("a", media_type="image", attachment_id="b")),
    "a caption too long": (-210, media(LONG + "a", media_type="image", url="https://x.example")),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_what_zalo_refuses_is_refused_and_not_shown(api: Caller, an: Person, what: str) -> None:
    code, message = REFUSED[what]
    assert (await api.sends(an, message))["error"] == code
    assert an.messages == []


TAKEN: dict[str, tuple[Any, str, tuple[str, ...]]] = {
    "a text": ({"text": LONG}, LONG, ()),
    "composed letters": ({"text": "a\u0302" * 2_000}, "a\u0302" * 2_000, ()),
    "five buttons": (buttons("a", *[button(title="Gửi")] * 5), "a", ("Gửi",) * 5),
    "the longest button": (buttons("a", button(title="đ" * 100, payload="a" * 1_000)), "a", ("đ" * 100,)),
    "a button that opens": (buttons("a", button("Web", "oa.open.url", {"url": "https://x.example"})), "a", ("Web",)),
    "a telephone": (buttons("a", button("Gọi", "oa.open.phone", {"phone_code": "84"})), "a", ("Gọi",)),
    "a picture elsewhere": (media("a", media_type="image", url="https://x.example/a.jpg"), "a", ()),
    "a request for a profile": (
        attached(None, {"template_type": "request_user_info",
                        "elements": [{"title": "Tên", "subtitle": "Xin tên", "image_url": "https://x.example/a.png"}]}),
        "Tên\nXin tên", ()),
}  # fmt: skip


@pytest.mark.parametrize("what", TAKEN)
async def test_what_zalo_takes_is_shown(api: Caller, an: Person, what: str) -> None:
    message, text, labels = TAKEN[what]
    answer = await api.sends(an, message)
    assert (answer["error"], answer["message"], answer["data"]["user_id"]) == (0, "Success", an.id)
    assert (an.messages[-1].id, an.messages[-1].text, an.messages[-1].labels) == (
        answer["data"]["message_id"], text, labels,
    )  # fmt: skip
    assert api.account.strange_fields == []


async def test_a_picture_is_uploaded_then_shown_for_seven_days(api: Caller, an: Person) -> None:
    data = picture(300, 200)
    name = (await api.uploads(data))["data"]["attachment_id"]
    message = media("Ảnh", media_type="image", attachment_id=name)
    assert (await api.sends(an, message))["error"] == 0
    assert (an.messages[-1].photo, an.messages[-1].text) == (data, "Ảnh")
    an.says("a")
    api.waits(7 * 86_400)
    assert (await api.sends(an, message))["error"] == -100


@pytest.mark.parametrize(("data", "code"), [(b"GIF89a", -201), (b"\xff\xd8\xff" + b"a" * 1_048_574, -210)])
async def test_other_pictures_are_refused(api: Caller, data: bytes, code: int) -> None:
    assert (await api.uploads(data))["error"] == code


async def test_an_upload_holds_every_byte(api: Caller, an: Person) -> None:
    data = b"\xff\xd8\xff" + bytes(range(256)) + b"\r\n--\r\n\r\n"
    name = (await api.uploads(data))["data"]["attachment_id"]
    await api.sends(an, media("", media_type="image", attachment_id=name))
    assert an.messages[-1].photo == data


async def test_an_upload_that_is_no_form_is_refused(api: Caller) -> None:
    assert (await api.posts("/v2.0/oa/upload/image", {"file": "a"}))["error"] == -201


async def test_fields_that_no_page_documents_are_remembered(api: Caller, an: Person) -> None:
    body = {"recipient": {"user_id": an.id}, "message": {"text": "a", "reply_markup": {}}, "tracking": 1}
    assert (await api.posts("/v3.0/oa/message/cs", body))["error"] == 0
    assert api.account.strange_fields == ["body.tracking", "message.reply_markup"]


async def test_only_people_of_this_account_are_known(api: Caller, an: Person) -> None:
    for user in ("5", int(an.id), Account(oa_id="77").person("Khác").id):
        body = {"recipient": {"user_id": user}, "message": {"text": "a"}}
        assert (await api.posts("/v3.0/oa/message/cs", body))["error"] == -201


def test_ids_have_16_to_19_digits_and_differ_from_account_to_account() -> None:
    here, there = Account(), Account(oa_id="77")
    ids = [account.person("An").id for account in (here, there) for _ in range(40)]
    assert {len(one) for one in ids} == {16, 17, 18, 19}
    assert len(set(ids)) == 80
    assert all(one.isdecimal() for one in ids)


async def test_unknown_paths_bodies_and_ways_to_call_are_refused(api: Caller, account: Account) -> None:
    assert (await api.posts("/v3.0/oa/message/none", {}))["error"] == -201
    assert (await api.posts("/v2.0/oa/message", {}))["error"] == -240
    assert (await api.gets("/v3.0/oa/message/cs"))["error"] == -201
    for headers, body in ((api.headers, b"{"), (api.headers, b"[]"), ({"access_token": api.token}, b"{}")):
        status, said = await account.call("POST", "/v3.0/oa/message/cs", headers, body)
        assert (status, json.loads(said)["error"]) == (200, -201)


async def test_buttons_are_refused_by_a_switch(api: Caller, an: Person) -> None:
    api.account.faults.refused_buttons = True
    assert (await api.sends(an, buttons("a", button())))["error"] == -201
    assert (await api.sends(an, {"text": "a"}))["error"] == 0


async def test_templates_by_uid_are_approved_before_and_whole(api: Caller, an: Person, account: Account) -> None:
    account.templates["12345"] = {"ma_ho_so", "noi_dung"}
    asked = {"user_id": an.id, "template_id": "12345", "template_data": {"ma_ho_so": "DK-1", "noi_dung": "Đã sửa"}}
    api.waits(30 * 86_400)
    assert (await api.posts("/v3.0/oa/message/template", asked))["data"]["user_id"] == an.id
    assert (an.messages[-1].template, an.messages[-1].template_data["noi_dung"]) == ("12345", "Đã sửa")
    for change, code in (
        ({"template_id": "1"}, -131), ({"template_id": 12345}, -131), ({"template_data": {"ma_ho_so": "a"}}, -132),
        ({"template_data": {"ma_ho_so": "a", "noi_dung": ""}}, -132), ({"user_id": "5"}, -201),
    ):  # fmt: skip
        assert (await api.posts("/v3.0/oa/message/template", asked | change))["error"] == code
    account.plan.money = 0
    assert (await api.posts("/v3.0/oa/message/template", asked))["error"] == -321


async def test_the_account_and_people_are_told_of(api: Caller, an: Person) -> None:
    assert (await api.gets("/v2.0/oa/getoa"))["data"]["oaid"] == api.account.oa_id
    detail = (await api.gets("/v3.0/oa/user/detail", user_id=an.id))["data"]
    assert (detail["display_name"], detail["user_is_follower"]) == ("Ánh", True)
    assert (await api.gets("/v3.0/oa/user/detail", user_id="5"))["error"] == -201


async def test_faults_are_met_once(api: Caller, an: Person, account: Account) -> None:
    faults, name = account.faults, "message/cs"
    faults.next_bad_gateway(name)
    assert (await api.raw("/v3.0/oa/message/cs", b"{}"))[0] == 502
    faults.next_refusal(name, -200)
    assert (await api.sends(an, {"text": "a"}))["error"] == -200
    assert an.messages == []
    faults.next_lost_answer(name)
    with pytest.raises(Lost):
        await api.sends(an, {"text": "a"})
    assert an.messages[-1].text == "a"
    faults.next_half_answer(name)
    with pytest.raises(ValueError):
        await api.sends(an, {"text": "b"})
    assert [seen.text for seen in an.messages] == ["a", "b"]
    assert (await api.sends(an, {"text": "c"}))["error"] == 0
