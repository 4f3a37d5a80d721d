"""``inspect_pact``: each finding."""

from __future__ import annotations

from datetime import date

import pytest

from clusters.made import NA, cluster, pact, said
from thidua.clusters import inspect_pact

BOTH = ("a", "b")

TABLE = [
    # signatures, targets, findings on 1 June
    (BOTH, (("a", "due", "4"), ("b", "due", NA)), []),
    (("a",), (), [("pact_not_signed", "signatures")]),
    ((), (), [("pact_not_signed", "signatures")] * 2),
    (("a", "b 2024-06-02"), (), [("pact_not_signed", "signatures")]),  # signs tomorrow
    ((*BOTH, "x"), (), [("pact_signer_not_member", "signatures/2")]),
    ((*BOTH, "c 2024-05-01"), (), [("pact_signer_not_member", "signatures/2")]),  # c joins in July
    (BOTH, (("x", "due", "4"),), [("pact_target_not_member", "targets/0")]),
    (BOTH, (("c", "due", "4"),), []),  # a member later in the year
    (BOTH, (("a", "due", "4"), ("a", "due", "5")), [("pact_target_twice", "targets/1")]),
    (BOTH, (("a", "due", "4"),) * 2 + (("a", "due", None),), [("pact_target_twice", f"targets/{n}") for n in (1, 2)]),
]  # fmt: skip


@pytest.mark.parametrize(("signatures", "targets", "found"), TABLE)
def test_findings(
    signatures: tuple[str, ...], targets: tuple[tuple[str, str, object], ...], found: list[object]
) -> None:
    made = cluster("a", "b", "c 2024-07-01")
    assert said(inspect_pact(pact(targets, signatures), made, date(2024, 6, 1))) == found


@pytest.mark.parametrize("changes", [{"code": "cum-2"}, {"cycle": "2025"}])
def test_the_pact_of_another_cluster_is_not_compared(changes: dict[str, object]) -> None:
    found = inspect_pact(pact((("a", "due", "4"), ("a", "due", NA))), cluster("a", **changes), date(2024, 6, 1))
    assert said(found) == [("pact_of_another_cluster", "cluster"), ("pact_target_twice", "targets/1")]
    assert found[1].message("en") == "The target “due” of “a” is given twice: 4 and Không được giao chỉ tiêu."
