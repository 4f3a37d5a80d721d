"""Quotas: seats, bases, roundings, cut-off, ties, surplus, groups. Figures worked out by hand."""

from __future__ import annotations

import json
import time

import pytest
from pydantic import ValidationError

from quotas.cohorts import standing, words
from scoring.tables import blank, count, plain, section, table
from thidua import NOT_APPLICABLE, compile_table, rank, score, score_many
from thidua.errors import ThiduaError
from thidua.quotas import Quota, apply_quota

ALL = {"kind": "all_members"}
EXCELLENT = {"kind": "rated_at_least", "class_code": "excellent"}
AT_LEAST_GOOD = {"kind": "rated_at_least", "class_code": "good"}
EXACTLY_GOOD = {"kind": "rated_exactly", "class_code": "good"}


def quota(**parts):
    return Quota.model_validate({"code": "q", "label": "Tỷ lệ", **parts})


def share(value, base=ALL, rounding="floor", **more):
    return quota(share=value, base=base, rounding=rounding, **more)


def small(counts="members", below=5, seats=1):
    return {"below": below, "at_least_seats": seats, "counts": counts}


SEATS = [
    # 20 % of 4 = 0.8
    (share("20 %"), 4, 0),
    (share("20 %", rounding="half_up"), 4, 1),
    (share("20 %", rounding="ceiling"), 4, 1),
    (share("20 %", small_group=small()), 4, 1),
    (share("20 %", small_group=small()), 5, 1),
    (share("20 %", small_group=small()), 9, 1),
    (share("20 %", small_group=small()), 10, 2),
    # 20 % of 7 = 1.4; 25 % of 6 = 1.5: half up goes up
    (share("20 %", rounding="half_up"), 7, 1),
    (share("25 %", rounding="half_up"), 6, 2),
    (share("20 %", rounding="ceiling"), 7, 2),
    (share("20 %", rounding="ceiling"), 5, 1),  # exactly 1, nothing to round up
    (share("1/3"), 3, 1),  # a third of 3 is 1, not 0.99
    (share("20 %"), 0, 0),
    (quota(seats=3), 2, 3),
]


@pytest.mark.parametrize(("rule", "base", "wanted"), SEATS)
def test_seats_of(rule, base, wanted):
    assert rule.seats_of(base, base) == wanted


@pytest.mark.parametrize(("rounding", "wanted"), [("floor", 0), ("half_up", 1), ("ceiling", 1)])
def test_20_percent_of_4_units(rounding, wanted):
    result = apply_quota(standing(90, 85, 80, 70), share("20 %", rounding=rounding))
    assert result.groups[0].seats == (wanted, wanted)
    assert result.groups[0].base == (4, 4)
    assert result.named("in") == (("u0",) if wanted else ())


def test_20_percent_of_4_units_with_the_small_group_rule():
    result = apply_quota(standing(90, 85, 80, 70), share("20 %", small_group=small()))
    assert result.named("in") == ("u0",)
    assert [f.code for f in result.findings] == ["quota_small_group"]
    assert result.findings[0].message("en") == "There are only 4, fewer than 5, so the seats are at least 1."
    assert "Khi ít hơn 5 thì có ít nhất 1 chỗ" in result.explain().text("vi")


def test_the_small_group_may_be_that_of_the_base():
    """10 % of those rated good or better: three of five members, 0.3 → 0, and three are fewer than four."""
    rows = standing(90, 85, 80, 70, 60)
    assert apply_quota(rows, share("10 %", AT_LEAST_GOOD)).groups[0].seats == (0, 0)
    assert apply_quota(rows, share("10 %", AT_LEAST_GOOD, small_group=small("base", 4))).groups[0].seats == (1, 1)
    assert apply_quota(rows, share("10 %", AT_LEAST_GOOD, small_group=small("members", 4))).groups[0].seats == (0, 0)


def test_three_readings_of_20_percent_of_those_rated_good():
    """20 units: 5 excellent, 5 good, 10 fair."""
    rows = standing(*(90 for _ in range(5)), *(80 for _ in range(5)), *(50 for _ in range(10)))
    found = {}
    for name, base in (("exactly", EXACTLY_GOOD), ("or better", AT_LEAST_GOOD), ("all", ALL)):
        group = apply_quota(rows, share("20 %", base, candidates=EXCELLENT)).groups[0]
        found[name] = (group.base, group.seats)
    # 20 % of 5 = 1; 20 % of 10 = 2; 20 % of 20 = 4
    assert found == {"exactly": ((5, 5), (1, 1)), "or better": ((10, 10), (2, 2)), "all": ((20, 20), (4, 4))}


UNITS = [
    # rows, quota, who is in
    ((90, 85, 80), quota(seats=2), "u0 in, u1 in, u2 out"),
    ((90, 85, 80), quota(seats=0), "u0 out, u1 out, u2 out"),
    ((90, 85, 80), quota(seats=3), "u0 in, u1 in, u2 in"),
    ((90, 85), quota(seats=5), "u0 in, u1 in"),
    # a tie at the cut needs a decision, one away from it does not
    ((90, 85, 85, 80), quota(seats=2), "u0 in, u1 undecided (tied_at_cut), u2 undecided (tied_at_cut), u3 out"),
    ((90, 90, 85, 80), quota(seats=2), "u0 in, u1 in, u2 out, u3 out"),
    ((90, 85, 80, 80), quota(seats=2), "u0 in, u1 in, u2 out, u3 out"),
    ((90, 85, 85, 80), quota(seats=3), "u0 in, u1 in, u2 in, u3 out"),
    # open figures: 80..90 by the bonus
    (((90, 0), (80, None), (70, 0)), quota(seats=1), "u0 undecided (open), u1 undecided (open), u2 out"),
    (((90, 1), (80, None), (70, 0)), quota(seats=1), "u0 in, u1 out, u2 out"),  # 91 against 80..90
    (((90, 0), (80, None), (70, 0)), quota(seats=2), "u0 in, u1 in, u2 out"),
    (((90, 0), (80, None), (85, 0)), quota(seats=2), "u0 in, u1 undecided (open), u2 undecided (open)"),
    # candidates: only who is excellent; 90 is, 89 is not, 85 + bonus 0..10 may be
    ((90, 89, 88), quota(seats=2, candidates=EXCELLENT), "u0 in, u1 out, u2 out"),
    (((90, 0), (85, None)), quota(seats=2, candidates=EXCELLENT), "u0 in, u1 undecided (open)"),
    (((90, 6), (85, None)), quota(seats=1, candidates=EXCELLENT), "u0 in, u1 out"),  # 96 against 85..95
    # open seats: 25 % of those rated good or better: 3 or 4 of them, 0.75 or 1
    (((90, 0), 85, 80, (75, None)), share("25 %", AT_LEAST_GOOD), "u0 undecided (open), u1 out, u2 out, u3 out"),
    (((90, 0), 85, 80, (75, None)), share("25 %", AT_LEAST_GOOD, "ceiling"), "u0 in, u1 out, u2 out, u3 out"),
]


@pytest.mark.parametrize(("rows", "rule", "wanted"), UNITS)
def test_units(rows, rule, wanted):
    assert words(apply_quota(standing(*rows), rule)) == wanted


def test_no_candidate_reasons():
    absent = table(section("I", "90", plain("base", "90")), facts=[count("base", "90", may_not_apply=True)])
    rows = [
        score(absent, {"base": 50}, unit="A"),
        score(absent, {"base": {"not_applicable": "Mới thành lập"}}, unit="B"),
    ]
    result = apply_quota(rank(rows), share("50 %"))
    # 50 % of 2 members is 1: a unit that is not ranked is still a member
    assert [(u.unit, u.status, u.reason) for u in result.units] == [
        ("A", "in", "within_seats"),
        ("B", "out", "not_ranked"),
    ]


def test_the_surplus_falls_to_the_next_class():
    """T1: at most 25 % excellent, by total, then bonus; the surplus is good. Eight units: two seats, three able."""
    rows = standing((90, 4), (90, 2), (85, 6), 85, 84, 83, 70, 60, by=("total", "section/VIII"))
    rule = share("25 %", candidates=EXCELLENT, surplus="good")
    result = apply_quota(rows, rule)
    # totals 94, 92, 91 are excellent; 8 × 25 % = 2
    assert {u.unit: u.classes.value for u in result.units} == {
        **{"u0": "excellent", "u1": "excellent", "u2": "good"},
        **{"u3": "good", "u4": "good", "u5": "good", "u6": "fair", "u7": "fair"},
    }
    assert str(result.groups[0].cut) == "92"
    assert "Xếp loại: Xuất sắc → Tốt" in result.explain().text("vi")
    assert "The cut, Total: 92" in result.explain().text("en")


def test_an_undecided_unit_keeps_both_classes():
    result = apply_quota(standing(90, 90, 50), quota(seats=1, candidates=EXCELLENT, surplus="good"))
    assert result.of("u0").classes.possible == ("good", "excellent")
    assert result.groups[0].tied == ("u0", "u1")
    assert result.groups[0].seats_left == 1
    assert result.needs_decision
    assert [f.code for f in result.findings] == ["quota_tie"]


def test_the_tie_break_keys_of_the_standing_count():
    rows = [(85, 5), (90, 0), 50]  # both 90; the bonus decides
    assert apply_quota(standing(*rows), quota(seats=1)).needs_decision
    assert apply_quota(standing(*rows, by=("total", "section/VIII")), quota(seats=1)).named("in") == ("u0",)


def test_groups_have_seats_of_their_own():
    rows = standing(90, 89, 88, 87, 60, 59, 58, 57, 56)
    groups = {"phường": ("u0", "u1", "u2", "u3"), "xã": ("u4", "u5", "u6", "u7", "u8")}
    result = apply_quota(rows, share("25 %"), groups=groups)
    # 4 × 25 % = 1; 5 × 25 % = 1.25 → 1
    assert [(g.code, g.base, g.seats) for g in result.groups] == [("phường", (4, 4), (1, 1)), ("xã", (5, 5), (1, 1))]
    assert result.named("in") == ("u0", "u4")
    assert "Nhóm xã: số chỗ: 1" in result.explain().text("vi")


def test_the_exception_needs_a_decision():
    rows = standing(*(90 - i for i in range(20)))
    rule = share("20 %", exception={"share": "25 %"})
    assert apply_quota(rows, rule).groups[0].seats == (4, 4)
    used = apply_quota(rows, rule, exception_by="Quyết định 15/QĐ-UBND")
    assert used.groups[0].seats == (5, 5)
    assert [f.code for f in used.findings] == ["quota_exception"]
    assert "25 % theo Quyết định 15/QĐ-UBND" in used.explain().text("vi")


def test_who_submitted_is_open_until_the_list_is_closed():
    rows = standing(90, 85, 80, (None, None))
    rule = share("1/4", {"kind": "submitted"})
    assert apply_quota(rows, rule).groups[0].base == (3, 4)  # seats 0 or 1
    assert apply_quota(rows, rule).groups[0].seats == (0, 1)
    closed = apply_quota(rows, rule, submitted=("u0", "u1", "u2"))
    assert (closed.groups[0].base, closed.groups[0].seats) == ((3, 3), (0, 0))
    strange = apply_quota(rows, rule, submitted=("u0", "x"))
    assert [(f.code, f.where) for f in strange.findings] == [("quota_not_in_standing", "x")]


def test_a_base_counted_elsewhere():
    """At most 15 % of the holders of a title: 15 % of 40 = 6, of 39 = 5.85."""
    rows = standing(*(90 - i for i in range(8)))
    holders = {"kind": "counted", "what": "Lao động tiên tiến", "at_least": 39, "at_most": 40}
    group = apply_quota(rows, share("15 %", holders)).groups[0]
    assert (group.base, group.seats) == ((39, 40), (5, 6))
    assert [u.status for u in group.units] == ["in"] * 5 + ["undecided"] + ["out"] * 2


def test_only_figures_that_matter_are_asked_for():
    rows = standing((90, None), (80, None), (79, None), (40, None))  # 90..100, 80..90, 79..89, 40..50
    group = apply_quota(rows, quota(seats=2)).groups[0]
    assert [u.status for u in group.units] == ["in", "undecided", "undecided", "out"]
    assert [(o.unit, o.facts) for o in group.needed] == [("u1", ("bonus",)), ("u2", ("bonus",))]
    assert str(group.cut) == "80..90"


def test_a_condition_of_a_class_is_asked_for_where_classes_count():
    """A and B have 95 points; whether A is excellent hangs on a condition that no point touches."""
    guard = {"kind": "condition", "holds": "clean", "label": "Không ai bị kỷ luật"}
    bands = [{"code": "excellent", "label": "Xuất sắc", "at_least": "90", "guards": [guard]}]
    guarded = table(
        section("I", "100", plain("base", "100")),
        facts=[count("base", "100"), {"kind": "yes_no", "name": "clean"}],
        classes={"bands": bands, "otherwise": {"code": "good", "label": "Tốt", "at_least": "0"}},
    )
    sheets = [score(guarded, {"base": 95, "clean": clean}, unit=unit) for unit, clean in (("A", None), ("B", True))]
    found = rank(sheets)
    assert [placed.unknown for placed in found.placed] == [(), ()]
    group = apply_quota(found, quota(seats=1, candidates=EXCELLENT)).groups[0]
    assert [(u.unit, u.status) for u in group.units] == [("A", "undecided"), ("B", "undecided")]
    assert [(o.unit, o.facts) for o in group.needed] == [("A", ("clean",))]
    assert apply_quota(found, quota(seats=1)).groups[0].tied == ("A", "B")  # without candidates the class is no matter


def refused(make):
    with pytest.raises((ThiduaError, ValidationError)) as caught:
        make()
    if isinstance(caught.value, ThiduaError):
        return caught.value.code
    return caught.value.errors()[0]["ctx"]["error"].code


BAD = [
    (quota, "quota_shape"),
    (lambda: quota(share="20 %", base=ALL), "quota_shape"),  # no hidden rounding
    (lambda: quota(share="20 %", rounding="floor"), "quota_shape"),  # no hidden base
    (lambda: quota(seats=2, share="20 %", base=ALL, rounding="floor"), "quota_shape"),
    (lambda: quota(seats=2, small_group=small()), "quota_shape"),
    (lambda: quota(seats=2, surplus="good"), "quota_shape"),
    (lambda: share("120 %"), "share_range"),
    (lambda: share("5 %", {"kind": "counted", "what": "x", "at_least": 3, "at_most": 2}), "quota_counted"),
    (lambda: apply_quota(standing(90), share("5 %", {**EXCELLENT, "class_code": "best"})), "quota_class"),
    (lambda: apply_quota(standing(90), quota(seats=1, candidates=AT_LEAST_GOOD, surplus="good")), "quota_class"),
    (lambda: apply_quota(standing(90, 80), share("5 %"), groups={"a": ("u0",)}), "quota_groups"),
    (lambda: apply_quota(standing(90), share("5 %"), groups={"a": ("u0",), "b": ("u0",)}), "quota_groups"),
    (lambda: apply_quota(standing(90), share("5 %"), groups={"a": ("u0", "u7")}), "quota_groups"),
    (lambda: apply_quota(standing(90), share("5 %"), exception_by="QĐ 1"), "quota_no_exception"),
    (
        lambda: apply_quota(
            standing(90),
            share("5 %", {"kind": "counted", "what": "x", "at_least": 1, "at_most": 2}),
            groups={"a": ("u0",)},
        ),
        "quota_counted_groups",
    ),
]


@pytest.mark.parametrize(("make", "code"), BAD)
def test_refused(make, code):
    assert refused(make) == code


def test_as_data_and_the_empty_cohort():
    data = apply_quota(standing(90, (80, None), 85), share("40 %", candidates=EXCELLENT)).as_data()
    assert json.loads(json.dumps(data)) == data
    assert data["membership"] == "sheets"
    assert apply_quota(rank([]), share("20 %", AT_LEAST_GOOD)).units == ()


def test_a_quota_survives_the_wire():
    rule = share("20 %", EXACTLY_GOOD, small_group=small(), candidates=EXCELLENT, surplus="good")
    assert Quota.model_validate_json(rule.model_dump_json()) == rule


def test_ten_thousand_groups_in_linear_time():
    ranked = standing(*(n % 90 for n in range(10_000)))
    one_each = {f"g{placed.unit}": [placed.unit] for placed in ranked.placed}
    start = time.process_time()
    found = apply_quota(ranked, quota(seats=1), groups=one_each)
    assert time.process_time() - start < 4  # a comparison of every unit with every group takes 25 seconds
    assert set(found.named("in")) == {f"u{n}" for n in range(10_000)}


def test_ten_thousand_units_are_explained_in_linear_time():
    found = apply_quota(standing(*(n % 90 for n in range(10_000))), quota(seats=1))
    start = time.process_time()
    explained = found.explain()
    assert time.process_time() - start < 2  # a search for each of them takes 3 to 18 seconds
    assert len(explained.top.children) == 10_000
    with pytest.raises(KeyError):
        found.of("stranger")


def test_tied_names_are_cut_in_words():
    found = apply_quota(standing(*[5] * 30), quota(seats=1))
    assert "; và 10 đơn vị khác" in found.explain().text("vi")


PARTS = compile_table(
    table(section("I", "10", plain("a")), section("II", "10", plain("b")), facts=[blank("a", "4"), blank("b", "4")])
)


@pytest.mark.parametrize(
    ("figures", "key", "seats", "cut"),
    [
        # A is 0 to 4 or has no figure; C has none: the last of two seats has B's 3, A's figure, or nobody's
        ((None, 3, NOT_APPLICABLE), "section/I", 2, "0..3 or not applicable"),
        ((4, 3, NOT_APPLICABLE), "section/I", 2, "3"),
        ((1, 3, NOT_APPLICABLE), "section/I", 2, "1"),
        ((NOT_APPLICABLE, 3, NOT_APPLICABLE), "section/I", 2, "None"),
        # the smaller first: B's 3, or A's figure where it is larger
        ((None, 3, NOT_APPLICABLE), "-section/I", 2, "3..4 or not applicable"),
        ((None, NOT_APPLICABLE, NOT_APPLICABLE), "section/I", 1, "0..4 or not applicable"),
    ],
)
def test_a_cut_that_may_have_no_figure_is_not_said_to_cut_nobody(figures, key, seats, cut):
    rows = [(unit, {"a": a, "b": 0}) for unit, a in zip("ABC", figures, strict=True)]
    found = apply_quota(rank(score_many(PARTS, rows), by=(key,)), quota(seats=seats)).groups[0]
    assert str(found.cut) == cut


def test_a_group_is_a_list_of_units():
    for units in (None, "u0"):
        with pytest.raises(ThiduaError) as caught:
            apply_quota(standing(1), quota(seats=1), groups={"a": units})
        assert caught.value.code == "quota_groups"
