"""Refusals of the OpenAPI: HTTP 200 with a number, as the sheet of errors lists them [A]. The sentences are ours."""

from __future__ import annotations

import json
from typing import Any

SAID = {
    -32: "Application request limit reached",
    -100: "Attachment id is invalid or expired",
    -200: "Send message failed",
    -201: "Params is invalid",
    -204: "Official Account is disable",
    -209: "This application is not activated",
    -210: "Param exceeds the limit",
    -211: "Out of quota",
    -213: "User has not followed official account",
    -216: "Access token is invalid",
    -217: "User has blocked invitation of official account",
    -218: "Out of quota receive",
    -220: "Access token is expired",
    -224: "Official account needs to upgrade its tier",
    -227: "User is banned or has been inactive for more than 45 days",
    -230: "User has not interacted with the OA in the past 7 days",
    -232: "User has not interacted with the OA, or the interaction has expired",
    -233: "Message type is not supported",
    -240: "Message API v2 has been shut down",
    -244: "User has restricted this type of message",
    -248: "Content violates the policy",
    -131: "Template is not approved",
    -132: "Template data is invalid",
    -321: "The account has no money",
    -14002: "Application is inactive",
    -14003: "Redirect uri is invalid",
    -14004: "Invalid secret key",
    -14012: "Invalid code",
    -14013: "Invalid code verifier",
    -14014: "Invalid refresh token",
}
"""-14014 circulates for a used refresh token [C]; -14004, -14012 and -14013 are our guesses [?]."""


class Refused(Exception):
    """Zalo says no, with this number. `why` names the field that was wrong."""

    def __init__(self, code: int, why: str = "") -> None:
        super().__init__(code, why)
        self.code = code
        self.why = why

    @property
    def message(self) -> str:
        """What Zalo says."""
        said = SAID.get(self.code, "Error")
        return f"{said}: {self.why}" if self.why else said

    @property
    def body(self) -> bytes:
        """The answer of the OpenAPI."""
        return packed({"error": self.code, "message": self.message})

    @property
    def oauth_body(self) -> bytes:
        """The answer of the token endpoint, which has no access_token in it [A]; its names are partly known [C]."""
        said = {"error_name": self.message, "error_reason": self.message, "error_description": "", "error": self.code}
        return packed(said)


class Lost(ConnectionError):
    """The call was carried out, and the connection closed without an answer."""


def packed(data: Any) -> bytes:
    """JSON as Zalo writes it: letters beyond ASCII stand as they are."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
