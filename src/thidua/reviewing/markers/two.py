"""Two markers (hai người chấm độc lập): the mean where they are close, otherwise somebody else has to look."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.errors import ThiduaError
from thidua.findings import Finding
from thidua.points import Points
from thidua.reviewing.policies.mean import mean_of
from thidua.rounding import RoundingMode


@dataclass(frozen=True, slots=True)
class Agreed:
    """What markers came to: the points, or ``None`` while it is undecided and the findings say why."""

    points: Points | None
    findings: tuple[Finding, ...] = ()


def two_markers(
    first: Points | None, second: Points | None, *, apart: Points, step: str, mode: RoundingMode = "half_up"
) -> Agreed:
    """The mean of two marks, rounded to ``step``; undecided when they are ``apart`` or more (``markers_apart``).

    A mark that is ``None`` has not been given yet: undecided, ``markers_missing``. Errors: ``markers_tolerance`` for an
    ``apart`` that is not above 0, ``rounding_step``, ``rounding_mode``.

    >>> two_markers(Points("7.25"), Points("8"), apart=Points(1), step="0.25").points
    Points('7.75')
    >>> two_markers(Points(7), Points(8), apart=Points(1), step="0.25").points is None
    True
    """
    if apart <= Points(0):
        raise ThiduaError("markers_tolerance", apart=apart)
    if first is None or second is None:
        return Agreed(None, (Finding.of("markers_missing"),))
    mean = mean_of([first, second], step, mode)
    if abs((first - second).fraction) >= apart.fraction:
        return Agreed(None, (Finding.of("markers_apart", first=first, second=second, apart=apart),))
    return Agreed(mean)
