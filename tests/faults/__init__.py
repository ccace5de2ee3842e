"""Faults, one at a time and mixed, under conversations at the real desk; the invariants are looked at from outside."""
