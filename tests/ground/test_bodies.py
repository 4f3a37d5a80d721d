"""Bodies and their directory, asked on a date."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua.bodies import STATE_LEVELS, Directory, IssuingBody, inspect_directory

BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def body(code, level, start="2010-01-01", end=None, **more):
    plain = {"name": f"UBND {code}", "system": "state", "kind": "peoples_committee"}
    return IssuingBody(code=code, level=level, validity={"start": start, "end": end}, **(plain | more))


TINH = body("tinh-a", "province", identifier="H99")
HUYEN = body("huyen-b", "district", end="2025-07-01", parent="tinh-a")
XA_OLD = body("xa-c", "commune", end="2025-07-01", parent="huyen-b")
XA_NEW = body("xa-d", "commune", start="2025-07-01", parent="tinh-a", succeeds=("xa-c", "huyen-b"))
ALL = Directory(bodies=(TINH, HUYEN, XA_OLD, XA_NEW))


def codes(findings):
    return [finding.code for finding in findings]


def test_on_a_day():
    assert [found.code for found in ALL.on(BEFORE)] == ["tinh-a", "huyen-b", "xa-c"]
    assert [found.code for found in ALL.on(AFTER)] == ["tinh-a", "xa-d"]


def test_at_the_edge():
    assert ALL.at("xa-c", BEFORE).body == XA_OLD
    assert ALL.at("xa-c", BEFORE).findings == ()
    found = ALL.at("huyen-b", AFTER)
    assert found.body is None
    (finding,) = found.findings
    assert finding.message("en") == ("On 2025-07-01 the body “huyen-b” does not exist; nearest: 2010-01-01/2025-06-30.")
    assert finding.hint("en") == "Succeeded by: xa-d."
    assert codes(ALL.at("xa-d", BEFORE).findings) == ["body_outside_validity"]
    assert ALL.at("xa-d", BEFORE).findings[0].hint("en") == "Succeeded by: —."
    assert codes(ALL.at("nowhere", AFTER).findings) == ["unknown_body"]


def test_chains():
    before = ALL.chain("xa-c", BEFORE)
    assert ([found.code for found in before.bodies], before.findings) == (["xa-c", "huyen-b", "tinh-a"], ())
    after = ALL.chain("xa-d", AFTER)
    assert ([found.code for found in after.bodies], after.findings) == (["xa-d", "tinh-a"], ())
    assert ALL.chain("xa-c", AFTER).bodies == ()


def test_a_district_body_after_the_district_names_the_mark_of_its_source():
    directory = Directory(bodies=(body("huyen-x", "district"),))
    assert directory.at("huyen-x", BEFORE).findings == ()
    found = directory.at("huyen-x", AFTER)
    assert found.body is not None
    (finding,) = found.findings
    assert (finding.code, finding.citation) == ("level_outside_validity", "Luật 72/2025/QH15")
    assert finding.hint("en") == "How well the source was read: unverified."
    assert dict(finding.params)["nearest"] == "../2025-06-30"


def test_versions_of_one_body():
    old = body("h57", "province", end="2025-01-01", name="UBND tỉnh Thừa Thiên Huế")
    new = body("h57", "province", start="2025-01-01", name="UBND thành phố Huế")
    directory = Directory(bodies=(new, old))
    assert directory.versions("h57") == (old, new)
    assert directory.get("h57") == new
    assert directory.get("h58") is None
    assert directory.at("h57", date(2024, 12, 31)).body == old
    assert directory.at("h57", date(2025, 1, 1)).body == new
    assert dict(directory.at("h57", date(2009, 1, 1)).findings[0].params)["nearest"] == "2010-01-01/2024-12-31"
    assert inspect_directory(directory) == ()


def test_inspection_of_a_sound_directory():
    assert inspect_directory(ALL) == ()
    assert inspect_directory(Directory(bodies=())) == ()


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ((body("a", "province", parent="ghost"),), ["unknown_parent"]),
        ((body("a", "planet"),), ["unknown_level"]),
        ((body("a", None, system="enterprise", kind="company"),), []),
        ((body("a", "province", parent="a"),), ["parent_cycle"]),
        (
            (body("a", None, parent="b"), body("b", None, parent="c"), body("c", None, parent="a")),
            ["parent_cycle"],
        ),
        ((body("a", "district"),), ["level_outside_validity"]),
        (
            (body("a", "commune", parent="b"), body("b", "district", end="2025-07-01")),
            ["body_outside_validity"],
        ),
        ((body("a", "province", succeeds=("ghost",)),), ["unknown_predecessor"]),
        ((body("a", None), body("a", None, start="2020-01-01")), ["body_versions_overlap"]),
        ((body("a", None, identifier="000.00.00.H57"),), ["identifier_legacy"]),
    ],
)
def test_inspection(bodies, expected):
    assert codes(inspect_directory(Directory(bodies=bodies))) == expected


def test_a_circle_that_exists_only_for_a_while_is_found():
    bodies = (
        body("a", None, parent="b"),
        body("b", None, end="2015-01-01"),
        body("b", None, start="2015-01-01", end="2016-01-01", parent="a"),
        body("b", None, start="2016-01-01"),
    )
    (finding,) = inspect_directory(Directory(bodies=bodies))
    assert (finding.code, dict(finding.params)["chain"]) == ("parent_cycle", "b → a → b")


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([*"abcdefgh", None]), max_size=8))
def test_chains_end_whatever_the_parents(parents):
    bodies = tuple(body(code, None, parent=parent) for code, parent in parents.items())
    directory = Directory(bodies=bodies)
    for code in parents:
        chain = directory.chain(code, AFTER)
        assert len({found.code for found in chain.bodies}) == len(chain.bodies) <= 8
        last = chain.bodies[-1]
        assert (last.parent is None) == (chain.findings == ())


def test_refused():
    with pytest.raises(ValidationError) as caught:
        Directory(bodies=(), levels=(*STATE_LEVELS, STATE_LEVELS[0]))
    assert "level_twice" in str(caught.value)
    with pytest.raises(ValidationError):
        body("a", None, system="kingdom")
    with pytest.raises(ValidationError):
        body("a b", None)


def test_json_pickle_and_evolve():
    assert Directory.model_validate_json(ALL.model_dump_json()) == ALL
    assert pickle.loads(pickle.dumps(ALL)).at("xa-d", AFTER).body == XA_NEW  # noqa: S301 - our own bytes
    assert ALL.evolve(bodies=(TINH,)).get("xa-d") is None
