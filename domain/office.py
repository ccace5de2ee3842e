"""The office behind the bot: what people are told about whom to call. Data of each installation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Office:
    """Name, phone and hours as shown in /help; `public_url` is where pages can be reached, without a last slash."""

    name: str
    phone: str
    hours: str
    public_url: str
