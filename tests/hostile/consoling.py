"""Requests to the console by people without a session, with somebody else's, or with one that opens other things."""

from __future__ import annotations

from urllib.parse import quote

from domain.lifecycle import Act
from tests.console.office import BINH_LU, TA_LENG
from tests.hostile.calling import Ask, Headers
from tests.hostile.cast import Cast
from tests.hostile.chatting import HEADERS, OTHER_METHODS
from tests.hostile.forms import Fields, multipart, urlencoded
from tests.hostile.odd import Odd, encoded
from web.tokens import token_for
from web.visit import SESSION, VISITOR

HOLDS = ("claim", "take_over", "let_go", "undo", "nonsense")
PAGES = (
    "", "/home", "/queue", "/places", "/templates", "/voices", "/link", "/nowhere", "/static/console.css",
    "/campaigns", "/campaigns/new", "/accounts",
)  # fmt: skip
TRICKS = (
    "/static/..%2f..%2fparts.py", "/static/%00", "/../console/home", "//home", "/photo/..%2f..%2fkeys", "/%ff",
    "/report/%00", "/report/" + "A" * 3_000, "/voice/-1", "/voice/²", "/voice/99999999999999999999",
    "/templates/x/end", "/campaign/%00", "/campaign/TB-26-00001-N/report.csv", "/campaign/TB-26-00001-N/edit",
)  # fmt: skip
ASKED = (
    "group",
    "family",
    "unit",
    "village",
    "mine",
    "q",
    "before",
    "selected",
    "from",
    "done",
    "added",
    "size",
    "code",
    "after",
    "resent",
)


class Consoling:
    """Makes the requests. Whatever is asked about the people of the cast is refused."""

    def __init__(self, odd: Odd, cast: Cast, secret: str) -> None:
        self._odd, self._cast, self._secret = odd, cast, secret

    def ask(self) -> Ask:
        """The next one."""
        pick = self._odd.dice.randrange(10)
        if pick < 4:
            return self._acts()
        if pick < 6:
            return self._registers()
        if pick == 6:
            return self._knocks()
        return self._looks()

    def _who(self) -> tuple[str, Headers, str]:
        """Whose session it is, its cookies, and a token: its own, or another's, or none."""
        odd = self._odd
        name = odd.dice.choice(list(self._cast.sessions))
        cookie = self._cast.sessions[name]
        token = token_for(self._secret, cookie)
        if odd.chance(0.3):
            other = self._cast.sessions["elsewhere" if name != "elsewhere" else "staff"]
            token = odd.one("", odd.text(), token_for(self._secret, other), token[:-1], token.upper())
        visitor = odd.one("", "x", "%00", "v" * 3_000)
        return name, ((b"cookie", f"{SESSION}={cookie}; {VISITOR}={visitor}".encode()),), token

    def _headers(self, known: Headers) -> Headers:
        odd = self._odd
        return known + tuple(odd.dice.choice(HEADERS) for _ in range(odd.dice.choice((0, 0, 0, 1, 2))))

    def _posted(self, target: str, fields: Fields, headers: Headers, refused: bool) -> Ask:
        odd = self._odd
        kind, body = multipart(odd, fields) if odd.chance(0.5) else urlencoded(odd, fields)
        told = self._headers(((b"content-type", kind), *headers))
        return Ask("POST", f"/console{target}", told, body, cut=odd.chance(0.02), refused=refused)

    def _acts(self) -> Ask:
        """A decision on a report of the cast, or on one that came with the storm."""
        odd = self._odd
        _, cookie, token = self._who()
        code = odd.dice.choice(self._cast.codes) if odd.chance(0.9) else quote(encoded(odd.text()[:40]), safe="")
        way = odd.one(f"act/{odd.dice.choice(list(Act)).value}", f"hold/{odd.dice.choice(HOLDS)}", "identity", "act/x")
        fields: Fields = [("token", token), ("version", odd.one("1", "2", "3", odd.text())), ("text", odd.text())]
        fields += [("since", str(odd.number())), ("template", str(odd.number())), ("handler", str(odd.number()))]
        fields += [(f"line-{odd.dice.randrange(5)}", "on"), (f"amount-{odd.dice.randrange(5)}", odd.text())]
        if odd.chance(0.2):
            fields += [("photos", odd.bytes())] * odd.one(1, 2, 12)
        return self._posted(f"/report/{code}/{way}", fields, cookie, code not in self._cast.own)

    def _registers(self) -> Ask:
        """The register and the other posts. An officer of another commune may keep that commune's register."""
        odd = self._odd
        name, cookie, token = self._who()
        unit = odd.one(BINH_LU, TA_LENG, "province:lai_chau", odd.text()[:60])
        target = odd.one(
            "/places/village", "/places/work", f"/voices/{self._cast.voice}/heard", "/templates/add",
            "/templates/1/end", "/campaigns/add", "/campaign/TB-26-00001-N/act/approve", "/accounts/resend",
        )  # fmt: skip
        fields: Fields = [
            ("token", token),
            ("unit", unit),
            ("name", odd.text()),
            ("kind", odd.one("ROAD", "", odd.text())),
        ]
        fields += [("village", str(odd.number())), ("act", odd.one("ask", "reject", odd.text())), ("text", odd.text())]
        fields += [("title", odd.text()), ("text-vi", odd.text()), ("place", unit), ("begins", odd.text())]
        fields += [("do", odd.one("find", "save")), ("find", odd.text()), ("kept-photo", odd.text())]
        if odd.chance(0.1):
            fields += [(odd.one("photos", "voice"), odd.bytes())]
        insider = name in ("elsewhere", "staff")
        return self._posted(target, fields, cookie, not insider or "heard" in target)

    def _knocks(self) -> Ask:
        """The doors, with guessed secrets."""
        odd = self._odd
        _, cookie, token = self._who()
        target = f"/{odd.one('enter', 'join')}/{quote(encoded(odd.text()[:60]), safe='') or 'x'}"
        if odd.chance(0.4):
            return Ask("GET", f"/console{target}", self._headers(cookie))
        return self._posted(target, [("token", token)], cookie, refused=True)

    def _looks(self) -> Ask:
        odd = self._odd
        _, cookie, _ = self._who()
        code, sha = odd.dice.choice(self._cast.codes), odd.dice.choice(self._cast.photos)
        hidden = odd.one(f"/report/{code}", f"/photo/{sha}?code={code}", f"/voice/{self._cast.voice}")
        if odd.chance(0.5):
            return Ask("GET", f"/console{hidden}", self._headers(cookie), refused=code not in self._cast.own)
        query = f"{odd.dice.choice(ASKED)}={quote(encoded(odd.text()))}"
        target = odd.dice.choice(TRICKS) if odd.chance(0.3) else f"{odd.dice.choice(PAGES)}?{query}"
        method = odd.dice.choice(OTHER_METHODS) if odd.chance(0.1) else "GET"
        return Ask(method, f"/console{target}", self._headers(cookie))
