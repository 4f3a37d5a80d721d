"""The decree layers as intervals of figures.

The last one stays open: Decree 152/2025 goes on answering after its unread end, marked unverified.
"""

from __future__ import annotations

from thidua.citations import Validity
from thidua.regimes.instruments import D91, D98, D152

UNDER_D91 = D91.validity
UNDER_D98 = D98.validity
UNDER_D152 = Validity(start=D152.validity.start)
SINCE_L22 = Validity(start=D98.validity.start)
"""Decrees 98/2023 and 152/2025 alike."""
