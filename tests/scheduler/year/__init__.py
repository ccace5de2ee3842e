"""A year of an office, and what it should have been told in it."""
