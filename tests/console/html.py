"""Reading pages as a browser does: the forms with what stands in them, and the words without the marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """One form of a page: where it goes, and what its fields hold."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)


class Reader(HTMLParser):
    """Collects forms, links and text."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.headings: list[int] = []
        self._open: Form | None = None
        self._area = self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = Form(given.get("action", ""))
            self.forms.append(self._open)
        elif tag == "a":
            self.links.append(given.get("href", ""))
        elif tag in {"h1", "h2", "h3"}:
            self.headings.append(int(tag[1]))
        elif tag == "textarea":
            self._area = given.get("name", "")
        elif tag == "select":
            self._select = given.get("name", "")
        elif self._open is not None and tag in {"input", "option"}:
            self._take(tag, given, self._open)

    def _take(self, tag: str, given: dict[str, str], form: Form) -> None:
        if tag == "option":
            if "selected" in given or self._select not in form.fields:
                form.fields[self._select] = given.get("value", "")
        elif given.get("type") == "file" or (given.get("type") == "checkbox" and "checked" not in given):
            return
        elif given.get("name"):
            form.fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None
        elif tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self._area and self._open is not None:
            self._open.fields[self._area] = self._open.fields.get(self._area, "") + data


def read(page: str) -> Reader:
    """The page, read."""
    reader = Reader()
    reader.feed(page)
    return reader


def words(page: str) -> str:
    """What a person reads on the page."""
    return " ".join(" ".join(read(page).words).split())
