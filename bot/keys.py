"""The secrets we make ourselves, at first start, in `<data_dir>/keys.json`. Secrets others gave us are settings."""

from __future__ import annotations

import base64
import hmac
import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from storage.vault import Vault, new_vault

FILE = "keys.json"


class KeysRefused(Exception):
    """The keys cannot be used. The text is one sentence for the person who starts the program."""


@dataclass(frozen=True, slots=True)
class Keys:
    """`cookie` signs sessions, `webhook` is Telegram's secret header, `vault` seals identities."""

    cookie: str = field(repr=False)
    webhook: str = field(repr=False)
    vault: Vault

    def of(self, purpose: str) -> str:
        """A secret of its own for another purpose, in hex."""
        return hmac.digest(self.cookie.encode(), purpose.encode(), "sha256").hex()


def make() -> Keys:
    """Fresh keys, kept nowhere."""
    return Keys(secrets.token_urlsafe(32), secrets.token_urlsafe(32), new_vault())


def load_or_make(folder: Path) -> Keys:
    """The keys of this installation; made at first start. Safe when several processes start at once.

    Raises KeysRefused when others could read the file, or it is damaged.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FILE
    if not path.exists():
        fresh = _write_beside(path, make())
        with suppress(FileExistsError):
            os.link(fresh, path)
        fresh.unlink()
        _sync(folder)
    return load(folder)


def load(folder: Path) -> Keys:
    """The keys of this installation. Raises KeysRefused when they are missing, damaged, or readable by others."""
    path = folder / FILE
    try:
        with path.open(encoding="utf-8") as file:
            mode = os.fstat(file.fileno()).st_mode & 0o777
            if mode & 0o077:
                raise KeysRefused(
                    f"{path} can be read by others (mode {mode:o}): run chmod 600 {path} and start again."
                )
            return _from_json(json.load(file))
    except FileNotFoundError:
        raise KeysRefused(
            f"{path} is missing: bring it back from the backup; without it no name or phone opens."
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KeysRefused(f"{path} is damaged: bring it back from the backup.") from None


def rotate(folder: Path) -> Keys:
    """Adds a new current key to the ring, in the file as well. What is sealed already still opens."""
    kept = load(folder)
    turned = replace(kept, vault=kept.vault.rotate())
    _write_beside(folder / FILE, turned).replace(folder / FILE)
    _sync(folder)
    return turned


def _write_beside(path: Path, keys: Keys) -> Path:
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(_to_json(keys), file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    return fresh


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _to_json(keys: Keys) -> dict[str, Any]:
    vault = keys.vault
    ring = {name: base64.b64encode(key).decode() for name, key in vault.keys.items()}
    return {
        "cookie": keys.cookie,
        "webhook": keys.webhook,
        "ring": {"current": vault.current, "keys": ring},
        "pepper": base64.b64encode(vault.pepper).decode(),
    }


def _from_json(kept: dict[str, Any]) -> Keys:
    ring = {name: base64.b64decode(key, validate=True) for name, key in kept["ring"]["keys"].items()}
    vault = Vault(kept["ring"]["current"], ring, base64.b64decode(kept["pepper"], validate=True))
    if len(kept["cookie"]) < 32 or len(kept["webhook"]) < 32:
        raise ValueError("a secret is too short")
    return Keys(kept["cookie"], kept["webhook"], vault)
