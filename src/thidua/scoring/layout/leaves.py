"""The steps of a criterion: rule, rounding, bounds, what takes it away, policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from thidua.criteria.criterion import Criterion
from thidua.criteria.rules.rule import literal
from thidua.formulas.facts import Fact
from thidua.formulas.nodes import Apply, FactRef, Node, RoundTo
from thidua.formulas.program import Step
from thidua.scoring.layout.names import leaf_name
from thidua.scoring.layout.shapes import clip, unless


def leaf_steps(criterion: Criterion, facts: Mapping[str, Fact], resolve: Callable[[Node], Node]) -> Iterator[Step]:
    """Every number on the way from the rule to the points of the line."""
    code = criterion.code
    yield Step(leaf_name("rule", code), resolve(criterion.rule.expand(criterion.max, facts)))
    rounded: Node = FactRef(leaf_name("rule", code))
    if criterion.round is not None:
        rounded = RoundTo(rounded, criterion.round, criterion.rounding_mode)
    yield Step(leaf_name("rounded", code), rounded)
    yield Step(leaf_name("leaf", code), clip(FactRef(leaf_name("rounded", code)), criterion.floor, criterion.max))
    yield Step(leaf_name("held", code), resolve(unless(criterion.zero_when, leaf_name("leaf", code))))
    points: Node = FactRef(leaf_name("held", code))
    if criterion.not_applicable == "full_points":
        points = Apply("otherwise", (points, literal(criterion.max)))
    yield Step(leaf_name("points", code), points)
