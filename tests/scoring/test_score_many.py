"""`score_many`: rows in, sheets out, in order; each as if scored alone."""

from __future__ import annotations

from scoring.tables import blank, plain, section, table
from thidua import NOT_APPLICABLE, compile_table, score, score_many

TABLE = table(section("I", "20", plain("a"), plain("b")), facts=[blank("a"), blank("b")])
ROWS = [
    ("x", {"a": "1", "b": "2"}),
    ("y", {"a": "1"}),
    ("z", {"a": NOT_APPLICABLE, "b": NOT_APPLICABLE}),
    ("w", {"a": "1,5", "b": 2.5}),
    ("x", {}),
    ("", None),
]


def test_each_as_if_alone():
    sheets = score_many(TABLE, ROWS)
    assert isinstance(sheets, tuple)
    assert [sheet.unit for sheet in sheets] == ["x", "y", "z", "w", "x", ""]
    for sheet, (unit, answers) in zip(sheets, ROWS, strict=True):
        assert sheet.as_data() == score(TABLE, answers, unit=unit).as_data()
    assert [str(sheet.total) for sheet in sheets] == [
        "3", "1..11", "not applicable", "0..20 or not applicable", "0..20 or not applicable", "0..20 or not applicable",
    ]  # fmt: skip


def test_any_iterable_and_any_table():
    made = compile_table(TABLE)
    assert [s.as_data() for s in score_many(made, iter(ROWS))] == [s.as_data() for s in score_many(TABLE, ROWS)]
    assert score_many(TABLE, []) == ()
    assert score_many(TABLE, (row for row in ROWS[:1]))[0].table is compile_table(TABLE)
