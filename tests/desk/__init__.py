"""The desk: intake, rounds and lanes, with small routers of the tests' own."""
