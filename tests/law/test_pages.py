"""The pages of the law are those the packs give, and every example of the page on verdicts is true."""

import doctest
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from thidua.awards.conditions import walk
from thidua.regimes import INSTRUMENTS
from thidua.regimes.competence import TABLE
from thidua.regimes.rules import LAW_RULES as RULES

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "docs" / "law"


def _tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL, PACK_TOOL = _tool("law_pages"), _tool("law_packs")


def test_the_committed_pages_are_the_generated_ones() -> None:
    assert TOOL.stale() == [], "run `python tools/law_pages.py`"
    assert TOOL.main(["--check"]) == 0


def test_a_changed_or_foreign_page_is_stale(tmp_path: Path) -> None:
    for name, text in TOOL.pages().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert TOOL.stale(tmp_path) == []
    (tmp_path / "gk.vi.md").write_text("khác", encoding="utf-8")
    (tmp_path / "old.md").write_text("cũ", encoding="utf-8")
    (tmp_path / "index.en.md").unlink()
    assert TOOL.stale(tmp_path) == ["gk.vi.md", "index.en.md", "old.md"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_condition_of_every_rule_is_on_a_page_with_article_and_mark(lang: str) -> None:
    for rule in RULES:
        page = (LAW / f"{rule.award}.{lang}.md").read_text(encoding="utf-8")
        start = page.index(f"(`{rule.code}`)")
        section = page[start : page.find("\n## ", start) if page.find("\n## ", start) > 0 else None]
        assert TOOL.interval(rule.validity, lang) in section
        for node in walk(rule.condition):
            (line,) = [line for line in section.splitlines() if f"[`{node.code}`]" in line]
            assert node.citation.printed(lang) in line and node.label.text(lang) in line
            assert line.count("(") >= 1 and TOOL.mark_text(node.citation.mark, lang) in line


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_competence_and_instruments_are_complete(lang: str) -> None:
    competence = (LAW / f"competence.{lang}.md").read_text(encoding="utf-8")
    assert competence.count("| ") and len([x for x in competence.splitlines() if "(`" in x]) == len(TABLE)
    index = (LAW / f"index.{lang}.md").read_text(encoding="utf-8")
    assert all(item.name.text(lang) in index for item in INSTRUMENTS)


def test_links_lead_somewhere() -> None:
    for page in (*LAW.glob("*.md"), ROOT / "docs" / "verdicts.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).resolve().exists(), f"{page.name}: {target}"


def test_every_case_file_is_linked_from_a_rule_or_the_table() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in LAW.glob("*.md") if not page.name.startswith("index"))
    unlinked = {path.name for path in (ROOT / "tests" / "law").glob("*.toml") if f"[{path.name}]" not in pages}
    assert unlinked == set()


def test_the_examples_of_the_page_on_verdicts_are_true() -> None:
    page = ROOT / "docs" / "verdicts.md"
    text = page.read_text(encoding="utf-8").replace("```python", "").replace("```", "")
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    runner.run(test)
    assert runner.tries > 30
    assert runner.failures == 0
