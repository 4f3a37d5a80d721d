"""Examples of the codes of averages and joined parts of a period."""

from __future__ import annotations

AVERAGING_EXAMPLES: dict[str, str] = {}
