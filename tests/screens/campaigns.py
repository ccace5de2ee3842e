"""Every screen of campaigns, with the longest things people can put on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from domain.campaigns import MOST_TEXT, MOST_TITLE, Audience, Campaign, Estimate, Outcome, Progress, State, Topic
from domain.campaigns import Unreached as Why
from domain.channels import CHANNELS
from domain.people import Role
from domain.screen import Screen
from locales import Say
from screens import subscribing
from screens.office import campaigns, campaigns_asking, campaigns_audience, campaigns_reasons, campaigns_summary

NOW = datetime(2026, 11, 23, 15, 12, tzinfo=UTC)
NAME = "Bản " + "Nà Khuy " * 24
CODE = "TB-26-123456789-K"
CHATS = [channel.name for channel in CHANNELS]
AUDIENCE = Audience(
    units=tuple(f"u{number}" for number in range(20)),
    villages=tuple(range(80)),
    topic=Topic.THRIFT,
    roles=tuple(Role),
    channels=tuple(CHATS),
)
CAMPAIGN = Campaign(
    id=1, code=CODE, version=10**6, state=State.DRAFT, unit="u", author=7, title="Họp bản " * (MOST_TITLE // 8),
    texts={"vi": "Mời bà con họp bản. " * (MOST_TEXT // 20), "en": "💧" * MOST_TEXT}, audience=AUDIENCE,
    photo="a" * 64, voice="b" * 64, begins=NOW, reason="Chưa rõ. " * 100, started=NOW,
)  # fmt: skip
PROGRESS = Progress(
    outcomes=dict.fromkeys(Outcome, 10**6),
    why={why.value: 10**6 for why in Why},
    left=timedelta(hours=30),
)
ESTIMATE = Estimate(
    people=10**6,
    accounts={(name, "a"): 10**5 for name in CHATS},
    unreachable=10**6,
    takes=timedelta(hours=30),
)
SPOTS = [campaigns_audience.Spot(f"v:{number}", NAME, ticked=True, old=True) for number in range(80)]
PICKING = campaigns_audience.Picking(CODE, NAME, whole=True, spots=SPOTS, audience=AUDIENCE, page=1)
TOPICS = dict.fromkeys(Topic, True)


def shown(state: State, **more: object) -> campaigns.Shown:
    """The campaign in this state, as somebody sees it who may do everything."""
    names = {f"u:{unit}": NAME for unit in AUDIENCE.units} | {f"v:{village}": NAME for village in AUDIENCE.villages}
    known = {
        "audience": campaigns_audience.words(str.format, AUDIENCE, names),
        "author": NAME[:80],
        "approver": NAME[:80],
        "mine": True,
        "judges": True,
        "progress": PROGRESS,
        "night": True,
    }
    return campaigns.Shown(campaign=replace(CAMPAIGN, state=state), **{**known, **more})  # type: ignore[arg-type]


CAMPAIGNS: dict[str, Callable[[Say], Screen]] = {
    "subscribing.stopped": lambda say: subscribing.stopped(say, CHATS),
    "subscribing.topics": lambda say: subscribing.topics(say, TOPICS, CHATS, subscribing.resumed(say)),
    "subscribing.topics, none": lambda say: subscribing.topics(say, dict.fromkeys(Topic, False), CHATS[:1]),
    "subscribing.trial": subscribing.trial,
    "office.campaigns.listed": lambda say: campaigns.listed(
        say, [replace(CAMPAIGN, id=number, code=f"TB-26-0000{number}-K") for number in range(5)], composes=True,
        more=True,
    ),
    "office.campaigns.listed, none": lambda say: campaigns.listed(say, [], composes=False, more=False),
    **{
        f"office.campaigns.card {state.value}": lambda say, state=state: campaigns.card(  # type: ignore[misc]
            say, shown(state), campaigns.changed(say)
        )
        for state in State
    },
    "office.campaigns.card, of another": lambda say: campaigns.card(
        say, shown(State.RUNNING, mine=False, judges=False)
    ),
    "office.campaigns.read_at": lambda say: campaigns.read_at(say, f"https://bl.example/tin/{CODE}"),
    "office.campaigns_asking.which_unit": lambda say: campaigns_asking.which_unit(say, [NAME] * 20),
    "office.campaigns_asking.new_title": campaigns_asking.new_title,
    "office.campaigns_asking.new_text": lambda say: campaigns_asking.new_text(say, CAMPAIGN.title),
    **{
        f"office.campaigns_asking.{ask.__name__}": lambda say, ask=ask: ask(say, CAMPAIGN)  # type: ignore[misc]
        for ask in campaigns_asking.ASKED.values()
    },
    **{
        f"office.campaigns_reasons.{ask.__name__}": lambda say, ask=ask: ask(say, CAMPAIGN)  # type: ignore[misc]
        for ask in campaigns_reasons.ASKED.values()
    },
    "office.campaigns_asking.asked_of": lambda say: campaigns_asking.asked_of(say, CAMPAIGN, "x", "x"),
    "office.campaigns_audience.places": lambda say: campaigns_audience.places(
        say, PICKING, campaigns_audience.unknown_places(say, NAME)
    ),
    "office.campaigns_audience.narrower": lambda say: campaigns_audience.narrower(say, PICKING),
    "office.campaigns_summary.before_handing_in": lambda say: campaigns_summary.before_handing_in(
        say, shown(State.DRAFT), ESTIMATE, NOW
    ),
    "office.campaigns_summary.before_handing_in, nobody": lambda say: campaigns_summary.before_handing_in(
        say, shown(State.DRAFT), Estimate(people=0), NOW
    ),
    "office.campaigns_summary.before_approving": lambda say: campaigns_summary.before_approving(
        say, shown(State.WAITING), ESTIMATE, NOW
    ),
    "office.campaigns_summary.previewed": lambda say: campaigns_summary.previewed(say, CODE),
    "office.campaigns_summary.moved": lambda say: campaigns_summary.moved(say, "submit", CODE),
}  # fmt: skip
"""By the module and the function that makes it."""
