"""Integer trees: what every engine runs. Integers, truth values, and nothing that could round or be missing.

A tree is built through a ``Builder``, which shares equal parts, folds constants and keeps for every node the
interval its value can take. Division is floor division by a value that is at least 1, so every node is total.
"""

from __future__ import annotations

from typing import Literal

Op = Literal["const", "var", "add", "sub", "mul", "floordiv", "min", "max", "lt", "eq", "and", "or", "not", "select"]


class Ir:
    """One node: an operator, its operands and the interval ``[lo, hi]`` of its value; truth is 0 or 1."""

    __slots__ = ("args", "hi", "lo", "name", "op", "truth")

    def __init__(self, op: Op, args: tuple[Ir, ...], lo: int, hi: int, *, truth: bool, name: str = "") -> None:
        self.op: Op = op
        self.args = args
        self.lo = lo
        self.hi = hi
        self.truth = truth
        self.name = name

    @property
    def constant(self) -> int | None:
        """The value, when it is known without any input."""
        return self.lo if self.op == "const" else None

    @property
    def bits(self) -> int:
        """How many bits the value, or a part of a sum on the way to it, may need, without the sign."""
        if self.op == "add":
            return sum(max(abs(arg.lo), abs(arg.hi)) for arg in self.args).bit_length()
        return max(abs(self.lo), abs(self.hi)).bit_length()


class Builder:
    """Makes shared, folded nodes. Two calls with equal operands give the same object."""

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], Ir] = {}
        self.true = self._make("const", (), 1, 1, truth=True)
        self.false = self._make("const", (), 0, 0, truth=True)

    def _make(self, op: Op, args: tuple[Ir, ...], lo: int, hi: int, *, truth: bool, name: str = "") -> Ir:
        key = (op, truth, name, lo if op == "const" else None, *(id(arg) for arg in args))
        node = self._made.get(key)
        if node is None:
            node = self._made[key] = Ir(op, args, lo, hi, truth=truth, name=name)
        return node

    # -- leaves

    def const(self, value: int) -> Ir:
        """A whole number."""
        return self._make("const", (), value, value, truth=False)

    def boolean(self, value: bool) -> Ir:
        """A truth value known in advance."""
        return self.true if value else self.false

    def var(self, name: str, lo: int, hi: int) -> Ir:
        """An input that holds a whole number within ``[lo, hi]``."""
        return self.const(lo) if lo == hi else self._make("var", (), lo, hi, truth=False, name=name)

    def flag(self, name: str) -> Ir:
        """An input that holds a truth value."""
        return self._make("var", (), 0, 1, truth=True, name=name)

    # -- numbers

    def add(self, *terms: Ir) -> Ir:
        """The sum; constants are added up in advance, sums that others may share are left whole."""
        total = 0
        parts: list[Ir] = []
        for term in terms:
            if term.op == "const":
                total += term.lo
            elif term.op == "add" and term.args[-1].op == "const":
                parts.extend(term.args[:-1])
                total += term.args[-1].lo
            else:
                parts.append(term)
        if total or not parts:
            parts.append(self.const(total))
        if len(parts) == 1:
            return parts[0]
        lo, hi = sum(p.lo for p in parts), sum(p.hi for p in parts)
        return self._make("add", tuple(parts), lo, hi, truth=False)

    def sub(self, a: Ir, b: Ir) -> Ir:
        """The difference."""
        if a is b:
            return self.const(0)
        if b.op == "const":
            return self.add(a, self.const(-b.lo))
        return self._make("sub", (a, b), a.lo - b.hi, a.hi - b.lo, truth=False)

    def mul(self, a: Ir, b: Ir) -> Ir:
        """The product."""
        if a.op == "const":
            a, b = b, a
        if b.op == "const":
            if a.op == "const":
                return self.const(a.lo * b.lo)
            if b.lo == 1:
                return a
            if b.lo == 0:
                return b
            if a.op == "mul" and a.args[1].op == "const":
                return self.mul(a.args[0], self.const(a.args[1].lo * b.lo))
        corners = (a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi)
        return self._make("mul", (a, b), min(corners), max(corners), truth=False)

    def scale(self, a: Ir, factor: int) -> Ir:
        """The product with a constant; a choice between constants is scaled inside."""
        if factor != 1 and self._chooses_constants(a):
            condition, yes, no = a.args
            return self.select(condition, self.scale(yes, factor), self.scale(no, factor))
        return self.mul(a, self.const(factor))

    def _chooses_constants(self, a: Ir) -> bool:
        """A select whose branches are constants, or selects of that sort."""
        return (
            a.op == "select"
            and not a.truth
            and all(branch.op == "const" or self._chooses_constants(branch) for branch in a.args[1:])
        )

    def within(self, a: Ir, lo: int, hi: int) -> Ir:
        """The same number, when it is known from elsewhere to lie in ``[lo, hi]`` for every input."""
        if a.op not in ("const", "var") and lo <= hi:
            a.lo, a.hi = max(a.lo, lo), min(a.hi, hi)
        return a

    def floordiv(self, a: Ir, b: Ir) -> Ir:
        """The quotient rounded towards minus infinity; ``b`` must be at least 1 for every input."""
        if b.lo < 1:
            raise AssertionError("a divisor must be at least 1")
        if b.op == "const" and b.lo == 1:
            return a
        corners = (a.lo // b.lo, a.lo // b.hi, a.hi // b.lo, a.hi // b.hi)
        if a.op == "const" and b.op == "const":
            return self.const(corners[0])
        return self._make("floordiv", (a, b), min(corners), max(corners), truth=False)

    def min(self, *terms: Ir) -> Ir:
        """The smallest."""
        keep = self._undominated(tuple(dict.fromkeys(terms)), lowest=True)
        if len(keep) == 1:
            return keep[0]
        return self._make("min", keep, min(t.lo for t in keep), min(t.hi for t in keep), truth=False)

    def max(self, *terms: Ir) -> Ir:
        """The largest."""
        keep = self._undominated(tuple(dict.fromkeys(terms)), lowest=False)
        if len(keep) == 1:
            return keep[0]
        return self._make("max", keep, max(t.lo for t in keep), max(t.hi for t in keep), truth=False)

    @staticmethod
    def _undominated(parts: tuple[Ir, ...], *, lowest: bool) -> tuple[Ir, ...]:
        """Operands that can still decide: one that another beats whatever the input goes."""
        best = min(parts, key=lambda p: p.hi) if lowest else max(parts, key=lambda p: p.lo)
        if lowest:
            return tuple(p for p in parts if p is best or p.lo < best.hi)
        return tuple(p for p in parts if p is best or p.hi > best.lo)

    # -- truth

    def lt(self, a: Ir, b: Ir) -> Ir:
        """``a < b``."""
        if a is b or a.lo >= b.hi:
            return self.false
        if a.hi < b.lo:
            return self.true
        return self._make("lt", (a, b), 0, 1, truth=True)

    def ge(self, a: Ir, b: Ir) -> Ir:
        """``a >= b``."""
        return self.negate(self.lt(a, b))

    def eq(self, a: Ir, b: Ir) -> Ir:
        """``a == b`` of two whole numbers."""
        if a is b:
            return self.true
        if a.hi < b.lo or b.hi < a.lo:
            return self.false
        if a.op == "const" and b.op == "const":
            return self.boolean(a.lo == b.lo)
        return self._make("eq", (a, b), 0, 1, truth=True)

    def negate(self, a: Ir) -> Ir:
        """``not a``."""
        if a.op == "const":
            return self.boolean(not a.lo)
        return a.args[0] if a.op == "not" else self._make("not", (a,), 0, 1, truth=True)

    def both(self, *terms: Ir) -> Ir:
        """True if every one is."""
        return self._join("and", terms, self.true, self.false)

    def either(self, *terms: Ir) -> Ir:
        """True if any one is."""
        return self._join("or", terms, self.false, self.true)

    def _join(self, op: Literal["and", "or"], terms: tuple[Ir, ...], neutral: Ir, absorbing: Ir) -> Ir:
        parts: dict[Ir, None] = {}
        for term in terms:
            for part in term.args if term.op == op else (term,):
                if part is absorbing or self.negate(part) in parts:
                    return absorbing
                if part is not neutral:
                    parts[part] = None
        if not parts:
            return neutral
        if len(parts) == 1:
            return next(iter(parts))
        if all(part.op == "not" for part in parts):  # one form for “none of them”, so that it is shared
            inner = self._join("or" if op == "and" else "and", tuple(p.args[0] for p in parts), absorbing, neutral)
            return self.negate(inner)
        return self._make(op, tuple(parts), 0, 1, truth=True)

    def select(self, condition: Ir, a: Ir, b: Ir) -> Ir:
        """``a`` where the condition holds, otherwise ``b``; both whole numbers or both truth values."""
        if condition.op == "const":
            return a if condition.lo else b
        if condition.op == "not":
            condition, a, b = condition.args[0], b, a
        a, b = self._within(condition, a, holds=True), self._within(condition, b, holds=False)
        if a is b:
            return a
        if a.truth:
            if a.op == "const":
                return self.either(condition, b) if a.lo else self.both(self.negate(condition), b)
            if b.op == "const":
                return self.either(self.negate(condition), a) if b.lo else self.both(condition, a)
        return self._make("select", (condition, a, b), min(a.lo, b.lo), max(a.hi, b.hi), truth=a.truth)

    def _within(self, condition: Ir, node: Ir, *, holds: bool) -> Ir:
        """A branch that asks the same question again already knows the answer."""
        while node.op == "select" and node.args[0] is condition:
            node = node.args[1] if holds else node.args[2]
        return node


def walk(roots: tuple[Ir, ...]) -> list[Ir]:
    """Every node below the roots once, operands before the nodes that use them."""
    seen: set[Ir] = set()
    order: list[Ir] = []
    stack: list[tuple[Ir, bool]] = [(root, False) for root in reversed(roots)]
    while stack:
        node, ready = stack.pop()
        if ready:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))
    return order
