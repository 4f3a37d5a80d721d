"""Examples of the codes of the linter."""

from __future__ import annotations

LINT_EXAMPLES: dict[str, str] = {}
