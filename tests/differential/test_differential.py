"""Random tables: the library and the reference agree; `THIDUA_LONG=1` runs the recorded campaign."""

import os
from fractions import Fraction
from itertools import product
from random import Random

import pytest

from differential.answers import every_list, open_list
from differential.campaign import Campaign, campaign, comparing, empty_cells, grid_lines, lines, one_rule, whole
from differential.comparing import Figures, compare, compiled, data_of, number
from differential.facts import Drawn
from differential.tables import Table, one_leaf
from reference.basics import NA, Tree
from reference.evaluator import Interval
from reference.lists import list_outcome, list_value
from reference.rules import points
from thidua import score

LONG = bool(os.environ.get("THIDUA_LONG"))


def agrees(figures: Figures) -> None:
    print("\n" + "\n".join(lines(figures)))
    shown = [(d.what, d.found, d.expected, d.table, d.rows, d.completed) for d in figures.differences[:2]]
    assert not figures.differences, shown
    assert not figures.refused


@pytest.mark.parametrize(
    ("make", "count", "cohort"), [(one_rule, 72, False), (whole, 24, False), (comparing, 36, True)]
)
def test_a_sample(make, count: int, cohort: bool) -> None:
    made = Campaign(start=9, tries=6)
    made.run(make.__name__, make, count, cohort)
    assert made.figures.compared["leaf"] > 1_000
    agrees(made.figures)


@pytest.mark.skipif(not LONG, reason="the long campaign runs with THIDUA_LONG=1")
def test_the_long_campaign() -> None:
    figures = campaign(rules=1_500, tables=400, cohorts=500, start=1)
    print("\n".join(grid_lines(figures)))
    assert figures.sets >= 2_000
    assert empty_cells(figures) == []
    agrees(figures)


def test_the_comparison_sees_what_is_wrong() -> None:
    """A reference that gives a little more for one rule is found out."""
    made = one_leaf(Random(1), "capped_count")  # noqa: S311
    leaf = made.data["sections"][0]["criteria"][0]
    leaf["rule"] = {"kind": "capped_count", "count": ("fact", "n"), "each": "0.5"}
    facts = {"n": {"type": "number", "places": 0, "lowest": "0", "highest": "3", "may_not_apply": False}}
    right = Table(made.data, facts)
    sheet = score(compiled(right), {"n": "2"})
    wrong = {
        **made.data,
        "sections": [{**made.data["sections"][0], "criteria": [leaf | {"rule": {**leaf["rule"], "each": "0.6"}}]}],
    }
    for table, differences in ((right, 0), (Table(wrong, facts), 3)):
        figures = Figures()
        compare(table, [sheet], [{"n": "2"}], Random(1), 1, figures)  # noqa: S311
        assert len(figures.differences) == differences


# ---------------------------------------------------------------- the exact hull


def small_list(random: Random) -> Drawn:
    d = Drawn(random)
    fields = {
        "v": {"type": "number", "places": 0, "lowest": "-1", "highest": "1", "may_not_apply": random.random() < 0.5},
        "w": {"type": "bool", "may_not_apply": random.random() < 0.5},
    }
    d.facts["l"] = {"type": "items", "fields": fields, "most": 2, "may_not_apply": random.random() < 0.5}
    return d


OPERATORS = ("count", "sum", "lowest", "highest", "any", "all")


@pytest.mark.parametrize("op", OPERATORS)
def test_questions_about_lists_have_the_exact_hull(op: str) -> None:
    """Every field occurs once: the outcome is what the completions give, no more and no less."""
    value = None if op == "count" else ("ge", ("fact", "v"), ("number", "0")) if op in ("any", "all") else ("fact", "v")
    random = Random(op)  # noqa: S311
    for _ in range(50):
        facts = small_list(random).facts
        tree = ("over", op, "l", value, ("fact", "w") if random.random() < 0.7 else None)
        answers = {"l": open_list(random, facts["l"])}
        completed = [list_value(tree, facts, {"l": records}) for records in every_list(facts["l"], answers["l"])]
        found = list_outcome(tree, facts, answers)
        assert as_set(found) == as_set(hull_of(completed, op)), (facts, answers)
        if op not in ("any", "all"):  # the library gives the same
            sheet = score(compiled(formula_table(tree, facts)), data_of(answers))
            assert number(sheet.number("rule:c")) == tuple(found), (facts, answers)


def formula_table(tree: Tree, facts) -> Table:
    leaf = {"code": "c", "max": "100", "floor": "-100", "rule": {"kind": "formula", "formula": tree}}
    return Table({"sections": [{"code": "S", "max": "100", "floor": "-100", "criteria": [leaf]}]}, facts)


def hull_of(values, op: str):
    if op in ("any", "all"):
        return frozenset(values)
    there = [value for value in values if value is not NA]
    return Interval(min(there, default=None), max(there, default=None), NA in values)


def as_set(found):
    return tuple(found) if isinstance(found, Interval) else frozenset(found)


HULLS = (
    ("capped_count", {"count": ("fact", "a"), "each": "0.7"}),
    ("deduct_per_event", {"events": ("fact", "a"), "each": "1.5"}),
    ("percent_off", {"faults": ("fact", "a"), "each": "1/3", "step": "0.1"}),
    ("proportional", {"actual": ("fact", "a"), "target": ("fact", "b"), "on_zero": "full", "step": "0.1"}),
    ("proportional", {"actual": ("fact", "a"), "target": ("fact", "b"), "on_zero": "not_applicable", "step": "0.5"}),
    ("inverse_proportional", {"actual": ("fact", "b"), "target": ("fact", "a"), "on_zero": "zero", "step": "0.01"}),
    ("level_weight", {"level": ("fact", "a"), "weight": "1.25"}),
    ("converted", {"terms": [{"count": ("fact", "a"), "each": "1"}, {"count": ("fact", "b"), "each": "0.5"}]}),
    ("plus_minus", {"plus": [{"count": ("fact", "a"), "each": "2"}], "minus": [{"count": ("fact", "b"), "each": "1"}]}),
    ("imported", {"score": "a", "out_of": "4", "source": "s", "step": "0.01"}),
    ("bands", {"value": ("fact", "a"), "bands": [{"edge": "3", "points": "1"}, {"edge": "1", "points": "4"}]}),
    ("highest_only", {"of": [{"when": ("ge", ("fact", "a"), ("number", "2")), "points": "3"}]}),
    ("all_or_nothing", {"met": ("ge", ("fact", "a"), ("fact", "b"))}),
    ("index_movement", {"indexes": [{"before": "a", "now": "b"}], "each": "2"}),
)


@pytest.mark.parametrize(("kind", "rule"), HULLS)
def test_rules_in_which_every_fact_occurs_once_have_the_exact_hull(kind: str, rule) -> None:
    """All ways in which `a` and `b` may turn out, against the library's bounds."""
    number_fact = {"type": "number", "places": 0, "lowest": "0", "highest": "4", "may_not_apply": True}
    facts = {"a": number_fact, "b": number_fact}
    leaf = {"code": "c", "max": "5", "rule": {"kind": kind, **rule}, "floor": "-100"}
    section = {"code": "S", "max": "100", "floor": "-100", "kind": "scored", "criteria": [leaf]}
    ready = compiled(Table({"sections": [section]}, facts))
    ways = [*map(str, range(5)), NA]
    known = {**{str(at): [str(at)] for at in range(5)}, "n/a": [NA]}
    partly = {"unknown": ways, "1..3": ["1", "2", "3"]}
    for a, b in product({**known, **partly}.items(), {**known, **partly}.items()):
        given = {"a": data(*a), "b": data(*b)}
        found = number(score(ready, given).number("rule:c"))
        outcomes = [points(leaf["rule"], Fraction(5), facts, {"a": x, "b": y}) for x, y in product(a[1], b[1])]
        assert found == tuple(hull_of(outcomes, kind)), given


def data(name: str, ways):
    if name == "unknown":
        return None
    if name == "1..3":
        return {"lowest": "1", "highest": "3"}
    return {"not_applicable": True} if ways[0] is NA else ways[0]
