"""Keys from outside the table, membership, and the explanation of a standing."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from ranking.cohorts import TABLE, places, sheets
from thidua import DateFact, NumberFact, rank, score
from thidua.errors import ThiduaError
from thidua.points import Points
from thidua.ranking import KeyValue, OutsideKey

SENT = DateFact(
    name="sent", lowest=date(2024, 12, 1), highest=date(2024, 12, 31), label={"vi": "Ngày nộp", "en": "Sent"}
)
VOTES = NumberFact(name="votes", highest=Points(9), may_not_apply=True)


def ranked(values, by, fact=SENT, rows=((2, 2), (4, 0), (1, 1))):
    """Units u0 and u1 have 4 points, u2 has 2."""
    return rank(sheets(*rows), by=by, outside=[OutsideKey(fact=fact, values=values)])


EARLIER = ("total", "-outside/sent")
U0, U1 = KeyValue.of("u0", "2024-12-20"), KeyValue.of("u1", "2024-12-10")

CASES = [
    # values, keys, fact, places
    ((U0, U1), EARLIER, SENT, "u1 1, u0 2, u2 3"),
    ((U0, U1), ("total", "outside/sent"), SENT, "u0 1, u1 2, u2 3"),
    ((U0, KeyValue.of("u1", "2024-12-20")), EARLIER, SENT, "u0 1, u1 1, u2 3"),
    ((U0,), EARLIER, SENT, "u0 1..2, u1 1..2, u2 3"),  # u1 may have sent before, after or with u0
    ((KeyValue.of("u0", "2024-12-01"),), EARLIER, SENT, "u0 1, u1 1..2, u2 3"),  # nobody can be earlier than the first
    ((U0, KeyValue(unit="u1", at_most=date(2024, 12, 19))), EARLIER, SENT, "u1 1, u0 2, u2 3"),
    ((U0, KeyValue(unit="u1", at_least=date(2024, 12, 20))), EARLIER, SENT, "u0 1, u1 1..2, u2 3"),
    ((KeyValue.of("u0", 3), KeyValue.of("u1", "5")), ("total", "outside/votes"), VOTES, "u1 1, u0 2, u2 3"),
    # what does not apply is behind every value, also behind 0 and in the other direction
    (
        (KeyValue.of("u0", 0), KeyValue(unit="u1", not_applicable=True)),
        ("total", "outside/votes"),
        VOTES,
        "u0 1, u1 2, u2 3",
    ),
    (
        (KeyValue.of("u0", 9), KeyValue(unit="u1", not_applicable=True)),
        ("total", "-outside/votes"),
        VOTES,
        "u0 1, u1 2, u2 3",
    ),
]


@pytest.mark.parametrize(("values", "by", "fact", "wanted"), CASES)
def test_places(values, by, fact, wanted):
    assert places(ranked(values, by, fact)) == wanted


@pytest.mark.parametrize(
    ("value", "code", "where"),
    [
        (KeyValue.of("u1", "2025-01-02"), "answer_range", "u1/outside/sent"),
        (KeyValue.of("u1", 5), "answer_type", "u1/outside/sent"),
        (KeyValue(unit="u1", not_applicable=True), "answer_not_applicable", "u1/outside/sent"),
        (KeyValue.of("u9", "2024-12-02"), "key_no_unit", "u9/outside/sent"),
    ],
)
def test_a_value_that_does_not_fit_is_a_finding_and_unknown(value, code, where):
    standing = ranked((U0, value), EARLIER)
    assert [(f.code, f.where) for f in standing.findings] == [(code, where)]
    assert places(standing) == "u0 1..2, u1 1..2, u2 3"


def refused(make):
    with pytest.raises((ThiduaError, ValidationError)) as caught:
        make()
    if isinstance(caught.value, ThiduaError):
        return caught.value.code
    return caught.value.errors()[0]["ctx"]["error"].code


def test_refused():
    assert refused(lambda: OutsideKey(fact=SENT, values=(U0, U0))) == "key_twice"
    assert refused(lambda: KeyValue(unit="u0", at_least=Points(2), at_most=Points(1))) == "key_order"
    assert refused(lambda: KeyValue(unit="u0", at_least=Points(2), at_most=date(2024, 12, 1))) == "key_order"
    assert refused(lambda: KeyValue(unit="u0", at_least=Points(2), not_applicable=True)) == "key_order"
    assert refused(lambda: ranked((), ("outside/vote",))) == "rank_key"
    assert refused(lambda: rank([], members=["A"])) == "rank_no_sheet"


def test_the_wire_form():
    key = OutsideKey(fact=SENT, values=(U0, KeyValue(unit="u1")))
    assert OutsideKey.model_validate_json(key.model_dump_json()) == key
    assert key.model_dump(mode="json")["values"][0]["at_least"] == "2024-12-20"


def test_a_member_without_a_sheet_is_open_until_the_books_close():
    standing = rank(sheets((2, 2), (1, 1), (4, 4)), members=["u0", "u1", "u7"])
    # u7 is anywhere from 0 to 8, or does not apply; u2 is no member
    assert places(standing) == "u0 1..2, u7 1..3, u1 2..3"
    assert standing.membership == "list"
    assert [(f.code, f.where) for f in standing.findings] == [("rank_not_member", "u2"), ("rank_not_submitted", "u7")]
    assert [placed.answered for placed in standing.placed] == [True, False, True]
    assert "Thành viên theo danh sách" in standing.explain().text("vi")


def test_the_explanation_names_the_key_that_decided():
    standing = ranked((U0, U1), EARLIER, rows=((2, 2), (4, 0), (3, None), (1, 1)))
    text = standing.explain().text("en").splitlines()
    assert text[0] == "Standing of 4 units: leader undetermined; may still lead: u1; u2"
    assert text[1].strip() == "Rule: compared in this order: Total; Sent (the smaller or earlier first)"
    assert "    Needed from u2: b; Sent" in text
    places_ = [line.strip() for line in text if line.startswith("  ") and not line.startswith("   ")]
    assert places_ == ["u1: rank 1 to 2", "u2: rank 1 to 3", "u0: rank 2 to 3", "u3: rank 4"]
    known = ranked((U0, U1), EARLIER).explain().text("vi")
    assert "Đứng trên u0 nhờ Ngày nộp: 2024-12-10 so với 2024-12-20" in known  # totals are level: 4 and 4
    assert "Đứng trên u2 nhờ Tổng điểm: 4 so với 2" in known
    level = rank(sheets((2, 2), (4, 0))).explain().text("vi")
    assert "Bằng u1 ở mọi tiêu chí so sánh" in level
    assert "Quy định chưa nêu ai quyết định khi bằng nhau" in level


def test_the_labels_of_keys_come_from_the_table():
    standing = rank(sheets((2, 2)), by=("section/I", "points:b", "leaf:a"))
    assert [label.vi for label in standing.key_labels] == ["Mục I", "Tiêu chí b", "Tiêu chí a"]
    assert standing.criteria_set is TABLE.criteria_set


@pytest.mark.parametrize(
    "unit", ["", "  ", "a\nb", "a\x00b", "\ud800", "{x}", "<b>", "e" + "\u0301" * 40, "x" * 50_000]
)
def test_any_code_of_a_unit_can_be_explained(unit):
    standing = rank([score(TABLE, {"a": 1, "b": 1}, unit=unit), score(TABLE, {"a": 2, "b": None}, unit="other")])
    for lang in ("vi", "en"):
        assert standing.explain().text(lang).count("\n") >= 5
        assert "<b>" not in standing.explain().html(lang)


@pytest.mark.parametrize("unit", ["", " ", "\x00", "\ud800"])
def test_a_value_belongs_to_a_unit_with_a_name(unit):
    with pytest.raises(ValidationError):
        KeyValue.of(unit, 5)


def test_the_spelling_of_a_unit_does_not_lose_its_value():
    """A key keeps composed, trimmed text; a sheet keeps its unit as it was given, also where that is nothing."""
    decomposed = "Pho\u0300ng A "
    key = OutsideKey(fact=VOTES, values=(KeyValue.of("Phòng A", 5),))
    assert str(key.outcome(decomposed)[0]) == "5"
    units = [score(TABLE, {"a": 1, "b": 1}, unit=unit) for unit in (decomposed, "")]
    standing = rank(units, by=("outside/votes",), outside=[key])
    assert [finding.code for finding in standing.findings] == []
    assert str(standing.of("").values[0]) == str(key.outcome("unknown")[0])
