"""Ask: whether the deeds cited were rewarded already."""

from __future__ import annotations

from typing import Literal

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label


class AchievementRewarded(FactAsk):
    """Whether an award on file rewarded one of the achievements the case cites; none cited, nothing to ask."""

    kind: Literal["achievement_rewarded"] = "achievement_rewarded"

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes, no, or does not apply."""
        return YesNoFact(name=name, label=label, may_not_apply=True)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        closure = f'{{events: "awards", complete_from: null, complete_to: "{case.asked_on}", source}}'
        return f"awards: [{{award, decision, decided_on, achievements}}], or closures: [{closure}]"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes with the decision; no where the list of awards is complete from the beginning; otherwise unknown."""
        if not case.achievements:
            return Asked(NOT_APPLICABLE)
        day = case.asked_on
        used = [
            entry
            for entry in record.awards
            if set(entry.achievements) & set(case.achievements) and entry.held((entry.award,), day)
        ]
        if used:
            return Asked(True, tuple(entry.decision for entry in used))
        return Asked(False if day is not None and record.closed_ever("awards", day) else None)
