"""Which text rates whom in which year, at every edge of its interval."""

from itertools import pairwise

import pytest

from thidua.awards.records import RatingEntry, Staff
from thidua.errors import ThiduaError
from thidua.regimes.instruments import D56, D90, D233, D335
from thidua.regimes.ratings import RATED_UNDER, rated_under

ALL: tuple[Staff, ...] = ("official", "civil_servant", "public_employee")


@pytest.mark.parametrize(
    ("cycle", "code", "mark"),
    [
        ("2015", "d56", "unverified"),  # 2015-12-31 is after 2015-08-01
        ("2019", "d56", "unverified"),
        ("2020-07", "d56", "unverified"),  # ends on 2020-07-31, before 2020-08-20
        ("2020-08", "d90", "secondary"),  # ends on 2020-08-31, after 2020-08-20
        ("2020", "d90", "secondary"),
        ("2025", "d90", "secondary"),  # its last day is the last one before 2026-01-01
    ],
)
@pytest.mark.parametrize("staff", ALL)
def test_one_text_for_all_up_to_2025(staff: Staff, cycle: str, code: str, mark: str) -> None:
    found = rated_under(staff, cycle)
    assert found.instrument is not None and found.citation is not None
    assert (found.instrument.code, found.mark, found.findings) == (code, mark, ())
    assert found.has_limited is (code == "d56")


@pytest.mark.parametrize(
    ("staff", "cycle", "code", "mark"),
    [
        ("civil_servant", "2026-01", "d335", "secondary"),
        ("civil_servant", "2026", "d335", "secondary"),
        ("public_employee", "2026-01", "d90", "unverified"),  # presumed to go on
        ("public_employee", "2026-H1", "d90", "unverified"),  # ends on 2026-06-30
        ("public_employee", "2026-07", "d233", "secondary"),
        ("public_employee", "2026", "d233", "secondary"),
        ("public_employee", "2025-2026", "d233", "secondary"),  # the school year ends on 2026-08-31
    ],
)
def test_from_2026_on_by_kind_of_staff(staff: Staff, cycle: str, code: str, mark: str) -> None:
    found = rated_under(staff, cycle)
    assert found.instrument is not None
    assert (found.instrument.code, found.mark, found.findings) == (code, mark, ())


def test_what_is_presumed_says_so() -> None:
    presumed = rated_under("public_employee", "2026-H1").citation
    assert presumed is not None and presumed.note is not None and "2026-06-30" in presumed.note.text("en")


@pytest.mark.parametrize(
    ("staff", "cycle"),
    [("official", "2026"), ("official", "2026-01"), *((staff, "2014") for staff in ALL), ("official", "2015-07")],
)
def test_no_text_is_known(staff: Staff, cycle: str) -> None:
    found = rated_under(staff, cycle)
    assert (found.instrument, found.citation, found.mark, found.has_limited) == (None, None, None, False)
    (finding,) = found.findings
    assert finding.code == "rating_text_unknown" and cycle in finding.message("vi")


def test_the_days_are_those_of_the_instruments() -> None:
    for staff, lines in RATED_UNDER.items():
        for one, following in pairwise(lines):
            assert one.validity.end == following.validity.start, staff
        assert lines[0].validity == D56.validity and lines[1].validity.start == D90.validity.start
    assert RATED_UNDER["civil_servant"][-1].validity == D335.validity
    assert RATED_UNDER["public_employee"][-1].validity == D233.validity


def test_a_cycle_that_is_none_is_refused() -> None:
    with pytest.raises(ThiduaError, match="cycle_form"):
        rated_under("official", "năm ngoái")


def test_limited_in_capacity_is_kept_apart() -> None:
    """Decree 56/2015: the third grade stands as completed, and is not equal to a plain completed."""
    limited = RatingEntry.model_validate({"cycle": "2018", "rating": "completed", "limited": True})
    plain = RatingEntry.model_validate({"cycle": "2018", "rating": "completed"})
    assert limited.rating == plain.rating and limited != plain
    for rating in ("not_completed", "completed_well", "completed_excellently"):
        with pytest.raises(ValueError, match="rating_limited"):
            RatingEntry.model_validate({"cycle": "2018", "rating": rating, "limited": True})
