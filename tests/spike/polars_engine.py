"""Polars expressions: Int64, or Int128 where a node needs more than 63 bits. ``//`` floors on both.

Trap: ``literal < when(…).then(literal).otherwise(literal)`` loses its length in the in-memory engine when every
row takes the same branch, so a literal never stands on the left of a comparison.
"""

from collections.abc import Sequence
from typing import Any

import polars as pl

from spike.stages import Columns, Job, Plan, balanced, guard, is_wide, plan, sources, works_wide
from thidua.formulas.facts import ChoiceFact, Fact, YesNoFact
from thidua.formulas.ir import Ir
from thidua.formulas.special import NOT_APPLICABLE

NAME = "polars"
LIMIT = 127
"""Int128 wraps silently beyond this, so nothing wider may reach it."""


def dtype(wide: bool) -> Any:
    return pl.Int128 if wide else pl.Int64


def fact_type(fact: Fact) -> Any:
    """The type of the value column of a fact."""
    if isinstance(fact, YesNoFact):
        return pl.Boolean
    if isinstance(fact, ChoiceFact):
        return pl.Int64
    return dtype(max(abs(end) for end in fact.bounds).bit_length() > 63)


def frame_of(facts: Sequence[Fact], rows: Sequence[Sequence[Any]]) -> pl.DataFrame:
    """Answers as a frame: a value column per fact, and ``<fact>__na`` where it may not apply."""
    columns = []
    for i, fact in enumerate(facts):
        values = [None if row[i] is NOT_APPLICABLE else row[i] for row in rows]
        columns.append(pl.Series(fact.name, values, dtype=fact_type(fact)))
        if fact.may_not_apply:
            blank = [row[i] is NOT_APPLICABLE for row in rows]
            columns.append(pl.Series(f"{fact.name}__na", blank, dtype=pl.Boolean))
    return pl.DataFrame(columns)


def entered(fact: Fact, what: str) -> pl.Expr:
    """One input, built from the columns of its fact."""
    value = pl.col(fact.name)
    claimed = pl.col(f"{fact.name}__na").fill_null(False) if fact.may_not_apply else pl.lit(False)
    if what == "value":
        return value
    if what == "na":
        return claimed | value.is_null()
    if what == "on":
        return ~claimed
    if isinstance(fact, YesNoFact):
        return (value if what == "true" else ~value).fill_null(True) & ~claimed
    if isinstance(fact, ChoiceFact):
        return (value == int(what)).fill_null(True) & ~claimed
    end = fact.bounds[what == "hi"]
    return value.fill_null(pl.lit(end, dtype=fact_type(fact)))


class Writer:
    """Writes the nodes of one plan."""

    def __init__(self, planned: Plan) -> None:
        self.planned = planned

    def column(self, node: Ir) -> pl.Expr:
        """The expression of a node that becomes a column."""
        return self._node(node).alias(self.planned.kept[node])

    def _part(self, node: Ir, wide: bool) -> pl.Expr:
        """An operand, in the type the node using it works in."""
        if node.op == "const":
            return pl.lit(bool(node.lo)) if node.truth else pl.lit(node.lo, dtype=dtype(wide))
        made = pl.col(self.planned.kept[node]) if node in self.planned.kept else self._node(node)
        return made.cast(pl.Int128) if wide and not node.truth and not is_wide(node) else made

    def _node(self, node: Ir) -> pl.Expr:
        wide = works_wide(node)
        made = self._operation(node, [self._part(arg, wide) for arg in node.args])
        return made.cast(pl.Int64) if wide and not node.truth and not is_wide(node) else made

    def _operation(self, node: Ir, args: list[pl.Expr]) -> pl.Expr:
        match node.op:
            case "add":
                return balanced(args, lambda a, b: a + b)
            case "sub":
                return args[0] - args[1]
            case "mul":
                return args[0] * args[1]
            case "floordiv":
                return args[0] // args[1]
            case "min":
                return pl.min_horizontal(args)
            case "max":
                return pl.max_horizontal(args)
            case "lt":
                return args[1] > args[0] if node.args[0].op == "const" else args[0] < args[1]
            case "eq":
                return args[1] == args[0] if node.args[0].op == "const" else args[0] == args[1]
            case "and":
                return pl.all_horizontal(args)
            case "or":
                return pl.any_horizontal(args)
            case "not":
                return ~args[0]
            case "select":
                return pl.when(args[0]).then(args[1]).otherwise(args[2])
        raise AssertionError(f"{node.op} is no operation")


def emit(job: Job, frame: pl.DataFrame) -> tuple[Plan, pl.LazyFrame]:
    """The plan of a job over a frame. Refuses what Int128 cannot hold."""
    planned = plan(job.lowered, repeats=lambda node: False)
    guard(NAME, planned.roots, LIMIT)
    source = sources(job.facts, exact=job.exact)
    writer = Writer(planned)
    entry = [entered(*source[node.name]).alias(planned.kept[node]) for node in planned.inputs]
    query = frame.lazy().select(entry)
    for stage in planned.stages:
        query = query.with_columns([writer.column(node) for node in stage])
    return planned, query.select([planned.kept[root] for root in planned.roots])


def run(job: Job, streaming: bool = False) -> list[Columns]:
    """The columns of every step for every row."""
    planned, query = emit(job, frame_of(job.facts, job.rows))
    if not planned.roots:
        return planned.rows(job.lowered, [()] * len(job.rows))
    result = query.collect(engine="streaming" if streaming else "in-memory")
    for root, kind in zip(planned.roots, result.dtypes, strict=True):
        assert kind == (pl.Boolean if root.truth else dtype(is_wide(root))), (root.op, kind)
    return planned.rows(job.lowered, result.rows())
