"""Housekeeping and half-filled reports on PostgreSQL: the same tests, with the world of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.scheduler.test_drafts import (
    test_after_two_days_nothing_of_it_is_kept_and_the_menu_is_there,
    test_what_was_left_can_be_dropped_and_another_report_is_another,
)
from tests.scheduler.test_housekeeping import (
    test_all_of_it_at_once_is_what_the_dry_run_of_all_said,
    tools,
)
