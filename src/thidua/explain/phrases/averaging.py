"""Phrases of averages and joined parts."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {}
