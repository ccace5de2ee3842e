"""How much of what: quantities of a message, and what only looks like one."""
