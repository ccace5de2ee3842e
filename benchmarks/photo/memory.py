"""How much memory photos take: each way in a fresh process, with every process that it starts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory


def grown(way: str, photos: Sequence[bytes], at_once: int) -> float:
    """What that many photos at once take, in MB."""
    with TemporaryDirectory() as folder:
        for index in range(at_once):
            Path(folder, f"{index}.jpg").write_bytes(photos[index % len(photos)])
        command = [sys.executable, "-m", "benchmarks.photo.growth", way, folder]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)
