"""Hostile and clumsy input: a `ThiduaError` with the right code, in less than a second. Widths at their limit."""

from __future__ import annotations

import time
import unicodedata

import pytest

from formulas.build import a, b, codes_of, error_of, num, op, ref
from thidua.criteria.rules import FormulaRule
from thidua.errors import ThiduaError
from thidua.formulas.checker import check
from thidua.formulas.facts import ChoiceFact, DateFact, NumberFact, YesNoFact
from thidua.formulas.formula_text import canonical_formula
from thidua.formulas.kinds import NumberKind
from thidua.formulas.parser import parse
from thidua.formulas.program import WIDEST, Program, Step
from thidua.loading import load_json

FACTS = tuple(NumberFact(name=name, lowest="1", highest="100") for name in "abcdef")


@pytest.fixture(autouse=True)
def in_under_a_second():
    """Every test of this file takes well under a second by itself; thrice that is allowed within a large run."""
    start = time.process_time()
    yield
    assert time.process_time() - start < 3


def program(text, facts=FACTS):
    return Program(facts, [Step("s", parse(text))])


BAD = [
    ("300 levels of brackets", "(" * 300 + "a" + ")" * 300, "formula_too_deep"),
    ("300 levels of calls", "min(" * 300 + "a" + ")" * 300, "formula_too_deep"),
    ("300 negations", "not " * 300 + "a", "formula_too_deep"),
    ("5 MB of brackets", "(" * 5_000_000, "formula_too_long"),
    ("5 MB of one letter", "a" * 5_000_000, "formula_too_long"),
    ("5 MB of blanks", " " * 5_000_000, "formula_too_long"),
    ("5 MB of quotes", "'" * 5_000_000, "formula_too_long"),
    ("5 MB of digits", "9" * 5_000_000, "formula_too_long"),
    ("one character too many", "a" + " " * 10_000, "formula_too_long"),
    ("10,000 brackets", "(" * 10_000, "formula_too_deep"),
    ("10,000 digits", "9" * 10_000, "formula_syntax"),
    ("10,000 minus signs", "-" * 10_000, "formula_syntax"),
    ("10,000 letters", "a" * 10_000, "formula_syntax"),
    ("an underscore in a number", "1_0", "formula_syntax"),
    ("full-width digits", "\uff11\uff10", "formula_syntax"),
    ("Arabic digits", "a + \u0663", "formula_syntax"),
    ("a name in NFC", "diện_tích", "formula_syntax"),
    ("a name in NFD", unicodedata.normalize("NFD", "diện_tích"), "formula_syntax"),
    ("a zero-width space", "a\u200b", "formula_syntax"),
    ("a null character", "a\x00", "formula_syntax"),
    ("a dunder", "a.__class__", "formula_syntax"),
    ("an f-string", "f'{a}'", "formula_syntax"),
    ("a walrus", "(a := 1)", "formula_syntax"),
    ("1,001 terms", "a" + "+a" * 1_001, "formula_arity"),
]


@pytest.mark.parametrize(("text", "code"), [(t, c) for _, t, c in BAD], ids=[words for words, _, _ in BAD])
def test_text(text, code):
    error = error_of(parse, text)
    assert error.code == code
    assert len(str(error)) < 1_000
    assert codes_of(lambda: FormulaRule(formula=text)) == [code]


@pytest.mark.parametrize("value", [None, 5, 1.5, float("nan"), b"a", [], {"formula": "a"}, object(), parse])
def test_what_is_no_text(value):
    assert error_of(parse, value).code == "text_type"
    assert error_of(canonical_formula, value).code == "text_type"


def test_cyclic_and_huge_trees():
    cycle = op("min", a, b)
    object.__setattr__(cycle, "args", (a, cycle))
    assert error_of(check, cycle, {"a": NumberKind(0)}).code == "formula_too_deep"
    shared = a
    for _ in range(31):
        shared = op("min", shared, shared)  # 2^31 leaves, 32 levels
    assert error_of(check, shared, {"a": NumberKind(0)}).code == "formula_too_deep"
    flat = op("add", *[a] * 200_000)
    assert error_of(check, flat, {"a": NumberKind(0)}).code == "formula_too_deep"
    tower = a
    for _ in range(100_000):
        tower = op("not", tower)
    assert error_of(Program, FACTS, [Step("s", tower)]).code == "formula_too_deep"
    while isinstance(tower, type(cycle)):  # taken apart by hand, so that freeing it does not recurse
        tower = tower.args[0]


def test_126_bits_are_the_limit():
    """2^63 - 1 by 2^63 - 1 fits into 126 bits; one more bit does not."""
    most = NumberFact(name="x", highest=str(2**63 - 1))
    assert program("x * x", (most,)).evaluate({"x": 2**63 - 1})["s"].lowest == (2**63 - 1) ** 2
    more = NumberFact(name="x", highest=str(2**64 - 1))
    error = error_of(program, "x * x", (more,))
    assert error.code == "formula_too_wide"
    assert error.params == {"where": "s", "bits": "128", "limit": str(WIDEST)}


def test_inner_steps_count_too():
    """The result is small, but on the way to it a number is not."""
    fact = NumberFact(name="x", highest=str(10**30))
    assert error_of(program, "min(x * x, 1)", (fact,)).code == "formula_too_wide"
    assert error_of(program, "round_to(x / 3, 0.000000000001)", (NumberFact(name="x", highest=str(10**33)),)).code == (
        "formula_too_wide"
    )


def test_denominators():
    facts = (NumberFact(name="x", highest="9"), NumberFact(name="z", lowest="-1", highest="9"))
    assert error_of(program, "round_to(1 / x, 1)", facts).code == "formula_zero_denominator"
    assert error_of(program, "round_to(1 / z, 1)", facts).code == "formula_negative_denominator"
    assert error_of(program, "round_to(ratio(1, z, 0), 1)", facts).code == "formula_negative_denominator"
    assert error_of(program, "round_to(ratio(1, 1 / (x + 1) - 0.1, 0), 1)", facts).code == "formula_zero_denominator"
    assert error_of(program, "x / (x + 1)", facts).code == "formula_unrounded"
    error = error_of(program, "round_to(1 / (x - x), 1)", facts)
    assert error.code == "formula_negative_denominator" and error.params["denominator"] == "x - x"


FACT_ERRORS = [
    (lambda: NumberFact(name="a b", highest="1"), "code_form"),
    (lambda: NumberFact(name="tên", highest="1"), "code_form"),
    (lambda: NumberFact(name="a-b", highest="1"), "fact_name"),
    (lambda: NumberFact(name="1a", highest="1"), "fact_name"),
    (lambda: NumberFact(name="not", highest="1"), "fact_name"),
    (lambda: NumberFact(name="round_to", highest="1"), "fact_name"),
    (lambda: NumberFact(name="x", lowest="2", highest="1"), "fact_range"),
    (lambda: NumberFact(name="x", highest="0.5"), "number_places"),
    (lambda: NumberFact(name="x", highest=0.5), "number_float"),
    (lambda: NumberFact(name="x", highest="1,5"), "number_comma"),
    (lambda: ChoiceFact(name="x", members=["a", "a"]), "choice_duplicate"),
    (lambda: ChoiceFact(name="x", members=["a"]), "too_short"),
    (lambda: DateFact(name="x", lowest="2024-01-02", highest="2024-01-01"), "fact_range"),
    (lambda: YesNoFact(name="true"), "fact_name"),
]


@pytest.mark.parametrize(("build", "code"), FACT_ERRORS)
def test_facts(build, code):
    assert codes_of(build) == [code]


def test_a_long_difference():
    assert error_of(canonical_formula, "a" + "-a" * 1_000).code == "formula_too_deep"


def test_negations_within_brackets():
    assert error_of(canonical_formula, ("not " * 32 + "(") * 31 + "a" + ")" * 31).code == "formula_too_deep"


def test_a_long_sum_compiles():
    assert program("a" + "+a" * 999).evaluate({"a": 2})["s"].lowest == 2_000


def test_what_compiles_also_evaluates():
    """Ranges of 1 to 100 and three quotients: nothing in semantics.md lets the first unknown answer raise."""
    made = program("round_to((a/b)*(c/d)*(e/f), 0.01)")
    assert made.evaluate(dict.fromkeys("abcdef", 5))["s"].known
    assert not made.evaluate({"a": 5})["s"].known


def test_a_product_of_quotients_does_not_explode():
    """9 quotients of single digits build numbers of half a million bits; 12 of them take minutes and gigabytes."""
    facts = tuple(NumberFact(name=f"x{i}", lowest="1", highest="9") for i in range(14))
    text = "*".join(f"(x{2 * i}/x{2 * i + 1})" for i in range(7))
    try:
        program(f"round_to({text}, 1)", facts).open  # noqa: B018
    except ThiduaError as error:
        assert int(error.params["bits"]) < 1_000


@pytest.mark.parametrize(
    ("model", "text"),
    [
        (FormulaRule, r'{"kind": "formula", "formula": "a + \ud800"}'),
        (NumberFact, r'{"name": "a", "highest": "\ud800"}'),
        (NumberFact, r'{"name": "\ud800", "highest": "1"}'),
    ],
)
def test_a_lone_surrogate_in_json_is_a_finding(model, text):
    loaded = load_json(model, text)
    assert loaded.value is None
    assert loaded.findings[0].code in ("formula_syntax", "number_text", "code_form", "text_control")


def test_tower_of_names():
    """Steps may use earlier steps: width is still checked where it grows."""
    steps = [Step("s0", op("mul", ref("a"), num("1000000")))]
    for i in range(1, 40):
        steps.append(Step(f"s{i}", op("mul", ref(f"s{i - 1}"), num("1000000"))))
    assert error_of(Program, FACTS, steps).code == "formula_too_wide"
