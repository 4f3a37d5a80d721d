"""Words and sources: labels without English, lines without evidence, lines without a citation. One note of each."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.criteria.criterion import Criterion
from thidua.criteria.lint.ground import Ground
from thidua.criteria.lint.witness import found
from thidua.findings import Finding
from thidua.labels import Label


def wording(ground: Ground) -> Iterator[Finding]:
    """How many are missing, and where the first is."""
    yield from _summary("lint_no_english", [place for place, label in _labels(ground) if label is None or not label.en])
    lines = [(place, section, line) for place, section, line in ground.criteria_set.lines()]
    evidence = [
        place
        for place, section, line in lines
        if isinstance(line, Criterion) and section.kind == "scored" and line.evidence is None
    ]
    covered = {place for place, _, line in lines if line.evidence is not None}
    yield from _summary("lint_no_evidence", [place for place in evidence if not _inside(place, covered)])
    table = ground.criteria_set
    cited = {f"sections/{at}" for at, section in enumerate(table.sections) if section.citation is not None}
    cited |= {place for place, _, line in lines if line.citation is not None}
    leaves = [place for place, _, line in lines if isinstance(line, Criterion)]
    yield from _summary("lint_no_citation", [place for place in leaves if not _inside(place, cited)])


def _summary(code: str, places: list[str]) -> Iterator[Finding]:
    if places:
        yield found(code, places[0], count=len(places))


def _inside(place: str, parts: set[str]) -> bool:
    """Whether a place, or a part around it, is one of these."""
    while place:
        if place in parts:
            return True
        place = place.rpartition("/")[0]
    return False


def _labels(ground: Ground) -> Iterator[tuple[str, Label | None]]:
    """Every label that people read, with its place."""
    table = ground.criteria_set
    yield "label", table.label
    for at, fact in enumerate(table.facts):
        yield f"facts/{at}/label", fact.label
    for at, section in enumerate(table.sections):
        yield f"sections/{at}/label", section.label
    for place, _, line in table.lines():
        yield f"{place}/label", line.label
    for at, requirement in enumerate(table.requirements):
        yield f"requirements/{at}/label", requirement.label
    scheme = table.classes
    for at, band in enumerate(scheme.bands if scheme else ()):
        yield f"classes/bands/{at}/label", band.label
    for at, sanction in enumerate(scheme.sanctions if scheme else ()):
        yield f"classes/sanctions/{at}/label", sanction.label
