"""What people write, as an expectation or an answer."""

from __future__ import annotations

import unicodedata

import pytest

from thidua import NOT_APPLICABLE, ChoiceFact, Finding, NumberFact, Points, YesNoFact
from thidua.testing.cases import Expectation
from thidua.testing.cases.expectation import read_classes
from thidua.testing.cases.words import read_answer


@pytest.mark.parametrize(
    ("written", "lowest", "highest", "may_not_apply", "printed"),
    [
        ("42.75", "42.75", "42.75", False, "42.75"),
        ("42.50", "42.5", "42.5", False, "42.5"),
        (42, "42", "42", False, "42"),
        ("-3", "-3", "-3", False, "-3"),
        (" 40..52.5 ", "40", "52.5", False, "40..52.5"),
        ("40 .. 52.5", "40", "52.5", False, "40..52.5"),
        ("-3..-1", "-3", "-1", False, "-3..-1"),
        ("7..7.0", "7", "7", False, "7"),
        ("0..20 or n/a", "0", "20", True, "0..20 or n/a"),
        ("5 hoặc không phát sinh", "5", "5", True, "5 or n/a"),
    ],
)
def test_a_number(written, lowest, highest, may_not_apply, printed):
    read = Expectation.read(written)
    assert read == Expectation(Points(lowest), Points(highest), may_not_apply)
    assert str(read) == printed


@pytest.mark.parametrize("written", ["n/a", "N/A", "Không  phát sinh", "not applicable", "không được giao"])
def test_does_not_apply(written):
    for text in (written, unicodedata.normalize("NFD", written)):
        assert Expectation.read(text) == Expectation(None, None, may_not_apply=True)
    assert str(Expectation.read(written)) == "n/a"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "case_expected_form"),
        ("tốt", "case_expected_form"),
        ("5..", "case_expected_form"),
        ("..5", "case_expected_form"),
        ("5..4", "case_expected_form"),
        ("1..2..3", "case_expected_form"),
        ("5 or 6", "case_expected_form"),
        (True, "case_expected_form"),
        ([5], "case_expected_form"),
        ("5" * 201, "case_expected_form"),
        ("42,75", "number_comma"),
        ("1e3", "number_scientific"),
        (10**40, "number_digits"),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_what_is_no_number(written, code):
    read = Expectation.read(written)
    assert isinstance(read, Finding)
    assert read.code == code


def test_classes():
    assert read_classes("good") == {"good"}
    assert read_classes(["good", "không phát sinh"]) == {"good", "n/a"}
    for wrong in (7, [], [7], {"good": 1}):
        read = read_classes(wrong)
        assert isinstance(read, Finding) and read.code == "case_expected_form"


NUMBER = NumberFact(name="done", highest=Points(100))
YES_NO = YesNoFact(name="plan")
CHOICE = ChoiceFact.model_validate({"name": "grade", "members": ["unknown", "no"]})


@pytest.mark.parametrize(
    ("fact", "written", "answer"),
    [
        (NUMBER, " 7.5 ", "7.5"),
        (NUMBER, 7, 7),
        (NUMBER, "có", "có"),  # no word of a number: left for scoring to complain about
        (NUMBER, "", None),
        (NUMBER, "  ", None),
        (NUMBER, "Chưa rõ", None),
        (NUMBER, None, None),
        (NUMBER, "n/a", NOT_APPLICABLE),
        (NUMBER, {"not_applicable": "Không được giao"}, {"not_applicable": "Không được giao"}),
        (YES_NO, "Có", True),
        (YES_NO, "không", False),
        (YES_NO, unicodedata.normalize("NFD", "KHÔNG"), False),
        (YES_NO, "yes", True),
        (YES_NO, "false", False),
        (YES_NO, True, True),
        (YES_NO, "không phát sinh", NOT_APPLICABLE),
        (YES_NO, "cô", "cô"),
        (CHOICE, "unknown", "unknown"),  # a member of that name comes before the word
        (CHOICE, "no", "no"),
        (CHOICE, "", None),
        (None, [{"grade": "good"}], [{"grade": "good"}]),  # lists of records pass through
        (None, "x" * 300 + " ", "x" * 300 + " "),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_an_answer(fact, written, answer):
    read = read_answer(fact, written)
    assert read == answer
    assert type(read) is type(answer)
