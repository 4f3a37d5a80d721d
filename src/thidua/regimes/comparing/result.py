"""Impact: how many verdicts change between two texts, for whom, and by which clauses."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from thidua.eligibility.verdict import Status
from thidua.explain.explanation import Explanation
from thidua.findings import Finding
from thidua.labels import Label
from thidua.regimes.comparing.reason import Reason

STATUSES: tuple[Status, Status, Status] = ("eligible", "ineligible", "undetermined")


@dataclass(frozen=True, slots=True)
class ImpactRow:
    """One record under both texts; ``rules`` are the codes of the rules that judged it, ``None`` where there was none.

    ``reasons`` is empty exactly where the verdict did not change.
    """

    subject: str
    before: Status
    after: Status
    rules: tuple[str | None, str | None]
    reasons: tuple[Reason, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the verdict is another one."""
        return self.before != self.after

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "subject": self.subject,
            "before": self.before,
            "after": self.after,
            "rules": list(self.rules),
            "reasons": [reason.as_data() for reason in self.reasons],
        }


@dataclass(frozen=True, slots=True)
class ImpactClause:
    """One reason for which verdicts change, and the records it concerns; a record may have several reasons."""

    before: Status
    after: Status
    reason: Reason
    subjects: tuple[str, ...]

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {
            "before": self.before,
            "after": self.after,
            "reason": self.reason.as_data(),
            "records": len(self.subjects),
        }


@dataclass(frozen=True, slots=True)
class Impact:
    """The outcome of an impact run: a row per record in the order given.

    ``before`` and ``after`` are the two texts in words. ``findings`` name records that were left out because a text
    is for another kind of subject or another reason; they are in no count.
    """

    award: str
    before: Label
    after: Label
    rows: tuple[ImpactRow, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def changed(self) -> tuple[ImpactRow, ...]:
        """The records whose verdict changes."""
        return tuple(row for row in self.rows if row.changed)

    @property
    def counts(self) -> dict[tuple[Status, Status], int]:
        """How many records go from which status to which; pairs that do not occur are not there."""
        found = Counter((row.before, row.after) for row in self.rows)
        return {(a, b): found[a, b] for a in STATUSES for b in STATUSES if found[a, b]}

    def of(self, before: Status, after: Status) -> tuple[ImpactRow, ...]:
        """The records that go from one status to another."""
        return tuple(row for row in self.rows if (row.before, row.after) == (before, after))

    def clauses(self) -> tuple[ImpactClause, ...]:
        """The clauses behind the changes, by change of status, those that concern most records first.

        Reasons are counted together when they name the same clauses of the same rules.
        """
        found: dict[tuple[object, ...], tuple[Reason, ImpactRow, list[str]]] = {}
        for row in self.changed:
            for reason in row.reasons:
                key = (row.before, row.after, row.rules, reason.key)
                found.setdefault(key, (reason, row, []))[2].append(row.subject)
        made = (ImpactClause(row.before, row.after, reason, tuple(who)) for reason, row, who in found.values())
        return tuple(sorted(made, key=lambda clause: -len(clause.subjects)))

    def explain(self) -> Explanation:
        """A summary: the counts, and under each change of status the clauses behind it with how many they concern."""
        from thidua.regimes.comparing.explaining_result import explain_impact

        return explain_impact(self)

    def as_data(self) -> dict[str, object]:
        """Ready for JSON: the counts, the rows whose verdict changes, the findings."""
        return {
            "award": self.award,
            "before": {"vi": self.before.text("vi"), "en": self.before.text("en")},
            "after": {"vi": self.after.text("vi"), "en": self.after.text("en")},
            "records": len(self.rows),
            "counts": [{"before": a, "after": b, "records": count} for (a, b), count in self.counts.items()],
            "clauses": [clause.as_data() for clause in self.clauses()],
            "changed": [row.as_data() for row in self.changed],
            "findings": [finding.as_data() for finding in self.findings],
        }
