"""The door: whatever is given, it is read exactly, or it is a finding and unknown. It never raises.

The oracle below is written from semantics.md §1 and §2 alone: what counts as known, what as not applicable.
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from criteria.tables import criterion, formula, section, table
from thidua import NOT_APPLICABLE, Money, NotApplicable, Points, Share, compile_table, score
from thidua.findings import Finding
from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, YesNoFact
from thidua.scoring.admission import Admission
from thidua.scoring.bulk import BulkAdmission

quiet = settings(deadline=None, suppress_health_check=list(HealthCheck))
FIGURES = (
    NumberFact(name="n0", highest="1000"),
    NumberFact(name="n2", places=2, lowest="-5", highest="99.99", may_not_apply=True),
    NumberFact(name="big", places=2, highest="500000000000000"),
    YesNoFact(name="yes"),
    YesNoFact(name="maybe", may_not_apply=True),
)
MIXED = (
    *FIGURES,
    ChoiceFact(name="level", members=["low", "high"]),
    DateFact(name="day", lowest="2024-01-01", highest="2024-12-31", may_not_apply=True),
)
PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")
GROUPED = re.compile(r"-?[1-9][0-9]{0,2}(\.[0-9]{3})+")  # §1: could be meant as thousands


def oracle(fact, raw):
    """The one value an answer may stand for; None for unknown, NOT_APPLICABLE for a claim that is allowed."""
    claim = raw is NOT_APPLICABLE or isinstance(raw, NotApplicable) or raw == {"not_applicable": True}
    claim = claim or raw == {"not_applicable": "Không phát sinh"}
    if claim:
        return NOT_APPLICABLE if fact.may_not_apply else None
    if isinstance(fact, YesNoFact):
        return raw if raw is True or raw is False else None
    if isinstance(fact, ChoiceFact):
        return fact.codes.index(raw) if isinstance(raw, str) and raw in fact.codes else None
    if isinstance(fact, DateFact):
        if isinstance(raw, str):
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", raw):
                return None
            try:
                raw = date.fromisoformat(raw)
            except ValueError:
                return None
        return raw.toordinal() if type(raw) is date and fact.lowest <= raw <= fact.highest else None
    return number(fact, raw)


def number(fact, raw):
    if isinstance(raw, bool):
        return None
    if isinstance(raw, Points):
        raw = str(raw)
    if isinstance(raw, str):
        if not PLAIN.fullmatch(raw) or (fact.places == 0 and GROUPED.fullmatch(raw)):
            return None
        raw = Decimal(raw)
    if not isinstance(raw, int | Decimal) or (isinstance(raw, Decimal) and not raw.is_finite()):
        return None
    if abs(raw) > 10**20:
        return None
    scaled = int(raw * 10**fact.places) if isinstance(raw, int) else raw.scaleb(fact.places)
    if scaled != int(scaled):
        return None
    low, high = fact.bounds
    return int(scaled) if low <= scaled <= high else None


NEARLY = ["1,5", "1 000", "1.000,5", " 5", "5 ", "+5", "5.", ".5", "1e3", "0x10", "５", "٣", "", "-", "--5"]
WORDS = ["NaN", "Infinity", "true", "low", "high", "Low", "không"]
DAYS = ["2024-02-29", "2023-02-29", "2024-1-5", "29/02/2024"]
ODD = ["-0", "-0.00", "9" * 18, "9" * 19, "9" * 40, "0" * 30 + "7", "7.00", "7.000", "007.50", "5\n", "5\x00", "1,2"]
texts = st.sampled_from([*NEARLY, *WORDS, *DAYS, *ODD, "5,6,7", "\ud800"])
figures = st.one_of(
    st.integers(-10, 1100).map(str),
    st.decimals(-6, 101, places=2).map(str),
    st.decimals(0, 10**15, places=2).map(str),
    st.decimals(-6, 101, places=3).map(str),
)
things = st.one_of(
    figures,
    texts,
    st.text(max_size=6),
    st.booleans(),
    st.none(),
    st.integers(-10, 1100),
    st.sampled_from([10**17, 10**30, -(10**30), 5 * 10**14]),
    st.decimals(-6, 101, places=1),
    st.sampled_from([Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), Decimal("1E+2"), Decimal("1E+999999")]),
    st.sampled_from([Decimal("5.00"), Decimal("-0"), Decimal("0E-50"), Points("2.5"), Points("2.125"), Points(7)]),
    st.floats(),
    st.sampled_from([NOT_APPLICABLE, NotApplicable(because="x"), {"not_applicable": True}]),
    st.sampled_from([{"not_applicable": False}, {"not_applicable": None}, {"not_applicable": {"because": " "}}]),
    st.sampled_from([{"not_applicable": "Không phát sinh"}, {"not_applicable": 5}, {}, {"not_applicable": 1, "x": 2}]),
    st.sampled_from([date(2024, 2, 29), date(2023, 1, 1), datetime(2024, 2, 29), b"5", [5], (5,), {5}, object()]),  # noqa: DTZ001
    st.sampled_from([Money("5"), Share("1/2"), 5j, range(3), math.inf, str, len]),
)


def answers_for(facts):
    fitting = {
        fact.name: figures if isinstance(fact, NumberFact) else st.booleans() if isinstance(fact, YesNoFact) else things
        for fact in facts
    }
    good = st.fixed_dictionaries(fitting)
    wild = st.fixed_dictionaries({}, optional={fact.name: things for fact in facts})
    extra = st.dictionaries(st.one_of(st.text(max_size=4), st.integers(), st.none()), things, max_size=2)
    return st.one_of(good, wild, st.builds(lambda a, b: b | a, wild, extra), st.builds(lambda a, b: a | b, good, wild))


def check(facts, answers):
    admission = Admission(facts)
    given_, findings, claims, complete = admission.admit(answers)
    wanted = [None if answers.get(f.name) is None else oracle(f, answers[f.name]) for f in facts]
    assert given_ == wanted
    assert [type(x) for x in given_] == [type(x) for x in wanted]
    assert complete is all(x is not None and x is not NOT_APPLICABLE for x in wanted)
    assert all(isinstance(finding, Finding) for finding in findings)
    names = {fact.name for fact in facts}
    refused = [f.name for f, x in zip(facts, wanted, strict=True) if x is None and answers.get(f.name) is not None]
    about = [finding.where for finding in findings if finding.code != "answer_undeclared"]
    assert sorted(about) == sorted(refused)
    undeclared = [finding for finding in findings if finding.code == "answer_undeclared"]
    assert len(undeclared) == len([name for name in answers if name not in names])
    assert claims.keys() <= names
    for finding in findings:
        assert finding.severity == "error"
        assert finding.message("vi") and finding.message("en")
    careful = admission_without_bulk(facts).admit(answers)
    assert careful[0] == given_
    assert [finding.code for finding in careful[1]] == [finding.code for finding in findings]
    assert careful[3] is complete


def admission_without_bulk(facts):
    """The careful way alone."""
    admission = Admission(facts)
    admission._bulk = BulkAdmission(())
    return admission


@settings(quiet, max_examples=250)
@given(answers_for(FIGURES))
def test_records_of_figures_bulk_and_careful(answers):
    check(FIGURES, answers)


@settings(quiet, max_examples=250)
@given(answers_for(MIXED))
def test_records_of_everything(answers):
    check(MIXED, answers)


def test_the_bulk_way_is_taken():
    """Otherwise the comparison above would compare the careful way with itself."""
    row = {"n0": "7", "n2": "2.50", "big": "5.00", "yes": True, "maybe": False}
    assert BulkAdmission(FIGURES).admit(row) == [7, 250, 500, True, False]
    assert Admission(FIGURES).admit(MappingProxyType(row))[0] == [7, 250, 500, True, False]
    for bad in (row | {"n2": "2.5"}, row | {"n0": 7}, row | {"yes": 1}, row | {"n0": "1,2"}, row | {"n2": "-5.01"}):
        assert BulkAdmission(FIGURES).admit(bad) is None
    assert BulkAdmission(FIGURES).admit(row | {"x": "1"}) is None
    assert BulkAdmission(()).admit({}) is None


CODES = [
    ("n0", 1.5, "number_float"),
    ("n0", float("nan"), "number_float"),
    ("n0", "NaN", "number_not_finite"),
    ("n0", "1,5", "number_comma"),
    ("n0", "1e3", "number_scientific"),
    ("n0", "năm", "number_text"),
    ("n0", "１", "number_text"),
    ("n0", "9" * 40, "number_digits"),
    ("n0", "5" * 6_000_000, "number_digits"),
    ("n0", True, "number_type"),
    ("n0", "2.5", "number_places"),
    ("n0", "1001", "answer_range"),
    ("n0", -1, "answer_range"),
    ("n0", NOT_APPLICABLE, "answer_not_applicable"),
    ("n0", {"not_applicable": 5}, "claim_shape"),
    ("yes", "true", "answer_type"),
    ("yes", 1, "answer_type"),
    ("level", "medium", "answer_member"),
    ("level", 0, "answer_member"),
    ("day", "29/02/2024", "answer_type"),
    ("day", "2023-12-31", "answer_range"),
    ("nn0", "5", "answer_undeclared"),
]
ONE = table(section("I", "9", criterion("x", "9", formula("n0"))), facts=MIXED)


@pytest.mark.parametrize(("name", "raw", "code"), CODES)
def test_codes(name, raw, code):
    sheet = score(ONE, {name: raw})
    assert [(finding.code, finding.where) for finding in sheet.findings] == [(code, name)]
    assert name not in MIXED or name in sheet.unknown
    assert len(sheet.findings[0].message("vi")) < 1_000


@pytest.mark.parametrize("answers", [None, 5, "n0", [("n0", 5)], [], object(), float("nan")])
def test_what_is_no_mapping(answers):
    sheet = score(ONE, answers)
    assert [finding.code for finding in sheet.findings] == ["answers_shape"]
    assert len(sheet.unknown) == len(MIXED)


def test_an_undeclared_answer_names_its_neighbour():
    (finding,) = score(ONE, {"leve1": "low"}).findings
    assert "“level”" in finding.hint("en") and "“level”" in finding.hint("vi")


class Unprintable:
    def __str__(self):
        raise RuntimeError("no")

    __repr__ = __str__


RAISES = [{"level": 10**5_000}, {10**5_000: 1}, {"level": Unprintable()}, {Unprintable(): 1}]


@pytest.mark.parametrize("answers", RAISES, ids=["huge member", "huge name", "unprintable member", "unprintable name"])
def test_nothing_raises(answers):
    assert len(score(ONE, answers).findings) == 1


@pytest.mark.parametrize("text", ["20240229", "2024-W09-4", "2024W094"])
def test_a_day_has_one_spelling(text):
    assert [finding.code for finding in score(ONE, {"day": text}).findings] == ["answer_type"]


def test_a_claim_is_kept():
    made = compile_table(ONE)
    claim = NotApplicable(because="Không được giao", by="Sở", evidence="QĐ 5")
    for raw in (claim, {"not_applicable": {"because": "Không được giao", "by": "Sở", "evidence": "QĐ 5"}}):
        assert score(made, {"n2": raw}).claims == {"n2": claim}
    assert score(made, {"n2": NOT_APPLICABLE}).claims == {}
    assert score(made, {"n2": {"not_applicable": "Lý do"}}).claims["n2"].because == "Lý do"
