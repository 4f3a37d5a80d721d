"""Joins: cycles of different kinds that are declared successive, and runs of consecutive cycles."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.labels import Label
from thidua.model import Model
from thidua.periods.cycle import DEFAULT_SCHOOL_START, Cycle, SchoolStart
from thidua.text import Text


class CycleJoin(Model):
    """Two cycles of different kinds that count as successive, with the reason why.

    A teacher who moves to a department has a school year and then a calendar year: no calendar tells whether
    the one follows the other, so somebody must say it. ``citation`` is the printed source, if there is one.
    Errors: ``cycle_join_kind``, ``cycle_join_order``.

    >>> join = CycleJoin(earlier="2022-2023", later="2024", reason="Chuyển công tác từ trường về sở")
    >>> check_run((Cycle("2022-2023"), Cycle("2024")), (join,)).consecutive
    True
    """

    earlier: Cycle
    later: Cycle
    reason: Label
    citation: Text | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.earlier.kind == self.later.kind:
            raise ThiduaError("cycle_join_kind", earlier=self.earlier, later=self.later)
        before, after = self.earlier.period(), self.later.period()
        if not (before.start < after.start and before.end < after.end):
            raise ThiduaError("cycle_join_order", earlier=self.earlier, later=self.later)
        return self


class Run(Model):
    """What ``check_run`` says about a sequence of cycles.

    ``consecutive`` is true when nothing is missing, repeated, overlapping or unjoined. ``findings`` say what
    is, and name each join that was used; ``where`` of a finding is the index of the later cycle.
    """

    cycles: tuple[Cycle, ...]
    consecutive: bool
    findings: tuple[Finding, ...] = ()


def check_run(
    cycles: tuple[Cycle, ...],
    joins: tuple[CycleJoin, ...] = (),
    school_start: SchoolStart = DEFAULT_SCHOOL_START,
) -> Run:
    """Whether cycles follow one another without a gap or an overlap, given the declared joins.

    Cycles of one kind are consecutive when each is the next of the one before; stages when the later begins
    in the year after the earlier ends. Cycles of different kinds are consecutive only through a join.
    Findings: ``cycle_gap``, ``cycle_overlap``, ``cycle_repeated``, ``cycle_order``, ``cycle_unjoined``, and
    ``cycle_joined`` (a note) for each join used. Error: ``cycle_join_twice``.

    >>> run = check_run((Cycle("2019"), Cycle("2021")))
    >>> run.consecutive, run.findings[0].message("en")
    (False, 'Between 2019 and 2021, 2020 to 2020 is missing.')
    """
    by_pair = _by_pair(joins)
    found: list[Finding] = []
    for place in range(1, len(cycles)):
        earlier, later = cycles[place - 1], cycles[place]
        join = by_pair.get((earlier, later))
        if join is not None:
            found.append(_joined(join, str(place)))
        else:
            found.extend(_between(earlier, later, str(place), school_start))
    return Run(
        cycles=cycles,
        consecutive=all(finding.severity == "note" for finding in found),
        findings=tuple(found),
    )


def _by_pair(joins: tuple[CycleJoin, ...]) -> dict[tuple[Cycle, Cycle], CycleJoin]:
    by_pair: dict[tuple[Cycle, Cycle], CycleJoin] = {}
    for join in joins:
        pair = (join.earlier, join.later)
        if pair in by_pair:
            raise ThiduaError("cycle_join_twice", earlier=join.earlier, later=join.later)
        by_pair[pair] = join
    return by_pair


def _joined(join: CycleJoin, where: str) -> Finding:
    return Finding.of(
        "cycle_joined",
        where=where,
        citation=join.citation,
        earlier=join.earlier,
        later=join.later,
        reason=join.reason,
    )


def _between(earlier: Cycle, later: Cycle, where: str, school_start: SchoolStart) -> list[Finding]:
    if earlier == later:
        return [Finding.of("cycle_repeated", where=where, cycle=earlier)]
    before, after = earlier.period(school_start), later.period(school_start)
    if after.start < before.start:
        return [Finding.of("cycle_order", where=where, earlier=earlier, later=later)]
    found: list[Finding] = []
    if earlier.kind != later.kind:
        found.append(Finding.of("cycle_unjoined", where=where, earlier=earlier, later=later))
    common, missing = before.overlap(after), before.gap(after)
    if common is not None:
        found.append(_span("cycle_overlap", where, (earlier, later), (common.start, common.last_day)))
    elif missing is not None and earlier.kind == later.kind and earlier.kind != "stage":
        found.append(_span("cycle_gap", where, (earlier, later), (earlier.next(), later.previous())))
    elif missing is not None:
        found.append(_span("cycle_gap", where, (earlier, later), (missing.start, missing.last_day)))
    return found


def _span(code: str, where: str, pair: tuple[Cycle, Cycle], ends: tuple[object, object]) -> Finding:
    return Finding.of(code, where=where, earlier=pair[0], later=pair[1], first=ends[0], last=ends[1])
