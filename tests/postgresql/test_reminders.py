"""Digests and pressing deadlines on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.scheduler.test_digests import (
    on_a_monday,
    test_a_digest_that_never_left_is_replaced_by_one_that_says_all_of_it,
    test_a_holder_hears_of_a_danger_at_any_hour_and_the_unit_above_when_it_is_late,
    test_two_days_late_the_unit_above_hears_how_late_and_how_many_and_nothing_else,
    test_whoever_looks_after_the_messengers_hears_what_could_not_be_sent,
)
