"""What may still come out of the steps of a sheet: the library's bounds and the reference's are the same."""

from collections.abc import Sequence
from typing import Any

from differential.answers import Answers
from differential.comparing import Difference, Figures, number
from differential.tables import Table
from reference.basics import Tree
from reference.cohorts import resolved
from reference.evaluator import Interval, Possible, outcome
from reference.sheet_outcome import FreeError, after_policy, leaf_outcome, part_outcome, total_outcome
from thidua.scoring.sheet import ScoreSheet


class Steps:
    """One sheet, walked from the rules up; what rescales is taken from the library."""

    def __init__(self, table: Table, made: ScoreSheet, units: Sequence[Answers], me: int, figures: Figures) -> None:
        self.table, self.made, self.units, self.me, self.figures = table, made, units, me, figures
        self.leaves: dict[str, Interval] = {}
        self.parts: dict[str, Interval] = {}

    def truth(self, tree: Tree) -> Possible:
        found = outcome(resolved(tree, self.table.facts, self.units, self.me), self.table.facts, self.units[self.me])
        assert not isinstance(found, Interval)
        return found

    def check(self, what: str, found: Any, wanted: Interval) -> Interval:
        """The step above goes on from what the library says, so that one difference is counted once."""
        self.figures.compared[f"outcome of {what.partition(' ')[0]}"] += 1
        if tuple(found) != tuple(wanted):
            self.figures.differences.append(Difference(f"outcome of {what}", found, wanted, self.table, self.units))
        return Interval(*found)

    def part(self, part: Any) -> Interval:
        lines = []
        for entry in part["criteria"]:
            code = entry["code"]
            if "criteria" in entry:
                lines.append((entry, after_policy(entry, self.part(entry))))
                continue
            rule = Interval(*number(self.made.number(f"rule:{code}")))
            wanted = leaf_outcome(entry, rule, self.truth)
            self.leaves[code] = self.check(f"leaf {code}", number(self.made.points(code)), wanted)
            lines.append((entry, self.leaves[code]))
        said = Interval(*number(self.made.section(part["code"])))
        try:
            wanted = self.check(f"part {part['code']}", said, part_outcome(part, lines, self.truth))
        except FreeError:
            wanted = said
        self.parts[part["code"]] = wanted
        return wanted

    def total(self) -> None:
        data = self.table.data
        for section in data["sections"]:
            self.part(section)
        try:
            wanted = total_outcome(data, self.parts, self.leaves, self.truth)
        except FreeError:
            return
        self.check("total", number(self.made.total), wanted)


def compare_outcomes(table: Table, made: Sequence[ScoreSheet], units: Sequence[Answers], figures: Figures) -> None:
    """Every sheet of a row."""
    for me, one in enumerate(made):
        Steps(table, one, units, me, figures).total()
