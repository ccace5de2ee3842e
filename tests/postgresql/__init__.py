"""The same product on PostgreSQL."""
