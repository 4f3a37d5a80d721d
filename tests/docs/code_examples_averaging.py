"""Examples of the codes of averages and joined parts of a period."""

from __future__ import annotations

_PLAN = """
from thidua import Citation, Cycle, PeriodFigure, Points, average
from thidua.averaging import months_to_year

plan = months_to_year(Points(100), citation=Citation(instrument="Bảng mẫu", mark="illustrative"))
rows = [PeriodFigure(unit="PA", cycle=f"2026-{month:02d}", figure="80") for month in range(1, 12)]
"""
_JOIN = """
from thidua import PartJoin, join_parts

join = {
    "kind": "transferred_person",
    "unit": "cb-01",
    "units": ["A", "B"],
    "period": {"start": "2026-01-01", "end": "2027-01-01"},
    "parts": [
        {"unit": "A", "period": {"start": "2026-01-01", "end": "2026-09-01"}, "figure": "84"},
        {"unit": "B", "period": {"start": "2026-09-01", "end": "2027-01-01"}, "figure": "90"},
    ],
    "weighting": "months",
    "highest": "100",
    "round": "0.1",
    "decision": {"instrument": "Quyết định mẫu", "mark": "illustrative"},
}
"""


def _averaged(change: str) -> str:
    return f'{_PLAN}{change}\nfindings = average(rows, plan, Cycle("2026"), unit="PA").findings\n'


def _joined(change: str) -> str:
    return f"{_JOIN}{change}\nfindings = join_parts(PartJoin.model_validate(join)).findings\n"


def _level(arguments: str) -> str:
    return f"\nfrom thidua import AverageLevel\n\nAverageLevel({arguments})\n"


AVERAGING_EXAMPLES: dict[str, str] = {
    "average_figure_ends": """
from thidua import PeriodFigure

PeriodFigure(unit="PA", cycle="2026-03", figure={"lowest": "90", "highest": "80"})
""",
    "average_level_reads": _level('of="month", reads="quarter"'),
    "average_level_members": _level('of="month", reads="day", members="calendar"'),
    "average_level_weights": _level('of="year", reads="half", by="weighted_mean"'),
    "average_levels": f"""{_PLAN}
plan.evolve(levels=tuple(reversed(plan.levels)), base="quarter")
""",
    "average_range": _level('of="month", reads="part", members="given", by="sum"'),
    "average_over": f"""{_PLAN}
average(rows, plan, Cycle("2026-H1"), unit="PA")
""",
    "average_other_unit": _averaged('rows.append(PeriodFigure(unit="PB", cycle="2026-12", figure="80"))'),
    "average_outside": _averaged('rows.append(PeriodFigure(unit="PA", cycle="2027-01", figure="80"))'),
    "average_twice": _averaged('rows.append(PeriodFigure(unit="PA", cycle="2026-11", figure="81"))'),
    "average_figure_range": _averaged('rows.append(PeriodFigure(unit="PA", cycle="2026-12", figure="101"))'),
    "average_not_applicable": _averaged(
        'rows.append(PeriodFigure(unit="PA", cycle="2026-12", figure={"may_not_apply": True}))'
    ),
    "average_tables_differ": _averaged(
        'rows = [row.evolve(table="old") for row in rows]\n'
        'rows.append(PeriodFigure(unit="PA", cycle="2026-12", figure="80", table="new"))'
    ),
    "average_missing": _averaged(""),
    "average_too_few": _averaged(
        "year = plan.levels[1].evolve(at_least=12)\n"
        "plan = plan.evolve(levels=(plan.levels[0], year), may_not_apply=True)\n"
        'rows.append(PeriodFigure(unit="PA", cycle="2026-12", figure={"may_not_apply": True}))'
    ),
    "average_undetermined": _averaged(
        'year = plan.levels[1].evolve(absent="undetermined")\n'
        "plan = plan.evolve(levels=(plan.levels[0], year), may_not_apply=True)\n"
        'rows.append(PeriodFigure(unit="PA", cycle="2026-12", figure={"may_not_apply": True}))'
    ),
    "join_part_weight": _joined('join["weighting"] = "shares"'),
    "join_scale": _joined('join["highest"] = "0"'),
    "join_gap": _joined('join["parts"][1]["period"]["start"] = "2026-10-01"'),
    "join_overlap": _joined('join["parts"][1]["period"]["start"] = "2026-08-01"'),
    "join_outside": _joined('join["parts"][1]["period"]["end"] = "2027-02-01"'),
    "join_shares_sum": _joined(
        'join["weighting"] = "shares"\njoin["parts"][0]["share"] = "60 %"\njoin["parts"][1]["share"] = "30 %"'
    ),
    "join_undeclared_unit": _joined('join["units"] = ["A"]'),
    "join_tables_differ": _joined('join["parts"][0]["table"] = "t1"\njoin["parts"][1]["table"] = "t2"'),
    "join_no_weight": _joined(
        'join["parts"][0]["period"]["end"] = "2026-12-15"\njoin["parts"][1]["period"]["start"] = "2026-12-15"'
    ),
    "join_figure_range": _joined('join["parts"][1]["figure"] = "101"'),
    "join_not_applicable": _joined('join["parts"][1]["figure"] = {"may_not_apply": True}'),
    "join_broken_months": _joined(
        'join["parts"][0]["period"]["end"] = "2026-09-16"\njoin["parts"][1]["period"]["start"] = "2026-09-16"'
    ),
    "join_too_short": _joined(
        'join["at_least_months"] = 6\n'
        'join["parts"] = [{"unit": "B", "period": join["parts"][1]["period"], "figure": "90"}]\n'
        'join["absences"] = [{"period": {"start": "2026-01-01", "end": "2026-09-01"}, "reason": "Nghỉ ốm"}]'
    ),
    "join_undetermined": _joined(
        'join["may_not_apply"] = True\njoin["absent"] = "undetermined"\n'
        'join["parts"][1]["figure"] = {"may_not_apply": True}'
    ),
}
