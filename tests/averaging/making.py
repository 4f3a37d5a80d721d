"""Plans, rows and joins for the tests of averaging. All of them are samples."""

from __future__ import annotations

from thidua import Citation, Cycle, Label, Points
from thidua.averaging import AverageLevel, AveragePlan, PeriodFigure, average

SAMPLE = Citation(instrument=Label(vi="Bảng mẫu", en="Sample table"), mark="illustrative")
WORDS = Label(vi="Bảng mẫu", en="Sample")


def level(of, reads, **more):
    return AverageLevel.model_validate({"of": of, "reads": reads, **more})


def plan(base, *levels, highest="100", **more):
    data = {"code": "sample", "label": WORDS, "base": base, "highest": highest, "levels": levels, "citation": SAMPLE}
    return AveragePlan.model_validate(data | more)


def row(cycle, figure=None, unit="PA", **more):
    return PeriodFigure.model_validate({"unit": unit, "cycle": cycle, "figure": figure, **more})


def months(*figures, year=2026, **more):
    """Rows of January onwards; a figure `...` makes no row."""
    return [row(f"{year}-{n:02d}", figure, **more) for n, figure in enumerate(figures, 1) if figure is not ...]


def averaged(rows, declared, over="2026"):
    return average(rows, declared, Cycle(over), unit="PA")


def codes(result):
    return [finding.code for finding in result.findings]


def errors(result):
    return [finding.code for finding in result.findings if finding.severity == "error"]


__all__ = ["SAMPLE", "Points", "averaged", "codes", "errors", "level", "months", "plan", "row"]
