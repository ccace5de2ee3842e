"""A message as words: as typed, and as compared."""
