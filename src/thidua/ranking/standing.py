"""Standing (bảng xếp hạng): who stands where, who is tied, who is not ranked and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from thidua.criteria.criteria_set import CriteriaSet
from thidua.findings import Finding
from thidua.formulas.outcomes import EnumOutcome, NumberOutcome
from thidua.labels import Label
from thidua.ranking.order import Ends, KeyOutcome, ends_of
from thidua.ranking.words import unit_label
from thidua.scoring.sheet import number_data

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation
    from thidua.ranking.leader import Leader

Membership = Literal["sheets", "list"]
"""Who belongs to the cohort: every unit that has a sheet (also one without any answer), or a given list of members."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One unit's rank: ``[best, worst]``, equal when it is known; both ``None`` when it is not ranked.

    Beside it what the rank was made from: the total in points, the ``values`` of the keys in order, the classes still
    possible, the ``unknown`` facts that can still move points (and those that can move the class), those that other
    units are ``compared`` with, and whether any question was answered at all.
    """

    unit: str
    best: int | None
    worst: int | None
    label: Label | None = None
    total: NumberOutcome | None = None
    values: tuple[KeyOutcome, ...] = ()
    classes: EnumOutcome | None = None
    unknown: tuple[str, ...] = ()
    unknown_for_class: tuple[str, ...] = ()
    answered: bool = True
    compared: tuple[str, ...] = ()

    @property
    def ranked(self) -> bool | None:
        """Whether it is ranked: surely, surely not, or ``None`` while its total may yet turn out not to apply."""
        if self.total is None or self.total.not_applicable:
            return self.best is not None
        return None if self.total.may_not_apply else True

    @property
    def known(self) -> bool:
        """Whether the rank can no longer change by learning a figure."""
        return self.best == self.worst and self.ranked is not None

    @property
    def name(self) -> Label:
        """The words people read for the unit."""
        return self.label or unit_label(self.unit)


@dataclass(frozen=True, slots=True)
class Tie:
    """Units that share a rank for good: every key of theirs is known and equal."""

    rank: int
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The ranking of one cohort, best first; units that do not apply come last.

    ``keys`` names what was compared, in order, and ``key_labels`` says it in words. ``membership`` says who counts as a
    member; ``tie_decided_by`` who decides where every key is level.
    """

    keys: tuple[str, ...]
    placed: tuple[Placed, ...]
    ties: tuple[Tie, ...]
    findings: tuple[Finding, ...]
    key_labels: tuple[Label, ...] = ()
    membership: Membership = "sheets"
    tie_decided_by: Label | None = None
    criteria_set: CriteriaSet | None = field(default=None, repr=False)
    _by_unit: dict[str, Placed] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_unit", {placed.unit: placed for placed in self.placed})

    def of(self, unit: str) -> Placed:
        """The place of a unit; ``KeyError`` for a unit that is not in the cohort."""
        return self._by_unit[unit]

    @property
    def known(self) -> bool:
        """Whether every rank is known."""
        return all(placed.known for placed in self.placed)

    def ends(self, placed: Placed) -> Ends:
        """The keys of one of its units, at worst and at best."""
        return ends_of(placed.values, self.keys, surely_ranked=placed.ranked is True)

    def leader(self) -> Leader:
        """Who leads: one unit, several that are tied, or nobody yet, with the units whose figures decide it."""
        from thidua.ranking.leader import leader_of

        return leader_of(self)

    def explain(self) -> Explanation:
        """Who stands where and why: the leader, every place, and the key that decided between neighbours."""
        from thidua.ranking.explaining import explain_standing

        return explain_standing(self)

    def as_data(self) -> dict[str, object]:
        """The standing ready for JSON."""
        return {
            "criteria_set": None if self.criteria_set is None else self.criteria_set.code,
            "keys": list(self.keys),
            "membership": self.membership,
            "placed": [_placed_data(placed, self.keys) for placed in self.placed],
            "ties": [{"rank": t.rank, "units": list(t.units)} for t in self.ties],
            "leader": self.leader().as_data(),
            "findings": [finding.as_data() for finding in self.findings],
        }


def _placed_data(placed: Placed, keys: tuple[str, ...]) -> dict[str, object]:
    return {
        "unit": placed.unit,
        "best": placed.best,
        "worst": placed.worst,
        "total": None if placed.total is None else number_data(placed.total),
        "values": {key: key_data(value) for key, value in zip(keys, placed.values, strict=True)},
        "classes": class_data(placed.classes),
        "unknown": list(placed.unknown),
        "answered": placed.answered,
    }


def class_data(classes: EnumOutcome | None) -> dict[str, object] | None:
    """The classes still possible, lowest first, ready for JSON; null in a table without classes."""
    if classes is None:
        return None
    return {"possible": list(classes.possible), "may_not_apply": classes.may_not_apply}


def key_data(value: KeyOutcome) -> dict[str, object]:
    """A key ready for JSON: decimal strings or ISO days, null where it does not apply."""
    if isinstance(value, NumberOutcome):
        return number_data(value)
    return {
        "lowest": None if value.earliest is None else value.earliest.isoformat(),
        "highest": None if value.latest is None else value.latest.isoformat(),
        "may_not_apply": value.may_not_apply,
    }
