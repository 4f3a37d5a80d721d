"""``docs/codes.md``: a section per code, and a runnable example per error that is raised."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from docs.code_examples import CODE_EXAMPLES
from docs.producing import ROOT, produce, raised_codes
from thidua.codes import registry

REGENERATE = "python tools/codes_page.py"


@pytest.mark.parametrize("code", sorted(CODE_EXAMPLES))
def test_the_example_produces_its_code(code: str) -> None:
    assert code in produce(CODE_EXAMPLES[code]).codes


def test_every_example_is_of_a_code_there_is() -> None:
    assert not set(CODE_EXAMPLES) - set(registry())


def test_every_code_that_is_raised_has_an_example() -> None:
    raised = raised_codes()
    assert not raised.get(""), "give ThiduaError its code as a literal, so that it can be found"
    missing = {code: places for code, places in raised.items() if code not in CODE_EXAMPLES}
    assert not missing, f"add an example to tests/docs/code_examples*.py, then: {REGENERATE}"


def test_every_code_that_is_raised_is_in_the_registry() -> None:
    assert not set(raised_codes()) - set(registry()) - {""}


def test_the_page_has_a_section_per_code() -> None:
    page = (ROOT / "docs" / "codes.md").read_text(encoding="utf-8").splitlines()
    missing = [code for code in registry() if f"### {code}" not in page]
    assert not missing, f"regenerate: {REGENERATE}"


def test_the_page_is_what_the_generator_writes(tmp_path: Path) -> None:
    out = tmp_path / "codes.md"
    subprocess.run([sys.executable, ROOT / "tools" / "codes_page.py", out], check=True, cwd=ROOT)
    written = out.read_text(encoding="utf-8")
    assert written == (ROOT / "docs" / "codes.md").read_text(encoding="utf-8"), f"regenerate: {REGENERATE}"
