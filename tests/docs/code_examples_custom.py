"""Examples of the codes of custom rules."""

from __future__ import annotations

CUSTOM_EXAMPLES: dict[str, str] = {}
