"""A score that somebody else gave, on another scale."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

FACTS = [number("par", "200", places=2, may_not_apply=True, label={"vi": "Điểm CCHC", "en": "PAR score"})]
SOURCE = {"vi": "Chỉ số cải cách hành chính", "en": "PAR Index"}


def rule(out_of="100", step="0.01", **more):
    return {"kind": "imported", "score": "par", "out_of": out_of, "source": SOURCE, "step": step, **more}


ROWS = [
    # par / 100 × 15
    (rule(), "0", "15", "0"),
    (rule(), "100", "15", "15"),
    (rule(), "85.32", "15", "12.8"),  # 12.798
    (rule(), "85.33", "15", "12.8"),  # 12.7995
    (rule(step="0.5"), "85.32", "15", "13"),  # 25.596 halves
    (rule(step="1", mode="down"), "85.32", "15", "12"),
    (rule(), "100.01", "15", "15"),  # above the scale: the full mark, not more
    (rule(), "200", "15", "15"),
    # ties: 50.5 / 100 × 10 = 5.05
    (rule(step="0.1"), "50.5", "10", "5.1"),
    (rule(step="0.1", mode="half_even"), "50.5", "10", "5"),
    (rule(step="0.1", mode="down"), "50.5", "10", "5"),
    # a scale of 70.5: 47 / 70.5 = 2/3
    (rule("70.5"), "47", "10", "6.67"),
    # the scale of the source is that of the line
    (rule("10"), "7.25", "10", "7.25"),
    # not known, does not apply
    (rule(), None, "15", "0..15 or not applicable"),
    (rule("400"), None, "10", "0..5 or not applicable"),  # 200 of 400 at most
    (rule(), NOT_APPLICABLE, "15", "not applicable"),
    (rule(), {"lowest": "40", "highest": "60"}, "10", "4..6"),
]


@pytest.mark.parametrize(("rule_", "par", "maximum", "points"), ROWS)
def test_points(rule_, par, maximum, points):
    assert leaf(rule_, FACTS, {"par": par}, maximum) == points


def test_refused():
    assert refused(rule("0"), FACTS)[0] == "imported_scale"
    assert refused(rule("-100"), FACTS)[0] == "imported_scale"
    assert refused({**rule(), "score": "nobody"}, FACTS) == ("fact_undeclared", "sections/0/criteria/0/rule")


def test_words():
    assert asked(rule(), FACTS, "15") == (
        "Chỉ số cải cách hành chính: “Điểm CCHC” / 100 × 15 điểm, làm tròn đến 0.01",
        "PAR Index: “PAR score” / 100 × 15 points, rounded to 0.01",
    )


def test_as_json():
    assert replays(rule("70.5", "0.5", mode="half_even"), FACTS)
