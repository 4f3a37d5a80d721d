"""The earliest period: the first cycle at which a subject would be eligible if the present level is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from thidua.awards.case import Case
from thidua.awards.records import SubjectRecord
from thidua.eligibility.roadmap.kept import YEARLY, Kept
from thidua.eligibility.roadmap.projecting import projected
from thidua.eligibility.verdict import Verdict
from thidua.errors import ThiduaError
from thidua.periods import Cycle

if TYPE_CHECKING:
    from thidua.explain.explanation import Explanation

HORIZON = 15
MOST = 60
"""How many cycles are looked at when nothing is said, and at most."""


class JudgeFn(Protocol):
    """A judge: ``thidua.judge``, or one that also reads rules of your own."""

    def __call__(self, record: SubjectRecord, award: str, case: Case, /) -> Verdict:
        """The verdict on one record in one case."""
        ...


@dataclass(frozen=True, slots=True)
class Earliest:
    """The first cycle with the verdict *eligible*, and all that had to be assumed for it.

    ``cycle`` is ``None`` where there is none within ``horizon`` cycles after the present one. ``verdict`` is that of
    the cycle, else of the last cycle looked at, and ``kept`` belongs to it. ``advised`` is the first cycle that only
    an advisory verdict would call eligible, because the text then in force has not been read.
    """

    subject: str
    award: str
    cycle: Cycle | None
    horizon: int
    verdict: Verdict
    kept: tuple[Kept, ...]
    advised: Cycle | None = None

    def explain(self) -> Explanation:
        """The cycle, every assumption, and the verdict of that cycle below."""
        from thidua.eligibility.roadmap.explaining_earliest import explain_earliest

        return explain_earliest(self)

    def as_data(self) -> dict[str, object]:
        """The result ready for JSON."""
        return {
            "subject": self.subject,
            "award": self.award,
            "cycle": str(self.cycle) if self.cycle is not None else None,
            "horizon": self.horizon,
            "kept": [kept.as_data() for kept in self.kept],
            "advised": str(self.advised) if self.advised is not None else None,
            "verdict": self.verdict.as_data(),
        }


def earliest(
    record: SubjectRecord,
    award: str,
    case: Case,
    judge: JudgeFn,
    *,
    horizon: int = HORIZON,
    yearly: Collection[str] = YEARLY,
) -> Earliest:
    """The first cycle, from that of the case on, at which the subject would be eligible if the present level is kept.

    For every cycle after the present one the entries of the last known cycle are carried on (rating, registration,
    attested answers, ``yearly`` titles, members, places in clusters), lists declared complete stay complete with
    nothing added, the clocks of the file move on with the cycle, and ``judge`` decides again, under the text of that
    day. Each assumption is in ``kept``. Nothing is invented: no initiative, no result in a movement, no award that is
    not yearly, nor the award asked for itself.

    Errors: ``earliest_horizon``; ``cycle_no_neighbour`` where a stage is counted; those of ``judge``.
    """
    if type(horizon) is not int or not 0 <= horizon <= MOST:
        raise ThiduaError("earliest_horizon", horizon=horizon, most=MOST)
    titles = [code for code in yearly if code != award]
    advised: Cycle | None = None
    verdict, kept = judge(record, award, case), tuple[Kept, ...]()
    for step in range(horizon + 1):
        if verdict.status == "eligible":
            break
        moved = projected(record, case, step, titles)
        verdict, kept = judge(moved.record, award, moved.case), moved.kept
        near = verdict.advisory
        if advised is None and near is not None and near.status == "eligible":
            advised = verdict.case.clocks.achieved
    cycle = verdict.case.clocks.achieved if verdict.status == "eligible" else None
    return Earliest(record.subject, award, cycle, horizon, verdict, kept, None if cycle else advised)
