"""The same chat on another device: a code from the one, typed into the other."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response

from bot.channels.web.room import ACCOUNT, Room
from bot.channels.web.upload import small_form
from bot.channels.web.visitor import Visitor, same_site
from domain.words import N_
from storage.queries import passes, people

LASTS = timedelta(minutes=10)
TRIES, TRIES_OF_ALL = 10, 100
"""Wrong codes within ten minutes: of one browser, and of all of them. Counted in each process."""

WRONG = N_("Mã chưa đúng hoặc đã hết hạn. Bác xem lại mã trên máy kia giúp ạ.")
TOO_MANY = N_("Đã nhập sai nhiều lần. Bác chờ 10 phút rồi thử lại ạ.")
NOTHING_YET = N_("Máy này chưa có cuộc trò chuyện nào để chuyển. Bác nhắn một tin trước đã ạ.")
OLD_PAGE = N_("Trang này đã cũ. Bác thử lại giúp ạ.")


class Device:
    """GET and POST /chat/device."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._wrong = Wrong()

    async def show(self, request: Request) -> Response:
        """The page, without a code: making one takes a press."""
        return await self._page(request, self._room.visitors.known(request) or self._room.visitors.new())

    async def send(self, request: Request) -> Response:
        """Give a code, or take one and make this browser the same chat."""
        visitor = self._room.visitors.known(request)
        form = await small_form(request)
        code = form.get("code", "")
        ours = visitor is not None and self._room.visitors.sent_from_our_page(visitor, form.get("token", ""))
        if visitor is None or not ours or not same_site(request):
            return await self._page(request, visitor or self._room.visitors.new(), trouble=OLD_PAGE, status=403)
        return await (self._join(request, visitor, code) if code else self._give(request, visitor))

    async def _give(self, request: Request, visitor: Visitor) -> Response:
        chat = await self._room.chat(visitor.native)
        if chat is None:
            return await self._page(request, visitor, trouble=NOTHING_YET)
        async with self._room.database.write() as db:
            code = await passes.issue(
                db, opens="chat", citizen=chat.citizen, address=chat.address, ttl=LASTS, now=self._room.clock()
            )
        return await self._page(request, visitor, code=f"{code[:4]} {code[4:]}")

    async def _join(self, request: Request, visitor: Visitor, code: str) -> Response:
        now = self._room.clock()
        if self._wrong.too_many(visitor.native, now):
            return await self._page(request, visitor, trouble=TOO_MANY, status=429)
        native = await self._redeem(code, now)
        if native is None:
            self._wrong.add(visitor.native, now)
            return await self._page(request, visitor, trouble=WRONG, status=422)
        return self._room.go(request, self._room.visitors.of(native), "/chat#last")

    async def _redeem(self, code: str, now: datetime) -> str | None:
        """The native id of the chat that the code opens."""
        async with self._room.database.write() as db:
            found = await passes.redeem(db, secret=code, opens="chat", now=now)
            if found is None or found.address is None:
                return None
            address = await people.address(db, found.address)
        return address.native if address and (address.channel, address.account) == ("web", ACCOUNT) else None

    async def _page(
        self, request: Request, visitor: Visitor, *, code: str = "", trouble: str = "", status: int = 200
    ) -> Response:
        look = self._room.look(request, visitor, await self._room.chat(visitor.native))
        said = self._room.pages.say(look.language)(trouble) if trouble else ""
        return self._room.html(request, visitor, self._room.pages.device(look, code=code, trouble=said), status)


class Wrong:
    """Counts wrong codes. A browser can drop its cookie, so all of them together have a cap as well."""

    def __init__(self) -> None:
        self._tries: deque[tuple[datetime, str]] = deque()

    def add(self, native: str, now: datetime) -> None:
        """One more wrong code."""
        self._tries.append((now, native))

    def too_many(self, native: str, now: datetime) -> bool:
        """Has this browser, or have all of them, used up their tries?"""
        while self._tries and self._tries[0][0] <= now - LASTS:
            self._tries.popleft()
        return len(self._tries) >= TRIES_OF_ALL or sum(who == native for _, who in self._tries) >= TRIES
