"""What the level above keeps from the commune: codes of its cases, and the names behind those it gives back."""

from __future__ import annotations

import pytest

from actions import review
from actions.disclosure import see_identity
from actions.undo import undo
from domain.errors import NotAllowed, NotFound
from domain.reports import Involved
from tests.actions.conftest import Cast
from tests.bench import PROVINCE, Bench


async def test_a_moderators_own_case_above_is_no_original_for_the_desk_below(bench: Bench, cast: Cast) -> None:
    above = await bench.file(cast.hoa, involved=Involved.YES, desk=PROVINCE)
    here = await bench.file(cast.lan)
    with pytest.raises(NotFound):
        await bench.does(review.duplicate, by=cast.hoa, code=here.code, original=above.code)
    assert (await bench.report(here.code)).duplicate_of is None


async def test_a_case_given_back_to_the_commune_comes_without_its_authors_name(bench: Bench, cast: Cast) -> None:
    case = await bench.file(cast.lan, involved=Involved.UNKNOWN, desk=PROVINCE, anonymous=False)
    await bench.does(see_identity, by=cast.tinh, code=case.code, vault=bench.vault)
    await bench.does(review.release, by=cast.tinh, code=case.code)
    with pytest.raises(NotAllowed):
        await bench.does(see_identity, by=cast.hoa, code=case.code, vault=bench.vault)


async def test_taking_the_release_back_leaves_the_name_with_the_level_above(bench: Bench, cast: Cast) -> None:
    case = await bench.file(cast.lan, involved=Involved.UNKNOWN, desk=PROVINCE, anonymous=False)
    await bench.does(review.release, by=cast.tinh, code=case.code)
    assert not (await bench.does(undo, by=cast.tinh, code=case.code)).anonymous
    with pytest.raises(NotFound):
        await bench.does(see_identity, by=cast.hoa, code=case.code, vault=bench.vault)
