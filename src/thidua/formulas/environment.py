"""How a fact enters a program: as one exact input, or as what is still possible."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.errors import ThiduaError
from thidua.formulas.facts import ChoiceFact, ScalarFact, YesNoFact
from thidua.formulas.ir import Builder, Ir, walk
from thidua.formulas.lifted import Lifted, LiftedBool, LiftedEnum, LiftedNumber
from thidua.formulas.special import NOT_APPLICABLE, NotApplicableType


def exact_fact(b: Builder, fact: ScalarFact) -> Lifted:
    """A fact whose answer is known: one input, named after it."""
    if isinstance(fact, YesNoFact):
        flag = b.flag(fact.name)
        return LiftedBool(flag, b.negate(flag), b.false)
    if isinstance(fact, ChoiceFact):
        at = b.var(fact.name, 0, len(fact.members) - 1)
        can = tuple(b.eq(at, b.const(i)) for i in range(len(fact.members)))
        return LiftedEnum(fact.codes, can, b.false, at)
    value = b.var(fact.name, *fact.bounds)
    return LiftedNumber(value, value, _places(fact), b.false, b.true)


def open_fact(b: Builder, fact: ScalarFact) -> Lifted:
    """A fact of which anything may be known or not: inputs ``name.lo``, ``name.hi``, ``name.na`` and so on."""
    na = b.flag(f"{fact.name}.na") if fact.may_not_apply else b.false
    if isinstance(fact, YesNoFact):
        return LiftedBool(b.flag(f"{fact.name}.true"), b.flag(f"{fact.name}.false"), na)
    if isinstance(fact, ChoiceFact):
        can = tuple(b.flag(f"{fact.name}.{i}") for i in range(len(fact.members)))
        return LiftedEnum(fact.codes, can, na, None)
    lo, hi = fact.bounds
    on = b.flag(f"{fact.name}.on") if fact.may_not_apply else b.true
    return LiftedNumber(b.var(f"{fact.name}.lo", lo, hi), b.var(f"{fact.name}.hi", lo, hi), _places(fact), na, on)


def unknown_fact(b: Builder, fact: ScalarFact) -> Lifted:
    """A fact of which nothing is known, as constants."""
    na = b.boolean(fact.may_not_apply)
    if isinstance(fact, YesNoFact):
        return LiftedBool(b.true, b.true, na)
    if isinstance(fact, ChoiceFact):
        return LiftedEnum(fact.codes, tuple(b.true for _ in fact.members), na, None)
    lo, hi = fact.bounds
    return LiftedNumber(b.const(lo), b.const(hi), _places(fact), na, b.true)


def input_names(fact: ScalarFact, *, exact: bool) -> tuple[str, ...]:
    """The inputs a fact stands for, in the order of ``input_values``."""
    if exact:
        return (fact.name,)
    blank = (f"{fact.name}.na",) if fact.may_not_apply else ()
    if isinstance(fact, YesNoFact):
        return (f"{fact.name}.true", f"{fact.name}.false", *blank)
    if isinstance(fact, ChoiceFact):
        return (*(f"{fact.name}.{i}" for i in range(len(fact.members))), *blank)
    on = (f"{fact.name}.on",) if fact.may_not_apply else ()
    return (f"{fact.name}.lo", f"{fact.name}.hi", *blank, *on)


@dataclass(frozen=True, slots=True)
class Between:
    """What is known of a figure that is not known yet: units from ``lowest`` to ``highest``, perhaps “does not apply”.

    For a yes/no fact the ends are 0 and 1.
    """

    lowest: int
    highest: int
    may_not_apply: bool = False


Answer = int | bool | NotApplicableType | Between | None
"""One admitted answer: an integer or truth value, ``NOT_APPLICABLE``, bounds, or ``None`` for unknown."""


def is_unknown(answer: Answer) -> bool:
    """Whether an answer is not known, or known in bounds only."""
    return answer is None or isinstance(answer, Between)


def input_values(fact: ScalarFact, answer: Answer) -> tuple[int, ...]:
    """The inputs of an open program for one answer; error ``answer_not_applicable`` where the fact always applies."""
    if isinstance(answer, Between):
        return _bounds(fact, answer)
    na = answer is NOT_APPLICABLE
    unknown = answer is None
    if na and not fact.may_not_apply:
        raise ThiduaError("answer_not_applicable", name=fact.name)
    blank = (na or unknown,) if fact.may_not_apply else ()
    if isinstance(fact, YesNoFact):
        return (answer is True or unknown, answer is False or unknown, *blank)
    if isinstance(fact, ChoiceFact):
        return (*(unknown or answer == i for i in range(len(fact.members))), *blank)
    lo, hi = (answer, answer) if isinstance(answer, int) else fact.bounds
    on = (not na,) if fact.may_not_apply else ()
    return (lo, hi, *blank, *on)


def _bounds(fact: ScalarFact, answer: Between) -> tuple[int, ...]:
    """The inputs for a figure, day or yes/no of which only bounds are known."""
    if answer.may_not_apply and not fact.may_not_apply:
        raise ThiduaError("answer_not_applicable", name=fact.name)
    blank = (answer.may_not_apply,) if fact.may_not_apply else ()
    if isinstance(fact, YesNoFact):
        return (answer.highest == 1, answer.lowest == 0, *blank)
    return (answer.lowest, answer.highest, *blank, *((True,) if fact.may_not_apply else ()))


def _places(fact: ScalarFact) -> int:
    return getattr(fact, "places", 0)


def widths(roots: tuple[Ir, ...]) -> int:
    """The most bits any node below these roots may need."""
    return max((node.bits for node in walk(roots) if not node.truth), default=0)
