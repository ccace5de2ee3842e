"""What is kept: tests of storage against the real database, folder and decoders."""
