"""From the reference's trees, declarations and answers to nodes, facts and admitted answers."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from reference.basics import NA, UNKNOWN, read_answer
from reference.evaluator import Interval, Outcome
from thidua.formulas import nodes as n
from thidua.formulas.environment import Answer
from thidua.formulas.facts import ChoiceFact, DateFact, Fact, NumberFact, YesNoFact
from thidua.formulas.kinds import DateKind, EnumKind, Kind, NumberKind
from thidua.formulas.special import NOT_APPLICABLE

Tree = tuple[Any, ...]
Declared = Mapping[str, Any]

Canonical = tuple[Any, ...]
"""An outcome in a form both sides can write: number or date ``(lowest, highest, may be NA)``, else a set."""


def node_of(tree: Tree) -> n.Node:
    """The library's node for a neutral tree."""
    match tree:
        case ("number", str(text)):
            return n.NumberLiteral(int(text.replace(".", "")), len(text.partition(".")[2]))
        case ("bool", bool(truth)):
            return n.BoolLiteral(truth)
        case ("member", members, str(member)):
            return n.MemberLiteral(member, tuple(members))
        case ("date", str(text)):
            return n.DateLiteral(date.fromisoformat(text).toordinal())
        case ("fact", str(name)):
            return n.FactRef(name)
        case ("not_applicable",):
            return n.NotApplicableLiteral()
        case ("ask",):
            return n.AskLiteral()
        case ("round_to", x, str(step), mode):
            return n.RoundTo(node_of(x), step, mode)
        case ("at_least", int(k), *operands):
            return n.AtLeast(k, tuple(node_of(x) for x in operands))
        case (op, *operands):
            return n.Apply(op, tuple(node_of(x) for x in operands))
    raise AssertionError(f"not a tree: {tree}")


def fact_of(name: str, declared: Declared) -> Fact:
    """The library's fact for a neutral declaration."""
    blank = declared["may_not_apply"]
    match declared["type"]:
        case "number":
            return NumberFact(
                name=name,
                may_not_apply=blank,
                places=declared["places"],
                lowest=declared["lowest"],
                highest=declared["highest"],
            )
        case "bool":
            return YesNoFact(name=name, may_not_apply=blank)
        case "enum":
            return ChoiceFact(name=name, may_not_apply=blank, members=declared["members"])
        case "date":
            return DateFact(
                name=name,
                may_not_apply=blank,
                lowest=date.fromisoformat(declared["lowest"]),
                highest=date.fromisoformat(declared["highest"]),
            )
    raise AssertionError(f"not a declaration: {declared}")


def answer_of(declared: Declared, answer: Any) -> Answer:
    """The admitted answer for a neutral one."""
    value = read_answer(declared, answer)
    if value is UNKNOWN:
        return None
    if value is NA:
        return NOT_APPLICABLE
    match declared["type"]:
        case "bool":
            return bool(value)
        case "enum":
            return list(declared["members"]).index(value)
        case "date":
            return int(value)
        case _:
            scaled = Fraction(value) * 10 ** declared["places"]
            assert scaled.denominator == 1
            return int(scaled)


def expected(outcome: Outcome) -> Canonical | frozenset[Any]:
    """What the reference found, in canonical form."""
    if isinstance(outcome, Interval):
        return (outcome.lowest, outcome.highest, outcome.may_na)
    return frozenset("n/a" if item is NA else item for item in outcome)


def found(kind: Kind, columns: Sequence[int]) -> Canonical | frozenset[Any]:
    """What an engine found, in canonical form; truth columns must hold truth values, the others integers."""
    if isinstance(kind, NumberKind | DateKind):
        lo, hi, na, on = columns
        assert isinstance(na, bool) and isinstance(on, bool), columns
        if not on:
            return (None, None, na)
        assert type(lo) is int and type(hi) is int, columns
        unit = 10 ** (kind.places if isinstance(kind, NumberKind) else 0)
        return (Fraction(lo, unit), Fraction(hi, unit), na)
    if isinstance(kind, EnumKind) and len(columns) == 1:  # just the place of the one member left
        (at,) = columns
        assert type(at) is int, columns
        return frozenset({kind.members[at]})
    values = (*kind.members, "n/a") if isinstance(kind, EnumKind) else (True, False, "n/a")
    assert all(isinstance(column, bool) for column in columns), columns
    return frozenset(value for value, column in zip(values, columns, strict=True) if column)
