"""T4, high-quality colleges: the cases worked out by hand, and what the table promises as a whole."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import NOT_APPLICABLE, CriteriaSet, ItemsFact, compile_table, lint, load_toml, score
from thidua.testing.cases import open_cases, run_case, run_cases
from thidua.testing.cases.words import read_answer

TABLES = Path(__file__).parents[2] / "examples" / "tables"
TEXT = (TABLES / "t04_quality_college.toml").read_text(encoding="utf-8")
SET = load_toml(CriteriaSet, TEXT).value
TABLE = compile_table(SET)
OPENED = open_cases(TABLES / "cases" / "t04.cases.toml")
CASES = OPENED.cases.case
AT_THE_DATE = {"1.3", "2.1", "2.2", "2.3", "2.4", "3.4", "4.3", "4.4", "4.6", "5.1"}

FULL = {name: read_answer(SET.fact[name], value) for name, value in CASES[0].inputs.items()}
YEAR = FULL["years"][0]


def points(code, answers):
    return str(score(TABLE, answers).points(code))


def with_year(**changes):
    """All three years alike."""
    return FULL | {"years": [YEAR | changes] * 3}


@pytest.mark.parametrize("place", range(len(CASES)), ids=[case.name for case in CASES])
def test_case(place):
    result = run_case(OPENED, place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_the_shape_of_the_source():
    """25 × 4 = 100, in sections of 12, 20, 24, 28 and 16; ten leaves ask at the date, the other 15 for three years."""
    assert [str(section.max) for section in SET.sections] == ["12", "20", "24", "28", "16"]
    leaves = [criterion for _, criterion in SET.criteria()]
    assert [str(leaf.max) for leaf in leaves] == ["4"] * 25
    by_year = {leaf.code for leaf in leaves if "years" in TABLE.asked(leaf)[1]}
    assert {leaf.code for leaf in leaves} - by_year == AT_THE_DATE
    assert SET.citation.mark == "illustrative"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("learners >= 2000 and college_learners >= 1000", "learners >= 1999 and college_learners >= 999"),
        ("college_learners >= 500", "college_learners >= 501"),
        ("dropouts / learners <= 0.2", "dropouts / learners < 0.2"),
        ("teachers_it / teachers_now >= 1", "teachers_it / teachers_now >= 0.99"),
        ("teachers_language / teachers_now >= 0.5", "teachers_language / teachers_now > 0.5"),
        ("teachers_bachelor / teachers_now >= 1", "teachers_bachelor / teachers_now >= 0.99"),
        ("teachers_skill / teachers_now >= 0.7", "teachers_skill / teachers_now > 0.7"),
        ("updated_80h / teachers >= 0.5", "updated_80h / teachers > 0.5"),
        ("courses >= 4", "courses >= 3"),
        ("hours_practice / hours_all >= 0.2", "hours_practice / hours_all > 0.2"),
        ("projects >= 1", "projects >= 0"),
        ("ratio(employed, graduates, ask) >= 0.8", "ratio(employed, graduates, 0) >= 0.8"),
        ("ratio(employed, graduates, ask) >= 0.8", "ratio(employed, graduates, ask) > 0.8"),
        ("green and accessible) == 3", "green and accessible) >= 2"),
        ("languages >= 2", "languages >= 1"),
        ("modules_online / modules_all >= 0.3", "modules_online / modules_all > 0.3"),
        ("papers >= 1", "papers >= 0"),
        ("prizes >= 1", "prizes >= 0"),
        ("firms_satisfied, firms_asked, 0) >= 0.8", "firms_satisfied, firms_asked, 0) > 0.8"),
        ("trades_two_firms >= trades and ", ""),
        ("start_ups >= 1", "start_ups >= 0"),
        ('at_least = "80"', 'at_least = "81"'),
        ('at_least = "80"', 'at_least = "76"'),
        ('at_least = "60 %"', 'at_least = "61 %"'),
        ('at_least = "60 %"', 'at_least = "50 %"'),
        ('otherwise = "not_classified"', 'otherwise = "not_scored"'),
    ],
)
def test_the_cases_notice_a_change(old, new, tmp_path):
    assert old in TEXT
    folder = tmp_path / "cases"
    folder.mkdir()
    (tmp_path / "t04_quality_college.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    (folder / "t04.cases.toml").write_bytes((TABLES / "cases" / "t04.cases.toml").read_bytes())
    report = run_cases(folder / "t04.cases.toml")
    assert report.usable
    assert not report.passed


YES_NO_OF_A_YEAR = {"foreign": "3.2", "green": "4.1", "accessible": "4.1", "quality_system": "4.2", "support": "4.5"}
YES_NO_OF_A_YEAR |= {"energy": "5.3"}


@pytest.mark.parametrize(("field", "code"), YES_NO_OF_A_YEAR.items())
@pytest.mark.parametrize("year", range(3))
def test_one_year_without_is_enough_to_fail(field, code, year):
    """100 − 4 = 96, and exactly that line is 0; while the year is unknown, 96 to 100."""
    years = [dict(YEAR) for _ in range(3)]
    years[year][field] = False
    sheet = score(TABLE, FULL | {"years": years})
    assert (str(sheet.points(code)), str(sheet.total)) == ("0", "96")
    years[year][field] = None
    sheet = score(TABLE, FULL | {"years": years})
    assert (str(sheet.points(code)), str(sheet.total)) == ("0..4", "96..100")
    assert sheet.unknown == ("years",)


SHARES = {
    "1.2": ("dropouts", "learners", Fraction(1, 5), "at most"),
    "2.5": ("updated_80h", "teachers", Fraction(1, 2), "at least"),
    "3.3": ("hours_practice", "hours_all", Fraction(1, 5), "at least"),
    "3.6": ("employed", "graduates", Fraction(4, 5), "at least"),
    "5.2": ("firms_satisfied", "firms_asked", Fraction(4, 5), "at least"),
}


@settings(max_examples=60)
@given(st.sampled_from(sorted(SHARES)), st.integers(1, 5000), st.integers(0, 5000))
def test_shares_are_compared_as_fractions(code, whole, part):
    above, below, edge, sense = SHARES[code]
    share = Fraction(part, whole)
    met = share <= edge if sense == "at most" else share >= edge
    assert points(code, with_year(**{above: part, below: whole})) == ("4" if met else "0")


@settings(max_examples=40)
@given(st.sampled_from(["years", *(n for n in FULL if n not in ("years", "college_kind"))]), st.data())
def test_learning_a_figure_only_narrows(name, data):
    """Whatever an unknown answer turns out to be, the total and the class lie within what was said before."""
    before = score(TABLE, FULL | {name: None})
    fact = SET.fact[name]
    if isinstance(fact, ItemsFact):
        rows = data.draw(st.integers(0, 3))
        answer = [YEAR | {"foreign": data.draw(st.booleans()), "papers": data.draw(st.integers(0, 2))}] * rows
    elif fact.kind == "yes_no":
        answer = data.draw(st.booleans())
    else:
        answer = data.draw(st.integers(fact.bounds[0], fact.bounds[1]))
    after = score(TABLE, FULL | {name: answer})
    assert before.total.at_least <= after.total.value <= before.total.at_most
    assert set(after.class_.possible) <= set(before.class_.possible)
    assert before.class_.may_not_apply or not after.class_.may_not_apply


def test_a_leaf_is_never_said_not_to_apply():
    """The source knows no leaf that does not apply: the claim is refused, and the leaf stays open."""
    sheet = score(TABLE, FULL | {"prizes": NOT_APPLICABLE})
    assert [(f.code, f.where) for f in sheet.findings] == [("answer_not_applicable", "prizes")]
    assert str(sheet.points("5.1")) == "0..4"
    sheet = score(TABLE, FULL | {"years": NOT_APPLICABLE})
    assert [(f.code, f.where) for f in sheet.findings] == [("answer_not_applicable", "years")]
    assert (str(sheet.points("1.1")), str(sheet.total)) == ("0..4", "40..100")


def test_a_fourth_year_is_refused():
    sheet = score(TABLE, FULL | {"years": [YEAR] * 4})
    assert [f.code for f in sheet.findings] == ["answer_list_long"]
    assert str(sheet.total) == "40..100"


def test_a_year_without_graduates_is_a_question():
    """Nothing is missing, and still the line is open: somebody has to say what such a year means."""
    years = [YEAR, YEAR | {"graduates": 0, "employed": 0}, YEAR]
    sheet = score(TABLE, FULL | {"years": years})
    assert (str(sheet.points("3.6")), sheet.unknown) == ("0..4", ())
    assert [(f.code, f.where, f.severity) for f in sheet.findings] == [("ask_open", "3.6", "warning")]


def test_the_linter_has_no_complaint():
    assert {finding.severity for finding in lint(SET)} == {"note"}


def test_no_firm_asked_is_no_satisfaction():
    assert points("5.2", with_year(firms_asked=0, firms_satisfied=0)) == "0"
    assert points("5.2", with_year(trades=1, trades_two_firms=1, firms_asked=2, firms_satisfied=2)) == "4"


def test_points_without_accreditation_stay():
    sheet = score(TABLE, FULL | {"accredited": False})
    assert (str(sheet.total), sheet.class_.not_applicable) == ("100", True)
    assert "Trường đã đạt kiểm định chất lượng" in sheet.explain().text("vi")
