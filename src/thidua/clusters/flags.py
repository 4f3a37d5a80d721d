"""Allotment of flags (cờ thi đua): which flags the members of a cluster may propose, and how many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from thidua.clusters.cluster import Cluster
from thidua.dispatches import Reference
from thidua.findings import Finding
from thidua.model import Model
from thidua.periods import Cycle, Day
from thidua.text import CodeText


class FlagLine(Model):
    """At most so many flags of one level and kind; both are codes of the host, such as ``province``, ``co_thi_dua``."""

    level: CodeText
    kind: CodeText
    at_most: Annotated[int, Field(ge=0, strict=True)]


class FlagAllotment(Model):
    """What a decision allots to one cluster for one cycle; a flag without a line may not be proposed.

    >>> allotment = FlagAllotment.model_validate({
    ...     "cluster": "cum-1", "cycle": "2024", "decision": {"number_symbol": "77/HD-HĐTĐKT", "date": "2024-02-01"},
    ...     "lines": [{"level": "province", "kind": "co_thi_dua", "at_most": 1}],
    ... })
    >>> allotment.at_most("province", "co_thi_dua"), allotment.at_most("central", "co_thi_dua")
    (1, 0)
    """

    cluster: CodeText
    cycle: Cycle
    decision: Reference
    lines: tuple[FlagLine, ...]

    def at_most(self, level: str, kind: str) -> int:
        """How many of that flag may be proposed; the smallest figure where a line is given twice, 0 without one."""
        return min((line.at_most for line in self.lines if (line.level, line.kind) == (level, kind)), default=0)


class FlagProposal(Model):
    """A unit proposes, or is proposed, for one flag on a day."""

    unit: CodeText
    level: CodeText
    kind: CodeText
    on: Day


def inspect_flags(
    allotment: FlagAllotment, proposals: Iterable[FlagProposal], cluster: Cluster | None = None
) -> tuple[Finding, ...]:
    """What is wrong with the proposals of a cluster's members.

    Findings: ``flag_line_twice``, ``flag_proposed_twice`` (one unit, one flag), ``flags_exceeded`` (units counted
    once), and, where the cluster is given, ``flag_not_member`` (on the day of the proposal).
    """
    return tuple(_findings(allotment, tuple(proposals), cluster))


def _findings(
    allotment: FlagAllotment, proposals: tuple[FlagProposal, ...], cluster: Cluster | None
) -> Iterator[Finding]:
    lines: set[tuple[str, str]] = set()
    for at, line in enumerate(allotment.lines):
        if (line.level, line.kind) in lines:
            yield Finding.of("flag_line_twice", where=f"lines/{at}", level=line.level, kind=line.kind)
        lines.add((line.level, line.kind))
    units: dict[tuple[str, str], list[str]] = {}
    for at, proposal in enumerate(proposals):
        named = units.setdefault((proposal.level, proposal.kind), [])
        if proposal.unit in named:
            yield _proposal("flag_proposed_twice", at, proposal, proposal.on)
        else:
            named.append(proposal.unit)
        if cluster is not None and proposal.unit not in cluster.members_on(proposal.on):
            yield _proposal("flag_not_member", at, proposal, proposal.on)
    for (level, kind), named in units.items():
        allowed = allotment.at_most(level, kind)
        if len(named) > allowed:
            yield Finding.of(
                "flags_exceeded",
                where="proposals",
                level=level,
                kind=kind,
                allowed=allowed,
                proposed=len(named),
                units=", ".join(named),
            )


def _proposal(code: str, at: int, proposal: FlagProposal, day: date) -> Finding:
    return Finding.of(
        code, where=f"proposals/{at}", unit=proposal.unit, level=proposal.level, kind=proposal.kind, day=day
    )
