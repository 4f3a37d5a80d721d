"""``inspect_flags``: what members may propose, and what is too much."""

from __future__ import annotations

import pytest

from clusters.made import cluster, said
from thidua.clusters import FlagAllotment, FlagProposal, inspect_flags

EXCEEDED = ("flags_exceeded", "proposals")
LINES = (("province", "co", 2), ("central", "co", 0))


def allotment(*lines: tuple[str, str, int]) -> FlagAllotment:
    return FlagAllotment.model_validate({
        "cluster": "cum-1",
        "cycle": "2024",
        "decision": {"number_symbol": "77/HD-HĐTĐKT", "date": "2024-02-01"},
        "lines": [{"level": level, "kind": kind, "at_most": at_most} for level, kind, at_most in lines],
    })  # fmt: skip


def proposed(*texts: str) -> list[FlagProposal]:
    words = (text.split() for text in texts)
    return [FlagProposal(unit=unit, level=level, kind="co", on=day) for unit, level, day in words]


@pytest.mark.parametrize(
    ("proposals", "found"),
    [
        ((), []),
        (("a province 2024-12-01", "b province 2024-12-01"), []),  # 2 of 2
        (("a province 2024-12-01", "b province 2024-12-01", "d province 2024-12-02"), [EXCEEDED]),  # 3 of 2
        (("a central 2024-12-01",), [EXCEEDED]),  # 1 of 0
        (("a ministry 2024-12-01",), [EXCEEDED]),  # no line: 1 of 0
        (("a province 2024-12-01",) * 3, [("flag_proposed_twice", f"proposals/{n}") for n in (1, 2)]),
        (("c province 2024-06-30",), [("flag_not_member", "proposals/0")]),  # c joins on 1 July
        (("c province 2024-07-01",), []),
    ],
)  # fmt: skip
def test_findings(proposals: tuple[str, ...], found: list[object]) -> None:
    members = cluster("a", "b", "c 2024-07-01", "d")
    assert said(inspect_flags(allotment(*LINES), proposed(*proposals), members)) == found


def test_without_the_cluster_membership_is_not_looked_at() -> None:
    assert inspect_flags(allotment(*LINES), proposed("x province 2024-12-01")) == ()


def test_the_figures_are_named() -> None:
    units = proposed(*(f"{unit} province 2024-12-01" for unit in "abc"))
    finding = inspect_flags(allotment(*LINES), units)[0]
    assert finding.message("en") == "Flag “co” of the level “province”: 2 allotted, but 3 proposed (a, b, c)."


def test_a_line_given_twice_counts_with_its_smaller_figure() -> None:
    made = allotment(("province", "co", 2), ("province", "co", 1))
    assert made.at_most("province", "co") == 1
    assert said(inspect_flags(made, proposed("a province 2024-12-01"))) == [("flag_line_twice", "lines/1")]
