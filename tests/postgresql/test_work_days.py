"""Work days on PostgreSQL: the same transcripts, with the world of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.handlers.test_work_days_coming import test_moving_and_calling_off_are_told_to_who_said_yes_by_day
from tests.handlers.test_work_days_ticking import test_the_list_is_ticked_and_each_ones_labour_is_booked_once
