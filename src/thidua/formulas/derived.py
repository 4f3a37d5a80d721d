"""Derived facts: what is worked out before a formula runs. Questions about lists, about a cohort, Python rules.

Each such question in a formula becomes one more fact of the program, a number or yes/no with a range of its own, so
that every engine sees plain facts only. Equal questions share one fact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from thidua.errors import ThiduaError
from thidua.formulas import nodes as n
from thidua.formulas.checker import bound, check, undeclared
from thidua.formulas.environment import unknown_fact
from thidua.formulas.facts import Fact, ItemsFact, NumberFact, ScalarFact, YesNoFact
from thidua.formulas.ir import Builder
from thidua.formulas.kinds import BoolKind, NumberKind, named, type_error
from thidua.formulas.lift import Lift
from thidua.formulas.lifted import LiftedNumber
from thidua.points import Points

MOST_MEMBERS = 10_000
"""The largest cohort: it bounds sums and ranks over its units."""


@dataclass(frozen=True, slots=True)
class FromItems:
    """A figure from a list: over its records ``value`` (checked, over the fields) where ``where`` holds."""

    fact: ScalarFact
    node: n.Over
    op: Literal["count", "sum", "lowest", "highest", "any", "all"]
    value: n.Node | None
    where: n.Node | None


@dataclass(frozen=True, slots=True)
class FromCohort:
    """A figure from the other units: what ``x`` (over facts and derived facts) comes to for each of them.

    ``stratum`` is 1 more than that of any cohort figure ``x`` itself uses.
    """

    fact: ScalarFact
    node: n.Among
    op: Literal["others_best", "others_sum", "others_count", "others_true", "rank"]
    x: n.Node
    stratum: int


@dataclass(frozen=True, slots=True)
class FromCall:
    """What a Python rule gives."""

    fact: ScalarFact
    node: n.Call


Derived: TypeAlias = FromItems | FromCohort | FromCall


class Derivation:
    """Replaces questions about lists, cohorts and Python rules by references to derived facts.

    Errors: ``formula_list``, ``fact_undeclared``, ``formula_type``, and those of ``check``.

    >>> from thidua.formulas.parser import parse
    >>> from thidua.formulas.printer import show
    >>> files = ItemsFact(name="files", most=9, fields=(YesNoFact(name="late"),))
    >>> derivation = Derivation([files])
    >>> show(derivation.resolve(parse("10 - 2 * count(files, late)")))
    '10 - 2 * ~0'
    >>> str(derivation.derived[0].fact.highest)
    '9'
    """

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._scalars: dict[str, ScalarFact] = {f.name: f for f in facts if not isinstance(f, ItemsFact)}
        self._items: dict[str, ItemsFact] = {f.name: f for f in facts if isinstance(f, ItemsFact)}
        self._strata: dict[str, int] = {}
        self._known: dict[tuple[str, n.Node], n.Node] = {}
        self.derived: list[Derived] = []

    @property
    def facts(self) -> tuple[ScalarFact, ...]:
        """The derived facts, in the order in which they can be worked out."""
        return tuple(derived.fact for derived in self.derived)

    def resolve(self, node: n.Node) -> n.Node:
        """The same formula over plain and derived facts."""
        bound(node)
        return self._visit(node)

    def _visit(self, node: n.Node) -> n.Node:
        match node:
            case n.FactRef(name) if name in self._items:
                raise _list_error(name, "là một danh sách", "is a list of records")
            case n.Apply(op, args):
                return n.Apply(op, tuple(self._visit(arg) for arg in args))
            case n.AtLeast(k, args):
                return n.AtLeast(k, tuple(self._visit(arg) for arg in args))
            case n.RoundTo(x, step, mode):
                return n.RoundTo(self._visit(x), step, mode)
            case n.Remap(x, to):
                return n.Remap(self._visit(x), to)
            case n.Over():
                return self._over(node)
            case n.Among():
                return self._among(node)
            case n.Call():
                return self._call(node)
            case _:
                return node

    # -- lists

    def _over(self, node: n.Over) -> n.Node:
        if node.op != "mean":
            return self._from_items(node, node.op, node.value, node.where)
        # the mean of nothing does not apply; an item whose value does not apply is not counted
        applies = n.Apply("applicable", (node.value,)) if node.value is not None else None
        met = n.Apply("otherwise", (node.where, n.BoolLiteral(False))) if node.where is not None else None
        counted = tuple(part for part in (applies, met) if part is not None)
        total = self._from_items(node, "sum", node.value, node.where)
        count = self._from_items(node, "count", None, counted[0] if len(counted) == 1 else n.Apply("and", counted))
        return n.Apply("div", (total, count, n.NotApplicableLiteral()))

    def _from_items(
        self,
        node: n.Over,
        op: Literal["count", "sum", "lowest", "highest", "any", "all"],
        value: n.Node | None,
        where: n.Node | None,
    ) -> n.Node:
        items = self._items.get(node.items)
        if items is None:
            problem = ("không phải là một danh sách đã khai báo", "is no declared list of records")
            raise _list_error(node.items, *problem)
        fields = items.field
        if value is not None:
            value = self._checked(node, value, fields, truth=op in ("any", "all"))
        if where is not None:
            where = self._checked(node, where, fields, truth=True)
        key = (op, n.Over("count", node.items, value, where))
        if op in ("any", "all"):
            made: ScalarFact = _truth(self._next, items.may_not_apply)
        elif op == "count":
            made = _number(self._next, 0, 0, items.most, items.may_not_apply)
        else:
            assert value is not None  # noqa: S101  # only a count has no value
            low, high, places = reach(value, fields)
            if op == "sum":
                low, high = min(0, low) * items.most, max(0, high) * items.most
            made = _number(self._next, places, low, high, items.may_not_apply or op != "sum")
        return self._keep(key, FromItems(made, node, op, value, where))

    def _checked(self, node: n.Over, part: n.Node, fields: Mapping[str, ScalarFact], *, truth: bool) -> n.Node:
        checked, kind = check(part, {name: field.kind_of for name, field in fields.items()})
        if not isinstance(kind, BoolKind if truth else NumberKind):
            expected = "yes/no" if truth else "a number (use round_to for a ratio)"
            raise type_error(node.op, named(kind), expected)
        return checked

    # -- cohorts

    def _among(self, node: n.Among) -> n.Node:
        x = self._visit(node.x)
        kinds = {name: fact.kind_of for name, fact in self._every().items()}
        checked, kind = check(x, kinds)
        if node.op == "count_in":
            if not isinstance(kind, BoolKind):
                raise type_error(node.op, named(kind), "yes/no")
            others = self._from_cohort(node, "others_true", checked, _number(self._next, 0, 0, MOST_MEMBERS, False))
            own = n.Apply("if", (n.Apply("otherwise", (x, n.BoolLiteral(False))), _ONE, _ZERO))
            return n.Apply("add", (own, others))
        if not isinstance(kind, NumberKind):
            expected = "a number (use round_to for a ratio)"
            raise type_error(node.op, named(kind), expected)
        if node.op == "rank_of":
            rank = self._from_cohort(node, "rank", checked, _number(self._next, 0, 1, MOST_MEMBERS, False))
            return n.Apply("if", (n.Apply("applicable", (x,)), rank, n.NotApplicableLiteral()))
        low, high, places = reach(checked, self._every())
        if node.op == "mean_of":
            low, high = min(0, low) * MOST_MEMBERS, max(0, high) * MOST_MEMBERS
            total = self._from_cohort(node, "others_sum", checked, _number(self._next, places, low, high, False))
            count = self._from_cohort(node, "others_count", checked, _number(self._next, 0, 0, MOST_MEMBERS, False))
            own = n.Apply("if", (n.Apply("applicable", (x,)), _ONE, _ZERO))
            members = n.Apply("add", (own, count))
            return n.Apply(
                "div", (n.Apply("add", (n.Apply("otherwise", (x, _ZERO)), total)), members, n.NotApplicableLiteral())
            )
        best = self._from_cohort(node, "others_best", checked, _number(self._next, places, low, high, True))
        if node.op == "others_best":
            return best
        return n.Apply("max", (n.Apply("otherwise", (x, best)), n.Apply("otherwise", (best, x))))

    def _from_cohort(
        self,
        node: n.Among,
        op: Literal["others_best", "others_sum", "others_count", "others_true", "rank"],
        x: n.Node,
        fact: ScalarFact,
    ) -> n.Node:
        stratum = 1 + max((self._strata.get(name, 0) for name in n.facts_of(x)), default=0)
        found = self._keep((op, x), FromCohort(fact, node, op, x, stratum))
        self._strata[found.name] = stratum
        return found

    # -- Python rules

    def _call(self, node: n.Call) -> n.Node:
        for name in node.facts:
            if name not in self._scalars and name not in self._items:
                raise undeclared(name, (*self._scalars, *self._items))
        fact = _number(self._next, node.places, node.lowest, node.highest, True)
        return self._keep(("call", node), FromCall(fact, node))

    # -- keeping

    @property
    def _next(self) -> str:
        return f"~{len(self.derived)}"

    def _every(self) -> dict[str, ScalarFact]:
        return self._scalars | {derived.fact.name: derived.fact for derived in self.derived}

    def _keep(self, key: tuple[str, n.Node], derived: Derived) -> n.FactRef:
        found = self._known.get(key)
        if not isinstance(found, n.FactRef):
            found = self._known[key] = n.FactRef(derived.fact.name)
            self.derived.append(derived)
        return found


_ZERO, _ONE = n.NumberLiteral(0, 0), n.NumberLiteral(1, 0)


def reach(node: n.Node, facts: Mapping[str, ScalarFact]) -> tuple[int, int, int]:
    """The lowest and highest value of a checked number while nothing is known, and its places."""
    b = Builder()
    lifted = Lift(b, {name: unknown_fact(b, fact) for name, fact in facts.items()}.__getitem__).lift(node)
    assert isinstance(lifted, LiftedNumber)  # noqa: S101  # only numbers are asked for their reach
    return lifted.lo.lo, lifted.hi.hi, lifted.places


def _number(name: str, places: int, lowest: int, highest: int, may_not_apply: bool) -> NumberFact:
    """A derived figure; its name is none that a user could give, so it is not validated."""
    return NumberFact.model_construct(
        kind="number",
        name=name,
        label=None,
        places=places,
        lowest=Points.of_units(lowest, places),
        highest=Points.of_units(highest, places),
        may_not_apply=may_not_apply,
    )


def _truth(name: str, may_not_apply: bool) -> YesNoFact:
    return YesNoFact.model_construct(kind="yes_no", name=name, label=None, may_not_apply=may_not_apply)


def _list_error(name: str, problem_vi: str, problem_en: str) -> ThiduaError:
    return ThiduaError("formula_list", name=name, problem_vi=problem_vi, problem_en=problem_en)
