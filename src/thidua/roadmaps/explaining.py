"""The explanation of a roadmap: gap, guards, ways, and the room of every criterion."""

from __future__ import annotations

from thidua.explain.explanation import Explanation
from thidua.explain.line import Line
from thidua.explain.phrase import Phrase
from thidua.labels import Label
from thidua.ranking.words import fact_labels, listed, unit_label
from thidua.roadmaps.roadmap import GuardGap, LeafRoom, Roadmap, Way
from thidua.scoring.explaining import result_phrase

SHOWN = 5
"""Ways that are written out; the data has them all."""

_STATUS = {"reached": "good", "reachable": "good", "open": "open", "not_reachable": "bad", "not_applicable": "plain"}


def explain_roadmap(roadmap: Roadmap) -> Explanation:
    """The way to the class in words, then a line per criterion that is not at its best."""
    sheet = roadmap.sheet
    notes = [Phrase.of("roadmap_total", total=result_phrase(sheet.total))]
    if roadmap.gap is not None:
        notes.append(Phrase.of("roadmap_gap", gap=roadmap.gap))
    notes += [_guard(gap) for gap in roadmap.guards]
    if roadmap.status in ("open", "not_reachable") and roadmap.ceiling is not None:
        notes.append(Phrase.of("roadmap_ceiling", total=result_phrase(roadmap.ceiling.total)))
    if roadmap.status == "open" and sheet.unknown:
        words = listed(fact_labels(sheet.unknown, sheet.table.criteria_set))
        notes.append(Phrase.of("still_needed", facts=words))
    notes += [_way(way, roadmap) for way in roadmap.ways[:SHOWN]]
    if len(roadmap.ways) > SHOWN:
        notes.append(Phrase.of("roadmap_more", count=len(roadmap.ways) - SHOWN))
    name = sheet.label or unit_label(sheet.unit)
    return Explanation(
        Line(
            code=roadmap.target,
            label=Phrase.of("heading_roadmap", unit=name, **{"class": roadmap.label}),
            result=Phrase.of(f"roadmap_{roadmap.status}"),
            notes=tuple(notes),
            status=_STATUS[roadmap.status],
            children=tuple(_leaf(leaf) for leaf in roadmap.leaves if leaf.room),
        )
    )


def _guard(gap: GuardGap) -> Phrase:
    code = f"roadmap_guard_{gap.status}"
    if gap.condition is not None:
        return Phrase.of(code, guard=gap.condition)
    lacks = Phrase.of("roadmap_section_lacks", section=gap.section or "", missing=gap.missing or "")
    return Phrase.of(code, guard=lacks)


def _way(way: Way, roadmap: Roadmap) -> Phrase:
    labels = {leaf.code: leaf.label for leaf in roadmap.leaves}
    names = [
        Label(vi=f"{code} {labels[code].text('vi')}", en=f"{code} {labels[code].text('en')}") for code in way.criteria
    ]
    code = "roadmap_way" if roadmap.exact or len(way.criteria) == 1 else "roadmap_way_at_most"
    return Phrase.of(code, criteria=listed(names), count=len(names), total=result_phrase(way.total))


def _leaf(leaf: LeafRoom) -> Line:
    notes = [Phrase.of("roadmap_room", room=leaf.room, best="" if leaf.best is None else leaf.best)]
    if leaf.fixed:
        notes.append(Phrase.of("roadmap_fixed"))
    if leaf.alone:
        notes.append(Phrase.of("roadmap_alone"))
    return Line(
        code=leaf.code,
        label=leaf.label,
        result=result_phrase(leaf.points),
        notes=tuple(notes),
        numbered=True,
        status="good" if leaf.alone else "plain",
    )
