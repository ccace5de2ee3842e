"""The register's gazetteer on PostgreSQL."""
# ruff: noqa: F403 - pytest collects what is imported

from tests.storage.test_gazetteer import *
