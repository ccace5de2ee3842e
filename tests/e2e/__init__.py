"""The whole product in its own process, over HTTP."""
