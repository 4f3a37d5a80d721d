"""Ask: whether the movement of the case can carry this award."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import LEVEL_ORDER, Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label


class MovementFits(FactAsk):
    """Whether the movement of the case fits the deeds and the issuer.

    ``period``: the movement ran on every day of the deeds. ``launcher``: it was launched at or above the level of
    the issuer; unknown while the case names no issuer. Without a movement, or without deeds recorded in it, there is
    nothing to fit: the question does not apply, and what is missing is asked by ``movement_result``.
    """

    kind: Literal["movement_fits"] = "movement_fits"
    what: Literal["period", "launcher"]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """From the movement, its deeds and the issuer."""
        movement = case.movement
        if movement is None:
            return Asked(NOT_APPLICABLE)
        if self.what == "period":
            deeds = [r.period for r in record.movement_results if r.movement == movement.code]
            if not deeds:
                return Asked(NOT_APPLICABLE)
            return Asked(all(movement.period.covers_period(period) for period in deeds), (str(movement.period),))
        if case.issuer is None:
            return Asked(None)
        above = LEVEL_ORDER.index(movement.launcher_level) >= LEVEL_ORDER.index(case.issuer.level)
        return Asked(above, (movement.launched_by or movement.launcher_level,))
