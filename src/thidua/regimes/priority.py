"""Priority among equals (ưu tiên khi ngang nhau): whom a text prefers where candidates stand level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import permutations
from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.case import day_text
from thidua.citations import Citation, Validity
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.labels import Label
from thidua.model import Model
from thidua.regimes.building import words
from thidua.regimes.instruments import AMENDED_FROM, D91, D98, D152, L22, cite
from thidua.shares import Share
from thidua.text import CodeText

Ground = Literal["woman", "mostly_women", "direct_worker", "small_collective", "hard_area"]
"""Why somebody is preferred: a woman; a collective of at least 70 % women; direct workers; a small collective; border,
sea, island or very difficult areas."""


class Equal(Model):
    """A candidate who stands level with others; ``None`` is not known. ``women`` is the share of women of a collective.

    >>> Equal(code="tap-the-a", women="70 %").holds("mostly_women")
    True
    """

    code: CodeText
    woman: Annotated[bool, Field(strict=True)] | None = None
    women: Share | None = None
    direct_worker: Annotated[bool, Field(strict=True)] | None = None
    small_collective: Annotated[bool, Field(strict=True)] | None = None
    hard_area: Annotated[bool, Field(strict=True)] | None = None

    def holds(self, ground: Ground) -> bool | None:
        """Whether a ground holds; ``None`` while nobody has said."""
        if ground == "mostly_women":
            if self.women is not None:
                return self.women >= Share("70 %")
            return None if self.woman is None else False  # a person is no collective
        found: bool | None = getattr(self, ground)
        other_kind = {"small_collective": self.woman, "woman": self.women}.get(ground)
        return False if found is None and other_kind is not None else found


@dataclass(frozen=True, slots=True)
class PriorityRule:
    """One ground, with the interval in which a text states it."""

    ground: Ground
    label: Label
    validity: Validity
    citation: Citation


_P1 = Validity(start=D91.validity.start, end=D91.validity.end)
_P2 = Validity(start=D98.validity.start, end=D98.validity.end)
_P3 = Validity(start=D152.validity.start)
_L22 = Validity(start=L22.validity.start, end=AMENDED_FROM)
_WOMAN = words("nữ", "women")
_WOMEN = words("tập thể có từ 70 % nữ", "collectives of at least 70 % women")
_DIRECT = words("người trực tiếp lao động, sản xuất, công tác", "direct workers")

PRIORITIES: tuple[PriorityRule, ...] = (
    PriorityRule("woman", _WOMAN, _P1, cite(D91, "3", "2", mark="gazette")),
    PriorityRule("mostly_women", _WOMEN, _P1, cite(D91, "3", "2", mark="gazette")),
    PriorityRule("direct_worker", _DIRECT, _P1, cite(D91, "3", "2", mark="gazette")),
    PriorityRule(
        "small_collective", words("tập thể nhỏ", "small collectives"), _P1, cite(D91, "3", "2", mark="gazette")
    ),
    PriorityRule("woman", _WOMAN, _P2, cite(D98, "4", mark="secondary")),
    PriorityRule("mostly_women", _WOMEN, _P2, cite(D98, "4", mark="secondary")),
    PriorityRule("woman", _WOMAN, _P3, cite(D152, "4", mark="secondary")),
    PriorityRule("mostly_women", _WOMEN, _P3, cite(D152, "4", mark="secondary")),
    PriorityRule("direct_worker", _DIRECT, _L22, cite(L22, "5", "2", mark="secondary")),
    PriorityRule(
        "hard_area",
        words("biên giới, biển, đảo, vùng đặc biệt khó khăn", "border, sea, island and very difficult areas"),
        _L22,
        cite(L22, "5", "2", mark="secondary"),
    ),
)
"""The grounds by text. No text ranks one ground above another."""


@dataclass(frozen=True, slots=True)
class Priority:
    """``first``: whom nobody else is preferred to. ``behind``: who stands behind whom, and on what ground.

    More than one in ``first`` is for people to decide. Findings: ``priority_unknown`` for a ground nobody has said,
    ``priority_open`` where grounds point different ways, ``regime_none`` where no text of the library is in force.
    """

    first: tuple[str, ...]
    behind: tuple[tuple[str, str, PriorityRule], ...]
    findings: tuple[Finding, ...]


def priority_among_equals(candidates: Sequence[Equal], on: date) -> Priority:
    """Whom the text in force prefers among candidates who stand level; error ``duplicate_code``.

    One stands behind another where a ground surely favours the other and none may favour itself.

    >>> found = priority_among_equals(
    ...     [Equal(code="a", woman=False, direct_worker=True), Equal(code="b", woman=True, direct_worker=True)],
    ...     date(2019, 12, 1))
    >>> found.first, [(one, other, rule.ground) for one, other, rule in found.behind]
    (('b',), [('a', 'b', 'woman')])
    """
    codes = [candidate.code for candidate in candidates]
    for code in codes:
        if codes.count(code) > 1:
            raise ThiduaError("duplicate_code", what="candidates", code=code)
    rules = [rule for rule in PRIORITIES if rule.validity.covers(on)]
    findings: list[Finding] = []
    if not rules:
        start = PRIORITIES[0].validity.start
        findings.append(Finding.of("regime_none", award="–", day=day_text(on), nearest=f"{D91.name.vi} [{start}, …)"))
    for candidate in candidates:
        unsaid = [rule for rule in rules if candidate.holds(rule.ground) is None]
        findings += [
            Finding.of(
                "priority_unknown", where=candidate.code, ground_vi=rule.label.vi, ground_en=rule.label.text("en")
            )
            for rule in unsaid
        ]
    behind = [
        (one.code, other.code, rule) for one, other in permutations(candidates, 2) if (rule := _why(one, other, rules))
    ]
    outdone = {one for one, _, _ in behind}
    first = tuple(code for code in codes if code not in outdone)
    if len(first) > 1:
        findings.append(Finding.of("priority_open", codes=", ".join(first)))
    return Priority(first, tuple(behind), tuple(findings))


def _why(one: Equal, other: Equal, rules: list[PriorityRule]) -> PriorityRule | None:
    """A ground that puts one behind the other; none where another ground may point the other way."""
    for rule in rules:
        mine, theirs = one.holds(rule.ground), other.holds(rule.ground)
        if mine is not False and theirs is not True:
            return None
    return next((r for r in rules if other.holds(r.ground) is True and one.holds(r.ground) is False), None)
