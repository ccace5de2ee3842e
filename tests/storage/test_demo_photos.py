"""The drawn photos of the demonstration."""

from __future__ import annotations

from typing import get_args

import pytest

from storage.demo_photos import Subject, draw
from storage.images import process


@pytest.mark.parametrize("subject", get_args(Subject))
async def test_a_drawn_photo_is_small_and_goes_through_the_pipeline(subject: Subject) -> None:
    data = draw(subject, 1)
    assert len(data) <= 60_000
    assert (await process(data)).width == 800


@pytest.mark.parametrize("subject", get_args(Subject))
def test_a_seed_always_draws_the_same_photo_and_another_seed_another(subject: Subject) -> None:
    assert draw(subject, 1) == draw(subject, 1) != draw(subject, 2)
