"""Decree 91/2017 Article 3 clause 2: one achievement is not rewarded with several forms."""

from __future__ import annotations

from thidua.regimes.instruments import D91, cite
from thidua.regimes.principle import Principle, once

ONCE = once(cite(D91, "3", "2", mark="gazette"), "forms")

PRINCIPLES: tuple[Principle, ...] = (ONCE,)
