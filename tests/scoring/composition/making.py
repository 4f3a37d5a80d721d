"""Facts, groups and sheets of the composition tests; a criterion named `a` gives the points of the fact `a`."""

from __future__ import annotations

from scoring.tables import blank, plain, section, table
from thidua import load, score

FACTS = [
    *(blank(name, "100", places=2) for name in "abcdef"),
    *({"kind": "yes_no", "name": name, "may_not_apply": True} for name in ("lie", "grave", "allow")),
]

group = section  # a group is written like a section without a kind


def sheet(sections, answers, **more):
    return score(table(*sections, facts=FACTS, **more), answers)


def total(sections, answers, **more):
    return str(sheet(sections, answers, **more).total)


def lines(made):
    return {line.code: line for _, line in made.explain().lines()}


def notes(made, code, lang="en"):
    """What the explanation says below a line."""
    return [note.text(lang) for note in lines(made)[code].notes]


def replayed(made):
    """The sheet of the answers that the sheet wrote down."""
    return score(made.table, made.as_data()["answers"], unit=made.unit)


def same(made):
    """Whether scoring the written answers again gives the same sheet, findings about wrong answers aside."""
    one, other = made.as_data(), replayed(made).as_data()
    return {**one, "findings": []} == {**other, "findings": []}


def refused(model, data):
    """Code and place of the one finding that refuses the data."""
    (finding,) = load(model, data).findings
    return finding.code, finding.where


__all__ = [
    "FACTS", "blank", "group", "lines", "notes", "plain", "refused", "replayed", "same", "section", "sheet", "table",
    "total",
]  # fmt: skip
