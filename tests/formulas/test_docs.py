"""Every example of ``docs/formulas.md`` is true, and nothing of the language is missing from it."""

from __future__ import annotations

import doctest
import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from thidua import NOT_APPLICABLE
from thidua.errors import ThiduaError
from thidua.formulas import nodes as n
from thidua.formulas.nodes import AmongOperator, Gather
from thidua.formulas.outcomes import BoolOutcome
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step
from thidua.rounding import RoundingMode

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formulas.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
SPACE = {}
exec(re.sub(r"^(>>>|\.\.\.) ?", "", BLOCKS[1][1], flags=re.MULTILINE), SPACE)  # noqa: S102  # the declared facts
FACTS = SPACE["FACTS"]
ANSWERS = {
    "done": 7, "assigned": 9, "due": 0, "late": NOT_APPLICABLE, "money": 150, "change": -25, "plan": True,
    "report": NOT_APPLICABLE, "disciplined": False, "rating": 2, "sent": date(2024, 6, 30).toordinal(),
}  # fmt: skip


def rows_under(heading):
    """The rows of the first table after a heading, as lists of cells."""
    after = TEXT.split(f"# {heading}\n", 1)[1]
    table = re.search(r"^\|.*?(?=^[^|])", after + "\n.", re.MULTILINE | re.DOTALL)[0]
    return [[cell.strip() for cell in line.strip("|\n ").split("|")] for line in table.strip().split("\n")[2:]]


def code(cell):
    return cell.strip("`")


def evaluated(text, answers=ANSWERS):
    found = Program(FACTS, [Step("x", parse(text))]).evaluate(answers)["x"]
    if isinstance(found, BoolOutcome):
        return "not applicable" if found.not_applicable else str(found.value).lower()
    return str(found)


def test_python_blocks():
    text = "\n".join(body for kind, body in BLOCKS if kind == "python")
    test = doctest.DocTestParser().get_doctest(text, {}, PAGE.name, str(PAGE), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
    runner.run(test)
    assert runner.tries > 20
    assert runner.failures == 0


def test_formula_blocks():
    blocks = [body for kind, body in BLOCKS if kind == "formula"]
    assert blocks
    for body in blocks:
        assert evaluated(body) == "23.25"


OPERATORS = rows_under("Operators and functions")
ZERO = rows_under("Division by zero")


@pytest.mark.parametrize("row", [*OPERATORS, *ZERO], ids=lambda row: row[-2])
def test_examples(row):
    assert evaluated(code(row[-2])) == code(row[-1])


def test_the_examples_say_what_the_page_says():
    """The values above the table are those used here."""
    line = " ".join(TEXT.split("The last column is the result for ")[1].split("\n\n")[0].split())
    assert line == (
        "`done` 7, `assigned` 9, `due` 0, `late` not applicable, `money` 1.50, `change` -2.5, `plan` yes, "
        "`report` not applicable, `disciplined` no, `rating` good, `sent` 2024-06-30."
    )


@pytest.mark.parametrize("row", rows_under("Rounding"), ids=lambda row: row[0])
def test_rounding_table(row):
    mode, _, *results = row
    for value, wanted in zip(("2.5", "-2.5", "2.4"), results, strict=True):
        assert evaluated(f"round_to({value}, 1, {code(mode)})") == code(wanted)


def test_every_mode_and_operator_is_on_the_page():
    assert {code(row[0]) for row in rows_under("Rounding")} == set(RoundingMode.__args__)
    words = set(re.findall(r"[a-z_]+", " ".join(row[0] + row[2] for row in OPERATORS)))
    signs = {"add", "sub", "mul", "div", "lt", "le", "gt", "ge", "eq", "ne"}
    assert set(n.ARITY) - signs <= words
    assert {"round_to", "at_least", "ratio", "not_applicable"} <= words


@pytest.mark.parametrize("row", rows_under("Errors"), ids=lambda row: row[0])
def test_errors(row):
    with pytest.raises(ThiduaError) as caught:
        Program(FACTS, [Step("x", parse(code(row[1])))])
    assert caught.value.code == code(row[0])


def test_every_code_of_formulas_is_on_the_page():
    from thidua.codes.formulas import CODES

    named = {code(row[0]) for row in rows_under("Errors")}
    elsewhere = {"formula_list", "formula_too_long", "fact_name", "fact_range", "choice_duplicate", "operator_bool"}
    assert {entry.name for entry in CODES if entry.severity == "error"} - elsewhere <= named


def test_the_grammar_names_every_function():
    grammar = next(body for kind, body in BLOCKS if kind == "ebnf")
    quoted = set(re.findall(r'"([a-z_]+)"', grammar))
    for word in sorted(quoted - {"true", "false", "not_applicable", "ask", "not"} - set(RoundingMode.__args__)):
        if word in ("_", "date", "round_to", "at_least"):
            continue
        alone = word == "applicable" or word in get_args(AmongOperator)
        args = "plan, plan" if word in ("and", "or") else "done" if alone else "done, assigned"
        args = "plan, done, assigned" if word == "if" else args
        parse(f"{word}({args})")
    assert {"min", "max", "total", "if", "ratio", "otherwise", "applicable", *RoundingMode.__args__} <= quoted
    assert {*get_args(Gather), *get_args(AmongOperator)} <= quoted
