"""Access to the Official Account that is set up: the same for the server, `zalo connect` and `doctor`."""

from __future__ import annotations

from collections.abc import Callable

from bot import clock
from bot.channels.zalo.oa.connection import Connection, connection
from bot.keys import Keys
from bot.settings import Settings
from storage.database import Database


def official_account(
    settings: Settings, keys: Keys, database: Database, connected: Callable[[], None] = lambda: None
) -> Connection:
    """Opens nothing yet; close it at the end. `connected` is called when a new consent was kept."""
    found = settings.zalo_oa
    return connection(
        database,
        keys.vault,
        clock.now,
        oa_id=found.oa_id,
        app_id=found.app_id,
        app_secret=found.app_secret.get_secret_value() if found.app_secret else "",
        oauth_base=found.oauth_base,
        api_base=found.api_base,
        public_url=settings.web.public_url,
        secret=keys.of("zalo-oa-consent"),
        connected=connected,
    )
