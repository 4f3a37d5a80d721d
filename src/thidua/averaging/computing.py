"""Averaging: the figures of small periods in, those of every level of the plan out."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from thidua.averaging.admitting import Admitted, Rows, admit, open_figure, taken
from thidua.averaging.averaged import Averaged, LevelFigure, Member
from thidua.averaging.combining import Term, combine
from thidua.averaging.level import AverageLevel
from thidua.averaging.outcome import NOTHING, ExactOutcome, decimal_places
from thidua.averaging.period_figure import PeriodFigure
from thidua.averaging.plan import AveragePlan
from thidua.averaging.slots import Slot, cycles_in, in_time
from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.periods import Cycle
from thidua.text import nfc


def average(figures: Iterable[PeriodFigure], plan: AveragePlan, over: Cycle, *, unit: str) -> Averaged:
    """The figures of one unit at every level of the plan, within one cycle.

    ``over`` must be of a kind that a level makes: error ``average_over``; what is no row: ``invalid_shape``. Rows may
    come in any order. What is wrong
    with them comes back as findings, and such a row counts as not known: ``average_other_unit``,
    ``average_outside``, ``average_twice``, ``average_figure_range``, ``average_not_applicable``,
    ``average_tables_differ``. Notes: ``average_missing``, ``average_too_few``, ``average_undetermined``.

    >>> from thidua import Citation, Points
    >>> from thidua.averaging import months_to_year
    >>> plan = months_to_year(Points(100), citation=Citation(instrument="Bảng mẫu", mark="illustrative"))
    >>> rows = [PeriodFigure(unit="PA", cycle=f"2026-{m:02d}", figure="80") for m in range(1, 12)]
    >>> str(average(rows, plan, Cycle("2026"), unit="PA").outcome)  # (11 × 80 + 0…100) / 12 = 73.33…81.66…
    '73.3..81.7'
    """
    level = plan.level(over.kind)
    if level is None:
        made = ", ".join(level.of for level in plan.levels)
        raise ThiduaError("average_over", over=over, kinds=made)
    whole = Slot(over)
    unit = nfc(unit)
    rows = admit(figures, plan, unit, whole)
    return _Averaging(plan, unit, whole, rows).result(level)


def average_many(
    figures: Iterable[PeriodFigure], plan: AveragePlan, over: Cycle, *, units: Iterable[str]
) -> tuple[Averaged, ...]:
    """The same for many units, in the order given; a unit without rows is still a member, and unknown.

    A row of a unit that is not among them is reported with the first one. Errors as of ``average``.
    """
    members = list(dict.fromkeys(map(nfc, units)))
    by_unit: dict[str, list[PeriodFigure]] = {unit: [] for unit in members}
    for row in taken(figures):
        by_unit.get(row.unit, by_unit[members[0]] if members else []).append(row)
    return tuple(average(rows, plan, over, unit=unit) for unit, rows in by_unit.items())


class _Averaging:
    def __init__(self, plan: AveragePlan, unit: str, whole: Slot, rows: Rows) -> None:
        self.plan = plan
        self.unit = unit
        self.whole = whole
        self.rows = rows.by_slot
        self.findings = list(rows.findings)
        self.made: dict[Slot, LevelFigure] = {}
        self.used: dict[Slot, Admitted] = {}

    def result(self, top: AverageLevel) -> Averaged:
        self.figure(top, self.whole)
        for level in self.plan.levels:
            for slot in self.slots_of(level):
                self.figure(level, slot)
        places = {level.of: place for place, level in enumerate(self.plan.levels)}
        figures = sorted(self.made.values(), key=lambda f: (f.slot == self.whole, places[f.level.of], f.slot.order))
        unknown = in_time(slot for slot, figure in self.used.items() if not figure.exact.known)
        missing = tuple(slot for slot in unknown if slot not in self.rows)
        unread = in_time(slot for slot in self.rows if slot not in self.used)
        notes = [
            Finding.of("average_outside", where=str(slot), slot=slot, base=self.plan.base, whole=self.whole)
            for slot in unread
        ]
        notes += [Finding.of("average_missing", where=str(slot), slot=slot) for slot in missing]
        notes += [note for figure in figures for note in _notes(figure)]
        return Averaged(
            self.unit,
            self.plan,
            self.whole,
            tuple(figures),
            tuple(unknown),
            missing,
            (*self.findings, *notes),
        )

    def slots_of(self, level: AverageLevel) -> list[Slot]:
        """The periods that a level publishes inside the whole."""
        if level.of == "day":
            return in_time(slot.holder("day") for slot in self.rows)
        if level.of == self.whole.kind:
            return [self.whole]
        return list(cycles_in(self.whole, level.of))

    def figure(self, level: AverageLevel, slot: Slot) -> LevelFigure:
        """The figure of one period; made once, however many levels read it."""
        if slot not in self.made:
            members = tuple(self.member(level, part) for part in self.members(level, slot))
            before = self.combined(level, slot, members)
            exact = before.rounded(level.round, level.mode)
            self.made[slot] = LevelFigure(slot, level, members, before, exact, _places(level, members, exact))
        return self.made[slot]

    def members(self, level: AverageLevel, slot: Slot) -> list[Slot]:
        if level.members == "named":
            return [Slot(slot.when, part) for part in level.parts]
        if level.members == "calendar":
            return list(cycles_in(slot, level.reads))
        if level.reads in ("check", "part"):
            return in_time(row for row in self.rows if row.when == slot.when)
        held = (row.holder(level.reads) for row in self.rows if row.inside(slot))
        return in_time(row for row in held if row.inside(slot))

    def member(self, level: AverageLevel, slot: Slot) -> Member:
        inner = self.plan.level(level.reads)
        weight = next((w.weight for w in level.weights if w.member == _key(slot)), None)
        if inner is not None:
            return Member(slot, self.figure(inner, slot), weight)
        self.used[slot] = self.rows.get(slot) or open_figure(self.plan)
        return Member(slot, self.used[slot], weight)

    def combined(self, level: AverageLevel, slot: Slot, members: tuple[Member, ...]) -> ExactOutcome:
        if not members:  # no row is on file: it may be any figure, or nothing was to be scored
            return self.everything(level, slot).opened(NOTHING)
        everything = self.everything(level, slot) if level.absent == "undetermined" else NOTHING
        terms = [Term(m.exact, m.weight.fraction if m.weight is not None else Fraction(1)) for m in members]
        return combine(terms, level.by, level.absent, level.at_least, everything)

    def everything(self, level: AverageLevel, slot: Slot) -> ExactOutcome:
        """What the period could come to if no figure were known."""
        if level.lowest is not None and level.highest is not None:
            return ExactOutcome(level.lowest.fraction, level.highest.fraction, may_not_apply=False)
        inner = self.plan.level(level.reads)
        if level.by != "sum":
            count = 1
        elif level.members == "named":
            count = len(level.parts)
        else:
            count = len(cycles_in(slot, level.reads))
        if inner is None:
            one = open_figure(self.plan).exact
        else:
            first = (*cycles_in(slot, level.reads), slot)[0]
            one = self.everything(inner, first).rounded(inner.round, inner.mode)
        return combine([Term(one)] * count, level.by, "leave_out", 1, one)


def _key(slot: Slot) -> str:
    """What the weights of a level call this member."""
    if slot.part is not None:
        return slot.part
    return str(slot.when.index) if isinstance(slot.when, Cycle) else str(slot.when)


def _places(level: AverageLevel, members: tuple[Member, ...], exact: ExactOutcome) -> int | None:
    if level.round is not None:
        return decimal_places(Fraction(level.round))
    if level.by not in ("sum", "last", "lowest"):
        return None
    inner = [member.figure.places for member in members]
    ends = [decimal_places(end) for end in (exact.lowest, exact.highest) if end is not None]
    known = [places for places in [*inner, *ends] if places is not None]
    return max(known, default=0) if len(known) == len(inner) + len(ends) else None


def _notes(figure: LevelFigure) -> list[Finding]:
    where = str(figure.slot)
    level = figure.level
    possible = sum(not member.exact.not_applicable for member in figure.members)
    absent = [member.slot for member in figure.members if member.exact.not_applicable]
    if figure.members and possible < level.at_least and level.at_least > 1:
        return [Finding.of("average_too_few", where=where, slot=figure.slot, applying=possible, needed=level.at_least)]
    if absent and level.absent == "undetermined":
        return [Finding.of("average_undetermined", where=where, slot=figure.slot, absent=", ".join(map(str, absent)))]
    return []
