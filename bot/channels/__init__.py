"""One messenger each, behind the seam in `channel.py`. Channels do not know one another."""
