"""Telegram: the Bot API behind the seam, by long polling or by webhook."""

from bot.channels.telegram.messenger import Telegram as Telegram
