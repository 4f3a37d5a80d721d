"""Examples of the codes of clusters, pacts and registrations."""

from __future__ import annotations

CLUSTERS_EXAMPLES: dict[str, str] = {}
