"""Literate case files, one per article of law, and what runs them."""
