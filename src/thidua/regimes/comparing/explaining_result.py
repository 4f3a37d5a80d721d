"""The explanation of an impact run: counts first, then the clauses behind every change."""

from __future__ import annotations

from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.regimes.comparing.result import Impact, ImpactClause

_EXAMPLES = 5


def explain_impact(impact: Impact) -> Explanation:
    """A line per pair of statuses; under a change, a line per reason with how many records it concerns."""
    clauses = impact.clauses()
    lines = [
        Line(
            code=f"{before}/{after}",
            label=Phrase.of("impact_from_to", before=_status(before), after=_status(after)),
            result=Phrase.of("impact_records", count=count),
            status="plain" if before == after else {"eligible": "good", "ineligible": "bad"}.get(after, "open"),
            children=tuple(_line(clause) for clause in clauses if (clause.before, clause.after) == (before, after)),
        )
        for (before, after), count in impact.counts.items()
    ]
    notes = [Phrase.of("impact_several")] if any(len(row.reasons) > 1 for row in impact.changed) else []
    notes += [Phrase.of("impact_left_out", count=len(impact.findings))] if impact.findings else []
    return Explanation(
        Line(
            code=impact.award,
            label=Phrase.of("heading_impact", before=impact.before, after=impact.after),
            result=Phrase.of("impact_changed", changed=len(impact.changed), count=len(impact.rows)),
            notes=tuple(notes),
            status="open" if impact.changed else "plain",
            children=tuple(lines),
        )
    )


def _status(status: str) -> Phrase:
    return Phrase.of(f"verdict_{status}")


def _line(clause: ImpactClause) -> Line:
    shown = "; ".join(clause.subjects[:_EXAMPLES])
    more = len(clause.subjects) - _EXAMPLES
    for_example = Phrase.of("impact_examples_more" if more > 0 else "impact_examples", subjects=shown, more=more)
    return Line(
        code="/".join(named.code for named in clause.reason.clauses),
        label=clause.reason.phrase(),
        result=Phrase.of("impact_records", count=len(clause.subjects)),
        notes=(for_example,),
    )
