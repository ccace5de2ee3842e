"""Units, villages and works that a message names."""
