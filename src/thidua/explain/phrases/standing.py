"""Phrases of ranks, quotas, leaders and ballots."""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str]] = {}
