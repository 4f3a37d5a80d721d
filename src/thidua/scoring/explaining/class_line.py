"""The line of the class: which classes are possible, which guards hold, what sanctions did."""

from __future__ import annotations

from thidua.criteria.classes import ClassBand, ClassScheme, ConditionGuard
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
        outcome = sheet.guard(guard_name(band.code, index))
        if isinstance(guard, ConditionGuard):
            words: Label | Phrase = guard.label
        else:
            share = guard.at_least.percent().replace(".0 %", " %")
            every = Phrase.of("guard_every_section", share=share)
            words = Phrase.of("guard_section", section=guard.section, share=share) if guard.section else every
        if outcome.not_applicable:
            code = "guard_skipped"
        elif outcome.known:
            code = "guard_holds" if outcome.value else "guard_fails"
            if outcome.value and isinstance(guard, ConditionGuard) and guard.decided_by is not None:
                own = sheet.guard(guard_name(band.code, index) + "/own")
                code = "guard_holds" if own.value else "guard_let_stand"
        elif isinstance(guard, ConditionGuard) and guard.decided_by is not None:
            code = "guard_to_decide"
        else:
            code = "guard_open"
        notes.append(Phrase.of(code, guard=words, **{"class": band.label}))
    return notes


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
