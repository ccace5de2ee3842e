"""Photos made by our own code: ordinary ones (`make.py`), and bad and odd ones (`zoo.py`)."""
