"""Keys: made once, read by their owner alone, and never lost half-way."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.keys import FILE, KeysRefused, load, load_or_make, rotate


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_first_start_makes_keys_and_the_second_finds_them(folder: Path) -> None:
    assert load_or_make(folder) == load_or_make(folder) == load(folder)


def test_two_installations_share_no_secret(folder: Path) -> None:
    one, other = load_or_make(folder), load_or_make(folder.with_name("other"))
    assert len({one.cookie, one.webhook, other.cookie, other.webhook}) == 4
    assert one.vault.pepper != other.vault.pepper


def test_only_the_owner_reads_the_file_and_the_folder(folder: Path) -> None:
    load_or_make(folder)
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_processes_that_start_at_once_agree_and_leave_nothing_behind(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(load_or_make, [folder] * 16))
    assert all(keys == found[0] for keys in found)
    assert [path.name for path in folder.iterdir()] == [FILE]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o610])
def test_a_file_that_others_could_read_is_refused_with_the_cure(mode: int, folder: Path) -> None:
    load_or_make(folder)
    (folder / FILE).chmod(mode)
    with pytest.raises(KeysRefused, match=f"chmod 600 {folder / FILE}"):
        load_or_make(folder)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"ring": {"current": "k1", "keys": {"k1": "AAAA"}}}'])
def test_a_damaged_file_is_refused_and_stays_as_it_is(text: str, folder: Path) -> None:
    load_or_make(folder)
    (folder / FILE).write_text(text)
    with pytest.raises(KeysRefused, match="damaged"):
        load_or_make(folder)
    assert (folder / FILE).read_text() == text


def test_a_short_secret_is_damage(folder: Path) -> None:
    cookie = load_or_make(folder).cookie
    (folder / FILE).write_text((folder / FILE).read_text().replace(cookie, "short"))
    with pytest.raises(KeysRefused, match="damaged"):
        load(folder)


def test_missing_keys_are_not_made_anew_by_who_only_reads(folder: Path) -> None:
    with pytest.raises(KeysRefused, match="missing"):
        load(folder)
    assert not folder.exists()


def test_a_rotation_stays_and_opens_what_was_sealed_before(folder: Path) -> None:
    sealed = load_or_make(folder).vault.seal("Lò Văn A", "citizen:1:name")
    turned = rotate(folder)
    assert load(folder) == turned
    assert turned.vault.current == "k2"
    assert turned.vault.open(sealed, "citizen:1:name") == "Lò Văn A"
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_keys_show_no_secret(folder: Path) -> None:
    keys = load_or_make(folder)
    assert keys.cookie not in repr(keys)
    assert keys.webhook not in repr(keys)
