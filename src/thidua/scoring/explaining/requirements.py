"""Requirements in words: which hold, which keep the unit from being scored or classified."""

from __future__ import annotations

from typing import Literal

from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import BoolOutcome
from thidua.scoring.layout import requirement_name
from thidua.scoring.sheet import ScoreSheet


def requirement_notes(sheet: ScoreSheet, otherwise: Literal["not_scored", "not_classified"]) -> tuple[Phrase, ...]:
    """One note per requirement with that effect; mandatory lines are mentioned where they are not met."""
    notes = []
    criteria_set = sheet.table.criteria_set
    for requirement in criteria_set.requirements:
        if requirement.otherwise == otherwise:
            met = _status(sheet.guard(requirement_name(requirement.code)))
            notes.append(Phrase.of(f"requirement_{met}", requirement=requirement.label))
    if otherwise == "not_scored":
        for _, criterion in criteria_set.criteria():
            if criterion.must_reach is not None:
                met = _status(sheet.guard(requirement_name(f"line/{criterion.code}")))
                if met != "met":
                    notes.append(Phrase.of(f"mandatory_{met}", criterion=criterion.code, least=criterion.must_reach))
    return tuple(notes)


def _status(outcome: BoolOutcome) -> str:
    if not outcome.known:
        return "open"
    return "met" if outcome.value else "failed"
