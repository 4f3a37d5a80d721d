"""Writes the pages of `docs/law/` from the packs, in Vietnamese and English.

`python tools/law_pages.py` writes them; with `--check` it changes nothing and exits 1 when a page is out of date.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from thidua.awards.award import Award
from thidua.awards.case import day_text
from thidua.awards.conditions import AtLeastOf, Condition, Requires, parts_of, walk
from thidua.awards.rule import AwardRule
from thidua.citations import Citation, Validity
from thidua.codes import Lang
from thidua.explain.words import mark_text
from thidua.regimes import AWARDS, INSTRUMENTS, RULES
from thidua.regimes.competence import TABLE

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "law"
CASES = ROOT / "tests" / "law"
LANGS: tuple[Lang, ...] = ("vi", "en")

WORDS: dict[str, tuple[str, str]] = {
    "made": (
        "Trang này được tạo từ gói luật bằng `tools/law_pages.py`; đừng sửa bằng tay.",
        "This page is generated from the packs by `tools/law_pages.py`; do not edit it.",
    ),
    "index": ("Luật trong thư viện", "The law in the library"),
    "awards": ("Danh hiệu và hình thức", "Awards"),
    "competence": ("Thẩm quyền", "Competence"),
    "instruments": ("Văn bản", "Instruments"),
    "title": ("danh hiệu thi đua", "emulation title"),
    "form": ("hình thức khen thưởng", "form of commendation"),
    "in_force": ("Áp dụng cho đề nghị", "For proposals"),
    "subject": ("Đối tượng", "Subject"),
    "reason": ("Lý do", "Reason"),
    "source": ("Căn cứ", "Source"),
    "conditions": ("Điều kiện", "Conditions"),
    "facts": ("Dữ kiện", "Facts"),
    "notes": ("Ghi chú", "Notes"),
    "cases": ("Tình huống kiểm thử", "Case files"),
    "none": ("chưa có", "none yet"),
    "all_of": ("phải đủ mọi ý sau", "all of these"),
    "any_of": ("chỉ cần một trong các ý sau", "any one of these"),
    "at_least": ("cần ít nhất {k} trong các ý sau", "at least {k} of these"),
    "not": ("không được có ý sau", "not this"),
    "satisfied": ("không phát sinh thì coi là đạt", "counts as met where it does not apply"),
    "not_satisfied": ("không phát sinh thì coi là không đạt", "counts as not met where it does not apply"),
    "record": ("hồ sơ", "the record"),
    "judgement": ("người có thẩm quyền", "people who decide"),
    "law": ("văn bản chưa có trong thư viện", "a text that is not in the library"),
    "from_to": ("từ {start} đến hết {end}", "from {start} up to and including {end}"),
    "from": ("từ {start}", "from {start}"),
    "end_mark": ("ngày hết hiệu lực: {mark}", "its end: {mark}"),
    "valid": ("Hiệu lực", "In force"),
    "who": ("Ai", "Who"),
    "when": ("Quyết định", "Decided"),
    "what": ("Tặng", "Gives"),
    "mark": ("Mức kiểm chứng", "Mark"),
    "name": ("Tên", "Name"),
    "meaning": ("Ý nghĩa", "Meaning"),
    "answered_by": ("Ai trả lời", "Answered by"),
    "individual": ("cá nhân", "individual"),
    "collective": ("tập thể", "collective"),
    "household": ("hộ gia đình", "household"),
    "locality": ("địa phương", "locality"),
    "merit": ("công trạng", "merit"),
    "movement": ("phong trào", "movement"),
    "ad_hoc": ("đột xuất", "ad hoc"),
    "long_service": ("cống hiến", "long service"),
    "years_of_service": ("niên hạn", "years of service"),
    "external": ("đối ngoại", "external relations"),
    "doubtful_from": (
        "từ {start}: vẫn trả lời, nhưng văn bản có thể đã hết hiệu lực, {mark}",
        "from {start}: still answers, but the instrument may have ended, {mark}",
    ),
}


def say(key: str, lang: Lang, **params: object) -> str:
    """A fixed word of the pages."""
    return WORDS[key][LANGS.index(lang)].format(**params)


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


def case_files() -> dict[str, str]:
    """Names of the case files by the article they are about, as it is printed in Vietnamese."""
    found = {}
    for path in sorted(CASES.glob("*.toml")):
        found[tomllib.loads(path.read_text(encoding="utf-8"))["article"]] = path.name
    return found


def covering(citations: list[Citation]) -> list[str]:
    """The case files about the cited articles: of the article, or of the article the clause is in."""
    names = []
    for article, name in case_files().items():
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
    yield f"- {say('subject', lang)}: {say(rule.subject_kind, lang)}"
    yield f"- {say('reason', lang)}: {', '.join(say(kind, lang) for kind in rule.award_kinds)}"
    yield f"- {say('source', lang)}: {cited(rule.citation, lang)}"
    citations = [rule.citation, *(node.citation for node in walk(rule.condition))]
    yield f"- {say('cases', lang)}: {linked(covering(citations), lang)}"
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


def award_page(award: Award, lang: Lang) -> Iterator[str]:
    """All rules of one award, oldest first."""
    yield f"# {award.label.text(lang)}"
    yield ""
    yield f"`{award.code}`: {say(award.kind, lang)}. {say('made', lang)}"
    yield ""
    rules = [rule for rule in RULES if rule.award == award.code]
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


def index_page(lang: Lang) -> Iterator[str]:
    """What there is: awards, competence, instruments."""
    other = LANGS[1 - LANGS.index(lang)]
    yield f"# {say('index', lang)}"
    yield ""
    yield f"{say('made', lang)} [{say('index', other)}](index.{other}.md)"
    yield ""
    yield f"## {say('awards', lang)}"
    yield ""
    yield from (f"- [{award.label.text(lang)}]({award.code}.{lang}.md)" for award in AWARDS)
    yield f"- [{say('competence', lang)}](competence.{lang}.md)"
    yield ""
    yield f"## {say('instruments', lang)}"
    yield ""
    yield f"| {say('name', lang)} | {say('valid', lang)} | {say('mark', lang)} |"
    yield "|---|---|---|"
    for item in INSTRUMENTS:
        mark = mark_text(item.mark, lang)
        if item.end_mark:
            mark += f"; {say('end_mark', lang, mark=mark_text(item.end_mark, lang))}"
        yield f"| {item.name.text(lang)} | {interval(item.validity, lang)} | {mark} |"
    yield ""
    yield f"## {say('cases', lang)}"
    yield ""
    yield from (f"- {article}: {linked([name], lang)}" for article, name in case_files().items())
    yield ""


def pages() -> dict[str, str]:
    """Every page by its file name."""
    made: dict[str, Iterator[str]] = {}
    for lang in LANGS:
        made[f"index.{lang}.md"] = index_page(lang)
        made[f"competence.{lang}.md"] = competence_page(lang)
        made |= {f"{award.code}.{lang}.md": award_page(award, lang) for award in AWARDS}
    return {name: "\n".join(lines).rstrip("\n") + "\n" for name, lines in made.items()}


def stale(folder: Path = PAGES) -> list[str]:
    """Names of pages that are missing, differ, or should not be there."""
    wanted = pages()
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def main(arguments: list[str]) -> int:
    """Write the pages, or check them."""
    names = stale()
    if "--check" in arguments:
        print("\n".join(names))
        return 1 if names else 0
    PAGES.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name in names:
        if name in wanted:
            (PAGES / name).write_text(wanted[name], encoding="utf-8")
        else:
            (PAGES / name).unlink()
    print(f"{len(names)} changed, {len(wanted)} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
