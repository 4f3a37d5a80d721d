"""The same table with every criterion's points read from a figure, so that a change is scored by the table itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.criteria.rules import FormulaRule
from thidua.formulas.facts import NumberFact
from thidua.formulas.outcomes import NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE
from thidua.model import Model
from thidua.points import Points
from thidua.scoring.score import score
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable


class Variant:
    """A sheet whose criteria can be set to their best, any of them, and scored again.

    Sections, caps, guards and everything else of the table stay as they are; so do the answers that conditions read. A
    criterion that is open stays open between what is sure and its best.
    """

    def __init__(self, sheet: ScoreSheet) -> None:
        self.sheet = sheet
        criteria_set = sheet.table.criteria_set
        blank = score(sheet.table, {})
        self.best: dict[str, Points | None] = {}
        self._names: dict[str, str] = {}
        facts: list[NumberFact] = []
        answers: dict[str, object] = {}
        prefix = _free_prefix(criteria_set.fact)
        for index, (section, criterion) in enumerate(criteria_set.criteria()):
            code = criterion.code
            now = sheet.points(code)
            best = _best(now, blank.points(code), less=section.kind == "deduction")
            name = self._names[code] = f"{prefix}{index}"
            self.best[code] = best
            facts.append(_figure(name, now, best))
            answers[name] = NOT_APPLICABLE if now.not_applicable else None if now.value is None else str(now.value)
        rules = {code: FormulaRule(formula=name) for code, name in self._names.items()}
        changed = _with_rules(criteria_set, rules)
        assert isinstance(changed, CriteriaSet)  # noqa: S101  # a copy of one
        self._table = CompiledTable(changed.evolve(facts=(*criteria_set.facts, *facts)))
        given = sheet.as_data()["answers"]
        self._answers = {**(given if isinstance(given, dict) else {}), **answers}

    def scored(self, improved: Collection[str]) -> ScoreSheet:
        """The sheet with these criteria at their best."""
        better = {self._names[code]: str(self.best[code]) for code in improved}
        return score(self._table, {**self._answers, **better}, unit=self.sheet.unit)


def _best(now: NumberOutcome, reach: NumberOutcome, *, less: bool) -> Points | None:
    """The best a criterion's rule can give; never worse than what it may give as things stand."""
    ends = [outcome.at_least if less else outcome.at_most for outcome in (now, reach)]
    known = [end for end in ends if end is not None]
    if now.not_applicable or not known:
        return None
    return min(known) if less else max(known)


def _figure(name: str, now: NumberOutcome, best: Points | None) -> NumberFact:
    ends = [end for end in (now.at_least, now.at_most, best) if end is not None] or [Points(0)]
    return NumberFact(
        name=name,
        places=max(end.places for end in ends),
        lowest=min(ends),
        highest=max(ends),
        may_not_apply=now.may_not_apply or now.not_applicable,
    )


def _free_prefix(taken: Mapping[str, object]) -> str:
    """The beginning of a name that no fact of the table has."""
    prefix = "points"
    while any(name.casefold().startswith(prefix) for name in taken):
        prefix += "x"
    return prefix


def _with_rules(part: object, rules: Mapping[str, FormulaRule]) -> object:
    """A copy in which every criterion has the rule given for it, at whatever depth it stands."""
    if isinstance(part, Criterion):
        return part.evolve(rule=rules[part.code], round=None)
    if isinstance(part, tuple):
        return tuple(_with_rules(item, rules) for item in part)
    if not isinstance(part, Model):
        return part
    lines = {name: getattr(part, name) for name in ("sections", "criteria") if hasattr(part, name)}
    changed = {name: _with_rules(value, rules) for name, value in lines.items() if isinstance(value, tuple)}
    return part if not changed else part.model_copy(update=changed)
