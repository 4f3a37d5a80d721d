"""One table and one row of answers: the library's sheet against the reference's, and what may still come out."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random
from typing import Any

from differential.answers import Answers, cell_of, completion, is_complete, state_of
from differential.tables import Table
from differential.writing import answers_data, set_of
from reference.basics import ASK, NA, Value
from reference.cohorts import resolved
from reference.evaluator import outcome
from reference.leaders import relative_to_leader
from reference.rules import Rule, points
from reference.sheet import Sheet, leaves_of, sheet
from thidua.formulas.outcomes import NumberOutcome
from thidua.scoring.sheet import ScoreSheet
from thidua.scoring.table import CompiledTable, compile_table

Found = tuple[Fraction | None, Fraction | None, bool] | frozenset[str]


@dataclass
class Difference:
    """One place where the two do not agree, with all it takes to repeat it."""

    what: str
    found: Any
    expected: Any
    table: Table
    rows: Sequence[Answers]
    completed: Any = None


@dataclass
class Figures:
    """What was compared."""

    sets: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    known: int = 0
    completions: int = 0
    compared: Counter[str] = field(default_factory=Counter)
    grid: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)


# ---------------------------------------------------------------- the reference's side


def rule_points(rule: Rule, full: Fraction, facts: Mapping[str, Any], units: Sequence[Answers], me: int) -> Value:
    """The points of a rule on complete answers of every unit."""
    if rule["kind"] == "relative_to_leader":
        return relative_to_leader(rule, full, facts, units, me)
    return points(resolved_rule(rule, facts, units, me), full, facts, units[me])


def resolved_rule(rule: Any, facts: Mapping[str, Any], units: Sequence[Answers], me: int) -> Any:
    """A rule (or table) whose questions about the cohort are answered."""
    if isinstance(rule, Mapping):
        return {key: resolved_rule(value, facts, units, me) for key, value in rule.items()}
    if isinstance(rule, list):
        return [resolved_rule(item, facts, units, me) for item in rule]
    return resolved(rule, facts, units, me, complete=True)


def complete_sheet(table: Table, units: Sequence[Answers], me: int) -> Sheet:
    """The reference's sheet of one unit when everything about every unit is known."""
    leaves = [leaf for section in table.data["sections"] for leaf in leaves_of(section)]
    found = {leaf["code"]: rule_points(leaf["rule"], Fraction(leaf["max"]), table.facts, units, me) for leaf in leaves}
    return sheet(resolved_rule(table.data, table.facts, units, me), table.facts, units[me], found)


def flat(made: Sheet) -> Iterator[tuple[str, Value]]:
    """Everything a sheet says, by name."""
    yield from ((f"leaf {code}", found) for code, found in made.leaves.items())
    yield from ((f"part {code}", found) for code, found in made.parts.items())
    yield "total", made.total
    yield "class", made.class_


# ---------------------------------------------------------------- the library's side


def number(outcome: NumberOutcome) -> Found:
    ends = (None if end is None else end.fraction for end in (outcome.at_least, outcome.at_most))
    low, high = ends
    return (low, high, outcome.may_not_apply)


def library(made: ScoreSheet) -> dict[str, Found]:
    """Everything the library's sheet says, by the same names."""
    rules = made.table.criteria_set
    found: dict[str, Found] = {f"leaf {c.code}": number(made.points(c.code)) for _, c in rules.criteria()}
    found |= {f"part {part.code}": number(made.section(part.code)) for part in rules.parts()}
    found["total"] = number(made.total)
    if made.class_ is not None:
        found["class"] = frozenset([*made.class_.possible, *(["n/a"] if made.class_.may_not_apply else [])])
    return found


# ---------------------------------------------------------------- comparing


def agrees(found: Found, value: Value) -> bool:
    """Known results are equal; where somebody must be asked, the library leaves it open."""
    if value is ASK:
        return True
    if isinstance(found, frozenset):
        return found == {"n/a" if value is NA else value}
    return found == ((None, None, True) if value is NA else (value, value, False))


def allows(found: Found, value: Value) -> bool:
    """A completion's value lies within what the library says may come out."""
    if value is ASK:
        return True
    if isinstance(found, frozenset):
        return ("n/a" if value is NA else value) in found
    low, high, may_na = found
    return may_na if value is NA else low is not None and high is not None and low <= value <= high


def compare(
    table: Table, made: Sequence[ScoreSheet], units: Sequence[Answers], random: Random, tries: int, figures: Figures
) -> None:
    """The sheets of all units (one unit: no cohort) against the reference."""
    said = [library(one) for one in made]
    if all(is_complete(table.facts, answers) for answers in units):
        figures.known += len(units)
        for me, one in enumerate(said):
            check(table, one, complete_sheet(table, units, me), units, None, figures, agrees)
        return
    for _ in range(tries):
        completed = [completion(random, table.facts, answers) for answers in units]
        figures.completions += len(units)
        for me, one in enumerate(said):
            check(table, one, complete_sheet(table, completed, me), units, completed, figures, allows)


def check(
    table: Table, said: Mapping[str, Found], wanted: Sheet, units: Any, completed: Any, figures: Figures, test: Any
) -> None:
    for what, value in flat(wanted):
        if what in said:
            figures.compared[what.partition(" ")[0]] += 1
            if not test(said[what], value):
                figures.differences.append(Difference(what, said[what], value, table, units, completed))


def compare_formulas(table: Table, made: Sequence[ScoreSheet], units: Sequence[Answers], figures: Figures) -> None:
    """What may come out of a formula is the reference's outcome, digit for digit."""
    for leaf in (leaf for section in table.data["sections"] for leaf in leaves_of(section)):
        if leaf["rule"]["kind"] != "formula":
            continue
        for me, one in enumerate(made):
            tree = resolved(leaf["rule"]["formula"], table.facts, units, me)
            wanted = outcome(tree, table.facts, units[me])
            figures.compared["formula outcome"] += 1
            found = number(one.number(f"rule:{leaf['code']}"))
            if found != tuple(wanted):
                what = f"outcome of formula {leaf['code']}"
                figures.differences.append(Difference(what, found, wanted, table, units))


# ---------------------------------------------------------------- the grid


def facts_in(value: Any) -> Iterator[str]:
    """Names of facts that a rule asks."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key in ("fact", "mark", "score", "items", "titles", "entries", "before", "now") and isinstance(
                inner, str
            ):
                yield inner
            yield from facts_in(inner)
    elif isinstance(value, list):
        for item in value:
            yield from facts_in(item)
    elif isinstance(value, tuple):
        if value[:1] == ("fact",):
            yield value[1]
        elif value[:1] == ("over",):
            yield value[2]
            return  # the fields of a record are no facts
        for item in value[1:]:
            yield from facts_in(item)


def nodes_in(value: Any) -> Iterator[str]:
    """Kinds of nodes and of rules."""
    if isinstance(value, Mapping):
        if "kind" in value:
            yield f"rule {value['kind']}"
        for inner in value.values():
            yield from nodes_in(inner)
    elif isinstance(value, list):
        for item in value:
            yield from nodes_in(item)
    elif isinstance(value, tuple) and value and isinstance(value[0], str):
        yield f"node {value[1] if value[0] in ('over', 'among') else value[0]}"
        for item in value[1:]:
            yield from nodes_in(item)


def count_cells(table: Table, answers: Answers, figures: Figures) -> None:
    """Which kinds of rules and nodes met which kinds of answers."""
    for leaf in (leaf for section in table.data["sections"] for leaf in leaves_of(section)):
        asked = [name for name in set(facts_in(leaf["rule"])) if name in table.facts]
        cell = cell_of({state_of(table.facts[name], answers.get(name)) for name in asked})
        for kind in set(nodes_in(leaf["rule"])):
            figures.grid[kind, cell] += 1


def compiled(table: Table) -> CompiledTable:
    """The library's table. Errors: those of the set and of compiling."""
    return compile_table(set_of(table.data, table.facts))


def data_of(answers: Answers) -> Answers:
    """Answers as the library takes them."""
    found: Answers = answers_data(answers)
    return found
