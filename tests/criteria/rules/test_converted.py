"""Different things counted in one unit by coefficients."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [
    number("reports", "100", label={"vi": "Báo cáo", "en": "Reports"}),
    number("notes", "100", places=1, may_not_apply=True, label={"vi": "Công văn", "en": "Notes"}),
]
RULE = {
    "kind": "converted",
    "terms": [{"count": "reports", "each": "1.5"}, {"count": "notes", "each": "0.25"}],
}
WITH_LOSS = {"kind": "converted", "terms": [{"count": "reports", "each": "1"}, {"count": "notes", "each": "-0.5"}]}

ROWS = [
    # 1.5 × reports + 0.25 × notes, at most 10
    (RULE, {"reports": "0", "notes": "0"}, "0"),
    (RULE, {"reports": "2", "notes": "3"}, "3.75"),
    (RULE, {"reports": "2", "notes": "0.1"}, "3.025"),  # exact: nothing is rounded
    (RULE, {"reports": "6", "notes": "4"}, "10"),  # 9 + 1
    (RULE, {"reports": "6", "notes": "4.1"}, "10"),  # 10.025
    (RULE, {"reports": "6", "notes": "3.9"}, "9.975"),
    (RULE, {"reports": "100", "notes": "100"}, "10"),
    # a coefficient may be negative: 3 − 2; 1 − 2 is kept at the floor
    (WITH_LOSS, {"reports": "3", "notes": "4"}, "1"),
    (WITH_LOSS, {"reports": "1", "notes": "4"}, "0"),
    # a sum with a part that does not apply does not apply
    (RULE, {"reports": "2", "notes": NOT_APPLICABLE}, "not applicable"),
    # not known: 3 to 3 + 25, capped
    (RULE, {"reports": "2"}, "3..10 or not applicable"),
    (RULE, {"notes": "4"}, "1..10"),
    (RULE, {"reports": {"lowest": "1", "highest": "2"}, "notes": "4"}, "2.5..4"),
    (WITH_LOSS, {"reports": "9", "notes": {"lowest": "2", "highest": "6"}}, "6..8"),
]


@pytest.mark.parametrize(("rule", "answers", "points"), ROWS)
def test_points(rule, answers, points):
    assert leaf(rule, FACTS, answers) == points


def test_one_term_and_a_formula():
    rule = {"kind": "converted", "terms": [{"count": "otherwise(notes, 0) + reports", "each": "2"}]}
    assert leaf(rule, FACTS, {"reports": "1", "notes": NOT_APPLICABLE}) == "2"
    assert leaf(rule, FACTS, {"reports": "1", "notes": "0.5"}) == "3"


def test_words():
    assert asked(RULE, FACTS) == (
        "tổng điểm quy đổi: 1.5 × Báo cáo; 0.25 × Công văn; không quá 10 điểm",
        "converted sum: 1.5 × Reports; 0.25 × Notes; at most 10 points",
    )


def test_refused():
    nobody = {"kind": "converted", "terms": [{"count": "nobody", "each": "1"}]}
    assert refused(nobody, FACTS) == ("fact_undeclared", "sections/0/criteria/0/rule")
    assert refused({"kind": "converted", "terms": []}, FACTS)[0] == "invalid_shape"


def test_as_json():
    assert replays(RULE, FACTS)


def test_a_sum_is_bracketed():
    """Read aloud, the coefficient is that of the whole count."""
    vi, en = asked({"kind": "converted", "terms": [{"count": "reports + notes", "each": "2"}]}, FACTS)
    assert "2 × (" in vi
    assert "2 × (" in en
