"""The web chat: a messenger of our own, served as a page."""

from bot.channels.web.channel import WebChat

__all__ = ["WebChat"]
