"""A code is told to a desk's colleagues only if the report is theirs as well."""

from __future__ import annotations

import pytest

from actions import review
from domain.errors import NotFound
from domain.reports import Involved
from tests.actions.conftest import Cast
from tests.bench import PROVINCE, Bench


async def test_a_moderators_own_case_above_is_no_original_for_the_desk_below(bench: Bench, cast: Cast) -> None:
    above = await bench.file(cast.hoa, involved=Involved.YES, desk=PROVINCE)
    here = await bench.file(cast.lan)
    with pytest.raises(NotFound):
        await bench.does(review.duplicate, by=cast.hoa, code=here.code, original=above.code)
    assert (await bench.report(here.code)).duplicate_of is None
