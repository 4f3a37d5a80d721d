"""Comparing two sets of rules: which awards, subjects and reasons appear, vanish, change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.awards.award import AwardKind, SubjectKind
from thidua.awards.rule import AwardRule
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.regimes.comparing.comparison import RuleComparison, compare
from thidua.regimes.comparing.explaining import comparison_line
from thidua.regimes.comparing.framing import award_words, kind_words, subject_words
from thidua.regimes.rules import RULES

RouteKind = Literal["appears", "vanishes", "changed", "kept"]
Route = tuple[str, SubjectKind, AwardKind]


@dataclass(frozen=True, slots=True)
class ComparedRoute:
    """One award for one kind of subject and one reason: its versions compared, and those only one side has."""

    kind: RouteKind
    award: str
    subject_kind: SubjectKind
    award_kind: AwardKind
    compared: tuple[RuleComparison, ...] = ()
    only_old: tuple[AwardRule, ...] = ()
    only_new: tuple[AwardRule, ...] = ()

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "kind": self.kind,
            "award": self.award,
            "subject_kind": self.subject_kind,
            "award_kind": self.award_kind,
            "compared": [comparison.as_data() for comparison in self.compared],
            "only_old": [rule.code for rule in self.only_old],
            "only_new": [rule.code for rule in self.only_new],
        }


@dataclass(frozen=True, slots=True)
class PackComparison:
    """Two sets of rules side by side, a row per award, kind of subject and reason."""

    routes: tuple[ComparedRoute, ...]

    def of(self, *kinds: RouteKind) -> tuple[ComparedRoute, ...]:
        """The rows of these kinds."""
        return tuple(route for route in self.routes if route.kind in kinds)

    def explain(self) -> Explanation:
        """The rows in words, each with the comparison of its rules."""
        counts = Counter(route.kind for route in self.routes)
        kinds: tuple[RouteKind, ...] = ("appears", "vanishes", "changed", "kept")
        return Explanation(
            Line(
                code="packs",
                label=Phrase.of("heading_packs"),
                result=Phrase.of("packs_counted", **{kind: counts[kind] for kind in kinds}),
                children=tuple(_line(route) for route in self.routes),
            )
        )

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {"routes": [route.as_data() for route in self.routes]}


def law_on(day: date, rules: Sequence[AwardRule] = RULES) -> tuple[AwardRule, ...]:
    """The rules in force on a day. A text the library does not hold is not among them.

    >>> {rule.citation.instrument.text("en") for rule in law_on(date(2024, 2, 1)) if rule.award == "ldtt"}
    {'Law 06/2022/QH15'}
    """
    return tuple(rule for rule in rules if rule.validity.covers(day))


def compare_packs(old: Sequence[AwardRule], new: Sequence[AwardRule]) -> PackComparison:
    """What differs between two sets of rules, by award, kind of subject and reason.

    Where a side has several versions of one rule they are compared by equal code, then by equal first day, then in
    the order of time; what is left has no counterpart. A rule for several reasons stands in a row for each.
    """
    before, after = _by_route(old), _by_route(new)
    made: dict[tuple[int, int], RuleComparison] = {}
    return PackComparison(
        tuple(_route(key, before.get(key, []), after.get(key, []), made) for key in sorted({*before, *after}))
    )


def _by_route(rules: Sequence[AwardRule]) -> dict[Route, list[AwardRule]]:
    found: dict[Route, list[AwardRule]] = {}
    for rule in sorted(rules, key=lambda rule: rule.validity.start):
        for kind in rule.award_kinds:
            found.setdefault((rule.award, rule.subject_kind, kind), []).append(rule)
    return found


def _route(
    key: Route, old: list[AwardRule], new: list[AwardRule], made: dict[tuple[int, int], RuleComparison]
) -> ComparedRoute:
    pairs = list(_versions(old, new))
    for one, other in pairs:
        if (id(one), id(other)) not in made:
            made[id(one), id(other)] = compare(one, other)
    compared = tuple(made[id(one), id(other)] for one, other in pairs)
    only_old = tuple(rule for rule in old if not any(rule is one for one, _ in pairs))
    only_new = tuple(rule for rule in new if not any(rule is other for _, other in pairs))
    kind: RouteKind = "changed"
    if not old or not new:
        kind = "vanishes" if old else "appears"
    elif not (only_old or only_new) and all(comparison.same for comparison in compared):
        kind = "kept"
    return ComparedRoute(kind, *key, compared, only_old, only_new)


def _versions(old: list[AwardRule], new: list[AwardRule]) -> Iterator[tuple[AwardRule, AwardRule]]:
    olds, news = list(old), list(new)
    for field in ("code", "validity.start", ""):
        for one in list(olds):
            other = next((rule for rule in news if _key(rule, field) == _key(one, field)), None)
            if other is not None:
                olds = [rule for rule in olds if rule is not one]
                news = [rule for rule in news if rule is not other]
                yield one, other


def _key(rule: AwardRule, field: str) -> object:
    return {"code": rule.code, "validity.start": rule.validity.start}.get(field)


def _line(route: ComparedRoute) -> Line:
    notes = [Phrase.of("only_old", rule=rule.label) for rule in route.only_old]
    notes += [Phrase.of("only_new", rule=rule.label) for rule in route.only_new]
    named = {"award": award_words(route.award), "subject": subject_words(route.subject_kind)}
    return Line(
        code=f"{route.award}/{route.subject_kind}/{route.award_kind}",
        label=Phrase.of("route", **named, reason=kind_words(route.award_kind)),
        result=Phrase.of(f"route_{route.kind}"),
        notes=tuple(notes),
        status={"appears": "good", "vanishes": "bad", "changed": "open"}.get(route.kind, "plain"),
        children=tuple(comparison_line(comparison) for comparison in route.compared if not comparison.same),
    )
