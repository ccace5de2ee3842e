"""Requests to the web chat with foreign cookies and tokens, forged presses, paths and headers that no browser sends."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

from tests.hostile.calling import Ask, Got, Headers
from tests.hostile.cast import Browser, Cast
from tests.hostile.forms import Fields, multipart, urlencoded
from tests.hostile.odd import Odd, encoded
from tests.hostile.presses import press

TRICKS = (
    "/chat/static/../../../../etc/passwd", "/chat/static/%2e%2e/%2e%2e/channel.py", "/chat/static/%00",
    "/chat/static//etc/passwd", "/chat/static/" + "a" * 3_000, "/chat/photo/..%2f..%2fkeys.json", "/chat/photo/%00",
    "/chat/%ff%fe", "//chat", "/chat/", "/chat/events", "/chat/events?after=-1", "/chat/photo/" + "0" * 64,
    "/chat/photo/" + "%C4%B1" * 64, "/healthz/../chat", "/telegram/webhook", "/%2e%2e/%2e%2e/etc/passwd",
    "/chat/device/../../x", "/chat/static/chat.css/..", "/healthz", "/",
)  # fmt: skip
HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"origin", b"http://["), (b"origin", b"null"), (b"origin", "http://a℀b".encode()),
    (b"origin", b"https://evil.example"), (b"host", b"["), (b"host", b"evil.example"), (b"host", b"a b"),
    (b"host", b"x:99999999"), (b"host", b""), (b"sec-fetch-site", b"cross-site"), (b"sec-fetch-site", b"\xff"),
    (b"x-forwarded-for", b"127.0.0.1, [::"), (b"last-event-id", b"9" * 400), (b"last-event-id", "²".encode()),
    (b"content-length", b"-1"), (b"content-length", b"9" * 40), (b"accept", b"application/json"),
    (b"accept", b"\xff" * 100), (b"accept-language", b"xx;q=nan"), (b"range", b"bytes=0-,5-"),
    (b"if-none-match", b"\"" * 50), (b"if-modified-since", b"yesterday"), (b"x-http-method-override", b"DELETE"),
)  # fmt: skip
PRESS = re.compile(r'name="press" value="([^"]+)"')
OTHER_METHODS = ("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "BREW", "")


class Chatting:
    """Makes the requests. A post is refused unless cookie and token belong together."""

    def __init__(self, odd: Odd, cast: Cast) -> None:
        self._odd, self._cast = odd, cast
        self._events: list[str] = []
        self._presses: dict[bytes, list[str]] = {}

    def saw(self, ask: Ask, got: Got) -> None:
        """Remember the buttons of a page, for the browser that asked for it."""
        if ask.target == "/chat" and ask.method == "GET":
            cookie = dict(ask.headers).get(b"cookie", b"")
            self._presses[cookie] = [unescape(one) for one in PRESS.findall(got.body.decode())][-6:]

    def ask(self) -> Ask:
        """The next one."""
        pick = self._odd.dice.randrange(10)
        if pick < 5:
            return self._posts()
        if pick == 5:
            return self._device()
        if pick == 6:
            return self._photo()
        return self._looks()

    def _who(self) -> tuple[Browser, Headers, bool]:
        """A browser, the cookie it shows, and whether that is its own."""
        odd = self._odd
        own, other = odd.dice.choice(self._cast.browsers), odd.dice.choice(self._cast.browsers)
        if odd.chance(0.7):
            return own, ((b"cookie", own.cookie),), True
        name, _, value = own.cookie.partition(b"=")
        native, _, signature = value.rpartition(b".")
        forged = odd.one(
            b"", native, native + b".", other.cookie.partition(b"=")[2][:32] + b"." + signature, b"a" * 5_000,
            b"\"\\303\\251\"", b"\xff\xfe." + signature, native[:-1] + b"0." + signature[:-1],
            odd.bytes().hex().encode(),
        )  # fmt: skip
        return own, ((b"cookie", name + b"=" + forged),), forged == value

    def _headers(self, known: Headers) -> Headers:
        odd = self._odd
        return known + tuple(odd.dice.choice(HEADERS) for _ in range(odd.dice.choice((0, 0, 0, 1, 2))))

    def _posts(self) -> Ask:
        odd = self._odd
        browser, cookie, own = self._who()
        token = (
            browser.token if odd.chance(0.85) else odd.one("", odd.text(), odd.dice.choice(self._cast.browsers).token)
        )
        self._events = [*self._events[-20:], f"{odd.dice.getrandbits(128):032x}"]
        event = odd.dice.choice(self._events) if odd.chance(0.95) else odd.text()
        fields: Fields = [("token", token), ("event", event)]
        really = self._presses.get(browser.cookie) if odd.chance(0.6) else None
        pressed = odd.dice.choice(really) if really else press(odd, self._cast)
        fields += [("text", odd.text())] if odd.chance(0.4) else [("press", pressed)]
        if odd.chance(0.2):
            fields += [("lat", str(odd.number())), ("lon", str(odd.number()))]
        if odd.chance(0.2):
            fields += [("message", str(odd.number())), (odd.text()[:30], odd.text())]
        if odd.chance(0.1):
            fields += [("photos", odd.bytes())] * odd.one(1, 2, 11)
        kind, body = multipart(odd, fields)
        headers = self._headers(((b"content-type", kind), *cookie))
        return Ask("POST", "/chat", headers, body, cut=odd.chance(0.02), refused=not own or token != browser.token)

    def _device(self) -> Ask:
        odd = self._odd
        browser, cookie, own = self._who()
        token = browser.token if odd.chance(0.8) else odd.text()
        code = odd.one("", "ABCD EFGH", odd.text(), f"{odd.dice.getrandbits(40):08X}")
        kind, body = urlencoded(odd, [("token", token), ("code", code)])
        headers = self._headers(((b"content-type", kind), *cookie))
        return Ask("POST", "/chat/device", headers, body, refused=not own or token != browser.token)

    def _photo(self) -> Ask:
        odd = self._odd
        _, cookie, _ = self._who()
        size = odd.one("", "?size=thumb", "?size=" + quote(encoded(odd.text()[:50])))
        return Ask(
            "GET", f"/chat/photo/{odd.dice.choice(self._cast.photos)}{size}", self._headers(cookie), refused=True
        )

    def _looks(self) -> Ask:
        odd = self._odd
        browser, cookie, _ = self._who()
        if odd.chance(0.4):
            return Ask("GET", "/chat", ((b"cookie", browser.cookie),))
        if odd.chance(0.5):
            target = odd.dice.choice(TRICKS)
            return Ask("GET", target, () if "events" in target else self._headers(cookie))
        name = odd.one("start", "before", "after", "x")
        target = f"{odd.one('/chat', '/chat/messages', '/chat/device')}?{name}={quote(encoded(odd.text()))}"
        method = odd.dice.choice(OTHER_METHODS) if odd.chance(0.1) else "GET"
        return Ask(method, target, self._headers(cookie))
