"""Answers of the library in the words of a report: scores, ranks, classes, missing facts, reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thidua.awards.conditions import AnyOf, walk
from thidua.citations import Citation
from thidua.cli.demo.samples import Unit
from thidua.cli.demo.story import Document, Ranked, Story, Year
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.criteria.classes import ClassBand, ConditionGuard, Guard
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.dispatches import Reference, kind_label
from thidua.eligibility.verdict import Verdict
from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.explain.words import mark_text
from thidua.formulas.nodes import facts_of
from thidua.formulas.outcomes import EnumOutcome
from thidua.ranking import Placed
from thidua.scoring.explaining import result_phrase
from thidua.scoring.layout import CLASS, TOTAL
from thidua.scoring.sheet import ScoreSheet


def day(value: date | None, lang: Lang) -> str:
    """A day as it is written in that language; ISO in English."""
    if value is None:
        return word("no_date", lang)
    return f"{value:%d/%m/%Y}" if lang == "vi" else value.isoformat()


def score(sheet: ScoreSheet, lang: Lang) -> str:
    """The total: a figure, or at least … at most …."""
    return result_phrase(sheet.total).text(lang)


def place(placed: Placed) -> str:
    """The rank, or its range."""
    return str(placed.best) if placed.best == placed.worst else f"{placed.best}–{placed.worst}"


def classes(outcome: EnumOutcome | None, criteria: CriteriaSet, lang: Lang) -> str:
    """The class, or the classes still possible, best first."""
    if outcome is None or criteria.classes is None:
        return "–"
    scheme = criteria.classes
    return " / ".join(scheme.label(code).text(lang) for code in reversed(outcome.possible))


def missing(sheet: ScoreSheet, lang: Lang) -> str:
    """The labels of the facts nobody has answered; empty when there are none."""
    facts = sheet.table.criteria_set.fact
    labels = (facts[name].label for name in sheet.unknown)
    return "; ".join(label.text(lang) for label in labels if label is not None)


def open_facts(group: Ranked, lang: Lang) -> str:
    """What is missing before the leader of a cluster is known."""
    rows = [(unit, missing(sheet, lang)) for placed, unit, sheet in group.rows() if placed.best == 1]
    return "; ".join(word("of_unit", lang, fact=facts, unit=unit.label.text(lang)) for unit, facts in rows if facts)


def open_leaders(group: Ranked) -> tuple[str, ...]:
    """The units that may lead a cluster, when that is not settled."""
    leaders = tuple(placed.unit for placed in group.standing.placed if placed.best == 1)
    return leaders if any(not group.standing.of(unit).known for unit in leaders) else ()


def keys(story: Story, lang: Lang) -> str:
    """The keys of the ranking in words."""
    names = (
        word("total", lang).lower() if key == "total" else word("section", lang, code=key.removeprefix("section/"))
        for key in story.plan.rank_by
    )
    return ", ".join(names)


def policy(criterion: Criterion, criteria: CriteriaSet) -> str:
    """What happens where a criterion does not apply; ``never`` where no fact of it may be so."""
    used = facts_of(criterion.rule.expand(criterion.max, criteria.fact))
    return criterion.not_applicable if any(criteria.fact[name].may_not_apply for name in used) else "never"


def guards(band: ClassBand, lang: Lang) -> str:
    """The guards of a class in words."""
    return "; ".join(_guard(guard, lang) for guard in band.guards)


def _guard(guard: Guard, lang: Lang) -> str:
    if isinstance(guard, ConditionGuard):
        return guard.label.text(lang)
    share = guard.at_least.percent(0)
    if guard.section is None:
        return word("every_section", lang, share=share)
    return word("one_section", lang, section=guard.section, share=share)


def reference(found: Reference, lang: Lang) -> str:
    """A document that another one names."""
    label = kind_label(found.kind) if found.kind is not None else None
    parts = [label.text(lang) if label is not None else None, found.number_symbol, day(found.date, lang), found.issuer]
    return ", ".join(part for part in parts if part)


def cited(citation: Citation, lang: Lang) -> str:
    """A citation with its mark."""
    return f"{citation.printed(lang)} ({mark_text(citation.mark, lang)})"


def explained(sheet: ScoreSheet, unit: Unit) -> Explanation:
    """The explanation of a sheet under the name of its unit."""
    top = sheet.explain().top
    lines = tuple(replace(line, code="") if line.code in (TOTAL, CLASS) else line for line in top.children)
    return Explanation(replace(top, label=Phrase.of("heading_sheet", unit=unit.label), children=lines))


def leaves(verdict: Verdict) -> tuple[Line, ...]:
    """The lines of single conditions, without those that only gather others."""
    return tuple(line for depth, line in verdict.explain().lines() if depth and not line.children)


def conditions(verdict: Verdict) -> list[tuple[Line, tuple[Line, ...]]]:
    """The conditions one by one; a choice of branches comes as one line with its branches."""
    choices = _choices(verdict)

    def below(line: Line) -> list[tuple[Line, tuple[Line, ...]]]:
        if line.code in choices or not line.children:
            return [(line, line.children)]
        return [found for child in line.children for found in below(child)]

    return [found for child in verdict.explain().top.children for found in below(child)]


def reason(verdict: Verdict, lang: Lang) -> str:
    """Why the verdict is what it is, in one sentence."""
    if verdict.status == "undetermined":
        needed = (*verdict.facts, *verdict.decisions, *verdict.law)
        return word("needed", lang, items="; ".join(n.vi if lang == "vi" else n.en for n in needed))
    if verdict.status == "ineligible":
        missed = (line.title(lang) for line in _failing(verdict.explain().top, _choices(verdict)))
        return word("lacks", lang, items="; ".join(missed))
    chosen = (part for node in _choices(verdict).values() for part in node.parts)
    codes = {part.code for part in chosen}
    held = [line.title(lang) for line in leaves(verdict) if line.code in codes and line.status == "good"]
    return word("through", lang, items="; ".join(held)) if held else word("all_met", lang)


def _choices(verdict: Verdict) -> dict[str, AnyOf]:
    """The nodes of which one branch is enough, by code."""
    if verdict.rule is None:
        return {}
    return {node.code: node for node in walk(verdict.rule.condition) if isinstance(node, AnyOf)}


def _failing(line: Line, choices: dict[str, AnyOf]) -> list[Line]:
    """The conditions that fail, a choice of branches counted as one."""
    if line.status != "bad":
        return []
    if line.code in choices or not line.children:
        return [line]
    return [found for child in line.children for found in _failing(child, choices)]


def heading(year: Year, lang: Lang) -> str:
    """The year of a verdict, and what was supposed."""
    clocks = year.verdict.case.clocks
    text = word("year", lang, year=clocks.achieved)
    return f"{text}, {word('without', lang, what=year.without.text(lang))}" if year.without is not None else text


def stage(document: Document, lang: Lang) -> str:
    """The stage of the campaign as the dispatch gives it."""
    campaign = document.campaign
    if campaign.from_year is None:
        return word("not_said", lang)
    return f"{campaign.from_year}–{campaign.to_year}"


def competence(story: Story, lang: Lang) -> str:
    """Whether the issuer of the plan may give the certificate on the day of the decision, and by which article."""
    issuer, decided = story.plan.issuer, day(story.plan.clocks.decided_at, lang)
    name = issuer.label.text(lang) if issuer.label is not None else issuer.kind
    for line in story.competent:
        if line.issuer == issuer.kind:
            mark = mark_text(line.citation.mark, lang)
            return word("competent", lang, issuer=name, day=decided, citation=line.citation.printed(lang), mark=mark)
    return word("not_competent", lang, issuer=name, day=decided)


def movement_note(story: Story, lang: Lang) -> str:
    """What the commendation of the example rests on."""
    scheme = story.criteria.classes
    leader = scheme.label(story.plan.leader_class).text(lang) if scheme is not None else ""
    return word("movement_note", lang, day=day(story.plan.clocks.proposed_at, lang), leader=leader)
