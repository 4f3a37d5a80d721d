"""The explanation of a joined figure: each part, its weight, product, the sum and the rounding."""

from __future__ import annotations

from fractions import Fraction

from thidua.averaging.joined import Joined, WeighedPart
from thidua.averaging.outcome import shown
from thidua.averaging.wording import exact_phrase, rounding_phrases, status
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label


def explain_joined(joined: Joined) -> Explanation:
    """A line per part, and the weighted mean over them with the decision it rests on."""
    join = joined.join
    notes = []
    if join.at_least_months:
        notes.append(Phrase.of("average_at_least_months", months=joined.months, needed=join.at_least_months))
    notes += [Phrase.of("join_absence", period=away.period, reason=away.reason) for away in join.absences]
    notes += _sum(joined)
    notes += rounding_phrases(join.round, joined.before, joined.exact)
    top = Line(
        code="",
        label=Phrase.of("heading_joined", kind=Phrase.of(f"join_kind_{join.kind}"), unit=join.unit, period=join.period),
        result=exact_phrase(joined.exact),
        asked=Phrase.of("join_asked", weighting=Phrase.of(f"join_by_{join.weighting}")),
        notes=tuple(notes),
        citation=join.decision,
        status=status(joined.exact),
        children=tuple(_part(joined, part, place) for place, part in enumerate(joined.parts)),
    )
    return Explanation(top)


def _sum(joined: Joined) -> list[Phrase]:
    broken = [finding for finding in joined.findings if finding.severity == "error"]
    notes = [
        Phrase.of("join_unreliable", because=Label(vi=finding.message("vi"), en=finding.message("en")))
        for finding in broken
    ]
    counted = [(part.weight, part.exact.value) for part in joined.parts if part.exact.value is not None]
    value = joined.before.value
    if value is not None and all(part.exact.known for part in joined.parts):
        terms = " + ".join(f"{shown(weight)} × {shown(figure)}" for weight, figure in counted)
        weights = shown(sum((weight for weight, _ in counted), Fraction(0)))
        notes.append(Phrase.of("average_worked_weighted", terms=terms, weights=weights, value=shown(value)))
    return notes


def _part(joined: Joined, weighed: WeighedPart, place: int) -> Line:
    part = weighed.part
    notes = [Phrase.of("average_weight", weight=shown(weighed.weight))]
    if part.highest is not None and part.highest != joined.join.highest and not weighed.exact.not_applicable:
        notes.append(
            Phrase.of(
                "join_converted",
                to=joined.join.highest,
                before=exact_phrase(weighed.given),
                after=exact_phrase(weighed.exact),
                **{"from": part.highest},
            )
        )
    if weighed.exact.value is not None:
        product = shown(weighed.weight * weighed.exact.value)
        notes.append(
            Phrase.of(
                "average_product", weight=shown(weighed.weight), value=shown(weighed.exact.value), product=product
            )
        )
    elif weighed.exact.not_applicable:
        notes.append(Phrase.of("step_leave_out"))
    return Line(
        code=f"parts/{place}",
        label=part.label or Phrase.of("average_part_title", unit=part.unit, period=part.period),
        result=exact_phrase(weighed.exact),
        notes=tuple(notes),
        status=status(weighed.exact),
    )
