"""The power may go at any moment: what a messenger or a resident was told is on the disk before it is told."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePath

import pytest

from tests.emulators.telegram import Emulator
from tests.emulators.telegram.person import Person
from tests.images.make import photo

SOURCE = Path(__file__).with_name("recorder.c")
ROOT = Path(__file__).parents[2]
PATIENCE = 60.0

RUN = "from bot.cli.running import start; start()"
CARELESS = (
    "from storage import database; "
    "database.PRAGMAS = tuple(one.replace('FULL', 'NORMAL') for one in database.PRAGMAS); " + RUN
)
"""The product as it would be if commits were not synced: shows that the recorder would notice."""

STEPS = (
    ("/start", "Bác cần gì ạ?"),
    ("lãng phí", "Bác đồng ý không"),
    ("Đồng ý", "ở xã, phường nào"),
    ("Bình Lư", "lãng phí về việc gì"),
    ("Điện, xăng dầu", "Bác kể giúp"),
    ("Đèn sáng cả ban ngày ở đầu bản", "gửi ảnh nếu có"),
    ("", "Đã nhận 1 ảnh."),
    ("Xong", "ở chỗ nào"),
    ("Bỏ qua", "liên quan đến cán bộ"),
    ("Không", "giấu tên"),
    ("Giấu tên tôi", "xem lại trước khi gửi"),
    ("Gửi", "Mã hồ sơ"),
)

pytestmark = pytest.mark.slow


@dataclass
class Disk:
    """What would be gone if the power went now."""

    unsynced: set[str] = field(default_factory=set)
    synced: set[str] = field(default_factory=set)
    since_last_poll: set[str] = field(default_factory=set)
    """What happened to the log of commits since updates were asked for last."""
    told: list[str] = field(default_factory=list)
    """What left, in order."""
    early: list[tuple[str, set[str]]] = field(default_factory=list)
    """What left while something that it may speak of was not on the disk."""

    def play(self, line: str) -> None:
        """One line of the record."""
        what, _, detail = line.partition(" ")
        if what == "write" and counts(detail):
            self._changes(detail)
        elif what == "sync":
            self.unsynced.discard(detail)
            self.synced.add(detail)
            self.since_last_poll.add("sync" if detail.endswith("-wal") else "")
        elif what == "rename" and detail in self.unsynced:
            self.unsynced.add(f"{detail}, renamed before its bytes were synced")
        elif what == "into" and counts(detail):
            self.unsynced.add(str(PurePath(detail).parent))
        elif what == "send" and (call := CALL.search(detail)):
            self._tells(call[1])

    def _changes(self, path: str) -> None:
        self.unsynced.add(path)
        self.since_last_poll.add("write" if path.endswith("-wal") else "")

    def _tells(self, call: str) -> None:
        """An answer leaves, or the next poll, which acknowledges what the one before brought. That one does not wait
        for the commits of answers, only for its own."""
        self.told.append(call)
        if call != "getUpdates":
            if self.unsynced:
                self.early.append((call, set(self.unsynced)))
            return
        if "write" in self.since_last_poll and "sync" not in self.since_last_poll:
            self.early.append((call, set(self.unsynced)))
        self.since_last_poll.clear()


CALL = re.compile(r"^POST /bot[^/]+/(getUpdates|send\w+) ")


def counts(path: str) -> bool:
    """Is this the log of commits, or a photo? Checkpoints may reach the database file at any time; the note that a
    photo is about to be kept may be lost."""
    return path.endswith("-wal") or ("/photos/" in path and "/announced/" not in path)


@pytest.fixture(scope="module")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that writes down what is written, synced and sent."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        if os.environ.get("CI"):
            pytest.fail("no C compiler in CI")
        pytest.skip("needs Linux and a C compiler")
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"], check=True)
    return library


def sees(person: Person, expected: str) -> bool:
    """Has the bot said this?"""
    return any(expected in one.text for one in person.messages)


async def recorded(folder: Path, recorder: Path, program: str) -> Disk:
    """One report with a photo, filed with the product in a process of its own, and what reached the disk when."""
    data, record = folder / "data", folder / "record.txt"
    async with Emulator() as emulator:
        variables = {
            "LD_PRELOAD": str(recorder),
            "RECORD_TO": str(record),
            "RECORD_UNDER": str(data),
            "CHUNGTAY_DATA_DIR": str(data),
            "CHUNGTAY_WEB__PORT": "0",
            "CHUNGTAY_LOG__LEVEL": "warning",
            "CHUNGTAY_TELEGRAM__TOKEN": emulator.token,
            "CHUNGTAY_TELEGRAM__API_BASE": emulator.url,
            "CHUNGTAY_TELEGRAM__A_SECOND": "0",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", program, cwd=ROOT, env=os.environ | variables, stdout=subprocess.DEVNULL
        )
        try:
            person = emulator.person("Lan")
            for words, expected in STEPS:
                person.says(words) if words else person.sends_photo(photo(96, 72, 1))
                await emulator.until(partial(sees, person, expected), within=PATIENCE)
        finally:
            process.terminate()
            await process.wait()
    disk = Disk()
    for line in record.read_text(encoding="utf-8", errors="replace").splitlines():
        disk.play(line)
    return disk


async def test_no_receipt_leaves_before_its_commit_and_its_photo_are_on_the_disk(
    tmp_path: Path, recorder: Path
) -> None:
    disk = await recorded(tmp_path, recorder, RUN)
    assert sum(call.startswith("send") for call in disk.told) >= len(STEPS)
    assert "getUpdates" in disk.told
    assert disk.early == []
    synced = [PurePath(path) for path in disk.synced if "/photos/" in path]
    assert {path.suffix for path in synced} >= {"", ".part"}


async def test_the_recorder_notices_a_product_that_does_not_sync_its_commits(tmp_path: Path, recorder: Path) -> None:
    disk = await recorded(tmp_path, recorder, CARELESS)
    assert {"sendMessage", "getUpdates"} <= {call for call, _ in disk.early}
