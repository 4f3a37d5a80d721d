"""The formula tree: literals, facts and operators, as small immutable objects that compare by structure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from thidua.rounding import RoundingMode

Operator = Literal[
    "add", "sub", "mul", "div", "min", "max", "total",
    "lt", "le", "gt", "ge", "eq", "ne",
    "and", "or", "not", "if", "applicable", "otherwise",
]  # fmt: skip

ARITY: dict[Operator, tuple[int, int | None]] = {
    "add": (2, None), "sub": (2, 2), "mul": (2, None), "div": (2, 3),
    "min": (1, None), "max": (1, None), "total": (1, None),
    "lt": (2, 2), "le": (2, 2), "gt": (2, 2), "ge": (2, 2), "eq": (2, 2), "ne": (2, 2),
    "and": (1, None), "or": (1, None), "not": (1, 1),
    "if": (3, 3), "applicable": (1, 1), "otherwise": (2, 2),
}  # fmt: skip
"""Least and most operands of each operator; ``None`` means any number."""

Gather = Literal["count", "sum", "mean", "lowest", "highest", "any", "all"]
"""What can be asked of a list of records."""

AmongOperator = Literal["best_in", "others_best", "mean_of", "rank_of", "count_in"]
"""What can be asked of the units of a cohort."""


@dataclass(frozen=True, slots=True)
class NumberLiteral:
    """An exact decimal: ``units × 10^-places``, with the places it was written with."""

    units: int
    places: int


@dataclass(frozen=True, slots=True)
class BoolLiteral:
    """Yes or no."""

    value: bool


@dataclass(frozen=True, slots=True)
class MemberLiteral:
    """A member of an enum; ``members`` are filled in by the checker from what it is compared with."""

    name: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateLiteral:
    """A calendar day, as its ordinal."""

    ordinal: int


@dataclass(frozen=True, slots=True)
class NotApplicableLiteral:
    """The answer “does not apply”, where a formula gives it."""


@dataclass(frozen=True, slots=True)
class AskLiteral:
    """An unknown that somebody must still answer; only as the third operand of a division."""


@dataclass(frozen=True, slots=True)
class FactRef:
    """The answer to a declared fact."""

    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator on operands."""

    op: Operator
    args: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class RoundTo:
    """A number or ratio rounded to a step; the one way a ratio becomes a number."""

    x: Node
    step: str
    mode: RoundingMode = "half_up"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True if ``k`` or more of the operands are."""

    k: int
    args: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Remap:
    """A choice with every member replaced: the member at place ``i`` becomes ``to[i]``, of the same members."""

    x: Node
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Over:
    """A question about a list of records; ``value`` and ``where`` see the fields of one record and nothing else."""

    op: Gather
    items: str
    value: Node | None = None
    where: Node | None = None


@dataclass(frozen=True, slots=True)
class Among:
    """A question about the units of a cohort; ``x`` is worked out for each of them."""

    op: AmongOperator
    x: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A Python function of a custom rule, on facts by name; its result lies in ``[lowest, highest]``.

    ``settings`` are what else decides the result, as canonical text; ``run`` gets the facts as keyword arguments and
    gives units of ``10^-places``, or ``None`` for “does not apply”.
    """

    name: str
    facts: tuple[str, ...]
    settings: str
    lowest: int
    highest: int
    places: int
    run: Callable[..., int | None] = field(compare=False)


Node: TypeAlias = (
    NumberLiteral | BoolLiteral | MemberLiteral | DateLiteral | NotApplicableLiteral | AskLiteral
    | FactRef | Apply | RoundTo | AtLeast | Remap | Over | Among | Call
)  # fmt: skip
"""Any node of a formula. ``Over``, ``Among`` and ``Call`` are worked out beforehand (``formulas.derived``)."""


def children(node: Node) -> tuple[Node, ...]:
    """The operands of a node; none for literals and facts."""
    if isinstance(node, Apply | AtLeast):
        return node.args
    if isinstance(node, RoundTo | Remap | Among):
        return (node.x,)
    if isinstance(node, Over):
        return tuple(part for part in (node.value, node.where) if part is not None)
    return ()


def asks(node: Node) -> bool:
    """Whether a formula may leave a question open although every fact is known."""
    return isinstance(node, AskLiteral) or any(asks(child) for child in children(node))


def compares(node: Node) -> bool:
    """Whether a formula asks about the units of a cohort."""
    return isinstance(node, Among) or any(compares(child) for child in children(node))


def facts_of(node: Node) -> tuple[str, ...]:
    """The names of the facts a formula uses, in order of appearance.

    >>> facts_of(Apply("div", (FactRef("done"), FactRef("assigned"))))
    ('done', 'assigned')
    """
    found: dict[str, None] = {}
    stack = [node]
    while stack:
        at = stack.pop()
        if isinstance(at, FactRef):
            found[at.name] = None
        elif isinstance(at, Over):  # the names inside are fields of its records
            found[at.items] = None
            continue
        elif isinstance(at, Call):
            found.update(dict.fromkeys(at.facts))
        stack.extend(reversed(children(at)))
    return tuple(found)
