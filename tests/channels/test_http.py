"""The session towards messengers: capped, never redirected, and silent about where it went."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator

import pytest
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.channels.http import Http, Unreached
from tests.emulators.telegram.rig import served


async def much(request: Request) -> Response:
    return Response(b"x" * 500_000)


async def away(request: Request) -> Response:
    return RedirectResponse("http://192.0.2.1/")


async def echo(request: Request) -> Response:
    return Response(request.headers["x-key"].encode() + await request.body(), status_code=201)


@pytest.fixture
async def url() -> AsyncIterator[str]:
    routes = [Route("/much", much), Route("/away", away), Route("/echo", echo, methods=["POST"])]
    async with served(routes) as base:
        yield base


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    session = Http(secure=False)
    yield session
    await session.close()


async def test_a_body_is_read_no_further_than_needed(url: str, http: Http) -> None:
    status, data = await http.get(f"{url}/much", most=100_000, seconds=5)
    assert status == 200
    assert 100_000 < len(data) < 500_000


async def test_no_redirect_is_followed(url: str, http: Http) -> None:
    assert (await http.get(f"{url}/away", most=10, seconds=5))[0] == 307
    assert (await http.post(f"{url}/away", b"", seconds=5))[0] in {307, 405}


async def test_headers_and_body_go_out(url: str, http: Http) -> None:
    assert await http.post(f"{url}/echo", b"body", headers={"X-Key": "k"}, seconds=5) == (201, b"kbody")


async def test_who_does_not_answer_is_named_by_what_happened_only(http: Http) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    for call in (
        http.get(f"http://127.0.0.1:{port}/bot1:secret", most=1, seconds=5),
        http.post(f"http://127.0.0.1:{port}/bot1:secret", b"", seconds=5),
    ):
        with pytest.raises(Unreached) as refused:
            await call
        assert "secret" not in repr(refused.value)
        assert refused.value.__cause__ is None


async def test_after_closing_nothing_is_opened() -> None:
    http = Http(secure=True)
    await http.close()
    with pytest.raises(Unreached, match="closed"):
        await http.get("https://chungtay.example", most=1, seconds=1)


async def test_it_trusts_known_authorities_only() -> None:
    http = Http(secure=True)
    with pytest.raises(Unreached):
        await http.get("https://127.0.0.1:9/", most=1, seconds=1)
    await http.close()
