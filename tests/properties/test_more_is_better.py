"""More of what a rule rewards never lowers its line, and less of what it punishes neither.

Where that must hold: `RULES` and `LISTS` name the rule, the figure and the direction. It must because each of these
rules is a chain of steps that keep the order: a product with an amount that is not negative, a smallest or largest,
a rounding in one mode, a comparison with an edge.

Where nothing is promised, and why: `choice`, `by_kind`, `override`, `formula` and titles by member give what was
written down, in any order; `bands` and `range_by_band` may give a higher band fewer points; a mark (`expert_mark`,
`range_by_band`) may leave its range, and then the line is open; one more record may lower a mean.

`relative_to_leader` with ties that all lead and targets above 0: raising a unit's own actual never lowers its points,
and never raises those of another unit. With `ties: ask` a tie opens the line, so that there is no number to compare;
units without a target or with a target of 0 are measured otherwise, and nothing is claimed of them.
"""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from differential.comparing import compiled, number
from differential.tables import Table
from properties.drawing import examples
from thidua import score, score_cohort

TERM = [{"count": ("fact", "a"), "each": "1.3"}]
OTHER = [{"count": ("fact", "b"), "each": "0.7"}]
BANDS = [{"edge": "6", "points": "5", "side": "open"}, {"edge": "3", "points": "2"}, {"edge": "1", "points": "2"}]

RULES = (
    # rule, figure, direction
    ({"kind": "all_or_nothing", "met": ("ge", ("fact", "a"), ("fact", "b"))}, "a", 1),
    ({"kind": "bands", "value": ("fact", "a"), "bands": BANDS}, "a", 1),
    (
        {"kind": "bands", "value": ("div", ("fact", "b"), ("add", ("fact", "a"), ("number", "1"))), "bands": BANDS},
        "a",
        -1,
    ),
    ({"kind": "proportional", "actual": ("fact", "a"), "target": ("fact", "b"), "on_zero": "full"}, "a", 1),
    ({"kind": "inverse_proportional", "actual": ("fact", "a"), "target": ("fact", "b"), "on_zero": "full"}, "a", -1),
    ({"kind": "inverse_proportional", "actual": ("fact", "a"), "target": ("fact", "b"), "on_zero": "full"}, "b", 1),
    *(
        (
            {
                "kind": "shortfall",
                "actual": ("fact", "a"),
                "target": ("fact", "b"),
                "each": "0.4",
                "per": "1/7",
                "counted": counted,
                "on_zero": "full",
            },
            "a",
            1,
        )
        for counted in ("started", "complete", "exact")
    ),
    ({"kind": "deduct_per_event", "events": ("fact", "a"), "each": "0.7"}, "a", -1),
    ({"kind": "percent_off", "faults": ("fact", "a"), "each": "1/3", "step": "0.5"}, "a", -1),
    ({"kind": "capped_count", "count": ("fact", "a"), "each": "0.9", "cap": "4"}, "a", 1),
    ({"kind": "converted", "terms": [*TERM, *OTHER]}, "a", 1),
    ({"kind": "level_weight", "level": ("fact", "a"), "weight": "0.15"}, "a", 1),
    ({"kind": "imported", "score": "a", "out_of": "7", "source": "s", "step": "0.1"}, "a", 1),
    ({"kind": "plus_minus", "start": "1", "plus": TERM, "minus": OTHER, "lowest": "-3"}, "a", 1),
    ({"kind": "plus_minus", "start": "1", "plus": TERM, "minus": OTHER, "lowest": "-3"}, "b", -1),
    ({"kind": "index_movement", "indexes": [{"before": "b", "now": "a"}], "each": "2", "by": 2}, "a", -1),
    ({"kind": "index_movement", "indexes": [{"before": "b", "now": "a"}], "each": "2", "by": 2}, "b", 1),
    (
        {
            "kind": "index_movement",
            "indexes": [{"before": "b", "now": "a"}],
            "each": "2",
            "top": {"places": 2, "points": "3"},
        },
        "a",
        -1,
    ),
    ({"kind": "highest_only", "of": [{"when": ("ge", ("fact", "a"), ("fact", "b")), "points": "3"}]}, "a", 1),
)

FIGURE = {"type": "number", "places": 0, "lowest": "0", "highest": "9", "may_not_apply": False}
ITEMS = {
    "type": "items",
    "most": 5,
    "may_not_apply": False,
    "fields": {
        "v": {**FIGURE, "highest": "4"},
        "w": {"type": "bool", "may_not_apply": False},
        "t": {"type": "enum", "members": ("low", "high"), "may_not_apply": False},
    },
}
LEVELS = [{"member": "low", "points": "1"}, {"member": "high", "points": "2.5"}]


def one_line(rule, facts):
    leaf = {"code": "c", "max": "6", "rule": rule, "floor": "-100"}
    section = {"code": "S", "max": "100", "floor": "-100", "kind": "scored", "criteria": [leaf]}
    return compiled(Table({"sections": [section]}, facts))


def points(table, answers) -> Fraction:
    low, high, may_na = number(score(table, answers).points("c"))
    assert low == high is not None and not may_na
    return low


@pytest.mark.parametrize(("rule", "figure", "direction"), RULES)
def test_one_figure(rule, figure: str, direction: int) -> None:
    table = one_line(rule, {"a": FIGURE, "b": FIGURE})
    rest = "b" if figure == "a" else "a"
    for other in range(0, 10, 3):
        found = [points(table, {figure: str(at), rest: str(other)}) for at in range(10)]
        assert found == sorted(found, reverse=direction < 0)


LISTS = (
    # rule, whether one more record never lowers it, whether a better record (v up, w true) never lowers it
    ({"kind": "count_items", "items": "l", "meets": [("fact", "w")], "each": "1.5"}, True, True),
    ({"kind": "journal", "entries": "l", "points": ("fact", "v"), "opening": "1"}, True, True),
    (
        {
            "kind": "title_lookup",
            "titles": "l",
            "field": "t",
            "members": ("low", "high"),
            "points": LEVELS,
            "take": "sum",
        },
        True,
        True,
    ),
    (
        {
            "kind": "title_lookup",
            "titles": "l",
            "field": "t",
            "members": ("low", "high"),
            "points": LEVELS,
            "take": "highest",
        },
        True,
        True,
    ),
    ({"kind": "mean_of_items", "items": "l", "value": ("fact", "v"), "on_empty": "zero", "step": "0.1"}, False, True),
)
RECORD = st.fixed_dictionaries(
    {"v": st.integers(0, 4).map(str), "w": st.booleans(), "t": st.sampled_from(("low", "high"))}
)


@pytest.mark.parametrize(("rule", "more", "better"), LISTS)
@examples(15)
@given(records=st.lists(RECORD, min_size=1, max_size=4), another=RECORD)
def test_lists(rule, more: bool, better: bool, records, another) -> None:
    table = one_line(rule, {"l": ITEMS})
    before = points(table, {"l": records})
    if more:
        assert points(table, {"l": [*records, another]}) >= before
    if better:
        raised = {"v": str(min(4, int(records[0]["v"]) + 1)), "w": True, "t": "high"}
        assert points(table, {"l": [raised, *records[1:]]}) >= before


CHOICES = tuple(product(("highest_rate", "highest_actual"), ("target_points", "full")))


@pytest.mark.parametrize(("leader", "nobody"), CHOICES)
@examples(15)
@given(units=st.lists(st.tuples(st.integers(0, 9), st.integers(1, 5)), min_size=1, max_size=5), by=st.integers(1, 4))
def test_relative_to_leader(leader: str, nobody: str, units, by: int) -> None:
    rule = {"kind": "relative_to_leader", "actual": ("fact", "a"), "target": ("fact", "b"), "leader": leader}
    rule |= {"ties": "all_lead", "nobody_exceeds": nobody, "on_zero": "ask", "no_target": "not_applicable"}
    table = one_line(rule, {"a": {**FIGURE, "highest": "20"}, "b": {**FIGURE, "lowest": "1"}})

    def all_points(figures):
        sheets = score_cohort(table, [(f"u{i}", {"a": str(a), "b": str(b)}) for i, (a, b) in enumerate(figures)])
        return [number(sheet.points("c")) for sheet in sheets]

    (actual, target), *others = units
    before, after = all_points(units), all_points([(actual + by, target), *others])
    assert after[0][0] >= before[0][1]
    for was, now in zip(before[1:], after[1:], strict=True):
        assert now[0] <= was[1]
