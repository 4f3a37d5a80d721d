"""Points by the place between the target and the leader of the cluster: every unit worked out by hand.

A unit is written (actual, target). The full mark is 10 and the target is worth half of it unless said otherwise:
below the target 5 × A/T, on it 5, the leader 10, the others 5 + 5 × (A/T − 1) / (best − 1).
"""

from __future__ import annotations

import itertools

import pytest

from criteria.rules.making import asked, number, one, refused, replays
from thidua import NOT_APPLICABLE, score, score_cohort

NA = NOT_APPLICABLE
FACTS = [
    number("done", "1000", label={"vi": "Đã làm", "en": "Done"}),
    number("target", "1000", may_not_apply=True, label={"vi": "Chỉ tiêu", "en": "Target"}),
]


def rule(leader="highest_rate", ties="all_lead", nobody="target_points", on_zero="full", none="not_applicable", **more):
    return {
        "kind": "relative_to_leader", "actual": "done", "target": "target", "leader": leader, "ties": ties,
        "nobody_exceeds": nobody, "on_zero": on_zero, "no_target": none, **more,
    }  # fmt: skip


def sheets(rule_, *units, maximum="10"):
    rows = [(f"u{at}", {"done": done, "target": target}) for at, (done, target) in enumerate(units)]
    return score_cohort(one(rule_, FACTS, maximum), rows)


def points(rule_, *units, maximum="10"):
    return [str(sheet.points("x")) for sheet in sheets(rule_, *units, maximum=maximum)]


def findings(rule_, *units):
    return [[(f.code, f.where) for f in sheet.findings] for sheet in sheets(rule_, *units)]


ACTUAL = rule("highest_actual")
ASK = rule(ties="ask")
FULL = rule(nobody="full")
OPEN = (None, None)  # a unit that has not submitted
ANYTHING = "0..10 or not applicable"

CLUSTERS = [
    # one unit is its own leader
    (rule(), [(120, 100)], ["10"]),
    (rule(), [(101, 100)], ["10"]),
    (rule(), [(100, 100)], ["5"]),
    (FULL, [(100, 100)], ["10"]),
    (rule(), [(80, 100)], ["4"]),
    (FULL, [(80, 100)], ["4"]),  # below the target nothing but 5 × A/T
    (rule(), [(0, 100)], ["0"]),
    # above, on and below the target: 5 + 5 × 0.2/0.5 = 7
    (rule(), [(150, 100), (120, 100), (100, 100), (90, 100)], ["10", "7", "5", "4.5"]),
    # 5 + 5 × 0.1/0.3 = 6.666…
    (rule(), [(130, 100), (110, 100)], ["10", "6.67"]),
    # rates, not actuals: 60/50 leads 110/100
    (rule(), [(110, 100), (60, 50)], ["7.5", "10"]),
    # two leaders of three: 1.2, 1.2, 1.1
    (rule(), [(120, 100), (60, 50), (110, 100)], ["10", "10", "7.5"]),
    (ASK, [(120, 100), (60, 50), (110, 100)], ["5..10", "5..10", "7.5"]),
    (ASK, [(120, 100), (60, 51), (110, 100)], ["10", "9.41", "7.5"]),  # 60/51 = 1.1765: 5 + 5 × 0.1765/0.2
    # all tied above, on, below the target
    (rule(), [(120, 100), (60, 50), (12, 10)], ["10", "10", "10"]),
    (ASK, [(120, 100), (60, 50), (12, 10)], ["5..10", "5..10", "5..10"]),
    (rule(), [(100, 100), (50, 50)], ["5", "5"]),
    (FULL, [(100, 100), (50, 50)], ["10", "10"]),
    (ASK, [(100, 100), (50, 50)], ["5", "5"]),  # all get the points of the target: there is nothing to decide
    (rule(ties="ask", nobody="full"), [(100, 100), (50, 50)], ["5..10", "5..10"]),
    (rule(), [(80, 100), (40, 50)], ["4", "4"]),
    (rule(ties="ask", nobody="full"), [(80, 100), (40, 50)], ["4", "4"]),
    (rule(), [(0, 100), (0, 50)], ["0", "0"]),
    # nobody exceeds: the best is on target, the other below
    (rule(), [(100, 100), (90, 100)], ["5", "4.5"]),
    (FULL, [(100, 100), (90, 100)], ["10", "4.5"]),
    # somebody exceeds: being on target is worth 5 whatever is said for “nobody”
    (FULL, [(100, 100), (101, 100)], ["5", "10"]),
    # a target not assigned: left out, it leads nobody
    (rule(), [(120, 100), (900, NA), (110, 100)], ["10", "not applicable", "7.5"]),
    (rule(), [(120, NA), (110, NA)], ["not applicable", "not applicable"]),
    (rule(), [(120, NA)], ["not applicable"]),
    # … or measured by the highest actual among those without a target: 200 → 10, 50 → 2.5, 0 → 0
    (rule(none="share_of_highest"), [(200, NA), (50, NA), (0, NA)], ["10", "2.5", "0"]),
    (rule(none="share_of_highest"), [(900, 1000), (200, NA), (50, NA)], ["4.5", "10", "2.5"]),
    (rule(none="share_of_highest"), [(200, NA), (150, 100)], ["10", "10"]),
    (rule(none="share_of_highest"), [(0, NA), (0, NA)], ["0", "0"]),
    (rule(none="share_of_highest"), [(3, NA), (1, NA)], ["10", "3.33"]),
    # a target of 0, each way; the others are compared among themselves
    (rule(on_zero="full"), [(5, 0), (120, 100), (110, 100)], ["10", "10", "7.5"]),
    (rule(on_zero="zero"), [(5, 0), (120, 100), (110, 100)], ["0", "10", "7.5"]),
    (rule(on_zero="not_applicable"), [(5, 0), (120, 100), (110, 100)], ["not applicable", "10", "7.5"]),
    (rule(on_zero="ask"), [(5, 0), (120, 100), (110, 100)], ["0..10", "10", "7.5"]),
    (rule(on_zero="full"), [(0, 0), (0, 0)], ["10", "10"]),
    (rule(on_zero="zero"), [(0, 0)], ["0"]),
    # a target of 0 is a target: it is not measured as one that was not assigned
    (rule(on_zero="not_applicable", none="share_of_highest"), [(5, 0), (50, NA)], ["not applicable", "10"]),
    (rule(on_zero="zero", none="share_of_highest"), [(500, 0), (50, NA)], ["0", "10"]),
    # not submitted: on target or above stays open, below is known
    (rule(), [(120, 100), OPEN, (90, 100)], ["5..10", ANYTHING, "4.5"]),
    (rule(), [OPEN, OPEN, OPEN], [ANYTHING, ANYTHING, ANYTHING]),
    (rule(), [(100, 100), OPEN], ["5", ANYTHING]),
    (FULL, [(100, 100), OPEN], ["5..10", ANYTHING]),
    # a target not known yet, from 1 to 1000, or 0, or none; 5 × 50/1000 = 0.25
    (rule(), [(120, 100), (50, None)], ["5..10", "0.25..10 or not applicable"]),
    # … and if it is known that there is none, nothing is open
    (rule(), [(120, 100), (50, NA)], ["10", "not applicable"]),
    # a figure known in part: rates of 1.05 to 1.1 never reach 1.2, and come to 6.25 to 7.5
    (rule(), [(120, 100), ({"lowest": "105", "highest": "110"}, 100)], ["10", "6.25..7.5"]),
    # … and where they may lead, both are open: 5 + 5 × 0.2/0.3 = 8.33
    (rule(), [(120, 100), ({"lowest": "130", "highest": "130"}, 100)], ["8.33", "10"]),
    # the leader by actual: 300 leads although its rate is 1.5; the best rate of 2 has all the excess there is
    (ACTUAL, [(200, 100), (300, 200), (120, 100), (50, 100)], ["10", "10", "6", "2.5"]),
    (rule(), [(200, 100), (300, 200), (120, 100), (50, 100)], ["10", "7.5", "6", "2.5"]),
    # … which may be below its own target
    (ACTUAL, [(200, 100), (300, 400)], ["10", "3.75"]),
    (rule("highest_actual", "ask"), [(300, 200), (300, 250), (200, 100)], ["5..10", "5..10", "10"]),
    (rule("highest_actual", "ask"), [(300, 200), (299, 250)], ["10", "6.96"]),  # 5 + 5 × 0.196/0.5
    (ACTUAL, [(100, 100), (50, 50)], ["5", "5"]),
]


@pytest.mark.parametrize(("rule_", "units", "expected"), CLUSTERS)
def test_points(rule_, units, expected):
    assert points(rule_, *units) == expected


@pytest.mark.parametrize(
    ("rule_", "units", "expected"), [row for row in CLUSTERS if len(row[1]) > 1], ids=lambda value: None
)
def test_the_order_of_the_units_is_irrelevant(rule_, units, expected):
    for order in itertools.islice(itertools.permutations(range(len(units))), 6):
        assert points(rule_, *(units[at] for at in order)) == [expected[at] for at in order]


NUMBERS = [
    # a target worth 70 %: below 7 × A/T, on it 7, between 7 + 3 × …
    (rule(target_share="70 %"), "10", [(150, 100), (120, 100), (100, 100), (90, 100)], ["10", "8.2", "7", "6.3"]),
    # two thirds of 10, and 10/3 × 0.4 on top of it
    (rule(target_share="2/3"), "10", [(150, 100), (120, 100), (100, 100)], ["10", "8", "6.67"]),
    (rule(target_share="100 %"), "10", [(150, 100), (120, 100), (90, 100)], ["10", "10", "9"]),
    (rule(target_share="0 %"), "10", [(150, 100), (120, 100), (90, 100)], ["10", "4", "0"]),
    # rates are rounded before they are compared: 4/3 = 1.3333 and 1.33; 5 + 5 × 0.33/0.3333 = 9.950…
    (rule(), "10", [(4, 3), (133, 100)], ["10", "9.95"]),
    (rule(rate_step="0.01"), "10", [(4, 3), (133, 100)], ["10", "10"]),
    (rule(rate_step="0.1"), "10", [(4, 3), (126, 100)], ["10", "10"]),
    # the points are rounded once: 5 + 5 × 0.05/0.2 = 6.25
    (rule(step="0.5"), "10", [(120, 100), (105, 100)], ["10", "6.5"]),
    (rule(step="0.5", mode="half_even"), "10", [(120, 100), (105, 100)], ["10", "6"]),
    (rule(step="1", mode="down"), "10", [(120, 100), (105, 100)], ["10", "6"]),
    # another full mark
    (rule(), "15", [(120, 100), (105, 100), (60, 100)], ["15", "9.38", "4.5"]),  # 7.5 + 7.5 × 0.25 = 9.375
]


@pytest.mark.parametrize(("rule_", "maximum", "units", "expected"), NUMBERS)
def test_shares_and_rounding(rule_, maximum, units, expected):
    assert points(rule_, *units, maximum=maximum) == expected


@pytest.mark.parametrize("leader", ["highest_rate", "highest_actual"])
@pytest.mark.parametrize("units", [[(300, 300), (120, 100)], [(1000, 999), (500, 500)], [(500, 500), (1000, 999)]])
def test_nobody_exceeds_matters_only_where_nobody_exceeds(leader, units):
    """In each of these clusters one unit is above its target."""
    one_way, other_way = (points(rule(leader, nobody=nobody, rate_step="0.01"), *units) for nobody in NOBODY)
    assert one_way == other_way


NOBODY = ("target_points", "full")


def test_questions_are_said():
    tied = [(120, 100), (60, 50), (110, 100)]
    assert findings(ASK, *tied) == [[("ask_open", "x")], [("ask_open", "x")], []]
    assert findings(rule(), *tied) == [[], [], []]
    assert findings(rule(on_zero="ask"), (5, 0), (120, 100)) == [[("ask_open", "x")], []]


def test_learning_who_leads_narrows_but_never_moves():
    """The second unit reports 90, then 110, then 150: each answer lies in the open one."""
    assert points(rule(), (120, 100), OPEN)[0] == "5..10"
    assert points(rule(), (120, 100), (90, 100))[0] == "10"
    assert points(rule(), (120, 100), (150, 100))[0] == "7"
    assert points(rule(), (120, 100), (1000, 1))[0] == "5"  # 5 + 5 × 0.2/999


def test_alone():
    """Below the target the others do not matter; above it they do."""
    table = one(rule(), FACTS)
    above, below = (score(table, {"done": done, "target": "100"}) for done in ("120", "80"))
    assert str(above.points("x")) == "5..10"
    assert [(f.code, f.where) for f in above.findings] == [("needs_cohort", "x")]
    assert str(below.points("x")) == "4"


def test_words():
    assert asked(rule(), FACTS) == (
        "(Đã làm) so với chỉ tiêu (Chỉ tiêu): đạt chỉ tiêu được 50 % của 10 điểm; chưa đạt thì tính theo tỷ lệ thực "
        "hiện; dẫn đầu được 10 điểm; vượt chỉ tiêu nhưng không dẫn đầu thì tính theo phần vượt so với phần vượt của "
        "đơn vị dẫn đầu; dẫn đầu là đơn vị có tỷ lệ cao nhất; các đơn vị cùng dẫn đầu đều được điểm tối đa; không đơn "
        "vị nào vượt thì đơn vị đạt chỉ tiêu vẫn chỉ được điểm đạt chỉ tiêu; khi chỉ tiêu bằng 0: điểm tối đa; "
        "không được giao chỉ tiêu thì không tính; làm tròn đến 0.01",
        "(Done) against the target (Target): on target, 50 % of 10 points; below it, in proportion; the leader, 10 "
        "points; above target but not leading, by the excess against the leader’s; the leader has the highest rate; "
        "tied leaders all get the full mark; where nobody exceeds, those on target get the target’s points; where the "
        "target is 0: full points; without a target it does not apply; rounded to 0.01",
    )
    vi, en = asked(rule("highest_actual", "ask", "full", "not_applicable", "share_of_highest"), FACTS)
    assert vi.endswith(
        "dẫn đầu là đơn vị có số thực hiện cao nhất; nhiều đơn vị cùng dẫn đầu thì cấp có thẩm quyền quyết định; không "
        "đơn vị nào vượt thì đơn vị đạt chỉ tiêu được điểm tối đa; khi chỉ tiêu bằng 0: không tính; không được giao "
        "chỉ tiêu thì so với số thực hiện cao nhất của các đơn vị không được giao; làm tròn đến 0.01"
    )
    assert en.endswith(
        "the leader has the highest actual; the authority decides between tied leaders; where nobody exceeds, those on "
        "target get the full mark; where the target is 0: not applicable; without a target, against the highest actual "
        "among units without one; rounded to 0.01"
    )


@pytest.mark.parametrize("choice", ["leader", "ties", "nobody_exceeds", "on_zero", "no_target"])
def test_nothing_that_decides_has_a_default(choice):
    silent = {key: value for key, value in rule().items() if key != choice}
    assert refused(silent, FACTS)[0] == "field_missing"


def test_as_json():
    assert replays(rule("highest_actual", "ask", target_share="2/3", rate_step="0.01"), FACTS)
