"""What is kept: the only place that speaks SQL, and the photo store. Rows leave as frozen dataclasses."""
