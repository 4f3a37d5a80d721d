"""``cases.toml``: every change of a perfect document, and exactly what the clerk then says."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dispatches.inspecting.documents import DOCUMENTS
from thidua.dispatches import inspect, read
from thidua.dispatches.inspecting import RULES
from thidua.regimes import COMPETENCE, IN_FORCE

CASES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "cases.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_in_perfect_form(name: str) -> None:
    assert inspect(read(DOCUMENTS[name]), instruments=IN_FORCE, competence=COMPETENCE).codes == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["say"])
def test_case(case: dict[str, Any]) -> None:
    text = DOCUMENTS[case["document"]]
    for old, new in case["change"]:
        assert old in text
        text = text.replace(old, new)
    inspection = inspect(read(text), instruments=IN_FORCE, competence=COMPETENCE)
    assert sorted(inspection.codes) == sorted(case["found"])


def test_every_rule_has_a_case_that_finds_it() -> None:
    assert set(RULES) <= {code for case in CASES for code in case["found"]}
