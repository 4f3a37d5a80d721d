"""Span: the cycles of a run that are sure, and those that may belong to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.awards.case import Case
from thidua.awards.history.beginning import beginning
from thidua.awards.history.cycles import accepted, anchor, back_from, following
from thidua.awards.history.run_of import RunOf
from thidua.awards.records import EventKind, SubjectRecord
from thidua.findings import Finding
from thidua.memo import Memo
from thidua.periods import Cycle, check_run

MOST = 60
"""The longest run looked for, in cycles."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run as far as the record shows: its cycles newest first, those that are sure and those that are possible."""

    sure: tuple[Cycle, ...]
    possible: tuple[Cycle, ...]
    evidence: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    def complete(self, record: SubjectRecord, events: EventKind, case: Case, *, first: date | None = None) -> bool:
        """Whether a list is declared complete over the whole possible run, and up to the day asked.

        ``first``: only from that day on.
        """
        if not self.possible:
            return True
        begin, last = first or self.possible[-1].period().start, self.possible[0].period().last_day
        day = case.asked_on
        return day is not None and record.closed_since(events, begin, max(last, day))

    def covers(self, day: date, *, surely: bool) -> bool:
        """Whether a day lies in the sure run, or in the possible one."""
        cycles = self.sure if surely else self.possible
        return any(cycle.period().covers(day) for cycle in cycles)


def span_of(record: SubjectRecord, case: Case, run: RunOf) -> Span:
    """The run of a record in a case, counted back from the last cycle.

    A run that stops before the last completed year is broken: it has no cycles, and a finding says so. Cycles of
    different kinds on file without a declared join are findings too.
    """
    held = _spans(record)
    key = (id(case), id(run))
    found = held.get(key)
    if found is None or found[0] is not case or found[1] is not run:
        if len(held) >= _MOST_HELD:
            held.clear()
        found = held[key] = (case, run, _span_of(record, case, run))
    return found[2]


_MOST_HELD = 64
_spans: Memo[SubjectRecord, dict[tuple[int, int], tuple[Case, RunOf, Span]]] = Memo(lambda _: {}, most=4)
"""The runs of the records judged last: the facts of one rule ask for the same few again and again."""


def _span_of(record: SubjectRecord, case: Case, run: RunOf) -> Span:
    last, day = anchor(record, case), case.asked_on
    after = following(last, record)
    if day is not None and after.period().end <= day:
        stopped = Finding.of("run_stops_early", cycle=last, next=after)
        return Span((), (), findings=(stopped,))
    begin = beginning(record, case, run)
    sure: list[Cycle] = []
    possible: list[Cycle] = []
    unbroken = True
    for cycle in back_from(last, record, MOST):
        found = accepted(record, cycle, run, day)
        if found is False or cycle.period().start < begin.possible:
            break
        possible.append(cycle)
        unbroken = unbroken and found is True and cycle.period().start >= begin.sure
        if unbroken:
            sure.append(cycle)
    evidence = (f"{sure[-1]}–{sure[0]}",) if len(sure) > 1 else tuple(str(cycle) for cycle in sure)
    return Span(tuple(sure), tuple(possible), (*begin.evidence, *evidence), _gaps(record, run, possible))


def _gaps(record: SubjectRecord, run: RunOf, possible: list[Cycle]) -> tuple[Finding, ...]:
    """Findings on cycles on file that the run could not join: gaps and changes of kind inside what may count."""
    cycles = {entry.cycle for entry in record.ratings} if run.rating else set[Cycle]()
    cycles |= {entry.cycle for entry in record.awards if entry.cycle is not None and entry.award in run.awards}
    yearly = sorted((c for c in cycles if c.kind in ("year", "school_year")), key=lambda c: c.period().start)
    if not possible or len({cycle.kind for cycle in yearly}) < 2:  # one kind: a missing year is asked for by name
        return ()
    return tuple(f for f in check_run(tuple(_each(yearly)), record.joins).findings if f.severity != "note")


def _each(cycles: Iterable[Cycle]) -> Iterable[Cycle]:
    return dict.fromkeys(cycles)
