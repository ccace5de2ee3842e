"""Joining chats on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.actions.joining import lan
from tests.actions.test_joining_once import (
    test_a_refusal_of_news_wins,
    test_of_two_answers_to_a_work_day_the_firmer_remains,
    test_one_copy_of_a_campaign_remains,
)
from tests.actions.test_linking import (
    test_everything_of_the_one_is_the_others_and_nothing_of_others_is_touched,
    test_notices_go_to_the_chat_used_last_and_those_that_wait_are_addressed_anew,
    test_the_journal_is_whole_and_says_who_was_joined_and_parted,
    test_the_name_of_whoever_remains_wins_and_gaps_are_filled,
    test_what_was_agreed_to_after_it_was_taken_back_stands,
    test_what_was_taken_back_last_is_taken_back_for_both,
)
from tests.actions.test_linking_refused import (
    test_a_chat_that_is_parted_has_nothing_and_its_notices_go_to_the_others,
    test_a_chat_that_types_wrong_codes_has_to_wait_and_the_others_need_not,
    test_a_code_is_good_once_for_a_quarter_of_an_hour_and_for_nothing_else,
    test_whoever_handles_a_report_does_not_become_its_author,
)
