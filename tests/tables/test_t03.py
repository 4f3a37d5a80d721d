"""T3, one-stop shops: agency and officer, scored from dossiers; the cases worked out by hand, and properties."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import NOT_APPLICABLE, CriteriaSet, compile_table, load_toml, score
from thidua.testing.cases import open_cases, run_case, run_cases

TABLES = Path(__file__).parents[2] / "examples" / "tables"
NAMES = ("t03_one_stop_agency", "t03_one_stop_officer")
TEXT = {name: (TABLES / f"{name}.toml").read_text(encoding="utf-8") for name in NAMES}
AGENCY, OFFICER = (compile_table(load_toml(CriteriaSet, TEXT[name]).value) for name in NAMES)
FILES = sorted((TABLES / "cases").glob("t03*.cases.*"))
OPENED = [open_cases(file) for file in FILES]
CASES = [
    pytest.param(opened, at, id=f"{Path(opened.file).name}: {case.name}")
    for opened in OPENED
    for at, case in enumerate(opened.cases.case)
]
BY_DOSSIER = ("1", "2", "3", "4", "7")


@pytest.mark.parametrize(("opened", "place"), CASES)
def test_case(opened, place):
    result = run_case(opened, place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_there_are_cases():
    assert [opened.problems for opened in OPENED] == [()] * 4
    assert len(CASES) == 7 + 8 + 23 + 10


@pytest.mark.parametrize("opened", [o for o in OPENED if "leaf_edges" not in o.file], ids=lambda o: Path(o.file).name)
def test_whole_cases_leave_no_line_out(opened):
    for case in opened.cases.case:
        assert set(case.expect.points) == {criterion.code for _, criterion in opened.table.criteria_set.criteria()}
        assert case.expect.total is not None
        assert case.expect.class_ is not None


@pytest.mark.parametrize(
    ("old", "new", "file"),
    [
        ('step = "0.1"', 'step = "0.05"', "t03_agency.cases.toml"),
        ('on_empty = "not_applicable"', 'on_empty = "zero"', "t03_agency.cases.toml"),
        ("if(returns == 1, 1, 0)", "if(returns == 1, 0, 0)", "t03_agency.cases.toml"),
        (">= 50, 2, if(all_received", ">= 40, 2, if(all_received", "t03_agency.cases.toml"),
        (" and not complaint_prolonged", "", "t03_agency_leaf_edges.cases.toml"),
        ("if(online_overdue >= 1, 0,", "if(online_overdue >= 2, 0,", "t03_agency_leaf_edges.cases.toml"),
        ("if(not applicable(online_procedures)", "if(false", "t03_agency_leaf_edges.cases.toml"),
        ('at_least = "12"', 'at_least = "11.9"', "t03_agency_class_edges.cases.toml"),
    ],
)
def test_the_cases_notice_a_changed_table(old, new, file, tmp_path):
    text = TEXT["t03_one_stop_agency"]
    assert old in text
    (tmp_path / "cases").mkdir()
    (tmp_path / "t03_one_stop_agency.toml").write_text(text.replace(old, new), encoding="utf-8")
    (tmp_path / "cases" / file).write_bytes((TABLES / "cases" / file).read_bytes())
    report = run_cases(tmp_path / "cases" / file)
    assert report.usable
    assert report.failures


def test_nine_indicators_of_two_points():
    """9 × 2 = 18 for the agency, 5 × 2 = 10 for an officer."""
    agency, officer = AGENCY.criteria_set, OFFICER.criteria_set
    assert [(c.code, str(c.max)) for _, c in agency.criteria()] == [(str(n), "2") for n in range(1, 10)]
    assert [c.code for _, c in officer.criteria()] == list(BY_DOSSIER)
    assert (str(agency.sections[0].max), str(officer.sections[0].max)) == ("18", "10")
    assert {agency.citation.mark, officer.citation.mark} == {"illustrative"}


def test_an_officer_is_scored_by_the_same_rules_as_the_agency():
    rules = {c.code: c.rule for _, c in AGENCY.criteria_set.criteria()}
    assert {c.code: c.rule for _, c in OFFICER.criteria_set.criteria()} == {code: rules[code] for code in BY_DOSSIER}
    assert AGENCY.criteria_set.fact["dossiers"] == OFFICER.criteria_set.fact["dossiers"]


TIMES = {"shorter": 2, "equal": 1, "longer": 0, NOT_APPLICABLE: None}
COUNTS = {0: 2, 1: 1, 2: 0, 7: 0, NOT_APPLICABLE: None}
ATTITUDES = {"early": 2, "on_time": 1, "upheld_complaint": 0, NOT_APPLICABLE: None}
WORTH = {"total_time": TIMES, "body_time": TIMES, "returns": COUNTS, "contacts": COUNTS, "attitude": ATTITUDES}
dossiers = st.lists(st.fixed_dictionaries({name: st.sampled_from(list(w)) for name, w in WORTH.items()}), max_size=12)


def by_hand(rows, field):
    """The mean of the dossiers with information, to the nearest tenth, halves upwards; ``None`` without any."""
    worth = [w for row in rows if (w := WORTH[field][row[field]]) is not None]
    if not worth:
        return None
    tenths = (Fraction(sum(worth), len(worth)) * 10 + Fraction(1, 2)).__floor__()
    return Fraction(tenths, 10)


def exact(outcome):
    return None if outcome.not_applicable else Fraction(str(outcome.value))


@settings(max_examples=60)
@given(dossiers)
def test_every_indicator_is_the_rounded_mean_of_its_dossiers(rows):
    sheet = score(OFFICER, {"dossiers": rows})
    wanted = [by_hand(rows, field) for field in WORTH]
    assert [exact(sheet.points(code)) for code in BY_DOSSIER] == wanted
    counted = [points for points in wanted if points is not None]
    assert exact(sheet.total) == (sum(counted) if counted else None)


@settings(max_examples=30)
@given(st.data())
def test_the_order_of_dossiers_changes_nothing(data):
    rows = data.draw(dossiers)
    other = data.draw(st.permutations(rows))
    here, there = score(OFFICER, {"dossiers": rows}), score(OFFICER, {"dossiers": other})
    assert [here.points(code) for code in BY_DOSSIER] == [there.points(code) for code in BY_DOSSIER]


@settings(max_examples=40)
@given(dossiers.filter(bool), st.data())
def test_a_dossier_not_known_yet_never_excludes_what_comes_out(rows, data):
    at = data.draw(st.integers(0, len(rows) - 1))
    field = data.draw(st.sampled_from(list(WORTH)))
    partly = [{**row, field: None} if place == at else row for place, row in enumerate(rows)]
    whole, open_ = score(OFFICER, {"dossiers": rows}).total, score(OFFICER, {"dossiers": partly}).total
    if whole.not_applicable:
        assert open_.may_not_apply
    else:
        assert open_.at_least <= whole.value <= open_.at_most


OFFICE = {
    **{"level": "commune", "on_site": 9, "procedures": 9, "all_received": True, "publicity": "both", "complaints": 0},
    **{"online_procedures": 2, "online_dossiers": 3, "all_dossiers": 10, "online_overdue": 0},
}


@settings(max_examples=30)
@given(dossiers)
def test_the_agency_is_the_officer_of_all_dossiers_and_four_indicators_of_the_office(rows):
    """On site 9/9 = 100 %, publicity both, no complaint, 2/9 = 22.2 % and 3/10 = 30 % online: 4 × 2 = 8."""
    agency, officer = score(AGENCY, OFFICE | {"dossiers": rows}), score(OFFICER, {"dossiers": rows})
    assert [agency.points(code) for code in BY_DOSSIER] == [officer.points(code) for code in BY_DOSSIER]
    assert exact(agency.total) == (exact(officer.total) or 0) + 8


def test_no_information_has_to_be_claimed():
    """Silence is not “no information”: the indicator stays open until somebody says that it does not apply."""
    silent = score(AGENCY, {**OFFICE, "publicity": None, "dossiers": []})
    claimed = score(AGENCY, {**OFFICE, "publicity": NOT_APPLICABLE, "dossiers": []})
    assert str(silent.total) == "6..8"
    assert str(claimed.total) == "6"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_explanation_shows_no_name_of_a_fact_or_field(lang):
    rows = [{"total_time": "equal", "body_time": "longer", "returns": 1, "contacts": 0, "attitude": "early"}]
    text = score(AGENCY, OFFICE | {"dossiers": rows}).explain().text(lang)
    names = [*AGENCY.criteria_set.fact, *AGENCY.criteria_set.fact["dossiers"].field]
    assert [name for name in names if "_" in name and name in text] == []
