"""Several awards of one subject: which are paid. Decided on one day they bear on one another, on different days not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thidua.awards.award import SubjectKind, Title
from thidua.awards.case import day_text
from thidua.citations import Citation, Mark, weakest
from thidua.findings import Finding
from thidua.money import Money
from thidua.regimes.catalogue import award as award_of
from thidua.regimes.figures.dated import all_of
from thidua.regimes.figures.one_prize import CollectiveOrder, Prize, prize
from thidua.regimes.figures.prize_decision import PrizeDecision
from thidua.regimes.figures.prize_rules import PrizeRule, PrizeRuleCode, prize_rule
from thidua.regimes.figures.prize_sharing import Sharing, between_forms, between_titles

PaidStatus = Literal["paid", "not_paid", "open"]
"""``open``: the law does not say, or a fact is missing; a finding names it."""


@dataclass(frozen=True, slots=True)
class PrizeLine:
    """One award: its prize, whether it is paid, and the rules that say so. ``behind`` is the award paid instead."""

    decision: PrizeDecision
    prize: Prize
    status: PaidStatus
    rules: tuple[PrizeRule, ...]
    behind: str | None = None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The places that say whether it is paid."""
        return tuple(rule.citation for rule in self.rules)


@dataclass(frozen=True, slots=True)
class PrizesTogether:
    """What a subject is paid, in đồng.

    ``total`` is ``None`` while a line is open or a paid amount is unknown; ``surely`` adds up what is paid in any case.
    """

    lines: tuple[PrizeLine, ...]
    total: Money | None
    surely: Money
    mark: Mark | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Given:
    """A decision with its prize and its place in the list."""

    decision: PrizeDecision
    prize: Prize
    place: int
    is_title: bool


def prizes_together(
    decisions: Sequence[PrizeDecision],
    subject: SubjectKind | None = None,
    *,
    collective: CollectiveOrder = "double_then_round",
) -> PrizesTogether:
    """Which of several awards of one subject are paid, with the rule for each.

    Of titles decided on one day and counted over the same period only the highest is paid (until 2023: of those for the
    same achievement); titles of different periods, and a title beside a form, are each paid. Several forms are each
    paid where period and achievement both differ; any other case is in no text and comes back ``open``. ``subject`` and
    ``collective`` as in ``prize``. Errors: those of ``prize``.

    >>> both = [PrizeDecision(award=a, decided_on="2026-01-20", period="2025") for a in ("ldtt", "cstdcs")]
    >>> [line.status for line in prizes_together(both).lines], prizes_together(both).total
    (['not_paid', 'paid'], Money('2340000'))
    """
    given = [
        _Given(one, _prize(one, subject, collective), place, isinstance(award_of(one.award), Title))
        for place, one in enumerate(decisions)
    ]
    lines: list[PrizeLine] = []
    findings: list[Finding] = []
    for one in given:
        same_day = [other for other in given if other.decision.decided_on == one.decision.decided_on]
        line, found = _line(one, [other for other in same_day if other is not one])
        lines.append(line)
        findings += found
    days = sorted({one.decided_on for one in decisions})
    if len(days) > 1:
        findings.append(Finding.of("prizes_days_differ", days=", ".join(day_text(day) for day in days)))
    return _added(tuple(lines), tuple(findings))


def _prize(one: PrizeDecision, subject: SubjectKind | None, collective: CollectiveOrder) -> Prize:
    return prize(
        *(one.award, one.decided_on, subject),
        issuer=one.issuer,
        coefficient=one.coefficient,
        citation=one.citation,
        collective=collective,
    )


def _line(one: _Given, others: list[_Given]) -> tuple[PrizeLine, list[Finding]]:
    """One award against the others of its day."""
    alike = [other for other in others if other.is_title == one.is_title]
    judge = between_titles if one.is_title else between_forms
    pairs = [(other, judge(one.decision, other.decision)) for other in alike]
    codes: list[PrizeRuleCode] = [sharing.rule for _, sharing in pairs if sharing.rule is not None]
    if len(alike) < len(others):
        codes.append("title_and_form")
    if not codes:
        codes.append("base_on_decision_day")
    above = [other for other, sharing in pairs if sharing.result == "one" and _above(other, one)]
    if above:
        best = max(above, key=lambda other: (_amount(other) or Money(0), -other.place))
        codes = [sharing.rule for other, sharing in pairs if other is best and sharing.rule is not None]
        return PrizeLine(one.decision, one.prize, "not_paid", _rules(one, codes), best.decision.award), []
    unsettled = [(other, sharing) for other, sharing in pairs if _unsettled(one, other, sharing)]
    findings = [_open(one, other, sharing) for other, sharing in unsettled]
    rules = () if unsettled else _rules(one, codes)  # before the first decree there is no rule either
    return PrizeLine(one.decision, one.prize, "paid" if rules else "open", rules), findings


def _unsettled(one: _Given, other: _Given, sharing: Sharing) -> bool:
    """Whether the other award leaves open if this one is paid."""
    if sharing.result == "each":
        return False
    if _amount(one) is None or _amount(other) is None:
        return True
    # of two titles the higher is paid on every reading; of two forms no text says even that
    return sharing.result == "open" and (not one.is_title or _above(other, one))


def _above(one: _Given, other: _Given) -> bool:
    """Whether this one is the higher prize; of two equal ones the first in the list stands for both."""
    mine, theirs = _amount(one), _amount(other)
    if mine is None or theirs is None:
        return False
    return (mine, -one.place) > (theirs, -other.place)


def _amount(one: _Given) -> Money | None:
    return one.prize.amount


def _rules(one: _Given, codes: Sequence[PrizeRuleCode]) -> tuple[PrizeRule, ...]:
    day = one.decision.decided_on
    found = (prize_rule(code, day) for code in dict.fromkeys(codes))
    return tuple(rule for rule in found if rule is not None)


_WORDS = {
    "period": ("thời gian lập thành tích", "the counted period"),
    "achievement": ("thành tích", "the achievement"),
}


def _open(one: _Given, other: _Given, sharing: Sharing) -> Finding:
    names = {"award": one.decision.award, "other": other.decision.award, "day": day_text(one.decision.decided_on)}
    where = f"decisions/{one.place}"
    if sharing.needs:
        vi, en = (" và ".join(_WORDS[n][0] for n in sharing.needs), " and ".join(_WORDS[n][1] for n in sharing.needs))
        return Finding.of("prizes_fact_missing", where=where, needs_vi=vi, needs_en=en, **names)
    if sharing.result == "one":
        return Finding.of("prizes_amount_missing", where=where, **names)
    return Finding.of("prizes_no_clause", where=where, **names)


def _added(lines: tuple[PrizeLine, ...], findings: tuple[Finding, ...]) -> PrizesTogether:
    paid = [line for line in lines if line.status == "paid"]
    amounts = [line.prize.amount for line in paid if line.prize.amount is not None]
    surely = sum(amounts, start=Money(0))
    settled = len(amounts) == len(paid) and all(line.status != "open" for line in lines)
    marks: list[Mark] = []
    for line in lines:
        marks.extend(rule.mark for rule in line.rules)
        if line.prize.mark is not None:
            marks.append(line.prize.mark)
    found = all_of(*(line.prize.findings for line in lines), *(rule.findings for ln in lines for rule in ln.rules))
    return PrizesTogether(
        lines=lines,
        total=surely if settled else None,
        surely=surely,
        mark=weakest(tuple(marks)),
        findings=all_of(findings, found),
    )
