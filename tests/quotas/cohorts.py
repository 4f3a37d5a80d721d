"""Cohorts for the tests of quotas: one figure per unit, three classes."""

from __future__ import annotations

from scoring.tables import count, plain, section, table
from thidua import compile_table, rank, score_many

CLASSES = {
    "bands": [
        {"code": "excellent", "label": {"vi": "Xuất sắc", "en": "Excellent"}, "at_least": "90"},
        {"code": "good", "label": {"vi": "Tốt", "en": "Good"}, "at_least": "80"},
    ],
    "otherwise": {"code": "fair", "label": {"vi": "Khá", "en": "Fair"}, "at_least": "0"},
}
TABLE = compile_table(
    table(
        section("I", "90", plain("base", "90")),
        section("VIII", "10", plain("bonus", "10"), kind="bonus"),
        facts=[
            count("base", "90", label={"vi": "Điểm chuẩn", "en": "Base points"}),
            count("bonus", "10", label={"vi": "Điểm thưởng", "en": "Bonus"}),
        ],
        classes=CLASSES,
    )
)


def standing(*rows, by=("total",), **more):
    """Units `u0`, `u1`, … from (base, bonus); a plain number is the base, the bonus then 0."""
    full = [row if isinstance(row, tuple) else (row, 0) for row in rows]
    answers = [(f"u{i}", {"base": base, "bonus": bonus}) for i, (base, bonus) in enumerate(full)]
    return rank(score_many(TABLE, answers), by=by, **more)


def words(result):
    """Every unit in words: `u0 in, u1 out, u2 undecided (tied_at_cut)`."""
    parts = []
    for unit in sorted(result.units, key=lambda unit: unit.unit):
        parts.append(f"{unit.unit} {unit.status}" + (f" ({unit.reason})" if unit.status == "undecided" else ""))
    return ", ".join(parts)
