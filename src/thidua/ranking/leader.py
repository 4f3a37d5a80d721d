"""Leader (đơn vị dẫn đầu): one unit, several that are tied, or nobody yet and what it depends on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from thidua.labels import Label
from thidua.ranking.order import Ends

if TYPE_CHECKING:
    from thidua.ranking.standing import Placed, Standing

LeaderStatus = Literal["decided", "tied", "undetermined", "none"]
"""``decided``: one unit leads for good. ``tied``: several lead for good, level on every key, and people decide.
``undetermined``: open figures can still change who leads. ``none``: no unit is ranked."""


@dataclass(frozen=True, slots=True)
class OpenUnit:
    """A unit whose open figures can still change who leads: its unknown facts and its open outside keys.

    Both are empty where a figure is open for another reason, such as a rule that says “ask”; the findings of the sheet
    say it.
    """

    unit: str
    facts: tuple[str, ...]
    keys: tuple[str, ...] = ()

    def as_data(self) -> dict[str, object]:
        """The unit ready for JSON."""
        return {"unit": self.unit, "facts": list(self.facts), "keys": list(self.keys)}


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads a cohort.

    ``units`` is the leader, those tied, or all that may still lead (alone or tied). ``open`` are the units whose
    figures must be learned, and which; it is empty unless the leader is undetermined. ``decided_by`` says who decides
    a tie.
    """

    status: LeaderStatus
    units: tuple[str, ...]
    open: tuple[OpenUnit, ...] = ()
    decided_by: Label | None = None

    @property
    def unit(self) -> str | None:
        """The leading unit when it is decided."""
        return self.units[0] if self.status == "decided" else None

    @property
    def needs_decision(self) -> bool:
        """Whether only people can say who leads."""
        return self.status == "tied"

    def as_data(self) -> dict[str, object]:
        """The leader ready for JSON."""
        return {
            "status": self.status,
            "units": list(self.units),
            "open": [unit.as_data() for unit in self.open],
            "decided_by": None if self.decided_by is None else self.decided_by.model_dump(),
        }


def leader_of(standing: Standing) -> Leader:
    """The leader of a standing: see ``Standing.leader``.

    A unit matters when nobody is surely ahead of it and something it is compared by is open, and, in a table that
    compares units, when an open figure of its own is what others are compared with. The open figures are taken to
    reach every value of their range, so the list may be longer than needed where they move in steps.
    """
    by = standing.tie_decided_by
    first = [(p, standing.ends(p)) for p in standing.placed if p.best == 1]
    if not first:
        return Leader("none", ())
    units = tuple(placed.unit for placed, _ in first)
    surely = all(placed.ranked for placed, _ in first)
    if surely and len(first) == 1:
        return Leader("decided", units)
    if surely and all(ends.known and ends == first[0][1] for _, ends in first):
        return Leader("tied", units, decided_by=by)
    found = (_open(placed, ends, first, standing) for placed, ends in first)
    compared = (OpenUnit(p.unit, p.compared) for p in standing.placed if p.best != 1 and p.compared)
    asked = tuple(o for o in found if o is not None)
    waiting = tuple(compared)
    if waiting:  # a unit that is open only because others are asks for nothing of its own
        asked = tuple(o for o in asked if o.facts or o.keys)
    return Leader("undetermined", units, (*asked, *waiting), by)


def _open(placed: Placed, ends: Ends, first: list[tuple[Placed, Ends]], standing: Standing) -> OpenUnit | None:
    """What of this unit is open and can come to be compared with another that may lead."""
    depth = _deepest(ends, (other for unit, other in first if unit is not placed))
    facts: set[str] = set()
    keys = []
    is_open = placed.ranked is None
    if is_open:
        facts.update(placed.unknown)
    for at in range(min(depth + 1, len(standing.keys))):
        if placed.values[at].known:
            continue
        is_open = True
        name = standing.keys[at].removeprefix("-")
        if name.startswith("outside/"):
            keys.append(name)
        else:
            facts.update(placed.unknown)
    if not is_open:
        return None
    return OpenUnit(placed.unit, tuple(name for name in placed.unknown if name in facts), tuple(keys))


def _deepest(ends: Ends, others: Iterable[Ends]) -> int:
    """The last key by which the unit may have to be compared with any of the others."""
    found = 0
    for other in others:
        found = max(found, _depth(ends, other))
        if found == len(ends.low):
            break
    return found


def _depth(a: Ends, b: Ends) -> int:
    """The last key by which the two may have to be compared: the first on which they cannot be level."""
    for at in range(len(a.low)):
        if a.high[at] < b.low[at] or b.high[at] < a.low[at]:
            return at
    return len(a.low)
