"""The explanation of an award roadmap: ways and their changes, or what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.awards.case import day_text
from thidua.awards.conditions import walk
from thidua.eligibility.roadmap.roadmap import AwardRoadmap, Change, Way
from thidua.eligibility.roadmap.wording import accepted_phrase, answer_phrase
from thidua.explain.explanation import Explanation
from thidua.explain.line import FactUsed, Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label

SHOWN = 5
"""Ways that are written out; the data has them all."""

_STATUS = {"reached": "good", "reachable": "good", "open": "open", "not_reachable": "bad"}


def explain_award_roadmap(roadmap: AwardRoadmap) -> Explanation:
    """The roadmap as lines: where it leads, then a line per way with its changes, or per obstacle."""
    return Explanation(_top(roadmap))


def _top(roadmap: AwardRoadmap) -> Line:
    verdict, rule = roadmap.verdict, roadmap.verdict.rule
    award = rule.label if rule else Label(vi=verdict.award)
    children = [_way(way, number) for number, way in enumerate(roadmap.ways[:SHOWN], start=1)]
    children += _obstacles(roadmap)
    if roadmap.advisory is not None:
        children.append(_top(roadmap.advisory))
    return Line(
        code=verdict.award,
        label=Phrase.of("heading_award_roadmap", subject=verdict.subject, award=award),
        result=Phrase.of(f"award_roadmap_{roadmap.status}"),
        notes=tuple(_notes(roadmap)),
        citation=rule.citation if rule else None,
        status=_STATUS[roadmap.status],
        children=tuple(children),
    )


def _notes(roadmap: AwardRoadmap) -> Iterable[Phrase]:
    verdict, rule = roadmap.verdict, roadmap.verdict.rule
    yield Phrase.of("award_roadmap_on", day=day_text(roadmap.on))
    if rule is not None and roadmap.fixed:
        labels = [fact.label for fact in rule.facts if fact.name in roadmap.fixed]
        yield Phrase.of("award_roadmap_fixed", facts=_joined(labels))
    if not roadmap.exact:
        yield Phrase.of("award_roadmap_not_all")
    if len(roadmap.ways) > SHOWN:
        yield Phrase.of("award_roadmap_more", count=len(roadmap.ways) - SHOWN)
    known = {fact.name for fact in rule.facts} if rule else set[str]()
    beside = [need for need in (*verdict.facts, *verdict.decisions, *verdict.law) if need.name not in known]
    if beside and roadmap.status != "reached":
        yield Phrase.of("award_roadmap_beside", facts=_joined(Label(vi=n.vi, en=n.en) for n in beside))


def _way(way: Way, number: int) -> Line:
    return Line(
        code=f"{number}",
        label=Phrase.of("award_roadmap_way", number=number),
        result=Phrase.of("award_roadmap_cost", count=len(way.changes), cost=way.cost),
        status="good",
        children=tuple(_change(change) for change in way.changes),
    )


def _change(change: Change) -> Line:
    code = "award_roadmap_learn" if change.unknown else "award_roadmap_change"
    now = answer_phrase(change.declared, change.now)
    return Line(
        code=change.fact,
        label=change.label,
        result=Phrase.of(code, needed=accepted_phrase(change)),
        facts=(FactUsed(change.fact, Phrase.of("award_roadmap_now").label(), now, known=not change.unknown),),
        citation=change.citation,
        status="open",
    )


def _obstacles(roadmap: AwardRoadmap) -> list[Line]:
    rule = roadmap.verdict.rule
    nodes = [node for node in walk(rule.condition) if node.code in roadmap.obstacles] if rule else []
    return [
        Line(
            code=node.code,
            label=node.label,
            result=Phrase.of("award_roadmap_obstacle"),
            citation=node.citation,
            status="bad",
        )
        for node in nodes
    ]


def _joined(labels: Iterable[Label]) -> Label:
    every = list(labels)
    return Label(vi="; ".join(label.vi for label in every), en="; ".join(label.text("en") for label in every))
