"""The lines of a sheet: sections, groups, criteria, total; every step that changed a number is a note."""

from __future__ import annotations

from thidua.criteria.criterion import Criterion
from thidua.criteria.part import Group
from thidua.criteria.rules.rule import quoted
from thidua.criteria.section import Section
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.formulas.outcomes import NumberOutcome
from thidua.labels import Label
from thidua.points import Points
from thidua.scoring.explaining.answer_words import AnswerWords
from thidua.scoring.explaining.class_line import class_line
from thidua.scoring.explaining.numbers import changed, clamped, gap, result_phrase, signed, status
from thidua.scoring.explaining.requirements import requirement_notes
from thidua.scoring.layout import leaf_name, multiplier_name, section_name
from thidua.scoring.sheet import ScoreSheet


def explain_sheet(sheet: ScoreSheet) -> Explanation:
    """A line per section, group, criterion and class, with every step that changed a number."""
    return Explanation(_SheetWriter(sheet).top())


class _SheetWriter:
    def __init__(self, sheet: ScoreSheet) -> None:
        self.sheet = sheet
        self.words = AnswerWords(sheet)

    def top(self) -> Line:
        sheet, criteria_set = self.sheet, self.sheet.table.criteria_set
        lines = [self.part(section, section) for section in criteria_set.sections]
        total = Line(
            code="total",
            label=Phrase.of("heading_total"),
            result=result_phrase(sheet.total),
            notes=self.total_notes(),
            status=status(sheet.total, None),
        )
        lines.append(total)
        if sheet.class_ is not None and criteria_set.classes is not None:
            lines.append(class_line(sheet, criteria_set.classes, sheet.class_))
        return Line(
            code="",
            label=Phrase.of("heading_sheet", unit=sheet.label or sheet.unit or criteria_set.label),
            result=result_phrase(sheet.total),
            citation=criteria_set.citation,
            status=status(sheet.total, None),
            notes=self.needed(),
            children=tuple(lines),
        )

    def needed(self) -> tuple[Phrase, ...]:
        unknown = self.sheet.needed
        if not unknown:
            return ()
        facts = self.sheet.table.facts
        labels = [facts[name].label or Label(vi=name) for name in unknown]
        words = Label(vi="; ".join(x.text("vi") for x in labels), en="; ".join(x.text("en") for x in labels))
        return (Phrase.of("still_needed", facts=words),)

    def part(self, section: Section, part: Section | Group) -> Line:
        outcome = self.number(section_name("part", part.code))
        full = part.max if section.kind == "scored" else None
        return Line(
            code=part.code,
            label=part.label,
            result=signed(section, outcome),
            maximum=str(part.max),
            numbered=True,
            gap=gap(outcome, part.max) if full is not None else None,
            notes=tuple(self.part_notes(part)),
            citation=part.citation,
            status=status(outcome, full),
            children=tuple(
                self.criterion(section, line) if isinstance(line, Criterion) else self.part(section, line)
                for line in part.criteria
            ),
        )

    def part_notes(self, part: Section | Group) -> list[Phrase]:
        notes = []
        total, scaled, capped, held, final = (
            self.number(section_name(s, part.code)) for s in ("sum", "scaled", "capped", "section", "part")
        )
        if scaled != total:
            notes.append(changed("step_rescaled", total, scaled))
        for line in part.criteria:
            if line.not_applicable == "drop_group" and self.line_points(line).not_applicable:
                notes.append(Phrase.of("step_dropped", criterion=line.code))
        if capped != scaled:
            notes.append(clamped(scaled, capped, part.floor, part.max))
        if held != capped:
            notes.append(changed("step_zeroed", capped, held, why=self.why(part.zero_when)))
        if held.not_applicable and not final.not_applicable:
            notes.append(Phrase.of("step_full_points", max=part.max))
        elif final != held:
            notes.append(Phrase.of("step_maybe_not_applicable", policy=Phrase.of("policy_full_points")))
        if isinstance(part, Section) and part.weight is not None:
            notes.append(Phrase.of("step_weight", weight=part.weight.words()))
        return notes

    def line_points(self, line: Criterion | Group) -> NumberOutcome:
        if isinstance(line, Criterion):
            return self.number(leaf_name("points", line.code))
        return self.number(section_name("part", line.code))

    def criterion(self, section: Section, criterion: Criterion) -> Line:
        outcome = self.number(leaf_name("points", criterion.code))
        asked, used = self.sheet.table.asked(criterion)
        full = criterion.max if section.kind == "scored" else None
        return Line(
            code=criterion.code,
            label=criterion.label,
            result=signed(section, outcome),
            asked=asked,
            facts=self.words.used(criterion, used),
            maximum=str(criterion.max),
            numbered=True,
            gap=gap(outcome, criterion.max) if full is not None else None,
            notes=tuple(self.leaf_notes(criterion)),
            citation=criterion.citation,
            status=status(outcome, full),
        )

    def leaf_notes(self, criterion: Criterion) -> list[Phrase]:
        code = criterion.code
        rule, rounded, leaf, held = (self.number(leaf_name(s, code)) for s in ("rule", "rounded", "leaf", "held"))
        notes = []
        if rounded != rule:
            notes.append(changed("step_rounded", rule, rounded, step=criterion.round or ""))
        if leaf != rounded:
            notes.append(changed("step_capped", rounded, leaf, low=criterion.floor, high=criterion.max))
        if held != leaf:
            notes.append(changed("step_zeroed", leaf, held, why=self.why(criterion.zero_when)))
        if held.not_applicable and criterion.not_applicable == "full_points":
            notes.append(Phrase.of("step_full_points", max=criterion.max))
        elif held.not_applicable:
            notes.append(Phrase.of("step_leave_out"))
        elif held.may_not_apply:
            policy = Phrase.of(f"policy_{criterion.not_applicable}")
            notes.append(Phrase.of("step_maybe_not_applicable", policy=policy))
        return notes

    def total_notes(self) -> tuple[Phrase, ...]:
        criteria_set = self.sheet.table.criteria_set
        notes = []
        scored = self.number("total/scored")
        if any(section.weight is not None for section in criteria_set.sections):
            notes.append(
                Phrase.of("step_weighted", step=criteria_set.weight_step, after=result_phrase(scored)),
            )
        elif section_name("sum", "") in self.sheet.table.place:
            plain = self.number(section_name("sum", ""))
            if scored != plain:
                notes.append(changed("step_rescaled", plain, scored))
        if criteria_set.opening_balance != Points(0):
            notes.append(Phrase.of("step_opening", opening=criteria_set.opening_balance))
        before = self.number("total/sum")
        for multiplier in criteria_set.multipliers:
            after = self.number(multiplier_name(multiplier.code))
            if after != before:
                notes.append(
                    changed("step_multiplied", before, after, factor=multiplier.factor, multiplier=multiplier.label)
                )
            before = after
        kept, outside, total = (self.number(f"total/{name}") for name in ("kept", "outside", "rounded"))
        if kept != before:
            notes.append(clamped(before, kept, criteria_set.lowest_total, criteria_set.highest_total))
        if outside != kept:
            notes.append(changed("step_outside", kept, outside))
        if total != outside:
            notes.append(changed("step_rounded", outside, total, step=criteria_set.round_total or ""))
        return (*notes, *requirement_notes(self.sheet, "not_scored"))

    def why(self, condition: str | None) -> Label:
        return quoted(condition or "false", self.sheet.table.facts)

    def number(self, step: str) -> NumberOutcome:
        return self.sheet.number(step)
