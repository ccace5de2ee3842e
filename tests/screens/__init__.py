"""Screens in every language, within the limits of every messenger."""
