"""``registered``: yes, no, unknown."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusters.made import ROWS, book
from thidua import RegistrationList, load, registered


@pytest.mark.parametrize(
    ("subject", "title", "campaign", "by", "complete_to", "answer"),
    [
        ("a", "ttltxs", None, "2024-03-15", None, "yes"),  # known, whatever is closed
        ("a", "co", None, "2024-12-31", "2024-03-31", "yes"),
        ("a", "ttltxs", None, "2024-03-14", None, "unknown"),  # the day before
        ("a", "ttltxs", None, "2024-03-14", "2024-03-31", "no"),
        ("b", "ttltxs", None, "2024-03-31", "2024-03-31", "no"),  # came two days too late
        ("b", "ttltxs", None, "2024-03-31", "2024-03-30", "unknown"),  # the last day is not covered
        ("b", "ttltxs", None, "2024-04-02", "2024-03-31", "yes"),
        ("c", "ttltxs", None, "2024-03-31", None, "unknown"),
        ("a", "gk", "office-culture", "2024-05-10", None, "yes"),
        ("a", "gk", None, "2024-05-10", "2024-12-31", "no"),  # only in the campaign
        ("a", "ttltxs", "office-culture", "2024-05-10", "2024-12-31", "no"),
    ],
)
def test_registered(
    subject: str, title: str, campaign: str | None, by: str, complete_to: str | None, answer: str
) -> None:
    made = book(*ROWS, complete_to=complete_to)
    assert registered(made, subject, title, by=date.fromisoformat(by), campaign=campaign) == answer


days = st.integers(0, 120).map(lambda n: date(2024, 1, 1) + timedelta(days=n))


@given(st.lists(st.tuples(st.sampled_from("ab"), days), max_size=5), days, st.one_of(st.none(), days))
def test_learning_more_never_changes_a_definite_answer(
    rows: list[tuple[str, date]], by: date, closed: date | None
) -> None:
    """Without a closure there is never a "no"; with one, the same "yes"; the order of the list does not matter."""
    texts = [f"{subject} {on} ttltxs" for subject, on in rows]
    opened = registered(book(*texts), "a", "ttltxs", by=by)
    known = registered(book(*texts, complete_to=closed), "a", "ttltxs", by=by)
    assert opened == ("yes" if any(s == "a" and on <= by for s, on in rows) else "unknown")
    assert known == ("no" if opened == "unknown" and closed is not None and by <= closed else opened)
    assert registered(book(*reversed(texts), complete_to=closed), "a", "ttltxs", by=by) == known


def test_it_goes_through_json() -> None:
    made = book(*ROWS, complete_to="2024-03-31", source="Sổ đăng ký")
    assert load(RegistrationList, made.model_dump(mode="json")).value == made
    bad = load(RegistrationList, {"cycle": "2024", "registrations": [{"subject": "a"}]})
    assert [f.where for f in bad.findings] == ["registrations/0/titles", "registrations/0/on"]
