"""Tests of the messengers behind the seam."""
