"""Tables of the scoring tests, and sheets in words."""

from __future__ import annotations

from criteria.tables import criterion, formula, section, table
from thidua import score


def count(name, highest="100", **more):
    return {"kind": "number", "name": name, "highest": highest, **more}


def blank(name, highest="100", **more):
    """A figure that may not apply."""
    return count(name, highest, may_not_apply=True, **more)


def plain(name, maximum="10", **more):
    """A criterion that gives the points of the fact of its own name."""
    return criterion(name, maximum, formula(name), **more)


def total(answers, *sections, facts, **more):
    return str(score(table(*sections, facts=facts, **more), answers).total)


def shown(sheet):
    """What a non-programmer reads off a sheet: criteria, sections, total, class."""
    parts = [f"{c.code} {sheet.points(c.code)}" for _, c in sheet.table.criteria_set.criteria()]
    parts += [f"{s.code} {sheet.section(s.code)}" for s in sheet.table.criteria_set.sections]
    return "; ".join([*parts, f"total {sheet.total}"])


def classes_of(sheet):
    """The classes still possible, lowest first; with n/a where the total may not apply."""
    found = sheet.class_
    return [*found.possible, *(["n/a"] if found.may_not_apply else [])]


__all__ = [
    "blank",
    "classes_of",
    "count",
    "criterion",
    "formula",
    "plain",
    "score",
    "section",
    "shown",
    "table",
    "total",
]
