"""The canonical text of a formula: one tree, one text; ``parse(show(tree)) == tree``."""

from __future__ import annotations

from datetime import date

from thidua import exact
from thidua.formulas import nodes as n

_INFIX: dict[str, tuple[str, int]] = {
    "or": ("or", 1),
    "and": ("and", 2),
    "lt": ("<", 4),
    "le": ("<=", 4),
    "gt": (">", 4),
    "ge": (">=", 4),
    "eq": ("==", 4),
    "ne": ("!=", 4),
    "add": ("+", 5),
    "sub": ("-", 5),
    "mul": ("*", 6),
    "div": ("/", 6),
}
_NOT = 3
_ATOM = 8


def show(node: n.Node) -> str:
    """The formula as text.

    >>> show(n.RoundTo(n.Apply("div", (n.FactRef("a"), n.FactRef("b"))), "0.25"))
    'round_to(a / b, 0.25)'
    """
    return _Printer().text(node)


class _Printer:
    """Every method gives text and how tightly it binds."""

    def text(self, node: n.Node) -> str:
        return self.show(node)[0]

    def show(self, node: n.Node) -> tuple[str, int]:
        match node:
            case n.NumberLiteral(units, places):
                return exact.show(units, places), _ATOM
            case n.BoolLiteral(value):
                return "true" if value else "false", _ATOM
            case n.DateLiteral(ordinal):
                return f"date('{date.fromordinal(ordinal).isoformat()}')", _ATOM
            case n.MemberLiteral(name, _):
                return f"'{name}'", _ATOM
            case n.NotApplicableLiteral():
                return "not_applicable", _ATOM
            case n.AskLiteral():
                return "ask", _ATOM
            case n.FactRef(name):
                return name, _ATOM
            case n.RoundTo(x, step, mode):
                tail = "" if mode == "half_up" else f", {mode}"
                return f"round_to({self.text(x)}, {step}{tail})", _ATOM
            case n.AtLeast(k, args):
                return f"at_least({k}, {self.list(args)})", _ATOM
            case n.Apply(op, args):
                return self.apply(op, args)
            case n.Remap(x, to):
                return f"remap({self.text(x)}, {', '.join(repr(member) for member in to)})", _ATOM
            case n.Over(op, items, value, where):
                parts = [items]
                parts += [show(part) for part in (value, where) if part is not None]
                return f"{op}({', '.join(parts)})", _ATOM
            case n.Among(op, x):
                return f"{op}({self.text(x)})", _ATOM
            case n.Call(name, facts):
                return f"{name}({', '.join(facts)})", _ATOM

    def apply(self, op: n.Operator, args: tuple[n.Node, ...]) -> tuple[str, int]:
        if op == "not":
            return f"not {self.wrapped(args[0], _NOT + 1)}", _NOT
        if op == "div" and len(args) == 3:
            return f"ratio({self.list(args)})", _ATOM
        if op not in _INFIX or len(args) == 1:
            return f"{op}({self.list(args)})", _ATOM
        sign, level = _INFIX[op]
        # an operand of the same level keeps its brackets, except that a first operand of another operator of the same
        # level needs none: (a + b) + c is not a + b + c, but (a - b) + c reads the same without them
        first_text, first_level = self.show(args[0])
        grows = op in ("add", "mul") and isinstance(args[0], n.Apply) and args[0].op == op
        chained = first_level == level and level in (5, 6) and not grows
        first = first_text if first_level > level or chained else f"({first_text})"
        return f" {sign} ".join([first, *(self.wrapped(arg, level + 1) for arg in args[1:])]), level

    def wrapped(self, node: n.Node, least: int) -> str:
        text, level = self.show(node)
        return text if level >= least else f"({text})"

    def list(self, args: tuple[n.Node, ...]) -> str:
        return ", ".join(self.text(arg) for arg in args)
