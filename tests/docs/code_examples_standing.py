"""Examples of the codes of quotas, leaders, ballots and forced shares."""

from __future__ import annotations

STANDING_EXAMPLES: dict[str, str] = {}
