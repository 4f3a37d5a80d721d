"""Period figure: what is on file about one unit and one period."""

from __future__ import annotations

from thidua.averaging.figure import Figure
from thidua.averaging.slots import Slot
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.scoring.sheet import ScoreSheet
from thidua.text import CodeText, Text


class PeriodFigure(Model):
    """The figure of one unit for one cycle or day, or for a named part of one.

    ``figure`` is an amount, a range, “does not apply”, or ``None`` (not known yet). ``table`` is the identity of the
    table it was scored with, and ``source`` says who sent it, such as the body a person has left.

    >>> row = PeriodFigure(unit="PA", cycle="2026-03", figure="85.5")
    >>> str(row.slot), str(row.figure.exact)
    ('2026-03', '85.5')
    """

    unit: Text
    cycle: Cycle | Day
    part: CodeText | None = None
    figure: Figure | None = None
    table: Text | None = None
    source: Text | None = None

    @classmethod
    def of_sheet(
        cls, sheet: ScoreSheet, cycle: Cycle | Day, *, part: str | None = None, source: str | None = None
    ) -> PeriodFigure:
        """The total of a score sheet, with the identity of its table; an open total stays open."""
        return cls(
            unit=sheet.unit,
            cycle=cycle,
            part=part,
            figure=Figure.of(sheet.total),
            table=sheet.table.digest,
            source=source,
        )

    @property
    def slot(self) -> Slot:
        """Its place in time."""
        return Slot(self.cycle, self.part)
