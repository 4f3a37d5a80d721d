"""What the linter works out for itself agrees with the score sheet: totals of answers, and the bounds around them."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lint.sound import SOUND, line, number, part, table, words, yes_no
from thidua import CriteriaSet, score
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.reach import Totals
from thidua.criteria.lint.sheet import Sheet
from thidua.criteria.lint.spans import Span, answer, span_of
from thidua.criteria.lint.totals_grid import before_rounding, total_grid


def blank(code, maximum, policy):
    return line(code, maximum, {"kind": "formula", "formula": code.lower()}, not_applicable=policy)


def policies(policy, **more):
    """Two sections of lines that may not apply, under every policy, with all that a total can have."""
    inner = part("G", "12", blank("C", "8", policy), blank("D", "4", "leave_out"), not_applicable=policy)
    first = part("I", "20", blank("A", "8", policy), inner, rescale_step="0.1", zero_when="fraud")
    second = part("II", "10", blank("B", "10", "leave_out"))
    bonus = part("T", "3", blank("E", "5", "leave_out"), kind="bonus")
    minus = part("P", "4", blank("F", "6", "leave_out"), kind="deduction")
    outside = part("O", "5", blank("H", "5", "leave_out"), kind="outside")
    facts = [
        number(n, h, places=1, may_not_apply=True)
        for n, h in zip("abcdefh", ("8", "10", "8", "4", "5", "6", "5"), strict=True)
    ]
    return table(first, second, bonus, minus, outside, facts=[*facts, yes_no("fraud", may_not_apply=True)], **more)


WEIGHTED = policies("leave_out")
for at, weight in ((0, "1/3"), (1, "2/3")):
    WEIGHTED["sections"][at]["weight"] = weight
MULTIPLIED = [{"code": "m", "label": words("m"), "when": "fraud", "factor": "1.15", "from_total": "12", "step": "0.5"}]
ROUNDED = {"round_total": "0.5", "lowest_total": "1", "highest_total": "31"}
TABLES = {
    "sound": SOUND,
    **{policy: policies(policy) for policy in ("leave_out", "full_points", "rescale", "drop_group")},
    "weighted": WEIGHTED,
    "everything": policies("rescale", multipliers=MULTIPLIED, opening_balance="2.5", **ROUNDED),
}
SETS = {name: CriteriaSet.model_validate(copy.deepcopy(data)) for name, data in TABLES.items()}


@st.composite
def answered(draw, ground):
    """One answer to every fact, at the ends more often than not."""
    found = {}
    for name, fact in ground.scalars.items():
        span = span_of(fact)
        if span.may_not_apply and draw(st.integers(0, 2)) == 0:
            found[name] = Span(span.lowest, span.highest, applies=False)
            continue
        value = draw(st.one_of(st.sampled_from([span.lowest, span.highest]), st.integers(span.lowest, span.highest)))
        found[name] = Span(value, value)
    return found


@pytest.mark.parametrize("name", SETS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_totals_agree(name: str, data: st.DataObject) -> None:
    criteria_set = SETS[name]
    ground = Ground(criteria_set)
    answers = data.draw(answered(ground))
    if name == "sound":  # its marks leave a question open where they do not fit
        answers["attitude"] = Span(*[answers["attitude"].lowest // 25 * 25] * 2)
        answers["cleanliness"], answers["cleanliness_mark"] = Span(95, 95), Span(110, 110)
    plain = {fact: answer(ground.scalars[fact], span) for fact, span in answers.items()}
    sheet = score(criteria_set, plain)
    assert sheet.findings == ()
    mine, theirs = Sheet(ground).total(answers), sheet.total
    assert theirs.known
    assert mine == (None if theirs.not_applicable else theirs.at_least.fraction)
    reach = Totals(ground).total()
    if mine is None:
        assert reach.may_not_apply
        return
    assert reach.lowest <= mine <= reach.highest
    assert (mine / total_grid(ground)).denominator == 1
    exact = Sheet(ground).before_rounding(answers)
    assert exact is not None
    assert (exact / before_rounding(ground)).denominator == 1


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_bounds_hold_every_line(data: st.DataObject) -> None:
    criteria_set = SETS["rescale"]
    ground = Ground(criteria_set)
    answers = data.draw(answered(ground))
    plain = {fact: answer(ground.scalars[fact], span) for fact, span in answers.items()}
    sheet, totals = score(criteria_set, plain), Totals(ground)
    for leaf in ground.leaves:
        points, reach = sheet.points(leaf.criterion.code), totals.of(leaf.criterion)
        assert reach.may_not_apply or not points.not_applicable
        if points.at_least is not None:
            assert reach.lowest <= points.at_least.fraction <= reach.highest
