"""Every Python block of the README and the documentation runs and prints what the page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.pages import ROOT, blocks, pages, run_page

MOST_SKIPPED = 3


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.relative_to(ROOT).as_posix())
def test_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: object) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run_page(page)
    assert callable(record_property)
    record_property("blocks_run", ran.run)
    record_property("blocks_skipped", ran.skipped)


def test_few_blocks_are_skipped() -> None:
    skipped = [
        f"{page.name}:{block.line}"
        for page in pages()
        for block in blocks(page.read_text(encoding="utf-8"))
        if block.language == "python" and block.mark == "<!-- no-run -->"
    ]
    assert len(skipped) <= MOST_SKIPPED, skipped


def test_the_runner_is_strict(tmp_path: Path) -> None:
    wrong = {
        "print(1)\n# -> 2": "the block says",
        "print(1)": "does not show",
        ">>> 1 + 1\n3": "Expected",
    }
    for code, complaint in wrong.items():
        page = tmp_path / "page.md"
        page.write_text(f"```python\n{code}\n```\n", encoding="utf-8")
        with pytest.raises(AssertionError, match=complaint):
            run_page(page)


def test_the_runner_shares_state_within_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "```python\nx = 1\n```\n```python\n>>> x + 1\n2\n```\n"
        "```python\nprint(x)\n```\n<!-- output -->\n```text\n1\n```\n",
        encoding="utf-8",
    )
    assert run_page(page).run == 3
