"""Quiet hours: nothing of a campaign leaves at night, and what that means for when it ends."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.campaigns import QUIET_FROM, QUIET_UNTIL
from domain.times import local


def quiet(when: datetime) -> bool:
    """Is it night for campaigns at this moment?"""
    return not QUIET_UNTIL <= local(when).time() < QUIET_FROM


def opens(when: datetime) -> datetime:
    """The first moment from then on at which something of a campaign may leave."""
    if not quiet(when):
        return when
    there = local(when)
    morning = there.replace(hour=QUIET_UNTIL.hour, minute=QUIET_UNTIL.minute, second=0, microsecond=0)
    return morning if morning >= there else morning + timedelta(days=1)


def ends(begins: datetime, takes: timedelta) -> datetime:
    """When a campaign is through that begins then and needs so long without its nights."""
    moment = opens(begins)
    while takes > (rest := _night(moment) - moment):
        takes -= rest
        moment = opens(moment + rest)
    return moment + takes


def _night(moment: datetime) -> datetime:
    return local(moment).replace(hour=QUIET_FROM.hour, minute=QUIET_FROM.minute, second=0, microsecond=0)
