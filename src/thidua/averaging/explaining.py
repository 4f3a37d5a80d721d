"""The explanation of averaged figures: every period, its members, the sum and the rounding."""

from __future__ import annotations

from thidua.averaging.admitting import Admitted
from thidua.averaging.averaged import Averaged, LevelFigure, Member
from thidua.averaging.outcome import shown
from thidua.averaging.wording import exact_phrase, rounding_phrases, status
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label


def explain_averaged(averaged: Averaged) -> Explanation:
    """A line per period and level; a figure that a larger one reads stands below it."""
    read = {member.slot for figure in averaged.figures for member in figure.members}
    tops = [figure for figure in averaged.figures if figure.slot not in read]
    notes: tuple[Phrase, ...] = ()
    if averaged.unknown:
        labels = [slot.label for slot in averaged.unknown]
        words = Label(vi="; ".join(x.text("vi") for x in labels), en="; ".join(x.text("en") for x in labels))
        notes = (Phrase.of("still_needed", facts=words),)
    top = Line(
        code="",
        label=Phrase.of("heading_averaged", whole=averaged.whole.label, unit=averaged.unit),
        result=exact_phrase(averaged.exact),
        notes=notes,
        citation=averaged.plan.citation,
        status=status(averaged.exact),
        children=tuple(_level(figure, None) for figure in tops),
    )
    return Explanation(top)


def _level(figure: LevelFigure, weight: Phrase | None) -> Line:
    level = figure.level
    asked = Phrase.of(
        "average_asked",
        how=Phrase.of(f"average_by_{level.by}"),
        members=Phrase.of(f"average_reads_{level.reads}"),
        rest=Phrase.of(f"average_absent_{level.absent}"),
    )
    notes = [] if weight is None else [weight]
    if level.at_least > 1:
        notes.append(Phrase.of("average_at_least", count=level.at_least))
    notes += _worked(figure)
    notes += rounding_phrases(level.round, figure.before, figure.exact)
    return Line(
        code=str(figure.slot),
        label=figure.slot.label,
        result=exact_phrase(figure.exact),
        asked=asked,
        notes=tuple(notes),
        citation=level.citation,
        status=status(figure.exact),
        children=tuple(_member(member) for member in figure.members),
    )


def _worked(figure: LevelFigure) -> list[Phrase]:
    """The arithmetic where everything is known; otherwise how many count."""
    members, by = figure.members, figure.level.by
    known = [(member.exact.value, member.weight) for member in members if member.exact.value is not None]
    open_ones = sum(m.exact.may_not_apply and not m.exact.not_applicable for m in members)
    left = sum(m.exact.not_applicable for m in members)
    notes = []
    if open_ones or left:
        sure = len(members) - open_ones - left
        notes.append(Phrase.of("average_counted", sure=sure, open=open_ones, left=left))
    value = figure.before.value
    if value is None or len(known) + left < len(members):
        return notes
    if by == "mean":
        terms = " + ".join(shown(x) for x, _ in known)
        notes.append(Phrase.of("average_worked_mean", terms=terms, count=len(known), value=shown(value)))
    elif by == "sum":
        terms = " + ".join(shown(x) for x, _ in known)
        notes.append(Phrase.of("average_worked_sum", terms=terms, value=shown(value)))
    elif by == "weighted_mean":
        terms = " + ".join(f"{weight} × {shown(x)}" for x, weight in known)
        weights = sum((w.fraction for _, w in known if w is not None), start=value * 0)
        notes.append(Phrase.of("average_worked_weighted", terms=terms, weights=shown(weights), value=shown(value)))
    return notes


def _member(member: Member) -> Line:
    weight = None if member.weight is None else Phrase.of("average_weight", weight=member.weight)
    if isinstance(member.figure, LevelFigure):
        return _level(member.figure, weight)
    return Line(
        code=str(member.slot),
        label=member.slot.label,
        result=exact_phrase(member.exact),
        notes=(*_row_notes(member.figure), *(() if weight is None else (weight,))),
        status=status(member.exact),
    )


def _row_notes(figure: Admitted) -> list[Phrase]:
    if figure.row is None:
        return [] if figure.exact.known else [Phrase.of("average_no_row")]
    return [] if figure.row.source is None else [Phrase.of("average_source", source=figure.row.source)]
