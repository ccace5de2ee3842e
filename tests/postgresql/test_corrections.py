"""Corrections on PostgreSQL: the same test."""
# ruff: noqa: F401 - pytest collects what is imported

from __future__ import annotations

from tests.cli.test_corrections import test_corrections_are_printed_and_restricted_ones_counted
