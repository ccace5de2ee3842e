"""What a message is about: intent, domain of waste, kind of work."""
