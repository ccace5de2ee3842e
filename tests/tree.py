"""The repository as data, for the tests that read it: its files, its modules, its functions."""

from __future__ import annotations

import ast
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
SKIPPED = {".venv", ".git", "data", "__pycache__", "htmlcov", "artifacts", "node_modules"}
PRODUCT = ("bot", "handlers", "screens", "actions", "domain", "storage", "locales", "scheduler", "web")
TEXT = {".py", ".md", ".toml", ".txt", ".html", ".css", ".js", ".po", ".json", ".yml", ".yaml", ".example", ".sh", ""}


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the product: where it is, and its length in physical lines."""

    where: str
    lines: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A module at a glance: whether it says what lives in it, its classes, and the packages it imports by name."""

    path: Path
    explained: bool
    classes: tuple[str, ...]
    imports: frozenset[str]


@cache
def files() -> tuple[Path, ...]:
    """Every file that is or would be committed; without git, every file that no tool left behind."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(listing, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return tuple(sorted({ROOT / name for name in listed.stdout.decode().split("\0") if (ROOT / name).is_file()}))
    return tuple(sorted(path for path in ROOT.rglob("*") if path.is_file() and not SKIPPED & set(path.parts)))


def texts() -> tuple[Path, ...]:
    """Files that people read as text."""
    return tuple(path for path in files() if path.suffix in TEXT)


def modules() -> tuple[Path, ...]:
    """Every Python file with something in it, without generated migrations."""
    return tuple(
        path for path in files() if path.suffix == ".py" and path.stat().st_size and "versions" not in path.parts
    )


def product() -> tuple[Path, ...]:
    """The modules that run at a commune's."""
    return tuple(path for path in modules() if path.relative_to(ROOT).parts[0] in PRODUCT)


def show(path: Path) -> str:
    """How a path is named in a failure."""
    return path.relative_to(ROOT).as_posix()


def length(path: Path) -> int:
    """Physical lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


@cache
def outlines() -> tuple[Outline, ...]:
    """Every module at a glance. Each is parsed once: there are many."""
    return tuple(_outline(path) for path in modules())


def _outline(path: Path) -> Outline:
    parsed = ast.parse(path.read_text(encoding="utf-8"))
    classes, imports = [], set()
    for node in ast.walk(parsed):
        if isinstance(node, ast.ClassDef):
            classes.append(node.name)
        elif isinstance(node, ast.Import):
            imports |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            imports.add(node.module.split(".")[0])
    return Outline(path, bool(ast.get_docstring(parsed)), tuple(classes), frozenset(imports))


@cache
def functions() -> tuple[Function, ...]:
    """Every function of the product."""
    found = []
    for path in product():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append(Function(f"{show(path)}:{node.lineno} {node.name}", lines))
    return tuple(found)
