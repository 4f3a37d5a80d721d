"""Roadmaps: what is missing to the next class."""
