"""``inspect_registrations``: twice, late, by somebody who does not belong."""

from __future__ import annotations

import pytest

from clusters.made import ROWS, book, said
from thidua.registrations import inspect_registrations


@pytest.mark.parametrize(
    ("rows", "members", "found"),
    [
        (ROWS[:1], ("a",), []),
        (ROWS[:1], None, []),
        (ROWS[:1], ("b",), [("registration_not_member", "registrations/0")]),
        (ROWS[:2], None, [("registration_late", "registrations/1")]),  # the deadline is 31 March
        (("a 2024-03-31 ttltxs",), None, []),  # on the day itself
        (("a 2024-03-01 ttltxs", "a 2024-03-02 co,ttltxs"), None, [("registration_twice", "registrations/1")]),
        (("a 2024-03-01 gk", "a 2024-03-02 gk office-culture"), None, []),  # regular, and in a campaign
        (("a 2024-03-01 gk,gk",), None, [("registration_twice", "registrations/0")]),
    ],
)
def test_inspect_registrations(rows: tuple[str, ...], members: tuple[str, ...] | None, found: list[object]) -> None:
    assert said(inspect_registrations(book(*rows, deadline="2024-03-31"), members)) == found


def test_without_a_deadline_nothing_is_late() -> None:
    assert inspect_registrations(book(*ROWS)) == ()
