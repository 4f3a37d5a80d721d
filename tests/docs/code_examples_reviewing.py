"""Examples of the codes of reviewing and closing."""

from __future__ import annotations

REVIEWING_EXAMPLES: dict[str, str] = {}
