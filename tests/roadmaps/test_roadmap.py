"""Roadmaps: gap, guards, rooms and ways, worked out by hand."""

from __future__ import annotations

import json
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from criteria.tables import formula
from scoring.tables import blank, count, criterion, plain, section, table
from thidua import NOT_APPLICABLE, compile_table, score
from thidua.errors import ThiduaError
from thidua.roadmaps import next_class, to_class

GUARD = {"kind": "section_share", "at_least": "60 %", "base": "nominal"}
BANDS = [
    {"code": "excellent", "label": {"vi": "Xuất sắc", "en": "Excellent"}, "at_least": "90", "guards": [GUARD]},
    {"code": "good", "label": {"vi": "Tốt", "en": "Good"}, "at_least": "80"},
]
CLASSES = {"bands": BANDS, "otherwise": {"code": "fair", "label": {"vi": "Khá", "en": "Fair"}, "at_least": "0"}}
NAMES = "abcdt"
TABLE = compile_table(
    table(
        section("I", "60", plain("a", "40"), plain("b", "30")),
        section("V", "40", plain("c", "30"), plain("d", "10")),
        section("IX", "10", plain("t", "10"), kind="deduction"),
        facts=[count(name) for name in NAMES],
        classes=CLASSES,
    )
)


def sheet(*points, of=TABLE, **answers):
    """The points of a, b, c, d and what t takes off."""
    return score(of, {**dict(zip(NAMES, points, strict=False)), **answers}, unit="A")


def ways(roadmap):
    return {"".join(way.criteria): str(way.total) for way in roadmap.ways}


def test_to_the_next_class():
    """I: 35 + 20 = 55, V: 12 + 6 = 18, less 2: 71. Good is at 80, so 9 are missing."""
    roadmap = next_class(sheet(35, 20, 12, 6, 2))
    assert (roadmap.target, roadmap.status, str(roadmap.gap), roadmap.exact) == ("good", "reachable", "9", True)
    assert {leaf.code: str(leaf.room) for leaf in roadmap.leaves} == {
        "a": "5",
        "b": "10",
        "c": "18",
        "d": "4",
        "t": "2",
    }
    # c alone: V is 30 + 6 = 36, so 55 + 36 - 2 = 89
    # b alone: I would be 35 + 30 = 65 and is capped at 60: 60 + 18 - 2 = 76; with d: 60 + 22 - 2 = 80
    # a alone: I is 40 + 20 = 60, so the same; t with a or b: 60 + 18 = 78; t with d: 55 + 22 = 77
    assert ways(roadmap) == {"c": "89", "ad": "80", "bd": "80"}
    assert roadmap.singles == ("c",)


def test_a_guard_must_hold_as_well():
    """Excellent: 90 and 60 % of every section: V needs 24 and has 18."""
    roadmap = to_class(sheet(35, 20, 12, 6, 2), "excellent")
    assert [(g.status, g.section, str(g.missing)) for g in roadmap.guards] == [("fails", "V", "6")]
    # c: 55 + 36 - 2 = 89, one short; with a or b: 60 + 36 - 2 = 94; with d: 55 + 40 - 2 = 93; with t: 55 + 36 = 91
    assert ways(roadmap) == {"ac": "94", "bc": "94", "cd": "93", "ct": "91"}


def test_past_facts_never_change():
    roadmap = to_class(sheet(35, 20, 12, 6, 2), "excellent", fixed=("c",))
    # everything else at its best: 60 + 22 = 82
    assert (roadmap.status, ways(roadmap), str(roadmap.ceiling.total)) == ("not_reachable", {}, "82")
    assert [leaf.code for leaf in roadmap.leaves if leaf.fixed] == ["c"]
    assert "Không thay đổi được nữa" in roadmap.explain().text("vi")
    assert ways(to_class(sheet(35, 20, 12, 6, 2), "good", fixed=("c", "a"))) == {"bd": "80"}


def test_reached():
    roadmap = to_class(sheet(40, 20, 20, 5, 0), "good")  # 60 + 25 = 85
    assert (roadmap.status, roadmap.gap, roadmap.ways, roadmap.guards) == ("reached", None, (), ())
    assert next_class(sheet(40, 20, 30, 10, 0)).status == "reached"  # 100, the highest
    assert next_class(sheet(40, 20, 30, 10, 0)).target == "excellent"


def test_an_open_criterion_counts_with_what_is_sure():
    """c is open: 55 + 6 - 2 = 59 is sure, 89 possible."""
    roadmap = next_class(sheet(35, 20, None, 6, 2))
    assert (roadmap.target, str(roadmap.gap)) == ("good", "21")
    assert str(roadmap.sheet.total) == "59..89"
    assert ways(roadmap) == {"c": "89"}  # without c: 60 + 10 = 70 is sure
    guard = to_class(sheet(35, 20, None, 6, 2), "excellent").guards[0]
    assert (guard.status, str(guard.missing)) == ("open", "18")  # 24 - 6


def test_the_best_is_what_the_rule_can_give():
    """Two criteria of 10 whose rules give at most 6 and, by its steps, 8."""
    steps = {"kind": "bands", "value": "y", "bands": [{"edge": "50", "points": "8"}, {"edge": "10", "points": "3"}]}
    of = table(
        section("I", "20", criterion("x", "10", formula("min(x, 6)")), criterion("y", "10", steps)),
        facts=[count("x"), count("y")],
        classes={
            "bands": [
                {"code": "top", "label": "Cao", "at_least": "12"},
                {"code": "mid", "label": "Vừa", "at_least": "5"},
            ]
        },
    )
    roadmap = next_class(score(of, {"x": 2, "y": 20}))  # 2 + 3 = 5
    assert {leaf.code: (str(leaf.best), str(leaf.room)) for leaf in roadmap.leaves} == {
        "x": ("6", "4"),
        "y": ("8", "5"),
    }
    assert ways(roadmap) == {"xy": "14"}  # 6 + 3 = 9; 2 + 8 = 10
    assert next_class(score(of, {"x": 0, "y": 0})).target == "mid"
    out_of_reach = table(
        section("I", "10", criterion("x", "10", formula("min(x, 6)"))),
        facts=[count("x")],
        classes={"bands": [{"code": "top", "label": "Cao", "at_least": "7"}]},
    )
    assert next_class(score(out_of_reach, {"x": 2})).status == "not_reachable"


def conditioned(**more):
    guard = {
        "kind": "condition",
        "holds": "clean",
        "label": {"vi": "Không ai bị kỷ luật", "en": "Nobody was disciplined"},
    }
    return table(
        section("I", "10", plain("a"), **more),
        facts=[blank("a", "10"), {"kind": "yes_no", "name": "clean"}],
        classes={"bands": [{"code": "top", "label": "Cao", "at_least": "8", "guards": [guard]}]},
    )


@pytest.mark.parametrize(
    ("clean", "status", "guards"),
    [(True, "reachable", []), (False, "not_reachable", ["fails"]), (None, "open", ["open"])],
)
def test_points_do_not_mend_a_condition(clean, status, guards):
    roadmap = next_class(score(conditioned(), {"a": 2, "clean": clean}))
    assert (roadmap.status, [g.status for g in roadmap.guards]) == (status, guards)
    assert all(g.missing is None and str(g.condition) == "Không ai bị kỷ luật" for g in roadmap.guards)
    assert bool(roadmap.ways) == (clean is True)
    if clean is None:
        assert "Still needed: clean" in roadmap.explain().text("en")


def test_what_does_not_apply_stays_so():
    assert next_class(score(conditioned(), {"a": NOT_APPLICABLE, "clean": True})).status == "not_applicable"
    of = table(
        section("I", "20", plain("a"), plain("b", not_applicable="rescale")),
        facts=[blank("a", "10"), blank("b", "10")],
        classes={"bands": [{"code": "top", "label": "Cao", "at_least": "16"}]},
    )
    # b does not apply, a makes up for it: 7 × 20/10 = 14, at its best 20
    roadmap = next_class(score(of, {"a": 7, "b": {"not_applicable": "Không được giao"}}))
    assert [(leaf.code, leaf.best is None, str(leaf.room)) for leaf in roadmap.leaves] == [
        ("a", False, "3"),
        ("b", True, "None"),
    ]
    assert ways(roadmap) == {"a": "20"}


def test_rounded_leaves_and_decimals():
    ratio = {"kind": "proportional", "actual": "done", "target": "due", "on_zero": "ask", "step": "0.25"}
    of = table(
        section("I", "10", criterion("x", "7.5", ratio), criterion("y", "2.5", formula("y"), round="0.5")),
        facts=[count("done"), count("due", lowest="1"), count("y", "2.5", places=1)],
        classes={"bands": [{"code": "top", "label": "Cao", "at_least": "9.75", "edge": "open"}]},
    )
    # 5/7 × 7.5 = 5.357 → 5.25; y = 1.2 → 1; 6.25 and more than 9.75 is needed
    roadmap = next_class(score(of, {"done": 5, "due": 7, "y": "1.2"}))
    assert (str(roadmap.gap), ways(roadmap)) == ("3.5", {"xy": "10"})


def test_many_criteria_are_searched_step_by_step():
    """Twelve criteria of 10, each at 5: 60. 85 needs five of them at their best, and 10 + … finds five."""
    names = [f"c{i}" for i in range(12)]
    of = table(
        section("I", "120", *(plain(name) for name in names)),
        facts=[count(name) for name in names],
        classes={"bands": [{"code": "top", "label": "Cao", "at_least": "85"}]},
    )
    roadmap = next_class(score(of, dict.fromkeys(names, 5)))
    assert not roadmap.exact
    assert [len(way.criteria) for way in roadmap.ways] == [5]
    assert str(roadmap.ways[0].total) == "85"
    assert "cần nhiều nhất 5 tiêu chí" in roadmap.explain().text("vi")
    # with two more fixed there are ten left and every set of five is found: 10 over 5 = 252
    assert len(next_class(score(of, dict.fromkeys(names, 5)), fixed=("c0", "c1")).ways) == 252


def refused(*args, **kwargs):
    with pytest.raises(ThiduaError) as caught:
        to_class(*args, **kwargs)
    return caught.value.code


def test_refused():
    found = sheet(1, 1, 1, 1, 0)
    assert refused(found, "best") == "roadmap_class"
    assert refused(found, "unclassified") == "roadmap_class"
    assert refused(found, "good", fixed=("z",)) == "roadmap_criterion"
    bare = table(section("I", "10", plain("a")), facts=[count("a")])
    assert refused(score(bare, {"a": 1}), "good") == "roadmap_class"


def test_explained_and_as_data():
    roadmap = to_class(sheet(35, 20, 12, 6, 2), "excellent")
    text = roadmap.explain().text("vi")
    assert text.splitlines()[0] == "A: lộ trình đến loại Xuất sắc: còn có thể đạt"
    assert "Còn thiếu 19 điểm so với điểm thấp nhất của loại này" in text
    assert "Không đạt điều kiện kèm theo: mục V còn thiếu 6 điểm" in text
    assert "One way, each at its best: c Tiêu chí c; t Tiêu chí t (total 91)" in roadmap.explain().text("en")
    assert "Room for 2 more points (at its best: 0)" in roadmap.explain().text("en")
    data = roadmap.as_data()
    assert json.loads(json.dumps(data)) == data
    assert [way["criteria"] for way in data["ways"]] == [["b", "c"], ["a", "c"], ["c", "d"], ["c", "t"]]


def by_hand(points):
    """The class of known points: caps, deduction, bands, guard."""
    a, b, c, d, t = points
    first, fifth = min(a + b, 60), min(c + d, 40)
    total = first + fifth - min(t, 10)
    if total >= 90 and 100 * first >= 60 * 60 and 100 * fifth >= 60 * 40:
        return 2
    return 1 if total >= 80 else 0


BEST = (40, 30, 30, 10, 0)


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(
    st.tuples(*(st.integers(0, 10 * n) for n in (4, 3, 3, 1, 1))), st.sampled_from([1, 2]), st.sets(st.integers(0, 4))
)
def test_the_ways_are_all_minimal_sets(points, goal, fixed):
    roadmap = to_class(sheet(*points), ("good", "excellent")[goal - 1], fixed=tuple(NAMES[i] for i in fixed))
    movable = [i for i in range(5) if points[i] != BEST[i] and i not in fixed]
    reaching = []
    for size in range(len(movable) + 1):
        for chosen in combinations(movable, size):
            mixed = [BEST[i] if i in chosen else points[i] for i in range(5)]
            if by_hand(mixed) >= goal and not any(set(less) <= set(chosen) for less in reaching):
                reaching.append(chosen)
    if by_hand(points) >= goal:
        assert roadmap.status == "reached"
        return
    assert roadmap.status == ("reachable" if reaching else "not_reachable")
    assert set(ways(roadmap)) == {"".join(NAMES[i] for i in chosen) for chosen in reaching}


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.tuples(*(st.one_of(st.none(), st.integers(0, 10 * n)) for n in (4, 3, 3, 1, 1))), st.data())
def test_a_way_stays_a_way_whatever_is_learned(points, data):
    roadmap = next_class(sheet(*points))
    goal = ("good", "excellent").index(roadmap.target) + 1
    full = [data.draw(st.integers(0, (40, 30, 30, 10, 10)[i])) if p is None else p for i, p in enumerate(points)]
    if roadmap.status == "reached":
        assert by_hand(full) >= goal
    assert roadmap.status in ("reached", "reachable")  # everything at its best gives 100
    for way in roadmap.ways[:5]:
        mixed = [BEST[i] if NAMES[i] in way.criteria else full[i] for i in range(5)]
        assert by_hand(mixed) >= goal
