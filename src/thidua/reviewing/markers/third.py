"""What a third marker settles: the head's mark stands, or the two closest marks are averaged."""

from __future__ import annotations

from itertools import combinations

from thidua.findings import Finding
from thidua.points import Points
from thidua.reviewing.markers.two import Agreed
from thidua.reviewing.policies.mean import mean_of
from thidua.rounding import RoundingMode


def head_decides(first: Points, second: Points, head: Points | None) -> Agreed:
    """The head's mark stands, whatever the two gave; undecided while it is missing (``markers_missing``).

    >>> head_decides(Points(5), Points(8), Points(7)).points
    Points('7')
    """
    return Agreed(None, (Finding.of("markers_missing"),)) if head is None else Agreed(head)


def mean_of_closest_two(
    first: Points, second: Points, third: Points | None, *, step: str, mode: RoundingMode = "half_up"
) -> Agreed:
    """The mean of the two marks that are closest, rounded to ``step``.

    Where two pairs are equally close and have different means, the marks do not decide: ``markers_tie``. Errors:
    ``rounding_step``, ``rounding_mode``.

    >>> mean_of_closest_two(Points(5), Points(8), Points("7.5"), step="0.25").points
    Points('7.75')
    """
    if third is None:
        return Agreed(None, (Finding.of("markers_missing"),))
    pairs = list(combinations((first, second, third), 2))
    gaps = [abs((a - b).fraction) for a, b in pairs]
    closest = [pair for pair, gap in zip(pairs, gaps, strict=True) if gap == min(gaps)]
    means = {(a + b).fraction for a, b in closest}
    if len(means) > 1:
        marks = ", ".join(str(mark) for mark in (first, second, third))
        return Agreed(None, (Finding.of("markers_tie", marks=marks),))
    return Agreed(mean_of(closest[0], step, mode))
