"""An opening balance and the entries of a book."""

from __future__ import annotations

import pytest

from criteria.rules.making import asked, found, items, leaf, number, refused, replays, yes_no
from thidua import NOT_APPLICABLE

NA = NOT_APPLICABLE
BOOK = items(
    "book",
    number("points", "20", lowest="-50", may_not_apply=True, label={"vi": "Điểm", "en": "Points"}),
    yes_no("serious", label={"vi": "Nghiêm trọng", "en": "Serious"}),
    most=3,
    may_not_apply=True,
    label={"vi": "Sổ theo dõi", "en": "Book"},
)
FACTS = [BOOK]


def rule(opening="750", points="points", **more):
    return {"kind": "journal", "entries": "book", "points": points, "opening": opening, **more}


DOUBLED = rule(points="if(serious, 2 * points, points)")
LOW = rule("100")


def row(points, serious=False):
    return {"points": points, "serious": serious}


ROWS = [
    # 750 and the entries, from 0 to 1000
    (rule(), [], "750"),
    (rule(), [row("20")], "770"),
    (rule(), [row("20"), row("-50")], "720"),
    (rule(), [row("0")], "750"),
    # a formula over the fields: −10 × 2 + 5
    (DOUBLED, [row("-10", serious=True), row("5")], "735"),
    # the bounds hold for the balance
    (rule("990"), [row("10")], "1000"),
    (rule("990"), [row("11")], "1000"),
    (rule("990"), [row("20"), row("-15")], "995"),  # 1010 on the way
    (LOW, [row("-50"), row("-50")], "0"),
    (LOW, [row("-50"), row("-50"), row("-1")], "0"),  # −1
    (rule("100", lowest="60"), [row("-50")], "60"),  # 50
    (rule("0"), [row("5")], "5"),
    # an entry that does not apply counts nothing
    (rule(), [row(NA), row("5")], "755"),
    # not known: one entry, or nothing if it does not apply
    (rule(), [row("10"), row(None)], "710..780"),
    (rule(), [row({"lowest": "1", "highest": "3"})], "751..753"),
    (DOUBLED, [{"points": "10"}], "760..770"),
    # two more entries at most
    (rule(), {"items": [row("10")], "complete": False}, "660..800"),
    (rule(), {"items": [row("10"), row("10"), row("10")], "complete": False}, "780"),
    # three at most: 750 − 150 to 750 + 60
    (rule(), None, "600..810 or not applicable"),
    (rule(), NA, "not applicable"),
]


@pytest.mark.parametrize(("rule_", "book", "points"), ROWS)
def test_points(rule_, book, points):
    assert leaf(rule_, FACTS, {"book": book}, "1000") == points
    assert found(rule_, FACTS, {"book": book}, "1000") == []


def test_a_book_that_always_applies():
    always = [{**BOOK, "may_not_apply": False}]
    assert leaf(rule(), always, {}, "1000") == "600..810"


def test_words():
    assert asked(DOUBLED, FACTS, "1000") == (
        "số dư đầu kỳ 750 điểm, cộng trừ theo “Sổ theo dõi”: tổng (nếu “Nghiêm trọng” thì 2 × “Điểm”; còn lại "
        "“Điểm”) của các mục “Sổ theo dõi”; giới hạn từ 0 đến 1000 điểm",
        "opening balance 750 points, plus and minus by “Book”: sum of (if “Serious” then 2 × “Points”; otherwise "
        "“Points”) over “Book”; kept within 0 and 1000",
    )


def test_refused():
    at = "sections/0/criteria/0/rule"
    assert refused(rule(points="serious"), FACTS) == ("formula_type", at)
    assert refused({**rule(), "entries": "nobody"}, FACTS) == ("formula_list", at)


def test_as_json():
    assert replays(rule("100", lowest="60"), FACTS)
