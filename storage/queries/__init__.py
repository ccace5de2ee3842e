"""Query functions, one module per thing kept. Each takes the connection first; rows leave as frozen dataclasses."""
