"""PySpark SQL: BIGINT, or DECIMAL(38,0) where a node needs more than 63 bits.

Traps: ``/`` of integers is a double division; ``div`` truncates, and wraps silently when a quotient of decimals
needs more than 63 bits; unary minus and ``abs`` of a decimal round to 34 digits; ``/`` of decimals keeps six
decimals and so only 32 digits before them. On decimals only ``+ - * %`` and ``div`` with a native quotient are used.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from pyspark.sql import SparkSession

from spike.sql import Dialect, fact_is_wide, planned_for, query, truncated_bits
from spike.stages import NATIVE, Columns, Job, Plan, is_wide, work_bits
from thidua.formulas.facts import ChoiceFact, YesNoFact
from thidua.formulas.ir import Ir
from thidua.formulas.special import NOT_APPLICABLE


class Spark(Dialect):
    """Overflow of sums and products raises (ANSI mode, the default)."""

    name = "spark"
    limit = 126
    native = "BIGINT"
    wide = "DECIMAL(38,0)"
    quote = "`"

    def literal(self, value: int, wide: bool) -> str:
        return self.cast(f"'{value}'", True) if wide else f"({value}L)"

    def repeats(self, node: Ir) -> bool:
        return node.op == "floordiv" and (node.args[0].lo < 0 or two_steps(node))

    def floordiv(self, node: Ir, a: str, b: str) -> str:
        if two_steps(node):
            return self._long_division(node, a, b)
        below = "" if node.args[0].lo >= 0 else f" - CASE WHEN {a} % {b} < 0 THEN 1L ELSE 0L END"
        made = f"({a} div {b}{below})"
        return self.cast(made, True) if is_wide(node) or work_bits(node) > NATIVE else made

    def _long_division(self, node: Ir, a: str, b: str) -> str:
        """By halves of 63 bits, so that every ``div`` has a native quotient.

        ``m = high × 2^63 + low``; ``m // b = (high // b) × 2^63 + ((high % b) × 2^63 + low) // b``.
        """
        half, zero = self.literal(2**NATIVE, True), self.literal(0, True)
        signed = node.args[0].lo < 0
        m = f"CASE WHEN {a} < 0 THEN {zero} - {a} ELSE {a} END" if signed else a
        high, low = self.cast(f"({m}) div {half}", True), f"(({m}) % {half})"
        rest = f"(({high} % {b}) * {half} + {low})"
        whole = f"({self.cast(f'{high} div {b}', True)} * {half} + {self.cast(f'{rest} div {b}', True)})"
        if not signed:
            return whole
        one = self.literal(1, True)
        negative = f"({zero} - {whole} - CASE WHEN {rest} % {b} > 0 THEN {one} ELSE {zero} END)"
        return f"CASE WHEN {a} < 0 THEN {negative} ELSE {whole} END"


def two_steps(node: Ir) -> bool:
    """Whether a wide quotient may itself need more than 63 bits."""
    return work_bits(node) > NATIVE and (truncated_bits(node) > NATIVE or is_wide(node))


DIALECT = Spark()


def session() -> SparkSession:
    """One local session, reachable from nowhere else."""
    found = (
        SparkSession.builder.master("local[2]")
        .appName("spike")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.default.parallelism", "2")
        .config("spark.driver.memory", "3g")
        .config("spark.sql.ansi.enabled", "true")
        .config("spark.sql.codegen.maxFields", "5000")
        .getOrCreate()
    )
    found.sparkContext.setLogLevel("OFF")
    return found


class Engine:
    """A session that runs many jobs as one statement; every other one without whole-stage code generation."""

    def __init__(self) -> None:
        self.session = session()
        self.statements = 0

    def close(self) -> None:
        self.session.stop()

    def run(self, jobs: Sequence[Job]) -> list[list[Columns]]:
        """The columns of every step for every row of every job."""
        planned = [(job, planned_for(DIALECT, job, f"j{i}"), f"j{i}_") for i, job in enumerate(jobs)]
        busy = [item for item in planned if item[1].roots]
        raw = self._collect(busy) if busy else []
        out, at = [], 0
        for job, made, _ in planned:
            width = len(made.roots)
            values = [row[at : at + width] for row in raw[: len(job.rows)]] or [()] * len(job.rows)
            out.append(made.rows(job.lowered, values))
            at += width
        return out

    def _collect(self, jobs: Sequence[tuple[Job, Plan, str]]) -> list[tuple[Any, ...]]:
        height = max(len(job.rows) for job, _, _ in jobs)
        schema, columns = [], []
        for job, _, prefix in jobs:
            for i, fact in enumerate(job.facts):
                wide = not isinstance(fact, YesNoFact | ChoiceFact) and fact_is_wide(fact)
                values = [None if row[i] is NOT_APPLICABLE else row[i] for row in job.rows]
                if wide:
                    values = [None if value is None else Decimal(value) for value in values]
                schema.append(f"`{prefix}{fact.name}` {DIALECT.fact_type(fact)}")
                columns.append(values)
                if fact.may_not_apply:
                    schema.append(f"`{prefix}{fact.name}__na` BOOLEAN")
                    columns.append([row[i] is NOT_APPLICABLE for row in job.rows])
        padded = [[*column, *[None] * (height - len(column))] for column in columns]
        frame = self.session.createDataFrame(list(zip(*padded, strict=True)), ", ".join(schema))
        frame.createOrReplaceTempView("answers")
        self.session.conf.set("spark.sql.codegen.wholeStage", "true" if self.statements % 2 == 0 else "false")
        self.statements += 1
        result = self.session.sql(query(DIALECT, jobs, "answers"))
        return [tuple(plain(value) for value in row) for row in result.collect()]


def plain(value: Any) -> Any:
    """A decimal without decimals as a whole number."""
    if isinstance(value, Decimal):
        assert value == value.to_integral_value()
        return int(value)
    return value
