"""Subjects: who is emulated and commended, with dated membership."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from thidua.loading import load, load_json
from thidua.subjects import Collective, Household, Individual, Locality, Membership, subject_adapter

MOVED = (
    {"body": "phong-a", "start": "2019-01-01", "end": "2023-07-01"},
    {"body": "so-noi-vu", "start": "2023-07-01"},
    {"body": "cong-doan", "start": "2019-01-01"},
)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"kind": "individual", "code": "cb-1", "name": "Nguyễn Thị An"}, Individual),
        ({"kind": "collective", "code": "to-1", "name": "Tổ bảo vệ", "legal_person": False}, Collective),
        (
            {"kind": "collective", "code": "so", "name": "Sở Nội vụ", "legal_person": True, "body": "so"},
            Collective,
        ),
        ({"kind": "household", "code": "ho-1", "name": "Hộ ông Nguyễn Văn Ba"}, Household),
        ({"kind": "locality", "code": "thon-1", "name": "Thôn Đông"}, Locality),
        ({"kind": "locality", "code": "xa-1", "name": "Xã Đông", "level": "commune"}, Locality),
    ],
)
def test_each_kind(data, kind):
    loaded = load(subject_adapter(), data)
    assert loaded.findings == ()
    assert type(loaded.value) is kind
    assert load_json(subject_adapter(), loaded.value.model_dump_json()) == loaded


@pytest.mark.parametrize(
    ("day", "bodies"),
    [
        (date(2018, 12, 31), ()),
        (date(2023, 6, 30), ("phong-a", "cong-doan")),
        (date(2023, 7, 1), ("so-noi-vu", "cong-doan")),
    ],
)
def test_membership_is_dated(day, bodies):
    assert Individual(code="cb-1", name="An", memberships=MOVED).bodies_on(day) == bodies


def test_names_are_nfc():
    name = "Nguyễn Thị Ái"
    assert Individual(code="x", name=unicodedata.normalize("NFD", name)).name == name
    assert Individual(code="x", name=name) == Individual(code="x", name=unicodedata.normalize("NFD", name))


def test_legal_personality_may_be_unknown():
    assert Collective(code="x", name="Đội").legal_person is None


REFUSED = [
    ({"kind": "person", "code": "x", "name": "An"}, "unknown_kind", ""),
    ({"code": "x", "name": "An"}, "kind_missing", ""),
    ({"kind": "individual", "code": "x", "name": " "}, "text_empty", "name"),
    ({"kind": "individual", "code": "x y", "name": "An"}, "code_form", "code"),
    ({"kind": "individual", "code": "x", "name": "An", "birth": "2000-01-01"}, "field_unknown", "birth"),
    (
        {"kind": "individual", "code": "x", "name": "An", "legal_person": True},
        "field_unknown",
        "legal_person",
    ),
    (
        {"kind": "collective", "code": "x", "name": "An", "legal_person": "yes"},
        "invalid_shape",
        "legal_person",
    ),
    (
        {
            "kind": "individual",
            "code": "x",
            "name": "An",
            "memberships": [{"body": "x", "start": "2020-01-01"}],
        },
        "membership_self",
        "",
    ),
    (
        {
            "kind": "individual",
            "code": "x",
            "name": "An",
            "memberships": [{"body": "b", "start": "2020-01-01"}, {"body": "b", "start": "2019-01-01"}],
        },
        "membership_overlap",
        "",
    ),
    (
        {
            "kind": "individual",
            "code": "x",
            "name": "An",
            "memberships": [{"body": "b", "start": "2020-01-01", "end": "2020-01-01"}],
        },
        "validity_order",
        "memberships/0",
    ),
    (
        {"kind": "individual", "code": "x", "name": "An", "memberships": [{"body": "b", "start": 1.5}]},
        "number_float",
        "memberships/0/start",
    ),
]


@pytest.mark.parametrize(("data", "code", "where"), REFUSED)
def test_refused(data, code, where):
    assert [(f.code, f.where) for f in load(subject_adapter(), data).findings] == [(code, where)]


def test_leaving_and_coming_back():
    back = (
        Membership(body="b", start=date(2019, 1, 1), end=date(2020, 1, 1)),
        Membership(body="b", start=date(2020, 1, 1), end=date(2021, 1, 1)),
        Membership(body="b", start=date(2022, 1, 1)),
    )
    person = Individual(code="x", name="An", memberships=back)
    assert [person.bodies_on(date(year, 6, 1)) for year in (2020, 2021, 2022)] == [("b",), (), ("b",)]
