"""Places: the line and column at which a finding's path stands in the text it was loaded from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from thidua.codes import Lang
from thidua.findings import Finding


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text: line and column, both counted from 1, the column in characters."""

    line: int
    column: int

    def on(self, finding: Finding) -> Finding:
        """The finding with this ``line`` and ``column`` among its parameters."""
        return finding.evolve(params=(*finding.params, ("line", str(self.line)), ("column", str(self.column))))


class Lines:
    r"""The line starts of one text, to turn offsets into places.

    >>> Lines("a = 1\nb = 2").place(10)
    Place(line=2, column=5)
    """

    def __init__(self, text: str) -> None:
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def place(self, offset: int) -> Place:
        """The place of an offset."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)


def paths_asked(findings: Iterable[Finding]) -> frozenset[str]:
    """The paths whose places these findings need: their own, and the parts around them."""
    asked: set[str] = set()
    for finding in findings:
        path = _path(finding)
        while path and path not in asked:
            asked.add(path)
            path = path.rpartition("/")[0]
    return frozenset(asked)


def placed(findings: Iterable[Finding], places: Mapping[str, Place]) -> tuple[Finding, ...]:
    """The findings with ``line`` and ``column`` among their parameters.

    A path that is not in the text (a missing field) gets the place of the nearest part around it. A finding about the
    whole text gets none, and one that has a line keeps it.

    >>> finding = Finding.of("field_missing", where="sections/0/max", name="max")
    >>> line_of(placed([finding], {"sections/0": Place(12, 1)})[0])
    12
    """
    return tuple(_placed(finding, places) for finding in findings)


def line_of(finding: Finding) -> int | None:
    """The line a finding is about, counted from 1; ``None`` when it has none."""
    text = dict(finding.params).get("line", "")
    return int(text) if text.isascii() and text.isdigit() else None


def printed(finding: Finding, file: str = "", lang: Lang = "vi") -> str:
    """A finding as compilers print theirs: ``table.toml:12: sections/0/max: … [number_float]``.

    >>> finding = Finding.of("field_missing", where="max", name="max", line=12, column=1)
    >>> printed(finding, "table.toml", "en")
    'table.toml:12: max: “max” is missing. [field_missing]'
    """
    line = line_of(finding)
    parts = [file, "" if line is None else str(line)]
    head = ":".join(part for part in parts if part)
    path = f"{finding.where}: " if finding.where else ""
    return f"{head}: {path}{_said(finding, lang)}" if head else f"{path}{_said(finding, lang)}"


def _said(finding: Finding, lang: Lang) -> str:
    return f"{finding.message(lang)} [{finding.code}]"


def _path(finding: Finding) -> str:
    """The path of a finding; for a key given twice that of the key, as the index keeps the second one."""
    if finding.code == "duplicate_key":
        return "/".join(part for part in (finding.where, dict(finding.params).get("key", "")) if part)
    return finding.where


def _placed(finding: Finding, places: Mapping[str, Place]) -> Finding:
    if line_of(finding) is not None:
        return finding
    path = _path(finding)
    while path and path not in places:
        path = path.rpartition("/")[0]
    place = places.get(path) if path else None
    if place is None:
        return finding
    return place.on(finding)
