"""Facts and where they are used: never, twice for one fault, or counted twice only on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.criteria.conditions import conditions
from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.rules_of import earning
from thidua.criteria.lint.witness import found
from thidua.findings import Finding
from thidua.formulas.facts import ItemsFact
from thidua.formulas.nodes import Call, FactRef, Node, Over, children, facts_of


def usage(ground: Ground) -> Iterator[Finding]:
    """Facts that nothing uses, and facts that more than one line uses."""
    table = ground.criteria_set
    lines: dict[str, list[Criterion]] = {fact.name: [] for fact in table.facts}
    kinds: dict[str, set[str]] = {fact.name: set() for fact in table.facts}
    places: dict[str, int] = dict.fromkeys(lines, 0)
    for leaf in ground.leaves:
        for name in earning(leaf.criterion, leaf.written, ground.facts):
            lines[name].append(leaf.criterion)
            kinds[name].add(leaf.section.kind)
    written = [leaf.written for leaf in ground.leaves]
    written += [node for _, node in conditions(table)]
    for node in written:
        for name in facts_of(node):
            places[name] += 1
    fields = _fields(written)
    for at, fact in enumerate(table.facts):
        if not places[fact.name]:
            yield found("lint_fact_unused", f"facts/{at}", name=fact.name)
        elif isinstance(fact, ItemsFact) and not _called(written, fact.name):
            unused = [field.name for field in fact.fields if field.name not in fields.get(fact.name, set())]
            if unused and len(unused) < len(fact.fields):
                yield found("lint_field_unused", f"facts/{at}/fields", name=fact.name, fields=", ".join(unused))
    yield from _twice(ground, lines, kinds)
    for at, name in enumerate(table.counted_twice):
        if places[name] < 2:
            yield found("lint_counted_once", f"counted_twice/{at}", name=name, count=places[name])


def _twice(ground: Ground, lines: dict[str, list[Criterion]], kinds: dict[str, set[str]]) -> Iterator[Finding]:
    """One fault that costs points in two places, and one merit that earns them twice."""
    for at, fact in enumerate(ground.criteria_set.facts):
        used = lines[fact.name]
        if len(used) < 2 or fact.name in ground.criteria_set.counted_twice or isinstance(fact, ItemsFact):
            continue
        code = "lint_fault_twice" if "deduction" in kinds[fact.name] else "lint_fact_shared"
        yield found(code, f"facts/{at}", name=fact.name, lines=", ".join(line.code for line in used))


def _fields(written: Iterable[Node]) -> dict[str, set[str]]:
    """The fields of lists that some question uses."""
    used: dict[str, set[str]] = {}
    for node in _nodes(written):
        if isinstance(node, Over):
            inner = _nodes(children(node))
            used.setdefault(node.items, set()).update(part.name for part in inner if isinstance(part, FactRef))
    return used


def _called(written: Iterable[Node], name: str) -> bool:
    """Whether a Python rule reads the whole list."""
    return any(isinstance(node, Call) and name in node.facts for node in _nodes(written))


def _nodes(written: Iterable[Node]) -> Iterator[Node]:
    """These formulas and every formula inside them, those over the records of a list included."""
    stack = list(written)
    while stack:
        node = stack.pop()
        yield node
        stack.extend(children(node))
