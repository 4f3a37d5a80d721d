"""Circular 12/2019 Article 2 clause 5 (freeze) and Article 3 clause 3 (one State form a year)."""

from __future__ import annotations

from thidua.regimes.instruments import C12, cite
from thidua.regimes.principle import NOT_LIMITED, Principle, freeze, one_state_form

FREEZE = freeze(
    cite(C12, "2", "5", mark="gazette"),
    ("discipline_review", "investigation", "inspection", "complaint"),
    until_cleared=False,
)
ONE_STATE_FORM = one_state_form(cite(C12, "3", "3", mark="gazette"), NOT_LIMITED)

PRINCIPLES: tuple[Principle, ...] = (FREEZE, ONE_STATE_FORM)
