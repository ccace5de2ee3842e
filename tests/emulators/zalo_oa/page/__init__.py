"""Pages for a developer on this machine: chats as Zalo shows them, the consent, the console. No JavaScript."""
