"""Which thing each quantity of a contribution gives."""
