"""Answers of the library in the words of a report: scores, ranks, classes, missing facts, reasons."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from thidua.citations import Citation
from thidua.cli.demo.story import Ranked, Story, Year
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.criteria.classes import ClassBand, ConditionGuard, Guard
from thidua.criteria.criteria_set import CriteriaSet
from thidua.dispatches import Reference, kind_label
from thidua.eligibility.verdict import Verdict
from thidua.explain.line import Line
from thidua.explain.words import mark_text
from thidua.formulas.outcomes import EnumOutcome
from thidua.ranking import Placed
from thidua.scoring.explaining import result_phrase
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
    return str(placed.best) if placed.known else f"{placed.best}–{placed.worst}"


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


def leaves(verdict: Verdict) -> tuple[Line, ...]:
    """The lines of single conditions, without those that only gather others."""
    return tuple(line for depth, line in verdict.explain().lines() if depth and not line.children)


def lines_of(verdict: Verdict) -> Iterable[tuple[int, Line]]:
    """The lines of the conditions with their depth, without the heading."""
    return ((depth, line) for depth, line in verdict.explain().lines() if depth)


def reason(verdict: Verdict, lang: Lang) -> str:
    """Why the verdict is what it is, in one sentence."""
    if verdict.status == "undetermined":
        needed = (*verdict.facts, *verdict.decisions, *verdict.law)
        return word("needed", lang, items="; ".join(n.vi if lang == "vi" else n.en for n in needed))
    if verdict.status == "ineligible":
        missed = (line.title(lang) for line in leaves(verdict) if line.code in verdict.shortfalls)
        return word("lacks", lang, items="; ".join(missed))
    chosen = [line.title(lang) for line in _chosen(verdict)]
    return word("through", lang, items="; ".join(chosen)) if chosen else word("all_met", lang)


def _chosen(verdict: Verdict) -> list[Line]:
    """The branches that held where one branch was enough."""
    if verdict.rule is None:
        return []
    from thidua.awards.conditions import AnyOf, walk

    either = {part.code for node in walk(verdict.rule.condition) if isinstance(node, AnyOf) for part in node.parts}
    return [line for line in leaves(verdict) if line.code in either and line.status == "good"]


def heading(year: Year, lang: Lang) -> str:
    """The year of a verdict, and what was supposed."""
    clocks = year.verdict.case.clocks
    text = word("year", lang, year=clocks.achieved)
    return f"{text}, {word('without', lang, what=year.without.text(lang))}" if year.without is not None else text
