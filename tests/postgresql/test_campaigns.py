"""Campaigns on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.actions.test_campaigns import (
    test_a_second_person_approves_and_the_author_hears,
    test_it_is_paused_resumed_and_stopped_with_a_reason,
    test_too_many_are_refused,
)
from tests.scheduler.test_recipients import (
    test_a_better_way_is_taken_when_there_is_one_by_then,
    test_a_call_to_a_work_day_says_when_and_where_and_ends_with_it,
    test_a_message_leaves_in_the_words_of_whoever_gets_it,
    test_old_units_are_followed_and_nobody_elses_people_are_reached,
    test_paused_night_and_stopped_are_noticed_on_the_way_out,
    test_people_are_counted_exactly_before_anything_leaves,
    test_whoever_only_has_closed_windows_is_unreachable,
)
