"""A sheet in one place: the exact total that settled answers come to, worked out leaf by leaf."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.ground import Ground, Line
from thidua.criteria.lint.spans import Span
from thidua.criteria.part import Part
from thidua.criteria.section import Section
from thidua.formulas.nodes import Apply, BoolLiteral, Node, facts_of
from thidua.formulas.parser import parse
from thidua.points import Points

Value = Fraction | None

_ZERO = Fraction(0)


class OpenSheetError(Exception):
    """A leaf that stays open although every answer is there: somebody is asked."""


class Sheet:
    """Totals of one table for settled answers; a leaf is worked out again only when its answers change."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._conditions: dict[str, Node] = {}
        self._held: dict[str, tuple[tuple[Span, ...], Value]] = {}

    def before_rounding(self, answers: Mapping[str, Span]) -> Value:
        """The total before ``round_total``; ``None`` where it does not apply or is not scored."""
        table = self._ground.criteria_set
        points: dict[str, Value] = {}
        for leaf in self._ground.leaves:
            points[leaf.criterion.code] = self._leaf(leaf.criterion, answers)
        for criterion in (leaf.criterion for leaf in self._ground.leaves):
            value = points[criterion.code]
            if criterion.must_reach is not None and value is not None and value < criterion.must_reach.fraction:
                return None
        for requirement in table.requirements:
            if requirement.otherwise == "not_scored" and not self._holds(requirement.holds, answers, blank=True):
                return None
        of = {section.code: self._part(section, points, answers) for section in table.sections}
        total = self._scored([section for section in table.sections if section.kind == "scored"], of)
        if total is None:
            return None
        total += table.opening_balance.fraction
        signs = {"bonus": 1, "deduction": -1}
        total += sum(((of[s.code] or _ZERO) * signs.get(s.kind, 0) for s in table.sections), _ZERO)
        for multiplier in table.multipliers:
            start = multiplier.from_total
            if self._holds(multiplier.when, answers, blank=False) and (start is None or total >= start.fraction):
                grown = total * multiplier.factor.fraction
                total = Points.rounded(grown, multiplier.step, multiplier.mode).fraction
        if table.lowest_total is not None:
            total = max(total, table.lowest_total.fraction)
        if table.highest_total is not None:
            total = min(total, table.highest_total.fraction)
        return total + sum((of[s.code] or _ZERO for s in table.sections if s.kind == "outside"), _ZERO)

    def classified(self, answers: Mapping[str, Span]) -> bool:
        """Whether every requirement holds."""
        requirements = self._ground.criteria_set.requirements
        return all(self._holds(requirement.holds, answers, blank=True) for requirement in requirements)

    def total(self, answers: Mapping[str, Span]) -> Value:
        """The total."""
        table = self._ground.criteria_set
        total = self.before_rounding(answers)
        if total is None or table.round_total is None:
            return total
        return Points.rounded(total, table.round_total, table.rounding_mode).fraction

    def _value(self, node: Node, answers: Mapping[str, Span]) -> Value:
        self._ground.work -= self._ground.size(node)
        used = facts_of(node)
        if not answers.keys() >= set(used):
            raise OpenSheetError
        found = self._ground.bounds(node, {name: answers[name] for name in used})
        if found.lowest != found.highest or (found.may_not_apply and found.lowest is not None):
            raise OpenSheetError
        return found.lowest

    def _holds(self, condition: str, answers: Mapping[str, Span], *, blank: bool) -> bool:
        key = f"{blank}{condition}"
        if key not in self._conditions:
            written = Apply("otherwise", (parse(condition), BoolLiteral(blank)))
            self._conditions[key] = self._ground.resolved(written)
        return self._value(self._conditions[key], answers) == 1

    def _leaf(self, criterion: Criterion, answers: Mapping[str, Span]) -> Value:
        node = self._ground.leaf[criterion.code].node
        used = tuple(answers[name] for name in facts_of(node))
        held = self._held.get(criterion.code)
        if held is None or held[0] != used:
            held = self._held[criterion.code] = (used, self._value(node, answers))
        value = held[1]
        if value is not None:
            if criterion.round is not None:
                value = Points.rounded(value, criterion.round, criterion.rounding_mode).fraction
            value = min(max(value, criterion.floor.fraction), criterion.max.fraction)
        return self._settled(criterion, value, answers)

    def _settled(self, line: Line, value: Value, answers: Mapping[str, Span]) -> Value:
        """What takes a line away, and its policy."""
        if line.zero_when is not None and self._holds(line.zero_when, answers, blank=False):
            value = _ZERO
        return line.max.fraction if value is None and line.not_applicable == "full_points" else value

    def _part(self, part: Part, points: Mapping[str, Value], answers: Mapping[str, Span]) -> Value:
        lines = [
            (line, points[line.code] if isinstance(line, Criterion) else self._part(line, points, answers))
            for line in part.criteria
        ]
        value = _summed(lines, part.rescale_step)
        if any(entry is None and line.not_applicable == "drop_group" for line, entry in lines):
            value = None
        if value is not None:
            value = value if part.floor is None else max(value, part.floor.fraction)
            value = min(value, part.max.fraction)
        return self._settled(part, value, answers)

    def _scored(self, sections: Sequence[Section], of: Mapping[str, Value]) -> Value:
        if not sections:
            return _ZERO
        table = self._ground.criteria_set
        if all(section.weight is None for section in sections):
            return _summed([(section, of[section.code]) for section in sections], "0.01")
        weighted = [
            value * (section.weight.fraction if section.weight is not None else 1)
            for section in sections
            if (value := of[section.code]) is not None
        ]
        if not weighted:
            return None
        return Points.rounded(sum(weighted, _ZERO), table.weight_step, table.rounding_mode).fraction


def _summed(lines: Iterable[tuple[Line, Value]], step: str) -> Value:
    """The sum of the lines that apply, scaled up for those that ask for it."""
    every = list(lines)
    applying = [(line, value) for line, value in every if value is not None]
    if not applying:
        return None
    total = sum((value for _, value in applying), _ZERO)
    applies = sum((line.max.fraction for line, _ in applying), _ZERO)
    rescaled = (line.max for line, value in every if value is None and line.not_applicable == "rescale")
    absent = sum((most.fraction for most in rescaled), _ZERO)
    if not absent:
        return total
    factor = 1 + (absent / applies if applies else 0)
    return Points.rounded(min(total * factor, applies + absent), step).fraction
