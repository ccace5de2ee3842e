"""Who may have messages sent anew."""

from __future__ import annotations

import pytest

from domain.people import Grant, Role
from domain.permissions import Person, may_resend


@pytest.mark.parametrize("role", Role)
def test_messengers_are_looked_after_by_administrators(role: Role) -> None:
    assert may_resend(Person(1, (Grant(role, "new_binh_lu"),))) is (role is Role.ADMIN)
    assert not may_resend(Person(1))
