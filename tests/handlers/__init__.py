"""Transcripts: what people do in the world, and what they see."""
