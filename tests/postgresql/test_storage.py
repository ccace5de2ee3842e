"""What holds of queries on SQLite holds on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401, F403 - pytest collects what is imported

from tests.storage.test_inbox import (
    test_an_album_is_one_turn_and_what_follows_waits,
    test_an_event_delivered_twice_is_kept_once,
    test_an_event_put_off_holds_its_chat_and_no_other,
    test_each_chat_has_one_turn_at_a_time_oldest_first,
)
from tests.storage.test_journal import chain, test_a_chain_nobody_touched_is_whole
from tests.storage.test_look_alikes import *
from tests.storage.test_outbox import (
    test_a_chat_gets_its_messages_one_after_another,
    test_a_message_that_has_to_wait_holds_back_what_follows_and_nobody_spins,
    test_the_same_message_is_queued_once,
)
from tests.storage.test_queue import *
from tests.storage.test_reports import *
from tests.storage.test_suggestions import *
from tests.storage.test_words import *
