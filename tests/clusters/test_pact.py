"""``Pact``: who signed, and the targets as answers. A figure, not assigned, not known: three things."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusters.made import NA, cluster, pact
from thidua import Points, load
from thidua.clusters import NOT_ASSIGNED, PactTarget


@pytest.mark.parametrize(
    ("targets", "answers"),
    [
        ((), {}),
        ((("a", "due", "4"),), {"due": "4"}),
        ((("a", "due", "4.50"),), {"due": "4.5"}),
        ((("a", "due", "0"),), {"due": "0"}),  # zero is a target
        ((("a", "due", NA),), {"due": NA}),
        ((("a", "due", None),), {}),  # not known yet: absent
        ((("b", "due", "4"),), {}),
        ((("a", "due", "4"), ("a", "due", "4.0")), {"due": "4"}),  # twice the same
        ((("a", "due", "4"), ("a", "due", "5")), {}),  # twice and differently: neither
        ((("a", "due", "4"), ("a", "due", None)), {}),
        ((("a", "due", "4"), ("a", "due", NA)), {}),
        ((("a", "due", "4"), ("a", "visits", NA), ("b", "due", "9")), {"due": "4", "visits": NA}),
    ],
)
def test_answers(targets: tuple[tuple[str, str, object], ...], answers: dict[str, object]) -> None:
    assert pact(targets).answers("a") == answers


@given(st.permutations([("a", "due", "4"), ("a", "due", "5"), ("a", "x", "1"), ("a", "y", NA), ("b", "x", "2")]))
def test_the_order_of_targets_changes_nothing(targets: list[tuple[str, str, object]]) -> None:
    assert pact(tuple(targets)).answers("a") == {"x": "1", "y": NA}


@pytest.mark.parametrize(
    ("target", "code", "where"),
    [
        ("bốn", "number_text", "target"),
        (True, "number_type", "target"),
        (4.5, "number_float", "target"),
        ({}, "field_missing", "target/not_applicable"),
        ({"not_applicable": " "}, "text_empty", "target/not_applicable"),
    ],
)
def test_a_target_that_is_none(target: object, code: str, where: str) -> None:
    found = load(PactTarget, {"unit": "a", "fact": "due", "target": target}).findings
    assert [(f.code, f.where) for f in found] == [(code, where)]


def test_a_target_must_be_said() -> None:
    assert [f.code for f in load(PactTarget, {"unit": "a", "fact": "due"}).findings] == ["field_missing"]


@pytest.mark.parametrize("target", [Points("4"), NOT_ASSIGNED, None])
def test_targets_go_through_json(target: object) -> None:
    made = PactTarget.model_validate({"unit": "a", "fact": "due", "target": target})
    assert made.target == target
    assert load(PactTarget, made.model_dump(mode="json")).value == made


@pytest.mark.parametrize(
    ("signatures", "day", "signed", "not_signed"),
    [
        ((), "2024-03-19", (), ("a", "b")),
        (("a",), "2024-03-18", (), ("a", "b")),  # the day before the signing
        (("a",), "2024-03-19", ("a",), ("b",)),
        (("a", "b 2024-04-02"), "2024-04-01", ("a",), ("b",)),
        (("a", "b 2024-04-02"), "2024-04-02", ("a", "b"), ()),
        (("b", "b"), "2024-07-01", ("b",), ("a", "c")),  # c joined in July
    ],
)
def test_who_signed(
    signatures: tuple[str, ...], day: str, signed: tuple[str, ...], not_signed: tuple[str, ...]
) -> None:
    made, on = pact(signatures=signatures), date.fromisoformat(day)
    assert made.signed(on) == signed
    assert made.not_signed(cluster("a", "b", "c 2024-07-01"), on) == not_signed
    assert made.signed() == tuple(dict.fromkeys(text.split()[0] for text in signatures))
