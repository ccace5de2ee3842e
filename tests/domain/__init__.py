"""The rules, tried without anything around them."""
