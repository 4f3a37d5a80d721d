"""Standing (bảng xếp hạng): who stands where, who is tied, who is not ranked and why."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Placed:
    """One unit's rank: ``[best, worst]``, equal when it is known; both ``None`` when it is not ranked."""

    unit: str
    best: int | None
    worst: int | None

    @property
    def known(self) -> bool:
        """Whether the rank can no longer change by learning a figure."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class Tie:
    """Units that share a rank for good: every key of theirs is known and equal."""

    rank: int
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The ranking of one cohort, best first; units that do not apply come last.

    ``keys`` names what was compared, in order.
    """

    keys: tuple[str, ...]
    placed: tuple[Placed, ...]
    ties: tuple[Tie, ...]
    findings: tuple[Finding, ...]

    def of(self, unit: str) -> Placed:
        """The place of a unit; ``KeyError`` for a unit that is not in the cohort."""
        for placed in self.placed:
            if placed.unit == unit:
                return placed
        raise KeyError(unit)

    @property
    def known(self) -> bool:
        """Whether every rank is known."""
        return all(placed.known for placed in self.placed)

    def as_data(self) -> dict[str, object]:
        """The standing ready for JSON."""
        return {
            "keys": list(self.keys),
            "placed": [{"unit": p.unit, "best": p.best, "worst": p.worst} for p in self.placed],
            "ties": [{"rank": t.rank, "units": list(t.units)} for t in self.ties],
            "findings": [f.model_dump(mode="json") for f in self.findings],
        }
