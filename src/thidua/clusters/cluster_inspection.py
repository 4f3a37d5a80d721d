"""Inspection of a cluster: its decision, its members, its heads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from thidua.clusters.cluster import Cluster, ClusterMember, HeadTerm
from thidua.findings import Finding
from thidua.periods import Period


def inspect_cluster(cluster: Cluster) -> tuple[Finding, ...]:
    """What is wrong with a cluster, whoever asks.

    Findings: ``cluster_decision_incomplete``, ``cluster_member_twice``, ``cluster_member_outside``,
    ``cluster_head_not_member`` (head or deputy; a term counts from the first day on which the cluster has any member)
    and ``cluster_heads_overlap``.

    >>> cluster = Cluster.model_validate({
    ...     "code": "cum-1", "label": "Cụm số 1", "kind": "cluster", "cycle": "2024",
    ...     "decision": {"number_symbol": "12/QĐ-UBND", "date": "2024-01-15"},
    ...     "members": [{"unit": "xa-a", "start": "2024-01-15", "end": "2024-07-01"}],
    ...     "heads": [{"cycle": "2024", "head": "xa-a"}],
    ... })
    >>> print(inspect_cluster(cluster)[0].message("en"))
    “xa-a” leads the cluster “cum-1” in 2024 but does not belong to it on 2024-07-01.
    """
    return tuple(_findings(cluster))


def _findings(cluster: Cluster) -> Iterator[Finding]:
    if cluster.decision.number_symbol is None or cluster.decision.date is None:
        yield Finding.of("cluster_decision_incomplete", where="decision", cluster=cluster.code)
    yield from _members(cluster)
    for at, term in enumerate(cluster.heads):
        yield from _head(cluster, at, term)
    for (_, one), (at, two) in combinations(enumerate(cluster.heads), 2):
        common = one.days.overlap(two.days)
        if common is not None:
            yield Finding.of(
                "cluster_heads_overlap", where=f"heads/{at}", first=one.head, second=two.head, day=common.start
            )


def _members(cluster: Cluster) -> Iterator[Finding]:
    days = cluster.cycle.period()
    by_unit: dict[str, list[tuple[int, ClusterMember]]] = {}
    for at, member in enumerate(cluster.members):
        by_unit.setdefault(member.unit, []).append((at, member))
        if member.start >= days.end or (member.end is not None and member.end <= days.start):
            yield Finding.of(
                "cluster_member_outside", where=f"members/{at}", unit=member.unit, days=member.text, cycle=cluster.cycle
            )
    for unit, spans in by_unit.items():
        for (_, earlier), (at, later) in pairwise(sorted(spans, key=lambda span: span[1].start)):
            if earlier.covers(later.start):
                yield Finding.of("cluster_member_twice", where=f"members/{at}", unit=unit, day=later.start)


def _head(cluster: Cluster, at: int, term: HeadTerm) -> Iterator[Finding]:
    founded = min((member.start for member in cluster.members), default=term.days.start)
    start = max(term.days.start, founded)
    if start >= term.days.end:
        return
    days = Period(start=start, end=term.days.end)
    for unit in (term.head, *term.deputies):
        away = cluster.away_from(unit, days)
        if away is not None:
            yield Finding.of(
                "cluster_head_not_member",
                where=f"heads/{at}",
                unit=unit,
                cluster=cluster.code,
                cycle=term.cycle,
                day=away,
            )
