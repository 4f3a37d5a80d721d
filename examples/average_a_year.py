"""Twelve months to four quarters and a year, and one figure for somebody who moved in September.

Run it with ``python examples/average_a_year.py``. The table and the decisions are samples.
"""

from thidua import Citation, Cycle, Label, PartJoin, Period, PeriodFigure, Points, average, join_parts
from thidua.averaging import Figure, JoinPart, months_to_year

sample = Citation(instrument=Label(vi="Bảng mẫu", en="Sample table"), mark="illustrative")

# Published months, in points out of 100: three quarters of 80.8, 80.9, 80.9, and a fourth of 81.1, 81.2, 81.2.
months = ["80.8", "80.9", "80.9"] * 3 + ["81.1", "81.2", "81.2"]
rows = [
    PeriodFigure(unit="Phòng A", cycle=Cycle.of("month", 2026, number), figure=Figure.of(figure))
    for number, figure in enumerate(months, start=1)
]

plan = months_to_year(Points(100), citation=sample, step="0.1")
year = average(rows, plan, Cycle("2026"), unit="Phòng A")
print(year.explain().text("vi"))

# The same months, but the year made from published quarters: another figure, so the plan must say which.
by_quarters = months_to_year(Points(100), citation=sample, step="0.1", year_from_quarters=True)
other = average(rows, by_quarters, Cycle("2026"), unit="Phòng A")
print()
print(f"from months: {year.outcome}; from quarters: {other.outcome}")

# December is not in yet: the year is a range, never a guess.
partly = average(rows[:-1], plan, Cycle("2026"), unit="Phòng A")
print(f"without December: {partly.outcome}, missing: {', '.join(map(str, partly.missing))}")

# Somebody moved on 1 September; the old body sends its figure, and months are the weights.
moved = PartJoin(
    kind="transferred_person",
    unit="cb-01",
    units=("Sở A", "Sở B"),
    period=Cycle("2026").period(),
    parts=(
        JoinPart(
            unit="Sở A",
            period=Period.model_validate({"start": "2026-01-01", "end": "2026-09-01"}),
            figure=Figure.of("84"),
        ),
        JoinPart(
            unit="Sở B",
            period=Period.model_validate({"start": "2026-09-01", "end": "2027-01-01"}),
            figure=Figure.of("90"),
        ),
    ),
    weighting="months",
    at_least_months=6,
    highest=Points(100),
    round="0.1",
    decision=sample,
)
joined = join_parts(moved)
print()
print(joined.explain().text("vi"))

# (3 × 242.6 + 243.5) / 12 = 80.9416… → 80.9; quarters 80.9, 80.9, 80.9, 81.2: 323.9 / 4 = 80.975 → 81.0
assert (str(year.outcome), str(other.outcome)) == ("80.9", "81")
# 971.3 − 81.2 = 890.1; 890.1 / 12 = 74.175 → 74.2; 990.1 / 12 = 82.508… → 82.5
assert str(partly.outcome) == "74.2..82.5"
# (8 × 84 + 4 × 90) / 12 = 1 032 / 12 = 86
assert str(joined.outcome) == "86"
