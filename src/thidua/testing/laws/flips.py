"""Flips: for each leaf of a rule, a pair of complete answers in which that leaf alone turns the outcome."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from thidua.awards.conditions import AllOf, AtLeastOf, Condition, NotOf, Requires, parts_of, walk
from thidua.awards.rule import AwardRule
from thidua.eligibility.completions import domain
from thidua.formulas.environment import Answer
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.program import Program, Step

Answers = Mapping[str, Answer]
_Wanted = tuple[tuple[str, bool], ...]
MOST_TRIED = 20_000
"""Most combinations of answers tried for the facts of one leaf, and most ways through a tree."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One leaf: ``met`` makes the whole rule hold (or fail, below a “not”), ``unmet`` the opposite.

    ``along`` names other leaves that must change with it, since they ask about the same fact; empty where the leaf
    changes alone.
    """

    leaf: str
    met: Answers
    unmet: Answers
    along: tuple[str, ...] = ()


def flips(rule: AwardRule) -> tuple[Flip, ...]:
    """For every leaf one pair, as far as the facts allow; a leaf for which there is none is in ``impossible``.

    Answers are as programs take them: truth values, places of members, figures in units. Facts that no leaf of the
    pair depends on are left out, so both outcomes hold whatever they are.
    """
    return tuple(found for _, found in _all(rule) if found is not None)


def impossible(rule: AwardRule) -> tuple[str, ...]:
    """The leaves that cannot turn the outcome, whatever the others are: they stand in the rule without effect."""
    return tuple(code for code, found in _all(rule) if found is None)


def _all(rule: AwardRule) -> Iterator[tuple[str, Flip | None]]:
    leaves = [node for node in walk(rule.condition) if isinstance(node, Requires)]
    tables = {leaf.code: _table(rule, leaf) for leaf in leaves}
    whole = rule.program()
    for leaf in leaves:
        yield leaf.code, _flip(rule, leaf, tables, whole)


def _table(rule: AwardRule, leaf: Requires) -> dict[bool, list[dict[str, Answer]]]:
    """The answers to the facts of a leaf that make it hold, and those that make it fail."""
    names = rule.used_by(leaf)
    facts = [fact.declared() for fact in rule.facts if fact.name in names]
    formula = leaf.lower()
    program = Program(facts, [Step(leaf.code, formula)])
    values = [domain(fact, [formula])[0] for fact in facts]
    found: dict[bool, list[dict[str, Answer]]] = {True: [], False: []}
    for at, combination in enumerate(product(*values)):
        if at >= MOST_TRIED:
            break
        answers = dict(zip((fact.name for fact in facts), combination, strict=True))
        outcome = program.evaluate(answers)[leaf.code]
        if isinstance(outcome, BoolOutcome) and outcome.known and outcome.value is not None:
            found[outcome.value].append(answers)
    return found


def _flip(
    rule: AwardRule, leaf: Requires, tables: dict[str, dict[bool, list[dict[str, Answer]]]], whole: Program
) -> Flip | None:
    """The pair in which the fewest other leaves change with the leaf; a pair in which none does ends the search."""
    best: Flip | None = None
    for at, wanted in enumerate(_ways(rule.condition, leaf.code)):
        if at >= MOST_TRIED:
            break
        for one in (True, False):
            first = next(_together(((leaf.code, one), *wanted), tables, {}), None)
            if first is None:
                continue
            alone = next(_together(((leaf.code, not one), *wanted), tables, {}), None)
            others = [{**first, **changed} for changed in tables[leaf.code][not one]]
            for answers in [alone, *others] if alone is not None else others:
                found = _pair(rule, leaf.code, first, answers, tables, whole)
                if found is not None and (best is None or len(found.along) < len(best.along)):
                    best = found if one else Flip(leaf.code, found.unmet, found.met, found.along)
                if best is not None and not best.along:
                    return best
    return best


def _pair(
    rule: AwardRule,
    leaf: str,
    first: dict[str, Answer],
    second: dict[str, Answer],
    tables: dict[str, dict[bool, list[dict[str, Answer]]]],
    whole: Program,
) -> Flip | None:
    """Two sets of answers as a flip, if both settle the rule and differently."""
    now, then = whole.evaluate(first), whole.evaluate(second)
    ends = _value(now[rule.condition.code]), _value(then[rule.condition.code])
    if None in ends or ends[0] == ends[1]:
        return None
    along = tuple(code for code in tables if code != leaf and _value(now[code]) != _value(then[code]))
    return Flip(leaf, first, second, along)


def _value(outcome: object) -> bool | None:
    return outcome.value if isinstance(outcome, BoolOutcome) and outcome.known else None


def _ways(node: Condition, target: str) -> Iterator[_Wanted]:
    """Truth values of other leaves under which the target decides the node."""
    if isinstance(node, Requires):
        if node.code == target:
            yield ()
        return
    if isinstance(node, NotOf):
        yield from _ways(node.part, target)
        return
    parts = parts_of(node)
    for part in parts:
        if not any(below.code == target for below in walk(part)):
            continue
        others = [other for other in parts if other is not part]
        needed = len(others) if isinstance(node, AllOf) else node.k - 1 if isinstance(node, AtLeastOf) else 0
        for holding in combinations(others, needed):
            sides = [list(_making(other, other in holding)) for other in others]
            for below in _ways(part, target):
                for chosen in product(*sides):
                    yield (*below, *(want for side in chosen for want in side))


def _making(node: Condition, holds: bool) -> Iterator[_Wanted]:
    """Truth values of leaves that make a node hold, or fail; the fewest that do."""
    if isinstance(node, Requires):
        yield ((node.code, holds),)
        return
    if isinstance(node, NotOf):
        yield from _making(node.part, not holds)
        return
    parts = parts_of(node)
    least = len(parts) if isinstance(node, AllOf) else node.k if isinstance(node, AtLeastOf) else 1
    count = least if holds else len(parts) - least + 1
    for chosen in combinations(parts, count):
        for made in product(*(list(_making(part, holds)) for part in chosen)):
            yield tuple(want for side in made for want in side)


def _together(
    wanted: _Wanted, tables: dict[str, dict[bool, list[dict[str, Answer]]]], so_far: dict[str, Answer]
) -> Iterator[dict[str, Answer]]:
    """Answers under which every leaf has the truth value wanted of it."""
    if not wanted:
        yield so_far
        return
    (code, holds), rest = wanted[0], wanted[1:]
    for answers in tables[code][holds]:
        if all(so_far.get(name, answer) == answer for name, answer in answers.items()):
            yield from _together(rest, tables, {**so_far, **answers})
