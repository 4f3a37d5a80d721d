"""``inspect_cluster``: each finding, and a cluster with nothing to say about."""

from __future__ import annotations

import pytest

from clusters.made import DECISION, cluster, said
from thidua.clusters import inspect_cluster

A_LEADS = ({"cycle": "2024", "head": "a", "deputies": ("b",)},)

TABLE = [
    # members, heads, other fields, findings
    (("a", "b"), A_LEADS, {}, []),
    # founded on 15 January: the term counts from there
    (("a 2024-01-15", "b 2024-01-15"), A_LEADS, {}, []),
    (("a", "b"), A_LEADS, {"decision": {"number_symbol": "12/QĐ-UBND"}}, [("cluster_decision_incomplete", "decision")]),
    (("a", "b"), A_LEADS, {"decision": {"date": "2024-01-15"}}, [("cluster_decision_incomplete", "decision")]),
    (("a", "b", "a 2024-05-01"), (), {}, [("cluster_member_twice", "members/2")]),
    (("a 2024-01-01..2024-05-01", "a 2024-05-01"), (), {}, []),
    (("a 2025-01-01",), (), {}, [("cluster_member_outside", "members/0")]),
    (("a 2022-01-01..2024-01-01",), (), {}, [("cluster_member_outside", "members/0")]),
    (("a 2022-01-01..2024-01-02",), (), {}, []),
    (("b",), ({"cycle": "2024", "head": "a"},), {}, [("cluster_head_not_member", "heads/0")]),
    (("a",), A_LEADS, {}, [("cluster_head_not_member", "heads/0")]),  # the deputy b
    (("a 2024-01-01..2024-07-01", "b"), A_LEADS, {}, [("cluster_head_not_member", "heads/0")]),
    (("a 2024-01-01..2024-07-01",), ({"cycle": "2024", "head": "a", "end": "2024-07-01"},), {}, []),
    (("a",), (A_LEADS[0] | {"deputies": ()},) * 2, {}, [("cluster_heads_overlap", "heads/1")]),
    (("a",), ({"cycle": "2024", "head": "a", "end": "2024-07-01"}, {"cycle": "2025", "head": "a"}), {}, []),
    (("a", "b 2024-03-01"), ({"cycle": "2024", "head": "b"},), {}, [("cluster_head_not_member", "heads/0")]),
    (("a 2025-01-01",), ({"cycle": "2024", "head": "a"},), {"cycle": "2025"}, []),
    (("a 2025-02-01",), ({"cycle": "2024", "head": "a"},), {"cycle": "2025"}, []),  # over before anybody belonged
    ((), ({"cycle": "2024", "head": "a"},), {}, [("cluster_head_not_member", "heads/0")]),
]


@pytest.mark.parametrize(("members", "heads", "fields", "found"), TABLE)
def test_findings(
    members: tuple[str, ...], heads: tuple[dict[str, object], ...], fields: dict[str, object], found: list[object]
) -> None:
    assert said(inspect_cluster(cluster(*members, heads=heads, **({"decision": DECISION} | fields)))) == found


def test_the_day_and_the_unit_are_named() -> None:
    finding = inspect_cluster(cluster("a 2024-01-01..2024-07-01", "b", heads=A_LEADS))[0]
    assert finding.severity == "error"
    assert finding.message("vi") == (
        "“a” làm trưởng hoặc phó của “cum-1” trong 2024 nhưng ngày 2024-07-01 không phải thành viên."
    )
    twice = inspect_cluster(cluster("a 2024-03-01", "a 2024-02-01"))[0]
    assert dict(twice.params) == {"unit": "a", "day": "2024-03-01"}
    assert twice.where == "members/0"  # the one that begins later
