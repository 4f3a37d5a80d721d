"""Clusters for the tests: units as ``"a 2024-01-15..2024-07-01"``, heads as terms."""

from __future__ import annotations

from thidua import Cluster, Pact, RegistrationList

DECISION = {"number_symbol": "12/QĐ-UBND", "date": "2024-01-15", "issuer": "UBND huyện"}
NA = {"not_applicable": "Không được giao chỉ tiêu"}


def cluster(*members: str, heads: tuple[dict[str, object], ...] = (), **changes: object) -> Cluster:
    data: dict[str, object] = {
        "code": "cum-1",
        "label": "Cụm số 1",
        "kind": "cluster",
        "cycle": "2024",
        "decision": DECISION,
        "members": [member(text) for text in members],
        "heads": heads,
    }
    return Cluster.model_validate(data | changes)


def member(text: str) -> dict[str, object]:
    unit, _, days = text.partition(" ")
    start, _, end = days.partition("..")
    return {"unit": unit, "start": start or "2024-01-01", "end": end or None}


def said(findings: object) -> list[tuple[str, str]]:
    """Codes and places, in order."""
    return [(finding.code, finding.where) for finding in findings]  # type: ignore[attr-defined]


def pact(targets: tuple[tuple[str, str, object], ...] = (), signatures: tuple[str, ...] = ()) -> Pact:
    return Pact.model_validate({
        "cluster": "cum-1",
        "cycle": "2024",
        "signed_on": "2024-03-19",
        "signatures": [dict(zip(("unit", "on"), text.split(), strict=False)) for text in signatures],
        "targets": [{"unit": unit, "fact": fact, "target": target} for unit, fact, target in targets],
    })  # fmt: skip


ROWS = ("a 2024-03-15 ttltxs,co", "b 2024-04-02 ttltxs", "a 2024-05-10 gk office-culture")


def book(*rows: str, **fields: object) -> RegistrationList:
    made = []
    for row in rows:
        subject, on, titles, campaign = (*row.split(), None)[:4]
        made.append({"subject": subject, "on": on, "titles": titles.split(","), "campaign": campaign})
    return RegistrationList.model_validate({"cycle": "2024", "registrations": made} | fields)
