"""A long comparison of every engine with the reference.

    python tests/spike/campaign.py --sets 2000 --rows 25 --engines python,polars,duckdb,spark

Prints one line per engine: rule sets, cases, differences, refused. The same ``--start`` gives the same
rule sets.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from spike.differential import Figures, Prepared, engine_runs, generate, python_run, shown, tree_run
from spike.stages import Refused

ONE_BY_ONE = ("tree", "python", "polars", "polars-streaming", "duckdb")
PER_SPARK_STATEMENT = 6


def engines_of(names: list[str]) -> dict[str, Callable[[Prepared, Figures], None]]:
    """The engines that take one rule set at a time."""
    made: dict[str, Callable[[Prepared, Figures], None]] = {}
    if "python" in names:
        made["python"] = lambda p, f: engine_runs(p, lambda job: python_run(p, job), f)
    if "tree" in names:
        made["tree"] = lambda p, f: engine_runs(p, tree_run, f)
    if "polars" in names or "polars-streaming" in names:
        from spike import polars_engine

        if "polars" in names:
            made["polars"] = lambda p, f: engine_runs(p, polars_engine.run, f)
        if "polars-streaming" in names:
            made["polars-streaming"] = lambda p, f: engine_runs(p, lambda j: polars_engine.run(j, True), f)
    if "duckdb" in names:
        from spike import duckdb_engine

        duckdb = duckdb_engine.Engine()
        made["duckdb"] = lambda p, f: engine_runs(p, duckdb.run, f)
    return made


class SparkRuns:
    """Spark takes several rule sets as one statement."""

    def __init__(self) -> None:
        from spike import spark_engine

        self.engine = spark_engine.Engine()
        self.planned_for, self.dialect = spark_engine.planned_for, spark_engine.DIALECT
        self.waiting: list[Prepared] = []

    def add(self, prepared: Prepared, figures: Figures) -> None:
        try:
            for job in prepared.jobs():
                self.planned_for(self.dialect, job, "")
        except Refused:
            figures.refused["too wide for the engine"] += 1
            return
        self.waiting.append(prepared)
        if len(self.waiting) >= PER_SPARK_STATEMENT:
            self.flush(figures)

    def flush(self, figures: Figures) -> None:
        jobs = [prepared.jobs() for prepared in self.waiting]
        results = iter(self.engine.run([job for some in jobs for job in some])) if jobs else iter(())
        for prepared, some in zip(self.waiting, jobs, strict=True):
            prepared.compare(some, [next(results) for _ in some], figures)
        self.waiting = []


def campaign(
    sets: int, rows: int, names: list[str], spark_sets: int, start: int
) -> tuple[dict[str, Figures], dict[str, float], Counter[str]]:
    """Run it: the figures and seconds per engine, and what the library refused, by code."""
    figures = {name: Figures() for name in names}
    seconds: dict[str, float] = dict.fromkeys([*names, "generating and reference"], 0.0)
    refused: Counter[str] = Counter()
    one_by_one = engines_of(names)
    spark = SparkRuns() if "spark" in names else None
    began = time.perf_counter()

    def took(name: str) -> None:
        nonlocal began
        now = time.perf_counter()
        seconds[name] += now - began
        began = now

    for number, prepared in enumerate(generate(sets, rows, start, refused)):
        took("generating and reference")
        for name, run in one_by_one.items():
            run(prepared, figures[name])
            took(name)
        if spark and number < spark_sets:
            spark.add(prepared, figures["spark"])
            took("spark")
    if spark:
        spark.flush(figures["spark"])
        spark.engine.close()
        took("spark")
    return figures, seconds, refused


def main(arguments: Any = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sets", type=int, default=2000)
    parser.add_argument("--rows", type=int, default=25)
    parser.add_argument("--engines", default="python,polars,polars-streaming,duckdb")
    parser.add_argument("--spark-sets", type=int, default=10**9, help="at most so many rule sets on Spark")
    parser.add_argument("--start", type=int, default=1)
    given = parser.parse_args(arguments)
    names = given.engines.split(",")
    if unknown := set(names) - {*ONE_BY_ONE, "spark"}:
        parser.error(f"no such engine: {', '.join(sorted(unknown))}")
    figures, seconds, refused = campaign(given.sets, given.rows, names, given.spark_sets, given.start)
    for name, found in figures.items():
        print(f"{found.line(name)}  {seconds[name]:.0f} s")
        for difference in found.differences[:5]:
            print(shown(difference))
    by_code = ", ".join(f"{code} {n}" for code, n in sorted(refused.items())) or "0"
    print(f"refused by the library: {by_code}")
    print(f"generating and reference: {seconds['generating and reference']:.0f} s")
    return int(any(found.differences for found in figures.values()))


if __name__ == "__main__":
    sys.exit(main())
