"""The pages of the console, in the order of the menu. A new page is a module here and one more entry in `PAGES`."""

from __future__ import annotations

from web.pages import (
    accounts,
    calendar,
    campaign,
    campaigns,
    campaigns_composing,
    campaigns_deciding,
    campaigns_report,
    deciding,
    extending,
    holding,
    home,
    limits,
    linking,
    milestones,
    photo,
    places,
    queue,
    report,
    templates,
    voices,
    work_days,
)
from web.ways import Page

PAGES: tuple[Page, ...] = (
    home, queue, voices, campaigns, work_days, places, calendar, limits, milestones, templates, accounts,
    report, deciding, extending, holding, photo, linking,
    campaign, campaigns_composing, campaigns_deciding, campaigns_report,
)  # fmt: skip
