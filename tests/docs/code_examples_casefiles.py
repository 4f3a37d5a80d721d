"""Examples of the codes of case files, YAML and TOML."""

from __future__ import annotations

CASEFILES_EXAMPLES: dict[str, str] = {}
