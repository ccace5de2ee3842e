"""Where a file can be downloaded."""

from __future__ import annotations

from typing import Any

from tests.emulators.telegram.account import Account
from tests.emulators.telegram.errors import bad
from tests.emulators.telegram.form import Form


async def get_file(account: Account, form: Form) -> dict[str, Any]:
    """The path of a file, at most 20 MB."""
    if not form.text("file_id"):
        raise bad("file_id not specified")
    file = account.files.find(form.text("file_id"))
    return file.names | {"file_path": account.files.link(file)}
