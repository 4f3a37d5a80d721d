"""Which award a movement can carry: the table of years, launchers and reviews, by law."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from movements.made import movement, plan
from thidua.regimes.movements import OFFICE_CULTURE, awards_supported

BEFORE, P1, P2 = "2019-12-31", "2023-10-01", "2025-12-20"


def answers(day: str, award: str, **changes: Any) -> list[bool | None]:
    return [one.supported for one in awards_supported(movement(**changes), on=day).of(award)]


def span(years: int, short: bool = False) -> dict[str, Any]:
    """So many years from 1 March 2016, or one day less."""
    return {"period": {"start": "2016-03-01", "end": f"{2016 + years}-02-28" if short else f"{2016 + years}-03-01"}}


NATIONAL: dict[str, Any] = {"launcher": "prime_minister", "launcher_level": "central"}

CASES: list[tuple[str, str, dict[str, Any], list[bool | None]]] = [
    # flag of a ministry or province: by movement from 2024 only, 3 years, final review, thematic
    (P1, "cobo", {}, []),
    (P2, "cobo", span(3), [True]),
    (P2, "cobo", span(3, short=True), [False]),
    (P2, "cobo", {"review": "interim"}, [False]),
    (P2, "cobo", {"review": None}, [None]),
    (P2, "cobo", {"form": "regular"}, [False]),
    (P2, "cobo", {"form": None}, [None]),
    # flag of the Government: 5 years, national
    (P1, "cocp", NATIONAL | span(5), [True]),
    (P1, "cocp", NATIONAL | span(5) | {"launcher": "president"}, [True]),
    (P1, "cocp", NATIONAL | span(5) | {"review": "interim"}, [True]),
    (P1, "cocp", NATIONAL | span(5, short=True), [False]),
    (P1, "cocp", {}, [False]),  # launched by a province
    (P1, "cocp", {"launcher": None}, [None]),
    (P2, "cocp", NATIONAL | span(5), [True]),
    (P2, "cocp", NATIONAL | span(5) | {"launcher": "president"}, [False]),
    (P2, "cocp", NATIONAL | span(5) | {"review": "interim"}, [False]),
    # certificate of the Prime Minister: 3 years up to 2023, years unread after
    (BEFORE, "bkttg", span(3), [True]),
    (BEFORE, "bkttg", span(3, short=True), [False]),
    (P1, "bkttg", span(3), [True]),
    (P1, "bkttg", span(3, short=True), [False]),
    (P2, "bkttg", span(20), [None]),
    # Labour Order, third class: 5 years from 2020; after 2023 direct workers only, collectives unread
    (BEFORE, "hcld3", span(9), []),
    ("2020-01-01", "hcld3", span(5), [True]),
    (P1, "hcld3", span(5, short=True), [False]),
    (P2, "hcld3", span(5), [None, None]),
    (P2, "hcld3", span(5, short=True), [False, None]),
    # commendation and certificate of merit: no least duration
    (P1, "bk", span(1), [None, True]),  # whether it is a yearly movement is asked for individuals
    (P1, "bk", span(1) | {"launcher": "head_of_unit"}, [False, True]),
    (P2, "bk", span(1), [True, True]),
    (P1, "gk", span(1), [True, True]),
    (P2, "gk", span(1), [None]),
]


@pytest.mark.parametrize(("day", "award", "changes", "expected"), CASES)
def test_table(day: str, award: str, changes: dict[str, Any], expected: list[bool | None]) -> None:
    assert answers(day, award, **changes) == expected


def test_what_is_lacking_and_unknown_has_names() -> None:
    (flag,) = awards_supported(movement(launcher=None, review="interim"), on=P2).of("cocp")
    assert (flag.lacking, flag.unknown) == (("review",), ("launcher",))
    (order, _) = awards_supported(movement(), on=P2).of("hcld3")
    assert order.unknown == ("direct_worker",)


def test_the_movement_on_office_culture_at_its_final_review() -> None:
    there = awards_supported(OFFICE_CULTURE, on="2025-12-20")
    said = {one.award.code: one.supported for one in there.awards if "collective" in one.line.subjects}
    # 2019-05-19 to 2025-12-31: 6 whole years, launched by the Prime Minister
    assert said == {"gk": None, "bk": True, "cobo": True, "cocp": True, "hcld3": None}
    (certificate,) = there.of("bkttg")
    assert certificate.supported is None and certificate.unknown == ("years",)


def test_a_plan_is_read_as_its_movement() -> None:
    assert awards_supported(plan(), on=P2) == awards_supported(plan().movement, on=P2)


def test_outside_the_texts_there_are_no_lines() -> None:
    for day, code in (("2017-09-30", "regime_none"), ("2026-10-01", "law_unread")):
        there = awards_supported(movement(), on=day)
        assert there.awards == () and [finding.code for finding in there.findings] == [code]


def test_every_line_is_cited_once_per_day_and_kind_of_subject() -> None:
    for day in ("2017-10-01", BEFORE, P1, P2):
        seen = [
            (one.award.code, kind) for one in awards_supported(movement(), on=day).awards for kind in one.line.subjects
        ]
        assert len(seen) == len(set(seen))


KNOWN = st.fixed_dictionaries(
    {
        "launcher": st.sampled_from(["president", "prime_minister", "minister", "provincial_chair", "head_of_unit"]),
        "review": st.sampled_from(["interim", "final"]),
        "form": st.sampled_from(["regular", "thematic"]),
    }
)


@given(
    known=KNOWN, hidden=st.sets(st.sampled_from(["launcher", "review", "form"])), day=st.sampled_from([BEFORE, P1, P2])
)
def test_learning_a_trait_never_turns_a_definite_answer(known: dict[str, str], hidden: set[str], day: str) -> None:
    less = awards_supported(movement(**{**known, **dict.fromkeys(hidden)}), on=day)
    more = awards_supported(movement(**known), on=day)
    for before, after in zip(less.awards, more.awards, strict=True):
        assert before.supported in (None, after.supported)
