"""What a quota came to: seats, base, cut-off, and every unit in, out or undecided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from thidua.findings import Finding
from thidua.formulas.outcomes import EnumOutcome
from thidua.labels import Label
from thidua.quotas.base import Range
from thidua.quotas.quota import Quota
from thidua.ranking.leader import OpenUnit
from thidua.ranking.order import KeyOutcome
from thidua.ranking.standing import Standing, class_data, key_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation

QuotaStatus = Literal["in", "out", "undecided"]
QuotaReason = Literal["within_seats", "beyond_seats", "not_candidate", "not_ranked", "tied_at_cut", "open"]
"""Why: a seat is sure; the seats are surely taken by others; its class is no candidate; it is not ranked; it is tied
for the last seats and people decide; open figures can still change it."""


@dataclass(frozen=True, slots=True)
class QuotaUnit:
    """One unit under a quota. ``classes`` are the classes still possible once the quota is applied."""

    unit: str
    label: Label
    status: QuotaStatus
    reason: QuotaReason
    classes: EnumOutcome | None = None


@dataclass(frozen=True, slots=True)
class QuotaGroup:
    """The seats of one group: ``[lowest, highest]`` of the base and of the seats.

    ``cut`` is what the first key was for the last seat, ``None`` where the seats cut nobody off or where the unit at
    the cut has no figure; it may not apply while either can still turn out so. ``tied`` share the
    ``seats_left`` last seats and need a decision. ``needed`` are the units whose open figures can still change who is
    in.
    """

    code: str
    base: Range | None
    seats: Range
    cut: KeyOutcome | None
    units: tuple[QuotaUnit, ...]
    tied: tuple[str, ...] = ()
    seats_left: int = 0
    needed: tuple[OpenUnit, ...] = ()


@dataclass(frozen=True, slots=True)
class QuotaResult:
    """Who is in under a quota, per group. ``exception_by`` names the decision under which the exception was used."""

    quota: Quota
    standing: Standing
    groups: tuple[QuotaGroup, ...]
    findings: tuple[Finding, ...]
    exception_by: str | None = None
    _by_unit: dict[str, QuotaUnit] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_unit", {unit.unit: unit for unit in self.units})

    @property
    def units(self) -> tuple[QuotaUnit, ...]:
        """Every unit, group by group, best first."""
        return tuple(unit for group in self.groups for unit in group.units)

    def of(self, unit: str) -> QuotaUnit:
        """What the quota is for one unit; ``KeyError`` for a unit that is not in the cohort."""
        return self._by_unit[unit]

    def named(self, status: QuotaStatus) -> tuple[str, ...]:
        """The units with that status."""
        return tuple(unit.unit for unit in self.units if unit.status == status)

    @property
    def needs_decision(self) -> bool:
        """Whether a tie at a cut waits for people."""
        return any(group.tied for group in self.groups)

    def explain(self) -> Explanation:
        """Seats, base, rounding and cut-off of every group, and each unit with its reason."""
        from thidua.quotas.explaining import explain_quota

        return explain_quota(self)

    def as_data(self) -> dict[str, object]:
        """The result ready for JSON."""
        return {
            "quota": self.quota.model_dump(mode="json"),
            "membership": self.standing.membership,
            "exception_by": self.exception_by,
            "groups": [_group_data(group) for group in self.groups],
            "findings": [finding.as_data() for finding in self.findings],
        }


def _group_data(group: QuotaGroup) -> dict[str, object]:
    return {
        "code": group.code,
        "base": None if group.base is None else list(group.base),
        "seats": list(group.seats),
        "cut": None if group.cut is None else key_data(group.cut),
        "tied": list(group.tied),
        "seats_left": group.seats_left,
        "needed": [unit.as_data() for unit in group.needed],
        "units": [
            {
                "unit": unit.unit,
                "status": unit.status,
                "reason": unit.reason,
                "classes": class_data(unit.classes),
            }
            for unit in group.units
        ],
    }
