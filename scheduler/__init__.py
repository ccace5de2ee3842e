"""The clock: what happens because time passed."""
