"""Probes: the yes/no parts of a formula that read one fact alone."""

from __future__ import annotations

from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.formulas.nodes import Apply, AtLeast, FactRef, Node, children, facts_of

_TRUTHS = frozenset({"lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not", "applicable"})


def probes(node: Node, fact: ScalarFact) -> list[Node] | None:
    """The largest yes/no parts that read just this fact; ``None`` where its value also enters in another way.

    Two values for which every probe comes to the same act alike in the formula.

    >>> from thidua.formulas.parser import parse
    >>> from thidua.formulas.facts import NumberFact
    >>> months = NumberFact(name="months", highest="12")
    >>> len(probes(parse("active and (months >= 6 or months == 3)"), months))
    1
    >>> probes(parse("months + extra >= 6"), months) is None
    True
    """
    names = facts_of(node)
    if fact.name not in names:
        return []
    if isinstance(node, FactRef):
        return [node] if isinstance(fact, YesNoFact) else None
    if names == (fact.name,) and (isinstance(node, AtLeast) or (isinstance(node, Apply) and node.op in _TRUTHS)):
        return [node]
    found: list[Node] = []
    for child in children(node):
        below = probes(child, fact)
        if below is None:
            return None
        found += below
    return found
