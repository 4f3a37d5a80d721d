"""Ask: whether the subject led a cluster or bloc in the cycle counted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from thidua.awards.asks.ask import Asked, FactAsk
from thidua.awards.case import Case
from thidua.awards.records import ClusterOf, SubjectRecord
from thidua.findings import Finding
from thidua.formulas.facts import ScalarFact, YesNoFact
from thidua.labels import Label


class LeadsCluster(FactAsk):
    """Led the comparison of a cluster organised by one of these, for the cycle counted.

    A unit is compared in one cluster of each kind of organiser; two places that differ are a contradiction.
    """

    kind: Literal["leads_cluster"] = "leads_cluster"
    organised_by: Annotated[tuple[ClusterOf, ...], Field(min_length=1)]

    def fact(self, name: str, label: Label) -> ScalarFact:
        """Yes or no."""
        return YesNoFact(name=name, label=label)

    def supply(self, case: Case) -> str:
        """The entry that would answer it."""
        where = f'organised_by: "{self.organised_by[0]}", cycle: "{case.clocks.achieved}"'
        return f"clusters: [{{cluster, {where}, leads, source}}]"

    def answer(self, record: SubjectRecord, case: Case) -> Asked:
        """Yes if it led one; no if the place on file for every kind of organiser says so; otherwise unknown."""
        there = [place for place in record.clusters if place.cycle == case.clocks.achieved]
        leads: list[bool | None] = []
        for kind in self.organised_by:
            said = {place.leads for place in there if place.organised_by == kind}
            if len(said) > 1:
                finding = Finding.of("record_contradiction", where="clusters", cycle=case.clocks.achieved)
                return Asked(None, findings=(finding,))
            leads.append(said.pop() if said else None)
        names = tuple(place.cluster for place in there if place.organised_by in self.organised_by)
        if True in leads:
            return Asked(True, names)
        return Asked(None if None in leads else False, names)
