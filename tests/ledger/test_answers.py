"""``Ledger.answers`` and what must hold of it, whatever is written down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.made import YEAR, correction, day, entry
from thidua import Ledger

ENTRIES = st.builds(
    lambda code, on, value, fact, unit: entry(f"e{code} {on} {value}", fact=fact, unit=unit),
    st.integers(1, 6),
    st.integers(1, 28),
    st.sampled_from(["4", "4.0", "5", "true", "NA Không phát sinh", "NA Không được giao", "late"]),
    st.sampled_from(["sessions", "visits"]),
    st.sampled_from(["a", "b"]),
)
CORRECTIONS = st.builds(
    lambda old, on, new: correction(f"e{old} {on}" + (f" e{new}" if new != old else "")),
    st.integers(1, 6),
    st.integers(1, 28),
    st.integers(1, 6),
)
DAYS = st.integers(1, 28).map(day)
LISTS = (st.lists(ENTRIES, max_size=8), st.lists(CORRECTIONS, max_size=4))


def made(entries: list[dict[str, object]], corrections: list[dict[str, object]]) -> Ledger:
    return Ledger.model_validate({"entries": entries, "corrections": corrections})


def test_answers_are_what_score_takes() -> None:
    rows = [
        entry("e1 05 4"),
        entry("e2 05 true", fact="plan"),
        entry("e3 05 NA Không phát sinh", fact="visits", evidence=[]),
        entry("e4 05 7", fact="models"),
        entry("e5 06 8", fact="models"),  # differs: not known
        entry("e6 05 9", unit="b"),
        entry("e7 09 9", fact="late"),  # not yet
    ]
    assert made(rows, []).answers("a", YEAR, on=day(8)) == {
        "sessions": "4",
        "plan": True,
        "visits": {"not_applicable": {"because": "Không phát sinh", "by": "Trần Thị Bình"}},
    }
    assert made(rows, []).answers("c", YEAR, on=day(8)) == {}


@given(*LISTS, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_entries_changes_nothing(entries, corrections, on, random):  # type: ignore[no-untyped-def]
    mixed, turned = entries.copy(), corrections.copy()
    random.shuffle(mixed)
    random.shuffle(turned)
    for unit in "ab":
        assert made(mixed, turned).answers(unit, YEAR, on=on) == made(entries, corrections).answers(unit, YEAR, on=on)


@given(*LISTS, DAYS, st.lists(ENTRIES, min_size=1, max_size=3), st.lists(CORRECTIONS, max_size=3))
def test_what_is_dated_later_changes_nothing(entries, corrections, on, more, again):  # type: ignore[no-untyped-def]
    later = [one for one in more if one["recorded_on"] > on.isoformat()]
    late = [one for one in again if one["on"] > on.isoformat()]
    before = made(entries, corrections)
    after = made([*entries, *later], [*corrections, *late])
    for unit in "ab":
        assert after.answers(unit, YEAR, on=on) == before.answers(unit, YEAR, on=on)


@given(*LISTS, CORRECTIONS)
def test_a_correction_never_deletes_history(entries, corrections, one):  # type: ignore[no-untyped-def]
    before, after = made(entries, corrections), made(entries, [*corrections, one])
    for unit in "ab":
        for fact in ("sessions", "visits"):
            old, new = before.history(unit, fact, YEAR), after.history(unit, fact, YEAR)
            assert [line.entry for line in new] == [line.entry for line in old]
            for was, now in zip(old, new, strict=True):
                assert set(was.corrections) <= set(now.corrections)
                assert len(now.corrections) == len(was.corrections) + (was.entry.code == one["replaces"])
    total = sum(len(after.history(unit, fact, YEAR)) for unit in "ab" for fact in ("sessions", "visits"))
    assert total == len(entries)


@given(*LISTS, DAYS)
def test_answers_and_value_of_agree(entries, corrections, on):  # type: ignore[no-untyped-def]
    book = made(entries, corrections)
    answers = book.answers("a", YEAR, on=on)
    for fact in ("sessions", "visits"):
        standing = book.standing("a", fact, YEAR, on=on)
        assert (fact in answers) is (book.value_of("a", fact, YEAR, on=on) is not None)
        assert answers.get(fact) == (standing[0].answer if fact in answers else None)


def test_one_code_twice_has_an_order_too() -> None:
    """Two claims under one code on one day agree that nothing arose; which words are given is no matter of order."""
    rows = [entry("e1 05 NA Không phát sinh"), entry("e1 05 NA Không được giao")]
    assert made(rows, []).answers("a", YEAR, on=day(5)) == made(rows[::-1], []).answers("a", YEAR, on=day(5))


def test_history_is_by_day() -> None:
    book = made(
        [entry("e2 20 4"), entry("e1 05 5")], [correction("e1 21 e3"), correction("e1 20 e2"), correction("e9 20")]
    )
    lines = [
        (line.entry.code, [c.replaced_by for c in line.corrections]) for line in book.history("a", "sessions", YEAR)
    ]
    assert lines == [("e1", ["e2", "e3"]), ("e2", [])]


@pytest.mark.parametrize("on", [4, 5, 31])
def test_an_empty_day_is_no_zero(on: int) -> None:
    assert made([entry("e1 05 0")], []).answers("a", YEAR, on=day(on)) == ({} if on < 5 else {"sessions": "0"})
