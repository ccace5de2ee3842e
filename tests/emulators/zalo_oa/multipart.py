"""The file in a multipart form."""

from __future__ import annotations

import re

from tests.emulators.zalo_oa.errors import Refused

BOUNDARY = re.compile(r'^multipart/form-data;.*boundary="?([^";]+)"?', re.IGNORECASE)
NAME = re.compile(rb'content-disposition:[^\r\n]*[ ;]name="?file"?(?:;|\r|$)', re.IGNORECASE)
FILENAME = re.compile(rb"content-disposition:[^\r\n]*filename", re.IGNORECASE)


def file(content_type: str, body: bytes) -> bytes:
    """The bytes of the part named `file`, which has to have a file name. Raises Refused."""
    found = BOUNDARY.match(content_type)
    if found is None:
        raise Refused(-201, "Content-Type must be multipart/form-data")
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:]:
        head, _, data = part.partition(b"\r\n\r\n")
        if NAME.search(head) and FILENAME.search(head):
            return data
    raise Refused(-201, "file")
