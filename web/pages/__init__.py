"""The pages of the console, in the order of the menu. A new page is a module here and one more entry in `PAGES`."""

from __future__ import annotations

from web.pages import (
    accounts,
    campaign,
    campaigns,
    campaigns_composing,
    campaigns_deciding,
    campaigns_report,
    deciding,
    holding,
    home,
    linking,
    photo,
    places,
    queue,
    report,
    templates,
    voices,
)
from web.ways import Page

PAGES: tuple[Page, ...] = (
    home, queue, voices, campaigns, places, templates, accounts, report, deciding, holding, photo, linking,
    campaign, campaigns_composing, campaigns_deciding, campaigns_report,
)  # fmt: skip
