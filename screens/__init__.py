"""What is shown: pure functions from domain objects to screens. The first argument says things in a language."""
