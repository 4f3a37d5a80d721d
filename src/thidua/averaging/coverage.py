"""What the parts of a join cover: gaps, overlaps, days outside, and how many whole months."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.averaging.join import PartJoin
from thidua.findings import Finding
from thidua.periods import Period, add_months, months_between


def runs(periods: Iterable[Period]) -> list[Period]:
    """The unbroken stretches that periods cover together, in time.

    >>> halves = (Period(start="2026-07-01", end="2027-01-01"), Period(start="2026-01-01", end="2026-07-01"))
    >>> [str(run) for run in runs(halves)]
    ['2026-01-01/2026-12-31']
    """
    found: list[Period] = []
    for period in sorted(periods, key=lambda p: (p.start, p.end)):
        if found and period.start <= found[-1].end:
            found[-1] = Period(start=found[-1].start, end=max(found[-1].end, period.end))
        else:
            found.append(period)
    return found


def months_covered(join: PartJoin) -> int:
    """The whole months of each unbroken stretch of parts, added up: the library's reading, not a rule of law."""
    return sum(months_between(run.start, run.end) for run in runs(part.period for part in join.parts))


def whole_months(period: Period) -> bool:
    """Whether a period ends just when its last whole month does."""
    return add_months(period.start, months_between(period.start, period.end)) == period.end


def coverage(join: PartJoin) -> Iterator[Finding]:
    """What is wrong with the days of the parts. Blocks of one period need not follow one another."""
    spans = [(str(place), part.unit, part.period) for place, part in enumerate(join.parts)]
    for place, _, period in spans:
        if not join.period.covers_period(period):
            yield Finding.of("join_outside", where=f"parts/{place}", part=period, period=join.period)
    if join.kind == "blocks":
        return
    for index, (_, unit, period) in enumerate(spans):
        for place, other, later in spans[index + 1 :]:
            common = period.overlap(later)
            # Units that merged were there side by side; nothing else may count the same days twice.
            if common is not None and (join.kind != "merged_units" or unit == other):
                yield Finding.of("join_overlap", where=f"parts/{place}", first=unit, second=other, days=common)
    for place_, absence in enumerate(join.absences):
        for part in join.parts:
            common = part.period.overlap(absence.period)
            if common is not None:
                yield Finding.of(
                    "join_overlap", where=f"absences/{place_}", first=part.unit, second=absence.reason, days=common
                )
    yield from _gaps(join)


def _gaps(join: PartJoin) -> Iterator[Finding]:
    covered = runs([*(part.period for part in join.parts), *(absence.period for absence in join.absences)])
    begin = join.period.start
    for run in covered:
        if begin < run.start and begin < join.period.end:
            yield Finding.of("join_gap", days=Period(start=begin, end=min(run.start, join.period.end)))
        begin = max(begin, run.end)
    if begin < join.period.end:
        yield Finding.of("join_gap", days=Period(start=begin, end=join.period.end))
