"""Sending anew on PostgreSQL: the same tests, with the bench of this folder."""
# ruff: noqa: F403 - pytest collects what is imported

from tests.actions.test_resending import *
