"""A page that shows the emulator's chats as they look, where a developer writes, presses and sends photos."""
