"""Stand-ins for the messengers themselves, spoken to over real HTTP."""
