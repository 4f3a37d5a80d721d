"""Classes: holes between them, overlaps, and classes that no total reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from thidua.criteria.classes import ClassBand, ClassScheme
from thidua.criteria.lint.bands import Values
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.sums import shown
from thidua.criteria.lint.totals_grid import total_grid
from thidua.criteria.lint.walk import Walk
from thidua.criteria.lint.witness import found, searched
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Region:
    """Totals between two edges; ``None`` is no edge."""

    low: Fraction | None
    low_in: bool
    high: Fraction | None
    high_in: bool

    def holds(self, total: Fraction) -> bool:
        """Whether a total lies in it."""
        above = self.low is None or total > self.low or (self.low_in and total == self.low)
        return above and (self.high is None or total < self.high or (self.high_in and total == self.high))

    def __str__(self) -> str:
        low = "" if self.low is None else f"{shown(self.low)} {'<=' if self.low_in else '<'} "
        high = "" if self.high is None else f" {'<=' if self.high_in else '<'} {shown(self.high)}"
        return f"{low}…{high}"


def classes(ground: Ground) -> Iterator[Finding]:
    """The classes of the table against the totals there can be."""
    scheme = ground.criteria_set.classes
    reach = Totals(ground).total()
    if scheme is None or not reach.applies:
        return
    values = Values(reach.lowest, reach.highest, total_grid(ground))
    yield from _unreachable(scheme, values)
    yield from _overlaps(scheme)
    walk = Walk(ground)
    for code, region, at in _holes(scheme):
        total = values.between(region.low, region.low_in, region.high, region.high_in)
        if total is not None:
            yield _hole(walk, code, region, total, f"classes/bands/{at}", scheme.bands[at])


def _region(band: ClassBand) -> Region:
    below = None if band.below is None else band.below.fraction
    return Region(band.at_least.fraction, band.edge == "closed", below, False)


def _unreachable(scheme: ClassScheme, values: Values) -> Iterator[Finding]:
    taken: Region | None = None  # what an unguarded class above leaves nothing of
    for at, band in enumerate(scheme.bands):
        own = _region(band)
        high, high_in = own.high, own.high_in
        if taken is not None and taken.low is not None and (high is None or taken.low < high):
            high, high_in = taken.low, not taken.low_in
        if not values.meets(own.low, own.low_in, high, high_in):
            yield found(
                "lint_class_unreachable",
                f"classes/bands/{at}",
                code=band.code,
                region=Region(own.low, own.low_in, high, high_in),
                lowest=shown(values.lowest),
                highest=shown(values.highest),
            )
        if not band.guards and band.below is None:
            taken = own
    last = scheme.otherwise
    if last is not None and taken is not None and taken.holds(values.lowest) and not _holes(scheme):
        yield found(
            "lint_class_unreachable",
            "classes/otherwise",
            code=last.code,
            region="…",
            lowest=shown(values.lowest),
            highest=shown(values.highest),
        )


def _overlaps(scheme: ClassScheme) -> Iterator[Finding]:
    for at, (upper, lower) in enumerate(pairwise(scheme.bands), start=1):
        if lower.below is not None and lower.below > upper.at_least and not upper.guards:
            yield found(
                "lint_class_overlap",
                f"classes/bands/{at}/below",
                upper=upper.code,
                lower=lower.code,
                edge=upper.at_least,
                below=lower.below,
            )


def _pieces(scheme: ClassScheme) -> Iterator[Region]:
    """Every edge of a class, and what lies between them, from below."""
    edges = sorted({edge for band in scheme.bands for edge in _edges(band)})
    for at, edge in enumerate(edges):
        yield Region(edge, True, edge, True)
        yield Region(edge, False, edges[at + 1] if at + 1 < len(edges) else None, False)


def _holes(scheme: ClassScheme) -> list[tuple[str, Region, int]]:
    """Regions in which a higher total gets less: no class, a lower class, or a class skipped where guards fail.

    Each with its code and the class whose ``below`` makes it; neighbouring regions of one sort are one.
    """
    found: list[tuple[str, Region, int]] = []
    best: int | None = None  # the highest class so far
    for piece in _pieces(scheme):
        probe = _inside(piece)
        holding = [at for at, band in enumerate(scheme.bands) if _region(band).holds(probe)]
        code, under = "", None
        if best is not None and (not holding or holding[0] > best):
            code, under = ("lint_class_falls" if holding else "lint_class_gap"), best
        elif holding:
            code, under = "lint_class_guard_gap", _skipped(scheme, holding[0], probe)
        if under is not None:
            if found and found[-1][0] == code and found[-1][2] == under and found[-1][1].high == piece.low:
                held = found.pop()[1]
                piece = Region(held.low, held.low_in, piece.high, piece.high_in)  # noqa: PLW2901
            found.append((code, piece, under))
        best = min((at for at in (best, *holding[:1]) if at is not None), default=None)
    return found


def _skipped(scheme: ClassScheme, first: int, total: Fraction) -> int | None:
    """The class that would take a total whose guards fail, but for its ``below``."""
    if not scheme.bands[first].guards:
        return None
    for at, band in enumerate(scheme.bands[first + 1 :], start=first + 1):
        if not _region(band).holds(total):
            return at
        if not band.guards:
            return None
    return None


def _edges(band: ClassBand) -> list[Fraction]:
    return [band.at_least.fraction, *([] if band.below is None else [band.below.fraction])]


def _hole(walk: Walk, code: str, region: Region, total: Fraction, place: str, band: ClassBand) -> Finding:
    seen = None
    if code != "lint_class_guard_gap":
        seen = walk.total_in(region.holds, region.high)
    where = f"{place}/below" if band.below is not None else f"{place}/at_least"
    words = {"region": region, "under": band.code}
    if seen is None:
        return searched(code, where, None, total=shown(total), **words)
    return searched(code, where, seen.answers, total=shown(seen.total), **words)


def _inside(region: Region) -> Fraction:
    low = region.low if region.low is not None else Fraction(0)
    if region.low_in:
        return low
    return low + 1 if region.high is None else (low + region.high) / 2
