"""Lines that may not apply: what that does to guards and to the class that can still be reached."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from thidua.criteria.classes import ClassScheme, SectionGuard
from thidua.criteria.lint.conditions import guards_of
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.guards import guarded
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.witness import found
from thidua.criteria.section import Section
from thidua.findings import Finding
from thidua.formulas.nodes import facts_of
from thidua.formulas.parser import parse
from thidua.points import Points


def absence(ground: Ground) -> Iterator[Finding]:
    """Guards over what may not apply, and lines whose absence costs the top class."""
    totals = Totals(ground)
    scheme = ground.criteria_set.classes
    if scheme is None:
        return
    for at, band in enumerate(scheme.bands):
        for index, guard in enumerate(band.guards):
            if isinstance(guard, SectionGuard):
                place = f"classes/bands/{at}/guards/{index}"
                for section in guarded(ground, guard):
                    yield from _shares(totals, guard, section, place)
    for place, guards in guards_of(ground):
        for index, condition in guards:
            node = ground.resolved(parse(condition.holds))
            if ground.bounds(node).may_not_apply:
                facts = ", ".join(name for name in facts_of(parse(condition.holds)) if _blank(ground, name))
                yield found("lint_guard_skipped", f"{place}/{index}/holds", facts=facts or condition.holds)
    yield from _left_out(ground, totals, scheme)


def _blank(ground: Ground, name: str) -> bool:
    fact = ground.facts.get(name)
    return fact is not None and fact.may_not_apply


def _shares(totals: Totals, guard: SectionGuard, section: Section, place: str) -> Iterator[Finding]:
    if totals.section(section).may_not_apply:
        yield found("lint_guard_section_skipped", place, code=section.code)
    if guard.base != "nominal":
        return
    gone = [line for line in section.criteria if totals.of(line).may_not_apply and line.not_applicable == "leave_out"]
    if not gone or any(line.not_applicable == "rescale" for line in gone):
        return
    left = sum((line.max.fraction for line in section.criteria if line not in gone), Fraction(0))
    if not left:  # all may be gone, and then the guard is skipped: the hardest case is that one is left
        least = min(gone, key=lambda line: line.max.fraction)
        left, gone = least.max.fraction, [line for line in gone if line is not least]
    needed = section.max.fraction * guard.at_least.fraction
    if gone and left < needed:
        yield found(
            "lint_guard_nominal",
            place,
            code=section.code,
            lines=", ".join(line.code for line in gone),
            left=shown(left),
            needed=shown(needed),
            share=guard.at_least.words(),
        )


def _left_out(ground: Ground, totals: Totals, scheme: ClassScheme) -> Iterator[Finding]:
    """Single lines that, left out, put the top class out of reach."""
    top = scheme.bands[0]
    most = totals.total()
    edge = top.at_least.fraction
    factor = max((m.factor.fraction for m in ground.criteria_set.multipliers), default=Fraction(1))
    step = ground.criteria_set.round_total
    slack = 1 + (Fraction(0) if step is None else Points(step).fraction)
    if not most.applies or most.highest < edge:
        return
    for leaf in ground.leaves:
        criterion = leaf.criterion
        may_go = leaf.bounds.may_not_apply and criterion.not_applicable == "leave_out"
        # quick: a line that is worth less than what is to spare cannot matter, roundings included
        near = most.highest - (criterion.max.fraction + slack) * max(factor, Fraction(1)) < edge
        if leaf.section.kind != "scored" or not may_go or not near:
            continue
        rest = Totals(ground, {criterion.code}).total()
        if rest.applies and (rest.highest < edge or (rest.highest == edge and top.edge == "open")):
            yield found(
                "lint_left_out_class",
                f"{leaf.place}/not_applicable",
                code=criterion.code,
                highest=shown(rest.highest),
                class_=top.code,
                edge=top.at_least,
            )
