"""Runs of consecutive cycles, and the joins that are declared between kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from thidua.errors import ThiduaError
from thidua.periods import Cycle, CycleJoin, SchoolStart, check_run

MOVE = CycleJoin(earlier="2022-2023", later="2024", reason="Chuyển công tác", citation="Quyết định 12/QĐ")


def run(*texts, joins=(), **more):
    return check_run(tuple(Cycle(text) for text in texts), joins, **more)


@pytest.mark.parametrize(
    "texts",
    [
        (),
        ("2019",),
        ("2019", "2020", "2021"),
        ("2019-Q3", "2019-Q4", "2020-Q1"),
        ("2019-12", "2020-01"),
        ("2021-2022", "2022-2023"),
        ("2016..2020", "2021..2025"),
    ],
)
def test_consecutive(texts):
    assert run(*texts).consecutive
    assert run(*texts).findings == ()


@pytest.mark.parametrize(
    ("texts", "codes", "message"),
    [
        (("2019", "2021"), ["cycle_gap"], "Between 2019 and 2021, 2020 to 2020 is missing."),
        (
            ("2019-Q1", "2019-Q4"),
            ["cycle_gap"],
            "Between 2019-Q1 and 2019-Q4, 2019-Q2 to 2019-Q3 is missing.",
        ),
        (
            ("2010..2015", "2017..2020"),
            ["cycle_gap"],
            "Between 2010..2015 and 2017..2020, 2016-01-01 to 2016-12-31 is missing.",
        ),
        (
            ("2015..2020", "2019..2025"),
            ["cycle_overlap"],
            "2015..2020 and 2019..2025 overlap from 2019-01-01 to 2020-12-31.",
        ),
        (("2019", "2019"), ["cycle_repeated"], "The cycle 2019 appears twice."),
        (("2020", "2019"), ["cycle_order"], "2019 is listed after 2020 but starts before it."),
        (
            ("2022-2023", "2024"),
            ["cycle_unjoined", "cycle_gap"],
            "2022-2023 and 2024 are cycles of different kinds, not declared successive.",
        ),
        (
            ("2022-2023", "2023"),
            ["cycle_unjoined", "cycle_overlap"],
            "2022-2023 and 2023 are cycles of different kinds, not declared successive.",
        ),
    ],
)
def test_not_consecutive(texts, codes, message):
    found = run(*texts)
    assert not found.consecutive
    assert [finding.code for finding in found.findings] == codes
    assert found.findings[0].message("en") == message
    assert found.findings[0].where == "1"


def test_adjoining_kinds_still_need_a_join():
    assert [finding.code for finding in run("2019", "2020-Q1").findings] == ["cycle_unjoined"]


def test_a_declared_join_closes_a_gap_and_says_so():
    found = run("2021-2022", "2022-2023", "2024", "2025", joins=(MOVE,))
    assert found.consecutive
    (note,) = found.findings
    assert (note.code, note.severity, note.where, note.citation) == (
        "cycle_joined",
        "note",
        "2",
        "Quyết định 12/QĐ",
    )
    assert note.message("vi") == "2022-2023 và 2024 được tính là nối tiếp: Chuyển công tác."


def test_a_join_helps_only_its_own_pair():
    assert not run("2022-2023", "2025", joins=(MOVE,)).consecutive
    assert not run("2024", "2022-2023", joins=(MOVE,)).consecutive


@pytest.mark.parametrize(
    ("earlier", "later", "code"),
    [
        ("2019", "2021", "cycle_join_kind"),
        ("2024", "2022-2023", "cycle_join_order"),
        ("2019", "2019-Q3", "cycle_join_order"),
        ("2019", "2019..2025", "cycle_join_order"),
    ],
)
def test_bad_joins(earlier, later, code):
    with pytest.raises(ValidationError) as caught:
        CycleJoin(earlier=earlier, later=later, reason="x")
    assert caught.value.errors()[0]["ctx"]["error"].code == code


def test_one_pair_is_joined_once():
    with pytest.raises(ThiduaError, match="cycle_join_twice"):
        run("2019", joins=(MOVE, MOVE))


def test_the_school_start_counts():
    january = SchoolStart(1, 1)
    assert [f.code for f in run("2022-2023", "2023", school_start=january).findings] == ["cycle_unjoined"]


@given(st.integers(1900, 2100), st.integers(1, 30), st.integers(0, 29))
def test_a_run_with_one_left_out_has_one_gap(first, length, out):
    whole = [Cycle.of("year", first).next(n) for n in range(length)]
    assert check_run(tuple(whole)).consecutive
    if 0 < out < length - 1:
        found = check_run(tuple(whole[:out] + whole[out + 1 :]))
        assert [(f.code, f.where) for f in found.findings] == [("cycle_gap", str(out))]
