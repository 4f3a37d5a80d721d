"""What the reader writes down while it reads: traces of values, and findings."""

from __future__ import annotations

from thidua.dispatches.normal import NormalText
from thidua.dispatches.passage import Line, Passage
from thidua.dispatches.trace import Span, Trace
from thidua.findings import Finding
from thidua.text import shows

MAX_VALUE = 4_000
"""Longest value the reader takes for one field, in characters."""


class Notes:
    """The notebook of one reading."""

    def __init__(self, source: NormalText, limit: int) -> None:
        self.source = source
        self.limit = limit
        self._seen: set[tuple[str, str]] = set()
        self.traces: list[Trace] = []
        self.findings: list[Finding] = []

    def read(self, field: str, passage: Passage, start: int, end: int) -> str | None:
        """The words between two positions as the value of ``field``, or ``None`` if there are none."""
        value = passage.value(start, min(end, start + MAX_VALUE))
        if not shows(value):
            return None
        first, last = passage.span(start, end)
        self.trace(field, (first, last))
        return value

    def read_line(self, field: str, start: int, end: int) -> str | None:
        """The same for a stretch of the normalised text."""
        passage = Passage.of(self.source, (Line(start, end),))
        return self.read(field, passage, 0, len(passage.text))

    def trace(self, field: str, *spans: tuple[int, int]) -> None:
        """Note that ``field`` was read there."""
        self.traces.append(Trace(field=field, spans=tuple(Span(start=a, end=b) for a, b in spans)))

    def infer(self, field: str, basis: tuple[str, ...]) -> None:
        """Note that ``field`` was inferred from other fields; it leans on their spans."""
        spans = tuple(s for t in self.traces if t.field in basis for s in t.spans)
        self.traces.append(Trace(field=field, how="inferred", spans=spans, basis=basis))

    def find(self, code: str, *, where: str = "", citation: str | None = None, **params: object) -> None:
        """Note a finding, once per code and place."""
        if (code, where) in self._seen:
            return
        self._seen.add((code, where))
        if len(self.findings) < self.limit:
            self.findings.append(Finding.of(code, where=where, citation=citation, **params))

    def add(self, findings: tuple[Finding, ...]) -> None:
        """Note findings that were made elsewhere."""
        for finding in findings:
            if (finding.code, finding.where) not in self._seen and len(self.findings) < self.limit:
                self._seen.add((finding.code, finding.where))
                self.findings.append(finding)

    def find_at(self, code: str, span: tuple[int, int]) -> None:
        """Note a finding about a stretch of the original text."""
        self.find(code, where=f"text[{span[0]}:{span[1]}]")
