"""Random tables and answers by seed, and what a sheet says in a form that can be compared."""

import os
from random import Random
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from differential.answers import ROW_KINDS, Answers, row
from differential.comparing import Found, compiled, data_of, number
from differential.rules import DRAWN
from differential.tables import Table, one_leaf, table
from thidua.formulas.outcomes import BoolOutcome, EnumOutcome, NumberOutcome, Outcome
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable

SEEDS = st.integers(0, 2**32)
MOST_FACTS = 45
KINDS = (*DRAWN, "relative_to_leader")

LONG = bool(os.environ.get("THIDUA_LONG"))
quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))


def examples(count: int) -> settings:
    """So many examples; twenty times as many with `THIDUA_LONG=1`."""
    return settings(quiet, max_examples=count * (20 if LONG else 1))


def drawn(seed: int, cohort: bool = False) -> tuple[Table, CompiledTable, Random]:
    """A table of this seed: a whole one that is not too large, or a single rule."""
    random = Random(seed)  # noqa: S311
    made = table(random, cohort)
    if len(made.facts) > MOST_FACTS:
        made = one_leaf(random, random.choice(KINDS[:-1] if not cohort else (KINDS[-1], "formula", "bands")), cohort)
    return made, compiled(made), random


def answered(random: Random, made: Table, count: int) -> list[Answers]:
    """Rows of answers, known and open."""
    return [row(random, made.facts, random.choice(ROW_KINDS)) for _ in range(count)]


def rows_of(units: list[Answers]) -> list[tuple[str, dict[str, Any]]]:
    return [(f"u{at}", data_of(answers)) for at, answers in enumerate(units)]


def said(sheet: ScoreSheet) -> dict[str, Found]:
    """Every step of a sheet: leaves, parts, total, class, guards, requirements, and all that lies between."""
    return {name: shown(sheet.outcome(name)) for name in sheet.table.program.names}


def shown(outcome: Outcome) -> Found:
    """An outcome as an interval or as a set."""
    if isinstance(outcome, NumberOutcome):
        return number(outcome)
    if isinstance(outcome, BoolOutcome):
        words = {"true": outcome.may_be_true, "false": outcome.may_be_false, "n/a": outcome.may_not_apply}
        return frozenset(word for word, possible in words.items() if possible)
    assert isinstance(outcome, EnumOutcome)
    return frozenset([*outcome.possible, *(["n/a"] if outcome.may_not_apply else [])])


def within(narrow: Found, wide: Found) -> bool:
    """Everything the narrow one allows, the wide one allows too."""
    if isinstance(narrow, frozenset) or isinstance(wide, frozenset):
        return narrow <= wide  # type: ignore[operator]
    low, high, may_na = narrow
    if may_na and not wide[2]:
        return False
    if low is None or high is None:
        return True
    return wide[0] is not None and wide[1] is not None and wide[0] <= low and high <= wide[1]
