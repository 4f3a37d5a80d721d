"""The complete tables of the examples: what the linter says above a note is known by name, and true."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua import CriteriaSet, load_toml
from thidua.criteria.lint import lint

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "tables"
TABLES = sorted(path for path in FOLDER.glob("*.toml") if not path.name.endswith(".cases.toml"))

KNOWN = {
    # T8: 10 + 10 + 15 + 10 + 10 + 10 = 65 under a heading of 70, as printed by its issuer
    "t08_teacher_month.toml": [("lint_sum_below", "sections/1/max")],
}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_no_false_alarm(path: Path) -> None:
    loaded = load_toml(CriteriaSet, path.read_text(encoding="utf-8"))
    assert loaded.value is not None
    above = [(f.code, f.where) for f in lint(loaded.value) if f.severity != "note"]
    assert above == KNOWN.get(path.name, [])


def test_t1_is_among_them_and_its_bonus_is_capped_on_purpose() -> None:
    loaded = load_toml(CriteriaSet, (FOLDER / "t01_commune_council.toml").read_text(encoding="utf-8"))
    assert loaded.value is not None
    capped = {f.where: dict(f.params)["lines"] for f in lint(loaded.value) if f.code == "lint_sum_capped"}
    assert capped["sections/7/max"] == "13"
