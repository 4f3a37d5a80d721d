"""Small rules, answers and costs, drawn with a fixed seed; and a judge of them that knows no engine.

A leaf is a pair: the text of its formula, and the same as a function of the answers. ``NA`` stands for “does not
apply”, ``None`` for unknown. Months are compared with figures from 1 to 12 only. A fact is always of one type, so that
True never meets 1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from math import prod
from random import Random
from typing import Any

from thidua import AwardRule, Case, SubjectRecord, Verdict
from thidua.awards.asks import Asked
from thidua.eligibility.judge import judge_rule
from thidua.formulas.special import NOT_APPLICABLE as NA

RATINGS = ("not_completed", "completed", "completed_well", "completed_excellently")
POOL = ("q1", "q2", "q3", "q4", "q5", "q6", "rate1", "rate2", "months1", "months2", "exempt")
MOST_STATES = 4_000
CASE = Case.model_validate({"clocks": {"achieved": "2024"}})
CITATION = {"instrument": "Văn bản thử", "article": "1", "mark": "gazette"}
RECORD = SubjectRecord(subject="x", subject_kind="individual")

Answers = dict[str, Any]
Holds = Callable[[Answers], bool]


@dataclass
class Drawn:
    """A rule, its answers, the facts that are past, the costs; and the oracle's view of all that."""

    rule: AwardRule
    holds: Holds
    domains: dict[str, list[Any]]
    answers: Answers
    past: list[str]
    costs: dict[str, int]
    _sure: dict[tuple[Any, ...], bool] = field(default_factory=dict)
    _has: dict[tuple[Any, ...], bool] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The facts, in the order of the oracle's states."""
        return list(self.domains)

    @property
    def movable(self) -> list[str]:
        """The facts that can change or be learned."""
        return [name for name in self.names if name not in self.past]

    def verdict(self, answers: Answers | None = None) -> Verdict:
        """What the library says with these answers."""
        given = self.answers if answers is None else answers
        return judge_rule(RECORD, self.rule, CASE, replaced={name: Asked(value) for name, value in given.items()})

    def state(self, answers: Answers) -> tuple[Any, ...]:
        """Answers as a tuple in the order of the facts."""
        return tuple(answers[name] for name in self.names)

    def sure(self, state: tuple[Any, ...]) -> bool:
        """Whether the rule holds however the unknown facts turn out: trying all of them."""
        if state not in self._sure:
            at = next((i for i, value in enumerate(state) if value is None), None)
            if at is None:
                self._sure[state] = self.holds(dict(zip(self.names, state, strict=True)))
            else:
                values = self.domains[self.names[at]]
                self._sure[state] = all(self.sure((*state[:at], value, *state[at + 1 :])) for value in values)
        return self._sure[state]

    def without_one(self, state: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
        """The states with one change fewer."""
        for at, name in enumerate(self.names):
            if state[at] != self.answers[name]:
                yield (*state[:at], self.answers[name], *state[at + 1 :])

    def has(self, state: tuple[Any, ...]) -> bool:
        """Whether the changes of a state, or some of them, suffice."""
        if state not in self._has:
            self._has[state] = self.sure(state) or any(self.has(fewer) for fewer in self.without_one(state))
        return self._has[state]

    def minimal(self, state: tuple[Any, ...]) -> bool:
        """Whether the changes of a state suffice and no proper subset of them does."""
        return self.sure(state) and not any(self.has(fewer) for fewer in self.without_one(state))

    def changed(self, state: tuple[Any, ...]) -> frozenset[str]:
        """The facts that a state changes."""
        pairs = zip(self.names, state, strict=True)
        return frozenset(name for name, value in pairs if value != self.answers[name])

    def states(self) -> Iterator[tuple[Any, ...]]:
        """Every state that changes movable facts only; a fact that is known never comes to “does not apply”."""
        options = []
        for name in self.names:
            now = self.answers[name]
            values = [] if name in self.past else self.domains[name]
            others = [v for v in values if v != now and (now is None or v is not NA)]
            options.append([now, *others])
        return product(*options)

    def every_minimal(self) -> list[tuple[Any, ...]]:
        """By brute force: every set of changes that suffices and of which none can be left out."""
        return [state for state in self.states() if self.minimal(state)]


def drawn(seed: int) -> Drawn:
    """The rule of that number: up to 10 facts, at most 5 unknown, and few enough states to try them all."""
    random = Random(seed)  # noqa: S311  # a fixed seed, so that every run tries the same rules
    most = random.randint(1, 10)
    while (made := _drawn(random, seed, most)) is None:
        most -= 1
    return made


def _drawn(random: Random, seed: int, most: int) -> Drawn | None:
    facts = random.sample(POOL, most)
    thresholds: dict[str, set[int]] = {}
    leaves = [_leaf(random, name, thresholds) for name in facts]
    leaves += [_leaf(random, random.choice(facts), thresholds) for _ in range(random.randint(0, 3))]
    if random.random() < 0.3:
        leaves = _paired(random, leaves, [name for name in facts if name.startswith("q")])
    condition, holds = _tree(random, leaves, [0])
    domains = {name: _domain(name, thresholds.get(name, set())) for name in facts}
    answers = {name: random.choice([v for v in domains[name] if v is not NA]) for name in facts}
    for name in random.sample(facts, random.randint(0, min(5, len(facts)))):
        answers[name] = None
    if prod(len(values) + (answers[name] is None) for name, values in domains.items()) > MOST_STATES:
        return None
    past = [name for name in facts if answers[name] is not None and random.random() < 0.3]
    costs = {name: random.randint(0, 4) for name in facts if random.random() < 0.5}
    rule = AwardRule.model_validate(
        {
            "code": f"drawn-{seed}",
            "award": "x",
            "subject_kind": "individual",
            "label": "Quy định thử",
            "validity": {"start": "2000-01-01"},
            "citation": CITATION,
            "facts": [{"name": name, "label": name, "ask": _ask(name)} for name in facts],
            "condition": condition,
        }
    )
    return Drawn(rule, holds, domains, answers, past, costs)


def _ask(name: str) -> dict[str, Any]:
    if name.startswith("rate"):
        return {"kind": "rating"}
    if name.startswith("months"):
        return {"kind": "months_since_recruitment"}
    if name == "exempt":
        return {"kind": "discipline_in_rating", "in_force": {"start": "2023-09-15", "end": "2026-01-01"}}
    return {"kind": "attested", "question": name}


def _domain(name: str, thresholds: set[int]) -> list[Any]:
    if name.startswith("rate"):
        return [0, 1, 2, 3]
    if name.startswith("months"):
        return sorted({0, 14} | {k + d for k in thresholds for d in (-1, 0, 1)})
    return [True, False, NA] if name == "exempt" else [True, False]


Leaf = tuple[str, Holds, bool | None]
"""The formula, the same as a function, and for a leaf that may not apply what that means."""


def _leaf(random: Random, name: str, thresholds: dict[str, set[int]]) -> Leaf:
    if name == "exempt":
        fine = random.random() < 0.5
        return "not exempt", lambda a: fine if a["exempt"] is NA else a["exempt"] is False, fine
    if name.startswith("rate"):
        op, place = random.choice((">=", "<", "==", "!=")), random.randint(0, 3)
        return f"{name} {op} '{RATINGS[place]}'", lambda a: _compare(a[name], op, place), None
    if name.startswith("months"):
        low = random.randint(1, 12)
        thresholds.setdefault(name, set()).add(low)
        if random.random() < 0.3:
            high = random.randint(low, 12)
            thresholds[name].add(high)
            return f"{name} >= {low} and {name} <= {high}", lambda a: low <= a[name] <= high, None
        op = random.choice((">=", ">=", "<", "==", "!="))
        return f"{name} {op} {low}", lambda a: _compare(a[name], op, low), None
    if random.random() < 0.6:
        return name, lambda a: a[name], None
    return f"not {name}", lambda a: not a[name], None


def _compare(value: int, op: str, figure: int) -> bool:
    return {">=": value >= figure, "<": value < figure, "==": value == figure, "!=": value != figure}[op]


def _paired(random: Random, leaves: list[Leaf], questions: list[str]) -> list[Leaf]:
    """The same leaves, the first two that always apply joined into one formula."""
    plain = [leaf for leaf in leaves if leaf[2] is None]
    if len(plain) < 2:
        return leaves
    (one, f, _), (other, g, _) = plain[:2]
    rest = [leaf for leaf in leaves if leaf not in plain[:2]]
    kind = random.random()
    if questions and kind < 0.4:
        which = random.choice(questions)
        return [(f"if({which}, {one}, {other})", lambda a: f(a) if a[which] else g(a), None), *rest]
    if kind < 0.7:
        return [(f"({one}) and ({other})", lambda a: f(a) and g(a), None), *rest]
    return [(f"({one}) or ({other})", lambda a: f(a) or g(a), None), *rest]


def _tree(random: Random, leaves: list[Leaf], count: list[int]) -> tuple[dict[str, Any], Holds]:
    """A tree over these leaves, as data and as a function."""
    count[0] += 1
    node: dict[str, Any] = {"code": f"n{count[0]}", "label": "nút", "citation": CITATION}
    if random.random() < 0.1:
        part, holds = _tree(random, leaves, count)
        return node | {"kind": "not", "part": part}, lambda a: not holds(a)
    if len(leaves) == 1:
        when, holds, fine = leaves[0]
        if fine is not None:
            node["when_not_applicable"] = "satisfied" if fine else "not_satisfied"
        return node | {"kind": "requires", "when": when}, holds
    random.shuffle(leaves)
    cuts = sorted(random.sample(range(1, len(leaves)), random.randint(1, min(3, len(leaves) - 1))))
    groups = [leaves[i:j] for i, j in zip([0, *cuts], [*cuts, len(leaves)], strict=True)]
    built = [_tree(random, group, count) for group in groups]
    parts, below = [part for part, _ in built], [holds for _, holds in built]
    least = random.choice((1, len(parts), len(parts), random.randint(1, len(parts))))
    kind = {1: "any_of", len(parts): "all_of"}.get(least, "at_least")
    node |= {"kind": kind, "parts": parts} | ({"k": least} if kind == "at_least" else {})
    return node, lambda a: sum(map(bool, (holds(a) for holds in below))) >= least
