"""A name for this life of this process, by which leases know their holder."""

from __future__ import annotations

import os
import secrets
import socket


def this_life() -> str:
    """A name that no other life of any process has: where it runs, its number, and chance."""
    return f"{socket.gethostname()[:32]}:{os.getpid()}:{secrets.token_hex(4)}"
