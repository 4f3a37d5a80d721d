"""Columns (cột điểm): what each tier gives one criterion, and the differences between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from thidua.formulas.outcomes import NumberOutcome
from thidua.points import Points
from thidua.reviewing.tier import Tier


@dataclass(frozen=True, slots=True)
class Column:
    """What one tier gives one criterion.

    ``outcome`` is ``None`` where the tier gave nothing. ``computed`` says that the rule of the criterion gave it from
    the facts as that tier had them; otherwise the tier wrote the points.
    """

    tier: Tier
    outcome: NumberOutcome | None
    computed: bool = False
    reason: str | None = None
    evidence: str | None = None
    by: str | None = None

    @property
    def missing(self) -> bool:
        """Whether the tier had to give something and did not."""
        return self.outcome is None and self.tier.required


@dataclass(frozen=True, slots=True)
class Stands:
    """What stands of the columns of a criterion.

    ``column`` is the one it was taken from, ``None`` where it was put together from several or is still open.
    ``awaited`` are the tiers whose empty columns keep it open.
    """

    outcome: NumberOutcome
    column: Column | None
    awaited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two tiers that differ (lệch).

    ``points`` is the later column less the earlier one, ``None`` where only one of them says “does not apply”.
    """

    earlier: Tier
    later: Tier
    points: Points | None
    reason: str | None


def differences(columns: Sequence[Column]) -> Iterator[Difference]:
    """Each column that was given against the given one before it; open figures are not compared."""
    given = [column for column in columns if column.outcome is not None and column.outcome.known]
    for before, after in pairwise(given):
        first, second = value_of(before), value_of(after)
        if first == second:
            continue
        gap = None if first is None or second is None else second - first
        yield Difference(before.tier, after.tier, gap, after.reason)


def value_of(column: Column) -> Points | None:
    """The points of a known column; ``None`` where it does not apply."""
    return None if column.outcome is None else column.outcome.value
