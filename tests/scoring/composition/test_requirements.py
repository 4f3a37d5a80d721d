"""What must hold before a unit is scored or classified at all."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, notes, plain, refused, same, section, sheet
from scoring.tables import classes_of
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE
NONE = "unclassified"
CLASSES = {"bands": [{"code": "A", "label": "Tốt", "at_least": "5"}]}


def requirement(otherwise=None, code="r", holds="not lie"):
    more = {} if otherwise is None else {"otherwise": otherwise}
    return {"code": code, "label": {"vi": "Không gian dối", "en": "No lie"}, "holds": holds, **more}


def of(answers, *requirements, line=None):
    sections = (section("I", "20", plain("a") | (line or {}), plain("b")),)
    return sheet(sections, {"b": "0", **answers}, requirements=list(requirements), classes=CLASSES)


SCORED, CLASSIFIED = requirement("not_scored"), requirement("not_classified")

ROWS = [
    # requirement, lie, a; total, classes
    (SCORED, False, "7", "7", ["A"]),
    (SCORED, True, "7", "not applicable", ["n/a"]),
    (SCORED, NA, "7", "7", ["A"]),  # one that does not apply is no obstacle
    (SCORED, None, "7", "7 or not applicable", ["A", "n/a"]),
    (SCORED, None, "3", "3 or not applicable", [NONE, "n/a"]),
    (CLASSIFIED, False, "7", "7", ["A"]),
    (CLASSIFIED, True, "7", "7", ["n/a"]),
    (CLASSIFIED, True, "3", "3", ["n/a"]),
    (CLASSIFIED, NA, "7", "7", ["A"]),
    (CLASSIFIED, None, "7", "7", ["A", "n/a"]),
    (CLASSIFIED, None, None, "0..10", [NONE, "A", "n/a"]),
    (requirement(), True, "7", "7", ["n/a"]),  # said of nothing: the points stay
]


@pytest.mark.parametrize(("needed", "lie", "a", "total", "classes"), ROWS)
def test_both_effects(needed, lie, a, total, classes):
    made = of({"lie": lie, "a": a}, needed)
    assert (str(made.total), classes_of(made)) == (total, classes)
    assert same(made)


BOTH = [
    (False, False, "7", ["A"]),
    (True, False, "not applicable", ["n/a"]),
    (False, True, "7", ["n/a"]),
    (True, True, "not applicable", ["n/a"]),
    (None, True, "7 or not applicable", ["n/a"]),
    (False, None, "7", ["A", "n/a"]),
]


@pytest.mark.parametrize(("lie", "grave", "total", "classes"), BOTH)
def test_two_requirements(lie, grave, total, classes):
    second = requirement("not_classified", "s", "not grave")
    made = of({"lie": lie, "grave": grave, "a": "7"}, SCORED, second)
    assert (str(made.total), classes_of(made)) == (total, classes)


MANDATORY = [
    # what the line says more; lie, a; total
    ({}, False, "5", "5"),  # just reached
    ({}, False, "4.99", "not applicable"),
    ({}, False, "10", "10"),
    ({}, False, NA, "0"),  # a line that does not apply is no obstacle: b gives 0
    ({"not_applicable": "full_points"}, False, NA, "10"),
    ({"zero_when": "lie"}, True, "10", "not applicable"),  # its points are what is left of it
    ({"zero_when": "lie"}, None, "10", "0..10 or not applicable"),
    ({"round": "1"}, False, "4.5", "5"),  # 4.5 is rounded to 5 first
    ({"max": "5"}, False, "9", "5"),
]


@pytest.mark.parametrize(("line", "lie", "a", "total"), MANDATORY)
def test_a_mandatory_line(line, lie, a, total):
    made = of({"lie": lie, "a": a}, line={"must_reach": "5"} | line)
    assert str(made.total) == total
    assert same(made)


def test_a_mandatory_line_that_is_not_known():
    """Not scored below 5, from 5 to 10 otherwise."""
    made = of({"a": None}, line={"must_reach": "5"})
    assert made.total.may_not_apply
    assert str(made.total.at_most) == "10"
    assert made.total.at_least is not None and str(made.total.at_least) in ("0", "5")
    # learning it
    assert str(of({"a": "4"}, line={"must_reach": "5"}).total) == "not applicable"


def test_words():
    made = of({"lie": True, "grave": True, "a": "4"}, SCORED, requirement("not_classified", "s", "not grave"),
              line={"must_reach": "5"})  # fmt: skip
    assert notes(made, "total") == [
        "Requirement “No lie”: not met",
        "The mandatory criterion a is below 5 points, so nothing is scored",
    ]
    assert notes(made, "total", "vi") == [
        "Điều kiện tiên quyết “Không gian dối”: không đạt",
        "Tiêu chí bắt buộc a không đạt 5 điểm nên không chấm điểm",
    ]
    assert notes(made, "class") == ["Requirement “No lie”: not met"]
    made = of({"lie": None, "grave": None}, SCORED, requirement("not_classified", "s", "not grave"),
              line={"must_reach": "5"})  # fmt: skip
    assert notes(made, "total") == [
        "Requirement “No lie”: not known",
        "The mandatory criterion a must reach 5 points: not known",
    ]
    assert notes(made, "class", "vi") == ["Điều kiện tiên quyết “Không gian dối”: chưa rõ"]
    made = of({"lie": False, "a": "5"}, SCORED, line={"must_reach": "5"})
    assert notes(made, "total", "vi") == ["Điều kiện tiên quyết “Không gian dối”: đạt"]


def test_refused():
    def data(*requirements, **more):
        return table_data(section("I", "20", plain("a", **more)), facts=FACTS, requirements=list(requirements))

    assert refused(CriteriaSet, data(SCORED, CLASSIFIED))[0] == "duplicate_code"
    assert refused(CriteriaSet, data(requirement(holds="nobody"))) == ("fact_undeclared", "requirements/0/holds")
    assert refused(CriteriaSet, data(requirement(holds="a"))) == ("criterion_result", "requirements/0/holds")
    assert refused(CriteriaSet, data(must_reach="10.01"))[0] == "criterion_bounds"
