"""Guards and sanctions: shares that cannot be reached or cannot be missed, and sanctions that change nothing."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.criteria.classes import ClassScheme, SectionGuard
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.witness import found
from thidua.criteria.sanction import Down, NotAbove
from thidua.criteria.section import Section
from thidua.findings import Finding


def guards(ground: Ground) -> Iterator[Finding]:
    """The guards over sections, and the sanctions."""
    scheme = ground.criteria_set.classes
    if scheme is None:
        return
    totals = Totals(ground)
    for at, band in enumerate(scheme.bands):
        for index, guard in enumerate(band.guards):
            if isinstance(guard, SectionGuard):
                yield from _shares(ground, totals, guard, f"classes/bands/{at}/guards/{index}")
    yield from _sanctions(scheme)


def guarded(ground: Ground, guard: SectionGuard) -> list[Section]:
    """The sections a guard looks at."""
    return [s for s in ground.criteria_set.sections if s.kind == "scored" and guard.section in (None, s.code)]


def _shares(ground: Ground, totals: Totals, guard: SectionGuard, place: str) -> Iterator[Finding]:
    share = guard.at_least.fraction
    sections = guarded(ground, guard)
    missed = False
    for section in sections:
        reach = totals.section(section)
        needed = section.max.fraction * share
        # a section whose lines may be left out is measured by what applies, so that its bounds say nothing
        moves = guard.base == "applicable" and any(totals.of(line).may_not_apply for line in section.criteria)
        missed = missed or moves or not reach.applies or reach.lowest < needed
        if reach.applies and not moves and reach.highest < needed:
            yield found(
                "lint_guard_never",
                place,
                code=section.code,
                share=guard.at_least.words(),
                needed=shown(needed),
                points=shown(reach.highest),
            )
            return
    if sections and not missed:
        yield found(
            "lint_guard_always",
            place,
            code=", ".join(section.code for section in sections),
            share=guard.at_least.words(),
        )


def _sanctions(scheme: ClassScheme) -> Iterator[Finding]:
    real = scheme.codes[1:]
    for at, sanction in enumerate(scheme.sanctions):
        where = f"classes/sanctions/{at}"
        if isinstance(sanction, NotAbove) and sanction.class_code == scheme.codes[-1]:
            yield found("lint_sanction_void", f"{where}/class_code", code=sanction.code, class_=sanction.class_code)
        elif isinstance(sanction, Down) and len(real) == 1:
            yield found("lint_sanction_void", f"{where}/by", code=sanction.code, class_=real[0])
