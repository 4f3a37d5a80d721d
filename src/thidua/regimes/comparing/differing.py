"""What differs between two nodes that stand for each other, and the kind of row that makes."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.awards.conditions import AtLeastOf, Condition, Requires, parts_of
from thidua.awards.rule import RuleFact
from thidua.citations import Citation
from thidua.explain.phrase import Phrase
from thidua.explain.words import mark_text
from thidua.labels import Label
from thidua.regimes.comparing.ask_words import ask_words, parameter_words, parameters
from thidua.regimes.comparing.change import ASKED, JOINED, Aspect, Change, words
from thidua.regimes.comparing.clause import ClauseKind, ComparedClause
from thidua.regimes.comparing.pairing import Paired
from thidua.regimes.comparing.tree import Leaf, Tree, written

_LISTED = 20


def compared(found: Paired, old: str, new: str) -> ComparedClause:
    """The row of one pair."""
    before, after = found.old.nodes[old], found.new.nodes[new]
    changes = [*_asked(found, old, new), *_joined(found, before, after)]
    kind: ClauseKind = "kept"
    if isinstance(before, Requires) != isinstance(after, Requires) or any(c.aspect in ASKED for c in changes):
        kind = "changed"
    elif any(change.aspect in JOINED for change in changes):
        kind = "regrouped"
    changes += _worded(found, before, after)
    return ComparedClause("reworded" if changes and kind == "kept" else kind, before, after, tuple(changes))


def one_sided(tree: Tree, code: str, *, added: bool) -> ComparedClause:
    """The row of a node that only one tree has, with the group it stands in."""
    node, above = tree.nodes[code], tree.above[code]
    under = connective(tree.nodes[above]) if above else _phrased("whole_rule")
    if added:
        return ComparedClause("added", None, node, (Change("under", None, under),))
    return ComparedClause("removed", node, None, (Change("under", under, None),))


def cited(old: Citation, new: Citation) -> Iterator[Change]:
    """Another place, another mark, another note."""
    if old.evolve(mark=new.mark, note=new.note) != new:
        yield Change("citation", *(words(c.printed("vi"), c.printed("en")) for c in (old, new)))
    if old.mark != new.mark:
        yield Change("mark", *(words(mark_text(c.mark, "vi"), mark_text(c.mark, "en")) for c in (old, new)))
    yield from differ("note", old.note, new.note)


def differ(aspect: Aspect, old: Label | None, new: Label | None) -> Iterator[Change]:
    """A change where two words differ."""
    if old != new:
        yield Change(aspect, old, new)


def _asked(found: Paired, old: str, new: str) -> Iterator[Change]:
    if old in found.old.leaves and new in found.new.leaves:
        before, after = found.old.leaves[old], found.new.leaves[new]
        pairs = _facts(before, after)
        names = {one.name: other.name for one, other in pairs}
        names |= {fact.name: f"{fact.name} (only here)" for fact in before.facts if fact.name not in names}
        same = {fact.name: fact.name for fact in after.facts}
        if written(before.formula, names) != written(after.formula, same):
            alike = written(before.formula, names, blank=True) == written(after.formula, same, blank=True)
            said = before.spoken(), after.spoken()
            yield Change("threshold" if alike else "formula", *(words(*sides) for sides in said))
            if not alike:
                yield from _thresholds(before, after, names)
        for one, other in pairs:
            yield from _ask(one, other)
    before_node, after_node = found.old.nodes[old], found.new.nodes[new]
    if isinstance(before_node, Requires) and isinstance(after_node, Requires):
        blank = before_node.when_not_applicable, after_node.when_not_applicable
        if blank[0] != blank[1]:
            yield Change("not_applicable", *(_phrased(f"when_{x}") if x else None for x in blank))
    if isinstance(before_node, AtLeastOf) and isinstance(after_node, AtLeastOf) and before_node.k != after_node.k:
        yield Change("count", *(words(str(x.k), str(x.k)) for x in (before_node, after_node)))


def _facts(old: Leaf, new: Leaf) -> list[tuple[RuleFact, RuleFact]]:
    """The facts of two leaves that stand for each other: of one name, of one ask, then in order."""
    pairs: list[tuple[RuleFact, RuleFact]] = []
    olds, news = list(zip(old.facts, old.asks, strict=True)), list(zip(new.facts, new.asks, strict=True))
    for key in (_name, _way, _any):
        free: dict[str, list[RuleFact]] = {}
        for other in reversed(news):
            free.setdefault(key(other), []).append(other[0])
        joined = [(one[0], free[key(one)].pop()) for one in olds if free.get(key(one))]
        taken = {one.name for one, _ in joined}, {other.name for _, other in joined}
        olds = [one for one in olds if one[0].name not in taken[0]]
        news = [other for other in news if other[0].name not in taken[1]]
        pairs += joined
    return pairs


def _name(asked: tuple[RuleFact, str]) -> str:
    return asked[0].name


def _way(asked: tuple[RuleFact, str]) -> str:
    return asked[1]


def _any(asked: tuple[RuleFact, str]) -> str:
    return ""


def _ask(old: RuleFact, new: RuleFact) -> Iterator[Change]:
    """Another way to answer a fact: another kind of ask, or the parameters that differ."""
    if old.ask.kind != new.ask.kind:
        yield Change("ask", *(words(ask_words(f.ask, "vi"), ask_words(f.ask, "en")) for f in (old, new)))
        return
    if old.ask.source == "law" and old.name != new.name:  # two texts that nobody has read: not known to be one matter
        yield Change("ask", _named(old), _named(new))
    for name in parameters(old.ask):
        if getattr(old.ask, name) != getattr(new.ask, name, None):
            sides = ((parameter_words(f.ask, name, "vi"), parameter_words(f.ask, name, "en")) for f in (old, new))
            yield Change("ask", *(words(*side) for side in sides))


def _thresholds(old: Leaf, new: Leaf, names: dict[str, str]) -> Iterator[Change]:
    """The figures that differ inside two formulas of different shape, where a fact is compared once and alike."""
    after = dict(new.comparisons())
    for fact, node in old.comparisons():
        other = after.get(names[fact])
        if other is None or node.op != other.op:
            continue
        if written(node.args[1], {}) != written(other.args[1], {}):
            yield Change("threshold", words(*old.spoken(node)), words(*new.spoken(other)))


def _joined(found: Paired, old: Condition, new: Condition) -> Iterator[Change]:
    """How the node joins its parts, and how it is joined to what stands above it."""
    if old.kind != new.kind:
        yield Change("connective", connective(old), connective(new))
    if not isinstance(old, Requires) and not isinstance(new, Requires):
        gone = [part for part in parts_of(old) if found.new.above.get(found.to_new.get(part.code, "")) != new.code]
        come = [part for part in parts_of(new) if found.old.above.get(found.to_old.get(part.code, "")) != old.code]
        if gone or come:
            yield Change("members", _listed(gone), _listed(come))
    above = found.old.above[old.code], found.new.above[new.code]
    groups = [tree.nodes[code] if code else None for tree, code in zip((found.old, found.new), above, strict=True)]
    kinds = [group.kind if group else None for group in groups]
    if kinds[0] != kinds[1]:
        yield Change("under", *(connective(group) if group else _phrased("whole_rule") for group in groups))
    if (above[0] is None) != (above[1] is None) or (above[0] is not None and found.to_new.get(above[0]) != above[1]):
        yield Change("place", *(group.label if group else _phrased("whole_rule") for group in groups))


def connective(node: Condition) -> Label:
    """How a node joins its parts, in words."""
    return _phrased(f"joined_{node.kind}", k=node.k if isinstance(node, AtLeastOf) else 0)


def _phrased(code: str, **params: object) -> Label:
    return Phrase.of(code, **params).label()


def _listed(nodes: list[Condition]) -> Label | None:
    if not nodes:
        return None
    more = f" (+{len(nodes) - _LISTED})" if len(nodes) > _LISTED else ""
    vi, en = ("; ".join(f"“{node.label.text(lang)}”" for node in nodes[:_LISTED]) for lang in ("vi", "en"))
    return words(vi + more, en + more)


def _worded(found: Paired, old: Condition, new: Condition) -> Iterator[Change]:
    """The words and the source."""
    yield from differ("wording", old.label, new.label)
    if old.code != new.code:
        yield Change("code", words(old.code, old.code), words(new.code, new.code))
    if old.code in found.old.leaves and new.code in found.new.leaves:
        for one, other in _facts(found.old.leaves[old.code], found.new.leaves[new.code]):
            if (one.name, one.label) != (other.name, other.label):
                yield Change("fact", _named(one), _named(other))
    yield from cited(old.citation, new.citation)


def _named(fact: RuleFact) -> Label:
    vi, en = (f"“{fact.label.text(lang)}” ({fact.name})" for lang in ("vi", "en"))
    return words(vi, en)
