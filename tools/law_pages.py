"""Writes the pages of `docs/law/` from the packs, in Vietnamese and English.

`python tools/law_pages.py` writes them; with `--check` it changes nothing and exits 1 when a page is out of date.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from thidua.awards.award import Award
from thidua.awards.case import day_text
from thidua.awards.conditions import AtLeastOf, Condition, Requires, parts_of, walk
from thidua.awards.rule import AwardRule
from thidua.citations import Citation, Validity
from thidua.codes import Lang
from thidua.explain.words import mark_text
from thidua.regimes import AWARDS, INSTRUMENTS
from thidua.regimes.catalogue import entry
from thidua.regimes.competence import OPEN, SUBMISSIONS, TABLE, issuer_label
from thidua.regimes.competence.submitting import STATE_AWARDS
from thidua.regimes.instruments import AMENDED_FROM
from thidua.regimes.layers import LAYERS
from thidua.regimes.packs import PACKS
from thidua.regimes.rules import LAW_RULES
from thidua.shares import Share

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))  # also when a test loads this file by its path

import generated  # noqa: E402
from law_words import LANGS, say  # noqa: E402

PAGES = ROOT / "docs" / "law"
CASES = ROOT / "tests" / "law"
OPEN_RULES = next(pack.rules for pack in PACKS if pack.code == "l06")
RULED = tuple(award for award in AWARDS if any(rule.award == award.code for rule in LAW_RULES))


def day(value: date, lang: Lang) -> str:
    """A day as it is written in that language."""
    return day_text(value) if lang == "vi" else value.isoformat()


def interval(validity: Validity, lang: Lang) -> str:
    """From when to when, both days included."""
    start = day(validity.start, lang)
    if validity.last_day is None:
        return say("from", lang, start=start)
    return say("from_to", lang, start=start, end=day(validity.last_day, lang))


def cited(citation: Citation, lang: Lang) -> str:
    """A citation with its mark and note."""
    note = f"; {citation.note.text(lang)}" if citation.note else ""
    return f"{citation.printed(lang)} ({mark_text(citation.mark, lang)}{note})"


def tree(node: Condition, lang: Lang, depth: int = 0) -> Iterator[str]:
    """A condition and all below it, as a nested list."""
    if isinstance(node, Requires):
        how = f"`{node.when}`"
        if node.when_not_applicable:
            how += f", {say(node.when_not_applicable, lang)}"
    else:
        how = say(node.kind, lang, k=node.k if isinstance(node, AtLeastOf) else 0)
    yield f"{'  ' * depth}- **{node.label.text(lang)}** [`{node.code}`]: {how}. {cited(node.citation, lang)}"
    for part in parts_of(node):
        yield from tree(part, lang, depth + 1)


@cache
def books() -> dict[str, dict[str, Any]]:
    """The case files by name."""
    paths = sorted(CASES.glob("*.toml"))
    return {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}


@cache
def case_files() -> tuple[tuple[str, str], ...]:
    """The article each case file is about, as it is printed in Vietnamese, and the name of the file."""
    return tuple((book["article"], name) for name, book in books().items())


def covering(citations: list[Citation]) -> list[str]:
    """The case files about the cited articles: of the article, or of the article the clause is in."""
    names = []
    for article, name in case_files():
        printed = [str(citation) for citation in citations]
        if any(text == article or text.startswith(f"{article},") or article.startswith(f"{text},") for text in printed):
            names.append(name)
    return names


def linked(names: list[str], lang: Lang) -> str:
    """Links to case files, from a page."""
    return ", ".join(f"[{name}](../../tests/law/{name})" for name in names) or say("none", lang)


def rule_section(rule: AwardRule, lang: Lang) -> Iterator[str]:
    """One version of one rule."""
    yield f"## {rule.label.text(lang)} (`{rule.code}`)"
    yield ""
    yield f"- {say('in_force', lang)}: {interval(rule.validity, lang)}"
    if rule.validity.end == AMENDED_FROM:
        yield f"- {say('accepted_before', lang)}"
    if rule.validity.start == AMENDED_FROM:
        yield f"- {say('accepted_from', lang)}"
    yield f"- {say('subject', lang)}: {say(rule.subject_kind, lang)}"
    yield f"- {say('reason', lang)}: {', '.join(say(kind, lang) for kind in rule.award_kinds)}"
    yield f"- {say('source', lang)}: {cited(rule.citation, lang)}"
    citations = [rule.citation, *(node.citation for node in walk(rule.condition))]
    yield f"- {say('cases', lang)}: {linked(covering(citations), lang)}"
    yield ""
    yield say("beside", lang, page=f"principles.{lang}.md")
    yield ""
    yield f"### {say('conditions', lang)} (`{rule.code}`)"
    yield ""
    yield from tree(rule.condition, lang)
    yield ""
    yield f"### {say('facts', lang)} (`{rule.code}`)"
    yield ""
    yield f"| {say('name', lang)} | {say('meaning', lang)} | {say('answered_by', lang)} |"
    yield "|---|---|---|"
    for fact in rule.facts:
        yield f"| `{fact.name}` | {fact.label.text(lang)} | {say(fact.ask.source, lang)} |"
    yield ""
    if rule.notes:
        yield f"### {say('notes', lang)} (`{rule.code}`)"
        yield ""
        yield from (f"- {note.text(lang)}" for note in rule.notes)
        yield ""
    yield from case_table(rule, lang)


def cases_of(rule: AwardRule) -> list[tuple[str, str]]:
    """The titles and results of the cases that are about an article of this rule and judge its award and subject."""
    cited = {str(rule.citation), *(str(node.citation) for node in walk(rule.condition))}
    found = []
    for book in books().values():
        article = book["article"]
        if book.get("award") != rule.award or not any(text.startswith(article) for text in cited):
            continue
        for case in book.get("case", ()):
            given = {**book.get("sample", {}), **case.get("change", {})}
            days = [given.get("proposed_at", str(rule.validity.start)), *case.get("also_proposed", ())]
            in_force = any(rule.validity.covers(date.fromisoformat(day)) for day in days if day != "unknown")
            same_subject = given.get("subject", "individual") == rule.subject_kind
            if same_subject and in_force and given.get("reason", "merit") in rule.award_kinds:
                found.append((case["title"], case["expect"]))
    return found


def case_table(rule: AwardRule, lang: Lang) -> Iterator[str]:
    """The cases that test a rule, with what must come out."""
    found = cases_of(rule)
    if found:
        yield f"### {say('cases', lang)} (`{rule.code}`)"
        yield ""
        yield f"| {say('case', lang)} | {say('expected', lang)} |"
        yield "|---|---|"
        yield from (f"| {title.replace('|', '/')} | {say(result, lang)} |" for title, result in found)
        yield ""


def award_page(award: Award, lang: Lang) -> Iterator[str]:
    """All rules of one award, oldest first."""
    yield f"# {award.label.text(lang)}"
    yield ""
    yield f"`{award.code}`: {say(award.kind, lang)}. {say('made', lang)}"
    yield ""
    rules = [rule for rule in (*LAW_RULES, *OPEN_RULES) if rule.award == award.code]
    for rule in sorted(rules, key=lambda rule: rule.validity.start):
        yield from rule_section(rule, lang)


def competence_page(lang: Lang) -> Iterator[str]:
    """Who may decide when."""
    yield f"# {say('competence', lang)}"
    yield ""
    yield say("made", lang)
    yield ""
    yield f"| {say('who', lang)} | {say('what', lang)} | {say('when', lang)} | {say('source', lang)} |"
    yield "|---|---|---|---|"
    labels = {award.code: award.label for award in AWARDS}
    for line in TABLE:
        gives = ", ".join(labels[code].text(lang) for code in line.awards)
        when, source = interval(line.validity, lang), cited(line.citation, lang)
        if line.doubtful_from is not None:
            start, mark = day(line.doubtful_from, lang), mark_text("unverified", lang)
            when += f"; {say('doubtful_from', lang, start=start, mark=mark)}"
        yield f"| {line.label.text(lang)} (`{line.issuer}`) | {gives} | {when} | {source} |"
    yield ""
    yield f"{say('cases', lang)}: {linked(covering([line.citation for line in TABLE]), lang)}"
    yield ""
    yield f"## {say('open_competence', lang)}"
    yield ""
    columns = ("who", "what", "when", "why", "source")
    yield f"| {' | '.join(say(column, lang) for column in columns)} |"
    yield "|---|---|---|---|---|"
    for left in OPEN:
        gives = ", ".join(labels[code].text(lang) for code in left.awards)
        when, source = interval(left.validity, lang), cited(left.citation, lang)
        yield f"| {left.label.text(lang)} | {gives} | {when} | {left.why.text(lang)} | {source} |"
    yield ""
    yield f"## {say('submissions', lang)}"
    yield ""
    columns = ("who", "awards", "to", "valid", "source")
    yield f"| {' | '.join(say(column, lang) for column in columns)} |"
    yield "|---|---|---|---|---|"
    for one in SUBMISSIONS:
        gives = ", ".join(labels[code].text(lang) for code in one.awards)
        if one.awards == STATE_AWARDS:
            gives = say("state_awards", lang)
        when, source = interval(one.validity, lang), cited(one.citation, lang)
        yield f"| {one.label.text(lang)} | {gives} | {issuer_label(one.to).text(lang)} | {when} | {source} |"
    yield ""


def principles_page(lang: Lang) -> Iterator[str]:
    """What stands beside every standard, by interval."""
    yield f"# {say('principles', lang)}"
    yield ""
    yield say("made", lang)
    yield ""
    for layer in LAYERS:
        yield f"## {layer.label.text(lang)} (`{layer.code}`)"
        yield ""
        yield f"- {say('in_force', lang)}: {interval(layer.validity, lang)}"
        yield ""
        for principle in layer.principles:
            lines = list(tree(principle.clause.node, lang))
            yield from lines
            yield f"  - {say('reach', lang)}: {say('reach_' + principle.reach, lang)}"
        yield ""
    citations = [principle.clause.node.citation for layer in LAYERS for principle in layer.principles]
    yield f"{say('cases', lang)}: {linked(covering(citations), lang)}"
    yield ""


def coverage_page(lang: Lang) -> Iterator[str]:
    """Every award by law: which rule, where it stands, how well it was read, how many cases test it."""
    yield f"# {say('coverage', lang)}"
    yield ""
    yield say("made", lang)
    yield ""
    columns = ("award", "rule", "subject", "reason", "in_force", "source", "file", "count", "open_parts")
    yield f"| {' | '.join(say(column, lang) for column in columns)} |"
    yield f"|{'---|' * len(columns)}"
    homes = rule_files()
    for award in RULED:
        for rule in sorted((r for r in LAW_RULES if r.award == award.code), key=lambda r: r.validity.start):
            reasons = ", ".join(say(kind, lang) for kind in rule.award_kinds)
            opened = sum(fact.ask.source == "law" for fact in rule.facts)
            cells = [
                f"[{award.label.text(lang)}]({award.code}.{lang}.md)",
                f"`{rule.code}`",
                say(rule.subject_kind, lang),
                reasons,
                interval(rule.validity, lang),
                cited(rule.citation, lang),
                f"`{homes[rule.code]}`",
                str(len(cases_of(rule))),
                str(opened or "–"),
            ]
            yield f"| {' | '.join(cells)} |"
    yield ""
    yield f"## {say('shares', lang)}"
    yield ""
    marks = ("gazette", "secondary", "unverified")
    yield f"| {say('pack', lang)} | {say('nodes', lang)} | {' | '.join(mark_text(mark, lang) for mark in marks)} | |"
    yield "|---|---|---|---|---|---|"
    total = dict.fromkeys(marks, 0)
    for pack in PACKS:
        count = {mark: sum(node.citation.mark == mark for node in pack.nodes()) for mark in marks}
        total = {mark: total[mark] + count[mark] for mark in marks}
        name = f"{pack.code}.json"
        yield (
            f"| {pack.label.text(lang)} | {sum(count.values())} | {' | '.join(str(count[mark]) for mark in marks)} "
            f"| {say('json', lang, name=name)} |"
        )
    every = sum(total.values())
    shares = " | ".join(f"{total[mark]} ({Share.of(total[mark], every).percent(0)})" for mark in marks)
    yield f"| | {every} | {shares} | |"
    yield ""
    yield f"## {say('no_rule', lang)}"
    yield ""
    for award in AWARDS:
        if award not in RULED:
            where = "; ".join(cited(one.citation, lang) for one in entry(award.code).standings)
            yield f"- {award.label.text(lang)} (`{award.code}`): {where}"
    yield ""


def rule_files() -> dict[str, str]:
    """The file of the package that holds each rule, by its code: the module that names the rule or a tuple with it."""
    import importlib
    import pkgutil

    found: dict[str, str] = {}
    for package in ("l03", "d91", "l22", "d152"):
        home = importlib.import_module(f"thidua.regimes.{package}")
        for info in pkgutil.iter_modules(home.__path__):
            module = importlib.import_module(f"{home.__name__}.{info.name}")
            for value in vars(module).values():
                for one in value if isinstance(value, tuple) else (value,):
                    if isinstance(one, AwardRule):
                        found.setdefault(one.code, f"regimes/{package}/{info.name}.py")
    return found


def index_page(lang: Lang) -> Iterator[str]:
    """What there is: awards, competence, instruments."""
    other = LANGS[1 - LANGS.index(lang)]
    yield f"# {say('index', lang)}"
    yield ""
    yield f"{say('made', lang)} [{say('index', other)}](index.{other}.md)"
    yield ""
    yield f"## {say('awards', lang)}"
    yield ""
    yield from (f"- [{award.label.text(lang)}]({award.code}.{lang}.md)" for award in RULED)
    yield f"- [{say('principles', lang)}](principles.{lang}.md)"
    yield f"- [{say('competence', lang)}](competence.{lang}.md)"
    yield f"- [{say('coverage', lang)}](coverage.{lang}.md)"
    yield ""
    yield f"## {say('instruments', lang)}"
    yield ""
    yield f"| {say('name', lang)} | {say('valid', lang)} | {say('mark', lang)} |"
    yield "|---|---|---|"
    for item in INSTRUMENTS:
        mark = mark_text(item.mark, lang)
        for part in ("start_mark", "end_mark", "number_mark"):
            if (weaker := getattr(item, part)) is not None:
                mark += f"; {say(part, lang, mark=mark_text(weaker, lang))}"
        yield f"| {item.name.text(lang)} | {interval(item.validity, lang)} | {mark} |"
    yield ""
    yield f"## {say('cases', lang)}"
    yield ""
    yield from (f"- {article}: {linked([name], lang)}" for article, name in case_files())
    yield ""


def pages() -> dict[str, str]:
    """Every page by its file name."""
    made: dict[str, Iterator[str]] = {}
    for lang in LANGS:
        made[f"index.{lang}.md"] = index_page(lang)
        made[f"competence.{lang}.md"] = competence_page(lang)
        made[f"principles.{lang}.md"] = principles_page(lang)
        made[f"coverage.{lang}.md"] = coverage_page(lang)
        made |= {f"{award.code}.{lang}.md": award_page(award, lang) for award in RULED}
    return {name: "\n".join(lines).rstrip("\n") + "\n" for name, lines in made.items()}


def stale(folder: Path = PAGES) -> list[str]:
    """Names of what is missing, differs, or should not be there."""
    return generated.stale(pages(), folder, "*.md")


def main(arguments: list[str]) -> int:
    """Write everything, or check it."""
    return generated.write_or_check(pages(), PAGES, "*.md", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
