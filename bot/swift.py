"""Importing aiogram quickly: its some 650 pydantic models are built at first use, not all at import.

aiogram rebuilds every model when `aiogram.types` is imported, and each method when it is defined, which takes most of
the start. We keep the names it would have used, and give them to each model when it is first validated. With another
aiogram, in which this does not fit, nothing is changed but the time: `load` then leaves the import as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict


def load() -> bool:
    """Import aiogram; False if it was imported before, or does not build its models the way we know."""
    if "aiogram" in sys.modules:
        return False
    names: dict[str, Any] = {}
    build, config = BaseModel.__dict__["model_rebuild"], BaseModel.model_config

    def later(
        cls: type[BaseModel], /, *, _types_namespace: Mapping[str, Any] | None = None, **options: Any
    ) -> bool | None:
        if _types_namespace is None:
            return _build(cls, **options)
        names.update(_types_namespace)
        return None

    def _build(cls: type[BaseModel], /, **options: Any) -> bool | None:
        options.setdefault("_types_namespace", names or None)
        result: bool | None = build.__func__(cls, **options)
        return result

    BaseModel.model_rebuild = classmethod(later)  # type: ignore[method-assign, assignment]
    BaseModel.model_config = ConfigDict(defer_build=True)
    try:
        from aiogram.methods import Response, TelegramMethod
        from aiogram.types import TelegramObject
    finally:
        BaseModel.model_rebuild = build  # type: ignore[method-assign]
        BaseModel.model_config = config
    for root in (TelegramObject, TelegramMethod, Response):
        root.model_rebuild = classmethod(_build)  # type: ignore[method-assign, assignment]
    return bool(names)
