"""Slots: the places in time that hold one figure each, and which of them make up a larger one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from thidua.codes import Lang
from thidua.labels import Label
from thidua.periods import Cycle, CycleKind, Period

SlotKind = Literal["check", "part", "day"] | CycleKind
"""``check``: one of several in a day. ``part``: one of several in a cycle, such as a term, a week or a round."""

LevelKind = Literal["day"] | CycleKind
"""What a figure can be computed for."""

READS: dict[LevelKind, tuple[SlotKind, ...]] = {
    "day": ("check",),
    "month": ("day", "part"),
    "quarter": ("month", "day", "part"),
    "half": ("quarter", "month", "day", "part"),
    "year": ("half", "quarter", "month", "day", "part"),
    "school_year": ("month", "day", "part"),
    "stage": ("year", "half", "quarter", "month", "school_year", "day", "part"),
}
"""Which kinds fit into which without a rest."""


class Slot(NamedTuple):
    """A day or a cycle, or a named part of one."""

    when: Cycle | date
    part: str | None = None

    @property
    def kind(self) -> SlotKind:
        """Which kind of slot it is."""
        if isinstance(self.when, Cycle):
            return self.when.kind if self.part is None else "part"
        return "day" if self.part is None else "check"

    @property
    def period(self) -> Period:
        """Its days; of a part, those of the whole."""
        return _period(self.when)

    @property
    def order(self) -> tuple[date, date, str]:
        """A key in time; parts of one cycle go by their code."""
        return self.period.start, self.period.end, self.part or ""

    @property
    def label(self) -> Label:
        """Its words."""
        return Label(vi=self._words("vi"), en=self._words("en"))

    def _words(self, lang: Lang) -> str:
        words = self.when.text(lang) if isinstance(self.when, Cycle) else self.when.isoformat()
        return words if self.part is None else f"{self.part}, {words}"

    def holder(self, kind: SlotKind) -> Slot:
        """The slot of a larger kind, without parts, in which it begins; itself if it is of that kind."""
        if kind == self.kind:
            return self
        match kind:
            case "day" | "check" | "part" | "stage":
                return Slot(self.when)
            case _:
                return Slot(Cycle.covering(self.period.start, kind))

    def inside(self, other: Slot) -> bool:
        """Whether it belongs to the other: its days lie inside, and it is not a part of something larger."""
        return other.period.covers_period(self.period)

    def __str__(self) -> str:
        return str(self.when) if self.part is None else f"{self.when}/{self.part}"


@lru_cache(maxsize=4096)
def _period(when: Cycle | date) -> Period:
    if isinstance(when, Cycle):
        return when.period()
    return Period(start=when, end=date.fromordinal(when.toordinal() + 1))


def in_time(slots: Iterable[Slot]) -> list[Slot]:
    """Each slot once, in time."""
    return sorted(set(slots), key=lambda slot: slot.order)


@lru_cache(maxsize=4096)
def cycles_in(whole: Slot, kind: SlotKind) -> tuple[Slot, ...]:
    """The cycles of that kind that lie wholly inside, in time; none for days, parts and stages."""
    return tuple(_cycles_in(whole, kind))


def _cycles_in(whole: Slot, kind: SlotKind) -> Iterator[Slot]:
    match kind:
        case "day" | "check" | "part" | "stage":
            return
        case _:
            period = whole.period
            cycle = Cycle.covering(period.start, kind)
            while cycle.period().start < period.end:
                if period.covers_period(cycle.period()):
                    yield Slot(cycle)
                cycle = cycle.next()
