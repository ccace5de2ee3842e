"""The process: how we reach messengers, and how everything is put together."""
