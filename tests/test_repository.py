"""Facts about the repository itself: short files, plain names, locked dependencies, nothing of one machine."""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.tree import PRODUCT, ROOT, Outline, files, functions, length, modules, outlines, product, show, texts

FORBIDDEN_NAMES = {"util", "utils", "helper", "helpers", "common", "manager", "service", "services", "base", "misc"}
ELSEWHERE = re.compile(
    "|".join(
        (
            "pypi" + r"\.org",
            "pythonhosted" + r"\.org",
            "npm" + "js",
            "/work" + "/(main|shared)",
            "/ho" + "me/",
            "/ro" + "ot/",
        )
    )
)
"""Registry hosts, and paths of somebody's machine."""

UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")

THROUGH = {
    "aiohttp": "aiogram",
    "certifi": "aiogram",
    "pydantic_core": "pydantic",
    "anyio": "starlette",
    "markupsafe": "jinja2",
}
"""Modules that may be imported although a declared dependency brings them: they are part of its interface."""

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROVIDERS = packages_distributions()
LOCKS = ("requirements/uv.txt", "requirements/run.txt", "requirements/dev.txt")

MODULES = modules()


def bare(requirement: str) -> str:
    return re.split(r"[\[<>=~! ;]", requirement, maxsplit=1)[0].lower()


def runtime() -> set[str]:
    return {bare(line) for line in PROJECT["project"]["dependencies"]}


def optional() -> set[str]:
    return {bare(line) for lines in PROJECT["project"]["optional-dependencies"].values() for line in lines}


def development() -> set[str]:
    return {bare(line) for line in PROJECT["dependency-groups"]["dev"]}


def found(pattern: re.Pattern[str], only: Callable[[Path], bool] = lambda _: True) -> list[str]:
    return [
        f"{show(path)}:{number}: {line.strip()[:100]}"
        for path in texts()
        if only(path)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_is_longer_than_300_lines() -> None:
    assert [show(path) for path in MODULES if length(path) > 300] == []


def test_the_median_file_fits_on_a_screen() -> None:
    assert statistics.median(length(path) for path in product()) <= 70


def test_functions_are_short() -> None:
    lengths = sorted(function.lines for function in functions())
    assert statistics.median(lengths) <= 9
    assert lengths[int(len(lengths) * 0.95)] <= 35
    assert [function for function in functions() if function.lines > 50] == []


def test_every_module_says_what_lives_in_it() -> None:
    assert [show(module.path) for module in outlines() if not module.explained] == []


def words_of(module: Outline) -> set[str]:
    parts = [word for part in module.path.relative_to(ROOT).with_suffix("").parts for word in part.split("_")]
    classes = [word for name in module.classes for word in re.findall(r"[A-Z][a-z]+", name)]
    return {word.lower() for word in (*parts, *classes)}


def test_names_say_what_things_are() -> None:
    assert {show(module.path): said for module in outlines() if (said := words_of(module) & FORBIDDEN_NAMES)} == {}


def test_nothing_is_left_unfinished() -> None:
    assert found(UNFINISHED, lambda path: path.suffix in {".py", ".md", ".html", ".js", ".css"}) == []


def test_nothing_names_a_registry_or_a_machine() -> None:
    assert found(ELSEWHERE) == []


def test_every_ignored_type_error_is_named() -> None:
    assert found(re.compile(r"#\s*type:\s*ignore(?!\[)"), lambda path: path.suffix == ".py") == []


def test_every_silenced_lint_rule_is_named() -> None:
    assert found(re.compile(r"#\s*noqa(?!:)"), lambda path: path.suffix == ".py") == []


def test_no_secret_and_no_data_would_be_committed() -> None:
    kept = [show(path) for path in files()]
    assert [name for name in kept if re.search(r"(^|/)(\.env|keys\.json)$|\.(db|sqlite3?|pem)(-\w+)?$", name)] == []


def test_runtime_dependencies_stay_few() -> None:
    assert len(runtime()) <= 22


def test_every_dependency_is_explained_and_no_other() -> None:
    page = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8")
    explained = re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE)
    assert sorted(explained) == sorted(runtime() | optional() | development() | {"uv"})


def undeclared(module: Outline, known: set[str]) -> set[str]:
    return {
        name
        for name in module.imports - sys.stdlib_module_names - {*PRODUCT, "tests", "benchmarks"}
        if not known & {package.lower().replace("_", "-") for package in PROVIDERS.get(THROUGH.get(name, name), [name])}
    }


def test_what_is_imported_is_declared() -> None:
    shipped = set(product())
    for module in outlines():
        known = runtime() | optional() | (set() if module.path in shipped else development())
        assert undeclared(module, known) == set(), show(module.path)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_version_has_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"\n(?=[a-z])", text) if not entry.startswith("#")]
    assert entries
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry or "==" not in entry] == []
    assert "://" not in text
    assert "index-url" not in text.replace("--no-emit-index-url", "")


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, re.MULTILINE))


def test_the_locks_agree_and_hold_what_is_declared() -> None:
    run, dev = pins("requirements/run.txt"), pins("requirements/dev.txt")
    assert run.items() <= dev.items()
    assert runtime() | optional() <= run.keys()
    assert development() <= dev.keys()
    assert development() & run.keys() == set(), "tools do not go to a commune's server"


def test_make_help_names_every_target() -> None:
    targets = re.findall(r"^\.PHONY: (\w+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [line.split()[1] for line in said.splitlines()] == targets


def test_continuous_integration_runs_the_tests_and_the_checks() -> None:
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", script], check=True)
    assert re.findall(r"^make (\w+)$", script.read_text(encoding="utf-8"), re.MULTILINE) == ["test", "check"]
