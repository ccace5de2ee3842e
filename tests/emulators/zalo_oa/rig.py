"""Bare calls to the account, independent of our channel, and the messages they send."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from tests.emulators.telegram.clock import Hands
from tests.emulators.zalo_oa.account import Account
from tests.emulators.zalo_oa.person import Person

Data = dict[str, Any]
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def attached(text: str | None, payload: Data) -> Data:
    """A message with a template."""
    return ({} if text is None else {"text": text}) | {"attachment": {"type": "template", "payload": payload}}


def buttons(text: str, *listed: Any) -> Data:
    """A message with buttons."""
    return attached(text, {"buttons": list(listed)})


def button(title: str = "Gửi", type: str = "oa.query.hide", payload: Any = "chon:gui") -> Data:
    """A button."""
    return {"title": title, "type": type, "payload": payload}


def media(text: str, **element: Any) -> Data:
    """A message with a picture."""
    return attached(text, {"template_type": "media", "elements": [element]})


class Caller:
    """The server of an account that has a consent. Every answer is read from JSON."""

    def __init__(self, account: Account) -> None:
        self.account = account

    @property
    def hands(self) -> Hands:
        """The account's clock."""
        assert isinstance(self.account.clock, Hands)
        return self.account.clock

    def waits(self, seconds: float) -> None:
        """Let time pass, and take a fresh pair of tokens."""
        self.hands.moves(seconds)
        self.account.connects()

    @property
    def token(self) -> str:
        """The access token that counts now."""
        current = self.account.oauth.current
        return current.access if current else ""

    @property
    def headers(self) -> dict[str, str]:
        """Those of a call with JSON."""
        return {"access_token": self.token, "Content-Type": "application/json"}

    async def raw(self, path: str, body: bytes) -> tuple[int, bytes]:
        """Status and body."""
        return await self.account.call("POST", path, self.headers, body)

    async def posts(self, path: str, body: Data) -> Data:
        """A call with JSON."""
        status, said = await self.raw(path, json.dumps(body).encode())
        assert status == 200
        answer: Data = json.loads(said)
        return answer

    async def gets(self, path: str, **data: Any) -> Data:
        """A call with `?data=`."""
        _, said = await self.account.call("GET", path, self.headers, query={"data": json.dumps(data)})
        answer: Data = json.loads(said)
        return answer

    async def sends(self, person: Person, message: Any) -> Data:
        """A consultation message."""
        return await self.posts("/v3.0/oa/message/cs", {"recipient": {"user_id": person.id}, "message": message})

    async def uploads(self, data: bytes) -> Data:
        """An image."""
        head = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
        headers = {"access_token": self.token, "Content-Type": "multipart/form-data; boundary=b"}
        body = head + data + b"\r\n--b--\r\n"
        _, said = await self.account.call("POST", "/v2.0/oa/upload/image", headers, body)
        answer: Data = json.loads(said)
        return answer

    async def asks_tokens(self, secret: str = "", **form: str) -> Data:
        """A call of the token endpoint."""
        account = self.account
        headers = {"secret_key": secret or account.app_secret} | FORM
        body = urlencode({"app_id": account.app_id} | form).encode()
        status, said = await account.call("POST", "/v4/oa/access_token", headers, body)
        assert status == 200
        answer: Data = json.loads(said)
        return answer
