"""Every language is complete and says what the code says: texts, placeholders, lengths, and how texts are marked."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment, nodes

from bot.channels.telegram.keyboards import LABELS
from domain.channels import CHANNELS
from domain.contributions import CONTRIBUTIONS, GROUPS
from domain.kinds import KINDS
from domain.wastes import WASTES
from domain.works import WORKS
from locales import SOURCE, catalogue, languages, translator
from screens.labels import FIELDS
from screens.language import NAMES
from screens.office.dossier import ACTS
from screens.office.home import VIEWS
from tests.tree import ROOT, files, product, show

MAPPINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["babel"]["mappings"]
WORDED = [path for path in product() if path.relative_to(ROOT).parts[0] not in {"actions", "locales"}]
TEMPLATES = [path for path in files() if path.suffix == ".html" and "tests" not in path.parts]
SPOKEN = [path for path in product() if show(path).startswith(("screens/", "web/", "bot/channels/web/"))]
NOT_COPY = {"Lò Thị Lan", "Tiếng Việt"}
"""Vietnamese that stands untranslated in what people are shown: an example of a name, a language by its own name."""

TRANSLATIONS = languages()[1:]
LABEL = min(channel.limits.label for channel in CHANNELS)

each_language = pytest.mark.parametrize("language", TRANSLATIONS)
each_module = pytest.mark.parametrize("path", WORDED, ids=show)


@cache
def texts() -> dict[str, frozenset[str]]:
    """Every Vietnamese text in the source, with the files it stands in."""
    methods = [(pattern, mapping["method"]) for mapping in MAPPINGS for pattern in mapping["pattern"]]
    found: dict[str, set[str]] = {}
    for name, _, text, _, _ in extract_from_dir(ROOT, methods, keywords={"say": None, "N_": None}):
        assert isinstance(text, str)
        found.setdefault(text, set()).add(name)
    return {text: frozenset(names) for text, names in found.items()}


def po(language: str) -> Path:
    return ROOT / "locales" / language / "LC_MESSAGES" / "messages.po"


@cache
def translations(language: str) -> Catalog:
    with po(language).open("rb") as file:
        return read_po(file, locale=language)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def said(node: ast.Call) -> bool:
    """Whether this call says a text: `say(…)` or `seat.say(…)`."""
    return getattr(node.func, "id", getattr(node.func, "attr", "")) == "say"


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def wording_of(option: ast.Call) -> str:
    """The label that an option says itself: `Option(say("Gửi"), …)`; empty where it is said elsewhere."""
    label = option.args[0] if option.args else None
    inner = label.args[0] if isinstance(label, ast.Call) and label.args else None
    return str(inner.value) if isinstance(inner, ast.Constant) else ""


def labels() -> set[str]:
    """What stands on buttons: the labels in the registries, and those that screens say themselves."""
    groups = (KINDS, GROUPS, CONTRIBUTIONS, WASTES, WORKS, VIEWS)
    choices = [question.choices for kind in KINDS for question in kind.questions]
    registered = {one.label for group in groups for one in group}
    answers = {answer.label for some in choices if isinstance(some, tuple) for answer in some}
    options = [call for path in WORDED for call in calls(parsed(path))]
    written = {wording_of(call) for call in options if getattr(call.func, "id", "").lower() == "option"} - {""}
    return registered | answers | {*FIELDS.values(), *ACTS.values()} | written


def test_texts_are_found_wherever_people_are_spoken_to() -> None:
    places = {(Path(name).parts[0], Path(name).suffix) for names in texts().values() for name in names}
    assert places >= {
        ("bot", ".py"), ("bot", ".html"), ("web", ".py"), ("web", ".html"),
        ("domain", ".py"), ("screens", ".py"), ("handlers", ".py"),
    }  # fmt: skip


def test_english_stands_beside_vietnamese() -> None:
    assert languages()[0] == SOURCE == "vi"
    assert "en" in TRANSLATIONS


@each_language
def test_every_text_is_translated(language: str) -> None:
    assert sorted(texts().keys() - catalogue(language).keys()) == [], "run `make messages`, then translate these"


@each_language
def test_no_translation_is_left_of_a_text_that_is_gone(language: str) -> None:
    here = {str(message.id) for message in translations(language) if message.id}
    assert sorted(here - texts().keys()) == [], "run `make messages`"
    assert not translations(language).obsolete


@each_language
def test_no_translation_is_a_guess(language: str) -> None:
    assert [message.id for message in translations(language) if message.id and message.fuzzy] == []


@each_language
def test_a_translation_has_the_placeholders_of_its_text(language: str) -> None:
    both = catalogue(language).items()
    assert [text for text, other in both if placeholders(text) != placeholders(other)] == []


@each_language
def test_a_translation_begins_and_ends_as_its_text_does(language: str) -> None:
    both = catalogue(language).items()
    assert [other for _, other in both if other != other.strip()] == []
    assert [text for text, other in both if text.count("\n") != other.count("\n")] == []


@each_language
def test_bringing_in_the_texts_again_changes_nothing_in_the_file(language: str) -> None:
    template, kept = Catalog(), BytesIO()
    for text in texts():
        template.add(text)
    with po(language).open("rb") as file:
        renewed = read_po(file, locale=language)
    renewed.update(template, no_fuzzy_matching=True)
    write_po(kept, renewed, width=0, omit_header=True, ignore_obsolete=True, sort_output=True)
    assert po(language).read_bytes() == kept.getvalue(), "run `make messages`: no dates, no line numbers, one order"


@pytest.mark.parametrize("language", languages())
def test_what_stands_on_a_button_fits_every_messenger(language: str) -> None:
    say = translator(language)
    long = {label: say(label) for label in labels() if len(say(label).encode("utf-16-le")) // 2 > LABEL}
    assert long == {}


def test_the_labels_of_buttons_are_found() -> None:
    assert {"Gửi", "Phản ánh lãng phí", "Hiện tên tôi", "Xác nhận", "Xi măng", "Hoàn tác"} <= labels() <= texts().keys()


@pytest.mark.parametrize("language", languages())
def test_a_language_can_be_chosen_by_its_own_name(language: str) -> None:
    assert language in NAMES


@pytest.mark.parametrize("language", languages())
def test_the_buttons_that_only_a_messenger_offers_speak_the_language(language: str) -> None:
    assert all(language in words for words in LABELS.values())


def test_a_text_is_said_in_the_language_with_its_placeholders_filled_in() -> None:
    assert translator("en")("Đã rút lại {code}.", code="DG-26-00417-K") == "DG-26-00417-K has been withdrawn."
    assert translator("vi")("Đã rút lại {code}.", code="DG-26-00417-K") == "Đã rút lại DG-26-00417-K."


@pytest.mark.parametrize("language", [*languages(), "xx", "", "../en"])
def test_a_text_without_a_translation_is_said_in_vietnamese(language: str) -> None:
    assert translator(language)("Chưa ai dịch câu này, {name} ạ.", name="Lan") == "Chưa ai dịch câu này, Lan ạ."


@pytest.mark.parametrize("language", ["xx", "", "../en", "EN"])
def test_an_unknown_language_speaks_vietnamese(language: str) -> None:
    assert catalogue(language) == {}
    assert translator(language)("Gửi") == "Gửi"


@each_module
def test_what_is_said_is_a_text_or_the_name_of_one(path: Path) -> None:
    built = ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp
    for call in calls(parsed(path)):
        if said(call):
            wording = call.args[0]
            formats = isinstance(wording, ast.Call) and getattr(wording.func, "attr", "") in {"format", "join"}
            assert not isinstance(wording, built), f"line {call.lineno}: Babel cannot find this text"
            assert not formats, f"line {call.lineno}: give the placeholders to say() by name"


@each_module
def test_no_text_is_said_inside_an_f_string(path: Path) -> None:
    strings = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.JoinedStr)]
    hidden = [call for string in strings for call in calls(string) if said(call)]
    lines = [call.lineno for call in hidden if isinstance(call.args[0], ast.Constant)]
    assert lines == [], "Babel does not look into f-strings: say it before, and put the name in"


@each_module
def test_a_marked_text_stands_there_as_it_is(path: Path) -> None:
    marked = [call for call in calls(parsed(path)) if getattr(call.func, "id", "") == "N_"]
    assert [call.lineno for call in marked if not isinstance(call.args[0], ast.Constant)] == []


def filled_later(function: ast.AST) -> set[str]:
    """The names that a function fills in by itself, with `.format(…)`."""
    found = (call for call in calls(function) if getattr(call.func, "attr", "") == "format")
    return {str(keyword.arg) for call in found for keyword in call.keywords}


@each_module
def test_every_placeholder_is_given_where_the_text_is_said(path: Path) -> None:
    functions = [n for n in ast.walk(parsed(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    for function in functions:
        for call in calls(function):
            if said(call) and isinstance(call.args[0], ast.Constant):
                given = {str(keyword.arg) for keyword in call.keywords} or filled_later(function)
                wanted = placeholders(str(call.args[0].value))
                assert wanted <= given, f"line {call.lineno}"
                assert wanted or not call.keywords, f"line {call.lineno}"


@pytest.mark.parametrize("path", TEMPLATES, ids=show)
def test_every_placeholder_is_given_where_a_template_says_the_text(path: Path) -> None:
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "say":
            wording = call.args[0]
            assert not isinstance(wording, nodes.BinExpr | nodes.Concat | nodes.CondExpr), f"line {call.lineno}"
            if isinstance(wording, nodes.Const):
                assert {keyword.key for keyword in call.kwargs} == placeholders(wording.value), f"line {call.lineno}"


@pytest.mark.parametrize("path", SPOKEN, ids=show)
def test_no_vietnamese_is_shown_without_being_marked(path: Path) -> None:
    tree = parsed(path)
    explained = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    plain = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in explained
    }
    vietnamese = {text for text in plain if any(letter.isalpha() and letter > "\x7f" for letter in text)}
    assert vietnamese - texts().keys() - NOT_COPY == set()
