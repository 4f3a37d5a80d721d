"""The whole chain, worked out once: both the printed report and the page read from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from thidua.awards.case import Case, Clocks
from thidua.awards.records import Attestation, Closure, MovementResult, SubjectRecord
from thidua.campaigns import Campaign
from thidua.cli.demo.samples import Cluster, Plan, Samples, Unit, samples
from thidua.codes import Lang
from thidua.criteria.criteria_set import CriteriaSet
from thidua.dispatches import Dispatch, Reading, read
from thidua.eligibility.verdict import Verdict
from thidua.labels import Label
from thidua.ranking import Placed, Standing, rank
from thidua.regimes import judge
from thidua.regimes.competence import Competence, competent_issuers
from thidua.scoring.score import score_many
from thidua.scoring.sheet import ScoreSheet


@dataclass(frozen=True, slots=True)
class Document:
    """A dispatch that was read, and the campaign it is about."""

    reading: Reading
    dispatch: Dispatch
    campaign: Campaign


@dataclass(frozen=True, slots=True)
class Ranked:
    """A cluster with the sheets of its units, best first."""

    cluster: Cluster
    standing: Standing
    sheets: Mapping[str, ScoreSheet]
    units: Mapping[str, Unit]

    def rows(self) -> tuple[tuple[Placed, Unit, ScoreSheet], ...]:
        """Place, unit and sheet, best first."""
        return tuple((p, self.units[p.unit], self.sheets[p.unit]) for p in self.standing.placed)

    def names(self, codes: tuple[str, ...], lang: Lang) -> str:
        """The names of some units."""
        return ", ".join(self.units[code].label.text(lang) for code in codes)


@dataclass(frozen=True, slots=True)
class Commended:
    """A possible leader of a cluster, judged for a certificate of merit by movement."""

    ranked: Ranked
    unit: Unit
    sheet: ScoreSheet
    place: Placed
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Year:
    """The official's record judged for one year; ``without`` names what was taken out of the record first."""

    verdict: Verdict
    without: Label | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """What the demo shows, step by step."""

    samples: Samples
    documents: tuple[Document, ...]
    ranked: tuple[Ranked, ...]
    commended: tuple[Commended, ...]
    competent: tuple[Competence, ...]
    years: tuple[Year, ...]

    @property
    def criteria(self) -> CriteriaSet:
        """The criteria set."""
        return self.samples.criteria

    @property
    def plan(self) -> Plan:
        """How the demo ranks and commends."""
        return self.samples.plan


def tell() -> Story:
    """Work out the demo from its sample data. Deterministic: no clock, no chance."""
    data = samples()
    ranked = tuple(_rank(cluster, data) for cluster in data.field.clusters)
    decided = data.plan.clocks.decided_at
    return Story(
        samples=data,
        documents=tuple(_document(text) for text in data.dispatches),
        ranked=ranked,
        commended=tuple(c for group in ranked for c in _commend(group, data.plan)),
        competent=competent_issuers("gk", decided) if decided is not None else (),
        years=tuple(_years(data)),
    )


def _document(text: str) -> Document:
    reading = read(text)
    campaign = Campaign.from_dispatch(reading.dispatch) if reading.dispatch is not None else None
    if reading.dispatch is None or campaign is None:
        raise RuntimeError("the sample dispatch was not read")
    return Document(reading, reading.dispatch, campaign)


def _rank(cluster: Cluster, data: Samples) -> Ranked:
    sheets = score_many(data.criteria, ((unit.code, unit.answers) for unit in cluster.units))
    return Ranked(
        cluster=cluster,
        standing=rank(sheets, by=data.plan.rank_by),
        sheets={sheet.unit: sheet for sheet in sheets},
        units={unit.code: unit for unit in cluster.units},
    )


def _commend(group: Ranked, plan: Plan) -> list[Commended]:
    """Every unit that may lead its cluster, judged. Only a sure leader of the top class has a recorded result."""
    case = Case(clocks=plan.clocks, award_kind="movement", movement=plan.movement, issuer=plan.issuer)
    found = []
    for place, unit, sheet in group.rows():
        if place.best == 1:
            verdict = judge(_record(unit, sheet, place, plan), "gk", case)
            found.append(Commended(group, unit, sheet, place, verdict))
    return found


def _record(unit: Unit, sheet: ScoreSheet, place: Placed, plan: Plan) -> SubjectRecord:
    attested = Attestation(
        question="law_abiding", cycle=plan.clocks.achieved, answer=True, by=plan.attested_by, on=plan.clocks.proposed_at
    )
    leads = place.known and sheet.class_ is not None and sheet.class_.value == plan.leader_class
    result = MovementResult(
        movement=plan.movement.code,
        period=plan.deeds,
        result="outstanding",
        source=f"Phiếu chấm điểm {unit.label.vi}, {sheet.total} điểm, bộ tiêu chí {sheet.table.criteria_set.code}",
    )
    return SubjectRecord(
        subject=unit.code,
        subject_kind="collective",
        label=unit.label,
        attestations=(attested,),
        closures=(_nothing_under_way(plan),),
        movement_results=(result,) if leads else (),
    )


def _nothing_under_way(plan: Plan) -> Closure:
    """That no inspection or complaint is open: said by somebody, like every absence."""
    period = plan.clocks.achieved.period()
    last = max(period.last_day, plan.clocks.proposed_at or period.last_day)
    return Closure(events="proceedings", complete_from=period.start, complete_to=last, source=plan.attested_by)


def _years(data: Samples) -> list[Year]:
    """The same record in each year, then the last year again with its rating taken out."""
    record, plan = data.official, data.plan
    cases = [
        Case(clocks=Clocks(achieved=cycle, proposed_at=proposed))
        for cycle, proposed in zip(plan.official_years, plan.official_proposed, strict=True)
    ]
    years = [Year(judge(record, "cstdcs", case)) for case in cases]
    last = cases[-1]
    kept = tuple(entry for entry in record.ratings if entry.cycle != last.clocks.achieved)
    without = Label(vi="chưa có xếp loại của năm", en="the rating of the year is not known")
    years.append(Year(judge(record.evolve(ratings=kept), "cstdcs", last), without))
    return years
