"""A cluster scored at once: the best of the others, the best, the mean, the place, the count."""

from __future__ import annotations

import itertools

import pytest

from criteria.tables import criterion, formula, section, table
from scoring.composition.making import lines
from scoring.tables import classes_of
from thidua import NOT_APPLICABLE, Points, ThiduaError, score, score_cohort

NA = NOT_APPLICABLE
FACTS = [
    {"kind": "number", "name": "a", "highest": "100", "may_not_apply": True, "label": {"vi": "Điểm", "en": "Points"}},
    {"kind": "number", "name": "b", "highest": "100"},
    {"kind": "yes_no", "name": "p", "may_not_apply": True},
    {"kind": "items", "name": "l", "most": 3, "fields": [{"kind": "number", "name": "v", "highest": "10"}]},
]


def made(text, **more):
    return table(section("I", "99999", criterion("x", "99999", formula(text), floor="-99999")), facts=FACTS, **more)


def points(text, fact, values):
    rows = [(f"u{at}", {fact: value}) for at, value in enumerate(values)]
    return [str(sheet.points("x")) for sheet in score_cohort(made(text), rows)]


MEAN = "round_to(mean_of({}), 0.01)"
QUESTIONS = [
    # the best of the others
    ("others_best(a)", "a", [5, 8, 8], ["8", "8", "8"]),
    ("others_best(a)", "a", [5, 8, 9], ["9", "9", "8"]),
    ("others_best(a)", "a", [5], ["not applicable"]),
    ("others_best(a)", "a", [5, NA, 3], ["3", "5", "5"]),
    ("others_best(a)", "a", [5, NA], ["not applicable", "5"]),
    ("others_best(a)", "a", [NA, NA], ["not applicable", "not applicable"]),
    ("others_best(a)", "a", [0, 0], ["0", "0"]),
    # … at least the best that surely is there, at most what anybody may have
    ("others_best(a)", "a", [5, 8, None], ["8..100", "5..100", "8"]),
    ("others_best(a)", "a", [5, None], ["0..100 or not applicable", "5"]),
    ("others_best(b)", "b", [5, None], ["0..100", "5"]),
    ("others_best(a)", "a", [5, {"lowest": "6", "highest": "9"}, 7], ["7..9", "7", "6..9"]),
    (
        "others_best(a)", "a", [5, {"lowest": "6", "highest": "9", "may_not_apply": True}],
        ["6..9 or not applicable", "5"],
    ),
    # the best, the own figure included
    ("best_in(a)", "a", [5, 8, 8], ["8", "8", "8"]),
    ("best_in(a)", "a", [5], ["5"]),
    ("best_in(a)", "a", [5, 8, NA], ["8", "8", "8"]),
    ("best_in(a)", "a", [NA, NA], ["not applicable", "not applicable"]),
    ("best_in(a)", "a", [NA], ["not applicable"]),
    ("best_in(a)", "a", [5, None], ["5..100", "5..100"]),
    ("best_in(b)", "b", [100, None], ["100", "100"]),  # nobody can pass 100
    # the mean, exact until it is rounded
    (MEAN.format("a"), "a", [5, 8, 8], ["7", "7", "7"]),
    (MEAN.format("a"), "a", [1, 1, 0], ["0.67", "0.67", "0.67"]),
    (MEAN.format("a"), "a", [5], ["5"]),
    (MEAN.format("a"), "a", [5, NA], ["5", "5"]),  # who has no figure is not in the mean, and sees it
    (MEAN.format("a"), "a", [NA, NA], ["not applicable", "not applicable"]),
    (MEAN.format("a"), "a", [5, 0], ["2.5", "2.5"]),  # 0 is a figure
    (MEAN.format("b"), "b", [5, None], ["2.5..52.5", "2.5..52.5"]),  # (5 + 0..100) / 2
    (MEAN.format("a"), "a", [5, None], ["2.5..105", "2.5..105"]),  # (5 + 0..100) / (1 or 2)
    # the place, the highest first, equals share it
    ("rank_of(a)", "a", [5, 8, 8], ["3", "1", "1"]),
    ("rank_of(a)", "a", [9, 8, 8, 1], ["1", "2", "2", "4"]),
    ("rank_of(a)", "a", [5], ["1"]),
    ("rank_of(a)", "a", [5, 8, NA], ["2", "1", "not applicable"]),
    ("rank_of(a)", "a", [NA], ["not applicable"]),
    ("rank_of(a)", "a", [5, 8, None], ["2..3", "1..2", "1..3 or not applicable"]),
    ("rank_of(b)", "b", [100, None], ["1", "1..2"]),
    ("rank_of(b)", "b", [0, None], ["1..2", "1"]),
    ("rank_of(b)", "b", [None, None, None], ["1..3", "1..3", "1..3"]),
    ("rank_of(a)", "a", [{"lowest": "5", "highest": "7"}, 7, 4], ["1..2", "1", "3"]),
    # the count, this unit included; it never is not applicable
    ("count_in(p)", "p", [True, True, False], ["2", "2", "2"]),
    ("count_in(p)", "p", [False], ["0"]),
    ("count_in(p)", "p", [NA, NA], ["0", "0"]),
    ("count_in(p)", "p", [True, False, NA, None], ["1..2", "1..2", "1..2", "1..2"]),
    ("count_in(a >= 6)", "a", [5, 6, 7, NA], ["2", "2", "2", "2"]),
    ("count_in(a >= 6)", "a", [5, None], ["0..1", "0..1"]),
    # a figure from a list
    ("best_in(sum(l, v))", "l", [[{"v": 3}, {"v": 4}], [{"v": 5}], []], ["7", "7", "7"]),
    ("rank_of(count(l))", "l", [[{"v": 3}, {"v": 4}], [{"v": 5}], None], ["1..2", "2..3", "1..3"]),
    # a formula
    ("others_best(round_to(a / 3, 0.1))", "a", [5, 8], ["2.7", "1.7"]),
    ("a - others_best(a)", "a", [5, 8, NA], ["-3", "3", "not applicable"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact", "values", "expected"), QUESTIONS)
def test_questions(text, fact, values, expected):
    assert points(text, fact, values) == expected


@pytest.mark.parametrize(("text", "fact", "values", "expected"), [q for q in QUESTIONS if len(q[2]) > 2])
def test_the_order_of_the_units_is_irrelevant(text, fact, values, expected):
    for order in itertools.islice(itertools.permutations(range(len(values))), 1, 6):
        assert points(text, fact, [values[at] for at in order]) == [expected[at] for at in order]


NESTED = [
    # how many are above the mean: (2 + 4 + 9) / 3 = 5
    ("count_in(a > round_to(mean_of(a), 0.01))", "a", [2, 4, 9], ["1", "1", "1"]),
    ("count_in(a > round_to(mean_of(a), 0.01))", "a", [2, 8, 8], ["2", "2", "2"]),
    ("count_in(a > round_to(mean_of(a), 0.01))", "a", [2, 4, NA], ["1", "1", "1"]),
    # places of 3, 2, 1: the largest among the others
    ("others_best(rank_of(a))", "a", [5, 8, 9], ["2", "3", "3"]),
    ("best_in(rank_of(a))", "a", [5, 8, 8], ["3", "3", "3"]),
    # how many stand first
    ("count_in(rank_of(a) == 1)", "a", [5, 8, 8], ["2", "2", "2"]),
    ("count_in(rank_of(a) == 1)", "a", [5, NA], ["1", "1"]),
    # the place by the distance to the best of the others: −4, −1, 1
    ("rank_of(a - others_best(a))", "a", [5, 8, 9], ["3", "2", "1"]),
    # three levels: the best place among those above the mean, and how many have it
    ("count_in(rank_of(a - round_to(mean_of(a), 0.1)) <= 2)", "a", [1, 5, 9], ["2", "2", "2"]),
    # not known: who stands first is 8 or the third one, or both
    ("count_in(rank_of(b) == 1)", "b", [100, 0, None], ["1..2", "1..2", "1..2"]),
]


@pytest.mark.parametrize(("text", "fact", "values", "expected"), NESTED)
def test_questions_about_questions(text, fact, values, expected):
    assert points(text, fact, values) == expected


def test_questions_in_every_condition():
    """The first gets the factor, the last has its line taken away, who is not among the first two has no class A."""
    label = {"vi": "v", "en": "e"}
    whole = table(
        section("I", "200", criterion("x", "100", formula("b"), zero_when="rank_of(b) == 3")),
        facts=FACTS,
        multipliers=[{"code": "m", "label": label, "when": "rank_of(b) == 1", "factor": "2"}],
        requirements=[{"code": "r", "label": label, "holds": "count_in(b >= 0) >= 3"}],
        classes={
            "bands": [{"code": "A", "label": "A", "at_least": "0"}],
            "sanctions": [{"code": "s", "label": label, "when": "rank_of(b) > 2", "effect": "not_classified"}],
        },
    )
    sheets = score_cohort(whole, [("u", {"b": 10}), ("v", {"b": 20}), ("w", {"b": 5})])
    assert [str(sheet.total) for sheet in sheets] == ["10", "40", "0"]
    assert [classes_of(sheet) for sheet in sheets] == [["A"], ["A"], ["n/a"]]
    two = score_cohort(whole, [("u", {"b": 10}), ("v", {"b": 20})])
    assert [classes_of(sheet) for sheet in two] == [["n/a"], ["n/a"]]


def test_two_units_of_one_name():
    with pytest.raises(ThiduaError) as caught:
        score_cohort(made("rank_of(a)"), [("u", {"a": 1}), ("v", {}), ("u", {"a": 2})])
    assert caught.value.code == "rank_duplicate_unit"
    with pytest.raises(ThiduaError) as caught:
        score_cohort(made("b"), [("u", {}), ("u", {})])  # also where nothing is compared
    assert caught.value.code == "rank_duplicate_unit"


def test_too_many_units():
    with pytest.raises(ThiduaError) as caught:
        score_cohort(made("b"), ((f"u{at}", {}) for at in range(10_001)))
    assert caught.value.code == "cohort_too_large"


def test_no_unit():
    assert score_cohort(made("rank_of(a)"), []) == ()


def test_sheets_know_their_cohort_and_are_scored_again_with_it():
    rows = [("u", {"a": "5"}), ("v", {"a": {"not_applicable": "Mới lập"}}), ("w", {})]
    sheets = score_cohort(made("otherwise(rank_of(a), 0)"), rows)
    assert [sheet.unit for sheet in sheets] == ["u", "v", "w"]
    assert all(sheet.cohort == ("u", "v", "w") for sheet in sheets)
    assert all(sheet.findings == () for sheet in sheets)
    assert [sheet.unknown for sheet in sheets] == [("b", "p", "l"), ("b", "p", "l"), ("a", "b", "p", "l")]
    again = score_cohort(sheets[0].table, [(sheet.unit, sheet.as_data()["answers"]) for sheet in sheets])
    assert [sheet.as_data() for sheet in again] == [sheet.as_data() for sheet in sheets]


def test_findings_stay_with_their_unit():
    sheets = score_cohort(made("best_in(a)"), [("u", {"a": "500"}), ("v", {"a": "5"}), ("w", 7)])
    assert [[(f.code, f.where) for f in sheet.findings] for sheet in sheets] == [
        [("answer_range", "a")], [], [("answers_shape", "")],
    ]  # fmt: skip
    assert [str(sheet.total) for sheet in sheets] == ["5..100"] * 3


ALONE = [
    # what must stay possible in a cluster of any size up to 10,000
    ("others_best(a)", {"a": "5"}, "0", "100", True),
    ("best_in(a)", {"a": "5"}, "5", "100", False),
    ("rank_of(a)", {"a": "5"}, "1", "10000", False),
    ("count_in(p)", {"p": True}, "1", "10000", False),
    ("count_in(p)", {"p": False}, "0", "9999", False),
]


@pytest.mark.parametrize(("text", "answers", "low", "high", "may_not_apply"), ALONE)
def test_alone(text, answers, low, high, may_not_apply):
    """Everything about the others is open, and the finding says what to do."""
    sheet = score(made(text), answers)
    (finding,) = sheet.findings
    assert (finding.code, finding.where, finding.severity) == ("needs_cohort", "x", "warning")
    assert "score_cohort" in finding.hint("vi")
    assert sheet.cohort == ()
    assert sheet.total.at_least == Points(low)
    assert sheet.total.at_most >= Points(high)
    assert sheet.total.may_not_apply is may_not_apply


def test_alone_without_a_figure_of_its_own_there_is_no_place():
    assert str(score(made("rank_of(a)"), {"a": NA}).total) == "not applicable"


def test_alone_a_condition_that_compares_is_said_as_well():
    """Whatever compares, not only the rule of a criterion, leaves the sheet open: somebody must be told."""
    label = {"vi": "v", "en": "e"}
    sanction = {"code": "s", "label": label, "when": "rank_of(b) > 2", "effect": "not_classified"}
    classes = {"bands": [{"code": "A", "label": "A", "at_least": "0"}], "sanctions": [sanction]}
    sheet = score(made("b", classes=classes), {"b": "5"})
    assert classes_of(sheet) == ["A", "n/a"]
    assert [f.code for f in sheet.findings] == ["needs_cohort"]


def shown(text, rows, unit, lang):
    sheets = score_cohort(made(text), rows)
    return [fact.shown(lang) for fact in lines(sheets[unit])["x"].facts]


ROWS = [("u", {"a": "5"}), ("v", {"a": "8"}), ("w", {"a": NA})]

WORDS = [
    ("others_best(a)", 0, ["Điểm: 5", "Mức cao nhất của các đơn vị khác (Điểm): 8"],
     ["Points: 5", "Best of the other units (Points): 8"]),
    ("rank_of(a)", 0, ["Điểm: 5", "Thứ hạng trong cụm (theo Điểm): 2"],
     ["Points: 5", "Place in the cluster (by Points): 2"]),
    ("rank_of(a)", 2, ["Điểm: không phát sinh", "Thứ hạng trong cụm (theo Điểm): không phát sinh"],
     ["Points: does not apply", "Place in the cluster (by Points): does not apply"]),
    (MEAN.format("a"), 0,
     ["Điểm: 5", "Tổng của các đơn vị khác (Điểm): 8", "Số đơn vị khác có phát sinh (Điểm): 1"],
     ["Points: 5", "Sum over the other units (Points): 8", "Number of other units to which it applies (Points): 1"]),
    ("count_in(a >= 6)", 0, ["Điểm: 5", "Số đơn vị khác đạt điều kiện (“Điểm” ≥ 6): 1"],
     ["Points: 5", "Number of other units that satisfy (“Points” ≥ 6): 1"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "vi", "en"), WORDS)
def test_words(text, unit, vi, en):
    assert shown(text, ROWS, unit, "vi") == vi
    assert shown(text, ROWS, unit, "en") == en


def test_words_alone():
    facts = lines(score(made("others_best(a)"), {"a": "5"}))["x"].facts
    assert [fact.shown("vi") for fact in facts] == [
        "Điểm: 5",
        "Mức cao nhất của các đơn vị khác (Điểm): chờ số liệu của cả cụm",
    ]
    assert [fact.shown("en") for fact in facts][
        1
    ] == "Best of the other units (Points): waits for the figures of the whole cluster"


PLACES = [
    # figures with places, and formulas over several facts
    ("others_best(c)", ["1.25", "2.5"], ["2.5", "1.25"]),
    ("others_best(c * 0.5 + 1)", ["1.25", "2.5"], ["2.25", "1.625"]),
    # 1.25 is 1.5 at halves, 2.5 stays, 0.2 is 0: 4/3
    ("round_to(mean_of(round_to(c, 0.5)), 0.001)", ["1.25", "2.5", "0.2"], ["1.333", "1.333", "1.333"]),
    # 3.95/3 = 1.317 and a thousandth of the best of the others
    (
        "round_to(mean_of(c), 0.001) + others_best(c) * 0.001",
        ["1.25", "2.5", "0.2"],
        ["1.3195", "1.31825", "1.3195"],
    ),
    ("rank_of(0 - c)", ["1.25", "3", "0"], ["2", "3", "1"]),
    ("rank_of(otherwise(c, 0))", ["1.25", NA, "0"], ["1", "2", "2"]),
    # the first gets 10, the others 5 in a cluster of more than two figures, else 1
    ("if(rank_of(c) == 1, 10, if(count_in(applicable(c)) > 2, 5, 1))", ["1", "3", NA], ["1", "10", "not applicable"]),
    ("if(rank_of(c) == 1, 10, if(count_in(applicable(c)) > 2, 5, 1))", ["1", "3", "2"], ["5", "10", "5"]),
    # further away from the mean than a whole point, below it and above: 1, 3, 5
    ("c - round_to(mean_of(c), 0.1)", ["1", "3", "5"], ["-2", "0", "2"]),
]


@pytest.mark.parametrize(("text", "values", "expected"), PLACES)
def test_figures_with_places(text, values, expected):
    fact = {"kind": "number", "name": "c", "highest": "10", "places": 2, "may_not_apply": True}
    whole = table(section("I", "99", criterion("x", "99", formula(text), floor="-99")), facts=[fact])
    sheets = score_cohort(whole, [(f"u{at}", {"c": value}) for at, value in enumerate(values)])
    assert [str(sheet.points("x")) for sheet in sheets] == expected
