"""Tokens on PostgreSQL, where several processes really work at once: the same tests."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.channels.test_zalo_alarm import test_the_alarm_does_not_wait_at_the_account_that_is_silent
from tests.channels.test_zalo_tokens import (
    test_a_pair_that_was_lost_on_its_way_needs_consent_and_no_more,
    test_two_processes_renew_once,
    test_whoever_waits_for_another_process_gets_its_token,
)
from tests.channels.test_zalo_tokens_kept import (
    test_keys_that_were_changed_meanwhile_are_said_and_lose_nothing,
    test_the_turn_is_one_holders_until_its_time_is_over,
    test_trouble_is_noted_with_its_first_hour,
)
from tests.channels.zalo_access import access
from tests.channels.zalo_consenting import rig
