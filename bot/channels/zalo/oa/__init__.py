"""Zalo Official Account: webhook in, OpenAPI out."""

from bot.channels.zalo.oa.messenger import ZaloOA

__all__ = ["ZaloOA"]
