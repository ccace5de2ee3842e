"""What each form of the report page does: from the fields to the action, for every act of an office."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.datastructures import FormData

from actions import classifying, handling, review
from domain.amounts import read_amount
from domain.contributions import BY_CODE
from domain.errors import NotFound, NotUnderstood
from domain.lifecycle import Act
from domain.permissions import Actor
from domain.reports import Amount, Line, Report, State
from storage.database import Connection
from web.sheet import amounts_shown
from web.visit import whole_number


@dataclass(frozen=True, slots=True)
class Decision:
    """A form as it was sent. `version` is the one its writer was looking at; `photos` are kept already."""

    db: Connection
    report: Report
    version: int
    text: str
    photos: tuple[str, ...]
    form: FormData
    by: Actor
    now: datetime


async def _confirm(told: Decision) -> Report:
    lines = [line for line in told.report.lines if line.state is State.PLEDGED]
    only = [line.id for line in lines if len(lines) == 1 or f"line-{line.id}" in told.form]
    if not only:
        raise NotUnderstood("choose_one")
    amounts = {line.id: _amount(told, line) for line in lines if line.id in only}
    return await review.confirm(
        told.db, code=told.report.code, amounts=amounts, only=only, expected=told.version, by=told.by, now=told.now
    )


def _amount(told: Decision, line: Line) -> Amount:
    """What was typed; left as it stood, it is exactly what was declared."""
    typed = told.form.get(f"amount-{line.id}")
    if not isinstance(typed, str) or typed == amounts_shown((line,)).get(line.id):
        return line.declared
    if line.kind not in BY_CODE:
        raise NotUnderstood("amount_not_a_number")
    return read_amount(typed, BY_CODE[line.kind])


async def _ask(told: Decision) -> Report:
    return await review.ask(
        told.db, code=told.report.code, question=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _reject(told: Decision) -> Report:
    return await review.reject(
        told.db, code=told.report.code, reason=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _hand_over(told: Decision) -> Report:
    return await review.hand_over(
        told.db, code=told.report.code, reason=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _duplicate(told: Decision) -> Report:
    return await review.duplicate(
        told.db, code=told.report.code, original=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _route(told: Decision) -> Report:
    handler = whole_number(str(told.form.get("handler", "")))
    if handler is None:
        raise NotFound("no_such_handler")
    return await review.route(
        told.db, code=told.report.code, handler=handler, note=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _classify(told: Decision) -> Report:
    chosen = str(told.form.get("domain", ""))
    return await classifying.classify(
        told.db, code=told.report.code, domain=chosen, expected=told.version, by=told.by, now=told.now
    )


async def _recognise(told: Decision) -> Report:
    return await review.recognise(
        told.db, code=told.report.code, decision=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _reply(told: Decision) -> Report:
    return await review.reply(
        told.db, code=told.report.code, text=told.text, expected=told.version, by=told.by, now=told.now
    )


async def _resolve(told: Decision) -> Report:
    return await handling.resolve(
        told.db,
        code=told.report.code,
        text=told.text,
        photos=told.photos,
        expected=told.version,
        by=told.by,
        now=told.now,
    )


async def _take(told: Decision) -> Report:
    return await review.take(told.db, code=told.report.code, by=told.by, now=told.now)


def _plain(action: Callable[..., Awaitable[Report]]) -> Callable[[Decision], Awaitable[Report]]:
    """An action that needs nothing but the report."""

    async def decide(told: Decision) -> Report:
        return await action(told.db, code=told.report.code, expected=told.version, by=told.by, now=told.now)

    return decide


DOES: dict[Act, Callable[[Decision], Awaitable[Report]]] = {
    Act.TAKE: _take, Act.CONFIRM: _confirm, Act.ASK: _ask, Act.REJECT: _reject, Act.HAND_OVER: _hand_over,
    Act.DUPLICATE: _duplicate, Act.ROUTE: _route, Act.RECOGNISE: _recognise, Act.REPLY: _reply, Act.CLASSIFY: _classify,
    Act.RESOLVE: _resolve, Act.DELIVER: _plain(review.deliver), Act.ACCEPT: _plain(review.accept),
    Act.RELEASE: _plain(review.release), Act.CLOSE: _plain(review.close), Act.REVIEW: _plain(review.review),
    Act.START: _plain(handling.start),
}  # fmt: skip
