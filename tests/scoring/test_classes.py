"""Classes: bands, gaps, guards, and what is still possible while something is unknown."""

from __future__ import annotations

import pytest

from scoring.tables import blank, classes_of, count, plain, section, table
from thidua import NOT_APPLICABLE, score

NA = NOT_APPLICABLE
FACTS = [
    blank("a", "50", places=1),
    blank("b", "50", places=1),
    {"kind": "yes_no", "name": "clean", "may_not_apply": True},
]
NONE = "unclassified"


def band(code, at_least, *guards, **more):
    return {"code": code, "label": f"Loại {code}", "at_least": at_least, "guards": list(guards), **more}


def of(answers, *bands, sections=None, **more):
    """The classes still possible: a of 50 points in section I, b of 50 in section II."""
    sections = sections or (section("I", "50", plain("a", "50")), section("II", "50", plain("b", "50")))
    return classes_of(score(table(*sections, facts=FACTS, classes={"bands": list(bands), **more}), answers))


PLAIN = (band("A", "90"), band("B", "70"), band("C", "50"))


@pytest.mark.parametrize(
    ("a", "b", "classes"),
    [
        ("50", "50", ["A"]),
        ("40", "50", ["A"]),  # an edge belongs to its class
        ("39.9", "50", ["B"]),
        ("20", "50", ["B"]),
        ("0", "50", ["C"]),
        ("0", "49.9", [NONE]),
        ("45", None, [NONE, "C", "B", "A"]),  # b unknown: 45 to 95, or b does not apply: 45
        ("50", None, ["C", "B", "A"]),
        (None, None, [NONE, "C", "B", "A", "n/a"]),
        (NA, "50", ["C"]),
        (NA, NA, ["n/a"]),  # nothing applies: no class at all, not the lowest one
    ],
)
def test_bands(a, b, classes):
    assert of({"a": a, "b": b}, *PLAIN) == classes


GAP = (band("A", "90"), band("B", "70", below="80"), band("C", "50", edge="open"))


@pytest.mark.parametrize(
    ("a", "classes"),
    [
        ("40", ["A"]),
        ("39.9", ["C"]),  # 89.9 is above B's upper edge and reaches C
        ("30", ["C"]),  # 80 itself lies above B
        ("29.9", ["B"]),
        ("20", ["B"]),
        ("0.1", ["C"]),
        ("0", [NONE]),  # 50 does not lie above 50
    ],
)
def test_upper_and_open_edges(a, classes):
    assert of({"a": a, "b": "50"}, *GAP) == classes


def test_a_total_between_two_bands_is_unclassified():
    bands = (band("A", "90"), band("B", "70", below="80"))
    assert of({"a": "35", "b": "50"}, *bands) == [NONE]
    assert of({"a": "25", "b": "50"}, *bands) == ["B"]
    assert of({"a": "0", "b": "50"}, *bands) == [NONE]
    assert of({"a": None, "b": "50"}, *bands) == [NONE, "B", "A"]


def test_otherwise_catches_what_reaches_no_band():
    last = {"code": "D", "label": "Chưa đạt", "at_least": "0"}
    assert of({"a": "0", "b": "49.9"}, *PLAIN, otherwise=last) == ["D"]
    assert of({"a": NA, "b": NA}, *PLAIN, otherwise=last) == ["n/a"]


HALF = {"kind": "section_share", "at_least": "50 %"}
CLEAN = {"kind": "condition", "holds": "clean", "label": "Không ai bị kỷ luật"}


@pytest.mark.parametrize(
    ("a", "b", "classes"),
    [
        ("50", "25", ["A"]),  # 25 of 50 is exactly half
        ("50", "24.9", ["B"]),  # the guard fails, the next band is tried
        (NA, "50", [NONE]),  # 50 points reach neither band
        ("50", NA, [NONE]),
    ],
)
def test_every_section_at_least_half(a, b, classes):
    assert of({"a": a, "b": b}, band("A", "74", HALF), band("B", "60")) == classes


def test_a_section_that_does_not_apply_is_skipped_by_the_guard():
    assert of({"a": NA, "b": "50"}, band("A", "40", HALF)) == ["A"]
    assert of({"a": NA, "b": "24.9"}, band("A", "20", HALF)) == [NONE]


def test_a_guard_on_one_section():
    guard = {**HALF, "section": "II"}
    assert of({"a": "10", "b": "25"}, band("A", "30", guard)) == ["A"]
    assert of({"a": "50", "b": "24"}, band("A", "30", guard)) == [NONE]
    assert of({"a": "50", "b": NA}, band("A", "30", guard)) == ["A"]  # skipped


@pytest.mark.parametrize(("base", "classes"), [("applicable", ["A"]), ("nominal", [NONE])])
def test_the_base_of_a_guard(base, classes):
    """Section I of 50 has two criteria of 25; one does not apply, the other got 15: 60 % of 25, 30 % of 50."""
    sections = (section("I", "50", plain("a", "25"), plain("b", "25")),)
    guard = {**HALF, "base": base}
    assert of({"a": "15", "b": NA}, band("A", "10", guard), sections=sections) == classes


def test_a_guard_on_a_rescaled_section():
    """Half of the section does not apply; the rest got 10 of 25, which is 40 % and scaled up to 20 of 50: not half."""
    rows = (plain("a", "25"), plain("b", "25", not_applicable="rescale"))
    sections = (section("I", "50", *rows),)
    assert of({"a": "10", "b": NA}, band("A", "10", HALF), sections=sections) == [NONE]


def test_thirds_are_compared_exactly():
    """Two thirds of 50 is 33.333…: 33.3 misses it, 33.4 reaches it."""
    third = {"kind": "section_share", "at_least": "2/3", "section": "I"}
    assert of({"a": "33.3", "b": "0"}, band("A", "10", third)) == [NONE]
    assert of({"a": "33.4", "b": "0"}, band("A", "10", third)) == ["A"]


@pytest.mark.parametrize(("clean", "classes"), [(True, ["A"]), (False, ["B"]), (None, ["B", "A"]), (NA, ["A"])])
def test_a_condition_over_facts(clean, classes):
    assert of({"a": "50", "b": "50", "clean": clean}, band("A", "90", CLEAN), band("B", "50")) == classes


def test_an_unknown_guard_leaves_both_classes():
    assert of({"a": "50", "b": None}, band("A", "60", HALF), band("B", "50")) == ["B", "A"]


def test_an_unknown_total_far_below_is_known():
    """b gives at most 50: with a = 0 class A (90) is out of reach whatever b is."""
    assert of({"a": "0", "b": None}, band("A", "90")) == [NONE]


def test_without_classes_there_is_no_class():
    sheet = score(table(section("I", "9", plain("a")), facts=[count("a")]), {"a": "5"})
    assert sheet.class_ is None
    assert sheet.as_data()["class"] is None
    assert "class" not in [line.code for _, line in sheet.explain().lines()]
