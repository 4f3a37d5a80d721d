"""The condition tree of a rule laid out flat: every node by its code, what stands above it, what a leaf asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from thidua import exact
from thidua.awards.conditions import Condition, Requires, parts_of
from thidua.awards.rule import AwardRule, RuleFact
from thidua.canonical import canonical_json
from thidua.explain.spoken import spoken
from thidua.formulas import nodes as n
from thidua.formulas.parser import parse
from thidua.regimes.comparing.change import LANGS

_COMPARED = frozenset({"lt", "le", "gt", "ge", "eq", "ne"})
_LITERALS = (n.NumberLiteral, n.BoolLiteral, n.MemberLiteral, n.DateLiteral)


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a leaf asks: its formula, the facts in order of appearance, and how each of them is answered."""

    formula: n.Node
    facts: tuple[RuleFact, ...]
    asks: tuple[str, ...]

    @property
    def meaning(self) -> str:
        """The formula with its facts numbered, so that two leaves that name their facts otherwise can be equal."""
        return written(self.formula, {fact.name: f"#{at}" for at, fact in enumerate(self.facts)})

    def spoken(self, node: n.Node | None = None) -> tuple[str, str]:
        """The formula, or a part of it, in Vietnamese and English."""
        facts = {fact.name: fact.declared() for fact in self.facts}
        vi, en = (spoken(node or self.formula, facts, lang) for lang in LANGS)
        return vi, en

    def comparisons(self) -> Iterator[tuple[str, n.Apply]]:
        """Where a fact is compared with a figure, member or day; facts that are so more than once are left out."""
        found: dict[str, list[n.Apply]] = {}
        stack = [self.formula]
        while stack:
            node = stack.pop()
            if isinstance(node, n.Apply) and node.op in _COMPARED and isinstance(node.args[1], _LITERALS):
                for name in (x.name for x in node.args[:1] if isinstance(x, n.FactRef)):
                    found.setdefault(name, []).append(node)
            stack.extend(n.children(node))
        yield from ((name, nodes[0]) for name, nodes in found.items() if len(nodes) == 1)

    @property
    def unread(self) -> bool:
        """Whether it asks for a text that nobody has read."""
        return any(fact.ask.source == "law" for fact in self.facts)


@dataclass(frozen=True, slots=True)
class Tree:
    """A rule by node: the nodes from the root down, the code above each, and the leaves."""

    rule: AwardRule
    nodes: dict[str, Condition]
    above: dict[str, str | None]
    leaves: dict[str, Leaf]

    @classmethod
    def of(cls, rule: AwardRule) -> Tree:
        """The rule laid out."""
        facts = {fact.name: fact for fact in rule.facts}
        asks = {fact.name: _asked(fact) for fact in rule.facts}
        nodes: dict[str, Condition] = {}
        above: dict[str, str | None] = {}
        leaves: dict[str, Leaf] = {}
        stack: list[tuple[Condition, str | None]] = [(rule.condition, None)]
        while stack:
            node, parent = stack.pop()
            nodes[node.code], above[node.code] = node, parent
            if isinstance(node, Requires):
                formula = parse(node.when)
                names = n.facts_of(formula)
                leaves[node.code] = Leaf(formula, tuple(facts[x] for x in names), tuple(asks[x] for x in names))
            stack.extend((part, node.code) for part in reversed(parts_of(node)))
        return cls(rule, nodes, above, leaves)

    @property
    def root(self) -> str:
        """The code of the root."""
        return self.rule.condition.code


def _asked(fact: RuleFact) -> str:
    """How a fact is answered, as one text; texts nobody has read are not equal because both are unread."""
    text = canonical_json(fact.ask)
    return f"{fact.name}: {text}" if fact.ask.source == "law" else text


def written(node: n.Node, names: dict[str, str], *, blank: bool = False) -> str:
    """A formula as one text, its facts under these names; with ``blank``, without its figures, members and days.

    >>> written(parse("months >= 10.0"), {"months": "m"}), written(parse("months >= 6"), {"months": "m"}, blank=True)
    ('ge(m, 10)', 'ge(m, ?)')
    """
    match node:
        case n.FactRef(name):
            return names[name]
        case _ if blank and isinstance(node, _LITERALS):
            return "?"
        case n.NumberLiteral(units, places):
            return exact.show(*exact.reduce(units, places))
        case n.Apply(op, args):
            return f"{op}({', '.join(written(arg, names, blank=blank) for arg in args)})"
    below = n.children(node)
    own = [str(value) for f in fields(node) if (value := getattr(node, f.name)) not in (below, *below)]
    return f"{type(node).__name__}{own}({', '.join(written(part, names, blank=blank) for part in below)})"
