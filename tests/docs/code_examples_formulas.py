"""Examples of the codes of facts and formulas."""

from __future__ import annotations

_CHECK = "from thidua.formulas.checker import check\nfrom thidua.formulas.kinds import BoolKind, EnumKind, NumberKind\n"
_PARSE = "from thidua.formulas.parser import parse\n\n"
_FACTS = """facts = {
    "done": NumberKind(0),
    "due": NumberKind(0),
    "yes": BoolKind(),
    "plan": EnumKind(("none", "part", "full")),
}
"""
_PROGRAM = """
from thidua import NumberFact
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step

facts = [NumberFact(name="done", highest="500"), NumberFact(name="due", highest="500")]
"""


def _checked(formula: str) -> str:
    return f'{_CHECK}{_PARSE}{_FACTS}check(parse("{formula}"), facts)\n'


def _parsed(formula: str) -> str:
    return f"{_PARSE}parse({formula})\n"


def _program(formula: str) -> str:
    return f'{_PROGRAM}Program(facts, [Step("score", parse("{formula}"))])\n'


FORMULA_EXAMPLES: dict[str, str] = {
    "fact_name": """
from thidua import NumberFact

NumberFact(name="total", highest="10")
""",
    "fact_range": """
from thidua import NumberFact

NumberFact(name="done", lowest="10", highest="5")
""",
    "choice_duplicate": """
from thidua import ChoiceFact

ChoiceFact(name="plan", members=("none", "full", "full"))
""",
    "operator_bool": """
from thidua import fact

if fact("done") > 3:
    print("never reached")
""",
    "formula_syntax": _parsed('"done / "'),
    "formula_function": _parsed('"rund_to(done, 1)"'),
    "formula_too_deep": _parsed('"(" * 300 + "done" + ")" * 300'),
    "formula_too_long": _parsed('"1 + " * 5_000 + "1"'),
    "formula_arity": _parsed('"if(yes, 1)"'),
    "formula_at_least": _checked("at_least(3, yes, not yes)"),
    "fact_undeclared": _checked("dne + 1"),
    "formula_type": _checked("yes + 1"),
    "formula_mixed": _checked("if(yes, done, plan)"),
    "formula_member": _checked("plan == 'complete'"),
    "formula_untyped_member": _checked("if(yes, 'full', 'part')"),
    "formula_ask": _checked("done + ask"),
    "formula_unrounded": _program("done / (due + 1)"),
    "formula_zero_denominator": _program("round_to(done / due, 0.01)"),
    "formula_negative_denominator": _program("round_to(done / (due - 10), 0.01)"),
    "formula_too_wide": _program("*".join(["done"] * 15)),
    "formula_needs_table": _checked("count(files)"),
}
