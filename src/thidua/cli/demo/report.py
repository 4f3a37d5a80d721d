"""The demo as a report in plain text."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from thidua.cli.demo.story import Commended, Ranked, Story, Year
from thidua.cli.demo.wording import (
    cited,
    classes,
    competence,
    conditions,
    day,
    explained,
    guards,
    heading,
    keys,
    missing,
    movement_note,
    open_facts,
    open_leaders,
    place,
    policy,
    reason,
    reference,
    score,
    stage,
)
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.eligibility.verdict import Verdict
from thidua.explain.line import Line
from thidua.explain.words import mark_text

WIDTH = 100


def report(story: Story, lang: Lang) -> str:
    """Every step, one after the other."""
    lines = [word("title", lang).upper(), word("subtitle", lang), "", *_wrapped(word("sample", lang))]
    steps = (_dispatches, _campaigns, _criteria, _standings, _commendation, _official)
    for number, step in enumerate(steps, start=1):
        title = f"{number}. {word(f'step{number}', lang)}"
        lines += ["", title, "=" * len(title), *step(story, lang)]
    return "\n".join(line.rstrip() for line in lines)


def _wrapped(text: str, indent: str = "", mark: str = "") -> list[str]:
    return wrap(text, WIDTH, initial_indent=indent + mark, subsequent_indent=indent + " " * len(mark))


def _row(name: str, value: str, indent: str = "  ") -> list[str]:
    return wrap(f"{name}: {value}", WIDTH, initial_indent=indent, subsequent_indent=indent + "    ")


def _dispatches(story: Story, lang: Lang) -> Iterator[str]:
    for document in story.documents:
        dispatch, inferred = document.dispatch, document.reading.inferred
        yield ""
        yield from _row(word("number", lang), dispatch.number_symbol or "–", "")
        yield from _row(word("date", lang), day(dispatch.date, lang))
        note = f" ({word('inferred', lang)})" if "issuer" in inferred else ""
        yield from _row(word("issuer", lang), f"{dispatch.issuer or '–'}{note}")
        yield from _row(word("about", lang), dispatch.subject or "–")
        for found in document.campaign.implements:
            yield from _row(word("implements", lang), reference(found, lang))
        yield from _row(word("addressees", lang), "; ".join(dispatch.addressees))
        yield f"  {word('findings', lang)}:"
        for finding in document.reading.findings:
            yield from _wrapped(f"{finding.message(lang)} [{finding.code}]", "    ", "- ")


def _campaigns(story: Story, lang: Lang) -> Iterator[str]:
    for document in story.documents:
        campaign = document.campaign
        yield ""
        yield f"{document.dispatch.number_symbol}: “{campaign.name}”"
        if campaign.role is not None:
            yield from _row(word("role", lang), word(campaign.role, lang))
        if campaign.form is not None:
            yield from _row(word("form", lang), word(campaign.form, lang))
        if campaign.launcher is not None and campaign.launcher.level is not None:
            yield from _row(word("level", lang), word(f"level_{campaign.launcher.level}", lang))
        yield from _row(word("stage", lang), stage(document, lang))
        yield from _row(word("theme", lang), campaign.theme or word("not_said", lang))
        yield from _row(word("targets", lang), "; ".join(target.name for target in campaign.targets))
        yield f"  {word('tasks', lang)}:"
        for task in campaign.tasks:
            yield from _wrapped(task.text, "    ", f"{task.label}. ")
        for key, asked in (("evaluates", campaign.yearly_evaluation), ("nominates", campaign.yearly_nomination)):
            if asked is not None:
                yield from _row(word("yearly", lang), word(key, lang, task=asked.task))


def _criteria(story: Story, lang: Lang) -> Iterator[str]:
    criteria = story.criteria
    mark = mark_text(criteria.citation.mark, lang)
    yield ""
    yield criteria.label.text(lang)
    yield from _wrapped(word("criteria_note", lang, mark=mark))
    for section in criteria.sections:
        bonus = f" ({word('bonus', lang)})" if section.kind == "bonus" else ""
        yield f"  {section.code}. {section.label.text(lang)}: {section.max} {word('points', lang)}{bonus}"
        for criterion in section.leaves():
            asked = criterion.rule.asked(criterion.max, criteria.fact).text(lang)
            title = f"{criterion.label.text(lang)} ({criterion.max}): {asked}"
            yield from _wrapped(title, "    ", f"{criterion.code}. ")
            asked_if = policy(criterion, criteria)
            if asked_if != "never":
                yield from _row(word("if_not_applicable", lang), word(asked_if, lang), "         ")
    if criteria.highest_total is not None:
        yield f"  {word('cap', lang, max=criteria.highest_total)}"
    scheme = criteria.classes
    for band in scheme.bands if scheme is not None else ():
        text = word("from", lang, points=band.at_least)
        if band.guards:
            text += ", " + word("guarded", lang, guards=guards(band, lang))
        yield from _row(band.label.text(lang), text)
    if scheme is not None and scheme.otherwise is not None:
        yield from _row(scheme.otherwise.label.text(lang), word("otherwise", lang))


def _standings(story: Story, lang: Lang) -> Iterator[str]:
    yield ""
    yield from _wrapped(word("unknown_note", lang))
    yield from _wrapped(word("not_applicable_note", lang))
    yield from _wrapped(word("rank_by", lang, keys=keys(story, lang)))
    for group in story.ranked:
        yield from _cluster(group, story, lang)
    example = next((c for c in story.commended if c.sheet.unknown), None)
    if example is not None:
        yield ""
        yield f"{word('full', lang)} ({example.unit.label.text(lang)}):"
        yield from explained(example.sheet, example.unit).text(lang).splitlines()


def _cluster(group: Ranked, story: Story, lang: Lang) -> Iterator[str]:
    names = max(len(unit.label.text(lang)) for _, unit, _ in group.rows())
    scores = max(len(score(sheet, lang)) for _, _, sheet in group.rows())
    yield ""
    yield group.cluster.label.text(lang)
    for placed, unit, sheet in group.rows():
        name, points = unit.label.text(lang), score(sheet, lang)
        found = classes(sheet.class_, story.criteria, lang)
        yield f"  {place(placed):<4} {name:<{names}}  {points:<{scores}}  {found}"
        if sheet.unknown:
            yield from _row(word("missing", lang), missing(sheet, lang), "         ")
        for finding in sheet.findings:
            yield from _wrapped(word("not_used", lang, finding=finding.message(lang)), "         ")
    for tie in group.standing.ties:
        yield from _wrapped(word("tie", lang, rank=tie.rank, units=group.names(tie.units, lang)), "  ", "→ ")
    leaders = open_leaders(group)
    if leaders:
        facts = open_facts(group, lang)
        yield from _wrapped(word("open_leader", lang, units=group.names(leaders, lang), facts=facts), "  ", "→ ")


def _commendation(story: Story, lang: Lang) -> Iterator[str]:
    yield ""
    yield from _wrapped(movement_note(story, lang))
    yield from _wrapped(word("period_note", lang))
    yield from _wrapped(f"{word('competence', lang)}: {competence(story, lang)}")
    for commended in story.commended:
        yield from _judged(commended, lang)
    yield ""
    yield from _wrapped(word("eligible_only", lang))


def _judged(commended: Commended, lang: Lang) -> Iterator[str]:
    verdict = commended.verdict
    group = commended.ranked
    yield ""
    result = verdict.explain().top.result.text(lang)
    yield f"{group.cluster.label.text(lang)}: {commended.unit.label.text(lang)}: {result.upper()}"
    if verdict.status == "undetermined":
        yield from _wrapped(word("needs_score", lang, facts=open_facts(group, lang)), "  ")
    yield from _wrapped(reason(verdict, lang), "  ")
    yield from _conditions(verdict, lang)
    for finding in verdict.findings:
        yield from _wrapped(finding.message(lang), "  ")


def _conditions(verdict: Verdict, lang: Lang) -> Iterator[str]:
    for line, branches in conditions(verdict):
        yield from _condition(line, "  ", lang, f" ({word('one_is_enough', lang)})" if branches else "")
        for branch in branches:
            yield from _condition(branch, "      ", lang)


def _condition(line: Line, indent: str, lang: Lang, note: str = "") -> list[str]:
    source = f"; {cited(line.citation, lang)}" if line.citation is not None else ""
    return _wrapped(f"{line.title(lang)}{note}: {line.result.text(lang)}{source}", indent, "- ")


def _official(story: Story, lang: Lang) -> Iterator[str]:
    label = story.samples.official.label
    yield ""
    yield from _wrapped(word("official_note", lang))
    if label is not None:
        yield from _row(word("official", lang), label.text(lang), "")
    for year in story.years:
        yield from _year(year, lang)
    yield ""
    yield from _wrapped(word("eligible_only", lang))


def _year(year: Year, lang: Lang) -> Iterator[str]:
    verdict = year.verdict
    yield ""
    yield f"{heading(year, lang)}: {verdict.explain().top.result.text(lang).upper()}"
    if verdict.rule is not None:
        proposed = word("proposed", lang, day=day(verdict.case.clocks.proposed_at, lang))
        yield from _row(word("law", lang), f"{verdict.rule.label.text(lang)}; {proposed}")
    yield from _wrapped(reason(verdict, lang), "  ")
    yield from _conditions(verdict, lang)
    for finding in verdict.findings:
        yield from _wrapped(finding.message(lang), "  ")
