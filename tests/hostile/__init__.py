"""Hostile input: what no client of ours sends, thrown at the whole product."""
