"""Beginnings of choices that handlers read, and that somebody may forge."""

from __future__ import annotations

WORK_DAYS = (
    *("day:", "day_yes:", "day_no:", "day_many:", "day_agree:", "day_name:", "day_hide:", "callday:", "callday_edit:"),
    *("led:", "led_add:", "led_move:", "led_cancel:", "led_tick:", "led_came:", "led_missed:", "led_all:"),
    *("led_heads:", "led_of:", "led_book:", "led_whole:", "led_half:"),
)
"""Every beginning of a choice of work days."""

CAMPAIGNS = (
    *("open", "check", "preview", "approve", "yes", "submit", "pause", "resume", "refuse", "stop", "audience"),
    *("title", "text", "english", "photo", "voice", "hour"),
)
CAMPAIGN_STEPS = (
    *("tin:page:", "tin_hour:", "tin_without:", "tin_why:", "news:"),
    *("tin_for:", "tin_for:page:", "tin_for:topic:", "tin_for:role:", "tin_for:channel:"),
)
"""What stands behind `tin:`, and the beginnings of the steps of a campaign."""
