"""Schema changes, run at start; `storage/migrate.py` runs them."""
