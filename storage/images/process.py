"""The photo pipeline: one call from the bytes somebody sent to the photo we keep."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from storage.images.children import Children
from storage.images.clean import Kept

AT_ONCE = 2
"""Photos that are worked on at the same time; others wait as the bytes they came as."""

_children = Children()
_waiters = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="photo")


async def process(data: bytes) -> Kept:
    """Turns what somebody sent into a photo to keep. Raises PhotoRefused (reasons: `sniff.REASONS`), and OSError when
    this machine has no process left to give.

    The work is done by one of two processes, each with a thread here that waits for it. In threads alone Pillow's WebP
    decoder would hold the interpreter, and with it every chat, for as long as it decodes; and a decoder that crashes,
    hangs or swallows memory is a photo refused and not the end of the product.
    """
    return await asyncio.get_running_loop().run_in_executor(_waiters, _children.clean, data)
