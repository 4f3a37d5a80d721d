"""T1, the commune people's council: the cases worked out by hand, and what the table promises as a whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua import NOT_APPLICABLE, CriteriaSet, Points, Quota, apply_quota, compile_table, load_toml, rank, score
from thidua.testing.cases import open_cases, run_case, run_cases
from thidua.testing.cases.words import read_answer

pytest.importorskip("yaml")

TABLES = Path(__file__).parents[2] / "examples" / "tables"
TEXT = (TABLES / "t01_commune_council.toml").read_text(encoding="utf-8")
SET = load_toml(CriteriaSet, TEXT).value
TABLE = compile_table(SET)
FILES = sorted((TABLES / "cases").glob("t01*.cases.*"))
OPENED = [open_cases(file) for file in FILES]
WHOLE = [opened for opened in OPENED if "leaf_edges" not in opened.file]
CASES = [
    pytest.param(opened, at, id=f"{Path(opened.file).name}: {case.name}")
    for opened in OPENED
    for at, case in enumerate(opened.cases.case)
]


def inputs(file, place):
    """The answers of one case of a file."""
    case = next(opened for opened in OPENED if opened.file.endswith(file)).cases.case[place]
    return {name: read_answer(SET.fact[name], value) for name, value in case.inputs.items()}


TYPICAL = inputs("t01_full_and_typical.cases.yaml", 1)  # 68 points, fair
FULL = inputs("t01_guard.cases.yaml", 1) | {"v2_a": True, "v2_b": True}  # everything done: 100, no bonus


def total(**changes):
    return str(score(TABLE, FULL | changes).total)


def classes(**changes):
    return score(TABLE, FULL | changes).class_.possible


@pytest.mark.parametrize(("opened", "place"), CASES)
def test_case(opened, place):
    result = run_case(opened, place)
    assert result.passed, "\n".join(failure.text("en") for failure in result.failures)


def test_there_are_cases():
    assert [opened.problems for opened in OPENED] == [()] * 7
    assert len(CASES) == 3 + 4 + 4 + 4 + 2 + 40 + 4


@pytest.mark.parametrize("opened", WHOLE, ids=lambda opened: Path(opened.file).name)
def test_whole_cases_leave_no_line_out(opened):
    for case in opened.cases.case:
        assert set(case.expect.points) == {criterion.code for _, criterion in SET.criteria()}
        assert set(case.expect.sections) == {section.code for section in SET.sections}
        assert case.expect.total is not None
        assert case.expect.class_ is not None


EDGES, CAPS, FIRST = "t01_leaf_edges.cases.toml", "t01_caps_and_meetings.cases.yaml", "t01_full_and_typical.cases.yaml"


@pytest.mark.parametrize(
    ("old", "new", "file"),
    [
        ('points = "2" }, { edge = "40", points = "1" }', 'points = "2" }', EDGES),
        ('did_not_arise = "2"', 'did_not_arise = "0"', FIRST),
        ('step = "0.25"', 'step = "0.5"', EDGES),
        ('on_zero = "full"', 'on_zero = "zero"', FIRST),
        ("reminded and ratio", "ratio", EDGES),
        ('bonus"\nmax = "10"', 'bonus"\nmax = "13"', FIRST),
        ('deduction"\nmax = "20"', 'deduction"\nmax = "40"', CAPS),
        ('at_least = "60 %"', 'at_least = "50 %"', "t01_guard.cases.yaml"),
        ('class_code = "fair"', 'class_code = "good"', "t01_sanctions.cases.yaml"),
        ('at_least = "65"', 'at_least = "64"', "t01_class_edges_lower.cases.yaml"),
    ],
)
def test_the_cases_notice_a_changed_table(old, new, file, tmp_path):
    """Each of the odd rules is held by at least one case."""
    assert old in TEXT
    (tmp_path / "cases").mkdir()
    (tmp_path / "t01_commune_council.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    (tmp_path / "cases" / file).write_bytes((TABLES / "cases" / file).read_bytes())
    report = run_cases(tmp_path / "cases" / file)
    assert report.usable
    assert report.failures


def test_the_lines_add_up_as_the_source_says():
    """I–VII: 20 + 20 + 20 + 15 + 10 + 10 + 5 = 100; bonus lines 5 + 3 + 2 + 3 = 13 under a cap of 10."""
    scored = [section for section in SET.sections if section.kind == "scored"]
    assert [str(section.max) for section in scored] == ["20", "20", "20", "15", "10", "10", "5"]
    for part in SET.parts():
        lines = sum((line.max for line in part.criteria), Points(0))
        if part.code == "VIII":
            assert (str(lines), str(part.max)) == ("13", "10")
        elif part.code == "IX":
            # 5 + 3 + 5 + 5 + 5 + 6 + 10 + 10 + 5 = 54, and 20 for the line whose amount is open
            assert (str(lines), str(part.max)) == ("74", "20")
        else:
            assert lines == part.max, part.code
    assert str(SET.highest_total) == "110"


def test_everything_is_said_in_both_languages_and_marked_as_a_sample():
    assert SET.citation.mark == "illustrative"
    labels = [SET.label, SET.citation.instrument, *(fact.label for fact in SET.facts)]
    labels += [line.label for _, _, line in SET.lines()] + [section.label for section in SET.sections]
    labels += [line.evidence for _, section, line in SET.lines() if line.evidence is not None]
    assert [label.vi for label in labels if label.en is None] == []


def test_every_criterion_has_evidence_and_can_be_taken_away():
    """26 criteria: 22 in I to VII, four bonus lines. Lines inside a group lean on the group's."""
    criteria = [line for section in SET.sections if section.code != "IX" for line in section.criteria]
    assert len(criteria) == 26
    assert all(line.evidence is not None for line in criteria)
    assert [line.zero_when for line in criteria] == [f"any(false_evidence, criterion == '{c.code}')" for c in criteria]


MAXIMA = {
    **{"I.1": "5", "I.2": "4", "I.3": "6", "I.4": "5", "II.1": "6", "II.2": "5", "II.3": "6", "II.4": "3"},
    **{"III.1": "5", "III.2": "6", "III.3": "6", "III.4": "3", "IV.1": "5", "IV.2": "5", "IV.3": "5"},
    **{"V.1": "6", "V.2": "4", "VI.1": "4", "VI.2": "3", "VI.3": "3", "VII.1": "3", "VII.2": "2"},
}


@pytest.mark.parametrize(("code", "maximum"), MAXIMA.items())
def test_false_evidence_takes_its_criterion_and_five_points(code, maximum):
    """100 − the criterion − 5."""
    sheet = score(TABLE, FULL | {"false_evidence": [{"criterion": code}]})
    assert sheet.total.value == Points(95) - Points(maximum)
    # 90 or more is excellent, then one class down; V.2 leaves 6 of 10 in group V, which is just enough
    assert sheet.class_.possible == (("good",) if Points(maximum) <= Points(5) else ("fair",))


LADDER = [
    # 100 − 5 (IX.1) − 2.5 (I.3.a)
    ({"annulled": 1}, "92.5", "good"),
    # 100 − 5 (IX.1) − 4 (I.3.a)
    ({"annulled": 2}, "91", "good"),
    ({"officials_disciplined": 1}, "95", "good"),
    # 100 − 10: fair, because nothing above it is allowed
    ({"leader_disciplined": True}, "90", "fair"),
    # 100 − 10 − 5: already good by points, not above fair
    ({"leader_disciplined": True, "officials_disciplined": 1}, "85", "fair"),
    # 100 − 2.5 − 5 − 3 (VI.2) − 5 = 84.5: good, one down
    ({"annulled": 1, "false_evidence": [{"criterion": "VI.2"}]}, "84.5", "fair"),
    # 100 − 10 − 3 − 5 = 82: good → not above fair → one down
    ({"leader_disciplined": True, "false_evidence": [{"criterion": "VI.2"}]}, "82", "average"),
    # found false before, but nothing false now: nothing happens
    ({"false_evidence_again": True}, "100", "excellent"),
    # 100 − 3 − 5, once although two things were false in one criterion
    ({"false_evidence": [{"criterion": "VI.3"}, {"criterion": "VI.3"}]}, "92", "good"),
    ({"false_evidence": [{"criterion": "VI.3"}], "false_evidence_again": True}, "92", "weak"),
]


@pytest.mark.parametrize(("changes", "points", "found"), LADDER)
def test_the_ladder_of_sanctions(changes, points, found):
    assert (total(**changes), classes(**changes)) == (points, (found,))


def test_whether_something_was_false_before_matters_only_where_something_is_false():
    assert classes(false_evidence_again=None) == ("excellent",)
    assert classes(false_evidence_again=None, false_evidence=[{"criterion": "VI.3"}]) == ("weak", "good")


def test_facts_counted_twice_stand_in_two_lines():
    lines = [line.model_dump_json(exclude={"criteria", "label", "evidence"}) for _, _, line in SET.lines()]
    used = {fact.name: sum(bool(re.search(rf"\b{fact.name}\b", line)) for line in lines) for fact in SET.facts}
    assert {name for name, count in used.items() if count > 1} == set(SET.counted_twice)
    assert {name for name, count in used.items() if count == 0} == {"false_evidence_again"}  # only in a sanction


@pytest.mark.parametrize("name", ["models", "annulled", "special_meetings", "awards", "false_evidence"])
def test_a_claim_that_something_does_not_apply_is_refused(name):
    """“Did not arise” is a level of a line here, never a way to leave a line out."""
    sheet = score(TABLE, FULL | {name: NOT_APPLICABLE})
    assert [finding.code for finding in sheet.findings] == ["answer_not_applicable"]
    assert name in sheet.unknown


@settings(max_examples=25)
@given(st.sets(st.sampled_from(sorted(TYPICAL)), max_size=12))
def test_what_is_not_known_never_excludes_what_comes_out(hidden):
    whole = score(TABLE, TYPICAL)
    partly = score(TABLE, {name: None if name in hidden else value for name, value in TYPICAL.items()})
    assert partly.total.at_least <= whole.total.value <= partly.total.at_most
    assert whole.class_.value in partly.class_.possible
    for _, criterion in SET.criteria():
        known, open_ = whole.points(criterion.code), partly.points(criterion.code)
        assert open_.at_least <= known.value <= open_.at_most


QUOTA = Quota.model_validate(
    {
        "code": "excellent",
        "label": {"vi": "Xuất sắc không quá 25 %", "en": "At most 25 % excellent"},
        "share": "25 %",
        "base": {"kind": "all_members"},
        "rounding": "floor",
        "candidates": {"kind": "rated_at_least", "class_code": "excellent"},
        "surplus": "good",
    }
)
BONUS = {"awards": [{"level": "higher"}]}
EIGHT = {
    "u1": {"replicated": 1},  # 100 + 5 = 105
    "u2": {"iii1_b": False, "iii4_b": False} | BONUS,  # 100 − 2 − 1 + 3 = 100; bonus 3, V 10
    "u3": {"v2_b": False, "ii4_a": False} | BONUS,  # 100 − 1.5 − 1.5 + 3 = 100; bonus 3, V 8.5
    "u4": {},  # 100; bonus 0
    "u5": {"models": 1, "v2_b": False},  # 100 − 3 − 1.5 = 95.5, but V 5.5: good
    "u6": {"contents": 0, "iv1_b": False, "ii4_a": False, "ii4_b": False},  # 100 − 5 − 2 − 3 = 90
    "u7": {"contents": 0, "iv1_b": False, "ii4_a": False, "ii4_b": False, "vii2": "late"},  # 89: good
    "u8": {"leader_disciplined": True},  # 90, but fair
}
KEYS = ("total", "section/VIII", "section/V")


def applied(units):
    return apply_quota(rank([score(TABLE, FULL | c, unit=u) for u, c in units.items()], by=KEYS), QUOTA)


def test_a_quarter_of_eight_by_total_then_bonus_then_group_five():
    """2 seats: u1 by total; u2, u3 and u4 have 100: u4 has no bonus, u3 less in group V."""
    result = applied(EIGHT)
    assert result.groups[0].seats == (2, 2)
    assert result.named("in") == ("u1", "u2")
    assert result.findings == ()
    after = {unit.unit: unit.classes.value for unit in result.units}
    assert after == {
        **{"u1": "excellent", "u2": "excellent", "u3": "good", "u4": "good"},
        **{"u5": "good", "u6": "good", "u7": "good", "u8": "fair"},
    }


def test_level_on_all_three_keys_at_the_cut_is_for_people():
    """u3 now as u2: total 100, bonus 3, V 10; one seat is left for two."""
    result = applied(EIGHT | {"u3": {"ii4_a": False, "ii4_b": False} | BONUS})
    assert result.named("in") == ("u1",)
    assert result.named("undecided") == ("u2", "u3")
    assert [finding.code for finding in result.findings] == ["quota_tie"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_explanation_shows_no_name_of_a_fact(lang):
    text = score(TABLE, TYPICAL, unit="A").explain().text(lang)
    assert [name for name in SET.fact if "_" in name and name in text] == []
