"""A page that looks like Zalo on a telephone, where a developer writes to the bot by hand."""
