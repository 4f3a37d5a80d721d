"""Steps 3 and 4 on the page: the criteria set, then per cluster the chart, the standing and every score sheet."""

from __future__ import annotations

from thidua.cli.demo.chart import chart
from thidua.cli.demo.samples import Unit
from thidua.cli.demo.story import Ranked, Story
from thidua.cli.demo.tags import definitions, table, tag, text
from thidua.cli.demo.wording import (
    classes,
    explained,
    guards,
    keys,
    missing,
    open_facts,
    open_leaders,
    place,
    policy,
    score,
)
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.criteria.criteria_set import CriteriaSet
from thidua.criteria.criterion import Criterion
from thidua.criteria.rules import FormulaRule
from thidua.criteria.section import Section
from thidua.explain.words import mark_text
from thidua.scoring.sheet import ScoreSheet


def criteria(story: Story, lang: Lang) -> str:
    """The criteria set, a table per section, and the classes."""
    found = story.criteria
    note = word("criteria_note", lang, mark=mark_text(found.citation.mark, lang))
    out = tag("p", text(found.label.text(lang)), class_="name") + tag("p", text(note))
    out += "".join(_section(section, found, lang) for section in found.sections)
    if found.highest_total is not None:
        out += tag("p", text(word("cap", lang, max=found.highest_total)))
    return out + tag("h3", text(word("classes", lang))) + _classes(found, lang)


def _section(section: Section, found: CriteriaSet, lang: Lang) -> str:
    bonus = f", {word('bonus', lang)}" if section.kind == "bonus" else ""
    caption = f"{section.code}. {section.label.text(lang)} ({section.max} {word('points', lang)}{bonus})"
    heads = tuple(word(key, lang) for key in ("code", "criterion", "max", "rule", "if_not_applicable"))
    rows = (_criterion(criterion, found, lang) for criterion in section.leaves())
    return table(caption, heads, rows, class_="criteria")


def _criterion(criterion: Criterion, found: CriteriaSet, lang: Lang) -> tuple[str, ...]:
    asked = text(criterion.rule.asked(criterion.max, found.fact).text(lang))
    if isinstance(criterion.rule, FormulaRule):
        asked = tag("code", asked)
    return (
        text(criterion.code),
        text(criterion.label.text(lang)),
        text(criterion.max),
        asked,
        text(word(policy(criterion, found), lang)),
    )


def _classes(found: CriteriaSet, lang: Lang) -> str:
    scheme = found.classes
    if scheme is None:
        return ""
    rows = []
    for band in scheme.bands:
        words = word("from", lang, points=band.at_least)
        if band.guards:
            words += ", " + word("guarded", lang, guards=guards(band, lang))
        rows.append((text(band.label.text(lang)), text(words)))
    if scheme.otherwise is not None:
        rows.append((text(scheme.otherwise.label.text(lang)), text(word("otherwise", lang))))
    return definitions(rows)


def standings(story: Story, lang: Lang) -> str:
    """Every cluster: its chart, its standing, its sheets."""
    notes = (
        word("unknown_note", lang),
        word("not_applicable_note", lang),
        word("rank_by", lang, keys=keys(story, lang)),
    )
    out = tag("p", text(" ".join(notes)))
    return out + "".join(_cluster(group, story, lang) for group in story.ranked)


def _cluster(group: Ranked, story: Story, lang: Lang) -> str:
    heads = tuple(word(key, lang) for key in ("rank", "unit", "total", "class", "missing"))
    rows = (
        (
            text(place(placed)),
            text(unit.label.text(lang)),
            text(score(sheet, lang)),
            text(classes(sheet.class_, story.criteria, lang)),
            _lacking(sheet, lang),
        )
        for placed, unit, sheet in group.rows()
    )
    name = group.cluster.label.text(lang)
    sheets = "".join(_sheet(unit, sheet, story, lang) for _, unit, sheet in group.rows())
    return tag(
        "section",
        tag("h3", text(name))
        + chart(group, story.criteria, lang)
        + table(f"{word('rank', lang)}: {name}", heads, rows, class_="standing")
        + _remarks(group, lang)
        + tag("h4", text(word("sheets", lang)))
        + sheets,
        class_="cluster",
    )


def _lacking(sheet: ScoreSheet, lang: Lang) -> str:
    """What is missing and what could not be used."""
    if not sheet.unknown:
        return tag("span", text(word("nothing_missing", lang)), class_="complete")
    found = [text(missing(sheet, lang))]
    found += [text(word("not_used", lang, finding=finding.message(lang))) for finding in sheet.findings]
    return "<br>".join(found)


def _remarks(group: Ranked, lang: Lang) -> str:
    notes = [word("tie", lang, rank=tie.rank, units=group.names(tie.units, lang)) for tie in group.standing.ties]
    leaders = open_leaders(group)
    if leaders:
        notes.append(word("open_leader", lang, units=group.names(leaders, lang), facts=open_facts(group, lang)))
    return "".join(tag("p", text(note), class_="remark") for note in notes)


def _sheet(unit: Unit, sheet: ScoreSheet, story: Story, lang: Lang) -> str:
    head = (
        tag("span", text(unit.label.text(lang)), class_="title")
        + " "
        + tag(
            "span",
            text(f"{score(sheet, lang)} · {classes(sheet.class_, story.criteria, lang)}"),
            class_="result",
        )
    )
    return tag("details", tag("summary", head) + explained(sheet, unit).html(lang), class_="sheet")
