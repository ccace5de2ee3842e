"""Every screen of a resident, in every language, keeps the limits of every messenger and leads somewhere."""

from __future__ import annotations

import inspect

import pytest

from domain.channels import CHANNELS, Channel
from domain.kinds import KINDS
from domain.lifecycle import STATES, Act
from domain.people import Role
from domain.questions import Kind
from domain.said import Medium
from domain.screen import press
from locales import languages, translator
from screens import (
    forms,
    home,
    labels,
    language,
    linking,
    mine,
    naming,
    privacy,
    receipt,
    reviewing,
    subscribing,
    understood,
    urgent,
    work_days,
    work_days_coming,
    work_days_leading,
)
from screens import help as helping
from screens.office import campaigns, campaigns_asking, campaigns_audience, campaigns_reasons, campaigns_summary
from tests.screens.gallery import SCREENS

CAMPAIGNS = (subscribing, campaigns, campaigns_asking, campaigns_audience, campaigns_reasons, campaigns_summary)
RESIDENTS = (forms, helping, home, language, linking, mine, naming, privacy, receipt, reviewing, understood, urgent)
WORK_DAYS = (work_days, work_days_coming, work_days_leading)
MODULES = (*RESIDENTS, *CAMPAIGNS, *WORK_DAYS)
SAY = translator("vi")


def units(text: str) -> int:
    """The length as the strictest messenger counts it."""
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_keeps_the_limits_of_a_messenger(name: str, channel: Channel, language: str) -> None:
    screen, limits = SCREENS[name](translator(language)), channel.limits
    assert 0 < units(screen.whole) <= (limits.caption if screen.photos else limits.text)
    assert 0 < len(screen.options) <= limits.buttons
    assert all(0 < units(option.label) <= limits.label for option in screen.options)
    assert all(len(press(option, 10**6).encode()) <= limits.choice for option in screen.options)
    assert len(screen.photos) <= limits.photos


@pytest.mark.parametrize("name", SCREENS)
def test_no_two_options_of_a_screen_are_the_same_choice(name: str) -> None:
    choices = [option.choice for option in SCREENS[name](SAY).options]
    assert len(choices) == len(set(choices)) or name.startswith("mine.shelf")


@pytest.mark.parametrize("name", [name for name in SCREENS if name.startswith("forms.")])
def test_every_question_can_be_left_and_gone_back_from(name: str) -> None:
    assert {"back", "cancel"} <= {option.choice for option in SCREENS[name](SAY).options}


def test_every_screen_there_is_stands_in_the_gallery() -> None:
    made = {
        f"{module.__name__.removeprefix('screens.')}.{name}"
        for module in MODULES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and inspect.signature(function).return_annotation == "Screen"
    }
    assert made <= {name.split(",")[0].split(" ")[0] for name in SCREENS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_question_has_a_label_on_the_card(kind: Kind) -> None:
    line = {*kind.repeat.questions, kind.repeat.again} if kind.repeat else set()
    assert {question.name for question in kind.questions} - line <= labels.FIELDS.keys()


def test_every_state_act_role_and_medium_has_its_words() -> None:
    assert {state for states in STATES.values() for state in states} == labels.STATES.keys()
    assert {act.value for act in Act} - labels.MOVES.keys() == {Act.RELEASE.value, Act.CLASSIFY.value}
    assert home.ROLES.keys() == set(Role)
    assert helping.MEDIA.keys() == set(Medium)
