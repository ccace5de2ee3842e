"""The messengers that dialogues run on: the real channel of each over its emulator, in process."""
