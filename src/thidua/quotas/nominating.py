"""Flags (cờ thi đua): so many nominations per cluster, for the units that lead it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from thidua.errors import ThiduaError
from thidua.labels import Label
from thidua.quotas.apply import apply_quota
from thidua.quotas.quota import Quota
from thidua.quotas.result import QuotaResult
from thidua.ranking.leader import Leader
from thidua.ranking.standing import Standing


@dataclass(frozen=True, slots=True)
class ClusterFlags:
    """The nominations of one cluster: its leader, and who is in, out or undecided for its flags."""

    cluster: str
    flags: int
    leader: Leader
    result: QuotaResult

    @property
    def nominated(self) -> tuple[str, ...]:
        """The units that are surely nominated."""
        return self.result.named("in")

    def as_data(self) -> dict[str, object]:
        """The nominations ready for JSON."""
        return {
            "cluster": self.cluster,
            "flags": self.flags,
            "leader": self.leader.as_data(),
            "result": self.result.as_data(),
        }


def flags(standings: Mapping[str, Standing], allotment: int | Mapping[str, int]) -> tuple[ClusterFlags, ...]:
    """Who is nominated for a flag in each cluster.

    ``allotment`` is the number of flags of every cluster (``1`` is “one leader per cluster”), or of each by its code.
    Whether a nominated unit gets the flag is a verdict of its own. Error ``flags_cluster`` when a cluster has no number
    or a number has no cluster, or where it is no whole number from 0 on.
    """
    numbers = dict(allotment) if isinstance(allotment, Mapping) else dict.fromkeys(standings, allotment)
    for code in sorted(numbers.keys() ^ standings.keys()):
        raise ThiduaError("flags_cluster", cluster=code)
    label = Label(vi="Đề nghị tặng cờ", en="Nominated for a flag")
    quotas = {}
    for code, number in numbers.items():
        try:
            quotas[code] = Quota(code="flags", label=label, seats=number)
        except ValidationError:
            raise ThiduaError("flags_cluster", cluster=code) from None
    return tuple(
        ClusterFlags(code, numbers[code], standing.leader(), apply_quota(standing, quotas[code]))
        for code, standing in standings.items()
    )
