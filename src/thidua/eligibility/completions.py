"""Joint completions: which unknown facts matter, found by trying every combination of what they may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Literal

from thidua.formulas.environment import Answer, Between, is_unknown
from thidua.formulas.facts import ChoiceFact, ScalarFact, YesNoFact
from thidua.formulas.nodes import Apply, DateLiteral, FactRef, Node, NumberLiteral, children, facts_of
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.program import Program
from thidua.formulas.special import NOT_APPLICABLE

LIMIT = 20_000
"""Most combinations tried; beyond that the list of needed facts is an upper bound."""

FEW = 100
"""A fact used in arithmetic is tried at every value it may have, where it has no more than so many."""

Bound = Literal["arithmetic", "combinations"]
"""Why a list is an upper bound: a fact is used in arithmetic, or there are more combinations than are tried."""

Result = bool | None
"""True, false, or ``None`` for “does not apply” or still open."""


@dataclass(frozen=True, slots=True)
class Relevance:
    """What the completions show: the single result if all agree, the facts that matter, and why they may be too many.

    ``bound`` is ``None`` for an exact list, else the reason why it is an upper bound only.
    """

    result: Result
    decided: bool
    facts: tuple[str, ...]
    bound: Bound | None = None


def relevance(program: Program, root: str, answers: Mapping[str, Answer], conditions: Sequence[Node]) -> Relevance:
    """Try the completions of the unknown facts and name those that can change the result alone.

    ``conditions`` are the formulas still undecided; a fact that none of them uses cannot matter. Numbers and dates are
    split at the thresholds the conditions compare them with. Where a fact is used in arithmetic its values cannot be
    split so, and where there are too many combinations they are not tried: then every unknown fact of the undecided
    conditions is named, and the list is an upper bound.
    """
    used = {name for condition in conditions for name in facts_of(condition)}
    unknown = [fact for fact in program.facts if fact.name in used and is_unknown(answers.get(fact.name))]
    choices = [domain(fact, conditions, answers.get(fact.name)) for fact in unknown]
    names = [fact.name for fact in unknown]
    bound: Bound | None = None
    if not all(is_exact for _, is_exact in choices):
        bound = "arithmetic"
    elif prod(len(values) for values, _ in choices) > LIMIT:
        bound = "combinations"
    if bound is not None:
        return Relevance(None, False, tuple(names), bound)
    table = {
        combination: _result(program, root, {**answers, **dict(zip(names, combination, strict=True))})
        for combination in product(*(values for values, _ in choices))
    }
    results = set(table.values())
    if len(results) == 1:
        return Relevance(next(iter(results)), True, ())
    relevant = [names[i] for i in range(len(names)) if _matters(table, i)]
    return Relevance(None, False, tuple(relevant))


def _matters(table: Mapping[tuple[Answer, ...], Result], at: int) -> bool:
    """Whether two completions that differ only in this fact differ in their result."""
    seen: dict[tuple[Answer, ...], Result] = {}
    for combination, result in table.items():
        others = combination[:at] + combination[at + 1 :]
        if others in seen and seen[others] != result:
            return True
        seen.setdefault(others, result)
    return False


def _result(program: Program, root: str, answers: Mapping[str, Answer]) -> Result:
    outcome = program.evaluate(answers)[root]
    return outcome.value if isinstance(outcome, BoolOutcome) else None


def domain(fact: ScalarFact, conditions: Sequence[Node], answer: Answer = None) -> tuple[list[Answer], bool]:
    """The values worth trying for a fact, inside the bounds already known, and whether they stand for all of them.

    Numbers and dates are split at the thresholds that the conditions compare them with.
    """
    within = answer if isinstance(answer, Between) else None
    blank: list[Answer] = [NOT_APPLICABLE] if (within.may_not_apply if within else fact.may_not_apply) else []
    if isinstance(fact, YesNoFact):
        lowest, highest = (within.lowest, within.highest) if within else (0, 1)
        return [*(bool(value) for value in range(highest, lowest - 1, -1)), *blank], True
    if isinstance(fact, ChoiceFact):
        first, last = (within.lowest, within.highest) if within else (0, len(fact.members) - 1)
        return [*range(first, last + 1), *blank], True
    lo, hi = (within.lowest, within.highest) if within else fact.bounds
    cuts, exact = _thresholds(fact, conditions)
    if not exact and hi - lo < FEW:
        return [*range(lo, hi + 1), *blank], True
    values = {lo, hi}
    for cut in cuts:
        values.update(v for v in (cut - 1, cut, cut + 1) if lo <= v <= hi)
    return [*sorted(values), *blank], exact


_COMPARISONS = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})


def _thresholds(fact: ScalarFact, conditions: Sequence[Node]) -> tuple[set[int], bool]:
    """The literals a fact is compared with directly; not exact if it is used in any other way."""
    cuts: set[int] = set()
    exact = True
    places = getattr(fact, "places", 0)
    stack = list(conditions)
    while stack:
        node = stack.pop()
        if isinstance(node, FactRef):
            exact = exact and node.name != fact.name
        elif isinstance(node, Apply) and node.op in _COMPARISONS:
            for one, other in (node.args, node.args[::-1]):
                if one == FactRef(fact.name) and isinstance(other, NumberLiteral | DateLiteral):
                    cuts.add(_cut(other, places))
                    break
            else:
                stack.extend(node.args)
        else:
            stack.extend(children(node))
    return cuts, exact


def _cut(literal: NumberLiteral | DateLiteral, places: int) -> int:
    """The threshold in units of the fact, rounded down; its neighbours are tried too."""
    if isinstance(literal, DateLiteral):
        return literal.ordinal
    return int(literal.units * 10**places // 10**literal.places)
