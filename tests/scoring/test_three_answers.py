"""Zero, not applicable and unknown on one leaf: three different sheets, each explained in both languages."""

from __future__ import annotations

import pytest

from criteria.tables import criterion, section, table
from thidua import NOT_APPLICABLE, NotApplicable, score

FACTS = [
    {
        "kind": "number",
        "name": "models",
        "highest": "5",
        "may_not_apply": True,
        "label": {"vi": "Mô hình", "en": "Models"},
    },
    {"kind": "number", "name": "posts", "highest": "10", "label": {"vi": "Bài viết", "en": "Posts"}},
]
SECTION = section(
    "I",
    "20",
    criterion("I.1", "10", {"kind": "capped_count", "count": "models", "each": "2"}),
    criterion("I.2", "10", {"kind": "capped_count", "count": "posts", "each": "1"}),
)
CLASSES = {
    "bands": [
        {"code": "A", "label": {"vi": "Tốt", "en": "Good"}, "at_least": "12"},
        {"code": "B", "label": {"vi": "Đạt", "en": "Fair"}, "at_least": "5"},
    ]
}
TABLE = table(SECTION, facts=FACTS, classes=CLASSES)
BECAUSE = NotApplicable(because="Không được giao chỉ tiêu", by="Phòng Nội vụ")

ZERO = score(TABLE, {"models": "0", "posts": "7"}, unit="U")
BLANK = score(TABLE, {"models": BECAUSE, "posts": "7"}, unit="U")
UNKNOWN = score(TABLE, {"posts": "7"}, unit="U")


@pytest.mark.parametrize(
    ("sheet", "leaf", "total", "possible", "unknown"),
    [
        (ZERO, "0", "7", ("B",), ()),
        (BLANK, "not applicable", "7", ("B",), ()),
        (UNKNOWN, "0..10 or not applicable", "7..17", ("B", "A"), ("models",)),
    ],
)
def test_three_sheets(sheet, leaf, total, possible, unknown):
    assert str(sheet.points("I.1")) == leaf
    assert str(sheet.total) == str(sheet.section("I")) == total
    assert sheet.class_.possible == possible
    assert sheet.unknown == unknown
    assert sheet.findings == ()


def test_three_identities():
    data = [sheet.as_data() for sheet in (ZERO, BLANK, UNKNOWN)]
    assert len({d["inputs"] for d in data}) == 3
    assert len({d["rules"] for d in data}) == 1
    assert data[0]["criteria"]["I.1"] == {"lowest": "0", "highest": "0", "may_not_apply": False}
    assert data[1]["criteria"]["I.1"] == {"lowest": None, "highest": None, "may_not_apply": True}
    assert data[2]["criteria"]["I.1"] == {"lowest": "0", "highest": "10", "may_not_apply": True}


WORDS = [
    (ZERO, "vi", ["Tiêu chí I.1: 0 / 10", "Mô hình: 0", "Chưa đạt: 10", "Xếp loại: Đạt"]),
    (ZERO, "en", ["Tiêu chí I.1: 0 / 10", "Models: 0", "Gap: 10", "Class: Fair"]),
    (
        BLANK,
        "vi",
        [
            "Tiêu chí I.1: không tính / 10",
            "Mô hình: không phát sinh (Không được giao chỉ tiêu)",
            "Không phát sinh nên không tính",
        ],
    ),
    (
        BLANK,
        "en",
        [
            "Tiêu chí I.1: not counted / 10",
            "Models: does not apply (Không được giao chỉ tiêu)",
            "Does not apply, so it is left out",
        ],
    ),
    (
        UNKNOWN,
        "vi",
        [
            "Còn thiếu: Mô hình",
            "Tiêu chí I.1: ít nhất 0, nhiều nhất 10, hoặc không tính / 10",
            "Mô hình: chưa có số liệu",
            "Nếu không phát sinh: không tính",
            "Tổng điểm: ít nhất 7, nhiều nhất 17",
            "Xếp loại: một trong các loại: Đạt; Tốt",
        ],
    ),
    (
        UNKNOWN,
        "en",
        [
            "Still needed: Models",
            "Tiêu chí I.1: at least 0, at most 10, or not counted / 10",
            "Models: not known yet",
            "If it does not apply: left out",
            "Total: at least 7, at most 17",
            "Class: one of: Fair; Good",
        ],
    ),
]


@pytest.mark.parametrize(("sheet", "lang", "words"), WORDS)
def test_each_is_explained(sheet, lang, words):
    text = sheet.explain().text(lang)
    for part in words:
        assert part in text
    others = {ZERO, BLANK, UNKNOWN} - {sheet}
    assert all(other.explain().text(lang) != text for other in others)


def test_full_points_says_why():
    """semantics.md §3: each step that changes a number is a line."""
    made = table(
        section("I", "10", criterion("I.1", "10", SECTION["criteria"][0]["rule"], not_applicable="full_points")),
        facts=FACTS,
    )
    sheet = score(made, {"models": NOT_APPLICABLE, "posts": "1"})
    assert str(sheet.total) == "10"
    assert "I.1. Tiêu chí I.1: 10 / 10" in sheet.explain().text("en")
    assert "Does not apply, so the full 10 points are given" in sheet.explain().text("en")
    assert "Không phát sinh nên được tối đa 10 điểm" in sheet.explain().text("vi")
