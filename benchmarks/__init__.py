"""Benchmarks: each measures things side by side in one run, prints ratios, and ends with one line of JSON."""
