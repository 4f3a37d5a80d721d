"""Trial: one rule on answers that are tried out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import cast

from thidua.awards.conditions import Condition, NotOf, Requires, parts_of, walk
from thidua.awards.rule import AwardRule
from thidua.eligibility.compiled import compiled
from thidua.eligibility.completions import LIMIT, domain
from thidua.formulas.environment import Answer, is_unknown
from thidua.formulas.nodes import Node, facts_of
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse

Answers = Mapping[str, Answer]
MOST_STEPS = 200_000
"""Most evaluations of a rule for one roadmap; what is not tried then is said."""

Choice = tuple[str, list[Answer]]
"""An unknown fact and the values it may have."""
REMEMBERED = 8
"""So many ways in which unknown facts made the rule fail are tried first the next time."""


class Trial:
    """A rule that is evaluated again and again; ``steps`` counts how often."""

    def __init__(self, rule: AwardRule) -> None:
        self.rule = rule
        self.program = compiled(rule)
        self.steps = 0
        self._against: list[dict[str, Answer]] = []
        self._root = self.program.names.index(rule.condition.code)
        self.leaves = [node for node in walk(rule.condition) if isinstance(node, Requires)]
        self._wanted = dict(_wanted(rule.condition, True))
        trees = {leaf.code: parse(leaf.when) for leaf in self.leaves}
        self._leaves = {code: (tree, facts_of(tree)) for code, tree in trees.items()}

    @property
    def spent(self) -> bool:
        """Whether enough has been tried."""
        return self.steps >= MOST_STEPS

    def root(self, answers: Answers) -> BoolOutcome:
        """What may still come of the whole rule, node by node."""
        self.steps += 1
        compiled, raw = self.program.run([answers.get(fact.name) for fact in self.program.facts])
        return cast(BoolOutcome, compiled.outcome(self._root, raw))

    def may(self, answers: Answers) -> bool:
        """Whether the rule may hold; a yes may be too hopeful, a no is sure."""
        return self.root(answers).may_be_true

    def surely(self, answers: Answers) -> bool:
        """Whether the rule holds however the unknown facts turn out: what a verdict calls eligible."""
        root = self.root(answers)
        if root.known or not root.may_be_true:
            return root.value is True
        if self._refuted(answers):
            return False
        leaves = _open_leaves(self.rule.condition, self.outcomes(answers))
        used = {name for leaf in leaves for name in self.used_by(leaf)}
        unknown = [fact for fact in self.program.facts if fact.name in used and is_unknown(answers.get(fact.name))]
        conditions = [self.formula(leaf) for leaf in leaves]
        domains = [domain(fact, conditions, answers.get(fact.name)) for fact in unknown]
        if not all(exact for _, exact in domains) or prod(len(values) for values, _ in domains) > LIMIT:
            return False
        often = [name for leaf in leaves for name in self.used_by(leaf)]
        choices = [(fact.name, values) for fact, (values, _) in zip(unknown, domains, strict=True)]
        choices.sort(key=lambda choice: -often.count(choice[0]))
        return self._always(answers, choices, {})

    def _always(self, answers: Answers, choices: Sequence[Choice], turned: dict[str, Answer]) -> bool:
        """Whether every completion holds; one fact after the other, those that most conditions use first."""
        root = self.root({**answers, **turned})
        if root.known or not choices:
            if root.value is not True:
                self._against = [turned, *self._against[: REMEMBERED - 1]]
            return root.value is True
        (name, values), *others = choices
        return all(self._always(answers, others, {**turned, name: value}) for value in values)

    def _refuted(self, answers: Answers) -> bool:
        """Whether unknown facts may turn out as they did where the rule failed before, and it fails again."""
        for at, completion in enumerate(self._against):
            turned = {name: value for name, value in completion.items() if is_unknown(answers.get(name))}
            outcome = self.root({**answers, **turned})
            if outcome.known and outcome.value is not True:
                self._against.insert(0, self._against.pop(at))
                return True
        return False

    def as_wanted(self, leaf: Requires, answers: Answers) -> bool:
        """Whether one leaf surely comes to what helps the whole: true, or false below an odd number of negations."""
        self.steps += 1
        compiled, raw = self.program.run([answers.get(fact.name) for fact in self.program.facts])
        outcome = cast(BoolOutcome, compiled.outcome(self.program.names.index(leaf.code), raw))
        return outcome.value is self._wanted[leaf.code]

    def outcomes(self, answers: Answers) -> dict[str, BoolOutcome]:
        """What may still come of every node."""
        self.steps += 1
        return {n: o for n, o in self.program.evaluate(answers).items() if isinstance(o, BoolOutcome)}

    def mattering(self, answers: Answers) -> set[str]:
        """The facts of the leaves still open below nodes still open: only they can matter."""
        leaves = _open_leaves(self.rule.condition, self.outcomes(answers))
        return {name for leaf in leaves for name in self.used_by(leaf)}

    def formula(self, leaf: Requires) -> Node:
        """The formula of a leaf."""
        return self._leaves[leaf.code][0]

    def used_by(self, leaf: Requires) -> tuple[str, ...]:
        """The facts of a leaf."""
        return self._leaves[leaf.code][1]

    def obstacles(self, answers: Answers) -> tuple[str, ...]:
        """The leaves that surely fail and make the whole fail."""
        return _failing(self.rule.condition, self.outcomes(answers))


def _open_leaves(condition: Condition, outcomes: Mapping[str, BoolOutcome]) -> list[Requires]:
    if outcomes[condition.code].known:
        return []
    if isinstance(condition, Requires):
        return [condition]
    return [leaf for part in parts_of(condition) for leaf in _open_leaves(part, outcomes)]


def _wanted(condition: Condition, wanted: bool) -> Iterator[tuple[str, bool]]:
    """What each leaf has to come to, so that it helps the whole: false below an odd number of negations."""
    if isinstance(condition, Requires):
        yield condition.code, wanted
    for part in parts_of(condition):
        yield from _wanted(part, wanted != isinstance(condition, NotOf))


def _failing(condition: Condition, outcomes: Mapping[str, BoolOutcome]) -> tuple[str, ...]:
    if outcomes[condition.code].value is not False:
        return ()
    below = tuple(code for part in parts_of(condition) for code in _failing(part, outcomes))
    return below or (condition.code,)
