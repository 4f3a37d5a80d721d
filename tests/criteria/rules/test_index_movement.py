"""Points for indexes that climb, or that stand among the first."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, leaf, number, refused, replays
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE


def place(name, label):
    return number(name, "63", lowest="1", may_not_apply=True, label=label)


FACTS = [
    place("par_before", "PAR năm trước"),
    place("par_now", {"vi": "Chỉ số CCHC", "en": "PAR Index"}),
    place("pci_before", "PCI năm trước"),
    place("pci_now", {"vi": "Chỉ số PCI", "en": "PCI"}),
]
PAR, PCI = ({"before": f"{name}_before", "now": f"{name}_now"} for name in ("par", "pci"))
CLIMB = {"kind": "index_movement", "indexes": [PAR], "each": "1.5"}
BY_THREE = {**CLIMB, "by": 3, "each": "1"}
TOP = {**CLIMB, "top": {"places": 10, "points": "2"}}
POOR_TOP = {**CLIMB, "top": {"places": 10, "points": "1"}}
TWO = {**TOP, "indexes": [PAR, PCI]}

ONE_INDEX = [
    # place before, place now: 1 is the first
    (CLIMB, "20", "19", "1.5"),
    (CLIMB, "20", "20", "0"),
    (CLIMB, "20", "21", "0"),
    (CLIMB, "20", "1", "1.5"),  # however far
    (BY_THREE, "20", "17", "1"),  # just 3
    (BY_THREE, "20", "18", "0"),
    # among the first 10, climbing or not
    (TOP, "20", "10", "2"),
    (TOP, "5", "9", "2"),
    (TOP, "12", "11", "1.5"),  # 11 is not among them, but it climbed
    (TOP, "11", "12", "0"),
    (POOR_TOP, "20", "10", "1"),  # the points of the top, even where climbing gives more
    # no place: left out; among the first without a place before
    (CLIMB, NA, "10", "not applicable"),
    (CLIMB, "10", NA, "not applicable"),
    (TOP, NA, "10", "2"),
    (TOP, NA, "11", "not applicable"),
    # not known
    (CLIMB, "20", None, "0..1.5 or not applicable"),
    (CLIMB, "1", {"lowest": "1", "highest": "63"}, "0"),  # nothing is above the first place
    (TOP, "20", {"lowest": "8", "highest": "19"}, "1.5..2"),
    (CLIMB, {"lowest": "20", "highest": "30"}, "19", "1.5"),
    (CLIMB, {"lowest": "19", "highest": "30"}, "19", "0..1.5"),
]


@pytest.mark.parametrize(("rule", "before", "now", "points"), ONE_INDEX)
def test_one_index(rule, before, now, points):
    assert leaf(rule, FACTS, {"par_before": before, "par_now": now}) == points


TWO_INDEXES = [
    # par before and now, pci before and now; at most the full mark of 3
    (("20", "15", "20", "15"), "3"),  # 1.5 + 1.5
    (("20", "5", "20", "5"), "3"),  # 2 + 2 = 4
    (("20", "15", "20", "25"), "1.5"),
    (("20", "5", "20", "25"), "2"),
    ((NA, NA, "20", "15"), "1.5"),  # one is left out
    ((NA, NA, NA, NA), "not applicable"),
    (("20", "15", "20", None), "1.5..3"),  # 1.5 and 0, 1.5 or 2, or nothing
    (("20", "15", None, NA), "1.5"),
]


@pytest.mark.parametrize(("places", "points"), TWO_INDEXES)
def test_two_indexes(places, points):
    names = ("par_before", "par_now", "pci_before", "pci_now")
    assert leaf(TWO, FACTS, dict(zip(names, places, strict=True)), "3") == points


def test_words():
    assert asked({**CLIMB, "indexes": [PAR, PCI], "by": 3}, FACTS, "3") == (
        "mỗi chỉ số tăng từ 3 bậc được 1.5 điểm (Chỉ số CCHC; Chỉ số PCI), không quá 3 điểm",
        "1.5 points for each index that climbs by 3 or more (PAR Index; PCI), at most 3",
    )
    assert asked(TOP, FACTS, "3") == (
        "mỗi chỉ số trong 10 hạng đầu được 2 điểm, nếu không thì tăng từ 1 bậc được 1.5 điểm (Chỉ số CCHC), "
        "không quá 3 điểm",
        "2 points for each index among the first 10, otherwise 1.5 where it climbs by 1 or more (PAR Index), at most 3",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused({**CLIMB, "indexes": [{"before": "nobody", "now": "par_now"}]}, FACTS) == ("fact_undeclared", at)
    assert refused({**CLIMB, "by": 0}, FACTS)[1].startswith(at)


def test_as_json():
    assert replays(TWO, FACTS)
