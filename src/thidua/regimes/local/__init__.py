"""Worked local packs: decisions of provinces as overlays over the national text."""
