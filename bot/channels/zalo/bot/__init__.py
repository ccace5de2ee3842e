"""The Bot Platform: bots for pilots, by long polling or by webhook."""

from bot.channels.zalo.bot.messenger import ZaloBot as ZaloBot
