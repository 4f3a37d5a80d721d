"""Ballots (phiếu chấm của hội đồng): those too far from the mean are invalid, the valid ones are averaged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from thidua.findings import Finding
from thidua.points import Points
from thidua.reviewing.policies.mean import mean_of
from thidua.rounding import RoundingMode
from thidua.shares import Share


@dataclass(frozen=True, slots=True)
class Ballots:
    """What the ballots came to.

    ``mean_of_all`` is exact and decides which are struck; ``points`` is the rounded mean of the valid ones, ``None``
    where there are none.
    """

    mean_of_all: Fraction | None
    valid: tuple[str, ...]
    struck: tuple[str, ...]
    points: Points | None
    findings: tuple[Finding, ...]


def strike_outlying(marks: Mapping[str, Points], share: Share, *, step: str, mode: RoundingMode = "half_up") -> Ballots:
    """Strike every ballot that is off the mean of all by more than ``share`` of it; then the mean of the valid ones.

    ``marks`` are the ballots that were cast, by member. One that is off by exactly the share is valid, and the mean is
    not worked out again after striking. Without ballots (``ballots_none``) or with all of them struck
    (``ballots_all_struck``) it is undecided; ``ballot_struck`` names each. Errors: ``rounding_step``,
    ``rounding_mode``.

    >>> cast = {"A": Points(80), "B": Points(84), "C": Points(40)}
    >>> found = strike_outlying(cast, Share("20 %"), step="0.1")
    >>> found.struck, found.points
    (('B', 'C'), Points('80'))
    """
    if not marks:
        return Ballots(None, (), (), None, (Finding.of("ballots_none"),))
    mean = sum((mark.fraction for mark in marks.values()), Fraction(0)) / len(marks)
    width = share.fraction * abs(mean)
    valid = tuple(member for member, mark in marks.items() if abs(mark.fraction - mean) <= width)
    struck = tuple(member for member in marks if member not in valid)
    findings = [Finding.of("ballot_struck", where=member, member=member, points=marks[member]) for member in struck]
    if not valid:
        return Ballots(mean, (), struck, None, (*findings, Finding.of("ballots_all_struck")))
    points = mean_of([marks[member] for member in valid], step, mode)
    return Ballots(mean, valid, struck, points, tuple(findings))
