"""`sheet.explain`: every line of the sheet, every step that changed a number, in both languages, from the numbers."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings

from criteria.tables import criterion, formula, section, table
from scoring.tables import blank, count, plain
from scoring.test_permutation import ANSWERS, TABLE
from thidua import NOT_APPLICABLE, Points, score
from thidua.explain.catalogue import phrases

quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))


def lines_of(sheet):
    return {line.code: line for _, line in sheet.explain().lines()}


def notes_of(line, lang="en"):
    return [note.text(lang) for note in line.notes]


def test_one_line_per_section_criterion_total_and_class():
    explained = score(TABLE, {}).explain()
    codes = [line.code for _, line in explained.lines()]
    assert codes == ["", "I", "a", "b", "c", "d", "e", "B", "f", "D", "h", "g", "total", "class"]
    assert [depth for depth, _ in explained.lines()] == [0, 1, 2, 2, 2, 2, 2, 1, 2, 1, 2, 2, 1, 1]


def test_a_line_says_what_was_asked_used_found_and_by_which_rule():
    sheet = score(TABLE, {"done": "5", "due": "8", "level": "part"})
    line = lines_of(sheet)["d"]
    data = line.as_data()
    assert line.asked.text("en") == (
        "(Done) / (Được giao) × 10 points, at most 10, rounded to 0.25; where the denominator is 0: the authority "
        "decides"
    )
    assert line.asked.text("vi") == (
        "(Đã làm) / (Được giao) × 10 điểm, không quá 10 điểm, làm tròn đến 0.25; khi mẫu số bằng 0: cấp có thẩm "
        "quyền quyết định"
    )
    assert [used.shown("vi") for used in line.facts] == ["Đã làm: 5", "Được giao: 8"]
    assert line.result.text("en") == "6.25"
    assert (line.maximum, line.gap, line.status) == ("10", "3.75", "plain")
    assert (data["citation"], data["mark"]) == ("QĐ 1, khoản 2", "secondary")
    choice = lines_of(sheet)["b"]
    assert choice.asked.text("en") == "points by “level”: None: 0; Part: 1.5; Full: 3"
    assert choice.asked.text("vi") == "số điểm theo “level”: Chưa: 0; Một phần: 1.5; Đầy đủ: 3"
    assert [used.shown("en") for used in choice.facts] == ["level: Part"]


@pytest.mark.parametrize(
    ("points", "status"), [("10", "good"), ("5", "plain"), ("0", "bad"), (None, "open"), (NOT_APPLICABLE, "plain")]
)
def test_status(points, status):
    made = table(section("I", "10", plain("a")), facts=[blank("a")])
    assert lines_of(score(made, {"a": points}))["a"].status == status


STEPS = [
    # criterion, section and total of one leaf that gives the fact a; what the explanation must say, in order
    ({"round": "0.5"}, {}, {}, "7.3", ["Rounded to 0.5: 7.3 → 7.5"]),
    ({}, {}, {}, "12", ["Kept within 0 and 10: 12 → 10"]),
    ({"floor": "2"}, {}, {}, "1.5", ["Kept within 2 and 10: 1.5 → 2"]),
    ({}, {"max": "9"}, {}, "9.5", ["Kept to at most 9: 9.5 → 9"]),
    ({}, {}, {"highest_total": "8"}, "9.5", ["Kept to at most 8: 9.5 → 8"]),
    ({}, {}, {"round_total": "1"}, "9.5", ["Rounded to 1: 9.5 → 10"]),
    (
        {"round": "0.5"},
        {"max": "9"},
        {"lowest_total": "0", "highest_total": "8.6", "round_total": "1"},
        "10.3",
        [
            "Rounded to 0.5: 10.3 → 10.5",
            "Kept within 0 and 10: 10.5 → 10",
            "Kept to at most 9: 10 → 9",
            "Kept within 0 and 8.6: 9 → 8.6",
            "Rounded to 1: 8.6 → 9",
        ],
    ),
    ({}, {}, {}, "7", []),
]


def said(explained, lang="en"):
    """The notes that tell of a changed number, leaf first, then section, then total."""
    codes = ("step_rounded", "step_capped", "step_at_most", "step_at_least", "step_rescaled")
    lines = sorted(explained.lines(), key=lambda item: {2: 0, 1: 1, 0: 2}[item[0]])
    return [note.text(lang) for _, line in lines for note in line.notes if note.code in codes]


@pytest.mark.parametrize(("leaf", "group", "whole", "a", "notes"), STEPS)
def test_each_step_that_changes_a_number_is_a_line(leaf, group, whole, a, notes):
    made = table(section("I", "10", plain("a", **leaf)) | group, facts=[count("a", "20", places=1)], **whole)
    explained = score(made, {"a": a}).explain()
    assert said(explained) == notes
    assert len(said(explained, "vi")) == len(notes)


@pytest.mark.parametrize(
    ("leaf", "group", "whole"),
    [
        ({"max": "10.5"}, {}, {}),
        ({}, {"max": "10.5"}, {}),
        ({}, {}, {"highest_total": "99.5"}),
        ({"round": "0.5"}, {}, {}),
        ({}, {}, {"round_total": "0.01"}),
    ],
)
def test_a_step_that_changes_nothing_is_no_line(leaf, group, whole):
    made = table(section("I", "10", plain("a") | leaf) | group, facts=[count("a", "20")], **whole)
    assert said(score(made, {"a": "5"}).explain()) == []


def test_rescaling_and_dropping_are_said():
    rows = (plain("a", not_applicable="rescale"), plain("b"))
    made = table(section("I", "20", *rows), facts=[blank("a"), blank("b")])
    sheet = score(made, {"a": NOT_APPLICABLE, "b": "3"})
    assert notes_of(lines_of(sheet)["I"]) == ["Scaled up from the part that applies: 3 → 6"]
    assert notes_of(lines_of(sheet)["I"], "vi") == ["Quy đổi theo điểm tối đa của phần có phát sinh: 3 → 6"]
    made = table(
        section("I", "20", plain("a", not_applicable="drop_group"), plain("b")), facts=[blank("a"), blank("b")]
    )
    sheet = score(made, {"a": NOT_APPLICABLE, "b": "3"})
    assert "Criterion a does not apply, so the whole group is dropped" in notes_of(lines_of(sheet)["I"])
    assert lines_of(sheet)["I"].result.text("en") == "not counted"
    assert lines_of(sheet)["total"].result.text("vi") == "không tính"


GUARDS = {
    "bands": [
        {
            "code": "A",
            "label": {"vi": "Tốt", "en": "Good"},
            "at_least": "5",
            "guards": [
                {"kind": "section_share", "at_least": "50 %"},
                {"kind": "condition", "holds": "b == 0", "label": {"vi": "Không trễ", "en": "Never late"}},
            ],
        }
    ]
}


@pytest.mark.parametrize(
    ("b", "words", "result"),
    [
        ("0", "met", "Good"),
        ("1", "not met", "unclassified"),
        (None, "not known", "one of: unclassified; Good"),
        (NOT_APPLICABLE, "skipped, does not apply", "Good"),
    ],
)
def test_guards_are_said(b, words, result):
    made = table(section("I", "10", plain("a")), facts=[count("a"), blank("b")], classes=GUARDS)
    line = lines_of(score(made, {"a": "6", "b": b}))["class"]
    assert notes_of(line) == [
        "Condition of class Good (every section at least 50 % of its points): met",
        f"Condition of class Good (Never late): {words}",
    ]
    assert line.result.text("en") == result


def test_a_class_that_may_not_apply_says_so():
    made = table(
        section("I", "10", plain("a")), facts=[blank("a")], classes={"bands": [GUARDS["bands"][0] | {"guards": []}]}
    )
    sheet = score(made, {})
    assert sheet.class_.may_not_apply
    assert "or not classified" in lines_of(sheet)["class"].result.text("en")


def test_the_heading_is_in_the_language_asked_for():
    assert score(TABLE, {}).explain().text("en").startswith("Score sheet: Table")


@settings(quiet, max_examples=60)
@given(ANSWERS)
def test_leaves_add_up_to_their_section(answers):
    """For sections that need no scaling: the numbers printed on the leaves are the number before the cap."""
    sheet = score(TABLE, answers)
    for group in TABLE.sections[1:]:
        leaves = [sheet.points(c.code) for c in group.criteria]
        if all(leaf.known for leaf in leaves) and any(leaf.value is not None for leaf in leaves):
            together = sum((leaf.value for leaf in leaves if leaf.value is not None), Points(0))
            assert sheet.number(f"sum/{group.code}").value == together
            assert sheet.section(group.code).value == min(together, group.max)


@settings(quiet, max_examples=40)
@given(ANSWERS)
def test_the_printed_numbers_are_those_of_the_sheet(answers):
    sheet = score(TABLE, answers)
    lines = lines_of(sheet)
    outcomes = {c.code: sheet.points(c.code) for _, c in TABLE.criteria()}
    outcomes |= {s.code: sheet.section(s.code) for s in TABLE.sections} | {"total": sheet.total, "": sheet.total}
    groups = [s for s in TABLE.sections if s.kind == "deduction"]
    taken_off = {s.code for s in groups} | {c.code for s in groups for c in s.criteria}
    for code, outcome in outcomes.items():
        printed = lines[code].result.text("en")
        if code in taken_off:
            assert printed.startswith("less ")
            printed = printed.removeprefix("less ")
        if outcome.not_applicable:
            assert printed == "not counted"
        elif outcome.at_least == outcome.at_most:
            assert printed == str(outcome.at_least) + (", or not counted" if outcome.may_not_apply else "")
        else:
            assert printed.startswith(f"at least {outcome.at_least}, at most {outcome.at_most}")
        assert (lines[code].status == "open") is not outcome.known


@settings(quiet, max_examples=30)
@given(ANSWERS)
def test_explaining_twice_gives_the_same_json(answers):
    first, again = (json.dumps(score(TABLE, answers).explain().as_data(), ensure_ascii=False) for _ in range(2))
    assert first == again
    assert "?" not in first.replace("denominator is 0?", "")


def test_both_languages_take_the_same_parameters():
    for code, (vi, en) in phrases().items():
        found = [sorted(part.split("}")[0] for part in text.split("{")[1:]) for text in (vi, en)]
        assert set(found[0]) == set(found[1]), code


def test_a_rule_of_a_formula_shows_the_formula():
    made = table(section("I", "9", criterion("x", "9", formula("min( a,3 )*2 + 0.5"))), facts=[count("a", "9")])
    assert lines_of(score(made, {"a": "2"}))["x"].asked.text("vi") == "số nhỏ nhất trong (a; 3) × 2 + 0.5"
