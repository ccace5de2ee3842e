"""Deadlines on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F401 - pytest collects what is imported

from __future__ import annotations

from tests.actions.test_deadlines import (
    test_a_later_calendar_or_limit_moves_no_promise_but_the_next,
    test_an_answer_is_put_off_once,
    test_reports_from_before_are_promised_what_is_owed_from_now_on,
)
