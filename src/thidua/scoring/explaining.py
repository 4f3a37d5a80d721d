"""The explanation of a score sheet: built when asked, from the table, the answers and the numbers."""

from __future__ import annotations

from thidua.criteria.classes import ClassBand, ConditionGuard
from thidua.criteria.criterion import Criterion
from thidua.criteria.section import Section
from thidua.explain.answers import known_answer
from thidua.explain.explanation import Explanation
from thidua.explain.line import FactUsed, Line
from thidua.explain.phrase import Phrase
from thidua.formulas.environment import Answer
from thidua.formulas.facts import Fact
from thidua.formulas.outcomes import EnumOutcome, NumberOutcome
from thidua.formulas.special import NOT_APPLICABLE
from thidua.labels import Label
from thidua.points import Points
from thidua.scoring.layout import guard_name, leaf_name, section_name
from thidua.scoring.sheet import ScoreSheet


def explain_sheet(sheet: ScoreSheet) -> Explanation:
    """A line per section, criterion and class, with every step that changed a number."""
    return Explanation(_SheetWriter(sheet).top())


def result_phrase(outcome: NumberOutcome) -> Phrase:
    """An interval in words."""
    if outcome.at_least is None or outcome.at_most is None:
        return Phrase.of("result_not_applicable")
    if outcome.at_least == outcome.at_most:
        sure = Phrase.of("result_known", value=outcome.at_least)
    else:
        sure = Phrase.of("result_between", lowest=outcome.at_least, highest=outcome.at_most)
    if not outcome.may_not_apply:
        return sure
    return Phrase.of("result_maybe", value=sure)


def _signed(section: Section, outcome: NumberOutcome) -> Phrase:
    """The points of a group or of a line in it; in a deduction group they are points taken off."""
    found = result_phrase(outcome)
    return Phrase.of("result_deducted", value=found) if section.kind == "deduction" else found


class _SheetWriter:
    def __init__(self, sheet: ScoreSheet) -> None:
        self.sheet = sheet
        self.facts = sheet.table.facts
        self.answers = dict(zip(self.facts, sheet.answers, strict=True))

    def top(self) -> Line:
        sheet, criteria_set = self.sheet, self.sheet.table.criteria_set
        lines = [self.section(section) for section in criteria_set.sections]
        total = Line(
            code="total",
            label=Phrase.of("heading_total"),
            result=result_phrase(sheet.total),
            notes=self.total_notes(),
            status=_status(sheet.total, None),
        )
        lines.append(total)
        if sheet.class_ is not None:
            lines.append(self.class_line(sheet.class_))
        return Line(
            code="",
            label=Phrase.of("heading_sheet", unit=sheet.label or sheet.unit or criteria_set.label),
            result=result_phrase(sheet.total),
            citation=criteria_set.citation,
            status=_status(sheet.total, None),
            notes=self.needed(),
            children=tuple(lines),
        )

    def needed(self) -> tuple[Phrase, ...]:
        unknown = self.sheet.unknown
        if not unknown:
            return ()
        labels = [self.facts[name].label or Label(vi=name) for name in unknown]
        words = Label(vi="; ".join(x.text("vi") for x in labels), en="; ".join(x.text("en") for x in labels))
        return (Phrase.of("still_needed", facts=words),)

    def section(self, section: Section) -> Line:
        outcome = self.sheet.section(section.code)
        notes = []
        total, scaled, kept = (self.number(section_name(s, section.code)) for s in ("sum", "scaled", "kept"))
        if scaled != total:
            notes.append(_changed("step_rescaled", total, scaled))
        for criterion in section.criteria:
            leaf = self.number(leaf_name("points", criterion.code))
            if criterion.not_applicable == "drop_group" and leaf.not_applicable:
                notes.append(Phrase.of("step_dropped", criterion=criterion.code))
        if outcome != kept:
            notes.append(_changed("step_capped", kept, outcome, low=Points(0), high=section.max))
        return Line(
            code=section.code,
            label=section.label,
            result=_signed(section, outcome),
            maximum=str(section.max),
            numbered=True,
            gap=_gap(outcome, section.max) if section.kind == "scored" else None,
            notes=tuple(notes),
            citation=section.citation,
            status=_status(outcome, section.max if section.kind == "scored" else None),
            children=tuple(self.criterion(section, criterion) for criterion in section.criteria),
        )

    def criterion(self, section: Section, criterion: Criterion) -> Line:
        outcome = self.number(leaf_name("points", criterion.code))
        asked, used = self.sheet.table.asked(criterion)
        return Line(
            code=criterion.code,
            label=criterion.label,
            result=_signed(section, outcome),
            asked=asked,
            facts=tuple(self.fact(name) for name in used),
            maximum=str(criterion.max),
            numbered=True,
            gap=_gap(outcome, criterion.max) if section.kind == "scored" else None,
            notes=tuple(self.leaf_notes(criterion)),
            citation=criterion.citation,
            status=_status(outcome, criterion.max if section.kind == "scored" else None),
        )

    def leaf_notes(self, criterion: Criterion) -> list[Phrase]:
        code = criterion.code
        rule, rounded, leaf = (self.number(leaf_name(s, code)) for s in ("rule", "rounded", "leaf"))
        notes = []
        if rounded != rule:
            notes.append(_changed("step_rounded", rule, rounded, step=criterion.round or ""))
        if leaf != rounded:
            notes.append(_changed("step_capped", rounded, leaf, low=criterion.floor, high=criterion.max))
        if leaf.not_applicable and criterion.not_applicable == "full_points":
            notes.append(Phrase.of("step_full_points", max=criterion.max))
        elif leaf.not_applicable:
            notes.append(Phrase.of("step_leave_out"))
        elif leaf.may_not_apply:
            policy = Phrase.of(f"policy_{criterion.not_applicable}")
            notes.append(Phrase.of("step_maybe_not_applicable", policy=policy))
        return notes

    def total_notes(self) -> tuple[Phrase, ...]:
        criteria_set = self.sheet.table.criteria_set
        before, kept, total = (self.number(name) for name in ("total/sum", "total/kept", "total"))
        notes = []
        if kept != before:
            notes.append(_clamped(before, kept, criteria_set.lowest_total, criteria_set.highest_total))
        if total != kept:
            notes.append(_changed("step_rounded", kept, total, step=criteria_set.round_total or ""))
        return tuple(notes)

    def class_line(self, possible: EnumOutcome) -> Line:
        scheme = self.sheet.table.criteria_set.classes
        assert scheme is not None  # noqa: S101  # there is a class step
        labels = [scheme.label(code) for code in possible.possible]
        if not labels:
            result = Phrase.of("result_unclassified")
        elif possible.known:
            result = Phrase.of("result_class", value=labels[0])
        else:
            vi, en = ("; ".join(x.text(lang) for x in labels) for lang in ("vi", "en"))
            result = Phrase.of("result_classes", values=Label(vi=vi, en=en))
        if labels and possible.may_not_apply:
            result = Phrase.of("result_or_unclassified", value=result)
        guards = [note for band in scheme.bands for note in self.guard_notes(band)]
        return Line(
            code="class",
            label=Phrase.of("heading_class"),
            result=result,
            notes=tuple(guards),
            status="plain" if possible.known else "open",
        )

    def guard_notes(self, band: ClassBand) -> list[Phrase]:
        notes = []
        for index, guard in enumerate(band.guards):
            outcome = self.sheet.guard(guard_name(band.code, index))
            if isinstance(guard, ConditionGuard):
                words: Label | Phrase = guard.label
            else:
                share = guard.at_least.percent().replace(".0 %", " %")
                every = Phrase.of("guard_every_section", share=share)
                one = Phrase.of("guard_section", section=guard.section or "", share=share)
                words = one if guard.section else every
            if outcome.not_applicable:
                code = "guard_skipped"
            elif outcome.known:
                code = "guard_holds" if outcome.value else "guard_fails"
            else:
                code = "guard_open"
            notes.append(Phrase.of(code, guard=words, **{"class": band.label}))
        return notes

    def number(self, step: str) -> NumberOutcome:
        return self.sheet.number(step)

    def fact(self, name: str) -> FactUsed:
        fact, answer = self.facts[name], self.answers[name]
        return FactUsed(name, fact.label, self.answer(fact, answer), known=answer is not None)

    def answer(self, fact: Fact, answer: Answer) -> Phrase | str:
        if answer is None:
            return Phrase.of("answer_unknown")
        if answer is NOT_APPLICABLE:
            claim = self.sheet.claims.get(fact.name)
            if claim is None:
                return Phrase.of("answer_not_applicable")
            return Phrase.of("answer_because", because=claim.because)
        return known_answer(fact, answer)


def _changed(code: str, before: NumberOutcome, after: NumberOutcome, **params: object) -> Phrase:
    return Phrase.of(code, before=result_phrase(before), after=result_phrase(after), **params)


def _clamped(before: NumberOutcome, after: NumberOutcome, low: Points | None, high: Points | None) -> Phrase:
    if low is None:
        return _changed("step_at_most", before, after, high=high)
    if high is None:
        return _changed("step_at_least", before, after, low=low)
    return _changed("step_capped", before, after, low=low, high=high)


def _gap(outcome: NumberOutcome, maximum: Points) -> str | None:
    """What is missing to the full mark, when the score is known."""
    if outcome.value is None or outcome.value >= maximum:
        return None
    return str(maximum - outcome.value)


def _status(outcome: NumberOutcome, maximum: Points | None) -> str:
    if not outcome.known:
        return "open"
    if outcome.value is None or maximum is None:
        return "plain"
    return "good" if outcome.value >= maximum else "bad" if not outcome.value else "plain"
