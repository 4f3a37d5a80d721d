"""The law judged twice: by the library, and by a plain evaluator of the packs that shares no code with it."""

import ast
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from law_reference.answers import UNKNOWN, known
from law_reference.campaign import empty_cells, grid, judged_twice, learning, library
from law_reference.comparing import Figures, compare
from law_reference.drawing import Drawing
from law_reference.formula import NA, Open, possible, read, work_out
from law_reference.packs import every_rule
from law_reference.tree import joint
from law_reference.verdicts import answered, judge, reply

LONG = bool(os.environ.get("THIDUA_LONG"))
HERE = Path(__file__).parent
SPEAKS_TO_THE_LIBRARY = {"comparing.py", "campaign.py", "test_law_reference.py"}
AND = {"kind": "all_of", "code": "root"}


def agrees(figures: Figures) -> None:
    counted = f"{figures.records} records, {figures.few} with 1–5 unknown facts ({figures.few_open} undetermined)"
    print(counted, dict(figures.statuses), dict(figures.compared))
    assert not figures.differences, figures.differences[:2]


def test_the_reference_shares_no_code_with_the_library() -> None:
    for path in HERE.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = {
            name
            for node in ast.walk(tree)
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        if path.name not in SPEAKS_TO_THE_LIBRARY:
            assert not [name for name in found if name.split(".")[0] == "thidua"], path.name


def test_the_packs_hold_every_rule_of_the_library() -> None:
    there = {rule["code"]: rule for rule in every_rule()}
    here = library()
    assert there.keys() == here.keys(), "run tools/law_packs.py"
    for code, rule in here.items():
        plain = there[code]
        assert (str(rule.validity.start), rule.validity.end and str(rule.validity.end)) == (
            plain["start"],
            plain["end"],
        )
        assert [fact.name for fact in rule.facts] == [fact["name"] for fact in plain["facts"]]


# ---------------------------------------------------------------- the reference itself, by hand


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("ratio(a, b, 0) >= 0.7", {"a": 7, "b": 10}, True),  # 7/10 is 70 %
        ("ratio(a, b, 0) >= 0.7", {"a": 7, "b": 11}, False),  # 63.6 %
        ("ratio(a, b, 0) > 0.5", {"a": 5, "b": 10}, False),
        ("ratio(a, b, 0) >= 0.7", {"a": 0, "b": 0}, False),
        ("result >= 'outstanding'", {"result": 2}, True),
        ("result >= 'leading'", {"result": 2}, False),
        ("if(w, not_applicable, rating >= 'completed_well')", {"w": True, "rating": 0}, NA),
        ("if(w and not e, not_applicable, m >= 6)", {"w": True, "e": True, "m": 5}, False),
        ("h >= 72 and h < 120", {"h": 72}, True),
        ("h >= 72 and h < 120", {"h": 120}, False),
        ("not a", {"a": NA}, NA),
        ("a or b", {"a": NA, "b": False}, False),
    ],
)
def test_formulas(text: str, facts: dict[str, Any], expected: Any) -> None:
    assert work_out(read(text), facts) == expected
    assert possible(read(text), facts) == {expected}


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("ratio(a, b, 0) >= 0.7", {"a": Open((), 6, 7), "b": 10}, {True, False}),
        ("ratio(a, b, 0) >= 0.7", {"a": 7, "b": Open((), 8, 10)}, {True}),  # 7/8 … 7/10
        ("n >= 3", {"n": Open((), 3, 60)}, {True}),
        ("n == 1", {"n": Open((), 0, 100)}, {True, False}),
        ("if(w, not_applicable, a)", {"w": Open((True, False)), "a": False}, {NA, False}),
    ],
)
def test_formulas_on_sets(text: str, facts: dict[str, Any], expected: set[Any]) -> None:
    assert possible(read(text), facts) == expected


def leaf(code: str, when: str) -> dict[str, Any]:
    return {"kind": "requires", "code": code, "when": when}


@pytest.mark.parametrize(
    ("parts", "facts", "results", "matters"),
    [
        # b decides alone while a is met; a is known and c cannot help
        ([leaf("1", "a"), leaf("2", "b")], {"a": True, "b": Open((True, False))}, {True, False}, ["b"]),
        ([leaf("1", "a"), leaf("2", "b")], {"a": False, "b": Open((True, False))}, {False}, []),
        # the run may be 4 or 5: the threshold lies between; the count is met whatever it is
        (
            [leaf("1", "run >= 5"), leaf("2", "count >= 2")],
            {"run": Open((), 4, 60), "count": Open((), 2, 60)},
            {True, False},
            ["run"],
        ),
        # x and not x never hold together: the branch is decided although its leaves are open
        ([leaf("1", "x"), leaf("2", "not x"), leaf("3", "y")],
         {"x": Open((True, False)), "y": Open((True, False))}, {False}, []),
    ],
)  # fmt: skip
def test_joint_completions(parts: Any, facts: dict[str, Any], results: set[Any], matters: list[str]) -> None:
    assert joint(AND | {"parts": parts}, facts) == (results, matters, True)


def years(first: int, last: int, rating: str = "completed_excellently") -> list[dict[str, Any]]:
    return [{"cycle": str(year), "rating": rating} for year in range(first, last + 1)]


def award(code: str, cycle: str, **said: Any) -> dict[str, Any]:
    decided = f"{int(cycle[-4:]) + 1}-02-01"
    return {"award": code, "cycle": cycle, "decision": "1/QĐ", "decided_on": decided} | said


def made(closed: str = "", **said: Any) -> dict[str, Any]:
    closures = [
        {"events": events, "complete_from": None, "complete_to": "2025-03-01", "source": "x"}
        for events in closed.split()
    ]
    return {"subject": "s", "subject_kind": "individual", "closures": closures, "awards": [], "initiatives": []} | said


CASE = {"clocks": {"achieved": "2024", "proposed_at": "2025-03-01"}, "award_kind": "merit"}
WELL = {"rating": "completed_well"}
USED = {"kind": "initiatives_in_run", "whats": ["initiative"], "scope": "base", "run": WELL, "not_used_by": ["cstdcs"]}


@pytest.mark.parametrize(
    ("ask", "record", "expected"),
    [
        # 2020, 2021 … 2024 are five years; 2019 breaks the run
        (
            {"kind": "run_length", "run": WELL},
            made(ratings=years(2020, 2024) + years(2019, 2019, "completed")),
            known(5),
        ),
        # 2022 is not on file: two years are sure, 2021 and before may join, 2019 breaks: at most five
        (
            {"kind": "run_length", "run": WELL},
            made(ratings=years(2023, 2024) + years(2020, 2021) + years(2019, 2019, "not_completed")),
            ("bounds", 2, 5),
        ),
        # after a target of 2021 only 2022, 2023, 2024 count
        (
            {"kind": "run_length", "run": WELL | {"target": "hcld3"}},
            made("awards", ratings=years(2015, 2024), awards=[award("hcld3", "2017..2021")]),
            known(3),
        ),
        # the run began anew on 2022-06-01: 2023 and 2024
        (
            {"kind": "run_length", "run": WELL | {"anew": True}},
            made(
                "disciplines",
                ratings=years(2015, 2024),
                disciplines=[{"decided_on": "2021-06-01", "severity": "warning", "ended_on": "2022-06-01"}],
            ),
            known(2),
        ),
        # given for a movement: no base
        ({"kind": "prior_award", "awards": ["bk"], "base": ["merit"]},
         made("awards", awards=[award("bk", "2020", award_kind="movement")]), known(False)),
        ({"kind": "prior_award", "awards": ["bk"], "base": ["merit"]}, made(), UNKNOWN),
        # cstdb for 2019–2021 and 2022–2024: two times
        (
            {"kind": "consecutive_terms", "award": "cstdb", "years": 3},
            made("awards", awards=[award("cstdb", "2019..2021"), award("cstdb", "2024")]),
            known(2),
        ),
        # three initiatives, two of them used by the title of the year
        (
            USED,
            made(
                "awards initiatives",
                ratings=years(2023, 2024) + years(2022, 2022, "completed"),
                initiatives=[{"code": f"i-{n}", "cycle": "2023"} for n in range(3)],
                awards=[award("cstdcs", "2023", initiatives=["i-0", "i-1"])],
            ),
            known(1),
        ),
        # recruited on 2 March: nine whole months at the end of the year
        ({"kind": "months_since_recruitment"}, made(recruited_on="2024-03-02"), known(9)),
    ],
)  # fmt: skip
def test_asks(ask: dict[str, Any], record: dict[str, Any], expected: Any) -> None:
    assert tuple(reply(ask, record, CASE))[: len(expected)] == tuple(expected)


@pytest.mark.parametrize(
    ("first", "held", "status"),
    [
        (2020, ("2020", "2022", "2024"), "eligible"),  # V12: five years after the BKTTg of 2019, three CSTĐCS inside
        (2021, ("2021", "2022", "2024"), "ineligible"),  # V13: four years
        (2020, ("2022", "2024"), "ineligible"),  # two CSTĐCS inside
    ],
)
def test_labour_order_of_the_third_class(first: int, held: tuple[str, ...], status: str) -> None:
    rule = next(rule for rule in every_rule() if rule["code"] == "l22-hcld3-individual.d98")
    record = made(
        "awards disciplines proceedings",
        ratings=years(first, 2024) + years(2015, first - 1, "completed"),
        awards=[award("bkttg", "2019"), *(award("cstdcs", year) for year in held)],
    )
    assert judge(rule, answered(rule, record, CASE)).status == status


# ---------------------------------------------------------------- the campaign


def test_a_sample() -> None:
    figures = judged_twice(600, start=4)
    assert figures.few > 300
    agrees(figures)


def test_a_sample_that_learns() -> None:
    learned = learning(150, start=4)
    assert learned.steps > 250
    assert not learned.flips, learned.flips[:1]
    assert not learned.wide, learned.wide[:1]


@pytest.mark.skipif(not LONG, reason="the long campaign runs with THIDUA_LONG=1")
def test_the_long_campaign() -> None:
    figures = judged_twice(10_000, start=1, few=10_000)
    print("\n" + grid(figures))
    agrees(figures)
    assert figures.few >= 10_000
    assert empty_cells(figures) == []


@pytest.mark.skipif(not LONG, reason="the long campaign runs with THIDUA_LONG=1")
def test_the_long_campaign_that_learns() -> None:
    learned = learning(6_000, start=2)
    counted = f"{learned.records} records, {learned.steps} steps, {learned.definite} of them from a definite verdict"
    print(f"\n{counted}, {learned.settled} settled one;", dict(learned.by_step))
    assert not learned.flips, learned.flips[:1]
    assert not learned.wide, learned.wide[:1]


def test_the_comparison_sees_what_is_wrong() -> None:
    """A pack whose threshold lies one year lower, or whose run asks another rating, is found out."""
    right = next(rule for rule in every_rule() if rule["code"] == "l22-hcld3-individual.d98")
    run = next(part for part in right["condition"]["parts"][0]["parts"] if part["code"] == "run")
    lower = {**run, "when": "run_years >= 4"}
    parts = [lower if part is run else part for part in right["condition"]["parts"][0]["parts"]]
    standard = {**right["condition"]["parts"][0], "parts": parts}
    condition = {**right["condition"], "parts": [standard, *right["condition"]["parts"][1:]]}
    facts = [
        {**fact, "ask": {**fact["ask"], "run": {**fact["ask"]["run"], "rating": "completed"}}}
        if fact["ask"]["kind"] == "run_length"
        else fact
        for fact in right["facts"]
    ]
    found = []
    for plain in (right, {**right, "condition": condition}, {**right, "facts": facts}):
        figures, random = Figures(), Random(7)  # noqa: S311
        for _ in range(60):
            record, case = Drawing(random, right).draw()
            compare(library()[right["code"]], plain, record, case, figures)
        found.append({what.split(":")[0] for what, *_ in figures.differences})
    assert found[0] == set()
    assert "node" in found[1]
    assert "answer" in found[2]
