"""Joining parts: one figure from what several bodies, tables or stretches of time hold."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua.averaging.combining import Term, combine
from thidua.averaging.coverage import coverage, months_covered, whole_months
from thidua.averaging.join import JoinPart, PartJoin
from thidua.averaging.joined import Joined, WeighedPart
from thidua.averaging.outcome import NOTHING, ExactOutcome, decimal_places
from thidua.findings import Finding
from thidua.periods import months_between

_OF_ONE_PART = frozenset({"join_figure_range", "join_not_applicable"})
"""Errors that leave one part open, not the whole."""


def join_parts(join: PartJoin) -> Joined:
    """The weighted mean of the parts that apply, each converted by share of the full mark where that is declared.

    Findings: ``join_gap``, ``join_overlap``, ``join_outside``, ``join_shares_sum``, ``join_undeclared_unit``,
    ``join_tables_differ``, ``join_no_weight``; with any of these the figure stays open over the whole scale.
    ``join_figure_range`` and ``join_not_applicable`` leave that one part open; ``join_broken_months`` warns that
    whole months were counted; ``join_too_short`` notes that the unit is not classified, ``join_undetermined`` that
    people must decide.

    >>> from thidua import Citation, Period, Points
    >>> year = Period(start="2026-01-01", end="2027-01-01")
    >>> moved = PartJoin(
    ...     kind="transferred_person", unit="cb-01", period=year, units=("Sở A", "Sở B"), weighting="months",
    ...     parts=(
    ...         {"unit": "Sở A", "period": {"start": "2026-01-01", "end": "2026-09-01"}, "figure": "84"},
    ...         {"unit": "Sở B", "period": {"start": "2026-09-01", "end": "2027-01-01"}, "figure": "90"},
    ...     ),
    ...     highest="100", round="0.1", decision=Citation(instrument="Quyết định mẫu", mark="illustrative"),
    ... )
    >>> str(join_parts(moved).outcome)  # (8 × 84 + 4 × 90) / 12 = 86
    '86'
    """
    everything = ExactOutcome(join.lowest.fraction, join.highest.fraction, may_not_apply=True)
    findings = [*coverage(join), *_declared(join)]
    given = [_figure(join, place, part, findings) for place, part in enumerate(join.parts)]
    weights = [_weight(join, part) for part in join.parts]
    total = sum(weights, Fraction(0))
    if any(weight == 0 for weight in weights):
        findings.append(Finding.of("join_no_weight", period=join.period))
    parts = tuple(
        WeighedPart(part, figure, figure.scaled(_factor(join, part)), weight, weight / total if total else Fraction(0))
        for part, figure, weight in zip(join.parts, given, weights, strict=True)
    )
    months = months_covered(join)
    if any(finding.severity == "error" and finding.code not in _OF_ONE_PART for finding in findings):
        before = everything
    elif months < join.at_least_months:
        findings.append(Finding.of("join_too_short", unit=join.unit, months=months, needed=join.at_least_months))
        before = NOTHING
    else:
        terms = [Term(part.exact, part.weight) for part in parts]
        before = combine(terms, "weighted_mean", join.absent, 1, everything)
        if join.absent == "undetermined" and any(part.exact.not_applicable for part in parts):
            findings.append(Finding.of("join_undetermined", unit=join.unit))
    places = None if join.round is None else decimal_places(Fraction(join.round))
    return Joined(join, parts, months, before, before.rounded(join.round, join.mode), places, tuple(findings))


def _declared(join: PartJoin) -> Iterator[Finding]:
    """What is wrong with what the join declares: units, tables, shares, months."""
    allowed = {join.unit, *join.units}
    tables = {part.table for part in join.parts if part.table is not None}
    for place, part in enumerate(join.parts):
        if part.unit not in allowed:
            yield Finding.of("join_undeclared_unit", where=f"parts/{place}", unit=part.unit)
        if len(tables) > 1 and part.highest is None:
            yield Finding.of("join_tables_differ", where=f"parts/{place}", unit=part.unit)
        if join.weighting in ("months", "amounts_by_months") and not whole_months(part.period):
            yield Finding.of(
                "join_broken_months",
                where=f"parts/{place}",
                period=part.period,
                months=months_between(part.period.start, part.period.end),
            )
    if join.weighting == "shares":
        total = sum((part.share.fraction for part in join.parts if part.share is not None), Fraction(0))
        if total != 1:
            yield Finding.of("join_shares_sum", total=total)


def _figure(join: PartJoin, place: int, part: JoinPart, findings: list[Finding]) -> ExactOutcome:
    """The figure as given; one that is not known, or does not fit its table, is open over that table's scale."""
    factor = _factor(join, part)
    lowest, highest = join.lowest.fraction / factor, join.highest.fraction / factor
    unknown = ExactOutcome(lowest, highest, join.may_not_apply)
    if part.figure is None:
        return unknown
    if part.figure.may_not_apply and not join.may_not_apply:
        findings.append(Finding.of("join_not_applicable", where=f"parts/{place}", unit=part.unit))
        return unknown
    if not part.figure.exact.within(lowest, highest):
        findings.append(
            Finding.of(
                "join_figure_range", where=f"parts/{place}", value=part.figure.exact, lowest=lowest, highest=highest
            )
        )
        return unknown
    return part.figure.exact


def _factor(join: PartJoin, part: JoinPart) -> Fraction:
    return Fraction(1) if part.highest is None else join.highest.fraction / part.highest.fraction


def _weight(join: PartJoin, part: JoinPart) -> Fraction:
    months = Fraction(months_between(part.period.start, part.period.end))
    if join.weighting == "months":
        return months
    if join.weighting == "days":
        return Fraction(part.period.days)
    if join.weighting == "shares":
        return Fraction(0) if part.share is None else part.share.fraction
    amount = Fraction(0) if part.amount is None else part.amount.fraction
    return amount if join.weighting == "amounts" else amount * months
