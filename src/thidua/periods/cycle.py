"""Cycle (kỳ): a named span of evaluation, such as a year, a quarter, a school year or a stage."""

from __future__ import annotations

from datetime import date
from functools import lru_cache, total_ordering
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from thidua.codes import Lang
from thidua.errors import ThiduaError
from thidua.periods.days import add_months
from thidua.periods.forms import FIRST_YEAR, LAST_YEAR, PATTERN, CycleKind, Parts, read, say, write
from thidua.periods.period import Period

_PER_YEAR: dict[CycleKind, int] = {"year": 1, "half": 2, "quarter": 4, "month": 12, "school_year": 1}
_PARENT: dict[CycleKind, CycleKind] = {"half": "year", "quarter": "half", "month": "quarter"}


class SchoolStart(NamedTuple):
    """The month and day on which a school year starts; it ends on the day before, one year later."""

    month: int
    day: int


DEFAULT_SCHOOL_START = SchoolStart(9, 1)
"""1 September, so that a school year runs to 31 August: a convention of this library, not a rule of law. The
real dates are set year by year; pass them where a day at the edge decides."""


@total_ordering
class Cycle:
    """A named evaluation cycle, read from and printed as its canonical text.

    ``2019`` (year), ``2019-H1`` (half), ``2019-Q3`` (quarter), ``2019-07`` (month), ``2022-2023`` (school
    year), ``2019..2025`` (stage, both years included). Cycles of one kind are ordered in time; comparing two
    kinds is a ``TypeError``. Errors: ``cycle_form``.

    >>> Cycle("2019-Q1").previous(2), Cycle("2019-12").next()
    (Cycle('2018-Q3'), Cycle('2020-01'))
    >>> Cycle("2022-2023").text("vi"), Cycle("2019..2025").text("vi"), Cycle("2019-Q3").text("vi")
    ('năm học 2022-2023', 'giai đoạn 2019–2025', 'quý III năm 2019')
    """

    __slots__ = ("_parts",)

    _parts: Parts

    def __init__(self, value: str | Cycle) -> None:
        if isinstance(value, Cycle):
            self._parts = value._parts
            return
        if not isinstance(value, str):
            raise ThiduaError("cycle_form", value=type(value).__name__)
        self._parts = read(value)

    @classmethod
    def of(cls, kind: CycleKind, year: int, index: int = 1) -> Cycle:
        """The cycle of that kind, first year, and number in the year (for a stage: its last year).

        Errors: ``cycle_form``, ``cycle_range``.

        >>> Cycle.of("quarter", 2019, 3), Cycle.of("school_year", 2022), Cycle.of("stage", 2019, 2025)
        (Cycle('2019-Q3'), Cycle('2022-2023'), Cycle('2019..2025'))
        """
        if not FIRST_YEAR <= year <= LAST_YEAR - (kind == "school_year"):
            raise ThiduaError("cycle_range", first=FIRST_YEAR, last=LAST_YEAR)
        return cls(write(Parts(kind, year, index)))

    @classmethod
    def covering(cls, day: date, kind: CycleKind, school_start: SchoolStart = DEFAULT_SCHOOL_START) -> Cycle:
        """The cycle of that kind in which a day lies; a stage is chosen by people: ``cycle_no_neighbour``.

        >>> Cycle.covering(date(2023, 8, 31), "school_year"), Cycle.covering(date(2023, 8, 31), "quarter")
        (Cycle('2022-2023'), Cycle('2023-Q3'))
        """
        if kind == "stage":
            raise ThiduaError("cycle_no_neighbour", cycle=day)
        if kind == "school_year":
            before = day < _first_day(day.year, school_start)
            return cls.of(kind, day.year - before)
        return cls.of(kind, day.year, (day.month - 1) * _PER_YEAR[kind] // 12 + 1)

    @property
    def kind(self) -> CycleKind:
        """Which kind of cycle it is."""
        return self._parts.kind

    @property
    def first_year(self) -> int:
        """The calendar year in which it starts."""
        return self._parts.year

    @property
    def last_year(self) -> int:
        """The calendar year in which it ends: of a stage its last, of a school year its second."""
        kind, year, index = self._parts
        return index if kind == "stage" else year + (kind == "school_year")

    @property
    def index(self) -> int:
        """Which half, quarter or month of the year; 1 for a year, a school year and a stage."""
        return 1 if self.kind == "stage" else self._parts.number

    def period(self, school_start: SchoolStart = DEFAULT_SCHOOL_START) -> Period:
        """Its days. ``school_start`` counts for school years only. Error: ``school_start_form``.

        >>> str(Cycle("2019-H2").period()), str(Cycle("2022-2023").period())
        ('2019-07-01/2019-12-31', '2022-09-01/2023-08-31')
        """
        return _period(self._parts, school_start)

    def previous(self, n: int = 1) -> Cycle:
        """The n-th cycle of the same kind before.

        Errors: ``cycle_no_neighbour`` (a stage has none), ``cycle_steps``, ``cycle_range``.
        """
        return self._moved(-_steps(n))

    def next(self, n: int = 1) -> Cycle:
        """The n-th cycle of the same kind after; errors as of ``previous``."""
        return self._moved(_steps(n))

    def _moved(self, steps: int) -> Cycle:
        kind, year, index = self._parts
        if kind == "stage":
            raise ThiduaError("cycle_no_neighbour", cycle=self)
        per_year = _PER_YEAR[kind]
        year, index = divmod(year * per_year + index - 1 + steps, per_year)
        return Cycle.of(kind, year, index + 1)

    @property
    def parent(self) -> Cycle | None:
        """The next larger cycle it belongs to: month, quarter, half, year; ``None`` for the others.

        >>> Cycle("2019-07").parent, Cycle("2019-Q3").parent, Cycle("2022-2023").parent
        (Cycle('2019-Q3'), Cycle('2019-H2'), None)
        """
        parent = _PARENT.get(self.kind)
        return None if parent is None else Cycle.covering(self.period().start, parent)

    def contains(self, other: Cycle, school_start: SchoolStart = DEFAULT_SCHOOL_START) -> bool:
        """Whether every day of the other cycle is a day of this one.

        >>> Cycle("2019..2025").contains(Cycle("2022-2023")), Cycle("2022").contains(Cycle("2022-2023"))
        (True, False)
        """
        return self.period(school_start).covers_period(other.period(school_start))

    def text(self, lang: Lang = "vi") -> str:
        """The words an official uses, in that language."""
        return say(self._parts, lang)

    def __eq__(self, other: object) -> bool:
        return self._parts == other._parts if isinstance(other, Cycle) else NotImplemented

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Cycle) or other.kind != self.kind:
            return NotImplemented
        return (self._parts.year, self._parts.number) < (other._parts.year, other._parts.number)

    def __hash__(self) -> int:
        return hash(("Cycle", self._parts))

    def __str__(self) -> str:
        return write(self._parts)

    def __repr__(self) -> str:
        return f"Cycle({str(self)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return (Cycle, (str(self),))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls,
            serialization=core_schema.plain_serializer_function_ser_schema(str, when_used="always"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "pattern": PATTERN, "examples": ["2019", "2019-Q3", "2022-2023"]}


@lru_cache(maxsize=2_048)
def _period(parts: Parts, school_start: SchoolStart) -> Period:
    """The days of a cycle; looking back over a record asks for the same ones again and again."""
    kind, year, index = parts
    if kind == "stage":
        return Period(start=date(year, 1, 1), end=date(index + 1, 1, 1))
    if kind == "school_year":
        return Period(start=_first_day(year, school_start), end=_first_day(year + 1, school_start))
    months = 12 // _PER_YEAR[kind]
    start = date(year, 1 + months * (index - 1), 1)
    return Period(start=start, end=add_months(start, months))


def _first_day(year: int, school_start: SchoolStart) -> date:
    month, day = school_start
    if (month, day) != (2, 29):
        try:
            return date(year, month, day)
        except ValueError:
            pass
    raise ThiduaError("school_start_form", value=f"{month}-{day}")


def _steps(n: object) -> int:
    if type(n) is not int or n < 0:
        raise ThiduaError("cycle_steps", value=n)
    return n
