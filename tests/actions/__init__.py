"""Use cases: each action on a real database, with what it writes and what it refuses."""
