"""`score`: answers in, a sheet out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from criteria.tables import criterion, formula, section, table
from thidua import NOT_APPLICABLE, Points, compile_table, score

TABLE = table(
    section("I", "30", criterion("I.1", "20", formula("done")), criterion("I.2", "10", formula("share"))),
    section("II", "5", criterion("II.1", "5", formula("if(level == 'full', 5, if(plan, 2, 0))"))),
)
KNOWN = {
    "done": "12", "due": "20", "share": "7.25", "late": "0", "change": "-1.5",
    "plan": True, "level": "part", "reported": "2024-03-01",
}  # fmt: skip


def test_a_known_sheet():
    sheet = score(TABLE, KNOWN, unit="xa-1")
    assert sheet.unit == "xa-1"
    assert (str(sheet.points("I.1")), str(sheet.points("I.2")), str(sheet.points("II.1"))) == ("12", "7.25", "2")
    assert (str(sheet.section("I")), str(sheet.section("II")), str(sheet.total)) == ("19.25", "2", "21.25")
    assert sheet.total.known and sheet.total.value == Points("21.25")
    assert sheet.total.at_least == sheet.total.at_most == Points("21.25")
    assert (sheet.unknown, sheet.findings, sheet.claims) == ((), (), {})


@pytest.mark.parametrize(
    "changes",
    [
        {"done": 12, "share": Decimal("7.25"), "reported": date(2024, 3, 1)},
        {"done": "0012", "share": Points("7.25")},
        {"done": Decimal("12.00"), "share": "7.250"},
        {"done": Points("12"), "share": Decimal("7.2500")},
    ],
)
def test_one_value_written_in_several_ways(changes):
    assert score(TABLE, KNOWN | changes).as_data() == score(TABLE, KNOWN).as_data()


def test_a_wrong_answer_counts_as_unknown_and_says_so():
    sheet = score(TABLE, KNOWN | {"done": 12.0, "level": "best", "colour": "red"})
    assert [finding.code for finding in sheet.findings] == ["number_float", "answer_member", "answer_undeclared"]
    assert sheet.unknown == ("done", "level")
    assert str(sheet.points("I.1")) == "0..20"
    assert str(sheet.points("II.1")) == "2..5 or not applicable"


def test_absent_and_none_are_the_same():
    absent = {name: answer for name, answer in KNOWN.items() if name != "done"}
    assert score(TABLE, absent).as_data() == score(TABLE, absent | {"done": None}).as_data()


def test_answers_are_read_once_and_kept():
    answers = dict(KNOWN)
    sheet = score(TABLE, answers)
    answers["done"] = "0"
    assert str(sheet.points("I.1")) == "12"


@pytest.mark.parametrize("name", ["III", "I.1", ""])
def test_a_section_there_is_not(name):
    with pytest.raises(KeyError):
        score(TABLE, KNOWN).section(name)


@pytest.mark.parametrize("name", ["III.1", "I", ""])
def test_a_criterion_there_is_not(name):
    with pytest.raises(KeyError):
        score(TABLE, KNOWN).points(name)


def test_steps_by_name_and_kind():
    sheet = score(TABLE, KNOWN)
    assert str(sheet.outcome("rule:I.1")) == "12"
    with pytest.raises(KeyError):
        sheet.outcome("nothing")
    with pytest.raises(KeyError):
        sheet.guard("total")


def test_the_compiled_table_scores_the_same():
    made = compile_table(TABLE)
    for answers in (KNOWN, {}, KNOWN | {"late": NOT_APPLICABLE, "share": NOT_APPLICABLE}):
        assert score(made, answers, unit="x").as_data() == score(TABLE, answers, unit="x").as_data()


def test_learning_the_facts_of_a_sheet_one_by_one():
    """Every interval shrinks, nothing known moves; the last sheet is the known one."""
    answers, before = {}, score(TABLE, {}).total
    for name, answer in KNOWN.items():
        answers[name] = answer
        after = score(TABLE, answers).total
        assert before.at_least <= after.at_least <= after.at_most <= before.at_most
        assert before.may_not_apply or not after.may_not_apply
        before = after
    assert str(before) == "21.25"
