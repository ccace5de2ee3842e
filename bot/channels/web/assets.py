"""Our own style sheet, script and icon, kept by browsers for good under the print of their content."""

from __future__ import annotations

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from bot.channels.web.pages import STATIC, fingerprint

FOR_GOOD = "public, max-age=31536000, immutable"


class Static(StaticFiles):
    """Files under ?v=<print> never change; without it, or with another, browsers ask each time."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, with how long it may be kept."""
        response = await super().get_response(path, scope)
        asked = scope.get("query_string", b"").decode("latin-1")
        known = {f"v={fingerprint(file)}" for file in STATIC.iterdir() if file.name == path}
        response.headers["Cache-Control"] = FOR_GOOD if asked in known else "no-cache"
        return response
