"""An in-process world: the real desk on a real database, and a messenger that behaves."""
