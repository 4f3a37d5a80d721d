"""Random tables, scored by the library and by the reference.

    python tests/differential/campaign.py --rules 1500 --tables 1500 --cohorts 500

Prints what was compared and the grid: kind of rule or node × kind of answer. The same ``--start`` gives the same
tables.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from differential.answers import ROW_KINDS, row
from differential.comparing import Figures, compare, compare_formulas, compiled, count_cells, data_of
from differential.outcomes import compare_outcomes
from differential.rules import COMPARING, DRAWN
from differential.tables import Table, one_leaf, table
from thidua import score, score_cohort
from thidua.errors import ThiduaError

Make = Callable[[Random, int], Table]
MOST_FACTS = 70
RULES = tuple(DRAWN)
LEADERS = ("relative_to_leader", "formula", "relative_to_leader", "bands", "formula", "proportional", "highest_only")


def one_rule(random: Random, number: int) -> Table:
    """A table of one line, every kind of rule in turn."""
    return one_leaf(random, RULES[number % len(RULES)])


def whole(random: Random, number: int) -> Table:
    return table(random)


def comparing(random: Random, number: int) -> Table:
    """A table that asks about the cohort: one line, and now and then a whole table."""
    if number % 10 == 9:
        return table(random, cohort=True)
    return one_leaf(random, LEADERS[number % len(LEADERS)], cohort=True)


class Campaign:
    """Draws tables that are all different, and compares."""

    def __init__(self, start: int, tries: int) -> None:
        self.start = start
        self.tries = tries
        self.figures = Figures()
        self.seen: set[str] = set()

    def run(self, name: str, make: Make, count: int, cohort: bool) -> None:
        """So many different tables of one sort."""
        done = number = 0
        while done < count:
            random = Random(f"{name} {self.start} {number}")  # noqa: S311
            made = make(random, number)
            number += 1
            mark = repr((made.data, made.facts))
            if mark in self.seen or len(made.facts) > MOST_FACTS:
                continue
            self.seen.add(mark)
            done += 1
            self.one(made, random, cohort)

    def one(self, made: Table, random: Random, cohort: bool) -> None:
        figures = self.figures
        try:
            ready = compiled(made)
        except ThiduaError as error:
            figures.refused[error.code] += 1
            return
        figures.sets += 1
        for kind in ROW_KINDS:
            count = random.randint(1, 7) if cohort else 1
            units = [row(random, made.facts, kind if random.random() < 0.6 or not cohort else "known")]
            units += [row(random, made.facts, random.choice(("known", kind))) for _ in range(count - 1)]
            if cohort:
                sheets = score_cohort(ready, [(f"u{at}", data_of(answers)) for at, answers in enumerate(units)])
            else:
                sheets = (score(ready, data_of(units[0])),)
            count_cells(made, units[0], figures)
            compare(made, sheets, units, random, self.tries, figures)
            compare_formulas(made, sheets, units, figures)
            compare_outcomes(made, sheets, units, figures)


NODES = (
    "add sub mul div round_to min max total lt le gt ge eq ne and or not at_least if applicable otherwise "
    "fact number member date count sum mean lowest highest any all best_in others_best mean_of rank_of count_in"
)
GRID = (*(f"rule {kind}" for kind in (*DRAWN, *COMPARING)), *(f"node {node}" for node in NODES.split()))


def grid_lines(figures: Figures) -> list[str]:
    """The grid as a table."""
    lines = ["| asked | " + " | ".join(ROW_KINDS) + " |", "|---" * (len(ROW_KINDS) + 1) + "|"]
    for asked in GRID:
        lines.append("| " + " | ".join([asked, *(str(figures.grid[asked, cell]) for cell in ROW_KINDS)]) + " |")
    return lines


def empty_cells(figures: Figures) -> list[tuple[str, str]]:
    return [(asked, cell) for asked in GRID for cell in ROW_KINDS if not figures.grid[asked, cell]]


def lines(figures: Figures) -> list[str]:
    """What was compared."""
    compared = ", ".join(f"{what} {count}" for what, count in sorted(figures.compared.items()))
    refused = ", ".join(f"{code} {count}" for code, count in sorted(figures.refused.items())) or "0"
    return [
        f"tables {figures.sets}, sheets on complete answers {figures.known}, completions {figures.completions}",
        f"compared: {compared}",
        f"refused by the library: {refused}",
        f"differences: {len(figures.differences)}",
    ]


def campaign(rules: int, tables: int, cohorts: int, start: int = 1, tries: int = 12) -> Figures:
    """So many tables of one rule, whole tables, and tables for a cohort."""
    made = Campaign(start, tries)
    made.run("rules", one_rule, rules, cohort=False)
    made.run("tables", whole, tables, cohort=False)
    made.run("cohorts", comparing, cohorts, cohort=True)
    return made.figures


def main(arguments: Any = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rules", type=int, default=1500)
    parser.add_argument("--tables", type=int, default=1500)
    parser.add_argument("--cohorts", type=int, default=500)
    parser.add_argument("--start", type=int, default=1)
    parser.add_argument("--tries", type=int, default=12, help="completions tried for every open row")
    given = parser.parse_args(arguments)
    began = time.perf_counter()
    figures = campaign(given.rules, given.tables, given.cohorts, given.start, given.tries)
    for line in (*lines(figures), f"{time.perf_counter() - began:.0f} s", "", *grid_lines(figures)):
        print(line)
    for found in figures.differences[:10]:
        print(found.what, found.found, found.expected, found.table.data, found.table.facts, found.rows, found.completed)
    return int(bool(figures.differences or empty_cells(figures)))


if __name__ == "__main__":
    sys.exit(main())
