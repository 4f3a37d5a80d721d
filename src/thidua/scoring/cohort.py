"""Scoring a whole cluster at once, for tables whose criteria compare its units."""

from __future__ import annotations

from thidua.criteria.criteria_set import CriteriaSet
from thidua.errors import ThiduaError
from thidua.formulas.derived import MOST_MEMBERS
from thidua.formulas.outcomes import BoolOutcome, NumberOutcome
from thidua.scoring.derived.cohort import others
from thidua.scoring.door import Admitted, is_exact
from thidua.scoring.layout import cohort_name
from thidua.scoring.rows import Rows, pairs
from thidua.scoring.score import finished
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable, compile_table


def score_cohort(criteria_set: CriteriaSet | CompiledTable, rows: Rows) -> tuple[ScoreSheet, ...]:
    """Score the units of one cluster together: sheets in the order of the rows.

    Every row is a member, whether or not it has answered anything: a unit that has not submitted keeps the leader open
    until its figures are closed. Figures of the cohort are taken from lower strata first. Errors:
    ``rank_duplicate_unit``, ``cohort_too_large``, ``rows_shape``; of the table: see ``compile_table``.
    """
    table = compile_table(criteria_set)
    units: list[str] = []
    admitted: list[Admitted] = []
    for unit, answers in pairs(rows):
        units.append(unit)
        admitted.append(table.door.admit(answers))
    if len(units) > MOST_MEMBERS:
        raise ThiduaError("cohort_too_large", count=len(units), limit=MOST_MEMBERS)
    if len(set(units)) != len(units):
        raise ThiduaError("rank_duplicate_unit", unit=next(unit for unit in units if units.count(unit) > 1))
    for stratum in range(1, 1 + max((derived.stratum for derived in table.cohort), default=0)):
        _fill(table, admitted, stratum)
    admitted = [one._replace(complete=all(map(is_exact, one.given))) for one in admitted] if table.cohort else admitted
    members = tuple(units)
    return tuple(finished(table, one, unit, None, members) for unit, one in zip(units, admitted, strict=True))


def _fill(table: CompiledTable, admitted: list[Admitted], stratum: int) -> None:
    """The figures of one stratum, from the outcomes with all lower ones filled in."""
    runs = [table.program.run(one.given) for one in admitted]
    place = {fact.name: at for at, fact in enumerate(table.program.facts)}
    for derived in table.cohort:
        if derived.stratum != stratum:
            continue
        step = table.place[cohort_name(derived.fact.name)]
        outcomes = []
        for compiled, raw in runs:
            outcome = compiled.outcome(step, raw)
            assert isinstance(outcome, NumberOutcome | BoolOutcome)  # noqa: S101  # checked when the table was made
            outcomes.append(_at_places(outcome, derived.fact) if derived.op in _VALUES else outcome)
        for one, answer in zip(admitted, others(derived, outcomes), strict=True):
            one.given[place[derived.fact.name]] = answer


_VALUES = ("others_best", "others_sum")


def _at_places(outcome: NumberOutcome | BoolOutcome, fact: object) -> NumberOutcome | BoolOutcome:
    """The outcome at the places of the derived fact; the program publishes every number at its finest."""
    places = getattr(fact, "places", 0)
    if isinstance(outcome, BoolOutcome) or outcome.lowest is None or outcome.highest is None:
        return outcome
    down = 10 ** (outcome.places - places) if outcome.places > places else 1
    return NumberOutcome(outcome.lowest // down, outcome.highest // down, places, outcome.may_not_apply)
