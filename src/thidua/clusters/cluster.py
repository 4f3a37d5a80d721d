"""Cluster (cụm) or bloc (khối): units that compete with one another, founded by a decision."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import model_validator

from thidua.citations import Validity
from thidua.dispatches import Reference
from thidua.labels import Label
from thidua.model import Model
from thidua.periods import Cycle, Day, Period
from thidua.text import CodeText

ClusterKind = Literal["cluster", "bloc"]
"""Cụm: units of neighbouring places. Khối: units of like work. Both follow the same rules here."""


class ClusterMember(Validity):
    """A unit in a cluster from ``start`` on, up to and without ``end``; ``decision`` is what let it in.

    A unit that joins, leaves and joins again has two of them.
    """

    unit: CodeText
    decision: Reference | None = None


class HeadTerm(Model):
    """Who leads a cluster (trưởng cụm), with deputies, during one cycle.

    ``start`` and ``end`` narrow the cycle where the head changes inside it; ``end`` is the first day that is no
    longer led. Error ``period_order`` when no day is left.

    >>> str(HeadTerm(cycle="2024", head="xa-a", end="2024-07-01").days)
    '2024-01-01/2024-06-30'
    """

    cycle: Cycle
    head: CodeText
    deputies: tuple[CodeText, ...] = ()
    start: Day | None = None
    end: Day | None = None
    decision: Reference | None = None

    @model_validator(mode="after")
    def _has_days(self) -> HeadTerm:
        self.days  # noqa: B018  # raises period_order
        return self

    @property
    def days(self) -> Period:
        """The days of the term."""
        whole = self.cycle.period()
        return Period(start=self.start or whole.start, end=self.end or whole.end)


class Cluster(Model):
    """Units that compete with one another in one cycle, under one decision.

    Codes of units are the host's own. What is wrong with the data is said by ``inspect_cluster``.

    >>> cluster = Cluster(
    ...     code="cum-1", label="Cụm số 1", kind="cluster", cycle="2024",
    ...     decision={"number_symbol": "12/QĐ-UBND", "date": "2024-01-15", "issuer": "UBND huyện"},
    ...     members=(
    ...         {"unit": "xa-a", "start": "2024-01-15"},
    ...         {"unit": "xa-b", "start": "2024-01-15", "end": "2024-07-01"},
    ...         {"unit": "xa-c", "start": "2024-07-01"},
    ...     ),
    ...     heads=({"cycle": "2024", "head": "xa-a", "deputies": ("xa-c",)},),
    ... )
    >>> cluster.members_on(date(2024, 6, 30)), cluster.members_on(date(2024, 7, 1))
    (('xa-a', 'xa-b'), ('xa-a', 'xa-c'))
    """

    code: CodeText
    label: Label
    kind: ClusterKind
    cycle: Cycle
    decision: Reference
    members: tuple[ClusterMember, ...]
    heads: tuple[HeadTerm, ...] = ()

    def members_on(self, day: date) -> tuple[str, ...]:
        """Codes of the units that belong on that day, in the order given, each once."""
        return tuple(dict.fromkeys(member.unit for member in self.members if member.covers(day)))

    def belonged(self, unit: str, period: Period) -> bool:
        """Whether a unit belongs on any day of that period."""
        return any(
            member.start < period.end and (member.end is None or period.start < member.end)
            for member in self.members
            if member.unit == unit
        )

    def away_from(self, unit: str, period: Period) -> date | None:
        """The first day of a period on which a unit does not belong; ``None`` when it belongs on every day.

        >>> cluster = Cluster.model_validate({
        ...     "code": "khoi-2", "label": "Khối các phòng", "kind": "bloc", "cycle": "2024",
        ...     "decision": {"number_symbol": "12/QĐ-UBND", "date": "2024-01-15"},
        ...     "members": [{"unit": "phong-a", "start": "2024-01-01", "end": "2024-07-01"}],
        ... })
        >>> cluster.away_from("phong-a", Cycle("2024").period())
        datetime.date(2024, 7, 1)
        """
        spans = [member for member in self.members if member.unit == unit]
        day = period.start
        while day < period.end:
            ends = [span.end for span in spans if span.covers(day)]
            if not ends:
                return day
            last = [end for end in ends if end is not None]
            if len(last) < len(ends):
                return None
            day = max(last)
        return None

    def head_on(self, day: date) -> HeadTerm | None:
        """The term that covers that day; ``None`` when there is none, or more than one."""
        terms = [term for term in self.heads if term.days.covers(day)]
        return terms[0] if len(terms) == 1 else None
