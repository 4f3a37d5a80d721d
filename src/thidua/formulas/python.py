"""The Python engine: integer trees become one flat generated function, built from syntax nodes only.

No text of a user ever enters the code: inputs are ``v0, v1, …`` and steps ``t0, t1, …``. Every node is total, so
shared steps are computed once, ahead of the branch that needs them.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TypeAlias, cast

from thidua.formulas.ir import Ir, walk

Run: TypeAlias = Callable[..., tuple[int, ...]]
"""A compiled tree set: inputs in declared order, one result per root; truth values come back as ``bool``."""

_DEEPEST = 8
"""Expressions deeper than this are cut into steps, so that generated code stays flat."""


def compile_python(inputs: Sequence[str], roots: Sequence[Ir]) -> Run:
    """The function that computes the roots from the named inputs, given by position."""
    writer = _Writer(inputs)
    writer.write(tuple(roots))
    return cast(Run, _made(writer.function(tuple(roots))))


def compile_ranges(bounds: Sequence[tuple[int, int]]) -> Callable[..., bool]:
    """The function that says whether integers, given by position, all lie within their bounds.

    >>> inside = compile_ranges([(0, 10), (-5, 5)])
    >>> inside(10, -5), inside(10, 6)
    (True, False)
    """
    names = [f"v{i}" for i in range(len(bounds))]
    tests: list[ast.expr] = [
        ast.Compare(ast.Constant(lo), [ast.LtE(), ast.LtE()], [ast.Name(name, ast.Load()), ast.Constant(hi)])
        for name, (lo, hi) in zip(names, bounds, strict=True)
    ]
    every = ast.BoolOp(ast.And(), tests) if len(tests) > 1 else tests[0]
    return cast(Callable[..., bool], _made(_function(names, [ast.Return(every)])))


def _made(function: ast.FunctionDef) -> object:
    """The function object of a syntax tree that has no text of a user in it."""
    module = ast.fix_missing_locations(ast.Module(body=[function], type_ignores=[]))
    space: dict[str, object] = {"__builtins__": {}}
    exec(compile(module, "<thidua>", "exec"), space)  # noqa: S102  # built from syntax nodes above
    return space["run"]


def _function(names: Sequence[str], body: list[ast.stmt]) -> ast.FunctionDef:
    arguments = ast.arguments(
        posonlyargs=[ast.arg(name) for name in names], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]
    )
    return ast.FunctionDef("run", arguments, body, [])


_LONGEST = 32
"""Sums longer than this are written as a balanced tree."""


def _sum(terms: list[ast.expr]) -> ast.expr:
    """A sum, nested so that Python's own compiler never goes deep."""
    if len(terms) > _LONGEST:
        half = len(terms) // 2
        return ast.BinOp(_sum(terms[:half]), ast.Add(), _sum(terms[half:]))
    total = terms[0]
    for term in terms[1:]:
        total = ast.BinOp(total, ast.Add(), term)
    return total


class _Writer:
    def __init__(self, inputs: Sequence[str]) -> None:
        self.names = {name: f"v{i}" for i, name in enumerate(inputs)}
        self.body: list[ast.stmt] = []
        self.done: dict[Ir, ast.expr] = {}
        self.depth: dict[Ir, int] = {}

    def write(self, roots: tuple[Ir, ...]) -> None:
        order = walk(roots)
        uses: Counter[Ir] = Counter(arg for node in order for arg in node.args)
        uses.update(roots)
        for node in order:
            if node.op in ("min", "max"):
                self._extreme(node)
                continue
            self.done[node] = self._expression(node)
            self.depth[node] = 1 + max((self.depth[arg] for arg in node.args), default=0)
            if node.args and (uses[node] > 1 or self.depth[node] > _DEEPEST):
                self._keep(node)

    def function(self, roots: tuple[Ir, ...]) -> ast.FunctionDef:
        result = ast.Tuple([self.done[root] for root in roots], ast.Load())
        return _function(list(self.names.values()), [*self.body, ast.Return(result)])

    def _keep(self, node: Ir) -> None:
        """Give a node a name, so that it is computed once."""
        if isinstance(self.done[node], ast.Name | ast.Constant):
            return
        name = f"t{len(self.body)}"
        self.body.append(ast.Assign([ast.Name(name, ast.Store())], self.done[node]))
        self.done[node] = ast.Name(name, ast.Load())
        self.depth[node] = 0

    def _extreme(self, node: Ir) -> None:
        """``a if a < b else b``, operand after operand: several times faster than calling ``min``."""
        order = ast.Lt() if node.op == "min" else ast.Gt()
        for arg in node.args:
            self._keep(arg)
        best = self.done[node.args[0]]
        for arg in node.args[1:]:
            name = f"t{len(self.body)}"
            other = self.done[arg]
            choice = ast.IfExp(ast.Compare(best, [order], [other]), best, other)
            self.body.append(ast.Assign([ast.Name(name, ast.Store())], choice))
            best = ast.Name(name, ast.Load())
        self.done[node], self.depth[node] = best, 0

    def _expression(self, node: Ir) -> ast.expr:
        args = [self.done[arg] for arg in node.args]
        match node.op:
            case "const":
                return ast.Constant(bool(node.lo) if node.truth else node.lo)
            case "var":
                return ast.Name(self.names[node.name], ast.Load())
            case "add":
                return _sum(args)
            case "sub":
                return ast.BinOp(args[0], ast.Sub(), args[1])
            case "mul":
                return ast.BinOp(args[0], ast.Mult(), args[1])
            case "floordiv":
                return ast.BinOp(args[0], ast.FloorDiv(), args[1])
            case "lt":
                return ast.Compare(args[0], [ast.Lt()], [args[1]])
            case "eq":
                return ast.Compare(args[0], [ast.Eq()], [args[1]])
            case "and":
                return ast.BoolOp(ast.And(), args)
            case "or":
                return ast.BoolOp(ast.Or(), args)
            case "not":
                return self._negated(node.args[0])
            case _:
                return ast.IfExp(args[0], args[1], args[2])

    def _negated(self, inner: Ir) -> ast.expr:
        if inner.op == "lt" and not isinstance(self.done[inner], ast.Name):
            left, right = (self.done[arg] for arg in inner.args)
            return ast.Compare(left, [ast.GtE()], [right])
        return ast.UnaryOp(ast.Not(), self.done[inner])
