"""The host of an address that anybody may have written."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """Host and port of an address; empty where it has none, or is none at all (`http://[x`)."""
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""
