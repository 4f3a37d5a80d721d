"""Writing formulas in Python: operators build the same tree as the text form."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thidua import exact
from thidua.errors import ThiduaError
from thidua.formulas import nodes as n
from thidua.formulas.checker import bound
from thidua.formulas.names import fact_name
from thidua.formulas.printer import show
from thidua.formulas.special import NotApplicableType
from thidua.points import Points
from thidua.rounding import RoundingMode, clean_step


class Expr:
    """A formula under construction. ``str()`` gives its text; compare with ``< <= > >=``, ``.eq()``, ``.ne()``.

    Python's ``and or not`` cannot be overloaded: use ``& | ~``.

    >>> done, assigned = fact("done"), fact("assigned")
    >>> str((least(done / assigned, 1) * 30).round_to("0.25"))
    'round_to(min(done / assigned, 1) * 30, 0.25)'
    >>> str(fact("rating").is_at_least("good") & ~fact("disciplined"))
    "rating >= 'good' and not disciplined"
    """

    __slots__ = ("node",)
    __hash__ = None  # type: ignore[assignment]  # an expression is not a value to look up

    def __init__(self, node: n.Node) -> None:
        self.node = node

    def __str__(self) -> str:
        bound(self.node)
        return show(self.node)

    def __eq__(self, other: object) -> bool:
        raise ThiduaError("operator_bool")

    def __ne__(self, other: object) -> bool:
        raise ThiduaError("operator_bool")

    def __repr__(self) -> str:
        return f"Expr({str(self)!r})"

    def __bool__(self) -> bool:
        raise ThiduaError("operator_bool")

    def __add__(self, other: Value) -> Expr:
        return _chain("add", self, other)

    def __radd__(self, other: Value) -> Expr:
        return _chain("add", as_expr(other), self)

    def __sub__(self, other: Value) -> Expr:
        return _binary("sub", self, other)

    def __rsub__(self, other: Value) -> Expr:
        return _binary("sub", as_expr(other), self)

    def __mul__(self, other: Value) -> Expr:
        return _chain("mul", self, other)

    def __rmul__(self, other: Value) -> Expr:
        return _chain("mul", as_expr(other), self)

    def __truediv__(self, other: Value) -> Expr:
        return _binary("div", self, other)

    def __rtruediv__(self, other: Value) -> Expr:
        return _binary("div", as_expr(other), self)

    def __lt__(self, other: Value) -> Expr:
        return _binary("lt", self, other)

    def __le__(self, other: Value) -> Expr:
        return _binary("le", self, other)

    def __gt__(self, other: Value) -> Expr:
        return _binary("gt", self, other)

    def __ge__(self, other: Value) -> Expr:
        return _binary("ge", self, other)

    def __and__(self, other: Value) -> Expr:
        return _chain("and", self, other)

    def __or__(self, other: Value) -> Expr:
        return _chain("or", self, other)

    def __invert__(self) -> Expr:
        return Expr(n.Apply("not", (self.node,)))

    def eq(self, other: Value) -> Expr:
        """Equality; a string is a member of a choice."""
        return Expr(n.Apply("eq", (self.node, _member_or(other))))

    def ne(self, other: Value) -> Expr:
        """Inequality; a string is a member of a choice."""
        return Expr(n.Apply("ne", (self.node, _member_or(other))))

    def is_at_least(self, member: str) -> Expr:
        """A choice that is this member or a later (higher) one."""
        return Expr(n.Apply("ge", (self.node, n.MemberLiteral(member))))

    def round_to(self, step: str | int | Decimal, mode: RoundingMode = "half_up") -> Expr:
        """Rounded to a step."""
        return Expr(n.RoundTo(self.node, clean_step(step), mode))


Value = Expr | int | str | Decimal | Points | bool | date | NotApplicableType


def fact(name: str) -> Expr:
    """The answer to a fact. Error ``fact_name``."""
    return Expr(n.FactRef(fact_name(name)))


def as_expr(value: Value) -> Expr:
    """A literal, ``NOT_APPLICABLE`` or an expression as an expression; a string is a decimal number.

    Errors: those of a number.
    """
    if isinstance(value, Expr):
        return value
    if isinstance(value, NotApplicableType):
        return Expr(n.NotApplicableLiteral())
    if isinstance(value, bool):
        return Expr(n.BoolLiteral(value))
    if isinstance(value, date):
        return Expr(n.DateLiteral(value.toordinal()))
    if isinstance(value, Points):
        return Expr(n.NumberLiteral(value.units(value.places), value.places))
    units, places = exact.parse(value)
    return Expr(n.NumberLiteral(units, places))


def least(*values: Value) -> Expr:
    """The smallest of them: ``min`` in the text form."""
    return _call("min", values)


def greatest(*values: Value) -> Expr:
    """The largest of them: ``max`` in the text form."""
    return _call("max", values)


def total(*values: Value) -> Expr:
    """The sum of those that apply."""
    return _call("total", values)


def when(condition: Expr, then: Value, otherwise: Value) -> Expr:
    """``then`` where the condition holds, else ``otherwise``: ``if`` in the text form."""
    return _call("if", (condition, then, otherwise))


def applicable(value: Expr) -> Expr:
    """Whether it applies."""
    return _call("applicable", (value,))


def otherwise(value: Expr, instead: Value) -> Expr:
    """``value`` where it applies, else ``instead``."""
    return _call("otherwise", (value, instead))


def at_least(k: int, *conditions: Expr) -> Expr:
    """True if ``k`` or more hold."""
    return Expr(n.AtLeast(k, tuple(condition.node for condition in conditions)))


def ratio(a: Value, b: Value, if_zero: Value | None = None) -> Expr:
    """``a / b`` with what happens when ``b`` is 0; ``None`` means somebody must be asked."""
    instead = n.AskLiteral() if if_zero is None else as_expr(if_zero).node
    return Expr(n.Apply("div", (as_expr(a).node, as_expr(b).node, instead)))


class Items:
    """A list of records under construction of a formula; conditions and values are over the fields of one record.

    >>> files = items("files")
    >>> str(10 - 2 * files.count(fact("late")))
    '10 - 2 * count(files, late)'
    >>> str(files.mean(fact("points"), fact("late").eq("no")).round_to("0.1"))
    "round_to(mean(files, points, late == 'no'), 0.1)"
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = fact_name(name)

    def count(self, where: Expr | None = None) -> Expr:
        """How many records there are, or satisfy the condition."""
        return Expr(n.Over("count", self.name, None, None if where is None else where.node))

    def sum(self, value: Value, where: Expr | None = None) -> Expr:
        """The sum of a value; 0 over no record."""
        return self._over("sum", value, where)

    def mean(self, value: Value, where: Expr | None = None) -> Expr:
        """The exact mean, a ratio; does not apply over no record."""
        return self._over("mean", value, where)

    def lowest(self, value: Value, where: Expr | None = None) -> Expr:
        """The lowest value; does not apply over no record."""
        return self._over("lowest", value, where)

    def highest(self, value: Value, where: Expr | None = None) -> Expr:
        """The highest value; does not apply over no record."""
        return self._over("highest", value, where)

    def any(self, condition: Expr, where: Expr | None = None) -> Expr:
        """Whether some record satisfies the condition."""
        return self._over("any", condition, where)

    def all(self, condition: Expr, where: Expr | None = None) -> Expr:
        """Whether every record does."""
        return self._over("all", condition, where)

    def _over(self, op: n.Gather, value: Value, where: Expr | None) -> Expr:
        return Expr(n.Over(op, self.name, as_expr(value).node, None if where is None else where.node))


def items(name: str) -> Items:
    """A list of records by name. Error ``fact_name``."""
    return Items(name)


def best_in(x: Expr) -> Expr:
    """The highest value of ``x`` among the units of the cohort, this one included."""
    return Expr(n.Among("best_in", x.node))


def others_best(x: Expr) -> Expr:
    """The highest value of ``x`` among the other units of the cohort; does not apply where there are none."""
    return Expr(n.Among("others_best", x.node))


def mean_of(x: Expr) -> Expr:
    """The exact mean of ``x`` over the units to which it applies, a ratio."""
    return Expr(n.Among("mean_of", x.node))


def rank_of(x: Expr) -> Expr:
    """The place of this unit by ``x``, the highest first; equal values share a place."""
    return Expr(n.Among("rank_of", x.node))


def count_in(condition: Expr) -> Expr:
    """How many units of the cohort satisfy the condition, this one included."""
    return Expr(n.Among("count_in", condition.node))


def _member_or(value: Value) -> n.Node:
    return n.MemberLiteral(value) if isinstance(value, str) else as_expr(value).node


def _binary(op: n.Operator, a: Expr, b: Value) -> Expr:
    return Expr(n.Apply(op, (a.node, as_expr(b).node)))


def _chain(op: n.Operator, a: Expr, b: Value) -> Expr:
    """Sums, products and joins grow one flat node, as the text form reads them."""
    right = as_expr(b).node
    if isinstance(a.node, n.Apply) and a.node.op == op:
        return Expr(n.Apply(op, (*a.node.args, right)))
    return Expr(n.Apply(op, (a.node, right)))


def _call(op: n.Operator, values: tuple[Value, ...]) -> Expr:
    return Expr(n.Apply(op, tuple(as_expr(value).node for value in values)))
