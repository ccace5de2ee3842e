"""Days that a message names, solar and lunar."""
