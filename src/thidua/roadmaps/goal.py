"""From a sheet to a class: what is missing, and which criteria can make it up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from thidua.criteria.classes import ClassBand, ClassScheme
from thidua.errors import ThiduaError
from thidua.formulas.outcomes import EnumOutcome
from thidua.points import Points
from thidua.roadmaps.guards import guard_gaps
from thidua.roadmaps.roadmap import LeafRoom, Roadmap, RoadmapStatus, Way
from thidua.roadmaps.search import MOST_EXACT, minimal_sets, some_sets
from thidua.roadmaps.variant import Variant
from thidua.scoring.sheet import ScoreSheet

_NONE = EnumOutcome((), may_not_apply=True)


def next_class(sheet: ScoreSheet, *, fixed: Collection[str] = ()) -> Roadmap:
    """The roadmap to the class above the lowest one still possible; to the highest where that is already sure.

    ``fixed`` are criteria that can no longer change: what is past stays. Errors: ``roadmap_class`` for a table without
    classes, ``roadmap_criterion``.
    """
    scheme, classes = _scheme(sheet), sheet.class_ or _NONE
    sure = classes.possible[0] if classes.possible else scheme.codes[0]
    above = scheme.codes.index(sure) + 1
    return to_class(sheet, scheme.codes[min(above, len(scheme.codes) - 1)], fixed=fixed)


def to_class(sheet: ScoreSheet, code: str, *, fixed: Collection[str] = ()) -> Roadmap:
    """The roadmap to a class, or a better one.

    Every way is scored with the table, caps, guards and sanctions included: a criterion at its best counts only what
    the table then gives. A criterion's best is the most its rule gives for any answers, so criteria that read the same
    fact may not reach their bests together. With at most 10 criteria that can change every set is tried, otherwise some
    are found step by step. Errors: ``roadmap_class``, ``roadmap_criterion``.
    """
    scheme = _scheme(sheet)
    if code not in scheme.codes[1:]:
        raise ThiduaError("roadmap_class", code=code)
    known = {criterion.code for _, criterion in sheet.table.criteria_set.criteria()}
    for name in sorted(set(fixed) - known):
        raise ThiduaError("roadmap_criterion", code=name)
    return _Search(sheet, scheme, code, frozenset(fixed)).roadmap()


def _scheme(sheet: ScoreSheet) -> ClassScheme:
    scheme = sheet.table.criteria_set.classes
    if scheme is None:
        raise ThiduaError("roadmap_class", code="")
    return scheme


class _Search:
    def __init__(self, sheet: ScoreSheet, scheme: ClassScheme, code: str, fixed: frozenset[str]) -> None:
        self.sheet = sheet
        self.scheme = scheme
        self.code = code
        self.fixed = fixed
        self.enough = frozenset(scheme.codes[scheme.codes.index(code) :])
        self.variant = Variant(sheet)

    def roadmap(self) -> Roadmap:
        now = self.sheet.class_ or _NONE
        leaves = self.leaves()
        movable = [(leaf.room, leaf.code) for leaf in leaves if leaf.room and not leaf.fixed]
        codes = [code for _, code in sorted(movable, key=lambda pair: (-pair[0].fraction, pair[1]))]
        ceiling = self.way(frozenset(codes))
        ways: list[Way] = []
        exact = True
        if now.not_applicable:
            status: RoadmapStatus = "not_applicable"
        elif self.sure(now):
            status = "reached"
        elif self.sure(ceiling.classes):
            status = "reachable"
            exact = len(codes) <= MOST_EXACT
            search = minimal_sets if exact else some_sets
            ways = [self.way(chosen) for chosen in search(codes, lambda chosen: self.sure(self.way(chosen).classes))]
        else:
            # more points may also break a requirement, so what is possible as things stand counts beside the ceiling
            possible = {*ceiling.classes.possible, *now.possible}
            status = "open" if self.enough & possible else "not_reachable"
        alone = {way.criteria[0] for way in ways if len(way.criteria) == 1}
        band = self.band()
        return Roadmap(
            sheet=self.sheet,
            target=self.code,
            label=self.scheme.label(self.code),
            status=status,
            gap=self.gap(band),
            leaves=tuple(replace(leaf, alone=True) if leaf.code in alone else leaf for leaf in leaves),
            guards=guard_gaps(self.sheet, band) if band is not None and status != "reached" else (),
            ways=tuple(sorted(ways, key=lambda way: len(way.criteria))),
            ceiling=ceiling,
            exact=exact,
        )

    def sure(self, classes: EnumOutcome) -> bool:
        return bool(classes.possible) and not classes.may_not_apply and set(classes.possible) <= self.enough

    def way(self, chosen: frozenset[str]) -> Way:
        sheet = self.variant.scored(chosen)
        order = [c.code for _, c in self.sheet.table.criteria_set.criteria() if c.code in chosen]
        return Way(tuple(order), sheet.total, sheet.class_ or _NONE)

    def band(self) -> ClassBand | None:
        return next((band for band in self.scheme.bands if band.code == self.code), None)

    def gap(self, band: ClassBand | None) -> Points | None:
        """What the sure total lacks to the lower bound; nothing where it is there."""
        total = self.sheet.total.at_least
        if band is None or total is None or total >= band.at_least:
            return None
        return band.at_least - total

    def leaves(self) -> list[LeafRoom]:
        found = []
        for section, criterion in self.sheet.table.criteria_set.criteria():
            points, best = self.sheet.points(criterion.code), self.variant.best[criterion.code]
            sure = points.at_most if section.kind == "deduction" else points.at_least
            room = None
            if best is not None and sure is not None:
                room = sure - best if section.kind == "deduction" else best - sure
            fixed = criterion.code in self.fixed
            found.append(LeafRoom(criterion.code, criterion.label, points, best, room, fixed))
        return found
