"""One process that runs for long under mixed work: what grows, what slows down."""
