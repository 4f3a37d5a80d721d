"""Inspection of a pact against its cluster: who has not signed, targets of nobody, targets given twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.clusters.cluster import Cluster
from thidua.clusters.pact import Pact
from thidua.clusters.target import NotAssigned, PactTarget
from thidua.findings import Finding


def inspect_pact(pact: Pact, cluster: Cluster, on: date) -> tuple[Finding, ...]:
    """What is wrong with a pact as it stands on a day.

    Findings: ``pact_of_another_cluster`` (then nothing else is compared with the cluster), ``pact_not_signed`` (a
    member of that day), ``pact_signer_not_member`` (on the day of signing), ``pact_target_not_member`` (on no day of
    the cycle), ``pact_target_twice``.
    """
    return (*_against(pact, cluster, on), *_twice(pact))


def _against(pact: Pact, cluster: Cluster, on: date) -> Iterator[Finding]:
    if (pact.cluster, pact.cycle) != (cluster.code, cluster.cycle):
        yield Finding.of(
            "pact_of_another_cluster",
            where="cluster",
            pact=f"{pact.cluster} {pact.cycle}",
            cluster=f"{cluster.code} {cluster.cycle}",
        )
        return
    for unit in pact.not_signed(cluster, on):
        yield Finding.of("pact_not_signed", where="signatures", unit=unit, day=on)
    for at, signature in enumerate(pact.signatures):
        day = pact.signing_day(signature)
        if signature.unit not in cluster.members_on(day):
            yield Finding.of("pact_signer_not_member", where=f"signatures/{at}", unit=signature.unit, day=day)
    for at, target in enumerate(pact.targets):
        if not cluster.belonged(target.unit, cluster.cycle.period()):
            yield Finding.of(
                "pact_target_not_member", where=f"targets/{at}", unit=target.unit, fact=target.fact, cycle=cluster.cycle
            )


def _twice(pact: Pact) -> Iterator[Finding]:
    first: dict[tuple[str, str], PactTarget] = {}
    for at, target in enumerate(pact.targets):
        known = first.setdefault((target.unit, target.fact), target)
        if known is not target:
            yield Finding.of(
                "pact_target_twice",
                where=f"targets/{at}",
                unit=target.unit,
                fact=target.fact,
                first=_shown(known),
                second=_shown(target),
            )


def _shown(target: PactTarget) -> str:
    if target.target is None:
        return "?"
    return target.target.not_applicable if isinstance(target.target, NotAssigned) else str(target.target)
