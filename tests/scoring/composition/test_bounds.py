"""Figures that are known in part: bounds as answers, and the outcome of another sheet."""

from __future__ import annotations

import pytest

from criteria.tables import criterion, formula, section, table
from scoring.composition.making import lines, same
from thidua import NOT_APPLICABLE, score
from thidua.formulas.outcomes import NumberOutcome

FACTS = [
    {"kind": "number", "name": "a", "highest": "10", "places": 1, "label": "Điểm"},
    {"kind": "number", "name": "b", "lowest": "-5", "highest": "5", "may_not_apply": True},
    {"kind": "yes_no", "name": "p"},
    {"kind": "choice", "name": "c", "members": ["x", "y"]},
    {"kind": "date", "name": "d"},
]
A = table(section("I", "10", criterion("x", "10", formula("a"))), facts=FACTS)
B = table(section("I", "10", criterion("x", "10", formula("b"), floor="-10")), facts=FACTS)


def between(lowest, highest, **more):
    return {"lowest": lowest, "highest": highest, **more}


FITS = [
    (A, "a", between("2", "7.5"), "2..7.5"),
    (A, "a", between(2, 7), "2..7"),
    (A, "a", between("0", "10"), "0..10"),
    (A, "a", between("3", "3"), "3"),  # one value is that value
    (A, "a", between("2", "7", may_not_apply=False), "2..7"),
    (B, "b", between("-5", "-1"), "-5..-1"),
    (B, "b", between("-1", "1", may_not_apply=True), "-1..1 or not applicable"),
    (B, "b", between("1", "1", may_not_apply=True), "1 or not applicable"),
    (B, "b", between(None, None), "not applicable"),
    (B, "b", between(None, None, may_not_apply=True), "not applicable"),
    # outcomes
    (A, "a", NumberOutcome(20, 75, 1, may_not_apply=False), "2..7.5"),
    (A, "a", NumberOutcome(200, 750, 2, may_not_apply=False), "2..7.5"),  # zeros at the end do not matter
    (A, "a", NumberOutcome(3, 3, 0, may_not_apply=False), "3"),
    (B, "b", NumberOutcome(-1, 1, 0, may_not_apply=True), "-1..1 or not applicable"),
    (B, "b", NumberOutcome(None, None, 0, may_not_apply=True), "not applicable"),
]


@pytest.mark.parametrize(("table_", "name", "answer", "result"), FITS)
def test_bounds(table_, name, answer, result):
    sheet = score(table_, {name: answer})
    assert str(sheet.total) == result
    assert sheet.findings == ()
    assert (name in sheet.unknown) is (".." in result or "or not" in result)
    assert same(sheet)


WRONG = [
    ("a", between("7", "2"), "answer_range"),  # upside down
    ("a", between("2", "10.1"), "answer_range"),
    ("a", between("-1", "2"), "answer_range"),
    ("a", between("2.25", "3"), "number_places"),
    ("a", between("2", "x"), "number_text"),
    ("a", between(2.5, 3), "number_float"),
    ("a", between("2", "3", may_not_apply=True), "answer_not_applicable"),
    ("a", between(None, None), "answer_not_applicable"),
    ("a", NumberOutcome(None, None, 0, may_not_apply=True), "answer_not_applicable"),
    ("a", NumberOutcome(5, 105, 1, may_not_apply=False), "answer_range"),
    ("a", NumberOutcome(25, 26, 2, may_not_apply=False), "number_places"),
    ("a", NumberOutcome(7, 2, 0, may_not_apply=False), "answer_range"),
    ("p", between("0", "1"), "answer_bounds"),
    ("c", between("0", "1"), "answer_bounds"),
    ("d", between("2024-01-01", "2024-02-01"), "answer_bounds"),
]


@pytest.mark.parametrize(("name", "answer", "code"), WRONG)
def test_bad_bounds_are_a_finding_and_nothing_is_known(name, answer, code):
    sheet = score(A, {"a": "1", name: answer})
    assert [(f.code, f.where) for f in sheet.findings] == [(code, name)]
    assert sheet.findings[0].message("vi")
    assert name in sheet.unknown
    assert str(sheet.total) == ("0..10" if name == "a" else "1")


HALF = [between("2", None), between(None, "2"), {"lowest": "2"}, {"highest": "2"}, between("2", "3", sure=True), {}]


@pytest.mark.parametrize("answer", HALF)
def test_half_of_the_bounds_is_a_finding(answer):
    sheet = score(A, {"a": answer})
    assert [f.where for f in sheet.findings] == ["a"]
    assert str(sheet.total) == "0..10"


def test_may_not_apply_must_be_true_or_false():
    """“yes” is neither; the answer is not read as something it may not be."""
    sheet = score(B, {"b": between("1", "2", may_not_apply="yes")})
    assert [f.where for f in sheet.findings] == ["b"]


def test_the_total_of_one_sheet_is_a_figure_of_another():
    """The first sheet stands at 2 to 7.5; the second takes that, whatever it turns out to be."""
    first = score(A, {"a": between("2", "7.5")})
    assert str(score(A, {"a": first.total}).total) == "2..7.5"
    assert str(score(A, {"a": score(A, {"a": "4"}).total}).total) == "4"
    assert str(score(A, {"a": score(A, {}).total}).total) == "0..10"
    nothing = score(B, {"b": NOT_APPLICABLE})
    assert str(score(B, {"b": nothing.total}).total) == "not applicable"


def test_a_better_answer_narrows():
    lows, highs = [], []
    for answer in (None, between("2", "8"), between("3", "5"), "4"):
        total = score(A, {"a": answer}).total
        lows.append(str(total.at_least))
        highs.append(str(total.at_most))
    assert lows == ["0", "2", "3", "4"]
    assert highs == ["10", "8", "5", "4"]


def test_words():
    used = lines(score(A, {"a": between("2", "7.5")}))["x"].facts[0]
    assert used.shown("vi") == "Điểm: ít nhất 2, nhiều nhất 7.5"
    assert used.shown("en") == "Điểm: at least 2, at most 7.5"
    assert not used.known
    maybe = lines(score(B, {"b": between("1", "2", may_not_apply=True)}))["x"].facts[0]
    assert maybe.shown("vi") == "b: ít nhất 1, nhiều nhất 2, hoặc không tính"
