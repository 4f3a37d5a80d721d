"""A condition of a class that the competent authority may let stand."""

from __future__ import annotations

import pytest

from criteria.tables import table_data
from scoring.composition.making import FACTS, notes, plain, refused, same, section, sheet
from scoring.tables import classes_of
from thidua import NOT_APPLICABLE, CriteriaSet

GUARD = {
    "kind": "condition",
    "holds": "not lie",
    "label": {"vi": "Không gian dối", "en": "No lie"},
    "decided_by": "allow",
}


def classes(guard=GUARD):
    return {
        "bands": [
            {"code": "A", "label": {"vi": "Tốt", "en": "Good"}, "at_least": "90", "guards": [guard]},
            {"code": "B", "label": {"vi": "Khá", "en": "Fair"}, "at_least": "50"},
        ]
    }


def of(answers, guard=GUARD):
    return sheet((section("I", "100", plain("a", "100")),), answers, classes=classes(guard))


ROWS = [
    # a, lie, allow; classes
    ("95", False, None, ["A"]),  # the condition holds: nobody has to decide
    ("95", False, False, ["A"]),
    ("95", True, None, ["B", "A"]),  # open until the authority answers
    ("95", True, True, ["A"]),
    ("95", True, False, ["B"]),
    ("95", True, NOT_APPLICABLE, ["B"]),
    ("95", None, None, ["B", "A"]),
    ("95", None, True, ["A"]),
    ("95", None, False, ["B", "A"]),
    # a condition that does not apply is skipped: there is nothing to let stand
    ("95", NOT_APPLICABLE, None, ["A"]),
    ("95", NOT_APPLICABLE, False, ["A"]),
    ("60", True, None, ["B"]),  # there is nothing to decide below 90
    ("10", True, None, ["unclassified"]),
    (NOT_APPLICABLE, True, None, ["n/a"]),
]


@pytest.mark.parametrize(("a", "lie", "allow", "expected"), ROWS)
def test_classes(a, lie, allow, expected):
    made = of({"a": a, "lie": lie, "allow": allow})
    assert classes_of(made) == expected
    assert same(made)


def test_without_an_authority_the_class_is_lost():
    silent = {key: value for key, value in GUARD.items() if key != "decided_by"}
    assert classes_of(of({"a": "95", "lie": True}, silent)) == ["B"]


def test_the_decision_is_asked_for():
    made = of({"a": "95", "lie": True})
    assert "allow" in made.unknown
    assert notes(made, "class") == [
        "Condition of class Good (No lie): not met or not known, the authority has to decide"
    ]
    assert notes(made, "class", "vi") == [
        "Điều kiện của loại Tốt (Không gian dối): không đạt hoặc chưa rõ, chờ cấp có thẩm quyền quyết định"
    ]
    assert notes(of({"a": "95", "lie": False}), "class") == ["Condition of class Good (No lie): met"]
    allowed = of({"a": "95", "lie": True, "allow": True})
    assert notes(allowed, "class") == ["Condition of class Good (No lie): not met, the authority let the class stand"]
    assert notes(allowed, "class", "vi") == [
        "Điều kiện của loại Tốt (Không gian dối): không đạt, cấp có thẩm quyền cho giữ loại"
    ]
    assert notes(of({"a": "95", "lie": True, "allow": False}), "class") == ["Condition of class Good (No lie): not met"]


def test_refused():
    def data(name):
        return table_data(section("I", "100", plain("a", "100")), facts=FACTS, classes=classes(GUARD | {
            "decided_by": name,
        }))  # fmt: skip

    for name in ("nobody", "a"):
        code, where = refused(CriteriaSet, data(name))
        assert code in ("fact_undeclared", "formula_mixed", "formula_type")
        assert where.startswith("classes/bands/0/guards/0")


def test_nobody_waits_for_a_decision_that_was_made():
    for allow in (True, False):
        made = of({"a": "95", "lie": None, "allow": allow})
        assert not any("has to decide" in note for note in notes(made, "class"))
        assert not any("chờ cấp có thẩm quyền" in note for note in notes(made, "class", "vi"))
