"""Gap (còn thiếu): how far a known figure, or a share of two, lies below the threshold it is compared with."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from thidua import exact
from thidua.formulas.facts import NumberFact, ScalarFact
from thidua.formulas.nodes import Apply, FactRef, Node, NumberLiteral
from thidua.rounding import round_units


def gap(tree: Node, facts: Mapping[str, ScalarFact], answers: Mapping[str, object]) -> str | None:
    """What is missing for ``figure >= threshold``, in the figure's unit; for a share in points of a percent.

    ``None`` where nothing is missing, the figures are not known, or the condition has another form. Points of a percent
    are raised to the next 0.01, so that nobody is told less than is missing.
    """
    if not (isinstance(tree, Apply) and tree.op in ("ge", "gt")):
        return None
    left, right = tree.args
    if not isinstance(right, NumberLiteral):
        return None
    threshold = Fraction(right.units, 10**right.places)
    if isinstance(left, FactRef):
        value = _value(left, facts, answers)
        if value is None or value >= threshold or tree.op == "gt":
            return None
        missing = threshold - value
        places = max(right.places, getattr(facts[left.name], "places", 0))
        return exact.show(*exact.reduce(int(missing * 10**places), places))
    if isinstance(left, Apply) and left.op == "div":
        part, whole = (_value(argument, facts, answers) for argument in left.args[:2])
        if part is None or not whole or part / whole >= threshold:
            return None
        missing = (threshold - part / whole) * 100
        units, _ = round_units(missing.numerator, missing.denominator, "0.01", "ceiling")
        return f"{exact.show(*exact.reduce(units, 2))} %"
    return None


def _value(node: Node, facts: Mapping[str, ScalarFact], answers: Mapping[str, object]) -> Fraction | None:
    fact = facts.get(node.name) if isinstance(node, FactRef) else None
    answer = answers.get(fact.name) if fact is not None else None
    if not isinstance(fact, NumberFact) or not isinstance(answer, int) or isinstance(answer, bool):
        return None
    return Fraction(answer, 10**fact.places)
