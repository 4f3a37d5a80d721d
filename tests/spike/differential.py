"""Rule sets, their rows of answers, and the comparison of every engine with the reference."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from reference.basics import NA, kind_of
from reference.completions import decimal_text, domain
from reference.evaluator import outcome
from reference.trees import Grower, RuleSet, rule_sets
from spike.directed import values_of
from spike.neutral import Tree, answer_of, expected, fact_of, found, node_of
from spike.stages import Columns, Job, Refused
from thidua.errors import ThiduaError
from thidua.formulas.environment import Answer, input_values, widths
from thidua.formulas.facts import Fact
from thidua.formulas.program import Program, Step
from thidua.formulas.special import NOT_APPLICABLE

quiet = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))

Batch = Callable[[Sequence[Job]], list[list[Columns]]]
"""An engine: jobs in, the columns of every step for every row out."""


@dataclass
class Difference:
    """One outcome that is not the reference's."""

    step: str
    exact: bool
    answers: dict[str, Any]
    tree: Tree
    facts: dict[str, Any]
    found: Any
    expected: Any


@dataclass
class Figures:
    """What one engine did."""

    sets: int = 0
    cases: int = 0
    wide: int = 0
    differences: list[Difference] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)

    def line(self, engine: str) -> str:
        refused = ", ".join(f"{code} {n}" for code, n in sorted(self.refused.items())) or "0"
        return (
            f"{engine:<17} rule sets {self.sets:>6}  cases {self.cases:>9}"
            f"  differences {len(self.differences):>3}  wide sets {self.wide:>5}  refused: {refused}"
        )


@dataclass
class Prepared:
    """A rule set compiled once, with its rows and what the reference says of each."""

    rules: RuleSet
    names: tuple[str, ...]
    trees: list[Tree]
    program: Program
    facts: tuple[Fact, ...]
    rows: list[dict[str, Any]]
    given: list[list[Answer]]
    wanted: list[list[Any]]

    def jobs(self) -> list[Job]:
        """The exact program on the rows that are fully known, the open one on all of them."""
        made = [Job(self.program.lower(exact=False), self.facts, self.given, False)]
        if known := [self.given[i] for i in self.known]:
            made.append(Job(self.program.lower(exact=True), self.facts, known, True))
        return made

    @property
    def known(self) -> list[int]:
        """The rows in which every answer is known."""
        missing = (None, NOT_APPLICABLE)
        return [i for i, row in enumerate(self.given) if not any(a in missing for a in row)]

    def compare(self, jobs: Sequence[Job], results: Sequence[list[Columns]], figures: Figures) -> None:
        """Count the cases of one engine and keep the differences."""
        figures.sets += 1
        figures.wide += any(bits_of(job) > 63 for job in jobs)
        for job, columns in zip(jobs, results, strict=True):
            at = self.known if job.exact else range(len(self.rows))
            for i, row in zip(at, columns, strict=True):
                for step, (name, kind, _) in enumerate(job.lowered.steps):
                    figures.cases += 1
                    got, wanted = found(kind, row[step]), self.wanted[i][step]
                    if got != wanted:
                        figures.differences.append(
                            Difference(name, job.exact, self.rows[i], self.trees[step], self.rules.facts, got, wanted)
                        )


def bits_of(job: Job) -> int:
    return max((widths(roots) for _, _, roots in job.lowered.steps), default=0)


# ---------------------------------------------------------------- rule sets and rows


def random_answer(random: Random, declared: dict[str, Any], blank: bool) -> Any:
    """A known answer: an end, a point of a grid, or anywhere in between; or "does not apply"."""
    choices = [a for a in domain(declared, 9) if blank or a is not NA]
    if declared["type"] == "number" and random.random() < 0.4:
        low, high = (int(declared[end].replace(".", "")) for end in ("lowest", "highest"))
        near = random.choice((low, high, 0, random.randint(low, high)))
        scaled = min(max(near + random.randint(-30, 30), low), high)
        return decimal_text(scaled, declared["places"])
    return random.choice(choices)


def rows_for(facts: dict[str, dict[str, Any]], count: int, random: Random) -> list[dict[str, Any]]:
    """Rows of answers: a third fully known, one with no answer at all, the rest mixed."""
    rows: list[dict[str, Any]] = [{}]
    while len(rows) < count:
        all_known = random.random() < 1 / 3
        row = {}
        for name, declared in facts.items():
            if all_known or random.random() < 0.65:
                row[name] = random_answer(random, declared, blank=not all_known)
        rows.append(row)
    return rows


def with_later_steps(rules: RuleSet) -> tuple[list[Step], list[Tree]]:
    """The trees as steps, and two steps that use the names of earlier ones; the reference sees them in full."""
    steps = [Step(f"s{i}", node_of(tree)) for i, tree in enumerate(rules.trees)]
    trees = list(rules.trees)
    for kind, op in (("number", "total"), ("bool", "and")):
        at = [i for i, tree in enumerate(rules.trees) if kind_of(tree, rules.facts).name == kind]
        if len(at) > 1:
            steps.append(Step(f"all_{kind}", node_of((op, *(("fact", f"s{i}") for i in at)))))
            trees.append((op, *(rules.trees[i] for i in at)))
    return steps, trees


def refusal(error: ThiduaError) -> str:
    """The code of an error of compiling, and whether only the open form was refused."""
    return " ".join([error.code, *getattr(error, "__notes__", [])])


def prepare(rules: RuleSet, rows: int, start: int) -> Prepared:
    """Compile a rule set, lower it both ways and ask the reference. Errors: those of compiling."""
    facts = tuple(fact_of(name, declared) for name, declared in rules.facts.items())
    steps, trees = with_later_steps(rules)
    program = Program(facts, steps)
    try:
        program.open  # noqa: B018  # compiled here so that what it refuses is seen here
    except ThiduaError as error:
        error.add_note("(open form only)")
        raise
    random = Random(start)  # noqa: S311
    answered = [dict(rules.answers), *rows_for(rules.facts, rows - 1, random)]
    given = [[answer_of(d, row.get(name)) for name, d in rules.facts.items()] for row in answered]
    wanted = [[expected(outcome(tree, rules.facts, row)) for tree in trees] for row in answered]
    return Prepared(rules, program.names, trees, program, facts, answered, given, wanted)


@st.composite
def broad_rule_sets(draw_one: st.DrawFn) -> RuleSet:
    """Rule sets over amounts so large that many steps, and some facts, need more than 63 bits."""
    facts: dict[str, dict[str, Any]] = {}
    for i in range(draw_one(st.integers(2, 4))):
        places = draw_one(st.integers(0, 3))
        low = draw_one(st.sampled_from((0, 1, 1, -(10**9), -(10**17), -(2**62))))
        high = draw_one(st.sampled_from((10**9, 10**12, 10**17, 5 * 10**16, 2**62, 2**63 - 1, 2**63, 10**24)))
        facts[f"f{i}"] = {
            "type": "number",
            "places": places,
            "lowest": decimal_text(low, places),
            "highest": decimal_text(high, places),
            "may_not_apply": draw_one(st.booleans()),
        }
    facts["b"] = {"type": "bool", "may_not_apply": draw_one(st.booleans())}
    grower = Grower(draw_one, facts)
    trees = [grower.root(draw_one(st.integers(3, 6))) for _ in range(draw_one(st.integers(1, 4)))]
    trees.append(grower.number(6, 0).tree)
    return RuleSet(trees, facts, {})


def draw(count: int, start: int) -> list[tuple[RuleSet, int]]:
    """So many rule sets, each with a number that decides its rows."""
    drawn: list[tuple[RuleSet, int]] = []

    @seed(start)
    @settings(quiet, max_examples=count, phases=[Phase.generate])
    @given(st.one_of(rule_sets(), rule_sets(), broad_rule_sets()), st.integers(0, 2**32))
    def collect(rules: RuleSet, number: int) -> None:
        drawn.append((rules, number))

    collect()
    return drawn


def generate(count: int, rows: int, start: int, refused: Counter[str]) -> Iterator[Prepared]:
    """So many different rule sets, the same ones for the same start; what the library refuses is counted."""
    seen: set[str] = set()
    block = 0
    while len(seen) < count:
        for rules, number in draw(min(100, count), start * 1_000_003 + block):
            mark = repr((rules.trees, rules.facts))
            if mark in seen or len(seen) >= count:
                continue
            seen.add(mark)
            try:
                yield prepare(rules, rows, number)
            except ThiduaError as error:
                refused[refusal(error)] += 1
        block += 1


# ---------------------------------------------------------------- engines


def python_run(prepared: Prepared, job: Job) -> list[Columns]:
    """The generated Python of a program."""
    compiled = prepared.program.exact if job.exact else prepared.program.open
    out = []
    for inputs in inputs_of(job):
        raw = compiled.run(*inputs)
        found = [compiled.columns(i, raw) for i in range(len(job.lowered.steps))]
        out.append(tuple(proper(job, i, columns) for i, columns in enumerate(found)))
    return out


def inputs_of(job: Job) -> Iterator[Sequence[Any]]:
    """The inputs of a program, row by row."""
    for row in job.rows:
        if job.exact:
            yield row
        else:
            yield [v for fact, a in zip(job.facts, row, strict=True) for v in input_values(fact, a)]


def proper(job: Job, step: int, columns: tuple[int, ...]) -> tuple[int, ...]:
    """Constants of truth columns are kept as 0 and 1: give them their type, and leave the rest alone."""
    roots = job.lowered.steps[step][2]
    return tuple(
        bool(c) if root.truth and root.constant is not None else c for root, c in zip(roots, columns, strict=True)
    )


def tree_run(job: Job) -> list[Columns]:
    """Node by node in Python integers. Every value must lie in its node's interval: emitters build on that."""
    steps = [roots for _, _, roots in job.lowered.steps]
    out = []
    for values in inputs_of(job):
        given = dict(zip(job.lowered.inputs, values, strict=True))
        found = values_of(tuple(root for roots in steps for root in roots), given)
        out.append(tuple(tuple(found[root] for root in roots) for roots in steps))
    return out


def engine_runs(prepared: Prepared, run: Callable[[Job], list[Columns]], figures: Figures) -> None:
    """One engine that takes one job at a time."""
    jobs = prepared.jobs()
    try:
        results = [run(job) for job in jobs]
    except Refused:
        figures.refused["too wide for the engine"] += 1
        return
    prepared.compare(jobs, results, figures)


def shown(difference: Difference) -> str:
    """A difference with all it takes to repeat it."""
    form = "exact" if difference.exact else "open"
    return (
        f"{difference.step} ({form}): {difference.found} instead of {difference.expected}\n"
        f"  tree {difference.tree}\n  facts {difference.facts}\n  answers {difference.answers}"
    )
