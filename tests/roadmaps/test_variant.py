"""The table with its criteria set by hand gives the very sheet it was made from, until a criterion is improved."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scoring.tables import blank, count, plain, section, table
from thidua import NOT_APPLICABLE, compile_table, score
from thidua.roadmaps import to_class
from thidua.roadmaps.variant import Variant

CLASSES = {
    "bands": [
        {
            "code": "top",
            "label": "Cao",
            "at_least": "20",
            "guards": [
                {"kind": "section_share", "at_least": "1/2"},
                {"kind": "condition", "holds": "a >= 3", "label": "a"},
            ],
        },
        {"code": "mid", "label": "Vừa", "at_least": "12", "edge": "open", "below": "19"},
    ],
}
NAMES = tuple("abcdefg")
TABLE = compile_table(
    table(
        section("I", "15", plain("a"), plain("b", not_applicable="rescale"), plain("c", not_applicable="full_points")),
        section("II", "10", plain("d", not_applicable="drop_group"), plain("e")),
        section("III", "4", plain("f", "3"), kind="bonus"),
        section("IV", "4", plain("g", "5"), kind="deduction"),
        facts=[*(blank(name, "12") for name in "abcdef"), count("g", "12")],
        classes=CLASSES,
        highest_total="25",
        round_total="0.5",
    )
)
VALUES = (0, 2, 3, 7, 10, NOT_APPLICABLE)
known = st.tuples(*(st.sampled_from(VALUES) for _ in "abcdef"), st.sampled_from((0, 2, 5)))


def shown(sheet):
    sections = [str(sheet.section(code)) for code in ("I", "II", "III", "IV")]
    return [*sections, str(sheet.total), sheet.class_]


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(known)
def test_nothing_improved_is_the_same_sheet(values):
    sheet = score(TABLE, dict(zip(NAMES, values, strict=True)))
    assert shown(Variant(sheet).scored(())) == shown(sheet)


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(known, st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES), max_size=2))
def test_open_criteria_stay_within_bounds_and_improved_ones_are_as_if_answered(values, hidden, improved):
    """Full marks: every best is 10, the bonus 3, the deduction 0; what does not apply has no best."""
    answers = dict(zip(NAMES, values, strict=True))
    open_ = score(TABLE, {name: value for name, value in answers.items() if name not in hidden})
    variant = Variant(open_)
    better = {name for name in improved if variant.best[name] is not None}
    best = {name: 0 if name == "g" else 3 if name == "f" else 10 for name in better}
    found = variant.scored(better)
    # the condition reads a itself, which stays what it was: compare points, and classes only where a is not improved
    wanted = score(TABLE, answers | best)
    if wanted.total.not_applicable:
        assert found.total.may_not_apply
        return
    assert found.total.lowest <= wanted.total.lowest <= wanted.total.highest <= found.total.highest
    if "a" not in better:
        assert set(wanted.class_.possible) <= set(found.class_.possible)


def group(code, maximum, *lines, **more):
    return {"code": code, "label": f"Nhóm {code}", "max": maximum, "criteria": list(lines), **more}


COMPOSED = compile_table(
    table(
        section(
            "I",
            "30",
            group("I.1", "12", plain("a"), group("I.1.b", "8", plain("b"), plain("c")), not_applicable="rescale"),
            plain("d", floor="-5", must_reach="2"),
            weight="3/10",
        ),
        section("II", "20", plain("e", "20", zero_when="e >= 11"), weight="7/10"),
        section("III", "4", plain("f", "3"), kind="outside"),
        section("IV", "4", plain("g", "5"), kind="deduction"),
        facts=[
            *(blank(name, "12") for name in "abce"),
            count("d", "12", lowest="-6"),
            blank("f", "12"),
            count("g", "12"),
        ],
        opening_balance="5",
        multipliers=[{"code": "m", "label": "Hệ số", "when": "f >= 3", "factor": "1.1"}],
        requirements=[{"code": "r", "label": "Điều kiện", "holds": "g < 5"}],
        classes={
            "bands": [
                {"code": "top", "label": "Cao", "at_least": "20"},
                {"code": "mid", "label": "Vừa", "at_least": "8"},
            ],
            "sanctions": [{"effect": "not_above", "code": "s", "label": "Hạ", "when": "g >= 2", "class_code": "mid"}],
        },
        round_total="0.01",
    )
)
GROUPS = ("I", "I.1", "I.1.b", "II", "III", "IV")


@settings(deadline=None, max_examples=80, suppress_health_check=list(HealthCheck))
@given(
    st.tuples(*(st.sampled_from((0, 2, 7, 12, NOT_APPLICABLE)) for _ in "abc"), st.sampled_from((-6, 0, 3, 12)), known)
)
def test_groups_weights_and_all_the_rest_stay_as_they_are(values):
    a, b, c, d, (*_, e, f, g) = values
    sheet = score(COMPOSED, dict(zip(NAMES, (a, b, c, d, e, f, g), strict=True)))
    again = Variant(sheet).scored(())
    assert [str(again.section(code)) for code in GROUPS] == [str(sheet.section(code)) for code in GROUPS]
    assert (str(again.total), again.class_) == (str(sheet.total), sheet.class_)


def test_a_requirement_and_a_sanction_are_part_of_every_way():
    """The points suffice, but two deductions keep the class at `mid`."""
    answers = {"a": 4, "b": 4, "c": 4, "d": 8, "e": 10, "f": 0}
    free = to_class(score(COMPOSED, {**answers, "g": 0}), "top")
    held = to_class(score(COMPOSED, {**answers, "g": 2}), "top")
    # I: min(4 + min(4 + 4, 8), 12) + 8 = 20, × 3/10 = 6; II: 10 × 7/10 = 7; with the opening balance 18
    assert (str(free.sheet.total), free.status) == ("18", "reachable")
    # d: 22 × 3/10 = 6.6; e: 12 × 7/10 = 8.4; together 5 + 6.6 + 8.4 = 20; f alone: 3 outside, 21; I.1 is at its cap
    assert {"".join(way.criteria): str(way.total) for way in free.ways} == {"f": "21", "de": "20"}
    assert held.status == "not_reachable"
    assert held.ceiling.classes.possible == ("mid",)
