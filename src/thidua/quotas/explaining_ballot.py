"""The explanation of a ballot: threshold, base, counts, and every option with its reason."""

from __future__ import annotations

from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.quotas.counting import BallotResult, OptionResult
from thidua.quotas.explaining import range_text
from thidua.ranking.words import unit_label

_STATUS = {"passed": "good", "failed": "bad", "undetermined": "open", "not_held": "bad", "not_listed": "plain"}


def explain_ballot(result: BallotResult) -> Explanation:
    """A line per option."""
    rule, ballot = result.rule, result.ballot
    base = Phrase.of(f"ballot_base_{rule.base}")
    code = "ballot_asked_closed" if rule.edge == "closed" else "ballot_asked_open"
    notes = []
    if rule.quorum is not None:
        state = {True: "ballot_quorum_met", False: "ballot_quorum_failed", None: "ballot_quorum_open"}[result.quorum]
        notes.append(Phrase.of(state, share=rule.quorum.words()))
    for finding in result.findings:
        notes.append(Phrase.of("result_known", value=Label(vi=finding.message("vi"), en=finding.message("en"))))
    return Explanation(
        Line(
            code=ballot.code,
            label=ballot.label,
            result=Phrase.of("ballot_passed_count", count=len(result.passed), of=len(result.options)),
            asked=Phrase.of(code, share=rule.threshold.words(), base=base),
            notes=tuple(notes),
            citation=rule.citation,
            status="open" if any(o.status == "undetermined" for o in result.options) else "plain",
            children=tuple(_option(option, base) for option in result.options),
        )
    )


def _option(found: OptionResult, base: Phrase) -> Line:
    params = {"votes": range_text(found.votes), "of": range_text(found.base), "base": base}
    return Line(
        code=found.option.option,
        label=found.option.label or unit_label(found.option.option),
        result=Phrase.of(f"ballot_{found.status}"),
        notes=(Phrase.of("ballot_counted", **params, needed=range_text(found.needed)),),
        status=_STATUS[found.status],
    )
