"""What is wrong with the settings, one clear sentence each. No value is ever repeated: it may be a secret."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from pydantic import ValidationError

PREFIX = "CHUNGTAY_"


def about(wrong: ValidationError, allowed: Mapping[str, str]) -> Iterator[str]:
    """One sentence for each wrong setting: the variable, and what is `allowed` in it."""
    for error in wrong.errors(include_input=False, include_url=False):
        name = PREFIX + "__".join(str(part) for part in error["loc"]).upper()
        if name in allowed:
            yield f"{name} is wrong. Allowed: {allowed[name]}."
        elif error["type"] == "value_error":
            yield error["msg"].removeprefix("Value error, ")
        else:
            yield f"{name} is a section, not a setting: set {name}__<NAME>, as .env.example shows."


def unknown(names: Iterable[str], known: Mapping[str, str]) -> Iterator[str]:
    """A warning for each variable with our prefix that no setting reads, with the nearest that exists."""
    bare = [name.removeprefix(PREFIX) for name in known]
    for name in sorted({name.upper() for name in names} - known.keys()):
        if name.startswith(PREFIX):
            near = difflib.get_close_matches(name.removeprefix(PREFIX), bare, n=1)
            yield f"{name} is not a setting and is ignored." + (f" Did you mean {PREFIX}{near[0]}?" if near else "")
