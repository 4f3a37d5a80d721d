"""Examples of the codes of the ledger of facts."""

from __future__ import annotations

LEDGER_EXAMPLES: dict[str, str] = {}
