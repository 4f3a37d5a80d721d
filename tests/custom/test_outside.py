"""A rule of 22 lines written outside the package scores, explains, round-trips, is in the schema, passes the kit."""

import json
from pathlib import Path

from custom.outside import QuietMonths
from thidua import CriteriaSet, NumberFact, load_json, score
from thidua.testing.rules import check_rule

FACTS = [{"kind": "number", "name": "months", "highest": "12", "label": {"vi": "Số tháng", "en": "Months"}}]
LINE = {
    "code": "1",
    "label": {"vi": "Không có phản ánh", "en": "No complaints"},
    "max": "6",
    "rule": {"kind": "outside:quiet-months@1", "months": "months", "each": "0.75"},
}
TABLE = {
    "code": "T",
    "label": "Bảng",
    "citation": {"instrument": "Bảng mẫu", "mark": "illustrative"},
    "facts": FACTS,
    "sections": [{"code": "I", "label": "Mục", "max": "6", "criteria": [LINE]}],
}


def made() -> CriteriaSet:
    return CriteriaSet.model_validate(TABLE)


def test_it_is_short() -> None:
    lines = (Path(__file__).parent / "outside.py").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 25


def test_it_scores() -> None:
    # 0.75 × 5 = 3.75; 0.75 × 12 = 9, kept to 6; nothing known: 0 to 6
    assert [str(score(made(), {"months": m}).total) for m in ("5", "12", None)] == ["3.75", "6", "0..6"]


def test_it_explains_in_both_languages() -> None:
    explanation = score(made(), {"months": "5"}).explain()
    assert "0.75 điểm mỗi tháng liền không có phản ánh, không quá 6" in explanation.text("vi")
    assert "0.75 points for each quiet month, up to 6" in explanation.text("en")
    assert "Months: 5" in explanation.text("en")


def test_it_round_trips_and_keeps_its_identity() -> None:
    table = made()
    again = load_json(CriteriaSet, table.model_dump_json())
    assert again.findings == ()
    assert again.value == table
    assert again.value is not None and again.value.digest() == table.digest()
    assert isinstance(next(again.value.criteria())[1].rule, QuietMonths)


def test_it_is_in_the_schema() -> None:
    assert "outside:quiet-months@1" in json.dumps(CriteriaSet.model_json_schema())


def test_it_passes_the_kit() -> None:
    rule = QuietMonths(months="months", each="0.75")
    assert check_rule(rule, facts=[NumberFact(name="months", highest="12")], maximum="6") == ()
