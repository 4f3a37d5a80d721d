"""Where a rule comes from: instrument, article, the interval in which it holds, how well it was read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.model import Model
from thidua.periods.days import Day
from thidua.text import Text

Mark = Literal["gazette", "secondary", "unverified", "illustrative"]
"""How well a source was read: ``gazette`` in the statute or codified text; ``secondary`` quoted by a legal
page, the press or a local decision; ``unverified`` recalled or assumed; ``illustrative`` a sample, never
law."""

STRENGTH: dict[Mark, int] = {"gazette": 3, "secondary": 2, "unverified": 1, "illustrative": 0}
"""The order of the marks, strongest highest."""


def weakest(marks: tuple[Mark, ...]) -> Mark | None:
    """The mark a conclusion deserves that leans on all of these; ``None`` when it leans on nothing.

    >>> weakest(("gazette", "secondary"))
    'secondary'
    """
    return min(marks, key=STRENGTH.__getitem__, default=None)


class Validity(Model):
    """The days on which something holds: from ``start`` on, up to and without ``end``.

    ``None`` as an end means open, said on purpose; error ``validity_order`` when it ends before it starts.

    >>> Validity(start=date(2024, 1, 1), end=None).covers(date(2026, 9, 30))
    True
    """

    start: Day
    end: Day | None = None

    @model_validator(mode="after")
    def _ordered(self) -> Validity:
        if self.end is not None and self.end <= self.start:
            raise ThiduaError("validity_order", start=self.start, end=self.end)
        return self

    def covers(self, day: date) -> bool:
        """Whether it holds on that day."""
        return self.start <= day and (self.end is None or day < self.end)

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds; ``None`` when it is open."""
        return None if self.end is None else self.end - timedelta(days=1)

    @property
    def text(self) -> str:
        """First and last day as ISO text; ``..`` for a side that is open.

        >>> Validity(start="2024-01-01", end="2025-07-01").text, Validity(start="2025-07-01").text
        ('2024-01-01/2025-06-30', '2025-07-01/..')
        """
        first = ".." if self.start == date.min else self.start.isoformat()
        return f"{first}/{'..' if self.last_day is None else self.last_day.isoformat()}"

    def distance(self, day: date) -> int:
        """How many days that day lies outside; 0 inside."""
        if day < self.start:
            return (self.start - day).days
        if self.end is not None and day >= self.end:
            return (day - self.end).days + 1
        return 0


class Citation(Model):
    """The exact place a rule was taken from, and how well that place was read.

    >>> c = Citation(instrument="Luật 06/2022/QH15", article="23", clause="2", mark="secondary")
    >>> c.printed("vi"), c.printed("en")
    ('Luật 06/2022/QH15, Điều 23, khoản 2', 'Luật 06/2022/QH15, Art. 23, clause 2')
    """

    instrument: Label
    article: Text | None = None
    clause: Text | None = None
    point: Text | None = None
    mark: Mark
    note: Label | None = None

    def printed(self, lang: Literal["vi", "en"] = "vi") -> str:
        """The citation as an official writes it."""
        words = ("Điều", "khoản", "điểm") if lang == "vi" else ("Art.", "clause", "point")
        parts = [self.instrument.text(lang)]
        for word, value in zip(words, (self.article, self.clause, self.point), strict=True):
            if value is not None:
                parts.append(f"{word} {value}")
        return ", ".join(parts)

    def __str__(self) -> str:
        return self.printed("vi")
