"""How thoroughly properties are tried. Time limits say nothing on a busy machine, so there are none."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("tests", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("long", settings.get_profile("tests"), max_examples=3_000)
settings.load_profile("tests")
