"""Who leads a cohort: decided, tied, undetermined; and whose figures are asked for."""

from __future__ import annotations

import json
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ranking.cohorts import TABLE, sheets
from scoring.tables import blank, count, plain, section, table
from thidua import NOT_APPLICABLE, NumberFact, compile_table, rank, score, score_many
from thidua.ranking import KeyValue, OutsideKey

NA = NOT_APPLICABLE

SEVEN = compile_table(
    table(
        section("I", "94", plain("base", "94")),
        section("II", "6", plain("extra", "6")),
        facts=[
            count("base", "94", places=2, label={"vi": "Điểm thẩm định", "en": "Verified points"}),
            count("extra", "4", places=2, label={"vi": "Điểm mô hình", "en": "Points for models"}),
        ],
    )
)


def seven(extra_of_c):
    """Seven units: A and B have 97.50; C has 94 and something from 0 to 4; the others cannot reach 97.50."""
    answers = {
        "A": ("93.5", "4"),
        "B": ("94", "3.5"),
        "C": ("94", extra_of_c),  # 94.00 … 98.00
        "D": ("90", "4"),
        "E": ("93.25", None),  # 93.25 … 97.25
        "F": ("91", None),  # 91 … 95
        "G": ("60", "0"),
    }
    rows = [(unit, {"base": base, "extra": extra}) for unit, (base, extra) in answers.items()]
    return rank(score_many(SEVEN, rows), tie_decided_by="Chủ tịch Hội đồng")


def test_seven_units_only_the_figures_of_c_are_asked_for():
    leader = seven(None).leader()
    assert leader.status == "undetermined"
    assert leader.units == ("A", "B", "C")
    assert leader.unit is None
    assert [(o.unit, o.facts, o.keys) for o in leader.open] == [("C", ("extra",), ())]


def test_seven_units_c_leads_with_98():
    leader = seven("4").leader()  # 94 + 4 = 98
    assert (leader.status, leader.unit, leader.open) == ("decided", "C", ())


def test_seven_units_a_and_b_are_tied_when_c_has_97():
    standing = seven("3")  # 94 + 3 = 97 < 97.50
    leader = standing.leader()
    assert (leader.status, leader.units, leader.needs_decision) == ("tied", ("A", "B"), True)
    assert str(leader.decided_by) == "Chủ tịch Hội đồng"
    text = standing.explain().text("vi")
    assert "đồng hạng nhất, cần người có thẩm quyền quyết định: A; B" in text
    assert "Người quyết định khi bằng nhau: Chủ tịch Hội đồng" in text
    assert "tied for first, a decision is needed: A; B" in standing.explain().text("en")


def test_seven_units_the_decision_comes_in_as_a_key():
    ballot = OutsideKey(fact=NumberFact(name="ballot", highest=1), values=(KeyValue.of("B", 1), KeyValue.of("A", 0)))
    rows = seven("3")
    again = rank(
        [
            score(SEVEN, {"base": "93.5", "extra": "4"}, unit="A"),
            score(SEVEN, {"base": "94", "extra": "3.5"}, unit="B"),
        ],
        by=("total", "outside/ballot"),
        outside=[ballot],
    )
    assert rows.leader().units == ("A", "B")
    assert again.leader().unit == "B"


CASES = [
    # rows as (a, b), keys, status, units, whose figures
    ([], ("total",), "none", (), ()),
    ([(NA, NA)], ("total",), "none", (), ()),
    ([(1, 1)], ("total",), "decided", ("u0",), ()),
    ([(3, 1), (2, 1)], ("total",), "decided", ("u0",), ()),
    ([(2, 2), (4, 0), (1, 1)], ("total",), "tied", ("u0", "u1"), ()),
    ([(2, 2), (4, 0), (1, 1)], ("total", "section/I"), "decided", ("u1",), ()),
    ([(4, 4), (3, None)], ("total",), "decided", ("u0",), ()),  # 8 against 3..7
    ([(4, 4), (4, None)], ("total",), "undetermined", ("u0", "u1"), ("u1",)),  # 8 against 4..8: only a tie is left
    ([(3, None), (0, 0)], ("total",), "decided", ("u0",), ()),  # 3..7 is open and leads all the same
    ([(3, None), (4, None), (2, 0)], ("total",), "undetermined", ("u0", "u1"), ("u0", "u1")),
    ([(None, None)], ("total",), "undetermined", ("u0",), ("u0",)),  # alone, but it may yet not be ranked at all
]


@pytest.mark.parametrize(("rows", "keys", "status", "units", "asked"), CASES)
def test_leaders(rows, keys, status, units, asked):
    leader = rank(sheets(*rows), by=keys).leader()
    assert (leader.status, tuple(sorted(leader.units)), tuple(o.unit for o in leader.open)) == (status, units, asked)


def test_an_open_key_after_a_sure_difference_is_not_asked_for():
    votes = OutsideKey(fact=NumberFact(name="votes", highest="9"), values=(KeyValue.of("u1", 3),))
    by = ("total", "outside/votes")
    apart = rank(sheets((4, 0), (3, 0)), by=by, outside=[votes]).leader()
    assert (apart.status, apart.unit) == ("decided", "u0")
    level = rank(sheets((4, 0), (4, 0), (3, 0)), by=by, outside=[votes]).leader()
    assert [(o.unit, o.facts, o.keys) for o in level.open] == [("u0", (), ("outside/votes",))]


def test_facts_that_cannot_move_the_total_are_not_asked_for():
    """The criterion is at its cap with what is known, so the rest of its facts does not matter."""
    capped = table(
        section("I", "10", {**plain("a"), "rule": {"kind": "formula", "formula": "min(a + more, 10)"}}, plain("b")),
        facts=[count("a", "20"), count("more", "20"), blank("b", "4")],
    )
    rows = [("x", {"a": 12, "more": None, "b": None}), ("y", {"a": 9, "more": 0, "b": 1})]
    leader = rank(score_many(capped, rows), by=("points:b", "total")).leader()
    assert [(o.unit, o.facts) for o in leader.open] == [("x", ("b",))]


def test_conditions_on_lines_and_on_the_total_are_asked_for():
    """`false` takes a line away, `more` multiplies the total; `clean` is only a guard of the class."""
    guard = {"kind": "condition", "holds": "clean", "label": "Không ai bị kỷ luật"}
    conditioned = table(
        section("I", "10", plain("a", zero_when="false_evidence")),
        facts=[count("a", "10"), *({"kind": "yes_no", "name": name} for name in ("false_evidence", "more", "clean"))],
        multipliers=[{"code": "m", "label": "Hệ số", "when": "more", "factor": "1.1"}],
        classes={"bands": [{"code": "good", "label": "Tốt", "at_least": "5", "guards": [guard]}]},
    )
    leader = rank(
        [score(conditioned, {"a": 6}, unit="A"), score(conditioned, {"a": 6, "more": True}, unit="B")]
    ).leader()
    assert [(o.unit, o.facts) for o in leader.open] == [("A", ("false_evidence", "more")), ("B", ("false_evidence",))]


def test_a_figure_that_is_open_without_a_missing_fact_is_named_all_the_same():
    ratio = {"kind": "proportional", "actual": "a", "target": "due", "on_zero": "ask"}
    asking = table(section("I", "10", {**plain("a"), "rule": ratio}), facts=[count("a", "9"), count("due", "9")])
    leader = rank([score(asking, {"a": 0, "due": 0}, unit="A"), score(asking, {"a": 4, "due": 8}, unit="B")]).leader()
    assert (leader.status, [(o.unit, o.facts) for o in leader.open]) == ("undetermined", [("A", ())])


values = (0, 2, 4, NA)
answers = st.tuples(st.sampled_from((0, 1, 2, 4, NA, None)), st.sampled_from((0, 2, 4, None)))


def leading(rows, keys):
    """The units that lead fully known rows, by hand: b always applies, so every unit is ranked."""
    found = []
    for a, b in rows:
        known = [value for value in (a, b) if value is not NA]
        by = {"total": sum(known), "section/I": -1 if a is NA else a}
        found.append(tuple(by[key] for key in keys))
    return {i for i, key in enumerate(found) if key == max(found)}


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(st.lists(answers, min_size=1, max_size=4), st.sampled_from([("total",), ("total", "section/I")]))
def test_the_leader_holds_for_every_completion(rows, keys):
    fields = [(i, j) for i, row in enumerate(rows) for j in (0, 1) if row[j] is None]
    if len(fields) > 4:
        return
    leader = rank(sheets(*rows), by=keys).leader()
    seen = []
    for flat in product(*(values if j == 0 else values[:3] for _, j in fields)):
        full = [list(row) for row in rows]
        for (i, j), value in zip(fields, flat, strict=True):
            full[i][j] = value
        seen.append(leading(full, keys))
    units = {int(unit[1:]) for unit in leader.units}
    assert set().union(*seen) <= units
    if leader.status == "decided":
        assert all(found == units for found in seen)
    if leader.status == "tied":
        assert all(found == units for found in seen)
    if not fields:
        assert leader.status in ("decided", "tied")


def test_as_data():
    data = seven(None).as_data()
    assert json.loads(json.dumps(data)) == data
    assert data["leader"]["open"] == [{"unit": "C", "facts": ["extra"], "keys": []}]
    assert data["placed"][0]["classes"] is None
    assert TABLE.criteria_set.code == data["criteria_set"]


def test_as_data_keeps_that_a_unit_may_stay_unclassified():
    bands = {"bands": [{"code": "top", "label": "Cao", "at_least": "6"}], "otherwise": None}
    of = table(section("I", "10", plain("a")), facts=[blank("a", "10")], classes=bands)
    data = rank([score(of, {"a": 7}, unit="A"), score(of, {}, unit="B")]).as_data()["placed"]
    assert {placed["unit"]: placed["classes"] for placed in data} == {
        "A": {"possible": ["top"], "may_not_apply": False},
        "B": {"possible": ["unclassified", "top"], "may_not_apply": True},  # 0..10, or no points at all
    }


def test_a_key_without_words_is_no_exception():
    assert rank([], by=("",)).key_labels[0].vi == "?"


BONUS = compile_table(
    table(
        section("I", "10", plain("a")),
        section("VIII", "10", plain("b"), kind="bonus"),
        facts=[blank("a", "4"), count("b", "4")],
    )
)
with_bonus = st.tuples(st.sampled_from((0, 4, NA, None)), st.sampled_from((0, 2, 4, None)))


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(
    st.lists(with_bonus, min_size=1, max_size=3), st.sampled_from([("points:b",), ("total", "points:b"), ("-total",)])
)
def test_a_unit_that_may_drop_out_is_ahead_of_nobody_for_sure(rows, keys):
    """Without a the total does not apply, and the unit is not ranked, although its bonus is known."""
    fields = [(i, j) for i, row in enumerate(rows) for j in (0, 1) if row[j] is None]
    if len(fields) > 4:
        return
    units = [f"u{i}" for i in range(len(rows))]
    given_ = [(unit, {"a": a, "b": b}) for unit, (a, b) in zip(units, rows, strict=True)]
    standing = rank(score_many(BONUS, given_), by=keys)
    leader = standing.leader()
    for flat in product(*(values if j == 0 else values[:3] for _, j in fields)):
        full = [list(row) for row in rows]
        for (i, j), value in zip(fields, flat, strict=True):
            full[i][j] = value
        by = {
            unit: {"total": a + b, "points:b": b, "-total": -a - b}
            for unit, (a, b) in zip(units, full, strict=True)
            if a is not NA
        }
        order = {unit: tuple(found[key] for key in keys) for unit, found in by.items()}
        ranks = {unit: 1 + sum(other > own for other in order.values()) for unit, own in order.items()}
        for unit in units:
            place = standing.of(unit)
            if unit in ranks:
                assert place.best is not None
                assert place.best <= ranks[unit] <= place.worst
                assert place.ranked is not False
            else:
                assert place.ranked is not True
            assert not place.known or ranks.get(unit) == place.best
        first = {unit for unit, found in ranks.items() if found == 1}
        assert first <= set(leader.units)
        if leader.status in ("decided", "tied"):
            assert first == set(leader.units)
        assert leader.status != "none" or not first
