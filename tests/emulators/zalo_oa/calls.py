"""Every path of the API: what it reads, what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from tests.emulators.zalo_oa import multipart, reads, sends
from tests.emulators.zalo_oa.errors import Lost, Refused, packed

if TYPE_CHECKING:
    from tests.emulators.zalo_oa.account import Account

BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
TOKEN_PATH = "/v4/oa/access_token"

Answer = tuple[int, bytes]
Method = Callable[["Account", Any], Any]


@dataclass(frozen=True, slots=True)
class Path:
    """A path: how it is called, how its body is read, what it does."""

    http_method: str
    path: str
    reads: Callable[[Request], Any]
    does: Method

    @property
    def name(self) -> str:
        """As `faults` and `counts` call it."""
        return self.path.partition("/oa/")[2]


@dataclass(frozen=True, slots=True)
class Request:
    """What came in; the names of `headers` are in small letters."""

    headers: Mapping[str, str]
    body: bytes
    query: Mapping[str, str]


def _json(request: Request) -> Any:
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Refused(-201, "Content-Type must be application/json")
    try:
        found = json.loads(request.body)
    except ValueError:
        raise Refused(-201, "body") from None
    if not isinstance(found, dict):
        raise Refused(-201, "body")
    return found


def _data(request: Request) -> Any:
    try:
        return json.loads(request.query.get("data", "{}"))
    except ValueError:
        raise Refused(-201, "data") from None


def _file(request: Request) -> Any:
    return multipart.file(request.headers.get("content-type", ""), request.body)


PATHS = (
    Path("POST", "/v3.0/oa/message/cs", _json, sends.consult),
    Path("POST", "/v3.0/oa/message/template", _json, sends.template),
    Path("POST", "/v2.0/oa/upload/image", _file, sends.upload),
    Path("POST", "/v3.0/oa/quota/message", _json, reads.quota_message),
    Path("GET", "/v2.0/oa/getoa", _data, reads.getoa),
    Path("GET", "/v3.0/oa/user/detail", _data, reads.user_detail),
)
_BY_PATH = {path.path: path for path in PATHS}


def answer(
    account: Account, http_method: str, path: str, headers: Mapping[str, str], body: bytes, query: Mapping[str, str]
) -> Answer:
    """The status and body of one request. Raises Lost."""
    if path.startswith("/media/"):
        return _media(account, http_method, path)
    name = path.partition("/oa/")[2]
    if account.faults.takes_bad_gateway(name):
        account.counts[name] += 1
        return 502, BAD_GATEWAY
    request = Request({key.lower(): value for key, value in headers.items()}, body, query)
    told = (
        _token(account, http_method, request) if path == TOKEN_PATH else _openapi(account, http_method, path, request)
    )
    if account.faults.takes_lost_answer(name):
        raise Lost
    return 200, told[: len(told) // 2] if account.faults.takes_half_answer(name) else told


def _openapi(account: Account, http_method: str, at: str, request: Request) -> bytes:
    try:
        path = _BY_PATH.get(at)
        if path is None or path.http_method != http_method:
            raise Refused(-240 if at == "/v2.0/oa/message" else -201, "path")
        account.oauth.check(request.headers.get("access_token", ""))
        read = path.reads(request)
        account.count(path.name, read)
        account.limits.admit()
        account.faults.check(path.name)
        return packed({"error": 0, "message": "Success", "data": path.does(account, read)})
    except Refused as refused:
        account.changed.touch()
        return refused.body


def _token(account: Account, http_method: str, request: Request) -> bytes:
    form = dict(parse_qsl(request.body.decode(errors="replace"), keep_blank_values=True))
    account.count("access_token", sorted(form))
    try:
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        if http_method != "POST" or kind != "application/x-www-form-urlencoded":
            raise Refused(-201, "Content-Type")
        account.faults.check("access_token")
        return packed(account.oauth.answers(request.headers.get("secret_key", ""), form).answer)
    except Refused as refused:
        return refused.oauth_body


def _media(account: Account, http_method: str, path: str) -> Answer:
    if account.faults.takes_bad_gateway("media"):
        return 502, BAD_GATEWAY
    if account.faults.takes_lost_answer("media"):
        raise Lost
    data = account.files.at(path) if http_method == "GET" else None
    return (404, b"Not Found") if data is None else (200, data)
