"""Plans and parked messages on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from tests.storage.test_notices import (
    test_parked_messages_are_paged_through_once_each,
    test_the_chat_of_a_person_who_comes_gets_what_any_of_their_chats_holds,
    test_two_screens_of_one_answer_both_wait_and_a_later_answer_replaces_them,
)
from tests.storage.test_quotas import (
    test_a_plan_is_set_anew_at_each_start_and_trouble_stays,
    test_an_alarm_rings_once_a_month_for_each_limit,
    test_who_came_when_all_places_were_taken_is_known,
)
