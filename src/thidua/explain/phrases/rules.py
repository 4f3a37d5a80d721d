"""Phrases of what the rules ask."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {}
