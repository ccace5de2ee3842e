"""Holding the clock on PostgreSQL: the same tests."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.scheduler.test_holding import (
    lives,
    test_a_lease_moves_within_a_minute_of_its_holders_last_look,
    test_a_tick_that_was_held_up_changes_nothing_and_the_clock_goes_on,
    test_whatever_happens_one_holds_and_only_the_holder_writes,
)
