"""What closing came to: the new answers, the record of it, and the sheet scored with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.findings import Finding
from thidua.reviewing.closing.policy import ClosingPolicy
from thidua.reviewing.reconciled import ReviewedSheet
from thidua.scoring.sheet import ScoreSheet


@dataclass(frozen=True, slots=True)
class ClosedFact:
    """One answer that closing gave: what it was (``None`` for unknown), what it became, and why."""

    fact: str
    was: object
    became: object
    why: Literal["unknown", "no_evidence"]


@dataclass(frozen=True, slots=True)
class Closed:
    """A sheet after closing.

    ``answers``, scored with the same table, give ``sheet`` again. ``reviewed`` is the whole review where a reviewed
    sheet was closed. ``before`` and ``after`` are the digests of the answers.
    """

    deadline: date
    on: date
    by: str
    policy: ClosingPolicy
    submitted: bool
    facts: tuple[ClosedFact, ...]
    answers: Mapping[str, object]
    before: str
    after: str
    sheet: ScoreSheet
    reviewed: ReviewedSheet | None
    findings: tuple[Finding, ...]

    def as_data(self) -> dict[str, object]:
        """The record of the step, ready for JSON."""
        return {
            "deadline": self.deadline.isoformat(),
            "on": self.on.isoformat(),
            "by": self.by,
            "policy": self.policy.model_dump(mode="json"),
            "submitted": self.submitted,
            "closed": [{"fact": f.fact, "was": f.was, "became": f.became, "why": f.why} for f in self.facts],
            "before": self.before,
            "after": self.after,
            "sheet": self.sheet.as_data(),
            "findings": [finding.as_data() for finding in self.findings],
        }
