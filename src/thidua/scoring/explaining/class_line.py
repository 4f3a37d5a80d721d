"""The line of the class: which classes are possible, which guards hold, what sanctions did."""

from __future__ import annotations

from thidua.criteria.classes import ClassBand, ClassScheme, ConditionGuard, Guard
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import EnumOutcome
from thidua.labels import Label
from thidua.scoring.explaining.requirements import requirement_notes
from thidua.scoring.layout import guard_name, sanction_name
from thidua.scoring.sheet import ScoreSheet


def class_line(sheet: ScoreSheet, scheme: ClassScheme, possible: EnumOutcome) -> Line:
    """The class with its reasons."""
    guards = [note for band in scheme.bands for note in _guard_notes(sheet, band)]
    return Line(
        code="class",
        label=Phrase.of("heading_class"),
        result=_classes(scheme, possible),
        notes=(*guards, *_sanction_notes(sheet, scheme), *requirement_notes(sheet, "not_classified")),
        status="plain" if possible.known else "open",
    )


def _classes(scheme: ClassScheme, possible: EnumOutcome) -> Phrase:
    labels = [scheme.label(code) for code in possible.possible]
    if not labels:
        return Phrase.of("result_unclassified")
    if len(labels) == 1:
        result = Phrase.of("result_class", value=labels[0])
    else:
        vi, en = ("; ".join(x.text(lang) for x in labels) for lang in ("vi", "en"))
        result = Phrase.of("result_classes", values=Label(vi=vi, en=en))
    return Phrase.of("result_or_unclassified", value=result) if possible.may_not_apply else result


def _guard_notes(sheet: ScoreSheet, band: ClassBand) -> list[Phrase]:
    notes = []
    for index, guard in enumerate(band.guards):
        if isinstance(guard, ConditionGuard):
            words: Label | Phrase = guard.label
        else:
            share = guard.at_least.words()
            every = Phrase.of("guard_every_section", share=share)
            words = Phrase.of("guard_section", section=guard.section, share=share) if guard.section else every
        code = _guard_code(sheet, guard, guard_name(band.code, index))
        notes.append(Phrase.of(code, guard=words, **{"class": band.label}))
    return notes


def _guard_code(sheet: ScoreSheet, guard: Guard, step: str) -> str:
    """How a guard stands, in one of the phrases; where the authority may decide, also what it has decided."""
    outcome = sheet.guard(step)
    if outcome.not_applicable:
        return "guard_skipped"
    decided_by = guard.decided_by if isinstance(guard, ConditionGuard) else None
    if decided_by is None or outcome.value is False:
        return "guard_open" if not outcome.known else "guard_holds" if outcome.value else "guard_fails"
    own = sheet.guard(f"{step}/own")
    if outcome.known:
        return "guard_holds" if own.value else "guard_let_stand" if own.known else "guard_decided"
    return "guard_to_decide" if sheet.answer(decided_by) is None else "guard_open"


def _sanction_notes(sheet: ScoreSheet, scheme: ClassScheme) -> list[Phrase]:
    """What each sanction changed; one that changed nothing is not mentioned."""
    notes = []
    before = sheet.outcome("class/banded")
    for sanction in scheme.sanctions:
        after = sheet.outcome(sanction_name(sanction.code))
        if isinstance(before, EnumOutcome) and isinstance(after, EnumOutcome) and after != before:
            was, now = _classes(scheme, before), _classes(scheme, after)
            notes.append(Phrase.of("sanction_applied", sanction=sanction.label, before=was, after=now))
        before = after
    return notes
