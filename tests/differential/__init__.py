"""Whole tables, drawn at random, scored by the library and by the reference."""
