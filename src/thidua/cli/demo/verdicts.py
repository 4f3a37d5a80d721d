"""Steps 5 and 6 on the page: a card per verdict, with what was asked, by which article, and what came out."""

from __future__ import annotations

from dataclasses import replace

from thidua.cli.demo.story import Commended, Story, Year
from thidua.cli.demo.tags import bullets, definitions, tag, text
from thidua.cli.demo.wording import (
    cited,
    competence,
    conditions,
    day,
    heading,
    movement_note,
    open_facts,
    reason,
)
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.eligibility.verdict import Verdict
from thidua.explain.line import Line
from thidua.explain.words import mark_text

_SIGNS = {"good": "✓", "bad": "✗", "open": "?", "plain": "·"}


def commendation(story: Story, lang: Lang) -> str:
    """The possible leaders, judged for a certificate of merit by movement."""
    notes = (movement_note(story, lang), word("period_note", lang))
    out = tag("p", text(" ".join(notes)))
    out += definitions([(text(word("competence", lang)), text(competence(story, lang)))])
    out += tag("div", "".join(_commended(found, lang) for found in story.commended), class_="cards")
    return out + _eligible_only(lang)


def official(story: Story, lang: Lang) -> str:
    """The same record under the law of each year, side by side."""
    label = story.samples.official.label
    out = tag("p", text(word("official_note", lang)))
    if label is not None:
        out += definitions([(text(word("official", lang)), text(label.text(lang)))])
    sure = (year for year in story.years if year.without is None)
    supposed = (year for year in story.years if year.without is not None)
    out += tag("div", "".join(_year(year, lang) for year in sure), class_="cards years")
    out += tag("div", "".join(_year(year, lang) for year in supposed), class_="cards supposed")
    return out + _eligible_only(lang)


def _eligible_only(lang: Lang) -> str:
    return tag("p", text(word("eligible_only", lang)), class_="remark")


def _commended(found: Commended, lang: Lang) -> str:
    why = reason(found.verdict, lang)
    if found.verdict.status == "undetermined":
        why = f"{word('needs_score', lang, facts=open_facts(found.ranked, lang))} {why}"
    cluster = text(found.ranked.cluster.label.text(lang))
    return _card(found.unit.label.text(lang), cluster, why, found.verdict, lang)


def _year(year: Year, lang: Lang) -> str:
    proposed = word("proposed", lang, day=day(year.verdict.case.clocks.proposed_at, lang))
    return _card(heading(year, lang), text(proposed), reason(year.verdict, lang), year.verdict, lang)


def _card(title: str, below: str, why: str, verdict: Verdict, lang: Lang) -> str:
    top = verdict.explain().top
    badge = tag(
        "p", f'<span aria-hidden="true">{_SIGNS[top.status]}</span> {text(top.result.text(lang))}', class_="badge"
    )
    rows = [(text(word("why", lang)), text(why))]
    if verdict.rule is not None:
        law = f"{verdict.rule.label.text(lang)}; {verdict.rule.citation.printed(lang)}"
        rows.insert(0, (text(word("law", lang)), text(law)))
    if verdict.mark is not None:
        rows.append((text(word("leans", lang)), text(mark_text(verdict.mark, lang))))
    notes = [text(finding.message(lang)) for finding in verdict.findings if finding.code != "leans_on"]
    if notes:
        rows.append((text(word("notes", lang)), "<br>".join(notes)))
    full = tag(
        "details",
        tag("summary", text(word("full", lang))) + verdict.explain().html(lang),
        class_="sheet",
    )
    return tag(
        "article",
        tag("h3", text(title))
        + tag("p", below, class_="soft below")
        + badge
        + definitions(rows)
        + tag("h4", text(word("conditions", lang)))
        + bullets((_condition(*found, lang) for found in conditions(verdict)), class_="conditions")
        + full,
        class_=f"card verdict {top.status}",
    )


def _condition(line: Line, branches: tuple[Line, ...], lang: Lang) -> str:
    sign = tag("span", _SIGNS[line.status], class_=f"sign {line.status}", aria_hidden="true")
    words = tag("strong", text(line.result.text(lang)), class_=line.status)
    title = line.title(lang)
    if branches:
        title += f" ({word('one_is_enough', lang)})"
    source = tag("small", text(cited(line.citation, lang))) if line.citation is not None else ""
    settled = "plain" if line.status == "good" else ""  # a branch that fails beside one that holds does no harm
    below = bullets(
        _condition(replace(part, status=settled or part.status) if part.status == "bad" else part, (), lang)
        for part in branches
    )
    return sign + tag("div", f"{text(title)}: {words} {source}{below}")
