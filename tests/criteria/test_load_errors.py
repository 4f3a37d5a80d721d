"""Every way a criteria set is refused: the code, and words in both languages."""

from __future__ import annotations

import pytest

from criteria.tables import FACTS, criterion, formula, section, table, table_data
from formulas.build import codes_of
from thidua import CriteriaSet, ThiduaError, compile_table, load

PLAIN = formula("done")


def one(rule=PLAIN, maximum="10", **more):
    return section("I", "10", criterion("I.1", maximum, rule, **more))


def bands(*edges):
    return {"kind": "bands", "value": "done", "bands": [{"edge": e, "points": "1", **more} for e, more in edges]}


def classes(*bands, **more):
    made = [{"code": c, "label": c, "at_least": at, **extra} for c, at, extra in bands]
    return {"bands": made, **more}


def guard(**more):
    return {"guards": [{"kind": "section_share", "at_least": "1/2"} | more]}


def condition(text):
    return {"guards": [{"kind": "condition", "holds": text, "label": "Điều kiện"}]}


REFUSED = [
    # codes
    ("duplicate_code", table_data(one(), facts=[*FACTS, FACTS[0]])),
    ("duplicate_code", table_data(one(), section("I", "5", criterion("II.1", "5", PLAIN)))),
    ("duplicate_code", table_data(section("I", "9", criterion("a", "5", PLAIN), criterion("a", "4", PLAIN)))),
    ("duplicate_code", table_data(one(), section("II", "5", criterion("I.1", "5", PLAIN)))),
    # facts and formulas
    ("fact_undeclared", table_data(one(formula("dome + 1")))),
    ("fact_undeclared", table_data(one({"kind": "all_or_nothing", "met": "plam"}))),
    ("fact_undeclared", table_data(one({"kind": "capped_count", "count": "nobody", "each": "1"}))),
    ("fact_undeclared", table_data(one(), classes=classes(("A", "5", condition("nobody"))))),
    ("formula_syntax", table_data(one(formula("done +")))),
    ("formula_function", table_data(one(formula("mim(done, 1)")))),
    ("formula_type", table_data(one({"kind": "all_or_nothing", "met": "done"}))),
    ("formula_type", table_data(one({"kind": "deduct_per_event", "events": "plan", "each": "1"}))),
    ("formula_type", table_data(one({"kind": "proportional", "actual": "plan", "target": "due", "on_zero": "zero"}))),
    ("formula_mixed", table_data(one({"kind": "bands", "value": "level", "bands": [{"edge": "1", "points": "1"}]}))),
    ("formula_unrounded", table_data(one(formula("done / 3")))),
    ("criterion_result", table_data(one(formula("plan")))),
    ("criterion_result", table_data(one(formula("level")))),
    ("criterion_result", table_data(one(formula("reported")))),
    ("criterion_result", table_data(one(), classes=classes(("A", "5", condition("done"))))),
    ("formula_too_deep", table_data(one(formula("(" * 300 + "done" + ")" * 300)))),
    # choices
    ("choice_uncovered", table_data(one({"kind": "choice", "fact": "level", "levels": {"none": "0", "full": "1"}}))),
    (
        "choice_uncovered",
        table_data(
            one({"kind": "choice", "fact": "level", "levels": {"none": "0", "part": "1", "full": "2", "x": "3"}})
        ),
    ),
    (
        "choice_uncovered",
        table_data(
            one(
                {
                    "kind": "choice",
                    "fact": "level",
                    "levels": [{"member": m, "points": "1"} for m in ("none", "part", "full", "full")],
                }
            )
        ),
    ),
    ("fact_undeclared", table_data(one({"kind": "choice", "fact": "lever", "levels": {"none": "0", "full": "1"}}))),
    ("formula_untyped_member", table_data(one({"kind": "choice", "fact": "plan", "levels": {"a": "0", "b": "1"}}))),
    # bands and classes
    ("bands_order", table_data(one(bands(("5", {}), ("6", {}))))),
    ("bands_order", table_data(one(bands(("5", {}), ("5", {}))))),
    ("bands_order", table_data(one(bands(("5", {}), ("5", {"side": "open"}))))),
    ("too_short", table_data(one(bands()))),
    ("classes_order", table_data(one(), classes=classes(("B", "5", {}), ("A", "9", {})))),
    ("classes_order", table_data(one(), classes=classes(("A", "5", {}), ("B", "5", {})))),
    ("classes_duplicate", table_data(one(), classes=classes(("A", "9", {}), ("A", "5", {})))),
    ("classes_duplicate", table_data(one(), classes=classes(("unclassified", "9", {})))),
    (
        "classes_duplicate",
        table_data(one(), classes=classes(("A", "9", {}), otherwise={"code": "A", "label": "A", "at_least": "0"})),
    ),
    ("unknown_section", table_data(one(), classes=classes(("A", "5", guard(section="II"))))),
    (
        "unknown_section",
        table_data(
            one(),
            section("B", "5", criterion("B.1", "5", PLAIN), kind="bonus"),
            classes=classes(("A", "5", guard(section="B"))),
        ),
    ),
    ("share_range", table_data(one(), classes=classes(("A", "5", guard(at_least="101 %"))))),
    # criteria and sections
    ("criterion_bounds", table_data(one(maximum="5", floor="5.01"))),
    ("criterion_bounds", table_data(one(maximum="-1"))),
    (
        "section_policy",
        table_data(section("I", "9", criterion("a", "5", PLAIN, not_applicable="rescale"), kind="bonus")),
    ),
    (
        "section_policy",
        table_data(section("I", "9", criterion("a", "5", PLAIN, not_applicable="drop_group"), kind="deduction")),
    ),
    ("rounding_step", table_data(one(round="0"))),
    ("number_float", table_data(one(maximum=0.5))),
    ("number_comma", table_data(one(maximum="0,5"))),
    ("number_places", table_data(one(maximum="0.1234567890123"))),
    ("code_form", table_data(section("Mục 1", "9", criterion("a", "5", PLAIN)))),
    ("text_empty", table_data(one()) | {"label": "  "}),
    # shape
    ("missing", {k: v for k, v in table_data(one()).items() if k != "citation"}),
    ("missing", table_data(one({"kind": "proportional", "actual": "done", "target": "due"}))),
    ("union_tag_invalid", table_data(one({"kind": "exec", "code": "1"}))),
    ("union_tag_not_found", table_data(one({}))),
    ("extra_forbidden", table_data(one(), colour="red")),
    ("literal_error", table_data(one(not_applicable="zero"))),
    ("too_short", table_data()),
    ("too_short", table_data(section("I", "9"))),
]


@pytest.mark.parametrize(("code", "data"), REFUSED)
def test_refused(code, data):
    found = codes_of(CriteriaSet.model_validate, data)
    assert found[0] == code
    assert set(found[1:]) <= {"too_short"}  # pydantic: a list all of whose items failed is also too short
    loaded = load(CriteriaSet, data)
    assert loaded.value is None
    for finding in loaded.findings:
        assert finding.message("vi") and finding.message("en")
    assert len(loaded.findings) == 1
    library = {"missing", "union_tag_invalid", "union_tag_not_found", "extra_forbidden", "literal_error", "too_short"}
    if code not in library:
        assert code in [finding.code for finding in loaded.findings]


def test_an_undeclared_fact_names_its_neighbour():
    loaded = load(CriteriaSet, table_data(one(formula("dome + 1"))))
    assert "“done”" in loaded.findings[0].hint("en")
    assert "“done”" in loaded.findings[0].hint("vi")


COMPILE = [
    ("formula_zero_denominator", formula("round_to(done / due, 1)")),
    ("formula_negative_denominator", formula("round_to(done / change, 1)")),
]


@pytest.mark.parametrize(("code", "rule"), COMPILE)
def test_divisors_are_checked_when_the_set_is_made(code, rule):
    """The finding leads to the rule."""
    (finding,) = load(CriteriaSet, table_data(one(rule))).findings
    assert (finding.code, finding.where) == (code, "sections/0/criteria/0/rule")


def test_widths_are_checked_when_the_set_is_compiled():
    made = table(one(formula("*".join(["done"] * 20))))
    with pytest.raises(ThiduaError) as caught:
        compile_table(made)
    assert caught.value.code == "formula_too_wide"


def test_deducting_from_the_maximum_in_a_deduction_group_is_refused():
    """Five events would give more points than none: the rule takes off the maximum itself."""
    rule = {"kind": "deduct_per_event", "events": "done", "each": "1"}
    group = section("D", "10", criterion("x", "10", rule), kind="deduction")
    (finding,) = load(CriteriaSet, table_data(one(), group)).findings
    assert (finding.code, finding.where) == ("deducts_twice", "sections/1/criteria/0/rule")
    assert "capped_count" in finding.hint("vi")


@pytest.mark.parametrize("fact", ["lever", "plan", "done", "level"])
def test_a_choice_has_two_levels_at_least(fact):
    assert set(codes_of(table, one({"kind": "choice", "fact": fact, "levels": {"full": "1"}}))) == {"too_short"}


def test_sixty_drop_groups_compile():
    rows = [criterion(f"a{i}", "1", PLAIN, not_applicable="drop_group") for i in range(60)]
    compile_table(table(section("I", "60", *rows)))


def test_a_large_table_compiles():
    """500 criteria in one section, the most it may have."""
    made = compile_table(table(section("I", "500", *(criterion(f"a{i}", "1", PLAIN) for i in range(500)))))
    assert len(made.program.names) > 2_000
