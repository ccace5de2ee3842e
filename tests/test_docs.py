"""The documents tell the truth: what they name exists, and what exists is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from bot.__main__ import app
from tests.tree import ROOT, files, show

PAGES = tuple(path for path in files() if path.suffix == ".md")
DECISIONS = tuple(sorted((ROOT / "docs/adr").glob("*.md")))
HEADINGS = ["Status", "Context", "Decision", "Consequences"]

LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)[^)]*\)")
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]+\.(?:py|md|toml|txt|json|html|css|js|po))`")
TARGET = re.compile(r"`make (\w+)")


def read(*names: str) -> str:
    return "\n".join((ROOT / name).read_text(encoding="utf-8") for name in names)


def commands() -> tuple[str, ...]:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return tuple(group.commands)


@pytest.mark.parametrize("page", PAGES, ids=show)
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=show)
def test_every_file_a_page_names_exists(page: Path) -> None:
    named = PATH.findall(page.read_text(encoding="utf-8"))
    assert [name for name in named if not (ROOT / name).exists() and not name.startswith("data/")] == []


@pytest.mark.parametrize("page", PAGES, ids=show)
def test_every_make_target_a_page_names_exists(page: Path) -> None:
    targets = re.findall(r"^\.PHONY: (\w+)$", read("Makefile"), re.MULTILINE)
    assert set(TARGET.findall(page.read_text(encoding="utf-8"))) <= set(targets)


@pytest.mark.parametrize("name", commands())
def test_every_command_is_explained(name: str) -> None:
    assert f"python -m bot {name}" in read("README.md", "docs/runbook.md")


@pytest.mark.parametrize("page", DECISIONS, ids=show)
def test_a_decision_says_why_and_what_follows(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"^## (\w+)", text, re.MULTILINE) == HEADINGS
    assert text.startswith(f"# {page.name[:4]} ")
    assert 10 <= len(text.splitlines()) <= 45


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_the_version_has_an_entry_in_the_changelog() -> None:
    version = re.findall(r'^version = "(.+)"', read("pyproject.toml"), re.MULTILINE)[0]
    assert f"## {version}" in read("CHANGELOG.md")
