"""DuckDB SQL: BIGINT, or HUGEINT where a node needs more than 63 bits. ``//`` truncates: negatives are adjusted."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import duckdb
import pyarrow as pa

from spike.sql import Dialect, fact_is_wide, planned_for, query
from spike.stages import Columns, Job
from thidua.formulas.facts import ChoiceFact, Fact, YesNoFact
from thidua.formulas.ir import Ir
from thidua.formulas.special import NOT_APPLICABLE


class DuckDb(Dialect):
    """Overflow raises, on both types."""

    name = "duckdb"
    limit = 127
    native = "BIGINT"
    wide = "HUGEINT"
    quote = '"'

    def literal(self, value: int, wide: bool) -> str:
        return self.cast(f"'{value}'", wide)

    def floordiv(self, node: Ir, a: str, b: str) -> str:
        if node.args[0].lo >= 0:
            return f"({a} // {b})"
        return f"({a} // {b} - CASE WHEN {a} % {b} < 0 THEN 1 ELSE 0 END)"


DIALECT = DuckDb()


def table_of(facts: Sequence[Fact], rows: Sequence[Sequence[Any]]) -> pa.Table:
    """Answers as a table: a value column per fact, and ``<fact>__na`` where it may not apply."""
    columns: dict[str, pa.Array] = {}
    for i, fact in enumerate(facts):
        values = [None if row[i] is NOT_APPLICABLE else row[i] for row in rows]
        if isinstance(fact, YesNoFact):
            columns[fact.name] = pa.array(values, pa.bool_())
        elif isinstance(fact, ChoiceFact) or not fact_is_wide(fact):
            columns[fact.name] = pa.array(values, pa.int64())
        else:
            scaled = [None if value is None else Decimal(value) for value in values]
            columns[fact.name] = pa.array(scaled, pa.decimal128(38, 0))
        if fact.may_not_apply:
            columns[f"{fact.name}__na"] = pa.array([row[i] is NOT_APPLICABLE for row in rows], pa.bool_())
    return pa.table(columns)


class Engine:
    """A connection in memory; every job is loaded into a table, so that the optimizer has its statistics."""

    def __init__(self) -> None:
        self.connection = duckdb.connect(":memory:", config={"threads": 1})

    def run(self, job: Job) -> list[Columns]:
        """The columns of every step for every row."""
        planned = planned_for(DIALECT, job, "")
        if not planned.roots:
            return planned.rows(job.lowered, [()] * len(job.rows))
        self.connection.register("given", table_of(job.facts, job.rows))
        wide = [f'"{f.name}"' for f in job.facts if DIALECT.fact_type(f) == DIALECT.wide]
        replaced = ", ".join(f"CAST({name} AS HUGEINT) AS {name}" for name in wide)
        every = f"* REPLACE ({replaced})" if wide else "*"
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE answers AS SELECT {every} FROM given")  # noqa: S608
        self.connection.unregister("given")
        result = self.connection.execute(query(DIALECT, [(job, planned, "")], "answers"))
        return planned.rows(job.lowered, result.fetchall())
