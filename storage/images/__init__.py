"""Photos: hostile bytes in, one clean JPEG and what is worth knowing about it out (`storage/files.py` keeps it)."""

from storage.images.clean import Kept
from storage.images.likeness import distance
from storage.images.process import process
from storage.images.sniff import MAX_BYTES, MAX_PIXELS, REASONS

__all__ = ["MAX_BYTES", "MAX_PIXELS", "REASONS", "Kept", "distance", "process"]
