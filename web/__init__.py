"""The web side for people who work: the moderators' console. Plain pages that work without JavaScript."""
