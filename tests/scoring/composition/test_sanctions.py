"""What an event does to the class, whatever the points."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, notes, plain, refused, same, section, sheet
from scoring.tables import classes_of
from thidua import NOT_APPLICABLE, CriteriaSet

NA = NOT_APPLICABLE
NONE = "unclassified"
BANDS = [
    {"code": code, "label": {"vi": f"Loại {code}", "en": f"Class {code}"}, "at_least": edge}
    for code, edge in (("A", "90"), ("B", "70"), ("C", "50"))
]
LAST = {"code": "D", "label": {"vi": "Loại D", "en": "Class D"}, "at_least": "0"}


def sanction(effect, code="s", when="lie", **more):
    return {"code": code, "label": {"vi": "Kỷ luật", "en": "Discipline"}, "when": when, "effect": effect, **more}


def of(answers, *sanctions, otherwise=None):
    scheme = {"bands": BANDS, "sanctions": list(sanctions)} | ({} if otherwise is None else {"otherwise": otherwise})
    return sheet((section("I", "100", plain("a", "100")),), answers, classes=scheme)


NOT_ABOVE = sanction("not_above", class_code="B")
DOWN, DOWN_TWO = sanction("down"), sanction("down", by=2)
FIXED = sanction("fixed", class_code="C")
GONE = sanction("not_classified")
POINTS = {"A": "95", "B": "75", "C": "55", NONE: "10", "D": "10"}

EFFECTS = [
    # sanction, class by points, class after it
    (NOT_ABOVE, "A", "B"),
    (NOT_ABOVE, "B", "B"),
    (NOT_ABOVE, "C", "C"),
    (NOT_ABOVE, NONE, NONE),
    (DOWN, "A", "B"),
    (DOWN, "B", "C"),
    (DOWN, "C", "C"),  # not below the lowest
    (DOWN, NONE, NONE),
    (DOWN_TWO, "A", "C"),
    (DOWN_TWO, "B", "C"),
    (DOWN_TWO, "C", "C"),
    (sanction("down", by=20), "A", "C"),
    (FIXED, "A", "C"),
    (FIXED, "C", "C"),
    (FIXED, NONE, "C"),  # whatever the points
    (sanction("fixed", class_code="A"), "C", "A"),
    (GONE, "A", "n/a"),
    (GONE, NONE, "n/a"),
]


@pytest.mark.parametrize(("applied", "before", "after"), EFFECTS)
def test_effects(applied, before, after):
    answers = {"a": POINTS[before]}
    assert classes_of(of(answers | {"lie": False}, applied)) == [before]
    assert classes_of(of(answers | {"lie": NA}, applied)) == [before]  # does not apply: does nothing
    assert classes_of(of(answers | {"lie": True}, applied)) == [after]
    both = [code for code in (NONE, "C", "B", "A", "n/a") if code in (before, after)]
    open_ = of(answers | {"lie": None}, applied)
    assert classes_of(open_) == both
    assert same(open_)


WITH_LAST = [
    (DOWN, "C", "D"),
    (DOWN, "D", "D"),
    (DOWN_TWO, "B", "D"),
    (DOWN_TWO, "C", "D"),
    (NOT_ABOVE, "D", "D"),
    (sanction("fixed", class_code="D"), "A", "D"),
]


@pytest.mark.parametrize(("applied", "before", "after"), WITH_LAST)
def test_the_last_class_is_a_class(applied, before, after):
    assert classes_of(of({"a": POINTS[before], "lie": True}, applied, otherwise=LAST)) == [after]


ORDER = [
    ((NOT_ABOVE, sanction("down", "t")), "A", "C"),  # B, then C
    ((sanction("down", "t"), NOT_ABOVE), "A", "B"),  # B, and B is not above B
    ((FIXED, sanction("down", "t")), "A", "C"),
    ((DOWN, sanction("down", "t")), "A", "C"),  # once each
    ((sanction("fixed", class_code="A"), sanction("not_above", "t", class_code="B")), "C", "B"),
    ((sanction("not_above", "t", class_code="B"), sanction("fixed", class_code="A")), "C", "A"),
    ((GONE, sanction("fixed", "t", class_code="C")), "A", "n/a"),  # nothing was classified: nothing to fix
    ((FIXED, sanction("not_classified", "t")), "A", "n/a"),
]


@pytest.mark.parametrize(("applied", "before", "after"), ORDER)
def test_the_order_matters(applied, before, after):
    assert classes_of(of({"a": POINTS[before], "lie": True}, *applied)) == [after]


@pytest.mark.parametrize("applied", [NOT_ABOVE, DOWN, FIXED, GONE])
def test_a_total_that_does_not_apply_has_no_class(applied):
    assert classes_of(of({"a": NA, "lie": True}, applied)) == ["n/a"]


UNKNOWN = [
    # 75 to 95 points: B or A
    ((), False, ["B", "A"]),
    ((NOT_ABOVE,), True, ["B"]),
    ((NOT_ABOVE,), None, ["B", "A"]),
    ((DOWN,), True, ["C", "B"]),
    ((DOWN,), None, ["C", "B", "A"]),
    ((DOWN_TWO,), True, ["C"]),
    ((FIXED,), True, ["C"]),
    ((FIXED,), None, ["C", "B", "A"]),
    ((GONE,), True, ["n/a"]),
    ((GONE,), None, ["B", "A", "n/a"]),
]


@pytest.mark.parametrize(("applied", "lie", "classes"), UNKNOWN)
def test_a_total_known_in_part(applied, lie, classes):
    """Which classes are still possible; one that the sanction surely takes away is not."""
    made = of({"a": {"lowest": "75", "highest": "95"}, "lie": lie}, *applied)
    assert classes_of(made) == classes


def test_two_unknown_conditions():
    """Down where lie, no class where grave: A, B, or none."""
    made = of({"a": "95"}, DOWN, sanction("not_classified", "t", "grave"))
    assert classes_of(made) == ["B", "A", "n/a"]
    assert made.unknown == ("b", "c", "d", "e", "f", "lie", "grave", "allow")


def test_words():
    made = of({"a": "95", "lie": True, "grave": True}, DOWN, sanction("not_classified", "t", "grave"))
    assert notes(made, "class") == [
        "“Discipline” applies: Class A → Class B",
        "“Discipline” applies: Class B → unclassified",
    ]
    assert notes(made, "class", "vi") == [
        "Áp dụng “Kỷ luật”: Loại A → Loại B",
        "Áp dụng “Kỷ luật”: Loại B → không xếp loại",
    ]
    made = of({"a": "95"}, DOWN)
    assert notes(made, "class") == ["“Discipline” applies: Class A → one of: Class B; Class A"]
    assert notes(made, "class", "vi") == ["Áp dụng “Kỷ luật”: Loại A → một trong các loại: Loại B; Loại A"]
    # one that changes nothing is not mentioned
    assert notes(of({"a": "55", "lie": True}, DOWN), "class") == []
    assert notes(of({"a": "95", "lie": False}, DOWN), "class") == []


def test_refused():
    def data(*sanctions):
        scheme = {"bands": BANDS, "sanctions": list(sanctions)}
        return table_data(section("I", "100", plain("a", "100")), facts=FACTS, classes=scheme)

    unknown = refused(CriteriaSet, data(DOWN | {"code": "t"}, sanction("fixed", class_code="Z")))
    assert unknown == ("unknown_class", "classes/sanctions/1/class_code")
    assert refused(CriteriaSet, data(sanction("not_above", class_code="D")))[0] == "unknown_class"
    assert refused(CriteriaSet, data(DOWN, GONE)) == ("duplicate_code", "classes/sanctions/1")
    assert refused(CriteriaSet, data(sanction("down", when="nobody"))) == (
        "fact_undeclared",
        "classes/sanctions/0/when",
    )
    assert refused(CriteriaSet, data(sanction("down", when="a"))) == ("criterion_result", "classes/sanctions/0/when")
