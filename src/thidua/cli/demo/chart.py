"""The chart of one cluster: a bar per unit, solid to the lowest score, hatched to the highest."""

from __future__ import annotations

from fractions import Fraction

from thidua.cli.demo.story import Ranked
from thidua.cli.demo.tags import tag, text
from thidua.cli.demo.wording import place, score
from thidua.cli.demo.words import word
from thidua.codes import Lang
from thidua.criteria.criteria_set import CriteriaSet
from thidua.points import Points

HATCH = (
    '<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/>'
    "</pattern></defs></svg>"
)
"""The hatching every chart refers to; once per page."""


def chart(group: Ranked, criteria: CriteriaSet, lang: Lang) -> str:
    """The figure of one cluster, in the order of the ranking."""
    full = criteria.highest_total or sum((section.max for section in criteria.sections), Points(0))
    edges = [band.at_least for band in criteria.classes.bands] if criteria.classes is not None else []
    rows = []
    for placed, unit, sheet in group.rows():
        name, points = unit.label.text(lang), score(sheet, lang)
        low, high = sheet.total.at_least or Points(0), sheet.total.at_most or Points(0)
        bar = _bar(_share(low, full), _share(high - low, full), [_share(edge, full) for edge in edges])
        label = word("bar", lang, unit=name, score=points)
        rows.append(
            tag(
                "li",
                tag("span", text(place(placed)), class_="place")
                + tag("span", text(name), class_="unit")
                + tag("span", text(points), class_="score")
                + tag("svg", bar, class_="bar", role="img", aria_label=label, focusable="false"),
            )
        )
    axis = _axis(sorted({Points(0), *edges, full}), full)
    caption = word("chart_of", lang, cluster=group.cluster.label.text(lang))
    return tag(
        "figure",
        tag("ol", "".join(rows), class_="chart") + axis + tag("figcaption", text(caption) + _legend(lang)),
        class_="ranking",
    )


def _share(part: Points, full: Points) -> Points:
    """A part of the full mark in percent of the width."""
    return Points.rounded(Fraction(100) * part.fraction / full.fraction, "0.01")


def _bar(sure: Points, maybe: Points, edges: list[Points]) -> str:
    track = '<rect class="track" width="100%" height="100%"/>'
    solid = f'<rect class="sure" width="{sure}%" height="100%"/>'
    hatched = f'<rect class="maybe" x="{sure}%" width="{maybe}%" height="100%"/>' if maybe else ""
    lines = "".join(f'<line class="edge" x1="{edge}%" x2="{edge}%" y1="0" y2="100%"/>' for edge in edges)
    return track + solid + hatched + lines


def _axis(ticks: list[Points], full: Points) -> str:
    """The scale below the bars: 0, the edges of the classes, the full mark."""
    marks = []
    for tick in ticks:
        anchor = "start" if not tick else "end" if tick == full else "middle"
        marks.append(f'<text x="{_share(tick, full)}%" y="11" text-anchor="{anchor}">{text(tick)}</text>')
    return tag("svg", "".join(marks), class_="axis", aria_hidden="true", focusable="false")


def _legend(lang: Lang) -> str:
    pieces = []
    for kind in ("sure", "maybe"):
        swatch = f'<svg class="swatch" aria-hidden="true"><rect class="{kind}" width="100%" height="100%"/></svg>'
        pieces.append(tag("span", swatch + " " + text(word(f"legend_{kind}", lang)), class_="legend"))
    return "".join(pieces)
