"""Every engine gives the outcomes of the reference, digit for digit.

`THIDUA_SPIKE_SETS` sets how many rule sets are generated (60 unless told); Spark runs with `THIDUA_HEAVY=1`.
"""

import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reference.trees import RuleSet, rule_sets
from spike import directed, duckdb_engine, polars_engine
from spike.campaign import SparkRuns
from spike.differential import (
    Figures,
    broad_rule_sets,
    engine_runs,
    generate,
    prepare,
    python_run,
    quiet,
    refusal,
    shown,
    tree_run,
)
from spike.stages import Columns, Job, Refused
from thidua.errors import ThiduaError
from thidua.formulas.facts import NumberFact
from thidua.formulas.parser import parse
from thidua.formulas.program import Program, Step
from thidua.formulas.python import compile_python

SETS = int(os.environ.get("THIDUA_SPIKE_SETS", "60"))
SPARK_SETS = 150
ROWS = 20
Run = Callable[[Job], list[Columns]]


def why_no_spark() -> str:
    """Why Spark cannot run here; empty when it can."""
    if os.environ.get("THIDUA_HEAVY") != "1":
        return "Spark is not compared: set THIDUA_HEAVY=1"
    if importlib.util.find_spec("pyspark") is None:
        return "Spark is not compared: pyspark is not installed"
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        return "Spark is not compared: no Java found"
    return ""


heavy = (
    pytest.mark.heavy,
    pytest.mark.skipif(bool(why_no_spark()), reason=why_no_spark() or "runs"),
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
)
ENGINES = ["python", "polars", "polars-streaming", "duckdb", pytest.param("spark", marks=heavy)]


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkRuns]:
    runs = SparkRuns()
    yield runs
    runs.engine.close()


@pytest.fixture(scope="session")
def duckdb() -> duckdb_engine.Engine:
    return duckdb_engine.Engine()


@pytest.fixture
def run(request: pytest.FixtureRequest) -> Run:
    """One engine by name."""
    name = request.param
    if name == "spark":
        runs = request.getfixturevalue("spark")
        return lambda job: runs.engine.run([job])[0]
    if name == "duckdb":
        return request.getfixturevalue("duckdb").run
    if name == "python":
        return python_ir
    return lambda job: polars_engine.run(job, streaming=name == "polars-streaming")


def python_ir(job: Job) -> list[Columns]:
    """The generated Python of an exact job."""
    roots = [root for _, _, found in job.lowered.steps for root in found]
    made = compile_python(job.lowered.inputs, roots)

    def grouped(row: list[Any]) -> Columns:
        values = iter(made(*row))
        return tuple(tuple(next(values) for _ in found) for _, _, found in job.lowered.steps)

    return [grouped(row) for row in job.rows]


def check(run: Run, made: tuple[list, dict], rows: int = 200) -> None:
    """Every tree on rows near its bounds against Python integers."""
    roots, bounds = made
    given = directed.rows_near(bounds, rows, start=len(roots))
    found = run(directed.ir_job(roots, bounds, given))
    for row, columns in zip(given, found, strict=True):
        for root, (value,) in zip(roots, columns, strict=True):
            wanted = directed.value_of(root, row)
            assert value == wanted and isinstance(value, bool) == root.truth, (root.op, root.lo, root.hi, row)


# ---------------------------------------------------------------- generated rule sets


def test_generated_rule_sets(duckdb: duckdb_engine.Engine) -> None:
    engines: dict[str, Run] = {
        "tree": tree_run,
        "polars": polars_engine.run,
        "polars-streaming": lambda job: polars_engine.run(job, streaming=True),
        "duckdb": duckdb.run,
    }
    figures = {name: Figures() for name in ("python", *engines)}
    library = Figures()

    @settings(quiet, max_examples=SETS)
    @given(st.one_of(rule_sets(), rule_sets(), broad_rule_sets()), st.integers(0, 2**32))
    def compare(rules: RuleSet, number: int) -> None:
        try:
            prepared = prepare(rules, ROWS, number)
        except ThiduaError as error:
            library.refused[refusal(error)] += 1
            return
        python: Run = lambda job: python_run(prepared, job)  # noqa: E731
        for name, run in {"python": python, **engines}.items():
            engine_runs(prepared, run, figures[name])
            assert not figures[name].differences, f"{name}: {shown(figures[name].differences.pop())}"

    compare()
    print()
    for name, found in figures.items():
        print(found.line(name))
        assert found.cases > 0
    print("refused by the library:", dict(library.refused) or 0)
    assert sum(library.refused.values()) <= SETS // 4


@heavy[0]
@heavy[1]
@heavy[2]
def test_generated_rule_sets_on_spark(spark: SparkRuns) -> None:
    figures = Figures()
    for prepared in generate(SPARK_SETS, ROWS, 1, figures.refused):
        spark.add(prepared, figures)
    spark.flush(figures)
    print(f"\n{figures.line('spark')}")
    assert figures.cases > 0
    assert not figures.differences, shown(figures.differences[0])


# ---------------------------------------------------------------- trees built by hand


@pytest.mark.parametrize("run", ENGINES, indirect=True)
@pytest.mark.parametrize(
    ("low", "high", "divisor"),
    [
        (-20, 20, 7),
        (-(2**62), 2**62, 2**40),
        (-(2**63 - 1), 2**63 - 1, 2**63 - 1),
        (0, 2**63 - 1, 2**63 - 1),
        (-(2**80), 2**80, 1000),
        (-(10**36 - 1), 10**36 - 1, 10**36 - 1),
        (0, 10**36 - 1, 10**36 - 1),
    ],
)
def test_floor_division(run: Run, low: int, high: int, divisor: int) -> None:
    check(run, directed.divisions(low, high, divisor), rows=100)


@pytest.mark.parametrize("run", ENGINES, indirect=True)
def test_at_the_bounds(run: Run) -> None:
    check(run, directed.at_bounds(), rows=400)


@pytest.mark.parametrize("run", ENGINES, indirect=True)
def test_wide_inputs(run: Run) -> None:
    check(run, directed.wide_inputs())


@pytest.mark.parametrize("run", ENGINES, indirect=True)
def test_the_widest_value_of_every_engine(run: Run) -> None:
    for sign in (1, -1):
        check(run, directed.too_wide(126, sign))


@pytest.mark.parametrize("run", ENGINES, indirect=True)
def test_shared_parts_are_computed_once(run: Run) -> None:
    check(run, directed.doubling(40), rows=20)


@pytest.mark.parametrize("run", ENGINES, indirect=True)
def test_half_up_leaf_of_a_very_large_budget(run: Run) -> None:
    """Amounts of 5 × 10^16 scaled units, half up to 0.01 of 30 points, exactly on the halves too."""
    facts = (
        NumberFact(name="done", places=2, highest="500000000000000.00"),
        NumberFact(name="due", places=2, lowest="0.01", highest="500000000000000.00"),
    )
    program = Program(facts, [Step("leaf", parse("round_to(min(done, due) / due * 30, 0.01)"))])
    lowered = program.lower(exact=True)
    most = 5 * 10**16
    rows: list[list[int]] = [[most, most], [most - 1, most], [1, most], [0, 1], [most, 1]]
    random = Random(5)  # noqa: S311
    for _ in range(200):
        due = random.randint(most // 12000, most // 6000) * 6000
        half = random.randrange(1, 6000, 2)  # due × half / 6000 lies exactly between two hundredths
        rows += [[due // 6000 * half + off, due] for off in (-1, 0, 1)]
    for (done, due), (leaf,) in zip(rows, run(Job(lowered, facts, rows, True)), strict=True):
        wanted = (2 * min(done, due) * 3000 + due) // (2 * due)
        assert leaf == (wanted, wanted, False, True)


# ---------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("run", "made"),
    [
        ("polars", directed.too_wide(128)),
        ("duckdb", directed.too_wide(128)),
        pytest.param("spark", directed.too_wide(127), marks=heavy),
        pytest.param("spark", directed.partial_too_wide(), marks=heavy),
    ],
    indirect=["run"],
)
def test_an_engine_refuses_what_it_cannot_hold(run: Run, made: tuple[list, dict]) -> None:
    roots, bounds = made
    job = directed.ir_job(roots, bounds, directed.rows_near(bounds, 3, 1))
    with pytest.raises(Refused, match=r"holds 12[67] bits; the node “(mul|add)” within"):
        run(job)


def partly_wider(terms: int) -> Job:
    """A formula of 126 bits, and wider sums of half its terms: both ends of every term lie far from 0."""
    low, high = 9 * 10**35, 10**36 - 1
    facts = (
        NumberFact(name="x", lowest=str(low), highest=str(high)),
        NumberFact(name="y", lowest=str(-high), highest=str(-low)),
    )
    program = Program(facts, [Step("s", parse(f"add({', '.join(['x * 80'] * terms + ['y * 80'] * terms)})"))])
    rows: list[list[int]] = [[x, y] for x in (low, high) for y in (-low, -high)]
    return Job(program.lower(exact=True), facts, rows, True)


@pytest.mark.parametrize("terms", [2, 8])
def test_partial_sums_count_too(terms: int) -> None:
    """Every node would fit 126 bits, a part of the sum on the way does not: nothing any engine would have to hold."""
    with pytest.raises(ThiduaError) as caught:
        partly_wider(terms)
    assert caught.value.code == "formula_too_wide"


def test_beyond_126_bits_a_formula_does_not_compile() -> None:
    facts = [NumberFact(name=name, highest=str(2**62)) for name in "abc"]
    with pytest.raises(ThiduaError) as caught:
        Program(facts, [Step("volume", parse("a * b * c"))])
    assert caught.value.code == "formula_too_wide"
    assert caught.value.params == {"where": "volume", "bits": "187", "limit": "126"}
    Program(facts, [Step("area", parse("a * b"))])
