"""Figures from lists enter a program as plain facts: the engines give the same numbers as the generated Python."""

from random import Random

import pytest

from differential.answers import list_answer, row
from differential.comparing import compiled, data_of
from differential.tables import one_leaf
from spike import duckdb_engine, polars_engine
from spike.differential import inputs_of, proper
from spike.stages import Columns, Job
from thidua.formulas.environment import Between
from thidua.scoring.table import CompiledTable

KINDS = ("count_items", "mean_of_items", "journal", "title_lookup", "formula", "bands")


def python(table: CompiledTable, job: Job) -> list[Columns]:
    """The library's own program."""
    made = table.program.exact if job.exact else table.program.open
    out: list[Columns] = []
    for inputs in inputs_of(job):
        raw = made.run(*inputs)
        out.append(tuple(proper(job, i, made.columns(i, raw)) for i in range(len(job.lowered.steps))))
    return out


@pytest.mark.parametrize("kind", KINDS)
def test_derived_facts(kind: str) -> None:
    duckdb = duckdb_engine.Engine()
    compared = 0
    for seed in range(4):
        random = Random(f"{kind} {seed}")  # noqa: S311
        made = one_leaf(random, kind)
        table = compiled(made)
        rows = [row(random, made.facts, random.choice(("known", "zero", "mixed", "unknown"))) for _ in range(30)]
        for answers in rows[:10]:  # lists of which everything is known, next to whatever else there is
            answers |= {n: list_answer(random, d, "known") for n, d in made.facts.items() if d["type"] == "items"}
        given = [table.door.admit(data_of(answers)).given for answers in rows]
        # a column holds one value or nothing: figures known in part belong to the open form of the library alone
        given = [[None if isinstance(a, Between) else a for a in each] for each in given]
        known = [each for each in given if all(isinstance(a, int) for a in each)]
        for exact, answers_of in ((False, given), (True, known)):
            if not answers_of:
                continue
            job = Job(table.program.lower(exact=exact), table.program.facts, answers_of, exact)
            wanted = python(table, job)
            assert polars_engine.run(job) == wanted
            assert duckdb.run(job) == wanted
            compared += len(answers_of)
    assert compared > 60
