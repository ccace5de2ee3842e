"""Dialogues run on every messenger: on one of them by the test's name in `make test`, on all of them in `make proof`.

It differs from case to case and stays the same from run to run, so that a failure can be seen again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from zlib import crc32

import pytest

from domain.channels import TELEGRAM
from tests.world.messengers.able import FULL
from tests.world.messengers.registry import BY_NAME
from tests.world.world import World

HERE = Path(__file__).parent
NAMES = tuple(BY_NAME)

ON_TELEGRAM = frozenset(
    {
        "test_a_case_above_and_one_that_never_was_are_the_same_answer",
        "test_a_forged_button_of_a_moderator_changes_nothing",
        "test_a_forged_button_of_a_resident_finds_no_such_report",
        "test_a_fresh_talk_shows_another_mans_button_as_unknown",
        "test_a_moderator_does_not_judge_their_own_report",
        "test_a_place_is_shared_chosen_typed_or_left_out",
        "test_a_place_that_is_nowhere_is_not_kept",
        "test_a_press_on_the_domain_it_has_is_refused_with_words",
        "test_a_quantity_that_is_none_is_asked_again",
        "test_a_voice_note_is_kept_with_it",
        "test_a_result_without_a_photo_cannot_be_handed_in",
        "test_an_officer_who_only_gave_a_name_can_take_it_back",
        "test_forged_data_changes_nothing",
        "test_markup_in_a_name_stands_as_it_was_typed_for_the_moderator",
        "test_no_choice_without_a_code_touches_anybody_elses_things",
        "test_nobody_leads_anothers_day_or_calls_without_the_role",
        "test_who_loses_the_role_leads_no_list",
        "test_somebody_elses_code_is_as_unknown_as_no_code",
        "test_the_level_above_handles_what_may_involve_the_commune_and_can_release_it",
        "test_the_list_says_which_case_may_not_wait",
        "test_two_taps_and_a_repeated_event_file_one_report",
        "test_what_is_asked_is_shown_again_under_every_stray_thing",
        "test_words_that_are_no_answer_are_told_so_and_the_question_stays",
    }
)
"""They do what not every messenger can: forged and old buttons, places, empty messages."""


@pytest.fixture(params=NAMES)
async def world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    """A fresh world with the places of the former Tam Đường district, on one messenger."""
    made = World(tmp_path, messenger=BY_NAME[request.param]())
    await made.begin()
    yield made
    await made.close()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave each dialogue its messenger."""
    left_out = [item for item in items if (name := _messenger(item)) and name != _chosen(item, name)]
    if left_out and not FULL:
        config.hook.pytest_deselected(items=left_out)
        dropped = set(left_out)
        items[:] = [item for item in items if item not in dropped]
    for item in items if FULL else ():
        if _messenger(item):
            item.add_marker(pytest.mark.slow)


def _messenger(item: pytest.Item) -> str:
    """The messenger of a dialogue; empty for any other test."""
    called = getattr(item, "callspec", None)
    found = called.params.get("world") if called and HERE in item.path.parents else None
    return found if found in NAMES else ""


def _chosen(item: pytest.Item, messenger: str) -> str:
    """The messenger of this test and case, whichever it is called for."""
    if getattr(item, "originalname", "") in ON_TELEGRAM:
        return TELEGRAM.name
    return NAMES[crc32(item.name.replace(f"[{messenger}", "[", 1).encode()) % len(NAMES)]
