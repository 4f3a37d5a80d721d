"""Organisation identifiers: recognised, tagged, not converted."""

from __future__ import annotations

import pytest

from thidua.bodies import OrganisationId
from thidua.loading import load


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("G09", "current"),
        ("H57", "current"),
        ("H57.12.A3", "current"),
        ("A01." + "B" * 31, "current"),
        ("000.00.00.H40", "legacy"),
        ("001.12.00.G09", "legacy"),
    ],
)
def test_recognised(value, form):
    loaded = load(OrganisationId, value)
    assert loaded.value is not None
    assert (loaded.value.value, loaded.value.form, str(loaded.value)) == (value, form, value)
    assert load(OrganisationId, loaded.value.model_dump(mode="json")).value == loaded.value
    assert load(OrganisationId, {"value": value}).value == loaded.value


@pytest.mark.parametrize(
    "value",
    ["", "h57", "H5", "57", "H57.", "H57..1", "H57.a", "H57 ", "H57\n", "H５7", "A01." + "B" * 32,
     "000.00.H40", "H" * 5_000_000],
    ids=lambda value: ascii(value)[:16],
)  # fmt: skip
def test_refused(value):
    assert [finding.code for finding in load(OrganisationId, value).findings] == ["identifier_form"]


def test_a_wrong_tag_is_refused():
    loaded = load(OrganisationId, {"value": "H57", "form": "legacy"})
    assert [finding.code for finding in loaded.findings] == ["identifier_form"]
    assert load(OrganisationId, 57).findings[0].code == "invalid_shape"


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("H57.12", "H57", True),
        ("H57.12.3", "H57", True),
        ("H57", "H57", False),
        ("H57.123", "H57.12", False),
        ("H58.1", "H57", False),
        ("000.00.00.H57", "H57", False),
        ("H57.1", "000.00.00.H57", False),
    ],
)
def test_within(inner, outer, expected):
    of = OrganisationId.model_validate
    assert of(inner).within(of(outer)) is expected
