"""The checker: every formula gets a kind, or an error that says where and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from thidua.errors import ThiduaError
from thidua.formulas import nodes as n
from thidua.formulas.kinds import (
    BoolKind,
    DateKind,
    EnumKind,
    Kind,
    NumberKind,
    RatioKind,
    in_vietnamese,
    named,
    type_error,
)
from thidua.formulas.printer import show
from thidua.rounding import RoundingMode, clean_step

MAX_DEPTH = 32
MAX_NODES = 4_000


def check(node: n.Node, facts: Mapping[str, Kind]) -> tuple[n.Node, Kind]:
    """The same tree with its choice members filled in, and the kind of its result.

    Errors: ``fact_undeclared``, ``formula_type``, ``formula_mixed``, ``formula_arity``, ``formula_at_least``,
    ``formula_member``, ``formula_untyped_member``, ``formula_ask``, ``formula_too_deep``.

    >>> check(n.Apply("div", (n.FactRef("a"), n.FactRef("b"))), {"a": NumberKind(0), "b": NumberKind(0)})[1]
    RatioKind()
    """
    bound(node)
    checked, kind = _Checker(facts).visit(node)
    if isinstance(checked, n.MemberLiteral) and not checked.members:
        raise ThiduaError("formula_untyped_member", name=checked.name)
    if kind is None:
        raise type_error("formula", "not_applicable", "a value")
    return checked, kind


def undeclared(name: str, known: Iterable[str]) -> ThiduaError:
    """The error ``fact_undeclared``, with the declared name that is most like it."""
    from difflib import get_close_matches  # only where something is misspelt

    close = get_close_matches(name, list(known), n=1)
    return ThiduaError(
        "fact_undeclared",
        name=name,
        suggestion_vi=f"Có phải là “{close[0]}”?" if close else "Khai báo nó trong danh sách số liệu.",
        suggestion_en=f"Did you mean “{close[0]}”?" if close else "Declare it among the facts.",
    )


def bound(node: n.Node) -> None:
    """Depth and size, without recursion, so that hostile trees end here. Error ``formula_too_deep``."""
    count, stack = 0, [(node, 1)]
    while stack:
        at, depth = stack.pop()
        count += 1
        if depth > MAX_DEPTH or count > MAX_NODES:
            raise ThiduaError("formula_too_deep", limit=MAX_DEPTH)
        stack.extend((child, depth + 1) for child in n.children(at))


class _Checker:
    """One walk over one formula. A kind of ``None`` is the literal ``not_applicable``, which fits anywhere."""

    def __init__(self, facts: Mapping[str, Kind]) -> None:
        self.facts = facts

    def visit(self, node: n.Node) -> tuple[n.Node, Kind | None]:
        match node:
            case n.NumberLiteral(_, places):
                return node, NumberKind(places)
            case n.BoolLiteral():
                return node, BoolKind()
            case n.DateLiteral():
                return node, DateKind()
            case n.MemberLiteral(name, members):
                if members and name not in members:
                    raise ThiduaError("formula_member", name=name, members=", ".join(members))
                return node, EnumKind(members)
            case n.NotApplicableLiteral():
                return node, None
            case n.AskLiteral():
                raise ThiduaError("formula_ask")
            case n.FactRef(name):
                return node, self._fact(name)
            case n.RoundTo(x, step, mode):
                return self._round(x, step, mode)
            case n.AtLeast(k, args):
                if not 1 <= k <= len(args):
                    raise ThiduaError("formula_at_least", k=k, count=len(args))
                return n.AtLeast(k, self._truths("at_least", args)), BoolKind()
            case n.Apply(op, args):
                least, most = n.ARITY[op]
                if len(args) < least or (most is not None and len(args) > most):
                    raise ThiduaError("formula_arity", op=op, count=len(args))
                return self._apply(op, args)
            case n.Remap(x, to):
                inner, kind = self.visit(x)
                if not isinstance(kind, EnumKind) or len(kind.members) != len(to) or not set(to) <= set(kind.members):
                    raise type_error("remap", named(kind), "a choice")
                return n.Remap(inner, to), kind
            case n.Over() | n.Among() | n.Call():
                raise ThiduaError("formula_needs_table", what=show(node))

    def _fact(self, name: str) -> Kind:
        if name not in self.facts:
            raise undeclared(name, self.facts)
        return self.facts[name]

    def _round(self, x: n.Node, step: str, mode: RoundingMode) -> tuple[n.Node, Kind]:
        step = clean_step(step)
        inner, kind = self.visit(x)
        if not isinstance(kind, NumberKind | RatioKind):
            raise type_error("round_to", named(kind), "a number or a ratio")
        return n.RoundTo(inner, step, mode), NumberKind(len(step.partition(".")[2]))

    def _apply(self, op: n.Operator, args: tuple[n.Node, ...]) -> tuple[n.Node, Kind]:
        if op in ("and", "or", "not"):
            return n.Apply(op, self._truths(op, args)), BoolKind()
        if op in ("lt", "le", "gt", "ge", "eq", "ne"):
            return self._compare(op, args)
        if op == "if":
            (condition,) = self._truths("if", args[:1])
            branches, kind = self._united("if", args[1:])
            return n.Apply(op, (condition, *branches)), kind
        if op == "otherwise":
            if isinstance(args[1], n.BoolLiteral):  # what the library puts around a condition of the user's
                self._truths("condition", args[:1])
            both, kind = self._united(op, args)
            return n.Apply(op, both), kind
        if op == "applicable":
            inner, kind_or_none = self.visit(args[0])
            if kind_or_none is None:
                raise type_error(op, "not_applicable", "a value")
            return n.Apply(op, (inner,)), BoolKind()
        if op == "div":
            return self._divide(args)
        return self._arithmetic(op, args)

    def _truths(self, op: str, args: tuple[n.Node, ...]) -> tuple[n.Node, ...]:
        checked = []
        for arg in args:
            node, kind = self.visit(arg)
            if not isinstance(kind, BoolKind):
                raise type_error(op, named(kind), "yes/no")
            checked.append(node)
        return tuple(checked)

    def _numbers(self, op: str, args: tuple[n.Node, ...]) -> tuple[tuple[n.Node, ...], list[Kind]]:
        checked, kinds = [], []
        for arg in args:
            node, kind = self.visit(arg)
            if not isinstance(kind, NumberKind | RatioKind):
                raise type_error(op, named(kind), "a number")
            checked.append(node)
            kinds.append(kind)
        return tuple(checked), list(kinds)

    def _arithmetic(self, op: n.Operator, args: tuple[n.Node, ...]) -> tuple[n.Node, Kind]:
        checked, kinds = self._numbers(op, args)
        places = [kind.places for kind in kinds if isinstance(kind, NumberKind)]
        if len(places) < len(kinds):
            if op == "total":
                raise ThiduaError("formula_unrounded", where="total")
            return n.Apply(op, checked), RatioKind()
        return n.Apply(op, checked), NumberKind(sum(places) if op == "mul" else max(places))

    def _divide(self, args: tuple[n.Node, ...]) -> tuple[n.Node, Kind]:
        checked, _ = self._numbers("div", args[:2])
        if len(args) == 2:
            return n.Apply("div", checked), RatioKind()
        if_zero = args[2]
        if not isinstance(if_zero, n.AskLiteral | n.NotApplicableLiteral):
            (if_zero,), _ = self._numbers("div", args[2:])
        return n.Apply("div", (*checked, if_zero)), RatioKind()

    def _compare(self, op: n.Operator, args: tuple[n.Node, ...]) -> tuple[n.Node, Kind]:
        both, kind = self._united(op, args)
        if isinstance(kind, BoolKind) or any(isinstance(arg, n.NotApplicableLiteral) for arg in args):
            raise type_error(op, named(kind), "numbers, dates or choices")
        return n.Apply(op, both), BoolKind()

    def _united(self, op: str, args: tuple[n.Node, ...]) -> tuple[tuple[n.Node, ...], Kind]:
        """Two operands that must be of one kind; an untyped member takes the kind of the other."""
        (left, a), (right, b) = self.visit(args[0]), self.visit(args[1])
        if isinstance(left, n.MemberLiteral) and a == EnumKind(()):
            left, a = self._as_member(left, b)
        elif isinstance(right, n.MemberLiteral) and b == EnumKind(()):
            right, b = self._as_member(right, a)
        return (left, right), _union(op, a, b)

    def _as_member(self, literal: n.MemberLiteral, kind: Kind | None) -> tuple[n.Node, Kind]:
        if not isinstance(kind, EnumKind) or not kind.members:
            raise ThiduaError("formula_untyped_member", name=literal.name)
        if literal.name not in kind.members:
            raise ThiduaError("formula_member", name=literal.name, members=", ".join(kind.members))
        return n.MemberLiteral(literal.name, kind.members), kind


def _union(op: str, a: Kind | None, b: Kind | None) -> Kind:
    if a is None or b is None:
        kind = a or b
        if kind is None:
            raise type_error(op, "not_applicable", "a value")
        return kind
    if isinstance(a, NumberKind) and isinstance(b, NumberKind):
        return NumberKind(max(a.places, b.places))
    if isinstance(a, NumberKind | RatioKind) and isinstance(b, NumberKind | RatioKind):
        return RatioKind()
    if a != b:
        words = {"left_vi": in_vietnamese(named(a)), "right_vi": in_vietnamese(named(b))}
        raise ThiduaError("formula_mixed", op=op, left=named(a), right=named(b), **words)
    return a
