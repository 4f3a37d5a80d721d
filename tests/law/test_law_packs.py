"""The packs as JSON: the committed files are the generated ones, load back to the same, refuse what is not cited."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from law.test_pages import PACK_TOOL
from thidua.citations import STRENGTH
from thidua.regimes.packs import PACKS, Pack, regime_on
from thidua.regimes.rules import LAW_RULES

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "law" / "packs"


def _stored(code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
    return found


def test_the_committed_files_are_the_generated_ones() -> None:
    assert PACK_TOOL.stale() == [], "run `python tools/law_packs.py`"


def test_a_changed_or_foreign_file_is_stale(tmp_path: Path) -> None:
    for name, text in PACK_TOOL.files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert PACK_TOOL.stale(tmp_path) == []
    (tmp_path / "l22.json").write_text("{}", encoding="utf-8")
    (tmp_path / "l99.json").write_text("{}", encoding="utf-8")
    (tmp_path / "d91.json").unlink()
    assert PACK_TOOL.stale(tmp_path) == ["d91.json", "l22.json", "l99.json"]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.code)
def test_a_pack_reads_back_to_itself(pack: Pack) -> None:
    assert Pack.model_validate(_stored(pack.code)) == pack


def test_the_law_layer_holds_every_standard_once() -> None:
    in_packs = [rule.code for pack in PACKS if pack.code != "l06" for rule in pack.rules]
    assert sorted(in_packs) == sorted(rule.code for rule in LAW_RULES)


def _nodes(data: Any) -> list[dict[str, Any]]:
    """Every condition anywhere in the data of a rule."""
    below = data.get("parts", []) + ([data["part"]] if "part" in data else [])
    return [data, *(node for part in below for node in _nodes(part))]


def test_no_node_loads_without_its_citation_or_with_an_illustrative_one() -> None:
    count = 0
    for pack in PACKS:
        stored = _stored(pack.code)
        for at, rule in enumerate(stored.get("rules", [])):
            if at % 7:  # a seventh of the rules, every node of each
                continue
            for place in range(len(_nodes(rule["condition"]))):
                for change in ({}, {"instrument": {"vi": "Ví dụ"}, "mark": "illustrative"}):
                    broken = deepcopy(stored)
                    node = _nodes(broken["rules"][at]["condition"])[place]
                    node.pop("citation")
                    node.update({"citation": change} if change else {})
                    with pytest.raises(ValidationError):
                        Pack.model_validate({**broken, "rules": [broken["rules"][at]]})
                    count += 1
    assert count > 50


def test_every_node_is_marked_and_nothing_is_illustrative() -> None:
    marks = [node.citation.mark for pack in PACKS for node in pack.nodes()]
    assert len(marks) > 100 and all(STRENGTH[mark] >= 1 for mark in marks)


@pytest.mark.parametrize(
    ("day", "law", "decrees", "finding"),
    [
        ("2017-09-30", None, [], "regime_none"),
        ("2017-10-01", "l03", ["d91"], None),
        ("2019-12-31", "l03", ["d91"], None),
        ("2020-01-01", "l03", ["d91", "c12"], None),
        ("2023-12-31", "l03", ["d91", "c12"], None),
        ("2024-01-01", "l22", ["d98"], None),
        ("2025-06-30", "l22", ["d98"], None),
        ("2025-07-01", "l22", ["d152"], None),
        ("2026-09-30", "l22", ["d152"], None),
        ("2026-10-01", "l06", ["d152"], None),
        ("2027-02-28", "l06", ["d152"], None),
        ("2027-03-01", "l06", ["d152"], "end_unverified"),
    ],
)
def test_the_packs_of_a_day(day: str, law: str | None, decrees: list[str], finding: str | None) -> None:
    regime = regime_on(date.fromisoformat(day))
    assert (regime.law.code if regime.law else None) == law
    assert [pack.code for pack in regime.decrees] == decrees
    assert [one.code for one in regime.findings] == ([finding] if finding else [])


def test_a_day_without_a_pack_names_the_nearest() -> None:
    (finding,) = regime_on(date(2010, 1, 1)).findings
    assert "Luật 15/2003/QH11 [2017-10-01/2023-12-31]" in finding.hint("vi")
