"""Roadmap (lộ trình): what separates a sheet from a class, and the sets of criteria that would lift it there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from thidua.formulas.outcomes import EnumOutcome, NumberOutcome
from thidua.labels import Label
from thidua.points import Points
from thidua.ranking.standing import class_data
from thidua.scoring.sheet import ScoreSheet, number_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation

RoadmapStatus = Literal["reached", "reachable", "open", "not_reachable", "not_applicable"]
"""``reached``: the class, or a better one, is sure as things stand. ``reachable``: criteria at their best make it
sure. ``open``: they make it possible, and it hangs on facts that points do not touch. ``not_reachable``: not even all
criteria at their best reach it. ``not_applicable``: the sheet has no class at all."""


@dataclass(frozen=True, slots=True)
class LeafRoom:
    """A criterion and the points it may still bring.

    ``best`` is the most its rule can give (the least, in a deduction group); ``room`` is how far the sheet is from it,
    counted from what is sure; both are ``None`` where the criterion does not apply. ``fixed`` was declared by the
    caller. ``alone`` says that it suffices by itself.
    """

    code: str
    label: Label
    points: NumberOutcome
    best: Points | None
    room: Points | None
    fixed: bool
    alone: bool = False


@dataclass(frozen=True, slots=True)
class GuardGap:
    """A guard of the class aimed at that does not surely hold.

    ``section`` and ``missing`` say for a section's share which one and by how many points (rounded up to 0.01);
    ``condition`` is the label of a condition over facts, which no points mend.
    """

    status: Literal["fails", "open"]
    section: str | None = None
    missing: Points | None = None
    condition: Label | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A set of criteria at their best, and the total and class the table then gives."""

    criteria: tuple[str, ...]
    total: NumberOutcome
    classes: EnumOutcome


@dataclass(frozen=True, slots=True)
class Roadmap:
    """The way of one sheet to a class.

    ``gap`` is what the sure total lacks to the lower bound of the class. ``ways`` are sets of criteria that reach it
    and of which none can be left out, fewest first; ``exact`` says that they are all there are, otherwise they are
    found step by step and need “at most” so many criteria. ``ceiling`` is the sheet with every criterion that is not
    fixed at its best. Every way was scored with the table, caps and guards included.
    """

    sheet: ScoreSheet
    target: str
    label: Label
    status: RoadmapStatus
    gap: Points | None
    leaves: tuple[LeafRoom, ...]
    guards: tuple[GuardGap, ...]
    ways: tuple[Way, ...]
    ceiling: Way | None
    exact: bool

    @property
    def singles(self) -> tuple[str, ...]:
        """The criteria that suffice alone."""
        return tuple(leaf.code for leaf in self.leaves if leaf.alone)

    def explain(self) -> Explanation:
        """Gap, guards, ways and the room of every criterion in words."""
        from thidua.roadmaps.explaining import explain_roadmap

        return explain_roadmap(self)

    def as_data(self) -> dict[str, object]:
        """The roadmap ready for JSON."""
        return {
            "unit": self.sheet.unit,
            "target": self.target,
            "status": self.status,
            "gap": None if self.gap is None else str(self.gap),
            "leaves": [
                {
                    "code": leaf.code,
                    "points": number_data(leaf.points),
                    "best": None if leaf.best is None else str(leaf.best),
                    "room": None if leaf.room is None else str(leaf.room),
                    "fixed": leaf.fixed,
                    "alone": leaf.alone,
                }
                for leaf in self.leaves
            ],
            "guards": [
                {
                    "status": guard.status,
                    "section": guard.section,
                    "missing": None if guard.missing is None else str(guard.missing),
                    "condition": None if guard.condition is None else guard.condition.model_dump(),
                }
                for guard in self.guards
            ],
            "ways": [_way_data(way) for way in self.ways],
            "ceiling": None if self.ceiling is None else _way_data(self.ceiling),
            "exact": self.exact,
        }


def _way_data(way: Way) -> dict[str, object]:
    return {
        "criteria": list(way.criteria),
        "total": number_data(way.total),
        "classes": class_data(way.classes),
    }
