"""Rules whose figures no answers of one unit decide: the cohort, Python functions, several questions about a list."""

from __future__ import annotations

import pytest

from lint.sound import found, line, number, only, part, table, words, yes_no
from thidua import CriteriaSet, Points
from thidua.criteria.lint import counter_example, lint
from thidua.criteria.rules.function_rule import function_rule
from thidua.criteria.rules.registry import forget

TITLES = {
    "kind": "items",
    "name": "titles",
    "label": words("titles"),
    "most": 6,
    "fields": [
        {"kind": "choice", "name": "title", "label": words("title"), "members": ["base", "province"]},
        number("months", "12"),
    ],
}


def one(rule, *facts, maximum="10", **more):
    return table(part("I", maximum, line("I.1", maximum, rule, **more)), facts=facts)


def test_a_python_rule_is_bounded_by_its_full_mark() -> None:
    @function_rule("lint:halves@1", vi="Một nửa", en="Half")
    def halves(done: int) -> Points:
        return Points.of_units(done * 5, 1)

    try:
        data = one({"kind": "lint:halves@1", "done": "n", "step": "0.5"}, number("n", "20"))
        assert found(data) == []
        assert found({**data, "facts": [number("n", "20"), yes_no("rumour")]}) == [("lint_fact_unused", "facts/1")]
    finally:
        forget("lint:halves@1")


def test_a_place_in_the_cluster_is_bounded_too() -> None:
    # at best first of many: 10 - 1 = 9 of 10
    rank = {"kind": "formula", "formula": "max(0, 10 - rank_of(n))"}
    finding = only(one(rank, number("n", "20")), "lint_max_unreached")
    assert dict(finding.params)["points"] == "9"
    assert counter_example(finding) is None


@pytest.mark.parametrize(
    ("formula", "maximum", "expected"),
    [
        # each may be 6 records, both cannot be: nothing is claimed, because nothing can be shown
        ("count(titles, title == 'base') + count(titles, title == 'province')", "11", ["lint_field_unused"]),
        ("min(6, count(titles, title == 'base'))", "6", ["lint_field_unused"]),
        ("if(any(titles, months >= 6), 6, 0)", "6", ["lint_field_unused"]),
        ("if(all(titles, months >= 6), 7, 0)", "6", ["lint_points_cut", "lint_field_unused"]),
        ("if(any(titles, months >= 6 and title == 'base'), 7, 0)", "6", ["lint_points_cut"]),
    ],
)
def test_questions_about_lists(formula: str, maximum: str, expected: list[str]) -> None:
    codes = [code for code, _ in found(one({"kind": "formula", "formula": formula}, TITLES, maximum=maximum))]
    assert codes == expected


def test_titles_and_journals() -> None:
    levels = [{"member": "base", "points": "5"}, {"member": "province", "points": "8"}]
    rule = {"kind": "title_lookup", "titles": "titles", "field": "title", "points": levels, "take": "highest",
            "where": "months >= 6"}  # fmt: skip
    assert found(one(rule, TITLES, maximum="8")) == []
    assert [code for code, _ in found(one(rule, TITLES, maximum="9"))] == ["lint_max_unreached"]
    book = {
        "kind": "items",
        "name": "book",
        "label": words("book"),
        "most": 9,
        "fields": [number("entry", "20", lowest="-20")],
    }
    journal = {"kind": "journal", "entries": "book", "points": "entry", "opening": "50"}
    assert found(one(journal, book, maximum="100")) == []


def test_answers_with_records_can_be_scored() -> None:
    rule = {"kind": "formula", "formula": "if(all(titles, months >= 6), 7, 0)"}
    finding = only(one(rule, TITLES, maximum="6"), "lint_points_cut")
    assert counter_example(finding) == {"titles": []}
    assert lint(CriteriaSet.model_validate(one(rule, TITLES, maximum="7")))[-1].code != "lint_points_cut"
