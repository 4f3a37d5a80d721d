"""T13, relative to the leader: the clusters worked out by hand, every choice, and what holds for all clusters."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import NOT_APPLICABLE, CriteriaSet, compile_table, lint, load_toml, rank, score, score_cohort
from thidua.testing.cases import open_cases, run_case, run_cases
from thidua.testing.cases.words import read_answer

TABLES = Path(__file__).parents[2] / "examples" / "tables"
FILES = {"t13": "t13_leader_relative.toml", "t13_choices": "t13_choices.toml"}
TEXTS = {name: (TABLES / file).read_text(encoding="utf-8") for name, file in FILES.items()}
SETS = {name: load_toml(CriteriaSet, text).value for name, text in TEXTS.items()}
TABLE, CHOICES = compile_table(SETS["t13"]), compile_table(SETS["t13_choices"])
OPENED = {name: open_cases(TABLES / "cases" / f"{name}.cases.toml") for name in FILES}
PLACES = [
    pytest.param(name, at, id=f"{name}: {case.name}")
    for name, opened in OPENED.items()
    for at, case in enumerate(opened.cases.case)
]


def rows(case_name):
    """The units of one cluster of the case file."""
    fact = SETS["t13"].fact
    case = next(case for case in OPENED["t13"].cases.case if case.name == case_name)
    return [(u.name, {n: read_answer(fact[n], v) for n, v in u.inputs.items()}) for u in case.unit]


def choices(*units):
    """Sheets of the table of choices; a unit is its name, its actual and its target."""
    return score_cohort(CHOICES, [(name, {"actual": a, "target": t}) for name, a, t in units])


@pytest.mark.parametrize(("name", "place"), PLACES)
def test_case(name, place):
    result = run_case(OPENED[name], place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_there_are_enough_clusters():
    clusters = [case for opened in OPENED.values() for case in opened.cases.case if case.unit]
    assert len(clusters) == 23 + 19


def test_the_shape_of_the_source():
    """Groups 10/8/12, 15/20 and 25/20/15; what is added and taken off lies outside these 125."""
    table = SETS["t13"]
    maxima = {section.code: [str(leaf.max) for leaf in section.leaves()] for section in table.sections}
    assert maxima == {"I": ["10", "8", "12"], "II": ["15", "20"], "III": ["25", "20", "15"], "IV": ["5"]}
    assert [section.kind for section in table.sections] == ["scored", "scored", "scored", "outside"]
    assert {table.citation.mark for table in SETS.values()} == {"illustrative"}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("t13", 'nobody_exceeds = "target_points"', 'nobody_exceeds = "full"'),
        ("t13", 'ties = "all_lead"', 'ties = "ask"'),
        ("t13", 'leader = "highest_rate"', 'leader = "highest_actual"'),
        ("t13", 'on_zero = "ask"', 'on_zero = "zero"'),
        ("t13", 'no_target = "share_of_highest"', 'no_target = "not_applicable"'),
        ("t13", 'step = "0.01"', 'step = "0.1"'),
        ("t13", 'step = "0.01"', 'step = "0.01", rate_step = "0.000001"'),
        ("t13", 'step = "0.01"', 'step = "0.01", target_share = "60 %"'),
        ("t13", 'each = "2" } }', 'each = "3" } }'),
        ("t13", 'count = "minor", each = "0.5"', 'count = "minor", each = "1"'),
        ("t13", 'lowest = "-5"', 'lowest = "-4"'),
        ("t13_choices", 'nobody_exceeds = "full"', 'nobody_exceeds = "target_points"'),
        ("t13_choices", 'ties = "ask"', 'ties = "all_lead"'),
        ("t13_choices", 'leader = "highest_actual"', 'leader = "highest_rate"'),
        ("t13_choices", 'on_zero = "full"', 'on_zero = "ask"'),
        ("t13_choices", 'on_zero = "zero"', 'on_zero = "ask"'),
        ("t13_choices", 'on_zero = "not_applicable"', 'on_zero = "ask"'),
        ("t13_choices", 'no_target = "share_of_highest"', 'no_target = "not_applicable"'),
    ],
)
def test_the_cases_notice_a_change(name, old, new, tmp_path):
    assert old in TEXTS[name]
    folder = tmp_path / "cases"
    folder.mkdir()
    (tmp_path / FILES[name]).write_text(TEXTS[name].replace(old, new), encoding="utf-8")
    (folder / f"{name}.cases.toml").write_bytes((TABLES / "cases" / f"{name}.cases.toml").read_bytes())
    report = run_cases(folder / f"{name}.cases.toml")
    assert report.usable
    assert not report.passed


def half_up(value, step):
    """The nearest step, halves up; for values from 0."""
    return Fraction(int(value / step + Fraction(1, 2))) * step


def by_the_formula(units, place, full):
    """The published formula on known figures with targets above 0, leader by rate, all tied lead, no excess: half."""
    rates = [half_up(Fraction(a, t), Fraction(1, 10_000)) for a, t in units]
    actual, target = units[place]
    rate, best = rates[place], max(rates)
    if actual < target:
        found = Fraction(full, 2) * Fraction(actual, target)
    elif actual == target:
        found = Fraction(full, 2)
    elif rate == best:
        found = Fraction(full)
    else:
        found = Fraction(full, 2) + Fraction(full, 2) * (rate - 1) / (best - 1)
    return half_up(found, Fraction(1, 100))


FIGURES = st.tuples(st.integers(0, 300), st.integers(1, 200))


@settings(max_examples=60)
@given(st.lists(FIGURES, min_size=1, max_size=8))
def test_the_formula(units):
    sheets = choices(*((str(at), a, t) for at, (a, t) in enumerate(units)))
    for at, sheet in enumerate(sheets):
        assert sheet.points("rate").value.fraction == by_the_formula(units, at, 10)


ANY = st.one_of(st.integers(0, 60), st.just(NOT_APPLICABLE), st.none())


@settings(max_examples=60)
@given(st.lists(st.tuples(ANY, ANY), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_the_units_does_not_matter(units, random):
    named = [(str(at), a, t) for at, (a, t) in enumerate(units)]
    before = {sheet.unit: sheet.as_data()["criteria"] for sheet in choices(*named)}
    random.shuffle(named)
    assert {sheet.unit: sheet.as_data()["criteria"] for sheet in choices(*named)} == before


@settings(max_examples=80)
@given(st.lists(st.tuples(ANY, ANY), min_size=2, max_size=5), st.data())
def test_learning_a_figure_only_narrows_every_units_points(units, data):
    """One unit's figure becomes known: no unit's points leave the range that was said before."""
    at = data.draw(st.integers(0, len(units) - 1))
    which = data.draw(st.sampled_from([0, 1]))
    known = data.draw(st.one_of(st.integers(0, 1000), st.just(NOT_APPLICABLE)))
    opened = [list(unit) for unit in units]
    opened[at][which] = None
    closed = [list(unit) for unit in opened]
    closed[at][which] = known
    both = (choices(*((str(n), *unit) for n, unit in enumerate(units))) for units in (opened, closed))
    for before, after in zip(*both, strict=True):
        for _, criterion in SETS["t13_choices"].criteria():
            was, now = before.points(criterion.code), after.points(criterion.code)
            assert was.may_not_apply or not now.may_not_apply
            if now.at_least is not None:
                assert was.at_least is not None
                assert was.at_least <= now.at_least <= now.at_most <= was.at_most


@settings(max_examples=40)
@given(st.lists(FIGURES, min_size=2, max_size=6))
def test_a_unit_without_a_target_moves_nobody(units):
    """Where the leader is by rate, one more unit that was assigned nothing changes no other unit's points."""
    named = [(str(at), a, t) for at, (a, t) in enumerate(units)]
    alone = [sheet.points("share") for sheet in choices(*named)]
    joined = choices(*named, ("one more", 500, NOT_APPLICABLE))
    assert [sheet.points("share") for sheet in joined[:-1]] == alone
    assert str(joined[-1].points("share")) == "10"


THREE = {
    "0": ("0..10", "10", "0", "not applicable", "0..10"),
    None: tuple(f"{low}..10 or not applicable" for low in ("0", "0.06", "0", "0.06", "0")),  # 5 × 12/1000 = 0.06
    NOT_APPLICABLE: ("not applicable",) * 4 + ("10",),
}


@pytest.mark.parametrize(("target", "points"), THREE.items(), ids=["zero", "unknown", "not-assigned"])
def test_three_answers_to_the_target(target, points):
    """0, unknown and not assigned: three answers, three results, and three ways to say what is open."""
    x, a, b = choices(("X", "12", target), ("A", "60", "50"), ("B", "50", "50"))
    found = tuple(str(x.points(code)) for code in ("rate", "zero-full", "zero-zero", "zero-out", "share"))
    assert found == points
    asked = [(f.code, f.severity) for f in x.findings if f.where == "rate"]
    assert asked == ([("ask_open", "warning")] if target == "0" else [])
    assert x.unknown == (("target",) if target is None else ())
    assert str(a.points("rate")) == ("5..10" if target is None else "10")
    assert str(b.points("rate")) == "5"
    said = {"0": "Chỉ tiêu: 0", None: "Còn thiếu: Chỉ tiêu"}.get(target, "Chỉ tiêu: không phát sinh")
    assert said in x.explain().text()


def test_scored_alone_the_line_says_that_it_needs_the_cluster():
    sheet = score(TABLE, {"cases_actual": "60", "cases_target": "50"})
    assert [(f.code, f.where) for f in sheet.findings] == [
        ("needs_cohort", code) for code in ("I.2", "II.2", "III.1", "III.2")
    ]
    assert sheet.cohort == ()


SEVEN = "Bảy đơn vị, một số liệu còn mở"
# P3 has 59 and III.1: with 60 cases 12.5 + 12.5 × 0.2/0.4 = 18.75, so 77.75 < 78; with 61 19.38, so 78.38
CLOSED = (("0", "P1"), ("40", "P1"), ("60", "P1"), ("61", "P3"), ("90", "P3"), ("100000", "P3"))


def test_who_leads_of_seven_units_and_what_is_asked():
    """P1 leads with 78 while P3 stays low, P3 once it is high; only one figure of all seven is open."""
    units = rows(SEVEN)
    sheets = score_cohort(TABLE, units)
    assert [s.unit for s in sheets if s.unknown] == ["P3"]
    leader = rank(sheets).leader()
    assert (leader.status, leader.units) == ("undetermined", ("P1", "P2", "P3"))
    assert [(o.unit, o.facts) for o in leader.open if o.facts] == [("P3", ("cases_actual",))]
    for cases, first in CLOSED:
        closed = [(name, a | {"cases_actual": cases} if name == "P3" else a) for name, a in units]
        assert rank(score_cohort(TABLE, closed)).leader().unit == first


def test_a_unit_that_cannot_lead_is_asked_when_its_figure_decides_who_does():
    """C has 25 points at most. Its 0 leaves A ahead of the others (A 76, B 74.63); with 500 B leads (64.06, 71.64).

    Without III.1 A has 49 + 2, B 49 + 10. C 0: A 25, B 12.5 + 12.5 × 0.1/0.4 = 15.63.
    C 500, a rate of 10: A 12.5 + 12.5 × 0.4/9 = 13.06, B 12.5 + 12.5 × 0.1/9 = 12.64.
    """
    answers = dict(rows(SEVEN))
    common = answers["P4"]
    nothing = {"party_work": False, "plans": False, "force_actual": "0", "security_actual": "0", "patrols_actual": "0"}

    def cluster(cases):
        return (
            ("A", common | {"cases_actual": "70", "models": "1"}),
            ("B", common | {"cases_actual": "55", "models": "5"}),
            ("C", common | nothing | {"cases_actual": cases}),
        )

    for cases, first, totals in (("0", "A", ("76", "74.63", "0")), ("500", "B", ("64.06", "71.64", "25"))):
        sheets = score_cohort(TABLE, cluster(cases))
        assert tuple(str(sheet.total) for sheet in sheets) == totals
        assert rank(sheets).leader().unit == first
    leader = rank(score_cohort(TABLE, cluster(None))).leader()
    assert (leader.status, leader.units) == ("undetermined", ("A", "B"))
    assert [(o.unit, o.facts) for o in leader.open if o.facts] == [("C", ("cases_actual",))]


@pytest.mark.parametrize("name", SETS)
def test_the_linter_has_no_complaint(name):
    assert {finding.severity for finding in lint(SETS[name])} == {"note"}


def test_every_unit_says_which_cluster_it_was_scored_in():
    sheets = score_cohort(TABLE, rows(SEVEN))
    assert {sheet.cohort for sheet in sheets} == {("P1", "P2", "P3", "P4", "P5", "P6", "P7")}
    assert {sheet.as_data()["rules"] for sheet in sheets} == {TABLE.digest}


def test_an_empty_cluster():
    assert score_cohort(TABLE, []) == ()
