"""Sums: whether the lines of a part add up to its heading, and the sections to the scale."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua import exact
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.witness import found
from thidua.criteria.part import Group, Part
from thidua.findings import Finding
from thidua.points import Points

HUNDRED = Fraction(100)
_NEAR = (Fraction(80), Fraction(120))


def sums(ground: Ground) -> Iterator[Finding]:
    """Headings and their lines, weights, and the scale."""
    totals = Totals(ground)
    for at, section in enumerate(ground.criteria_set.sections):
        yield from _lines(ground, totals, section, f"sections/{at}", section.kind)
    for place, section, line in ground.criteria_set.lines():
        if isinstance(line, Group):
            yield from _lines(ground, totals, line, place, section.kind)
    yield from _weights(ground)
    yield from _scale(ground)


def _lines(ground: Ground, totals: Totals, part: Part, place: str, kind: str) -> Iterator[Finding]:
    total = sum((line.max for line in part.criteria), Points(0))
    if total == part.max:
        return
    words = {"code": part.code, "lines": total, "max": part.max, "count": len(part.criteria)}
    if total < part.max:
        if kind == "scored":
            yield found("lint_sum_below", f"{place}/max", missing=part.max - total, **words)
        return
    always = sum((line.max for line in part.criteria if not totals.of(line).may_not_apply), Points(0))
    if kind == "scored" and always > part.max:
        yield found("lint_sum_above", f"{place}/max", extra=total - part.max, **words)
    else:
        yield found("lint_sum_capped", f"{place}/max", extra=total - part.max, **words)


def _weights(ground: Ground) -> Iterator[Finding]:
    table = ground.criteria_set
    scored = [section for section in table.sections if section.kind == "scored"]
    weights = [section.weight.fraction for section in scored if section.weight is not None]
    if not weights:
        return
    scale = HUNDRED if table.highest_total is None else table.highest_total.fraction
    total = sum(weights, Fraction(0)) + (len(scored) - len(weights))
    if total == 1 or _scored(ground) == scale:
        return
    yield found("lint_weights", "sections", total=total, reached=shown(_scored(ground)), scale=shown(scale))


def _scored(ground: Ground) -> Fraction:
    """What the scored sections give together when each gives its full mark."""
    return sum(
        (
            section.max.fraction * (section.weight.fraction if section.weight is not None else 1)
            for section in ground.criteria_set.sections
            if section.kind == "scored"
        ),
        Fraction(0),
    )


def _scale(ground: Ground) -> Iterator[Finding]:
    table = ground.criteria_set
    scored = _scored(ground) + table.opening_balance.fraction
    bonus = sum((section.max.fraction for section in table.sections if section.kind == "bonus"), Fraction(0))
    most = scored + bonus
    for multiplier in table.multipliers:
        most = max(most, most * multiplier.factor.fraction)
    words = {"scored": shown(scored), "most": shown(most)}
    if table.highest_total is None:
        weighted = any(section.weight is not None for section in table.sections)
        near = _NEAR[0] <= scored <= _NEAR[1]
        if near and not weighted and HUNDRED not in (scored, most) and not table.opening_balance:
            yield found("lint_scale_undeclared", "highest_total", **words)
        return
    scale = table.highest_total.fraction
    if scored > scale:
        yield found("lint_scale_above", "highest_total", scale=table.highest_total, **words)
    elif most < scale:
        yield found("lint_scale_below", "highest_total", scale=table.highest_total, **words)


def shown(value: Fraction) -> str:
    """A fraction as a decimal where it is one, otherwise as a fraction."""
    for places in range(13):
        if (value * 10**places).denominator == 1:
            return exact.show(*exact.reduce(int(value * 10**places), places))
    return str(value)
