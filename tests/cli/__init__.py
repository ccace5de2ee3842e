"""The command line, run in this process on folders of its own."""
